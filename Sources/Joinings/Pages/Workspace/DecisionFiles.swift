import Documents
import Kernel
import Store
import Web

/// The minutes or the signed decision as files: in the same form as the answers.
struct DecisionFiles {
  let desk: Desk
  private var l: Language { desk.l }

  func view(_ state: FormState) -> HTML {
    let t = DecisionTexts.self
    let files = desk.draft.papers.filter { $0.kind == .decision }
    let choose = Field.file(
      "file", .init(t.file[l], hint: t.fileHint[l], isOptional: true, isPublic: false), state,
      accept: PaperFile.Format.accept)
    return """
      <section class="card" id="filer" aria-labelledby="filer-rubrik"><h2 class="h-sm" id="filer-rubrik">\(t.minutes[l])</h2>\
      <p class="meta">\(t.minutesLead[l])</p>\
      \(if: !files.isEmpty, "<ul class=\"files\">\(files.html(row))</ul>")\
      \(choose)<p class="actions">\(Part.button(t.upload[l], name: "till", value: "har", style: ""))</p></section>
      """
  }

  private func row(_ paper: Paper) -> HTML {
    """
    <li>\(Icon.file)<div><a href="\(desk.link("filer/\(paper.id)"))">\(paper.name) (\(PaperFile.Format.word(of: paper.mediaType)), \(FileSize.told(paper.size, l)))</a>\
    <span>\(DecisionTexts.added(paper.addedAt.told(in: l))[l])</span>\
    <p><button class="btn btn--s" type="submit" formaction="\(desk.link("filer/\(paper.id)/ta-bort"))">\(DecisionTexts.remove[l])<span class="vh"> \(paper.name)</span></button></p></div></li>
    """
  }
}

/// `…/filer/{paper}`: fetching one's own files.
struct FilePages {
  let store: Store

  /// One's own file, always as an attachment.
  func download(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store)
    guard let paper = desk.draft.papers.first(where: { $0.id.text == visit.visit.parameter("paper") }) else {
      throw NotFound()
    }
    guard let file = try await store.read({ try StoredFile.fetch(paper.file, $0) }) else { throw NotFound() }
    return .download(file.bytes, name: paper.name, type: file.mediaType)
  }
}
