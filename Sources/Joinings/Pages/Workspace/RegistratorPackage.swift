import GRDB
import Kernel
import Organisations
import Store
import Web

/// What a registrar on either side needs to register a received joining: a document to read and keep, the frozen data
/// and its checksum. Written in Swedish, the language of the register.
struct RegistratorPackage: Sendable {
  let version: Version
  /// Contact and deputy as the erasable register knows them today.
  let people: [Contact]
  /// The board that received it.
  let board: String

  /// The frozen data, byte for byte what the checksum is of.
  static func json(of version: VersionID, _ db: Database) throws -> String {
    guard
      let text = try String.fetchOne(
        db, sql: "SELECT snapshot FROM joining_versions WHERE id = ?", arguments: [version])
    else { throw NotFound() }
    return text
  }

  /// Checksums in the form that `sha256sum --check` reads.
  static func sums(_ version: Version) -> String {
    let first = "\(version.sha256)  anslutning-\(version.reference).json"
    let rest = version.snapshot.attachments.map { "\($0.sha256)  \($0.name)" }
    return ([first] + rest).joined(separator: "\n") + "\n"
  }

  /// A document of its own that reads and prints without anything else.
  var html: HTML {
    let snapshot = version.snapshot
    let title = "Anslutning: \(snapshot.organisation.name)"
    return """
      <!DOCTYPE html>
      <html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>\(title)</title></head>
      <body><main><h1>\(title)</h1><p>\(snapshot.strategy.title.sv)\(snapshot.strategy.diaryNumber.map { ", diarienummer \($0)" as HTML })</p>\
      <p><strong>\(snapshot.nature)</strong></p>\(if: snapshot.exampleData, "<p>Exempeldata: organisationen och svaren är påhittade.</p>")
      \(table("Handlingen", received))\(table("Organisationen", organisation))\(table("Kontakt", contacts))
      <h2>Områden</h2>\(snapshot.areas.html(area))
      \(together)\(table("Beslutet", decision))\(attachments)
      <h2>Kontrollsumma</h2><p>SHA-256 för filen med data: <code>\(version.sha256)</code></p></main></body></html>

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

  private var organisation: [(String, String)] {
    let o = version.snapshot.organisation
    return [
      ("Namn", o.name), ("Typ", OrganisationKind(rawValue: o.kind)?.name.sv ?? o.kind), ("Ort", o.place ?? ""),
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
    let said = { (tick: Tick) in area.statements.filter { $0.tick == tick } }
    return """
      <h3>\(area.number) \(area.title.sv)\(if: area.isMain, " (huvudfokus)")</h3>\
      \(list("Gör redan", said(.already).map(\.text.sv)))\(list("Kommer att göra", said(.planned).map(\.text.sv)))\
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
      ("Beslutat av", d.body), ("Datum", d.day.map { "\($0.told(in: .sv)) (\($0))" } ?? ""),
      ("Paragraf", d.paragraph.isEmpty ? "" : "§ \(d.paragraph)"), ("Diarienummer", d.diaryNumber),
      ("Utfall", d.outcome.map { DecisionTexts.outcome($0, .municipality).sv } ?? ""),
    ]
  }

  private var attachments: HTML {
    let files = version.snapshot.attachments
    guard !files.isEmpty else { return .empty }
    return """
      <h2>Bilagor</h2><ul>\(files.html { "<li>\($0.name), \(FileSize.told($0.size)), SHA-256 <code>\($0.sha256)</code></li>" })</ul>
      """
  }
}
