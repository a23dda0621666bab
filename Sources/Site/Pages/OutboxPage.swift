import GRDB
import Kernel
import Store
import Web

/// `/demo/utkorg`: what was mailed, in a demo database on this machine only.
struct OutboxPage: Sendable {
  let store: Store
  let frames: Frames

  struct Row: Sendable {
    let id: String
    let address: String
    let subject: String
    let createdAt: Instant
    let body: String?
  }

  func get(_ visit: Visit) async throws -> Reply {
    let l = visit.language
    let rows = try await store.read { db in
      try GRDB.Row.fetchAll(
        db,
        sql: "SELECT id, address, subject, created_at, body FROM mails ORDER BY created_at DESC, rowid DESC LIMIT 100"
      ).map(Row.init)
    }
    let list = rows.html { row in
      """
      <li><a href="\(l.path("/demo/utkorg/\(row.id)"))">\(row.subject.isEmpty ? OutboxTexts.erased[l] : row.subject)</a>\
      \(Part.time(row.createdAt, l))<p class="meta">\(row.address)</p></li>
      """
    }
    let main: HTML = """
      \(Part.head(OutboxTexts.title[l], lead: "\(OutboxTexts.lead[l])"))
      \(rows.isEmpty ? "<p>\(OutboxTexts.none[l])</p>" : "<ul class=\"orglist\">\(list)</ul>")
      """
    return .page(try await page(OutboxTexts.title[l], main, l))
  }

  func mail(_ visit: Visit) async throws -> Reply {
    let l = visit.language
    let id = visit.parameter("mail")
    let row = try await store.read { db in
      try GRDB.Row.fetchOne(
        db, sql: "SELECT id, address, subject, created_at, body FROM mails WHERE id = ?", arguments: [id]
      ).map(Row.init)
    }
    guard let row else { throw NotFound() }
    let main: HTML = """
      \(Part.head(row.subject.isEmpty ? OutboxTexts.erased[l] : row.subject, kicker: "\(row.address)"))
      <p class="meta">\(Part.time(row.createdAt, l))</p>
      \(row.body.map { "<div class=\"card letter\">\(letter($0))</div>" as HTML } ?? "<p>\(OutboxTexts.erasedWhy[l])</p>")
      <p><a href="\(l.path("/demo/utkorg"))">\(OutboxTexts.title[l])</a></p>
      """
    return .page(try await page(row.subject, main, l))
  }

  /// The plain text, with its addresses as links.
  private func letter(_ text: String) -> HTML {
    text.split(separator: "\n", omittingEmptySubsequences: false).html { line -> HTML in
      line.hasPrefix("http://") || line.hasPrefix("https://")
        ? "<a href=\"\(line)\">\(line)</a><br>" : "\(line)<br>"
    }
  }

  private func page(_ title: String, _ main: HTML, _ l: Language) async throws -> Page {
    Page(title: title, chrome: try await frames.chrome(nil, l), main: main).with { $0.isIndexed = false }
  }
}

extension OutboxPage.Row {
  init(_ row: GRDB.Row) {
    self.init(
      id: row["id"], address: row["address"], subject: row["subject"], createdAt: row["created_at"], body: row["body"])
  }
}

enum OutboxTexts {
  static let title = Text(sv: "Utkorgen i demon", en: "The demo's outbox", fi: "Demon lähtevät viestit")
  static let lead = Text(
    sv: "Här ligger de brev som demon har skrivit. Inget av dem har lämnat den här datorn.",
    en: "These are the letters that the demo has written. None of them has left this computer.",
    fi: "Tässä ovat demon kirjoittamat viestit. Yksikään niistä ei ole lähtenyt tältä koneelta.")
  static let none = Text(
    sv: "Inget har skickats än.", en: "Nothing has been sent yet.", fi: "Mitään ei ole vielä lähetetty.")
  static let erased = Text(sv: "Brevet är raderat", en: "The letter is erased", fi: "Viesti on poistettu")
  static let erasedWhy = Text(
    sv: "Brevet innehöll en länk som har använts. Då raderas texten.",
    en: "The letter held a link that has been used. Its text is then erased.",
    fi: "Viestissä oli linkki, joka on käytetty. Silloin teksti poistetaan.")
}
