import Kernel
import Organisations
import Web

extension RegistratorPackage {
  /// What was received, as one page that stands on its own: no stylesheet, no address to fetch, for decades in an
  /// archive. Written in Swedish, the language of the register.
  var html: HTML {
    let snapshot = version.snapshot
    let title = "Anslutning: \(snapshot.organisation.name), version \(version.number)"
    return """
      <!DOCTYPE html>
      <html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>\(title)</title></head>
      <body><main><h1>\(title)</h1><p>\(snapshot.strategy.title.sv)\(snapshot.strategy.diaryNumber.map { ", diarienummer \($0)" as HTML })</p>\
      <p><strong>\(snapshot.nature)</strong></p>\(if: snapshot.exampleData, "<p>Exempeldata: svaren är påhittade.</p>")
      \(table("Handlingen", received))\(table("Organisationen", organisation))\(table("Kontakt", contacts))
      <h2>Områden</h2>\(snapshot.areas.html(area))
      \(together)\(table("Beslutet", decision))\(attachments)
      <h2>Kontrollsumma</h2><p>SHA-256 för filen med data (\(name("json"))): <code>\(version.sha256)</code></p>\
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

  private var received: [(String, String)] {
    [
      ("Referens", version.reference), ("Version", String(version.number)), ("Inkommen till", board),
      ("Inkommen", "\(version.submittedAt.told(in: .sv)) (\(version.submittedAt.rfc3339))"),
    ]
  }

  private var kind: OrganisationKind { OrganisationKind(rawValue: version.snapshot.organisation.kind) ?? .other }

  private var organisation: [(String, String)] {
    let o = version.snapshot.organisation
    return [
      ("Namn", o.name), ("Namn på engelska", o.nameEn ?? ""), ("Typ", kind.name.sv), ("Ort", o.place ?? ""),
      ("Organisationsnummer", o.number ?? ""), ("Anslutningen gäller", o.scope),
      ("E-postadress som visas utåt", o.publicMail), ("Brevlådan är", o.publicMailLabel),
    ]
  }

  private var contacts: [(String, String)] {
    people.map { contact in
      (
        contact.role == .contact ? "Kontaktperson" : "Ställföreträdare",
        [contact.name, contact.title, contact.mail, contact.phone].filter { !$0.isEmpty }.joined(separator: "\n")
      )
    }
  }

  private func area(_ area: Snapshot.Area) -> HTML {
    let said = { (tick: Tick) in area.statements.filter { $0.tick == tick }.map { "\($0.number) \($0.text.sv)" } }
    return """
      <h3>\(area.number) \(area.title.sv)\(if: area.isMain, " (huvudfokus)")</h3>\
      \(list("Gör redan", said(.already)))\(list("Kommer att göra", said(.planned)))\
      \(if: !area.how.isEmpty, "<p><strong>Så planerar vi att arbeta</strong></p>\(Part.prose(area.how))")\
      \(list("Egna mål", area.goals.map { goal in goal.serves.map { "\(goal.text) (knyter an till: \($0))" } ?? goal.text }))
      """
  }

  private func list(_ heading: String, _ items: [String]) -> HTML {
    guard !items.isEmpty else { return .empty }
    return "<p><strong>\(heading)</strong></p><ul>\(items.html { "<li>\($0)</li>" })</ul>"
  }

  private var together: HTML {
    let snapshot = version.snapshot
    return table(
      "Tillsammans med andra",
      [("Organisationer", snapshot.togetherWith.joined(separator: ", ")), ("Gemensam text", snapshot.sharedText)])
  }

  private var decision: [(String, String)] {
    let d = version.snapshot.decision
    return [
      ("Hur beslutet togs", JoiningRules.needsDecision(kind) ? DecisionTexts.form(d.form, kind).sv : ""),
      ("Beslutat av", d.body), ("Datum", d.day.map { "\($0.told(in: .sv)) (\($0))" } ?? ""),
      ("Paragraf", d.paragraph.isEmpty ? "" : "§ \(d.paragraph)"), ("Diarienummer", d.diaryNumber),
      ("Utfall", d.outcome.map { DecisionTexts.outcome($0, kind).sv } ?? ""),
    ]
  }

  private var attachments: HTML {
    let files = version.snapshot.attachments
    guard !files.isEmpty else { return .empty }
    return """
      <h2>Bilagor</h2><ul>\(files.html { "<li>\($0.name), \(FileSize.told($0.size, .sv)), SHA-256 <code>\($0.sha256)</code></li>" })</ul>
      """
  }
}
