import Counties
import GRDB
import Kernel
import Store
import Web

/// The registrator's package, a file at a time: the document as it was received, its data, its checksum, its attachments.
struct RegistryPackagePages {
  let store: Store

  func html(_ visit: OfficerVisit) async throws -> Reply {
    let (received, version, _) = try await find(visit)
    let page = RegistryDocument.html(version, board: received.county.board.sv)
    return .download(page.bytes, name: name(version, "html"), type: "text/html; charset=utf-8")
  }

  func json(_ visit: OfficerVisit) async throws -> Reply {
    let (_, version, text) = try await find(visit)
    return .download(Array(text.utf8), name: name(version, "json"), type: "application/json")
  }

  /// In the form that `sha256sum --check` reads.
  func checksum(_ visit: OfficerVisit) async throws -> Reply {
    let (_, version, _) = try await find(visit)
    let line = "\(version.sha256)  \(name(version, "json"))\n"
    return .download(Array(line.utf8), name: name(version, "sha256.txt"), type: "text/plain; charset=utf-8")
  }

  func attachment(_ visit: OfficerVisit) async throws -> Reply {
    let (_, version, _) = try await find(visit)
    guard let id = FileID(visit.visit.parameter("file")),
      let attached = version.snapshot.attachments.first(where: { $0.file == id }),
      let file = try await store.read({ db in try StoredFile.fetch(id, db) })
    else { throw NotFound() }
    return .download(file.bytes, name: attached.name, type: file.mediaType)
  }

  private func name(_ version: Version, _ end: String) -> String { "anslutning-\(version.reference).\(end)" }

  private func find(_ visit: OfficerVisit) async throws -> (JoiningDossier, Version, String) {
    let (id, county, actor, day) = (visit.visit.parameter("id"), visit.county, visit.actor, visit.today)
    let number = Int(visit.visit.parameter("number"))
    return try await store.read { db in
      let received = try JoiningDossier.find(id, in: county, actor: actor, on: day, db)
      guard let version = received.versions.first(where: { $0.number == number }) else { throw NotFound() }
      return (received, version, try JoiningDossier.bytes(of: version, db))
    }
  }
}

/// What was received, as one page that stands on its own: no stylesheet, no address to fetch, for decades in an archive.
enum RegistryDocument {
  static func html(_ version: Version, board: String) -> HTML {
    let said = version.snapshot
    return """
      <!DOCTYPE html>
      <html lang="sv"><head><meta charset="utf-8"><title>Anslutning, \(said.organisation.name), version \(version.number)</title></head><body>
      <h1>Anslutning till \(said.strategy.title.sv)</h1>
      <p>Inkommen till \(board) \(version.submittedAt.told(in: .sv)). Referens \(version.reference), version \(version.number).</p>
      <p>\(said.nature)\(if: said.exampleData, " Exempeldata.")</p>
      \(organisation(said))\(decision(said))<h2>Områden</h2>\(said.areas.html(area))\(papers(said))
      <p>Kontrollsumma (SHA-256) för handlingens data: \(version.sha256)</p>
      </body></html>

      """
  }

  private static func organisation(_ said: Snapshot) -> HTML {
    let organisation = said.organisation
    return """
      <h2>Organisation</h2><dl>\(row("Namn", organisation.name))\(row("Organisationsnummer", organisation.number ?? ""))\
      \(row("Ort", organisation.place ?? ""))\(row("Anslutningen gäller", organisation.scope))\
      \(row("Kontakt utåt", [organisation.publicMailLabel, organisation.publicMail].filter { !$0.isEmpty }.joined(separator: ", ")))\
      \(row("Tillsammans med", said.togetherWith.joined(separator: ", ")))\(row("Gemensam text", said.sharedText))</dl>
      """
  }

  private static func decision(_ said: Snapshot) -> HTML {
    let decision = said.decision
    return """
      <h2>Beslut</h2><dl>\(row("Beslutat av", decision.body))\(row("Dag", decision.day?.description ?? ""))\
      \(row("Paragraf", decision.paragraph))\(row("Beslut", decision.outcome.map { DecisionWords.outcome($0).sv } ?? ""))\
      \(row("Diarienummer", decision.diaryNumber))</dl>
      """
  }

  private static func area(_ area: Snapshot.Area) -> HTML {
    let already = area.statements.filter { $0.tick == .already }
    let planned = area.statements.filter { $0.tick == .planned }
    return """
      <h3>\(area.number) \(area.title.sv)\(if: area.isMain, " (huvudfokus)")</h3>\
      \(list("Gör redan", already))\(list("Kommer att göra", planned))\
      \(if: !area.how.isEmpty, "<h4>Så planerar vi att arbeta</h4>\(Part.prose(area.how))")\
      \(area.goals.html { "<p>Eget mål: \($0.text)\($0.serves.map { " Lokalt mål: \($0)" as HTML })</p>" })
      """
  }

  private static func list(_ heading: String, _ said: [Snapshot.Ticked]) -> HTML {
    guard !said.isEmpty else { return .empty }
    return "<h4>\(heading)</h4><ul>\(said.html { "<li>\($0.number) \($0.text.sv)</li>" })</ul>"
  }

  private static func papers(_ said: Snapshot) -> HTML {
    guard !said.attachments.isEmpty else { return .empty }
    return """
      <h2>Bilagor</h2><ul>\(said.attachments.html { "<li>\($0.name), \(ByteCount.told($0.size)), SHA-256 \($0.sha256)</li>" })</ul>
      """
  }

  private static func row(_ term: String, _ value: String) -> HTML {
    value.isEmpty ? .empty : "<dt>\(term)</dt><dd>\(value)</dd>"
  }
}
