import GRDB
import Kernel
import Store

extension Edition {
  /// The draft that the actor is about to change. To anyone but the county's staff there is no such edition; one that is
  /// published is frozen.
  static func draft(_ id: EditionID, in tx: Transaction) throws -> Edition {
    guard let edition = try byID(id, tx.db), tx.actor.tends(edition.county) else { throw NotFound() }
    guard edition.publishedAt == nil else { throw StrategyRefusal([.alreadyPublished]) }
    return edition
  }

  /// Notes that something in the draft has changed, and by what act.
  func touch(_ verb: String, _ facts: [String: String] = [:], in tx: Transaction) throws {
    try tx.db.execute(sql: "UPDATE editions SET revision = revision + 1 WHERE id = ?", arguments: [id])
    try tx.record(Event(verb, "edition:\(id)", county: county, facts: facts))
  }
}

extension Area {
  /// An area of a draft that the actor may change, with its edition.
  static func draft(_ id: AreaID, in tx: Transaction) throws -> (area: Area, edition: Edition) {
    guard let area = try byID(id, tx.db) else { throw NotFound() }
    return (area, try Edition.draft(area.edition, in: tx))
  }
}

extension Fingerprint {
  /// Refuses when what is stored is no longer what the editor saw. The house's own hand has seen nothing.
  static func check(_ expected: String?, against stored: some Encodable) throws {
    if let expected, expected != of(stored) { throw StrategyRefusal([.changedMeanwhile]) }
  }
}

extension Wording {
  /// Without white space at the ends; an empty translation is none.
  var tidy: Wording {
    func trimmed(_ text: String?) -> String? {
      guard let text else { return nil }
      let scalars = text.unicodeScalars
      guard let from = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
        let to = scalars.lastIndex(where: { !$0.properties.isWhitespace })
      else { return nil }
      return String(scalars[from...to])
    }
    return Wording(sv: trimmed(sv) ?? "", en: trimmed(en), fi: trimmed(fi))
  }

  /// Nil when nothing is written, in any language: a translation without Swedish is no reason to drop it.
  var orNil: Wording? {
    let tidy = tidy
    return tidy.sv.isEmpty && tidy.en == nil && tidy.fi == nil ? nil : tidy
  }

  /// Something is written, and not in Swedish.
  var lacksSwedish: Bool { StrategyRules.isBlank(sv) && orNil != nil }
}

extension Edition {
  /// A sum over what the edition says of itself, for a form that is to be saved later.
  package var fingerprint: String { Fingerprint.of(facts) }
}

extension Area {
  /// A sum over what the area says, for a form that is to be saved later.
  package var fingerprint: String { Fingerprint.of(facts) }
}

extension Area {
  /// The area and what can be ticked in it, for the sum of a button that removes it all.
  package func mark(with statements: [Statement]) -> [String] { [fingerprint] + statements.map(\.fingerprint) }
}

extension Statement {
  /// A sum over what the statement says, for a form that is to be saved later.
  package var fingerprint: String { Fingerprint.of(facts) }
}

extension EditionSection {
  /// A sum over what the section says, for a form that is to be saved later.
  package var fingerprint: String { Fingerprint.of(facts) }
}
