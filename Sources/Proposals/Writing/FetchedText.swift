import Joinings
import Kernel
import Organisations
import Strategies

/// What each section says before anybody writes in it: made from the answers, the strategy and the county's text.
struct FetchedText {
  let proposal: Proposal

  init(_ proposal: Proposal) { self.proposal = proposal }

  private var manner: ProposalManner { proposal.manner }
  private var draft: Draft { proposal.draft }
  private var strategy: String { draft.edition.title.sv }

  func of(_ section: ProposalSection) -> String {
    switch section {
    case .title: "Anslutning till \(strategy)"
    case .points: point
    case .background: background
    case .areas: AreaText(draft, manner).text
    case .assessment: AssessmentText(proposal).text
    case .costs: costs
    case .basis: basis
    case .copies: copies
    case .head, .signatories, .check: ""
    }
  }

  /// One sentence that can be decided without reading the rest. Where several join together each decides for itself.
  private var point: String {
    let together = proposal.others.isEmpty ? "" : " tillsammans med \(Self.enumerated(proposal.others))"
    return "\(draft.organisation.name) ansluter sig till \(StrategyName.quoted(strategy))\(together)."
  }

  private var background: String {
    let text = proposal.standardText(.background)
    let shared = draft.group?.sharedText ?? ""
    guard !proposal.others.isEmpty else { return text }
    let each =
      "\(draft.organisation.name) ansluter sig tillsammans med \(Self.enumerated(proposal.others)). Varje organisation fattar sitt eget beslut."
    return [text, each, shared].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var costs: String {
    let time: String
    if let hours = proposal.costs.hours, hours > 0 {
      let told = hours == 1 ? "1 timme" : "\(hours.told(in: .sv)) timmar"
      time =
        "Det som belastar \(manner.it) är arbetstid för att planera och genomföra arbetet \(manner.within), det första året omkring \(told) inom befintlig ram."
    } else {
      time =
        "Det som belastar \(manner.it) vid en anslutning är den arbetstid som behöver avsättas för att bland annat planera hur jämställdhetsfrågorna ska drivas vidare \(manner.within)."
    }
    return "Anslutningen är kostnadsfri. \(time)"
  }

  private var basis: String {
    let appendix = proposal.check.isInPaper ? "\nGranskning av jämställdhetskonsekvenser" : ""
    return "\(manner.paper), \(proposal.day)\n\(strategy)\(appendix)"
  }

  private var copies: String {
    var rows = [Recipient(name: manner.informed, purpose: .information)]
    let department = proposal.head.department
    if !department.isEmpty { rows.append(Recipient(name: department, purpose: .action)) }
    return rows.map(\.line).joined(separator: "\n")
  }

  /// "Arboga kommun, Kungsörs kommun och Sala kommun"; "samt" where the entries have an "och" of their own.
  static func enumerated(_ names: [String], last word: String = "och") -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}

extension Proposal {
  /// A standard text with its marks filled in for this organisation and day.
  func standardText(_ kind: StandardTextKind) -> String {
    filled(standardTexts[kind]?.text ?? HouseText.text(kind, draft.edition, county), kind)
  }

  /// A version of the county's text as it would stand in this paper.
  func filled(_ version: StandardText) -> String { filled(version.text, version.kind) }

  private func filled(_ text: String, _ kind: StandardTextKind) -> String {
    StandardText.filled(
      text, kind, validity: ValidityRule.sentence(draft.edition, shelf, on: day), organisation: manner.it)
  }
}

/// The chosen areas and the ways of working, each area an entry of one list.
struct AreaText {
  private let draft: Draft
  private let manner: ProposalManner
  private let chosen: [(area: Area, isMain: Bool)]

  init(_ draft: Draft, _ manner: ProposalManner) {
    self.draft = draft
    self.manner = manner
    chosen = JoiningRules.chosen(in: draft)
  }

  /// Empty while no area is chosen.
  var text: String {
    guard !chosen.isEmpty else { return "" }
    let opening =
      "\(ProposalManner.atStart(manner.it)) ska främst arbeta med följande \(chosen.count == 1 ? "område" : "områden") i strategin:"
    return "\(opening)\n\n\(chosen.map(entry).joined(separator: "\n"))"
  }

  private func entry(_ area: Area, isMain: Bool) -> String {
    let answer = draft.areaParts[area.id]?.answer ?? AreaAnswer()
    // Where some areas are the main focus and others not, it is said which.
    let isMarked = isMain && chosen.contains { !$0.isMain }
    let parts = [
      isMarked ? "Här lägger \(manner.it) störst vikt." : "", Self.sentences(answer.how),
      statements(answer, area, .already, "Det gör \(manner.it) redan"),
      statements(answer, area, .planned, "Det kommer \(manner.it) att göra"), goals(answer),
    ].filter { !$0.isEmpty }
    return parts.isEmpty ? "- \(area.title.sv)" : "- \(area.title.sv): \(parts.joined(separator: " "))"
  }

  /// The strategy's own words, in quotation marks: its statements say "vi", and the paper does not.
  private func statements(_ answer: AreaAnswer, _ area: Area, _ tick: Tick, _ opening: String) -> String {
    let ticked = (draft.statements[area.id] ?? []).filter { answer.ticks[$0.id.text] == tick }
    guard !ticked.isEmpty else { return "" }
    return "\(opening): \(FetchedText.enumerated(ticked.map { "”\(Self.bare($0.text.sv))”" }))."
  }

  private func goals(_ answer: AreaAnswer) -> String {
    Self.list(
      answer.goals.count == 1 ? "Eget mål" : "Egna mål",
      answer.goals.map { goal in
        let local = goal.localGoal.flatMap { id in draft.localGoals.first { $0.id == id } }
        guard let local else { return goal.text }
        let source = local.source.isEmpty ? "" : " i \(local.source)"
        return "\(Self.bare(goal.text)) (bidrar till ”\(Self.bare(local.text))”\(source))"
      })
  }

  private static func list(_ opening: String, _ entries: [String]) -> String {
    guard !entries.isEmpty else { return "" }
    return "\(opening): \(entries.map { ProposalManner.inSentence(bare($0)) }.joined(separator: "; "))."
  }

  /// On one line, without its full stop.
  private static func bare(_ text: String) -> String {
    var line = TypedText.line(text)
    while line.hasSuffix(".") { line.removeLast() }
    return line
  }

  /// On one line, each line that was typed a sentence that is ended.
  private static func sentences(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { Prose.line(String($0)) }.filter { !$0.isEmpty }
      .map { ".!?:;,”".contains($0.suffix(1)) ? $0 : $0 + "." }.joined(separator: " ")
  }
}
