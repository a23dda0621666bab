import Documents
import Joinings
import Kernel
import Store
import Web

/// `…/underlag`: a paper is put in, read, and held beside what was found in it.
struct PaperPage {
  let store: Store

  func get(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await PaperDesk.open(visit, paper: visit.query.text("papper"), store)
    var state = FormState(language: visit.language)
    if visit.settings.isDemo, visit.query.text("exempel") == "1" { state.values["text"] = [ExamplePaper.text] }
    return .page(PaperView(desk: desk, state: state).page)
  }

  /// Keeps what was uploaded or pasted, and reads it. A file that cannot be read is told why, and what was typed stays.
  func take(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await PaperDesk.open(visit, paper: "", store)
    let id = desk.draft.joining.id
    let file = visit.form.files["file"]?.first
    let pasted = visit.form.first("text") ?? ""
    let isExample = visit.settings.isDemo && Phrases.cleaned(pasted) == Phrases.cleaned(ExamplePaper.text)
    let name = file?.name ?? (isExample ? ExamplePaper.name : CaseTexts.pastedName[visit.language] + ".txt")
    let bytes = file?.bytes ?? Array(pasted.utf8)
    guard file != nil || !pasted.trimmed("\n").isEmpty else {
      return again(desk, [ReasonWords(field: "file", text: CaseTexts.nothingChosen[visit.language])])
    }
    let text: String
    do throws(PaperFault) {
      text = try await PaperFile.read(bytes)
    } catch {
      return again(
        desk, error.words(in: visit.language).map { ReasonWords(field: file == nil ? "text" : "file", text: $0.text) })
    }
    do {
      let taken = try await store.write(by: visit.actor) { tx in
        try Joining.takePaper(
          name: name, bytes: bytes, mediaType: PaperFile.format(of: bytes).rawValue, text: text, to: id, in: tx)
      }
      return .redirect(visit.language.path("\(desk.path)?papper=\(taken.paper)&gjort=last"))
    } catch let refusal as any Refusal where refusal.kind == .invalid {
      return again(desk, refusal.words(in: visit.language))
    }
  }

  /// Puts a value into the form; of what fills nothing there, lets the other reading stand beside the text.
  func use(_ visit: MemberVisit) async throws -> Reply {
    let (desk, paper, at) = try await finding(visit)
    let finding = desk.reading?.findings[at]
    let value = visit.form.first("value")
    let id = desk.draft.joining.id
    guard let finding, finding.slot == nil else {
      return try await change(visit, "ifyllt") { finding, id, tx in
        try Joining.use(finding, value: value ?? finding.value, of: id, in: tx)
      }
    }
    try await store.write(by: visit.actor) { tx in
      try Joining.correct(at, to: value ?? finding.value, of: paper, in: id, in: tx)
    }
    return back(visit, desk, paper, at, "rattat")
  }

  func drop(_ visit: MemberVisit) async throws -> Reply {
    try await change(visit, "slappt") { finding, id, tx in try Joining.drop(finding, of: id, in: tx) }
  }

  func remove(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await PaperDesk.open(visit, paper: visit.visit.parameter("paper"), store)
    guard let paper = desk.paper?.id else { throw NotFound() }
    let id = desk.draft.joining.id
    try await store.write(by: visit.actor) { tx in try Joining.removePaper(paper, of: id, in: tx) }
    return .redirect(visit.language.path("\(desk.path)?gjort=borttaget"))
  }

  /// Does something with one finding of a paper, and comes back to it.
  private func change(
    _ visit: MemberVisit, _ done: String,
    _ act: @escaping @Sendable (PaperFinding, JoiningID, Transaction) throws -> Void
  ) async throws -> Reply {
    let (desk, paper, at) = try await finding(visit)
    guard let finding = desk.reading?.findings[at] else { throw NotFound() }
    let id = desk.draft.joining.id
    // Only minutes fill a decision, whoever asks.
    if case .decision = finding.slot, paper.kind != .decision { throw NotFound() }
    try await store.write(by: visit.actor) { tx in try act(finding, id, tx) }
    return back(visit, desk, paper, at, done)
  }

  /// The paper and the finding that a form is about.
  private func finding(_ visit: MemberVisit) async throws -> (PaperDesk, Paper, Int) {
    let desk = try await PaperDesk.open(visit, paper: visit.visit.parameter("paper"), store)
    guard let paper = desk.paper, let findings = desk.reading?.findings, let at = Int(visit.form.text("finding")),
      findings.indices.contains(at)
    else { throw NotFound() }
    return (desk, paper, at)
  }

  private func back(_ visit: MemberVisit, _ desk: PaperDesk, _ paper: Paper, _ at: Int, _ done: String) -> Reply {
    .redirect(visit.language.path("\(desk.path)?papper=\(paper.id)&gjort=\(done)#h\(at)"))
  }

  private func again(_ desk: PaperDesk, _ reasons: [ReasonWords]) -> Reply {
    let state = FormState(posted: desk.visit.form, reasons: reasons, language: desk.l)
    return .page(
      PaperView(desk: desk, state: state).page.with {
        $0.hasErrors = true
        $0.status = 422
      })
  }
}
