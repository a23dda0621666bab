import CCmarkGFM
import Foundation
import Kernel

/// A county's longer texts, written in Markdown, through libcmark-gfm in its safe mode: raw HTML is left out and
/// `javascript:` addresses are emptied.
package enum Markdown {
  /// - Parameter topLevel: the level that the text's first-level headings get (a page has one h1 already).
  package static func html(_ source: String, topLevel: Int) -> HTML {
    guard let document = cmark_parse_document(source, source.utf8.count, CMARK_OPT_DEFAULT) else { return .empty }
    defer { cmark_node_free(document) }
    var doomed: [OpaquePointer] = []
    if let walker = cmark_iter_new(document) {
      while true {
        let event = cmark_iter_next(walker)
        if event == CMARK_EVENT_DONE { break }
        guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(walker) else { continue }
        let type = cmark_node_get_type(node)
        if type == CMARK_NODE_HEADING {
          cmark_node_set_heading_level(node, min(6, cmark_node_get_heading_level(node) + Int32(topLevel) - 1))
        } else if type == CMARK_NODE_IMAGE {
          doomed.append(node)
        }
      }
      cmark_iter_free(walker)
    }
    // From the last to the first: an image within an image's text goes before the one that holds it.
    for node in doomed.reversed() {
      cmark_node_unlink(node)
      cmark_node_free(node)
    }
    guard let text = cmark_render_html(document, CMARK_OPT_DEFAULT, nil) else { return .empty }
    defer { free(text) }
    // Safe: cmark has escaped every text and left raw HTML out (CMARK_OPT_UNSAFE is not given).
    return HTML(raw: String(cString: text))
  }
}
