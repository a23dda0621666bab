import Kernel
import Web

extension RegistratorPackage {
  /// What was received, as one page that stands on its own: no stylesheet, no address to fetch, for decades in an
  /// archive. Written in Swedish, the language of the register.
  var html: HTML {
    let snapshot = version.snapshot
    return """
      <!DOCTYPE html>
      <html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>\(title)</title></head>
      <body><main><h1>\(title)</h1><p>\(strategy)</p>\
      <p><strong>\(snapshot.nature)</strong></p>\(if: snapshot.exampleData, "<p>\(Self.example)</p>")
      \(table("Handlingen", received))\(table("Organisationen", organisation))\(table("Kontakt", contacts))
      <h2>Områden</h2>\(snapshot.areas.html(area))
      \(table("Tillsammans med andra", together))\(table("Beslutet", decision))\(attachments)
      <h2>Kontrollsumma</h2><p>\(sumOf) <code>\(version.sha256)</code></p>\
      <p>Den här sidan är gjord från den filen.</p></main></body></html>

      """
  }

  private func table(_ heading: String, _ rows: [(String, String)]) -> HTML {
    let filled = rows.filter { !$0.1.isEmpty }
    guard !filled.isEmpty else { return .empty }
    return """
      <h2>\(heading)</h2><dl>\(filled.html { "<dt><strong>\($0.0)</strong></dt><dd>\(Part.prose($0.1))</dd>" })</dl>
      """
  }

  private func area(_ area: Snapshot.Area) -> HTML {
    """
    <h3>\(heading(area))</h3>\
    \(list("Gör redan", said(.already, in: area)))\(list("Kommer att göra", said(.planned, in: area)))\
    \(if: !area.how.isEmpty, "<p><strong>Så planerar vi att arbeta</strong></p>\(Part.prose(area.how))")\
    \(list("Egna mål", goals(area)))
    """
  }

  private func list(_ heading: String, _ items: [String]) -> HTML {
    guard !items.isEmpty else { return .empty }
    return "<p><strong>\(heading)</strong></p><ul>\(items.html { "<li>\($0)</li>" })</ul>"
  }

  private var attachments: HTML {
    let files = version.snapshot.attachments
    guard !files.isEmpty else { return .empty }
    return """
      <h2>Bilagor</h2><ul>\(files.html { "<li>\($0.name), \(FileSize.told($0.size, .sv)), SHA-256 <code>\($0.sha256)</code></li>" })</ul>
      """
  }
}
