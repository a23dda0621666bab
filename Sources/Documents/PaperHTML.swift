import Kernel

extension PaperDocument {
  /// The paper as one HTML page that stands alone: no script, nothing fetched, to be read in any browser or printed.
  package var htmlText: String {
    let paper = tidied
    var page = HTMLPage()
    page.raw("<!DOCTYPE html>\n<html lang=\"\(paper.language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n")
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    page.element("title", paper.title)
    page.raw("<meta name=\"author\" content=\"")
    page.text(paper.organisation)
    page.raw("\">\n<style>\n\(HTMLPage.style)</style>\n</head>\n<body>\n<header>\n<div>\n")
    page.picture(paper.logotype, PaperWords.logotype[paper.language])
    page.element("p", paper.organisation, class: "organisation")
    page.element("p", paper.department)
    page.raw("</div>\n")
    page.facts(paper.facts)
    page.raw("</header>\n<main>\n")
    page.element("p", [paper.kind, paper.addressee].filter { !$0.isEmpty }.joined(separator: "\n"), class: "kind")
    page.element("h1", paper.title)
    for (at, block) in paper.blocks.enumerated() {
      page.add(block, isAppendix: at > 0 && paper.blocks[at - 1] == .pageBreak)
    }
    page.raw("</main>\n")
    page.foot(paper.footer)
    page.raw("</body>\n</html>\n")
    return page.string
  }
}

/// HTML text that grows. What people wrote goes through `text`, byte by byte.
private struct HTMLPage {
  private var bytes: [UInt8] = []

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Our own words only.
  mutating func raw(_ markup: String) { bytes += markup.utf8 }

  mutating func text(_ text: String) { Markup.escape(text, into: &bytes) }

  /// Escaped, its lines kept.
  private mutating func lines(_ said: String) {
    for (at, line) in said.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if at > 0 { raw("<br>\n") }
      text(String(line))
    }
  }

  mutating func element(_ name: String, _ said: String, class kind: String? = nil) {
    guard !said.isEmpty else { return }
    raw("<\(name)\(kind.map { " class=\"\($0)\"" } ?? "")>")
    lines(said)
    raw("</\(name)>\n")
  }

  mutating func picture(_ logotype: Logotype?, _ word: String) {
    guard let logotype else { return }
    raw("<img height=\"52\" src=\"\(logotype.dataURL)\" alt=\"")
    text(logotype.alternative.isEmpty ? word : logotype.alternative)
    raw("\">\n")
  }

  mutating func facts(_ facts: [PaperDocument.Fact]) {
    guard !facts.isEmpty else { return }
    raw("<dl>\n")
    for fact in facts {
      raw("<div><dt>")
      text(fact.label)
      raw("</dt> <dd>")
      text(fact.value)
      raw("</dd></div>\n")
    }
    raw("</dl>\n")
  }

  mutating func add(_ block: PaperDocument.Block, isAppendix: Bool) {
    switch block {
    case .heading(let text): element("h2", text, class: isAppendix ? "appendix" : nil)
    case .subheading(let text): element("h3", text)
    case .paragraph(let text): element("p", text)
    case .note(let text): element("p", text, class: "note")
    case .bullets(let items): list("ul", items)
    case .numbered(let items): list("ol", items)
    case .table(let header, let rows): table(header, rows)
    case .signatures(let people):
      raw("<div class=\"signatures\">\n")
      for person in people {
        element("p", [person.name, person.role].filter { !$0.isEmpty }.joined(separator: "\n"))
      }
      raw("</div>\n")
    case .pageBreak: raw("<hr>\n")
    }
  }

  private mutating func list(_ name: String, _ items: [String]) {
    raw("<\(name)>\n")
    for item in items { element("li", item) }
    raw("</\(name)>\n")
  }

  private mutating func table(_ header: [String], _ rows: [[String]]) {
    raw("<table>\n")
    if !header.isEmpty {
      raw("<thead>\n<tr>")
      for cell in header { self.cell(cell.isEmpty ? "td" : "th scope=\"col\"", cell) }
      raw("</tr>\n</thead>\n")
    }
    raw("<tbody>\n")
    for row in rows {
      raw("<tr>")
      for cell in row { self.cell("td", cell) }
      raw("</tr>\n")
    }
    raw("</tbody>\n</table>\n")
  }

  private mutating func cell(_ tag: String, _ said: String) {
    raw("<\(tag)>")
    lines(said)
    raw("</\(tag.prefix(2))>")
  }

  mutating func foot(_ footer: [String]) {
    guard !footer.isEmpty else { return }
    raw("<footer>\n")
    for column in footer { element("p", column) }
    raw("</footer>\n")
  }

  static let style = """
    body { font: 1.05rem/1.5 "Libertinus Serif", Palatino, "Palatino Linotype", Georgia, serif; color: #1d1d24;
      max-width: 42rem; margin: 2rem auto; padding: 0 1.25rem; overflow-wrap: anywhere; }
    header, footer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1rem 2rem;
      font: .875rem/1.45 Inter, system-ui, sans-serif; color: #4d4d57; }
    header p, footer p, dl, dd { margin: 0; }
    dl div { display: flex; gap: 1rem; }
    dt { min-width: 7rem; }
    .organisation, .kind, h1, h2, h3, th { font-family: Inter, system-ui, sans-serif; font-weight: 600; color: #1d1d24; }
    .kind { margin: 3rem 0 0; font-size: .95rem; }
    h1 { font-size: 1.6rem; line-height: 1.25; margin: .75rem 0 1.5rem; }
    h2 { font-size: 1.05rem; margin: 1.75rem 0 .25rem; }
    h2.appendix { font-size: 1.35rem; margin-top: 0; }
    h3 { font-size: .95rem; margin: 1.25rem 0 .25rem; }
    p { margin: .25rem 0 .75rem; }
    ul, ol { margin: .25rem 0 .75rem; padding-left: 1.5rem; }
    table { width: 100%; border-collapse: collapse; margin: 1rem 0; font: .875rem/1.4 Inter, system-ui, sans-serif; }
    th, td { text-align: left; vertical-align: top; padding: .4rem .5rem; border-bottom: 1px solid #c9c9cf; }
    th { border-bottom: 2px solid #1d1d24; }
    .signatures { display: flex; flex-wrap: wrap; gap: 4rem 2rem; margin: 5rem 0 1.5rem; }
    .signatures p { flex: 1 1 14rem; max-width: 19rem; border-top: 1px solid #77777f; padding-top: .25rem; }
    .note { font-size: .85rem; color: #4d4d57; }
    hr { border: 0; border-top: 1px solid #9a9aa3; margin: 2.5rem 0; break-after: page; }
    footer { border-top: 1px solid #9a9aa3; margin-top: 3rem; padding-top: .75rem; }
    @media print { hr { visibility: hidden; margin: 0; } body { max-width: none; } }

    """
}
