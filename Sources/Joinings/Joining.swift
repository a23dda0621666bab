import Kernel

/// One organisation × one strategy edition: what it wants to work with, and how. Free of charge and not binding.
package struct Joining: Sendable, Hashable {
  package let id: JoiningID
  package let county: CountyCode
  package let organisation: OrganisationID
  package let edition: EditionID
  /// The public address, fixed at the first confirmation.
  package let slug: String?
  /// The joining to the previous strategy that this one carries over.
  package let follows: JoiningID?
  package let group: JoiningGroupID?
  package let showsPreparing: Bool
  package let isExample: Bool
  /// The county board's case number for it.
  package let diaryNumber: String?
  package let createdAt: Instant
  package let touchedAt: Instant
  /// Whether whoever asked may open what is being written: only the organisation's own. Nobody at a county board.
  package let isOwn: Bool
}

/// Where a joining stands, computed from its dated steps. Nothing is stored as a flag.
package enum JoiningState: String, Sendable, Hashable, Codable, CaseIterable {
  /// Own space: nobody else sees it or that it exists.
  case draft
  /// Received by the county board (inkommen).
  case submitted
  /// Sent back by the county for completion; the organisation writes again.
  case returned
  /// Public.
  case confirmed
  /// The county could not take it, and said why.
  case refused
  /// The organisation's own leadership said no; own space unless it publishes it.
  case declined
  case paused
  case withdrawn
}

/// One dated step in a joining's life.
package struct Step: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case begun, submitted, returned, confirmed, refused, declined
    /// The organisation asks the county to show its no.
    case declineAsked = "decline-asked"
    /// The county knows whom the no comes from, and it is public.
    case declinedPublished = "declined-published"
    /// The county shows the no no longer, or has not shown it.
    case declineHidden = "decline-hidden"
    case paused, resumed, withdrawn
    /// A change of something confirmed was begun: a new draft beside what is public.
    case changeBegun = "change-begun"
    case changeDropped = "change-dropped"
  }
  package let kind: Kind
  package let version: VersionID?
  package let at: Instant
  package let person: PersonID?
  /// The county's reason or the organisation's own sentence.
  package let words: String?
}

/// What was sent in at one moment: frozen, hashed, with people as ids only.
package struct Version: Sendable, Hashable {
  package let id: VersionID
  package let joining: JoiningID
  package let number: Int
  package let snapshot: Snapshot
  /// SHA-256 of the snapshot's JSON bytes.
  package let sha256: String
  /// "19-2026-K7Q2": what one says on the phone.
  package let reference: String
  package let submittedAt: Instant
  package let submittedBy: PersonID?
}

/// Everything that is sent in, told so that it can be read in fifty years without this database: titles and sentences
/// are copied from the edition, people stand as random ids with their role.
package struct Snapshot: Codable, Sendable, Hashable {
  package struct Organisation: Codable, Sendable, Hashable {
    package var id: OrganisationID
    package var name: String
    package var nameEn: String?
    package var kind: String
    package var number: String?
    package var municipalityCode: String?
    package var place: String?
    package var scope: String
    package var publicMail: String
    package var publicMailLabel: String
    package var hidesPeople: Bool
    package init(
      id: OrganisationID, name: String, nameEn: String?, kind: String, number: String?, municipalityCode: String?,
      place: String?, scope: String, publicMail: String, publicMailLabel: String, hidesPeople: Bool
    ) {
      self.id = id
      self.name = name
      self.nameEn = nameEn
      self.kind = kind
      self.number = number
      self.municipalityCode = municipalityCode
      self.place = place
      self.scope = scope
      self.publicMail = publicMail
      self.publicMailLabel = publicMailLabel
      self.hidesPeople = hidesPeople
    }
  }

  package struct Strategy: Codable, Sendable, Hashable {
    package var edition: EditionID
    package var title: Wording
    package var diaryNumber: String?
    package init(edition: EditionID, title: Wording, diaryNumber: String?) {
      self.edition = edition
      self.title = title
      self.diaryNumber = diaryNumber
    }
  }

  package struct Ticked: Codable, Sendable, Hashable {
    package var statement: StatementID
    package var number: String
    package var text: Wording
    package var tick: Tick
    package init(statement: StatementID, number: String, text: Wording, tick: Tick) {
      self.statement = statement
      self.number = number
      self.text = text
      self.tick = tick
    }
  }

  package struct Goal: Codable, Sendable, Hashable {
    package var text: String
    /// The local goal it serves, in words.
    package var serves: String?
    package init(text: String, serves: String?) {
      self.text = text
      self.serves = serves
    }
  }

  package struct Area: Codable, Sendable, Hashable {
    package var area: AreaID
    package var number: String
    package var slug: String
    package var title: Wording
    package var pictogram: String
    package var isMain: Bool
    package var statements: [Ticked]
    package var how: String
    package var goals: [Goal]
    package init(
      area: AreaID, number: String, slug: String, title: Wording, pictogram: String, isMain: Bool,
      statements: [Ticked], how: String, goals: [Goal]
    ) {
      self.area = area
      self.number = number
      self.slug = slug
      self.title = title
      self.pictogram = pictogram
      self.isMain = isMain
      self.statements = statements
      self.how = how
      self.goals = goals
    }
  }

  package struct PersonRole: Codable, Sendable, Hashable {
    /// A contact's or person's random id; who it is stands in the erasable register.
    package var id: String
    /// "contact", "deputy", "submitter".
    package var role: String
    package init(id: String, role: String) {
      self.id = id
      self.role = role
    }
  }

  package struct Attachment: Codable, Sendable, Hashable {
    package var kind: String
    package var file: FileID
    package var name: String
    package var sha256: String
    package var size: Int
    package init(kind: String, file: FileID, name: String, sha256: String, size: Int) {
      self.kind = kind
      self.file = file
      self.name = name
      self.sha256 = sha256
      self.size = size
    }
  }

  package var joining: JoiningID
  package var version: Int
  package var county: CountyCode
  package var submittedAt: Instant
  package var organisation: Organisation
  package var strategy: Strategy
  package var areas: [Area]
  package var decision: DecisionAnswer
  package var people: [PersonRole]
  package var attachments: [Attachment]
  /// The group it joined together with others in; those of the same group who are public name each other.
  package var group: JoiningGroupID?
  /// Organisations it joins together with, by name; each decides for itself.
  package var togetherWith: [String]
  package var sharedText: String
  /// What the form said: a declaration of will, not binding, free of charge.
  package var nature: String
  package var exampleData: Bool

  package init(
    joining: JoiningID, version: Int, county: CountyCode, submittedAt: Instant, organisation: Organisation,
    strategy: Strategy, areas: [Area], decision: DecisionAnswer, people: [PersonRole], attachments: [Attachment],
    group: JoiningGroupID? = nil, togetherWith: [String], sharedText: String, nature: String, exampleData: Bool
  ) {
    self.joining = joining
    self.version = version
    self.county = county
    self.submittedAt = submittedAt
    self.organisation = organisation
    self.strategy = strategy
    self.areas = areas
    self.decision = decision
    self.people = people
    self.attachments = attachments
    self.group = group
    self.togetherWith = togetherWith
    self.sharedText = sharedText
    self.nature = nature
    self.exampleData = exampleData
  }
}
