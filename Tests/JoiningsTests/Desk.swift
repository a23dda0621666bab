import GRDB
import Joinings
import Kernel
import Store
import Strategies
import TestSupport

/// A stage with a county, its strategy, a strategist, and one municipality that has begun to join.
struct Desk {
  static let baseURL = "https://jamna.example"

  let stage: Stage
  let county: CountyCode
  let edition: EditionID
  let areas: [AreaID]
  let officer: Actor
  let organisation: OrganisationID
  let coordinator: Actor
  let joining: JoiningID

  init(
    _ name: String = "Ängsta kommun", kind: String = "municipality", hidesPeople: Bool = false, filledIn: Bool = true
  ) throws {
    stage = try Stage()
    county = try stage.county()
    (edition, areas) = try stage.edition(of: county)
    officer = try stage.officer(of: county)
    (organisation, coordinator) = try stage.organisation(name, kind: kind, coordinator: "anna@angsta.example")
    if hidesPeople {
      let organisation = organisation
      try stage.write { tx in
        try tx.db.execute(
          sql: "UPDATE organisations SET hides_people = 1, place = 'Hemligby' WHERE id = ?", arguments: [organisation])
      }
    }
    joining = try Self.begin(organisation, edition, coordinator, stage)
    if filledIn { try fillIn() }
  }

  static func begin(
    _ organisation: OrganisationID, _ edition: EditionID, _ actor: Actor, _ stage: Stage
  ) throws -> JoiningID {
    try stage.write(by: actor) { tx in try Joining.begin(for: organisation, edition: edition, in: tx) }
  }

  /// Another organisation with a whole draft of the same edition.
  func another(_ name: String, kind: String = "association", filledIn: Bool = true) throws -> Other {
    let mail = "samordnare@\(SwedishOrder.slug(name)).example"
    let (organisation, coordinator) = try stage.organisation(name, kind: kind, coordinator: mail)
    let joining = try Self.begin(organisation, edition, coordinator, stage)
    if filledIn { try fillIn(joining, by: coordinator) }
    return Other(organisation: organisation, coordinator: coordinator, joining: joining)
  }

  struct Other {
    let organisation: OrganisationID
    let coordinator: Actor
    let joining: JoiningID
  }

  /// Writes everything that is needed to send in.
  func fillIn() throws { try fillIn(joining, by: coordinator) }

  func fillIn(_ joining: JoiningID, by actor: Actor) throws {
    try stage.write(by: actor) { tx in
      let draft = try Draft.load(Joining.find(joining, visibleTo: actor, tx.db), on: tx.today, tx.db)
      try Joining.save(
        OrganisationAnswer(
          scope: "Alla förvaltningar.", publicMail: "kansliet@angsta.example", publicMailLabel: "Kansliet"),
        part: .organisation, expecting: draft.organisationPart.revision, of: joining, in: tx)
      try Joining.saveContact(
        .contact, name: "Anna Ek", title: "Strateg", mail: "anna.ek@angsta.example", phone: "0220-10 00", of: joining,
        in: tx)
      try Joining.saveContact(
        .deputy, name: "Bo Lund", title: "Kanslichef", mail: "bo.lund@angsta.example", phone: "", of: joining, in: tx)
      try Joining.save(
        AreasAnswer(chosen: [.init(area: areas[0], isMain: true), .init(area: areas[2], isMain: false)]), part: .areas,
        expecting: draft.areasPart.revision, of: joining, in: tx)
      let statement = try (draft.statements[areas[0]]?.first).unwrapped("a statement")
      try Joining.save(
        AreaAnswer(
          ticks: [statement.id.text: .already], how: "Vi räknar om budgeten.", goals: [.init(text: "Lika lön 2027.")]),
        part: .area(areas[0]), expecting: draft.areaParts[areas[0]]?.revision ?? 0, of: joining, in: tx)
      try Joining.save(
        AreaAnswer(how: "Vi frågar alla."), part: .area(areas[2]),
        expecting: draft.areaParts[areas[2]]?.revision ?? 0, of: joining, in: tx)
      try Joining.save(
        DecisionAnswer(
          body: "Kommunstyrelsen", day: Day("2026-02-24"), paragraph: "27", diaryNumber: "KS 2026/41",
          outcome: .approved), part: .decision, expecting: draft.decisionPart.revision, of: joining, in: tx)
    }
  }

  @discardableResult
  func submit(_ joining: JoiningID? = nil, by actor: Actor? = nil) throws -> Version {
    try stage.write(by: actor ?? coordinator) { tx in
      try Joining.submit(joining ?? self.joining, baseURL: Self.baseURL, in: tx)
    }
  }

  func confirm(_ joining: JoiningID? = nil, version: Int = 1, by actor: Actor? = nil) throws {
    try stage.write(by: actor ?? officer) { tx in
      try Joining.confirm(
        joining ?? self.joining, version: version, diaryNumber: "801-1234-2026", checkedIdentity: true,
        baseURL: Self.baseURL, in: tx)
    }
  }

  func sendBack(version: Int = 1, by actor: Actor? = nil) throws {
    try stage.write(by: actor ?? officer) { tx in
      try Joining.sendBack(
        joining, version: version, words: "Berätta hur ni följer upp.", baseURL: Self.baseURL, in: tx)
    }
  }

  func refuse(version: Int = 1, by actor: Actor? = nil) throws {
    try stage.write(by: actor ?? officer) { tx in
      try Joining.refuse(
        joining, version: version, words: "Ni finns inte i länet.", baseURL: Self.baseURL, in: tx)
    }
  }

  /// Joined: sent in and confirmed.
  func join() throws {
    try submit()
    try confirm()
  }

  func state(_ joining: JoiningID? = nil, to actor: Actor? = nil) throws -> JoiningState {
    try stage.read { db in
      try Joining.find(joining ?? self.joining, visibleTo: actor ?? coordinator, db).standing(db).state
    }
  }

  func draft(_ joining: JoiningID? = nil, of actor: Actor? = nil) throws -> Draft {
    try stage.read { db in
      try Draft.load(
        Joining.find(joining ?? self.joining, visibleTo: actor ?? coordinator, db), on: stage.today, db)
    }
  }

  func list(query: String = "", kind: String? = nil, area: AreaID? = nil) throws -> [PublishedJoining] {
    try stage.read { db in
      try PublishedJoining.list(county: county, kind: kind, area: area, query: query, on: stage.today, db).rows
    }
  }

  func page(_ slug: String) throws -> PublishedPage? {
    try stage.read { db in try PublishedJoining.bySlug(county, slug, on: stage.today, db) }
  }

  /// A scalar of the database.
  func number(_ sql: String) throws -> Int { try stage.read { db in try Int.fetchOne(db, sql: sql) ?? -1 } }
}
