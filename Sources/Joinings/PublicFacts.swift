import Kernel

/// The public part of a confirmed version: all that anyone may read of it, and nothing else.
package struct PublicFacts: Codable, Sendable, Hashable {
  package struct Organisation: Codable, Sendable, Hashable {
    package var id: OrganisationID
    package var name: String
    package var nameEn: String?
    package var kind: String
    package var number: String?
    package var municipalityCode: String?
    package var place: String?
    package var scope: String
    /// The function mailbox; nil where it is hidden (a women's shelter, or by the county).
    package var publicMail: String?
    package var publicMailLabel: String?
  }

  package var organisation: Organisation
  /// Nil for a published no: it shows a name and a sentence.
  package var strategy: Snapshot.Strategy?
  package var areas: [Snapshot.Area]
  package var decision: DecisionAnswer?
  /// Those it joins together with who are public themselves: told anew at each reading.
  package var togetherWith: [String]
  package var sharedText: String
  /// "Viljeinriktning. Inte bindande. Kostnadsfri."
  package var nature: String
  /// The organisation's own sentence on a no that it publishes.
  package var sentence: String?
  package var exampleData: Bool

  /// What anyone may read of a version.
  package init(_ snapshot: Snapshot, hidesContact: Bool) {
    let said = snapshot.organisation
    organisation = Organisation(
      id: said.id, name: said.name, nameEn: said.nameEn, kind: said.kind, number: said.number,
      municipalityCode: said.municipalityCode, place: said.place, scope: said.scope,
      publicMail: said.publicMail.isEmpty ? nil : said.publicMail,
      publicMailLabel: said.publicMailLabel.isEmpty ? nil : said.publicMailLabel)
    strategy = snapshot.strategy
    areas = snapshot.areas
    decision = snapshot.decision
    togetherWith = []
    sharedText = snapshot.sharedText
    nature = snapshot.nature
    sentence = nil
    exampleData = snapshot.exampleData
    if hidesContact { hideContact() }
    if said.hidesPeople { hidePeople() }
  }

  /// A no that the organisation itself has made public: its name and its own sentence.
  package init(noOf organisation: Organisation, sentence: String, exampleData: Bool) {
    self.organisation = organisation
    strategy = nil
    areas = []
    decision = nil
    togetherWith = []
    sharedText = ""
    nature = ""
    self.sentence = sentence
    self.exampleData = exampleData
  }

  /// Leaves out how to reach it.
  package mutating func hideContact() {
    organisation.publicMail = nil
    organisation.publicMailLabel = nil
  }

  /// Leaves out everything that could lead to a person or a place (a women's shelter): whom it works with, too.
  package mutating func hidePeople() {
    hideContact()
    togetherWith = []
    sharedText = ""
    decision?.diaryNumber = ""
    organisation.place = nil
    organisation.number = nil
    organisation.municipalityCode = nil
    // A delegated or managing decision is one person's, and may name them.
    if decision?.form != .body { decision?.body = "" }
  }
}

/// How a joining stands to the public on a day.
package enum PublicState: String, Sendable, Hashable, Codable, CaseIterable {
  case joined
  /// "Ansluten till den förra strategin": the edition is no longer in force, and it has not been carried over.
  case former
  case paused
  case withdrawn
  /// The organisation said no, and made that public.
  case declined
  /// A joining to a later strategy has taken its place. It stays readable.
  case superseded
}
