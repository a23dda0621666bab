import Kernel
import Store
import Web

/// The minutes or the signed decision as files: beside the answers, in forms of their own.
struct DecisionFiles {
  let desk: Desk
  private var l: Language { desk.l }

  func view(_ state: FormState) -> HTML {
    let t = DecisionTexts.self
    let files = desk.draft.papers.filter { $0.kind == .decision }
    let choose = Field.file(
      "file", .init(t.file[l], hint: t.fileHint[l], isOptional: true, isPublic: false), state, accept: FileSort.accept)
    return """
      <section class="card" id="filer" aria-labelledby="filer-rubrik"><h2 class="h-sm" id="filer-rubrik">\(t.minutes[l])</h2>\
      <p class="meta">\(t.minutesLead[l])</p>\
      \(if: !files.isEmpty, "<ul class=\"files\">\(files.html(row))</ul>")\
      \(desk.visit.visit.form("\(desk.base)/filer", class: "stack", upload: true))\(choose)\
      <p class="actions">\(Part.button(t.upload[l], style: ""))</p></form></section>
      """
  }

  private func row(_ paper: Paper) -> HTML {
    """
    <li>\(Icon.file)<div><a href="\(desk.link("filer/\(paper.id)"))">\(paper.name) (\(FileSort.word(of: paper.mediaType)), \(FileSize.told(paper.size)))</a>\
    <span>\(DecisionTexts.added(paper.addedAt.told(in: l))[l])</span>\
    \(desk.visit.visit.form("\(desk.base)/filer/\(paper.id)/ta-bort", class: "cluster"))\
    <button class="btn btn--s" type="submit">\(DecisionTexts.remove[l])<span class="vh"> \(paper.name)</span></button></form></div></li>
    """
  }
}

/// How large a file is, as people say it.
enum FileSize {
  static func told(_ bytes: Int) -> String {
    if bytes < 1000 { return "\(bytes) B" }
    if bytes < 1_000_000 { return "\((bytes + 500) / 1000) kB" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10),\(tenths % 10) MB"
  }
}

/// `…/filer`: putting a decision's file to the joining, fetching one's own, taking it out.
struct FilePages {
  let store: Store

  func upload(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store)
    let id = desk.draft.joining.id
    let back = desk.link(.decision)
    guard let file = visit.form.files["file"]?.first else {
      return again(desk, [ReasonWords(field: "file", text: DecisionTexts.noFile[visit.language])])
    }
    guard file.bytes.isEmpty || FileSort(file.bytes) != nil else {
      return again(desk, [ReasonWords(field: "file", text: DecisionTexts.wrongSort[visit.language])])
    }
    let type = FileSort(file.bytes)?.mediaType ?? "application/octet-stream"
    let trouble = try await Trouble.doing(store, by: visit.actor, in: visit.language) { tx in
      _ = try Joining.addPaper(.decision, name: file.name, bytes: file.bytes, mediaType: type, to: id, in: tx)
    }
    if let trouble { return again(desk, trouble.reasons) }
    return .redirect(back + "?sparad=beslut#filer")
  }

  /// One's own file, always as an attachment.
  func download(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store)
    guard let paper = desk.draft.papers.first(where: { $0.id.text == visit.visit.parameter("paper") }) else {
      throw NotFound()
    }
    guard let file = try await store.read({ try StoredFile.fetch(paper.file, $0) }) else { throw NotFound() }
    return .download(file.bytes, name: paper.name, type: file.mediaType)
  }

  func remove(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store)
    guard let paper = PaperID(visit.visit.parameter("paper")) else { throw NotFound() }
    let id = desk.draft.joining.id
    try await store.write(by: visit.actor) { tx in try Joining.removePaper(paper, of: id, in: tx) }
    return .redirect(desk.link(.decision) + "?sparad=beslut#filer")
  }

  private func again(_ desk: Desk, _ reasons: [ReasonWords]) -> Reply {
    let saved = desk.draft.decisionPart
    var state = DecisionPage.state(saved.answer, desk, isNew: saved.revision == 0)
    state.reasons = reasons
    return DecisionView(desk: desk, trouble: Trouble(reasons: reasons)).reply(state, revision: saved.revision)
  }
}
