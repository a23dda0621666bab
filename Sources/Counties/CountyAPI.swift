import GRDB
import Kernel
import Store
import Web

/// The counties as JSON and CSV: what anyone may see of them.
struct CountyAPI {
  let store: Store

  /// `/api/v1/counties?limit=&page=`
  func list(_ visit: Visit) async throws -> Reply {
    let asked = try PageOfList(visit.query)
    let base = visit.settings.baseURL
    let counties = try await store.read { db in try County.all(db).map { try CountyJSON(county: $0, base, db) } }
    return try .json(
      CountyListJSON(
        counties: Array(counties.dropFirst((asked.page - 1) * asked.limit).prefix(asked.limit)), page: asked.page,
        limit: asked.limit, total: counties.count))
  }

  /// `/api/v1/counties.csv`: all of them.
  func csv(_ visit: Visit) async throws -> Reply {
    let base = visit.settings.baseURL
    let counties = try await store.read { db in try County.all(db) }
    let header = [
      "Länskod", "Adressord", "Län", "Länsstyrelse", "Webbplats", "Kontakt", "Arbetsdagar till svar", "Sida",
      "Exempeldata",
    ]
    let rows = counties.map { county in
      [
        county.code.text, county.slug, county.name.sv, county.board.sv, county.siteName.sv, county.contactMail,
        String(county.answerDays), "\(base)/\(county.slug)", county.exampleNote == nil ? "nej" : "ja",
      ]
    }
    return .text(CSV.table(header, rows), type: CSV.type)
  }

  /// `/api/v1/counties/{code}`
  func one(_ visit: Visit) async throws -> Reply {
    guard let code = CountyCode(visit.parameter("code")) else { throw NotFound() }
    let base = visit.settings.baseURL
    let county = try await store.read { db in
      guard let county = try County.byCode(code, db) else { throw NotFound() }
      return try CountyJSON(county: county, base, db)
    }
    return try .json(county)
  }
}

/// One county as open data.
struct CountyJSON: Encodable, Sendable {
  struct Municipality: Encodable, Sendable {
    let code: String
    let name: String
  }
  struct Offer: Encodable, Sendable {
    let title: Wording
    let body: Wording
  }

  let code: CountyCode
  let slug: String
  let name: Wording
  let shortName: String
  let board: Wording
  let siteName: Wording
  let headline: Wording
  let lead: Wording
  let contactLabel: Wording
  let contactMail: String
  let council: Wording?
  /// Working days.
  let answerDays: Int
  let municipalities: [Municipality]
  let benefits: [Offer]
  let url: String
  let strategiesUrl: String
  let organisationsUrl: String
  let exampleNote: Wording?
  let exampleData: Bool

  init(county: County, _ base: String, _ db: Database) throws {
    code = county.code
    slug = county.slug
    name = county.name
    shortName = county.shortName
    board = county.board
    siteName = county.siteName
    headline = county.headline
    lead = county.lead
    contactLabel = county.contactLabel
    contactMail = county.contactMail
    council = county.council
    answerDays = county.answerDays
    municipalities = try Tile.all(of: county.code, db).map { .init(code: $0.municipalityCode, name: $0.fullName) }
    benefits = try Benefit.all(of: county.code, db).map { .init(title: $0.title, body: $0.body) }
    url = "\(base)/\(county.slug)"
    strategiesUrl = "\(base)/api/v1/counties/\(county.code)/strategies"
    organisationsUrl = "\(base)/api/v1/counties/\(county.code)/organisations"
    exampleNote = county.exampleNote
    exampleData = county.exampleNote != nil
  }
}

struct CountyListJSON: Encodable, Sendable {
  let counties: [CountyJSON]
  let page: Int
  let limit: Int
  let total: Int
}

/// Which page of a list is asked for: `limit` 20 by default and at most 1,000, `page` from 1. What cannot be is told.
struct PageOfList: Sendable, Hashable {
  let limit: Int
  let page: Int

  init(_ query: FormFields) throws {
    let limit = Self.number(query, "limit", 20, 1...1000)
    let page = Self.number(query, "page", 1, 1...1_000_000)
    guard let limit, let page else { throw ListFault() }
    self.limit = limit
    self.page = page
  }

  private static func number(_ query: FormFields, _ name: String, _ usual: Int, _ range: ClosedRange<Int>) -> Int? {
    guard let text = query.first(name) else { return usual }
    guard text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }), let number = Int(text), range.contains(number) else {
      return nil
    }
    return number
  }
}

/// `limit` or `page` is no such number.
struct ListFault: Refusal {
  var kind: RefusalKind { .malformed }
  func words(in language: Language) -> [ReasonWords] {
    let text = Text(
      sv: "limit är ett tal från 1 till 1000 och page ett tal från 1.",
      en: "limit is a number from 1 to 1000, and page a number from 1.",
      fi: "limit on luku 1–1000 ja page luku 1 tai enemmän.")
    return [ReasonWords(field: nil, text: text[language])]
  }
}
