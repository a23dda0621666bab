import GRDB
import Kernel
import Store

/// An about page as it stands: its facts, and whether it has been published.
package struct AboutPage<Facts: AboutFacts>: Sendable, Hashable {
  package let facts: Facts
  package let publishedAt: Instant?
  /// Whether anything has been saved.
  let isBegun: Bool

  /// The page of an owner; nothing filled in when nobody has begun it.
  ///
  /// - Throws: when what is stored cannot be read: an empty form in its place would be saved over it.
  package static func of(_ owner: AboutOwner, _ db: Database) throws -> AboutPage {
    let row = try Row.fetchOne(
      db, sql: "SELECT facts, published_at FROM about_pages WHERE county = ? AND kind = ?",
      arguments: [owner.column, Facts.kind.rawValue])
    guard let row else { return AboutPage(facts: Facts(), publishedAt: nil, isBegun: false) }
    guard let facts = JSONText.decode(Facts.self, row["facts"]) else {
      throw UnreadableAboutPage(owner: owner, kind: Facts.kind)
    }
    return AboutPage(facts: facts, publishedAt: row["published_at"], isBegun: true)
  }

  /// The facts that anyone may read: published, and whole today as well.
  package static func published(of owner: AboutOwner, _ db: Database) throws -> Facts? {
    let page = try of(owner, db)
    return page.publishedAt != nil && page.facts.gaps.isEmpty ? page.facts : nil
  }

  /// A sum over the facts: another as soon as anything is another.
  var fingerprint: String { Fingerprint.of(facts) }
}

/// What is stored of an about page is not its facts.
package struct UnreadableAboutPage: Error, Sendable, Hashable {
  package let owner: AboutOwner
  package let kind: AboutKind
}
