import Cases
import Documents
import Foundation
import GRDB
import Joinings
import Kernel
import Organisations
import Proposals
import Store
import TestSupport
import Testing

@Suite struct RoundTripTests {
  static let shapes = [(1, false), (1, true), (3, false), (3, true)]

  @Test(arguments: OrganisationKind.allCases)
  func `everything that a proposal says is read back out of its text`(kind: OrganisationKind) throws {
    for (points, isJoint) in Self.shapes {
      let scene = try Scene(Self.name(kind), kind: kind)
      if isJoint { try scene.joinWith("Sala kommun") }
      try scene.fillHead(department: kind == .municipality ? "Kommunledningsförvaltningen" : "")
      if points > 1 {
        let first = try scene.proposal().points[0]
        try scene.write(
          .points,
          [first, "Arbetet redovisas varje år i årsredovisningen.", "Förslaget finansieras inom befintlig ram."]
            .joined(separator: "\n"))
      }
      let proposal = try scene.proposal()
      let paper = proposal.document
      let read = Reading.read(paper.plainText)
      let told = "\(kind) \(points) \(isJoint)\n\(paper.plainText)"

      #expect(read.proposedDecision == proposal.points, "\(told)")
      #expect(read.toBody == proposal.body, "\(told)")
      #expect(read.subject == proposal.text(.title), "\(told)")
      #expect(read.date == "2026-03-14" && read.caseNumber == "KS 2026/41", "\(told)")
      #expect(read.documentType == (paper.kind == "PM" ? "promemoria" : paper.kind.lowercased()), "\(told)")
      #expect(read.attachments == proposal.basis, "\(told)")
      #expect(read.copyTo.map(\.recipient) == proposal.recipients.map(\.name), "\(told)")
      #expect(read.copyTo.map(\.purpose) == proposal.recipients.map(\.purpose.rawValue), "\(told)")
      #expect(read.signatories.map(\.name) == ["Agneta Brandt", "Bo Ek"], "\(told)")
      #expect(read.signatories.map(\.role) == ["Kommunchef", "Kanslichef"], "\(told)")
      #expect(read.strategy == "Jämställdhetsstrategi 2024-2027" && read.stance == "join", "\(told)")
      #expect(read.chosenAreas == ["Ekonomisk jämställdhet", "Mäns våld mot kvinnor"], "\(told)")
      #expect(
        read.how == [
          "Området är ett huvudfokus. Vi räknar om budgeten.",
          "Socialtjänsten ställer frågan om våld i alla utredningar.",
        ], "\(told)")
      #expect(read.jointWith == (isJoint ? ["Sala"] : []), "\(told)")
      #expect(!read.decided && read.ownDecision.isEmpty, "\(told)")
      #expect(read.sections.background?.hasPrefix("På uppdrag av regeringen") ?? false, "\(told)")
      #expect(read.sections.assessment?.hasPrefix("Bedömningen är att") ?? false, "\(told)")
      #expect(read.sections.costs?.hasPrefix("Anslutningen är kostnadsfri.") ?? false, "\(told)")
      try Self.compare(read, paper, told)
    }
  }

  /// The data inside the paper says what its text says, key by key.
  private static func compare(_ read: Reading, _ paper: PaperDocument, _ told: String) throws {
    let data = try object(paper.data ?? "")
    let reading = try object(read.json)
    for (key, value) in reading where !["text", "where", "alternatives"].contains(key) {
      #expect(data[key] == value, "\(key)\n\(told)")
    }
  }

  private static func object(_ json: String) throws -> [String: NSObject] {
    try (JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: NSObject]).unwrapped("an object")
  }

  static func name(_ kind: OrganisationKind) -> String {
    switch kind {
    case .municipality: "Köpings kommun"
    case .region: "Region Västmanland"
    case .stateAuthority: "Myndigheten för prov"
    case .localFederation: "Mälardalens räddningsförbund"
    case .municipalCompany: "Svartådalens Energi AB"
    case .company: "Provbolaget AB"
    case .onePersonFirm: "Annas prov"
    case .association: "Föreningen Prov"
    case .foundation: "Stiftelsen Prov"
    case .tradeUnion: "Provarnas förbund"
    case .faithCommunity: "Provets församling"
    case .university: "Provets högskola"
    case .other: "Provet"
    }
  }
}

extension Scene {
  func fillHead(department: String) throws {
    try save(
      .head, .head(HeadContent(department: department, day: Day("2026-03-14"), diaryNumber: "KS 2026/41", body: "")))
    try save(
      .signatories,
      .signatories([.init(name: "Agneta Brandt", role: "Kommunchef"), .init(name: "Bo Ek", role: "Kanslichef")]))
    try write(
      .copies, "Samtliga förvaltningar och bolag – för kännedom\nKommunledningen – för åtgärd")
  }

  /// Another organisation in the same group.
  func joinWith(_ name: String) throws {
    let (other, actor) = try stage.organisation(name, coordinator: "c@\(SwedishOrder.slug(name)).example")
    let edition = edition
    let joining = try stage.write(by: actor) { tx in try Joining.begin(for: other, edition: edition, in: tx) }
    let group = try stage.write(by: coordinator) { tx in try JoiningGroup.begin(with: self.joining, in: tx) }
    try stage.write { tx in
      try tx.db.execute(sql: "UPDATE joinings SET group_id = ? WHERE id = ?", arguments: [group, joining])
    }
  }
}
