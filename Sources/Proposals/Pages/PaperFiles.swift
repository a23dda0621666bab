import Documents
import Joinings
import Kernel
import Organisations
import Store
import Web

/// `…/underlag/sida/{n}` and `…/underlag/dokument/{format}`: the paper as pictures of its pages, and as files.
struct PaperFiles: Sendable {
  let store: Store
  let shelf: PaperShelf

  /// One page as PNG: nobody's but the organisation's own, and kept by no one on the way.
  func page(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await ProposalDesk.open(visit, store)
    guard let number = Int(visit.visit.parameter("n")), number > 0 else { throw NotFound() }
    let pages: [[UInt8]]
    do throws(WritingFault) {
      pages = try await shelf.pages(of: desk.proposal.document)
    } catch {
      return failed(desk, error)
    }
    guard pages.indices.contains(number - 1) else { throw NotFound() }
    return .picture(pages[number - 1], type: "image/png")
  }

  func file(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await ProposalDesk.open(visit, store)
    guard let format = PaperDocument.Format(rawValue: visit.visit.parameter("format")) else { throw NotFound() }
    do throws(WritingFault) {
      let bytes = try await shelf.paper(desk.proposal.document, as: format)
      return .download(bytes, name: desk.fileName(format), type: format.mediaType).with(
        header: "cache-control", "private, no-store")
    } catch {
      return failed(desk, error)
    }
  }

  /// The program that makes the format is not there or gave up: the text is safe, and the other formats work.
  private func failed(_ desk: ProposalDesk, _ fault: WritingFault) -> Reply {
    let l = desk.l
    let t = EditorTexts.self
    let words = fault.words(in: l).map(\.text).joined(separator: " ")
    let main: HTML = """
      \(Part.head(t.cannotWrite[l]))\
      \(Part.notice(.warn, t.textIsSafe[l], "\(words)"))\
      <h2 class="h-sm mt-5">\(t.otherFormats[l])</h2>\(desk.files)\
      <p class="mt-4"><a href="\(l.path(desk.editor))">\(t.backToEditor[l])</a></p>
      """
    let crumbs = [Crumb(t.title[l], desk.editor), Crumb(t.cannotWrite[l])]
    return .page(desk.page(t.cannotWrite[l], crumbs: crumbs, main).with { $0.status = fault.kind.pageStatus })
  }
}

extension ProposalDesk {
  /// "tjansteskrivelse-kopings-kommun-2026-03-14.pdf"
  func fileName(_ format: PaperDocument.Format) -> String {
    let words = [proposal.manner.paper, draft.organisation.name].map(SwedishOrder.slug).joined(separator: "-")
    return "\(words)-\(proposal.day).\(format.rawValue)"
  }

  func address(_ format: PaperDocument.Format) -> String { link("underlag/dokument/\(format.rawValue)") }

  /// Every format, as links.
  var files: HTML {
    """
    <ul class="files">\(PaperDocument.Format.allCases.html { format in
      """
      <li>\(Icon.file)<div><a href="\(address(format))">\(EditorTexts.format(format)[l])</a>\
      <span>\(EditorTexts.formatFor(format)[l])</span></div></li>
      """
    })</ul>
    """
  }
}
