import Kernel
import Organisations

/// What the document says, as page and as paper alike: labels and values, empty ones too.
extension RegistratorPackage {
  static let example = "Exempeldata: svaren är påhittade."

  var title: String { "Anslutning: \(version.snapshot.organisation.name), version \(version.number)" }

  var strategy: String {
    let strategy = version.snapshot.strategy
    return strategy.title.sv + (strategy.diaryNumber.map { ", diarienummer \($0)" } ?? "")
  }

  /// What the checksum after it is of.
  var sumOf: String { "SHA-256 för filen med data (\(name("json"))):" }

  var received: [(String, String)] {
    [
      ("Referens", version.reference), ("Version", String(version.number)), ("Inkommen till", board),
      ("Inkommen", "\(version.submittedAt.told(in: .sv)) (\(version.submittedAt.rfc3339))"),
    ]
  }

  private var kind: OrganisationKind { OrganisationKind(rawValue: version.snapshot.organisation.kind) ?? .other }

  var organisation: [(String, String)] {
    let o = version.snapshot.organisation
    return [
      ("Namn", o.name), ("Namn på engelska", o.nameEn ?? ""), ("Typ", kind.name.sv), ("Ort", o.place ?? ""),
      ("Organisationsnummer", o.number ?? ""), ("Anslutningen gäller", o.scope),
      ("E-postadress som visas utåt", o.publicMail), ("Brevlådan är", o.publicMailLabel),
    ]
  }

  var contacts: [(String, String)] {
    people.map { contact in
      (
        contact.role == .contact ? "Kontaktperson" : "Ställföreträdare",
        [contact.name, contact.title, contact.mail, contact.phone].filter { !$0.isEmpty }.joined(separator: "\n")
      )
    }
  }

  func heading(_ area: Snapshot.Area) -> String {
    "\(area.number) \(area.title.sv)" + (area.isMain ? " (huvudfokus)" : "")
  }

  /// The statements that it has ticked so: "1.2 Vi …".
  func said(_ tick: Tick, in area: Snapshot.Area) -> [String] {
    area.statements.filter { $0.tick == tick }.map { "\($0.number) \($0.text.sv)" }
  }

  func goals(_ area: Snapshot.Area) -> [String] {
    area.goals.map { goal in goal.serves.map { "\(goal.text) (knyter an till: \($0))" } ?? goal.text }
  }

  var together: [(String, String)] {
    let snapshot = version.snapshot
    return [("Organisationer", snapshot.togetherWith.joined(separator: ", ")), ("Gemensam text", snapshot.sharedText)]
  }

  var decision: [(String, String)] {
    let d = version.snapshot.decision
    return [
      ("Hur beslutet togs", JoiningRules.needsDecision(kind) ? DecisionTexts.form(d.form, kind).sv : ""),
      ("Beslutat av", d.body), ("Datum", d.day.map { "\($0.told(in: .sv)) (\($0))" } ?? ""),
      ("Paragraf", d.paragraph.isEmpty ? "" : "§ \(d.paragraph)"), ("Diarienummer", d.diaryNumber),
      ("Utfall", d.outcome.map { DecisionTexts.outcome($0, kind).sv } ?? ""),
    ]
  }
}
