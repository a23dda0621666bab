import Accounts
import Documents
import GRDB
import Joinings
import Kernel
import Organisations
import Proposals
import Store
import Strategies
import TestSupport

/// A stage with a county, its strategy, a strategist, and one organisation whose answers are there.
struct Scene {
  let stage: Stage
  let county: CountyCode
  let edition: EditionID
  let areas: [AreaID]
  let officer: Actor
  let organisation: OrganisationID
  let coordinator: Actor
  let joining: JoiningID

  init(_ name: String = "Ängsta kommun", kind: OrganisationKind = .municipality, filledIn: Bool = true) throws {
    stage = try Stage()
    county = try stage.county()
    (edition, areas) = try stage.edition(of: county)
    officer = try stage.officer(of: county)
    (organisation, coordinator) = try stage.organisation(
      name, kind: kind.rawValue, coordinator: "anna@angsta.example", isExample: false)
    let (id, edition) = (organisation, edition)
    joining = try stage.write(by: coordinator) { tx in try Joining.begin(for: id, edition: edition, in: tx) }
    if filledIn { try fillIn() }
  }

  func fillIn() throws {
    _ = try stage.write(by: coordinator) { tx in
      try Joining.save(
        AreasAnswer(chosen: [.init(area: areas[0], isMain: true), .init(area: areas[2], isMain: false)]), part: .areas,
        expecting: 0, of: joining, in: tx)
    }
    try answer(areas[0], "Vi räknar om budgeten.")
    try answer(areas[2], "Socialtjänsten ställer frågan om våld i alla utredningar.")
  }

  /// Another person in the same workspace.
  func colleague() throws -> Actor {
    let id = try stage.person("bo@angsta.example")
    let organisation = organisation
    try stage.write { tx in try Membership.grant(id, .contributor, in: organisation, tx) }
    return try stage.actor(id)
  }

  func answer(_ area: AreaID, _ how: String, goals: [AreaAnswer.Goal] = []) throws {
    try stage.write(by: coordinator) { tx in
      let draft = try Draft.load(Joining.find(joining, visibleTo: coordinator, tx.db), on: tx.today, tx.db)
      try Joining.save(
        AreaAnswer(how: how, goals: goals), part: .area(area), expecting: draft.areaParts[area]?.revision ?? 0,
        of: joining, in: tx)
    }
  }

  func proposal(_ actor: Actor? = nil) throws -> Proposal {
    try stage.read { db in
      try Proposal.of(Joining.find(joining, visibleTo: actor ?? coordinator, db), on: stage.today, db)
    }
  }

  /// Saves a text as the editor does: over what was fetched when the form was opened.
  @discardableResult
  func write(
    _ section: ProposalSection, _ text: String, by actor: Actor? = nil, from seen: Proposal? = nil
  ) throws -> SaveOutcome {
    let seen = try seen ?? proposal()
    var content = seen.saved(section).content
    content.own = OwnText(text: text, over: Fingerprint.of(seen.fetched(section)))
    return try save(section, content, by: actor, from: seen)
  }

  @discardableResult
  func save(
    _ section: ProposalSection, _ content: SectionContent, by actor: Actor? = nil, from seen: Proposal? = nil
  ) throws -> SaveOutcome {
    let revision = try (seen ?? proposal()).saved(section).revision
    return try stage.write(by: actor ?? coordinator) { tx in
      try Proposal.save([SectionEdit(section, content, expecting: revision)], of: joining, in: tx)
    }
  }

  func publish(_ text: String, _ kind: StandardTextKind = .background, by actor: Actor? = nil) throws -> StandardText {
    try stage.write(by: actor ?? officer) { tx in
      let number = try StandardText.latest(kind, of: edition, tx.db)?.number ?? 0
      return try StandardText.publish(kind, text, of: edition, expecting: number, in: tx)
    }
  }

  func freeze() throws -> ProposalVersion {
    try stage.write(by: coordinator) { tx in try ProposalVersion.freeze(joining, in: tx) }
  }
}
