import Counties
import GRDB
import Kernel
import Organisations
import Store
import Strategies
import Web

/// The public facts as JSON and CSV: the same reads as the pages.
struct JoiningAPI {
  let store: Store

  /// `/api/v1/counties/{code}/organisations?area=&type=&q=&limit=&page=`
  func list(_ visit: Visit) async throws -> Reply {
    let query = try JoiningQuery(visit.query)
    let (code, day, base) = (visit.parameter("code"), visit.today, visit.settings.baseURL)
    let answer = try await store.read { db -> OrganisationListJSON in
      let county = try Self.county(code, db)
      let found = try query.run(county, on: day, db)
      return OrganisationListJSON(
        organisations: found.rows.map { OrganisationRowJSON($0, county, base) }, page: query.page, limit: query.limit,
        total: found.total)
    }
    return try .json(answer)
  }

  /// `/api/v1/counties/{code}/organisations.csv`: the same filter; without `limit`, the whole list.
  func csv(_ visit: Visit) async throws -> Reply {
    var query = try JoiningQuery(visit.query)
    let isWhole = !visit.query.has("limit") && !visit.query.has("page")
    if isWhole { query.limit = JoiningQuery.most }
    let (code, day, base, asked) = (visit.parameter("code"), visit.today, visit.settings.baseURL, query)
    let text = try await store.read { db -> String in
      let county = try Self.county(code, db)
      var rows: [PublishedJoining] = []
      var page = asked
      while true {
        let found = try page.run(county, on: day, db)
        rows += found.rows
        guard isWhole, rows.count < found.total, !found.rows.isEmpty else { break }
        page.page += 1
      }
      return OrganisationCSV.text(rows, county, base)
    }
    return .text(text, type: CSV.type)
  }

  /// `/api/v1/organisations/{id}`: an organisation with its public joinings in all counties.
  func one(_ visit: Visit) async throws -> Reply {
    guard let id = OrganisationID(visit.parameter("id")) else { throw NotFound() }
    let (day, base) = (visit.today, visit.settings.baseURL)
    let answer = try await store.read { db -> OrganisationJSON in
      let pages = try PublishedJoining.byOrganisation(id, on: day, db)
      guard let first = pages.first else { throw NotFound() }
      return OrganisationJSON(
        first,
        joinings: try pages.compactMap { page in
          guard let county = try County.byCode(page.joining.county, db) else { return nil }
          return try JoiningJSON(page, county, base, db)
        })
    }
    return try .json(answer)
  }

  private static func county(_ code: String, _ db: Database) throws -> County {
    guard let code = CountyCode(code), let county = try County.byCode(code, db) else { throw NotFound() }
    return county
  }
}

/// What is asked for in an address of the JSON. Anything that cannot be is told, never guessed.
struct JoiningQuery: Sendable, Hashable {
  static let most = 1_000
  var kind: OrganisationKind?
  /// An area's slug or id.
  var area: String?
  var query = ""
  var limit = 20
  var page = 1

  /// Every parameter that is wrong is told at once.
  init(_ fields: FormFields) throws {
    var wrong: [JoiningQueryFault.Reason] = []
    if let text = Self.one(fields, "type", .type, &wrong) {
      kind = OrganisationKind(rawValue: text)
      if kind == nil { wrong.append(.type) }
    }
    if let text = Self.one(fields, "area", .area, &wrong) {
      area = text
      if text.isEmpty || text.unicodeScalars.count > 80 { wrong.append(.area) }
    }
    query = Self.one(fields, "q", .query, &wrong) ?? ""
    if query.unicodeScalars.count > 100 { wrong.append(.query) }
    limit = Self.number(fields, "limit", 20, 1...Self.most, .limit, &wrong)
    page = Self.number(fields, "page", 1, 1...1_000_000, .page, &wrong)
    guard wrong.isEmpty else { throw JoiningQueryFault(reasons: wrong) }
  }

  /// The parameter's one value: given twice, it says two things, and that is a fault.
  private static func one(
    _ fields: FormFields, _ name: String, _ reason: JoiningQueryFault.Reason, _ wrong: inout [JoiningQueryFault.Reason]
  ) -> String? {
    let values = fields.all(name)
    if values.count > 1 { wrong.append(reason) }
    return values.count == 1 ? values[0] : nil
  }

  private static func number(
    _ fields: FormFields, _ name: String, _ usual: Int, _ range: ClosedRange<Int>, _ reason: JoiningQueryFault.Reason,
    _ wrong: inout [JoiningQueryFault.Reason]
  ) -> Int {
    guard let text = one(fields, name, reason, &wrong) else { return usual }
    guard text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }), let number = Int(text), range.contains(number) else {
      wrong.append(reason)
      return usual
    }
    return number
  }

  func run(_ county: County, on day: Day, _ db: Database) throws -> (
    rows: [PublishedJoining], total: Int, organisations: Int?
  ) {
    var ids: [AreaID]?
    if let area {
      ids = try DirectoryAreas.named(area, in: county.code, db)
      if ids == [] { throw JoiningQueryFault(reasons: [.unknownArea]) }
    }
    return try PublishedJoining.list(
      county: county.code, kind: kind?.rawValue, areas: ids, query: query, page: page, limit: limit, on: day, db)
  }
}

/// Parameters that the JSON cannot answer.
struct JoiningQueryFault: Refusal, Hashable {
  enum Reason: Sendable, Hashable {
    case type, area, unknownArea, query, limit, page
  }
  let reasons: [Reason]

  /// An area that is not there is told as any other thing that is not there.
  var kind: RefusalKind { reasons == [.unknownArea] ? .notFound : .malformed }

  func words(in language: Language) -> [ReasonWords] {
    [ReasonWords(field: nil, text: reasons.map { Self.words($0)[language] }.joined(separator: " "))]
  }

  private static func words(_ reason: Reason) -> Text {
    switch reason {
    case .type:
      Text(
        sv: "type är ingen typ av organisation. Se /api/v1/openapi.json.",
        en: "type is no type of organisation. See /api/v1/openapi.json.",
        fi: "type ei ole organisaatiotyyppi. Katso /api/v1/openapi.json.")
    case .area, .unknownArea:
      Text(
        sv: "area är inget område i länets strategier.", en: "area is no area of the county's strategies.",
        fi: "area ei ole läänin strategioiden osa-alue.")
    case .query:
      Text(
        sv: "q får vara högst 100 tecken.", en: "q may have at most 100 characters.",
        fi: "q saa olla enintään 100 merkkiä.")
    case .limit:
      Text(
        sv: "limit är ett tal från 1 till 1000.", en: "limit is a number from 1 to 1000.", fi: "limit on luku 1–1000.")
    case .page:
      Text(
        sv: "page är ett tal från 1 till 1000000.", en: "page is a number from 1 to 1000000.",
        fi: "page on luku 1–1000000.")
    }
  }
}
