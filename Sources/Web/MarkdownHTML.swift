import CCmarkGFM
import Foundation
import Kernel

/// A county's longer texts, written in Markdown, through libcmark-gfm. What is not text of ours is taken out of the parsed
/// document before it becomes markup: raw HTML, images, and links that lead elsewhere than the web, mail or this site. The
/// library's safe mode, which leaves raw HTML out and empties `javascript:` addresses, is a second lock.
package enum Markdown {
  /// - Parameter topLevel: the level that the text's first-level headings get (a page has one h1 already).
  package static func html(_ source: String, topLevel: Int) -> HTML {
    guard let document = cmark_parse_document(source, source.utf8.count, CMARK_OPT_DEFAULT) else { return .empty }
    defer { cmark_node_free(document) }
    var doomed: [OpaquePointer] = []
    var links: [OpaquePointer] = []
    if let walker = cmark_iter_new(document) {
      while true {
        let event = cmark_iter_next(walker)
        if event == CMARK_EVENT_DONE { break }
        guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(walker) else { continue }
        let type = cmark_node_get_type(node)
        if type == CMARK_NODE_HEADING {
          cmark_node_set_heading_level(node, min(6, cmark_node_get_heading_level(node) + Int32(topLevel) - 1))
        } else if type == CMARK_NODE_IMAGE || type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE {
          doomed.append(node)
        } else if type == CMARK_NODE_LINK, !isAllowed(cmark_node_get_url(node).map { String(cString: $0) } ?? "") {
          links.append(node)
        }
      }
      cmark_iter_free(walker)
    }
    // The words of a link that leads nowhere good stay where they are.
    for link in links {
      while let child = cmark_node_first_child(link) {
        if cmark_node_insert_before(link, child) == 0 { break }
      }
      doomed.append(link)
    }
    // All are loosened before any is freed: one may stand within another.
    for node in doomed { cmark_node_unlink(node) }
    for node in doomed { cmark_node_free(node) }
    guard let text = cmark_render_html(document, CMARK_OPT_DEFAULT, nil) else { return .empty }
    defer { free(text) }
    // Safe: cmark has escaped every text, and nothing else is left in the document (CMARK_OPT_UNSAFE is not given either).
    return HTML(raw: String(cString: text))
  }

  /// Whether a link may lead there: the web, mail, a place on this site or this page. Signs that browsers read as others than
  /// they look (a tab within a scheme, a backslash for a slash) stand in no address of ours.
  static func isAllowed(_ address: String) -> Bool {
    guard address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else { return false }
    let small = address.lowercased()
    if small.hasPrefix("/") { return !small.hasPrefix("//") }
    return ["https://", "http://", "mailto:", "#"].contains { small.hasPrefix($0) }
  }
}
