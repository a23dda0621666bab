import GRDB
import Kernel

/// That those who decide have sent the paper back, and for what (återremiss). The case knows it; the house asks it for whoever
/// writes.
package struct ReferredBack: Sendable, Hashable {
  /// Who sent it back: "Kommunstyrelsen".
  package var body: String
  package var day: Day
  /// What was asked for.
  package var words: String

  package init(body: String, day: Day, words: String) {
    self.body = body
    self.day = day
    self.words = words
  }

  /// Asks the case of a joining; nil while nothing is asked for.
  package typealias Asking = @Sendable (JoiningID, Database) throws -> ReferredBack?
}
