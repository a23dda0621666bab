import GRDB
import Kernel
import Store

extension Unit {
  /// What a row of a file does to the group.
  enum Taking: Sendable, Hashable {
    case new
    /// The unit is there and gets the file's mailbox; the one it has now.
    case newMailbox(instead: String?)
    /// The unit is there as it stands in the file.
    case same
  }

  /// What taking a unit in would do, beside those that are there. A row without a mailbox takes none away.
  static func taking(_ unit: NewUnit, beside units: [Unit]) -> (Taking, Unit?) {
    let key = UnitNameRules.key(unit.name)
    guard let there = units.first(where: { $0.kind == unit.kind && UnitNameRules.key($0.name) == key }) else {
      return (.new, nil)
    }
    guard let mailbox = unit.mailbox, mailbox != there.mailbox else { return (.same, there) }
    return (.newMailbox(instead: there.mailbox), there)
  }

  /// Takes in the units of a file: those that are new are added, those that are there get the file's mailbox. Nothing is
  /// taken away, and taking the same file in again does nothing.
  ///
  /// - Returns: how many were added and how many got another mailbox.
  @discardableResult
  package static func takeIn(
    _ units: [NewUnit], to organisation: OrganisationID, in tx: Transaction
  ) throws -> (added: Int, changed: Int) {
    _ = try Organisation.own(organisation, needs: .contributor, in: tx)
    var (added, changed) = (0, 0)
    for unit in units {
      let (taking, there) = taking(unit, beside: try all(of: organisation, tx.db))
      switch taking {
      case .new:
        try add(unit, to: organisation, in: tx)
        added += 1
      case .newMailbox:
        guard let there else { continue }
        var changedUnit = NewUnit(there)
        changedUnit.mailbox = unit.mailbox
        try change(there.id, changedUnit, of: organisation, in: tx)
        changed += 1
      case .same: continue
      }
    }
    return (added, changed)
  }
}
