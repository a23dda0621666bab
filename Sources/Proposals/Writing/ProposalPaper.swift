import Documents
import Joinings
import Kernel
import Organisations

extension Proposal {
  /// The whole paper, with its data inside. Its words are those that real proposals use.
  package var document: PaperDocument {
    var paper = PaperDocument(
      kind: manner.paper, addressee: "Till \(ProposalManner.inSentence(body))", title: text(.title),
      organisation: draft.organisation.name, department: head.department, facts: facts, blocks: blocks,
      footer: footer, language: .sv)
    paper.dataName = "underlag.json"
    paper.data = ProposalData(self, paper).json
    return paper
  }

  private var facts: [PaperDocument.Fact] {
    var facts = [PaperDocument.Fact(label: "Datum", value: day.description)]
    if !head.diaryNumber.isEmpty { facts.append(.init(label: "Diarienummer", value: head.diaryNumber)) }
    return facts
  }

  private var footer: [String] {
    [draft.organisation.name, draft.organisationPart.answer.publicMail].filter { !$0.isEmpty }
  }

  private var blocks: [PaperDocument.Block] {
    var blocks: [PaperDocument.Block] = [.heading("Förslag till beslut"), .paragraph(leadIn)]
    blocks += points.count == 1 ? points.map { .paragraph($0) } : [.numbered(points)]
    blocks += section("Ärendebeskrivning", Prose.blocks(text(.background)))
    blocks += section("Områden och arbetssätt", Prose.blocks(text(.areas)))
    blocks += section(manner.statementHeading(head.department), Prose.blocks(text(.assessment)))
    blocks += section("Ekonomiska konsekvenser", Prose.blocks(text(.costs)))
    blocks += section("Beslutsunderlag", basis.isEmpty ? [] : [.bullets(basis)])
    blocks += section("Kopia till", recipients.isEmpty ? [] : [.bullets(recipients.map(\.line))])
    if !signatories.isEmpty {
      blocks.append(.signatures(signatories.map { .init(name: $0.name, role: $0.role) }))
    }
    if isExample { blocks.append(.note(Self.exampleNote)) }
    return blocks + appendix
  }

  private func section(_ heading: String, _ blocks: [PaperDocument.Block]) -> [PaperDocument.Block] {
    blocks.isEmpty ? [] : [.heading(heading)] + blocks
  }

  /// Who proposes to whom.
  private var leadIn: String {
    guard !head.department.isEmpty else { return "\(ProposalManner.atStart(body)) föreslås besluta följande:" }
    return
      "\(ProposalManner.atStart(head.department)) föreslår att \(ProposalManner.inSentence(body)) beslutar följande:"
  }

  var isExample: Bool { draft.joining.isExample }
  private static let exampleNote = "Exempeldata: organisationens svar, datum och namn i dokumentet är påhittade."

  /// The check of consequences for women and men, when it is wanted.
  private var appendix: [PaperDocument.Block] {
    guard check.isInPaper else { return [] }
    return [
      .pageBreak, .heading("Bilaga: Granskning av jämställdhetskonsekvenser"),
      .table(
        header: ["Fråga", "Svar", "Kommentar"],
        rows: check.answers.map { [GateTexts.question($0.gate).sv, $0.isYes ? "Ja" : "Nej", $0.words] }),
    ]
  }
}
