import Counties
import GRDB
import Joinings
import Kernel
import Organisations
import Store
import Strategies

extension Proposal {
  /// The proposal of a joining, for the organisation's own people: filled from the answers also before anybody has saved
  /// anything in it. A joining that someone else has found opens none.
  package static func of(_ joining: Joining, on day: Day, _ db: Database) throws -> Proposal {
    try load(try Draft.load(joining, on: day, db), db)
  }

  /// Whether somebody has begun to write it. For those who may open the joining's draft: the caller has made sure.
  package static func isBegun(_ joining: JoiningID, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM proposals WHERE joining_id = ?)", arguments: [joining]) ?? false
  }

  /// The proposal of a draft that has been read already.
  package static func load(_ draft: Draft, _ db: Database) throws -> Proposal {
    let joining = draft.joining
    guard let county = try County.byCode(joining.county, db) else { throw NotFound() }
    let begun = try Instant.fetchOne(
      db, sql: "SELECT begun_at FROM proposals WHERE joining_id = ?", arguments: [joining.id])
    let own = draft.organisation.id
    return Proposal(
      draft: draft, county: county, shelf: try Shelf.inShort(joining.county, db), begunAt: begun,
      standardTexts: try PinnedText.all(of: draft, county, isBegun: begun != nil, db),
      sections: try SavedSection.all(of: joining.id, db),
      others: (draft.group?.members ?? []).filter { $0.organisation != own }.map(\.name))
  }
}

extension SavedSection {
  static func all(of joining: JoiningID, _ db: Database) throws -> [ProposalSection: SavedSection] {
    var sections: [ProposalSection: SavedSection] = [:]
    for row in try Row.fetchAll(
      db, sql: "SELECT * FROM proposal_sections WHERE joining_id = ?", arguments: [joining])
    {
      if let section = ProposalSection(rawValue: row["section"]) { sections[section] = SavedSection(section, row) }
    }
    return sections
  }

  private init(_ section: ProposalSection, _ row: Row) {
    self.init(
      content: SectionContent(section, json: row["content"]) ?? .empty(section), revision: row["revision"],
      savedAt: row["saved_at"], savedBy: row["saved_by"])
  }
}

extension PinnedText {
  /// What a proposal rests on: the versions it took when it was begun, else the newest.
  static func all(
    of draft: Draft, _ county: County, isBegun: Bool, _ db: Database
  ) throws -> [StandardTextKind: PinnedText] {
    var texts: [StandardTextKind: PinnedText] = [:]
    for kind in StandardTextKind.allCases {
      let latest = try StandardText.latest(kind, of: draft.edition.id, db)
      let house = HouseText.text(kind, draft.edition, county)
      guard isBegun else {
        texts[kind] = PinnedText(version: latest, text: latest?.text ?? house, offer: nil)
        continue
      }
      let row = try Row.fetchOne(
        db, sql: "SELECT text_id, left_id FROM proposal_standard_texts WHERE joining_id = ? AND kind = ?",
        arguments: [draft.joining.id, kind.rawValue])
      let (own, left): (StandardTextID?, StandardTextID?) = (row?["text_id"], row?["left_id"])
      let version = try own.flatMap { try StandardText.byID($0, db) }
      let offer = latest?.id == own || latest?.id == left ? nil : latest
      texts[kind] = PinnedText(version: version, text: version?.text ?? house, offer: offer)
    }
    return texts
  }
}

extension StandardText {
  /// The newest version of a county's text; nil where it has written none.
  package static func latest(
    _ kind: StandardTextKind, of edition: EditionID, _ db: Database
  ) throws -> StandardText? {
    try Row.fetchOne(
      db, sql: "SELECT * FROM standard_texts WHERE edition_id = ? AND kind = ? ORDER BY number DESC LIMIT 1",
      arguments: [edition, kind.rawValue]
    ).flatMap(StandardText.init)
  }

  /// Every version, the newest first.
  package static func all(_ kind: StandardTextKind, of edition: EditionID, _ db: Database) throws -> [StandardText] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM standard_texts WHERE edition_id = ? AND kind = ? ORDER BY number DESC",
      arguments: [edition, kind.rawValue]
    ).compactMap(StandardText.init)
  }

  static func byID(_ id: StandardTextID, _ db: Database) throws -> StandardText? {
    try Row.fetchOne(db, sql: "SELECT * FROM standard_texts WHERE id = ?", arguments: [id]).flatMap(StandardText.init)
  }

  private init?(_ row: Row) {
    guard let kind = StandardTextKind(rawValue: row["kind"]) else { return nil }
    self.init(
      id: row["id"], edition: row["edition_id"], kind: kind, number: row["number"], text: row["text"],
      publishedAt: row["published_at"], publishedBy: row["published_by"])
  }
}

extension SectionContent {
  /// As it lies in the database.
  var json: String {
    switch self {
    case .head(let head): JSONText.encode(head)
    case .text(let own): JSONText.encode(own.map { [$0] } ?? [])
    case .assessment(let content): JSONText.encode(content)
    case .costs(let content): JSONText.encode(content)
    case .signatories(let rows): JSONText.encode(rows)
    case .check(let check): JSONText.encode(check)
    }
  }

  init?(_ section: ProposalSection, json: String) {
    let content: SectionContent? =
      switch section {
      case .head: JSONText.decode(HeadContent.self, json).map { .head($0) }
      case .title, .points, .background, .areas, .basis, .copies:
        JSONText.decode([OwnText].self, json).map { .text($0.first) }
      case .assessment: JSONText.decode(AssessmentContent.self, json).map { .assessment($0) }
      case .costs: JSONText.decode(CostsContent.self, json).map { .costs($0) }
      case .signatories: JSONText.decode([ProposalSignatory].self, json).map { .signatories($0) }
      case .check: JSONText.decode(GenderCheck.self, json).map { .check($0) }
      }
    guard let content else { return nil }
    self = content
  }
}
