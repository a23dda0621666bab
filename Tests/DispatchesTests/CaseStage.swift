import Documents
import Foundation
import GRDB
import HTTPTypes
import Joinings
import Kernel
import NIOCore
import Organisations
import Store
import Strategies
import TestSupport

@testable import Dispatches
@testable import Web

/// A stage with a county, its strategy, a strategist, and one organisation that is about to join.
struct CaseStage {
  static let baseURL = "https://jamna.example"

  let stage: Stage
  let county: CountyCode
  let edition: EditionID
  let officer: Actor
  let organisation: OrganisationID
  let coordinator: Actor
  let joining: JoiningID

  init(_ name: String = "Ängsta kommun", kind: String = "municipality") throws {
    stage = try Stage()
    county = try stage.county()
    let (edition, areas) = try stage.edition(of: county)
    self.edition = edition
    officer = try stage.officer(of: county)
    let (organisation, coordinator) = try stage.organisation(name, kind: kind, coordinator: "anna@angsta.example")
    (self.organisation, self.coordinator) = (organisation, coordinator)
    joining = try stage.write(by: coordinator) { tx in
      let id = try Joining.begin(for: organisation, edition: edition, in: tx)
      try Joining.save(
        OrganisationAnswer(publicMail: "kansliet@angsta.example", publicMailLabel: "Kansliet"), part: .organisation,
        expecting: 0, of: id, in: tx)
      try Joining.saveContact(
        .contact, name: "Anna Ek", title: "", mail: "anna@angsta.example", phone: "", of: id, in: tx)
      try Joining.save(
        AreasAnswer(chosen: [.init(area: areas[0], isMain: true)]), part: .areas, expecting: 0, of: id, in: tx)
      try Joining.save(
        AreaAnswer(how: "Vi räknar om budgeten."), part: .area(areas[0]), expecting: 0, of: id, in: tx)
      return id
    }
  }

  func day(_ text: String) throws -> Day { try Day(text).unwrapped("day") }

  /// A colleague with a role.
  func colleague(_ role: WorkspaceRole) throws -> Actor {
    let person = try stage.person("\(role.rawValue)@angsta.example")
    try stage.write { tx in
      try tx.db.execute(
        sql: "INSERT INTO memberships (organisation_id, person_id, role, since) VALUES (?, ?, ?, ?)",
        arguments: [organisation, person, role.rawValue, tx.now])
    }
    return try stage.actor(person)
  }

  func take(_ step: NewCaseStep, by actor: Actor? = nil) throws {
    try stage.write(by: actor ?? coordinator) { tx in try CaseStep.take(step, of: joining, in: tx) }
  }

  func take(_ kind: CaseStep.Kind, _ day: String, body: String = "") throws {
    try take(NewCaseStep(kind, on: try self.day(day), body: body))
  }

  func decision(
    _ outcome: Outcome, _ day: String = "2026-02-24", words: String = "", form: DecisionForm = .body
  ) throws -> NewCaseStep {
    NewCaseStep(
      .decided, on: try self.day(day), form: form, outcome: outcome, body: "Kommunstyrelsen", paragraph: "§ 27",
      diaryNumber: "KS 2026/41", words: words)
  }

  /// The paper is ready, the board has said yes, and the minutes are approved.
  func decide() throws {
    try take(.ready, "2026-02-01")
    try take(decision(.approved))
    try take(.minutesApproved, "2026-02-26")
  }

  func standing() throws -> CaseStanding { try stage.read { db in try CaseStanding.of(joining, db) } }
  func steps() throws -> [CaseStep] { try stage.read { db in try CaseStep.all(of: joining, db) } }
  func draft() throws -> Draft {
    try stage.read { db in
      try Draft.load(Joining.find(joining, visibleTo: coordinator, db), on: stage.today, db)
    }
  }

  // MARK: Sending

  static let social = NewRecipient(
    kind: .committee, name: "Socialnämnden", mailbox: "social@angsta.example", purpose: .action,
    askedFor: "Berätta hur ni vill arbeta.")
  static let care = NewRecipient(
    kind: .department, name: "Omsorgsförvaltningen", mailbox: "omsorg@angsta.example", purpose: .action,
    message: "Hej!", askedFor: "Ta fram en plan.", answerBy: Day("2026-06-01"))
  static let homes = NewRecipient(
    kind: .company, name: "Ängsta Bostads AB", mailbox: "info@bostad.example", purpose: .information)

  @discardableResult
  func send(
    _ recipients: [NewRecipient] = [social, care, homes], key: String = "nyckel", by actor: Actor? = nil
  ) throws -> Dispatch.Sent {
    try stage.write(by: actor ?? coordinator) { tx in
      try Dispatch.send(recipients, of: joining, formKey: key, baseURL: Self.baseURL, in: tx)
    }
  }

  func table() throws -> DispatchTable { try stage.read { db in try DispatchTable.of(joining, db) } }
  func line(_ name: String) throws -> DispatchTable.Line {
    try table().lines.first { $0.recipient.name == name }.unwrapped(name)
  }

  /// The link in the last letter to an address.
  func token(_ mailbox: String) throws -> String {
    let text = try stage.mails().last { $0.to == mailbox }.unwrapped("a letter to \(mailbox)").text
    let rest = text.components(separatedBy: "/uppdrag/")
    return try String(rest.last.unwrapped("a link").prefix { !$0.isWhitespace })
  }

  func answer(_ mailbox: String, _ answer: NewAnswer) throws {
    let token = try token(mailbox)
    try stage.write(by: .visitor) { tx in
      try DispatchTask.answer(token, answer, baseURL: Self.baseURL, in: tx)
    }
  }

  /// The outbox tells what became of every letter that is on its way to an address.
  func settle(_ mailbox: String, failed: Bool = false) throws {
    try stage.write { tx in
      try tx.db.execute(
        sql: """
          UPDATE mails SET \(failed ? "failed_at" : "sent_at") = ? WHERE address = ? AND sent_at IS NULL
          AND failed_at IS NULL
          """, arguments: [tx.now, mailbox])
    }
  }

  func count(_ sql: String) throws -> Int { try stage.read { db in try Int.fetchOne(db, sql: sql) ?? -1 } }

  // MARK: Pages

  struct Answer {
    let status: Int
    let location: String?
    let text: String
    let bytes: [UInt8]
  }

  var path: String { "/mina-sidor/\(organisation)/anslutningar/\(joining)/arende" }

  func get(_ path: String, by actor: Actor? = nil, in language: Language = .sv) async throws -> Answer {
    try await ask("GET", path, [], actor ?? coordinator, language)
  }

  func post(_ path: String, _ form: [(String, String)], by actor: Actor? = nil) async throws -> Answer {
    try await ask("POST", path, form, actor ?? coordinator, .sv)
  }

  private func ask(
    _ method: String, _ path: String, _ form: [(String, String)], _ actor: Actor, _ language: Language
  ) async throws -> Answer {
    var routes = Routes(doorkeeper: Door())
    let none = "/finns-inte"
    DispatchRoutes(store: stage.store, shelf: PaperShelf(DocumentWriter(typst: none, pandoc: none))).add(to: &routes)
    let parts = path.split(separator: "?", maxSplits: 1)
    let segments = parts[0].split(separator: "/").map(String.init)
    guard case .route(let route, let values) = RouteTable(routes.all).find(method: method, segments: segments) else {
      throw NotFound()
    }
    let query = parts.count > 1 ? try FormBody.parse(Array(parts[1].split(separator: "#")[0].utf8)) : FormFields()
    let visit = Visit(
      method: method, path: String(parts[0]), language: language, parameters: values, query: query,
      form: FormFields(form), presence: Presence(actor: actor), now: stage.now,
      settings: WebSettings(baseURL: Self.baseURL), client: "192.0.2.1", userAgentIsScript: false)
    let reply = try await route.answer(visit)
    let location = reply.headers.first { $0.0 == .location }?.1
    switch reply.body {
    case .page(let page):
      return Answer(
        status: page.status, location: location, text: String(decoding: page.main.bytes, as: UTF8.self), bytes: [])
    case .bytes(let buffer, _):
      let bytes = Array(buffer.readableBytesView)
      return Answer(
        status: reply.status.code, location: location, text: String(decoding: bytes, as: UTF8.self), bytes: bytes)
    case .none: return Answer(status: reply.status.code, location: location, text: "", bytes: [])
    }
  }
}

private struct Door: Doorkeeper {
  func presence(cookie: String?, now: Instant) async throws -> Presence { .visitor }
  func county(slug: String) async throws -> CountyCode? { nil }
  func keep(path: String, fields: FormFields, of person: PersonID, now: Instant) async throws {}
}
