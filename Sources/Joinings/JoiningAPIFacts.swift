import Counties
import GRDB
import Kernel
import Organisations
import Store
import Strategies
import Web

// What the public JSON says. Names and shapes are relied on by others: add, never rename. Keys are written in order.

/// A page of a county's joined organisations.
struct OrganisationListJSON: Encodable, Sendable {
  let organisations: [OrganisationRowJSON]
  let page: Int
  let limit: Int
  let total: Int
}

/// A chosen area in a list.
struct ChosenAreaJSON: Encodable, Sendable {
  let id: AreaID
  let number: String
  let slug: String
  let title: Wording
  let mainFocus: Bool
}

/// One joined organisation in a list.
struct OrganisationRowJSON: Encodable, Sendable {
  let id: OrganisationID
  let name: String
  let nameEn: String?
  let type: String
  let place: String?
  let municipality: String?
  let county: CountyCode
  let state: PublicState
  let joinedOn: Day
  let updatedOn: Day
  let areas: [ChosenAreaJSON]
  let page: String
  let url: String
  let exampleData: Bool

  init(_ row: PublishedJoining, _ county: County, _ base: String) {
    id = row.organisation
    name = row.name
    nameEn = row.nameEn
    type = row.kind
    place = row.place
    municipality = row.municipalityCode
    self.county = row.county
    state = row.state
    joinedOn = row.joinedOn
    updatedOn = row.updatedOn
    areas = row.areas.map {
      ChosenAreaJSON(id: $0.id, number: $0.number, slug: $0.slug, title: $0.title, mainFocus: $0.isMain)
    }
    page = "\(base)/\(county.slug)/anslutna/\(row.slug)"
    url = "\(base)/api/v1/organisations/\(row.organisation)"
    exampleData = row.isExample
  }
}

/// One organisation with all that is public of it.
struct OrganisationJSON: Encodable, Sendable {
  let id: OrganisationID
  let name: String
  let nameEn: String?
  let type: String
  let organisationNumber: String?
  let place: String?
  let municipality: String?
  let joinings: [JoiningJSON]
  let exampleData: Bool

  init(_ page: PublishedPage, joinings: [JoiningJSON]) {
    id = page.joining.organisation
    name = page.joining.name
    nameEn = page.joining.nameEn
    type = page.joining.kind
    organisationNumber = page.facts.organisation.number
    place = page.joining.place
    municipality = page.joining.municipalityCode
    self.joinings = joinings
    exampleData = page.joining.isExample
  }
}

/// A joining as anyone may read it.
struct JoiningJSON: Encodable, Sendable {
  struct StrategyJSON: Encodable, Sendable {
    let edition: EditionID
    let title: Wording
    let registryNumber: String?
    let page: String?
  }
  struct StatementJSON: Encodable, Sendable {
    let number: String
    let text: Wording
    /// "already" or "planned".
    let answer: String
  }
  struct GoalJSON: Encodable, Sendable {
    let text: String
    let serves: String?
  }
  struct AreaJSON: Encodable, Sendable {
    let id: AreaID
    let number: String
    let slug: String
    let title: Wording
    let mainFocus: Bool
    let statements: [StatementJSON]
    let how: String
    let goals: [GoalJSON]
  }
  struct DecisionJSON: Encodable, Sendable {
    let form: String
    let body: String?
    let date: Day?
    let paragraph: String?
    let registryNumber: String?
  }
  struct StepJSON: Encodable, Sendable {
    let date: Day
    let step: String
  }

  let id: JoiningID
  let county: CountyCode
  let state: PublicState
  let joinedOn: Day?
  let updatedOn: Day
  let strategy: StrategyJSON?
  let areas: [AreaJSON]
  let decision: DecisionJSON?
  let scope: String?
  let contact: String?
  let contactLabel: String?
  let joinedTogetherWith: [String]
  let sharedText: String?
  /// What a joining is: a declaration of will.
  let nature: String?
  let binding: Bool
  let statement: String?
  let version: Int?
  let sha256: String?
  let history: [StepJSON]
  let page: String
  let exampleData: Bool
}

extension JoiningJSON {
  init(_ published: PublishedPage, _ county: County, _ base: String, _ db: Database) throws {
    let model = try JoinedModel.load(published, county, db)
    let row = published.joining
    let facts = published.facts
    let isNo = row.state == .declined
    self.init(
      id: row.joining, county: row.county, state: row.state, joinedOn: isNo ? nil : row.joinedOn,
      updatedOn: row.updatedOn,
      strategy: facts.strategy.map { said in
        StrategyJSON(
          edition: said.edition, title: said.title, registryNumber: said.diaryNumber,
          page: model.edition.map { "\(base)/\(county.slug)/strategi/\($0.slug)" })
      },
      areas: facts.areas.map(AreaJSON.init), decision: facts.decision.map(DecisionJSON.init),
      scope: facts.organisation.scope.nonEmpty, contact: facts.organisation.publicMail,
      contactLabel: facts.organisation.publicMailLabel, joinedTogetherWith: published.companions.map(\.name),
      sharedText: facts.sharedText.nonEmpty, nature: facts.nature.nonEmpty, binding: false, statement: facts.sentence,
      version: model.version?.number, sha256: model.version?.sha256,
      history: model.history.map { StepJSON(date: $0.day, step: $0.kind.rawValue) },
      page: "\(base)/\(county.slug)/anslutna/\(row.slug)", exampleData: row.isExample)
  }
}

extension JoiningJSON.AreaJSON {
  init(_ area: Snapshot.Area) {
    self.init(
      id: area.area, number: area.number, slug: area.slug, title: area.title, mainFocus: area.isMain,
      statements: area.statements.map { .init(number: $0.number, text: $0.text, answer: $0.tick.rawValue) },
      how: area.how, goals: area.goals.map { .init(text: $0.text, serves: $0.serves) })
  }
}

extension JoiningJSON.DecisionJSON {
  init(_ decision: DecisionAnswer) {
    self.init(
      form: decision.form.rawValue, body: decision.body.nonEmpty, date: decision.day,
      paragraph: decision.paragraph.nonEmpty, registryNumber: decision.diaryNumber.nonEmpty)
  }
}

extension String {
  /// Nil when nothing is written.
  var nonEmpty: String? { isEmpty ? nil : self }
}
