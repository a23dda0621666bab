import Kernel
import Organisations
import Store

extension Joining {
  /// The organisation's own leadership said no. It stays in its own space: nobody else is told.
  ///
  /// - Parameter words: the organisation's own note; may be empty.
  package static func decline(_ id: JoiningID, words: String, in tx: Transaction) throws {
    let joining = try own(id, needs: .coordinator, in: tx)
    let standing = try joining.standing(tx.db)
    if standing.state == .declined { return }
    guard !standing.isEnded else { throw JoiningRefusal.notNow(standing.state) }
    guard !standing.hasBeenSubmitted else { throw JoiningRefusal.withdrawInstead }
    try take(.declined, of: id, words: anyWords(words, field: "words"), in: tx)
    try touch(id, in: tx)
    try joining.recordOwn("joining.declined", in: tx)
  }

  /// The organisation makes its own no public, in its own words: a page with its name and that sentence.
  package static func publishDecline(_ id: JoiningID, words: String, in tx: Transaction) throws {
    let joining = try own(id, needs: .coordinator, in: tx)
    guard try joining.standing(tx.db).state == .declined else { throw JoiningRefusal.notDeclined }
    let words = try Joining.words(words, field: "words")
    guard let organisation = try Organisation.byID(joining.organisation, on: tx.today, tx.db) else { throw NotFound() }
    try take(.declinedPublished, of: id, words: words, in: tx)
    let facts = PublicFacts(
      noOf: PublicFacts.Organisation(
        id: organisation.id, name: organisation.name, nameEn: organisation.nameEn, kind: organisation.kind.rawValue,
        number: nil, municipalityCode: nil, place: nil, scope: "", publicMail: nil, publicMailLabel: nil),
      sentence: words, exampleData: joining.isExample)
    try Publication.publishNo(joining, facts: facts, in: tx)
    try joining.record("joining.declined-published", in: tx)
  }
}
