import GRDB
import Kernel

/// The paper as it is locked in the case: that version is what is decided, whatever is written afterwards. The case knows
/// it; the house asks it for whoever writes.
package struct LockedPaper: Sendable, Hashable {
  /// When it was locked.
  package var day: Day
  /// Which version it is.
  package var number: Int

  package init(day: Day, number: Int) {
    self.day = day
    self.number = number
  }

  /// Asks the case of a joining; nil while no paper is locked.
  package typealias Asking = @Sendable (JoiningID, Database) throws -> LockedPaper?
}
