import Kernel

/// The small drawings, always hidden from assistive technology: the words beside them say the same.
package enum Icon {
  package static let arrow = icon("i-arrow")
  package static let check = icon("i-check")
  package static let half = icon("i-half")
  package static let clock = icon("i-clock")
  package static let alert = icon("i-alert")
  package static let info = icon("i-info")
  package static let down = icon("i-down")
  package static let search = icon("i-search")
  package static let print = icon("i-print")
  package static let close = icon("i-close")
  package static let user = icon("i-user")
  package static let chat = icon("i-chat")
  package static let edit = icon("i-edit")
  package static let eye = icon("i-eye")
  package static let lock = icon("i-lock")
  package static let mail = icon("i-mail")
  package static let file = icon("i-file")
  package static let back = icon("i-back")
  /// The level glyph: even (already done), closing (going to), apart (not yet).
  package static let even = level("lv-even")
  package static let closing = level("lv-close")
  package static let apart = level("lv-apart")

  /// An area's pictogram by its name; nothing when the name is unknown.
  package static func pict(_ name: String, class extra: String = "") -> HTML {
    guard pictograms.contains(name) else { return .empty }
    return
      "<svg class=\"pict \(extra)\" viewBox=\"0 0 52 52\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#p-\(name)\"/></svg>"
  }

  /// The pictograms an area can have.
  package static let pictograms: Set<String> = ["makt", "ekonomi", "utbildning", "hem", "halsa", "vald", "kunskap"]

  private static func icon(_ name: String) -> HTML {
    "<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#\(name)\"/></svg>"
  }

  private static func level(_ name: String) -> HTML {
    "<svg class=\"lv\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#\(name)\"/></svg>"
  }
}
