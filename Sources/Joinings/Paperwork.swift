import GRDB
import Kernel

/// How far the organisation's own paperwork has come: the paper it writes, and the case's way to a decision. Other rooms
/// know it; the house asks them for the task list.
package struct Paperwork: Sendable, Hashable {
  /// Whether somebody has begun to write the paper here.
  package var isWritten: Bool
  /// Whether a step of the case has been noted.
  package var isUnderWay: Bool

  package init(isWritten: Bool = false, isUnderWay: Bool = false) {
    self.isWritten = isWritten
    self.isUnderWay = isUnderWay
  }

  /// Asks those who know.
  package typealias Asking = @Sendable (JoiningID, Database) throws -> Paperwork
}
