import Kernel

/// A letter before it is mail: told once, rendered both as plain text and as simple HTML (one column, one link as a button).
package struct MailLetter: Sendable {
  /// One piece of a letter.
  package enum Piece: Sendable {
    case paragraph(String)
    case heading(String)
    case list([String])
    /// The one thing to press.
    case button(title: String, address: String)
    /// Another address worth having.
    case link(title: String, address: String)
    /// Somebody's own words, set apart.
    case quote(String)
  }

  package var language: Language
  /// The site's name, above everything.
  package var siteName: String
  package var heading: String
  package var pieces: [Piece]
  /// Who sends it, and where to turn.
  package var footer: String

  package init(language: Language, siteName: String, heading: String, pieces: [Piece], footer: String) {
    self.language = language
    self.siteName = siteName
    self.heading = heading
    self.pieces = pieces
    self.footer = footer
  }

  /// The plain text part.
  package var text: String {
    var parts = [heading]
    for piece in pieces {
      switch piece {
      case .paragraph(let text): parts.append(text)
      case .heading(let text): parts.append(text.uppercased())
      case .list(let rows): parts.append(rows.map { "- \($0)" }.joined(separator: "\n"))
      case .button(let title, let address), .link(let title, let address): parts.append("\(title):\n\(address)")
      case .quote(let text):
        parts.append(text.split(whereSeparator: \.isNewline).map { "> \($0)" }.joined(separator: "\n"))
      }
    }
    parts.append("-- \n\(siteName)\n\(footer)")
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The HTML part. Mail readers take styles only from the head or the element; these few are in the head.
  package var html: String {
    let body = pieces.map { piece in
      switch piece {
      case .paragraph(let text): "<p>\(Self.escape(text).replacing("\n", with: "<br>"))</p>"
      case .heading(let text): "<h2>\(Self.escape(text))</h2>"
      case .list(let rows): "<ul>\(rows.map { "<li>\(Self.escape($0))</li>" }.joined())</ul>"
      case .button(let title, let address):
        "<p><a class=\"knapp\" href=\"\(Self.escape(address))\">\(Self.escape(title))</a></p>"
      case .link(let title, let address): "<p><a href=\"\(Self.escape(address))\">\(Self.escape(title))</a></p>"
      case .quote(let text): "<blockquote>\(Self.escape(text).replacing("\n", with: "<br>"))</blockquote>"
      }
    }.joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>\(Self.escape(heading))</title><style>
      body{margin:0;background:#fbf8f2;color:#211830;font:17px/1.6 system-ui,"Segoe UI",sans-serif}
      main{max-width:34rem;margin:0 auto;padding:24px}
      .avs{font-weight:700;color:#271749;border-bottom:3px double #b14b12;padding-bottom:12px}
      h1{font:700 26px/1.2 Georgia,serif}h2{font-size:17px;margin-bottom:0}
      a{color:#43308a}.knapp{display:inline-block;background:#3d2b6b;color:#fff;padding:11px 20px;border-radius:7px;text-decoration:none;font-weight:600}
      blockquote{margin:0;padding-left:16px;border-left:3px double #82788a}
      footer{margin-top:32px;font-size:15px;color:#574d66}
      </style></head><body><main><p class="avs">\(Self.escape(siteName))</p>
      <h1>\(Self.escape(heading))</h1>
      \(body)
      <footer><p>\(Self.escape(footer))</p></footer></main></body></html>

      """
  }

  /// Escapes by unicode scalar, never by Character.
  static func escape(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
      case "'": out.append(contentsOf: "&#39;".unicodeScalars)
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
