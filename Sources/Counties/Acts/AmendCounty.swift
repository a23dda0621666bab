import GRDB
import Kernel
import Store

extension County {
  /// Changes what the county has decided about itself.
  ///
  /// - Parameter fingerprint: that of the words the writer saw; when others have been saved since, nothing is changed.
  package static func amend(
    _ code: CountyCode, _ words: CountyWords, expecting fingerprint: String, in tx: Transaction
  ) throws {
    guard tx.actor.officerOf.contains(code), let county = try County.byCode(code, tx.db) else { throw NotFound() }
    let stored = try CountyWords.of(county, tx.db)
    if stored == words { return }
    var reasons = CountyRules.reasons(against: words)
    if stored.fingerprint != fingerprint { reasons.insert(.changedMeanwhile, at: 0) }
    guard reasons.isEmpty else { throw CountyRefusal(reasons: reasons) }
    try tx.db.execute(
      sql: """
        UPDATE counties SET site_name = ?, headline = ?, lead = ?, tagline = ?, contact_label = ?, contact_mail = ?,
          council = ?, governor = ?, answer_days = ?, colours = ? WHERE code = ?
        """,
      arguments: [
        words.siteName, words.headline, words.lead, words.tagline, words.contactLabel, words.contactMail, words.council,
        words.governor, words.answerDays, words.colours.stored, code,
      ])
    try Benefit.replace(of: code, with: words.benefits, in: tx)
    try tx.record(
      Event("county.amended", "county:\(code)", county: code, facts: ["benefits": String(words.benefits.count)]))
  }
}

extension CountyWords {
  /// A sum over all of it: another as soon as anything is another.
  package var fingerprint: String {
    let wordings = [siteName, headline, lead, tagline, contactLabel] + (council.map { [$0] } ?? [])
    let parts =
      wordings.map { JSONText.encode($0) } + benefits.flatMap { [JSONText.encode($0.title), JSONText.encode($0.body)] }
      + [contactMail, governor ?? "", String(answerDays), JSONText.encode(colours)]
    return Fingerprint.of(parts)
  }
}
