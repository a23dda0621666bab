import GRDB
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

  /// The organisation asks for its no to be shown, in its own words. Anyone can begin a workspace in any body's name, so
  /// nothing is public until the county has made sure whom it comes from.
  package static func publishDecline(_ id: JoiningID, words: String, in tx: Transaction) throws {
    let joining = try own(id, needs: .coordinator, in: tx)
    let standing = try joining.standing(tx.db)
    guard standing.state == .declined else { throw JoiningRefusal.notDeclined }
    if standing.publicState == .declined { return }
    guard !Tidy.text(words).isEmpty else { throw JoiningRefusal.faulty([.init("words", .emptySentence)]) }
    let words = try Joining.words(words, field: "words")
    if standing.asksToShowNo, try askedWords(id, tx.db) == words { return }
    try take(.declineAsked, of: id, words: words, in: tx)
    try touch(id, in: tx)
    try joining.record("joining.decline-asked", in: tx)
  }

  /// The county shows an organisation's no: a page with its name and its sentence.
  ///
  /// - Parameters:
  ///   - name: the name that the officer checked; a workspace that has changed its name meanwhile is checked again.
  ///   - checkedIdentity: that the officer has made sure whom it comes from.
  package static func showDecline(
    _ id: JoiningID, name: String, checkedIdentity: Bool, in tx: Transaction
  ) throws {
    let joining = try asOfficer(id, in: tx)
    let standing = JoiningStanding.asTheCountySees(try Step.all(of: id, tx.db))
    if standing.publicState == .declined { return }
    guard standing.state == .declined, let words = try askedWords(id, tx.db),
      let organisation = try Organisation.byID(joining.organisation, on: tx.today, tx.db)
    else { throw JoiningRefusal.notDeclined }
    guard checkedIdentity else { throw JoiningRefusal.identityNotChecked }
    guard organisation.name == name else { throw JoiningRefusal.changedSince }
    try take(.declinedPublished, of: id, words: words, in: tx)
    let facts = PublicFacts(
      noOf: PublicFacts.Organisation(
        id: organisation.id, name: organisation.name, nameEn: organisation.nameEn, kind: organisation.kind.rawValue,
        number: nil, municipalityCode: nil, place: nil, scope: "", publicMail: nil, publicMailLabel: nil),
      sentence: words, exampleData: joining.isExample)
    try Publication.publishNo(joining, facts: facts, in: tx)
    try joining.record("joining.declined-published", in: tx)
  }

  /// The county takes an organisation's no away from the site, or answers that it is not shown.
  package static func hideDecline(_ id: JoiningID, in tx: Transaction) throws {
    let joining = try asOfficer(id, in: tx)
    let standing = JoiningStanding.asTheCountySees(try Step.all(of: id, tx.db))
    guard standing.state == .declined else { throw JoiningRefusal.notDeclined }
    guard standing.publicState == .declined || standing.asksToShowNo else { return }
    try take(.declineHidden, of: id, in: tx)
    try Publication.withdrawNo(id, in: tx)
    try joining.record("joining.decline-hidden", in: tx)
  }

  /// The sentence that the organisation last asked for.
  private static func askedWords(_ id: JoiningID, _ db: Database) throws -> String? {
    try Step.all(of: id, db).last { $0.kind == .declineAsked }?.words
  }
}
