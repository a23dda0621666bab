import Counties
import GRDB
import Kernel
import Store
import Web

/// `/api/v1/counties/{code}/strategies`: what the county has published, the newest first.
struct StrategyAPI {
  let store: Store

  func get(_ visit: Visit) async throws -> Reply { try .json(try await published(visit)) }

  /// `…/strategies.csv`: a row for each area.
  func csv(_ visit: Visit) async throws -> Reply {
    let all = try await published(visit)
    let rows = all.strategies.flatMap { strategy in
      strategy.editions.flatMap { edition in
        edition.areas.map { StrategyCSV.row($0, edition, strategy) }
      }
    }
    return .text(CSV.table(StrategyCSV.header, rows), type: CSV.type)
  }

  private func published(_ visit: Visit) async throws -> StrategiesJSON {
    let base = visit.settings.baseURL
    let today = visit.today
    return try await store.read { db in
      guard let code = CountyCode(visit.parameter("code")), let county = try County.byCode(code, db) else {
        throw NotFound()
      }
      return try StrategiesJSON.of(county, on: today, baseURL: base, db)
    }
  }
}

/// The areas of a county's strategies for a spreadsheet, with a Swedish header row.
enum StrategyCSV {
  static let header = [
    "Strategi", "Utgåva", "Diarienummer", "Gäller nu", "Gäller från", "Gällde till", "Nummer", "Område", "Under",
    "Kan väljas", "Nationella delmål", "Agenda 2030", "Påståenden", "Sida", "Id", "Exempeldata",
  ]

  static func row(_ area: AreaJSON, _ edition: EditionJSON, _ strategy: StrategyJSON) -> [String] {
    [
      edition.title.sv, String(edition.number), edition.diaryNumber ?? "", yes(edition.inForce),
      edition.inForceFrom?.description ?? "", edition.inForceUntil?.description ?? "", area.number, area.title.sv,
      area.parent ?? "", yes(area.selectable), area.subGoals.map(String.init).joined(separator: "; "),
      area.agenda2030Targets.joined(separator: "; "), area.statements.map(\.text.sv).joined(separator: "; "),
      strategy.url, area.id.text, yes(area.exampleData || edition.exampleNote != nil),
    ]
  }

  private static func yes(_ fact: Bool) -> String { fact ? "ja" : "nej" }
}

/// The county's strategies as open data.
struct StrategiesJSON: Encodable, Sendable {
  let county: CountyCode
  let strategies: [StrategyJSON]

  static func of(_ county: County, on day: Day, baseURL: String, _ db: Database) throws -> StrategiesJSON {
    let shelf = try Shelf.of(county.code, db)
    var seen: Set<StrategyID> = []
    let order = shelf.editions.map(\.strategy).filter { seen.insert($0).inserted }
    return StrategiesJSON(
      county: county.code,
      strategies: try order.map { strategy in
        let editions = shelf.editions.filter { $0.strategy == strategy }.sorted { $0.number < $1.number }
        let facts = try editions.map { try EditionJSON.of($0, shelf, county, on: day, baseURL: baseURL, db) }
        return StrategyJSON(
          id: strategy, slug: editions[0].slug,
          url: "\(baseURL)/\(county.slug)/strategi/\(editions[0].slug)",
          inForce: facts.contains(where: \.inForce),
          relations: shelf.relations.filter { $0.from == strategy && seen.contains($0.to) }.map {
            .init(kind: $0.kind.rawValue, strategy: $0.to, since: $0.since)
          }, editions: facts, exampleData: facts.contains(where: \.exampleData))
      })
  }
}

/// A strategy through its editions.
struct StrategyJSON: Encodable, Sendable {
  let id: StrategyID
  let slug: String
  let url: String
  let inForce: Bool
  let relations: [RelationJSON]
  let editions: [EditionJSON]
  let exampleData: Bool

  struct RelationJSON: Encodable, Sendable {
    let kind: String
    let strategy: StrategyID
    let since: Day
  }
}

/// One edition with its areas.
struct EditionJSON: Encodable, Sendable {
  let id: EditionID
  let number: Int
  let title: Wording
  let shortTitle: Wording
  let diaryNumber: String?
  let period: Period
  let adoptedOn: Day?
  let inForceFrom: Day?
  let inForceUntil: Day?
  let inForce: Bool
  let joinable: Bool
  let publishedAt: String?
  let summary: Wording
  let vision: Wording?
  let areaWord: Wording
  let sourceUrl: String?
  let fileUrl: String?
  let sections: [SectionFacts]
  let areas: [AreaJSON]
  let exampleData: Bool
  let exampleNote: Wording?

  struct Period: Encodable, Sendable {
    let from: Int
    let to: Int
  }

  static func of(
    _ edition: Edition, _ shelf: Shelf, _ county: County, on day: Day, baseURL: String, _ db: Database
  ) throws -> EditionJSON {
    let areas = try Area.all(of: edition.id, db)
    let statements = try Statement.all(of: edition.id, db)
    let before = try Area.predecessors(of: areas.map(\.id), db)
    let slugs = Dictionary(areas.map { ($0.id, $0.slug) }, uniquingKeysWith: { first, _ in first })
    let told = areas.map {
      AreaJSON($0, under: $0.parent.flatMap { slugs[$0] }, statements[$0.id] ?? [], before[$0.id] ?? [])
    }
    let file = "\(baseURL)/\(county.slug)/strategi/\(edition.slug)/fil?utgava=\(edition.number)"
    return EditionJSON(
      id: edition.id, number: edition.number, title: edition.title, shortTitle: edition.shortTitle,
      diaryNumber: edition.diaryNumber, period: Period(from: edition.periodFrom, to: edition.periodTo),
      adoptedOn: edition.adoptedOn, inForceFrom: edition.inForceFrom, inForceUntil: shelf.end(of: edition)?.day,
      inForce: shelf.validity(of: edition, on: day) == .inForce,
      joinable: shelf.isJoinable(edition, on: day),
      publishedAt: edition.publishedAt?.rfc3339, summary: edition.summary, vision: edition.vision,
      areaWord: edition.areaWord, sourceUrl: edition.sourceURL, fileUrl: edition.file == nil ? nil : file,
      sections: try EditionSection.all(of: edition.id, db).map(\.facts),
      areas: told,
      exampleData: edition.exampleNote != nil || told.contains(where: \.exampleData), exampleNote: edition.exampleNote)
  }
}

/// One area with what can be ticked in it.
struct AreaJSON: Encodable, Sendable {
  let id: AreaID
  let number: String
  let slug: String
  /// The slug of the area it stands under.
  let parent: String?
  let selectable: Bool
  let title: Wording
  let description: Wording
  let objectives: [Wording]
  let subGoals: [Int]
  let agenda2030Targets: [String]
  let formerAreas: [AreaID]
  let statements: [StatementJSON]
  let exampleData: Bool

  struct StatementJSON: Encodable, Sendable {
    let id: StatementID
    let number: String
    let text: Wording
    let exampleData: Bool
  }

  init(_ area: Area, under parent: String?, _ statements: [Statement], _ former: [AreaID]) {
    id = area.id
    number = area.number
    slug = area.slug
    self.parent = parent
    selectable = area.isSelectable
    title = area.title
    description = area.description
    objectives = area.objectives
    subGoals = area.subgoals
    agenda2030Targets = area.targets
    formerAreas = former
    self.statements = statements.map {
      StatementJSON(id: $0.id, number: $0.number, text: $0.text, exampleData: $0.isExample || area.isExample)
    }
    exampleData = area.isExample || statements.contains(where: \.isExample)
  }
}
