import Accounts
import Counties
import Foundation
import GRDB
import Joinings
import Kernel
import Mail
import Organisations
import Store
import Strategies
import Synchronization

/// The people, counties and organisations of the demo: used alike by the demo, the tests and the screenshots.
///
/// Everything is done through the same acts as on the site, each at its own moment, so that the history is real.
package enum Cast {
  /// Who the demo signs in, by role.
  package static let people: [(role: String, mail: String, path: String)] = [
    ("officer", "strateg@lansstyrelsen.example", "/lansstyrelsen/vastmanland"),
    ("coordinator", "kansli@koping.example", "/mina-sidor"),
    ("contributor", "social@koping.example", "/mina-sidor"),
    ("newcomer", "vd@svartadalensenergi.example", "/vastmanland/anslut/borja"),
  ]

  /// Fills an empty database. Nothing is sent by mail: what the past would have mailed is not kept.
  package static func play(path: String, baseURL: String) throws {
    let clock = CastClock()
    let store = try Store(path: path, clock: { clock.now })
    let ending = store.now
    try store.writeNow(by: .house("demo")) { tx in try Installation.begin(isDemo: true, in: tx) }
    let stage = CastStage(store: store, clock: clock, baseURL: baseURL)
    try stage.foundCounties()
    for joining in try CastOrganisations.all(endingAt: ending.day) { try stage.join(joining) }
    clock.release()
    try store.writeNow(by: .house("demo")) { tx in try tx.db.execute(sql: "DELETE FROM mails") }
    try store.close()
  }

  /// A fresh one-time link's token for each role.
  package static func links(in store: Store) throws -> [(role: String, token: String)] {
    try store.writeNow(by: .house("demo")) { tx in
      try people.map { role, address, path in
        guard let mail = MailAddress(address) else { throw CastFault(what: "the address of \(role)") }
        let person = try Person.withMail(mail, in: tx)
        return (role, try SignInLink.issue(for: person, to: path, in: tx))
      }
    }
  }

  /// The joinings of the demo that are public or received, Köping's first.
  package static func joinings(in store: Store) throws -> [(id: JoiningID, name: String)] {
    try store.readNow { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT j.id, n.name FROM joinings j JOIN organisation_names n ON n.organisation_id = j.organisation_id
          WHERE EXISTS (SELECT 1 FROM joining_versions v WHERE v.joining_id = j.id)
          AND n.from_day = (SELECT max(from_day) FROM organisation_names WHERE organisation_id = j.organisation_id
            AND from_day <= ?)
          ORDER BY n.name <> 'Köpings kommun', n.sort_key, j.created_at
          """, arguments: [store.now.day]
      ).map { (id: $0["id"], name: $0["name"]) }
    }
  }
}

/// Something the cast needed was not as it should be.
struct CastFault: Error {
  let what: String
}

/// A clock that is set to each scene, and is the machine's own when it is let go.
final class CastClock: Sendable {
  private let scene = Mutex<Instant?>(nil)
  var now: Instant { scene.withLock { $0 } ?? Store.clockNow }
  func set(_ instant: Instant) { scene.withLock { $0 = instant } }
  func release() { scene.withLock { $0 = nil } }

  /// Ten o'clock on a day, in UTC.
  func set(_ day: Day, hour: Int = 9) {
    if let at = Instant("\(day)T\(hour < 10 ? "0" : "")\(hour):00:00Z") { set(at) }
  }
}
