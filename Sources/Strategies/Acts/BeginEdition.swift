import GRDB
import Kernel
import Store

extension Edition {
  /// Begins a new strategy in a county: its first edition, a draft.
  ///
  /// - Parameter slug: the word in its address ("2024-2027"), fixed from here.
  @discardableResult
  package static func begin(
    in county: CountyCode, slug: String, _ facts: EditionFacts, in tx: Transaction
  ) throws -> EditionID {
    guard tx.actor.tends(county) else { throw NotFound() }
    var reasons = StrategyRules.faults(ofSlug: slug) + StrategyRules.faults(of: facts)
    if StrategyRules.isBlank(facts.title.sv) { reasons.insert(.missing(field: "title-sv"), at: 0) }
    let standing = try at(slug, in: county, visibleTo: tx.actor, on: tx.today, tx.db)
    // Sent twice, it is there already, as it was begun.
    if let begun = standing.last, begun.publishedAt == nil, begun.number == 1, begun.facts == facts.tidy {
      return begun.id
    }
    if !standing.isEmpty { reasons.append(.takenSlug) }
    guard reasons.isEmpty else { throw StrategyRefusal(reasons) }

    let strategy = StrategyID.random()
    try tx.db.execute(
      sql: "INSERT INTO strategies (id, county, slug, created_at) VALUES (?, ?, ?, ?)",
      arguments: [strategy, county, slug, tx.now])
    return try insert(facts, number: 1, of: strategy, county, in: tx)
  }

  /// Changes what a draft says of itself.
  ///
  /// - Parameter fingerprint: that of the facts the editor saw; when others have been saved since, nothing is changed.
  package static func amend(
    _ id: EditionID, _ facts: EditionFacts, expecting fingerprint: String? = nil, in tx: Transaction
  ) throws {
    let edition = try draft(id, in: tx)
    let facts = facts.tidy
    if facts == edition.facts { return }
    try Fingerprint.check(fingerprint, against: edition.facts)
    let reasons = StrategyRules.faults(of: facts)
    guard reasons.isEmpty else { throw StrategyRefusal(reasons) }
    try tx.db.execute(
      sql: """
        UPDATE editions SET title = ?, short_title = ?, diary_number = ?, period_from = ?, period_to = ?, vision = ?,
          summary = ?, area_word = ?, source_url = ?, example_note = ?, is_joinable = ? WHERE id = ?
        """,
      arguments: [
        facts.title, facts.shortTitle, facts.diaryNumber, facts.periodFrom, facts.periodTo, facts.vision, facts.summary,
        facts.areaWord, facts.sourceURL, facts.exampleNote, facts.isJoinable ? 1 : 0, id,
      ])
    try edition.touch("edition.amended", in: tx)
  }

  static func insert(
    _ facts: EditionFacts, number: Int, of strategy: StrategyID, _ county: CountyCode, in tx: Transaction
  ) throws -> EditionID {
    let id = EditionID.random()
    let facts = facts.tidy
    try tx.db.execute(
      sql: """
        INSERT INTO editions (id, strategy_id, number, title, short_title, diary_number, period_from, period_to, vision,
          summary, area_word, source_url, example_note, is_joinable, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, strategy, number, facts.title, facts.shortTitle, facts.diaryNumber, facts.periodFrom, facts.periodTo,
        facts.vision, facts.summary, facts.areaWord, facts.sourceURL, facts.exampleNote, facts.isJoinable ? 1 : 0,
        tx.now,
      ])
    try tx.record(
      Event(
        "edition.begun", "edition:\(id)", county: county,
        facts: ["strategy": strategy.text, "number": String(number)]))
    return id
  }
}

extension EditionFacts {
  /// White space at the ends taken away; empty answers are none; a short title and a word for areas always stand there.
  var tidy: EditionFacts {
    var facts = self
    facts.title = title.tidy
    facts.shortTitle = shortTitle.tidy
    if facts.shortTitle.sv.isEmpty {
      facts.shortTitle = Wording(
        sv: facts.title.sv, en: facts.shortTitle.en ?? facts.title.en, fi: facts.shortTitle.fi ?? facts.title.fi)
    }
    facts.vision = vision?.orNil
    facts.summary = summary.tidy
    facts.areaWord = areaWord.orNil ?? EditionFacts.areas
    facts.exampleNote = exampleNote?.orNil
    facts.diaryNumber = diaryNumber.flatMap { StrategyRules.isBlank($0) ? nil : $0 }
    facts.sourceURL = sourceURL.flatMap { StrategyRules.isBlank($0) ? nil : $0 }
    return facts
  }
}
