import Kernel
import Organisations

/// How a type of organisation writes its papers: what they are called, whom they go to, what it calls itself. The paper
/// is Swedish whatever language its writers read the site in.
struct ProposalManner: Sendable, Hashable {
  let kind: OrganisationKind

  /// What the paper is called in its head.
  var paper: String {
    switch kind {
    case .municipality, .region, .localFederation, .municipalCompany: "Tjänsteskrivelse"
    case .stateAuthority, .university: "Promemoria"
    case .company, .onePersonFirm, .association, .foundation, .tradeUnion, .faithCommunity, .other: "PM"
    }
  }

  /// The same as one speaks of it.
  var thePaper: String {
    switch paper {
    case "Tjänsteskrivelse": "Tjänsteskrivelsen"
    case "Promemoria": "Promemorian"
    default: "PM:et"
    }
  }

  /// Who usually decides.
  var body: String { kind == .faithCommunity ? "Styrelsen" : kind.decider.sv }

  /// What it calls itself in a sentence.
  var it: String {
    switch kind {
    case .municipality: "kommunen"
    case .region: "regionen"
    case .stateAuthority: "myndigheten"
    case .localFederation, .tradeUnion: "förbundet"
    case .municipalCompany: "bolaget"
    case .company: "företaget"
    case .onePersonFirm: "firman"
    case .association: "föreningen"
    case .foundation: "stiftelsen"
    case .faithCommunity: "samfundet"
    case .university: "lärosätet"
    case .other: "organisationen"
    }
  }

  /// Whom it is there for, in a sentence.
  var people: String {
    switch kind {
    case .municipality, .region, .localFederation: "invånarna"
    case .stateAuthority: "dem som myndigheten möter"
    case .municipalCompany, .company, .onePersonFirm: "kunderna"
    case .association, .tradeUnion, .faithCommunity: "medlemmarna"
    case .foundation, .other: "dem som verksamheten vänder sig till"
    case .university: "studenterna"
    }
  }

  /// Where the work goes on from here.
  var within: String {
    switch kind {
    case .municipality: "inom kommunkoncernen"
    case .region: "inom regionens nämnder och bolag"
    default: "inom \(it)"
    }
  }

  /// "Kommunledningsförvaltningens yttrande" where a department speaks, "Bedömning" where the leadership does itself.
  func statementHeading(_ department: String) -> String {
    guard hasDepartments else { return "Bedömning" }
    guard !department.isEmpty, department.split(separator: " ").count <= 4 else { return "Förvaltningens yttrande" }
    return "\(Self.genitive(department)) yttrande"
  }

  /// Whether papers are written by departments to elected bodies.
  var hasDepartments: Bool {
    switch kind {
    case .municipality, .region, .localFederation: true
    default: false
    }
  }

  /// Who usually gets the decision for information, where nobody has said.
  var informed: String {
    switch kind {
    case .municipality, .region: "Samtliga förvaltningar och bolag"
    case .localFederation: "Medlemskommunerna"
    case .stateAuthority, .university: "Samtliga avdelningar"
    case .municipalCompany, .company, .other: "Samtliga medarbetare"
    case .onePersonFirm: "Länsstyrelsen"
    case .association, .tradeUnion, .faithCommunity: "Medlemmarna"
    case .foundation: "Stiftelsens medarbetare"
    }
  }

  /// "Köpings kommuns", "Energi AB:s", "Kansliets".
  static func genitive(_ name: String) -> String {
    let last = name.split(separator: " ").last ?? ""
    if last.count > 1, last.allSatisfy(\.isUppercase) { return name + ":s" }
    guard let last = name.lowercased().last, !"sxz".contains(last) else { return name }
    return name + "s"
  }

  /// As it stands inside a sentence: "kommunstyrelsen", and "VD" as it is.
  static func inSentence(_ name: String) -> String {
    guard let first = name.first, let second = name.dropFirst().first, second.isLowercase else { return name }
    return first.lowercased() + name.dropFirst()
  }

  /// As it begins a sentence.
  static func atStart(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
