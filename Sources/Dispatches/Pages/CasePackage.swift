import Documents
import Joinings
import Kernel
import Organisations
import Proposals
import Store
import Strategies

/// What the organisation's registrar needs to register a step: the paper as it was frozen, the facts, and checksums. We are
/// not the register. Written in Swedish, the register's language.
struct CasePackage: Sendable {
  let desk: CaseDesk
  let step: CaseStep

  /// "arende-kopings-kommun-3.zip": the number is the step's place in the case.
  var name: String { "arende-\(SwedishOrder.slug(desk.draft.organisation.name))-\(place).zip" }

  private var place: Int { (desk.steps.firstIndex { $0.id == step.id } ?? 0) + 1 }

  /// The package. Where no PDF can be written it says so, and has the paper as a page that stands on its own.
  func zip(_ shelf: PaperShelf) async throws -> [UInt8]? {
    var files = [ZipFile.Entry("arende.json", Array(data.utf8))]
    if let version = desk.version(step.version) {
      files.append(ZipFile.Entry("underlag.json", Array(version.content.utf8)))
      do throws(WritingFault) {
        if let document = version.document {
          files.append(ZipFile.Entry("underlag.pdf", try await shelf.pdf(document)))
        }
      } catch {
        if let page = version.document?.htmlText {
          files.append(ZipFile.Entry("underlag.html", Array(page.utf8)))
        }
        let reason = error.words(in: .sv).map(\.text).joined(separator: " ")
        files.append(ZipFile.Entry("las-mig.txt", Array("\(Self.withoutPDF)\n\(reason)\n".utf8)))
      }
    }
    let sums = files.map { "\(Checksum.sha256($0.bytes))  \($0.name)\n" }.joined()
    files.append(ZipFile.Entry("kontrollsumma.txt", Array(sums.utf8)))
    return ZipFile.stored(files)
  }

  static let withoutPDF =
    "Underlaget kunde inte skrivas som pdf just nu. Det ligger här som html, med samma innehåll. Hämta paketet igen senare för att få en pdf."

  // MARK: The facts

  private struct Facts: Encodable {
    struct Decision: Encodable {
      let form: DecisionForm?
      let outcome: Outcome
      let body: String
      let day: Day
      let paragraph: String
      let diaryNumber: String
    }
    struct Paper: Encodable {
      let number: Int
      let sha256: String
      let frozenAt: Instant
    }
    struct Recipient: Encodable {
      let name: String
      let kind: RecipientKind
      let purpose: DispatchPurpose
      let mailbox: String
      let askedFor: String
      let answerBy: Day?
      let sentAt: Instant
      /// Everything that was said, the coordinator's replies too: until the next step.
      let answers: [Answer]
    }
    struct Answer: Encodable {
      let kind: String
      let at: Instant
      let words: String
      /// A decision of their own.
      let decision: OwnDecision?
    }
    struct OwnDecision: Encodable {
      let outcome: Outcome
      let body: String
      let day: Day
      let paragraph: String
    }
    struct Step: Encodable {
      let step: CaseStep.Kind
      let title: String
      let day: Day
      let notedAt: Instant
      /// What was decided, of a decision alone.
      let outcome: Outcome?
      let body: String
      let paragraph: String
      let words: String
      let takenBack: Bool
    }
    let organisation: String
    let joining: JoiningID
    let strategy: String
    let step: Step
    let decision: Decision?
    let paper: Paper?
    let recipients: [Recipient]
    let history: [Step]
    let exampleData: Bool
  }

  private var data: String {
    let upTo = Array(desk.steps.prefix { $0.id <= step.id })
    let standing = CaseStanding.of(upTo)
    let decision = standing.decision ?? (step.kind == .decided ? step : nil)
    return JSONText.encode(
      Facts(
        organisation: desk.draft.organisation.name, joining: desk.id, strategy: desk.draft.edition.title.sv,
        step: told(step), decision: decision.flatMap(told), paper: desk.version(step.version).map(told),
        recipients: recipients(standing),
        history: upTo.filter { $0.kind != .takenBack }.map(told), exampleData: desk.draft.joining.isExample))
  }

  private func told(_ step: CaseStep) -> Facts.Step {
    Facts.Step(
      step: step.kind, title: CaseStepTexts.title(step.kind).sv, day: step.day, notedAt: step.at,
      outcome: step.outcome, body: step.body, paragraph: step.paragraph, words: step.words,
      takenBack: desk.steps.contains { $0.takesBack == step.id })
  }

  private func told(_ decision: CaseStep) -> Facts.Decision? {
    decision.outcome.map {
      Facts.Decision(
        form: decision.form, outcome: $0, body: decision.body, day: decision.day, paragraph: decision.paragraph,
        diaryNumber: decision.diaryNumber)
    }
  }

  private func told(_ version: ProposalVersion) -> Facts.Paper {
    Facts.Paper(number: version.number, sha256: version.sha256, frozenAt: version.madeAt)
  }

  /// Everybody that the decision had been sent to in the round, with what they had said before the next step was taken.
  private func recipients(_ standing: CaseStanding) -> [Facts.Recipient] {
    let sendings = Set(standing.taken.filter { $0.kind == .dispatched }.map(\.id))
    let next = nextStep?.at
    return desk.table.lines.filter { sendings.contains($0.step) }.map { line in
      let r = line.recipient
      return Facts.Recipient(
        name: r.name, kind: r.kind, purpose: r.purpose, mailbox: r.mailbox, askedFor: r.askedFor, answerBy: r.answerBy,
        sentAt: line.sentAt, answers: line.answers.filter { answer in next.map { answer.at < $0 } ?? true }.map(told))
    }
  }

  /// The step that came after and holds; nil for the last, whose package tells everything until now.
  private var nextStep: CaseStep? {
    let takenBack = Set(desk.steps.compactMap(\.takesBack))
    return desk.steps.first { $0.id > step.id && $0.kind != .takenBack && !takenBack.contains($0.id) }
  }

  private func told(_ answer: DispatchAnswer) -> Facts.Answer {
    var decision: Facts.OwnDecision?
    if let outcome = answer.outcome, let day = answer.day {
      decision = Facts.OwnDecision(outcome: outcome, body: answer.body, day: day, paragraph: answer.paragraph)
    }
    return Facts.Answer(kind: answer.kind.rawValue, at: answer.at, words: answer.words, decision: decision)
  }
}
