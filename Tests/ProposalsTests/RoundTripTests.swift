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
  /// Every kind of file with every kind of organisation: each paper in each shape.
  static let files = [PaperDocument.Format.docx, .odt, .pdf].flatMap { format in
    OrganisationKind.allCases.map { (format, $0) }
  }

  @Test(arguments: OrganisationKind.allCases)
  func `everything that a proposal says is read back out of its text`(kind: OrganisationKind) throws {
    for (points, isJoint) in Self.shapes {
      let proposal = try Self.proposal(kind, points, isJoint)
      let text = proposal.document.plainText
      Self.compare(Reading.read(text), proposal, isJoint, "\(kind) \(points) \(isJoint)\n\(text)")
    }
  }

  @Test(.serialized, arguments: files)
  func `the same is read back out of every kind of file`(format: PaperDocument.Format, kind: OrganisationKind)
    async throws
  {
    let writer = DocumentWriter(typst: Programs.typstPython)
    for (points, isJoint) in Self.shapes {
      let proposal = try Self.proposal(kind, points, isJoint)
      var paper = proposal.document
      // What is read is what stands in the paper, and not the data that lies in it.
      paper.data = nil
      let bytes: [UInt8]
      do throws(WritingFault) {
        bytes = try await writer.write(paper, as: format)
      } catch {
        if case .missing = error { return }
        throw error
      }
      let text = try await PaperFile.read(bytes)
      Self.compare(Reading.read(text), proposal, isJoint, "\(format) \(kind) \(points) \(isJoint)\n\(text)")
    }
  }

  private static func proposal(_ kind: OrganisationKind, _ points: Int, _ isJoint: Bool) throws -> Proposal {
    let scene = try Scene(name(kind), kind: kind)
    if isJoint { try scene.joinWith("Sala kommun") }
    try scene.fillHead(department: kind == .municipality ? "Kommunledningsförvaltningen" : "")
    if points > 1 {
      let first = try scene.proposal().points[0]
      try scene.write(
        .points,
        [first, "Arbetet redovisas varje år i årsredovisningen.", "Förslaget finansieras inom befintlig ram."]
          .joined(separator: "\n"))
    }
    // The appendix, its table of answers too, is not what the paper says of itself.
    if (points > 1) == isJoint { try scene.attachCheck() }
    return try scene.proposal()
  }

  private static func compare(_ read: Reading, _ proposal: Proposal, _ isJoint: Bool, _ told: String) {
    let kind = proposal.document.kind
    #expect(read.proposedDecision == proposal.points, "\(told)")
    #expect(read.toBody == proposal.body, "\(told)")
    #expect(read.subject == proposal.text(.title), "\(told)")
    #expect(read.date == "2026-03-14" && read.caseNumber == "KS 2026/41", "\(told)")
    #expect(read.documentType == (kind == "PM" ? "promemoria" : kind.lowercased()), "\(told)")
    #expect(read.attachments == proposal.basis, "\(told)")
    #expect(read.copyTo.map(\.recipient) == proposal.recipients.map(\.name), "\(told)")
    #expect(read.copyTo.map(\.purpose) == proposal.recipients.map(\.purpose.rawValue), "\(told)")
    #expect(read.signatories.map(\.name) == ["Agneta Brandt", "Bo Ek"], "\(told)")
    #expect(read.signatories.map(\.role) == ["Kommunchef", "Kanslichef"], "\(told)")
    #expect(read.strategy == "Jämställdhetsstrategi 2024-2027" && read.stance == "join", "\(told)")
    #expect(read.chosenAreas == ["Ekonomisk jämställdhet", "Mäns våld mot kvinnor"], "\(told)")
    let how = proposal.text(.areas).split(separator: "\n").filter { $0.hasPrefix("- ") }
    #expect(how.count == 2 && zip(how, read.how).allSatisfy { $0.hasSuffix(": \($1)") }, "\(told)")
    #expect(read.how.first?.hasSuffix(" störst vikt. Vi räknar om budgeten.") ?? false, "\(told)")
    #expect(read.how.last == "Socialtjänsten ställer frågan om våld i alla utredningar.", "\(told)")
    #expect(read.jointWith == (isJoint ? ["Sala"] : []), "\(told)")
    #expect(!read.decided && read.ownDecision.isEmpty, "\(told)")
    #expect(read.sections.background?.hasPrefix("På uppdrag av regeringen") ?? false, "\(told)")
    #expect(read.sections.assessment?.hasPrefix("Bedömningen är att") ?? false, "\(told)")
    #expect(read.sections.costs?.hasPrefix("Anslutningen är kostnadsfri.") ?? false, "\(told)")
  }

  @Test func `the data inside the paper says what its text says, key by key`() throws {
    for kind in [OrganisationKind.municipality, .company, .stateAuthority] {
      let paper = try Self.proposal(kind, 3, true).document
      try Self.compareData(Reading.read(paper.plainText), paper, "\(kind)\n\(paper.plainText)")
    }
  }

  private static func compareData(_ read: Reading, _ paper: PaperDocument, _ told: String) throws {
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

  /// The check of consequences for women and men, as an appendix.
  func attachCheck() throws {
    let words = [
      "Alla invånare.", "Nej, men den tas fram under 2026.", "Se yttrandet.", "Förslaget innehåller två.", "",
    ]
    let answers = zip(GenderCheck.Gate.allCases, words).map { gate, words in
      GenderCheck.Answer(gate: gate, isYes: gate != .statistics, words: words)
    }
    try save(.check, .check(GenderCheck(answers: answers, isAttached: true)))
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
