import Documents
import Kernel
import Store
import Web

/// The paper beside its form: pictures of the very pages that are printed, or the text while they cannot be made.
struct PreviewView {
  let desk: ProposalDesk
  let document: PaperDocument
  /// How many pages there are, or why nobody knows.
  let pages: Result<Int, WritingFault>

  private var l: Language { desk.l }

  /// A name for what a paper shows: another as soon as anything in it is another.
  static func hash(_ document: PaperDocument) -> Substring {
    Checksum.sha256(JSONText.encode(document).utf8).prefix(16)
  }

  var view: HTML {
    """
    <section tabindex="0" aria-labelledby="h-prev"><div class="toolbar"><h2 class="h-sm" id="h-prev">\(EditorTexts.preview[l])</h2>\(count)</div>\
    \(body)</section>
    """
  }

  private var count: HTML {
    guard case .success(let count) = pages else { return .empty }
    return "<p class=\"meta\">\(EditorTexts.pages(count)[l])</p>"
  }

  private var body: HTML {
    switch pages {
    case .success(let count):
      let version = Self.hash(document)
      return """
        <div class="sheets">\((1...max(count, 1)).html { number in
          """
          <img class="sheet" src="\(desk.link("underlag/sida/\(number)"))?v=\(String(version))" \
          alt="\(EditorTexts.pageAlt(number, of: count)[l])" width="1191" height="1684">
          """
        })</div>\
        <p class="meta mt-4 no-print">\(Icon.print) \(EditorTexts.print[l])</p>\
        <details class="more no-print"><summary>\(EditorTexts.readAsText[l])</summary><div class="card" lang="sv">\(text)</div></details>
        """
    case .failure(let fault):
      let words = fault.words(in: l).map(\.text).joined(separator: " ")
      return """
        \(Part.notice(.info, EditorTexts.noPictures[l], "\(words)"))\
        <div class="sheets mt-4"><article class="a4" lang="sv"><div class="a4__in a4__in--flow">\(text)</div></article></div>
        """
    }
  }

  /// The paper's text with its headings.
  private var text: HTML {
    let head = [document.organisation, document.department].filter { !$0.isEmpty }
    return """
      <p>\(head.joined(separator: ", "))</p>\
      <p>\(document.facts.map { "\($0.label) \($0.value)" }.joined(separator: ", "))</p>\
      <p class="a4__kind">\(document.kind)<br>\(document.addressee)</p><h3>\(document.title)</h3>\
      \(document.blocks.html(Self.block))
      """
  }

  /// One part of a text, under the page's own headings.
  static func block(_ block: PaperDocument.Block) -> HTML {
    switch block {
    case .heading(let text): "<h4>\(text)</h4>"
    case .subheading(let text): "<h5>\(text)</h5>"
    case .paragraph(let text): "<p>\(text)</p>"
    case .bullets(let entries): "<ul>\(entries.html { "<li>\($0)</li>" })</ul>"
    case .numbered(let entries): "<ol>\(entries.html { "<li>\($0)</li>" })</ol>"
    case .table(let header, let rows):
      """
      <div class="tablewrap" tabindex="0" role="region" aria-label="\(header.joined(separator: ", "))"><table class="table"><thead><tr>\
      \(header.html { "<th scope=\"col\">\($0)</th>" })</tr></thead><tbody>\
      \(rows.html { row in "<tr>\(row.html { "<td>\($0)</td>" })</tr>" })</tbody></table></div>
      """
    case .signatures(let people):
      "<div class=\"a4__sign\">\(people.html { "<p>\($0.name)<span>\($0.role)</span></p>" })</div>"
    case .note(let text): "<p><small>\(text)</small></p>"
    case .pageBreak: "<hr>"
    }
  }
}
