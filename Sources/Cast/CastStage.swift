import Accounts
import Counties
import GRDB
import Joinings
import Kernel
import Mail
import Organisations
import Store
import Strategies

/// Plays the scenes: counties and their strategies first, then each organisation's joining.
final class CastStage {
  let store: Store
  let clock: CastClock
  let baseURL: String
  private var editions: [String: EditionID] = [:]
  private var areas: [String: [String: AreaID]] = [:]

  init(store: Store, clock: CastClock, baseURL: String) {
    self.store = store
    self.clock = clock
    self.baseURL = baseURL
  }

  func write<Value>(by actor: Actor = .house("demo"), _ body: (Transaction) throws -> Value) throws -> Value {
    try store.writeNow(by: actor, body)
  }

  static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw CastFault(what: text) }
    return day
  }

  static func county(_ text: String) throws -> CountyCode {
    guard let code = CountyCode(text) else { throw CastFault(what: text) }
    return code
  }

  func person(_ address: String, name: String? = nil) throws -> PersonID {
    guard let mail = MailAddress(address) else { throw CastFault(what: address) }
    return try write { tx in
      let id = try Person.withMail(mail, in: tx)
      if let name { try Person.describe(id, name: name, language: .sv, in: tx) }
      return id
    }
  }

  /// The county's strategist, as they come in.
  func officer() throws -> Actor {
    let county = try Self.county(Vastmanland.code)
    let id = try person("strateg@lansstyrelsen.example", name: "Länets jämställdhetsstrateg")
    try write { tx in try Officer.appoint(id, in: county, tx) }
    return Actor(voice: .person(id), officerOf: [county])
  }

  func foundCounties() throws {
    let vastmanland = try Self.county(Vastmanland.code)
    let varmland = try Self.county(Varmland.code)
    clock.set(try Self.day("2017-11-30"))
    try write { tx in
      try County.found(Vastmanland.facts(vastmanland), in: tx)
      try County.found(Varmland.facts(varmland), in: tx)
    }
    _ = try officer()
    try old(vastmanland)
    try inVarmland(varmland)
    try new(vastmanland)
    try CastAboutPages.publish(of: [vastmanland, varmland], on: try Self.day("2026-01-15"), stage: self)
  }

  /// The strategy that Köping joined: 2018–2020, in force until its successor took effect.
  private func old(_ county: CountyCode) throws {
    try publish(
      "2018", in: county, slug: "2018-2020",
      EditionFacts(
        title: Wording(
          sv: "Strategi för jämställdhetsintegrering i Västmanlands län 2018–2020",
          en: "Strategy for gender mainstreaming in Västmanland County 2018–2020"),
        shortTitle: Wording(sv: "Strategin 2018–2020", en: "The strategy 2018–2020", fi: "Strategia 2018–2020"),
        diaryNumber: "801-553-17", periodFrom: 2018, periodTo: 2020,
        summary: Wording(
          sv:
            "Strategin vägleder den som skriver sina egna styrdokument och säger vilka frågor som kommer först. Den verkar genom ordinarie styrning: planering, budget, genomförande och uppföljning.",
          en:
            "The strategy guides those who write their own steering documents and says which questions come first. It works through ordinary steering: planning, budget, execution and follow-up."
        ),
        areaWord: Wording(sv: "fokusområden", en: "focus areas", fi: "painopistealuetta"),
        exampleNote: Wording(
          sv: "Område 5 är exempeldata utom sitt namn.", en: "Area 5 is example data apart from its name.")),
      Vastmanland2018.areas, adopted: "2017-11-29", from: "2018-01-01")
  }

  /// The one in force: six national sub-goals and fifteen problem areas.
  private func new(_ county: CountyCode) throws {
    clock.set(try Self.day("2024-03-05"))
    try publish(
      "2024", in: county, slug: "2024-2027",
      EditionFacts(
        title: Wording(
          sv: "Jämställdhetsstrategi för Västmanlands län 2024–2027",
          en: "Gender equality strategy for Västmanland County 2024–2027",
          fi: "Västmanlandin läänin tasa-arvostrategia 2024–2027"),
        shortTitle: Wording(sv: "Strategin 2024–2027", en: "The strategy 2024–2027", fi: "Strategia 2024–2027"),
        periodFrom: 2024, periodTo: 2027,
        vision: Wording(
          sv: "Ett jämställt Västmanland fritt från våld", en: "A gender equal Västmanland free from violence",
          fi: "Tasa-arvoinen ja väkivallaton Västmanland"),
        summary: Wording(
          sv:
            "Strategin samlar länets två tidigare: den för delmål 1–5 och den mot mäns våld mot kvinnor. Den som ansluter sig beskriver hur den bidrar, ensam eller med andra, till minst ett av femton områden.",
          en:
            "The strategy brings together the county's two former ones: for sub-goals 1–5, and against men's violence against women. Those who join describe how they contribute, alone or with others, to at least one of fifteen areas."
        ),
        exampleNote: Wording(
          sv: "De femton områdena och deras påståenden är exempeldata.",
          en: "The fifteen areas and their statements are example data.",
          fi: "Viisitoista osa-aluetta ja niiden väittämät ovat esimerkkitietoja.")),
      Vastmanland2024.goals, adopted: "2024-03-05", from: "2024-04-09", replacing: "2018")
    let became = [
      "2": ["1", "4", "5", "6", "9", "10"], "3": ["7", "8"], "4": ["11", "12"], "5": ["13", "14", "15"],
    ]
    guard let edition = editions["2024"] else { return }
    try write { tx in
      for (old, new) in became.sorted(by: { $0.key < $1.key }) {
        guard let from = areas["2018"]?[old] else { throw CastFault(what: "area \(old)") }
        try Area.mapSuccessors(old: from, new: new.compactMap { areas["2024"]?[$0] }, of: edition, in: tx)
      }
    }
  }

  private func inVarmland(_ county: CountyCode) throws {
    try publish(
      "varmland", in: county, slug: "2017-2027",
      EditionFacts(
        title: Wording(sv: "Ett jämställt Värmland 2017–2027", en: "A gender equal Värmland 2017–2027"),
        shortTitle: Wording(sv: "Ett jämställt Värmland", en: "A gender equal Värmland"), periodFrom: 2017,
        periodTo: 2027,
        summary: Wording(
          sv: "Strategin följer de sex nationella delmålen.", en: "The strategy follows the six national sub-goals."),
        areaWord: Wording(sv: "delmål", en: "sub-goals", fi: "osatavoitetta"),
        exampleNote: Wording(sv: "Datum och texter är exempeldata.", en: "Dates and texts are example data.")),
      Varmland.areas, adopted: "2017-11-30", from: "2018-01-01")
  }

  private func publish(
    _ key: String, in county: CountyCode, slug: String, _ facts: EditionFacts, _ list: [CastArea], adopted: String,
    from: String, replacing: String? = nil
  ) throws {
    let adopted = try Self.day(adopted)
    let from = try Self.day(from)
    try write { tx in
      let edition = try Edition.begin(in: county, slug: slug, facts, in: tx)
      editions[key] = edition
      for area in list {
        let upper = try add(area, to: edition, under: nil, key, in: tx)
        for lower in area.below { _ = try add(lower, to: edition, under: upper, key, in: tx) }
      }
      try Edition.adopt(edition, on: adopted, inForceFrom: from, in: tx)
      if let replacing, let old = editions[replacing], let newer = try Edition.byID(edition, tx.db),
        let older = try Edition.byID(old, tx.db)
      {
        try Relation.tell(newer.strategy, .replaces, older.strategy, since: from, in: tx)
      }
      try Edition.publish(edition, in: tx)
    }
  }

  private func add(
    _ area: CastArea, to edition: EditionID, under parent: AreaID?, _ key: String, in tx: Transaction
  ) throws -> AreaID {
    let id = try Area.add(
      to: edition, under: parent,
      AreaFacts(
        number: area.number, title: area.title.wording, description: area.description.wording,
        objectives: area.objectives.map(\.wording), subgoals: area.subgoals, targets: area.targets,
        pictogram: area.pictogram, isExample: area.isExample), in: tx)
    for statement in area.statements {
      _ = try Strategies.Statement.add(to: id, statement.wording, isExample: area.isExample, in: tx)
    }
    if area.below.isEmpty { areas[key, default: [:]][area.number] = id }
    return id
  }

  func edition(_ key: String) throws -> EditionID {
    guard let id = editions[key] else { throw CastFault(what: "edition \(key)") }
    return id
  }

  func area(_ number: String, of key: String) throws -> AreaID {
    guard let id = areas[key]?[number] else { throw CastFault(what: "area \(number) of \(key)") }
    return id
  }
}
