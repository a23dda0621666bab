import GRDB
import Kernel
import Store

extension Joining {
  /// Saves who is contact or deputy. A person that something sent in points at is not written over: the new one takes
  /// the place, and the county goes on seeing whom it was told of.
  package static func saveContact(
    _ role: Contact.Role, name: String, title: String, mail: String, phone: String, of id: JoiningID,
    in tx: Transaction
  ) throws {
    let joining = try writable(id, in: tx)
    let new = Contact(
      id: .random(), role: role, name: Tidy.line(name), title: Tidy.line(title), mail: Tidy.line(mail),
      phone: Tidy.line(phone))
    let faults = faults(in: new)
    guard faults.isEmpty else { throw JoiningRefusal.faulty(faults) }
    let old = try Contact.all(of: id, tx.db).first { $0.role == role }
    if let old {
      if old.says(new) { return }
      if try isFrozen(old, in: id, tx.db) {
        try tx.db.execute(sql: "UPDATE contacts SET replaced_at = ? WHERE id = ?", arguments: [tx.now, old.id])
        try insert(new, id, in: tx)
      } else {
        try tx.db.execute(
          sql: "UPDATE contacts SET name = ?, title = ?, mail = ?, phone = ? WHERE id = ?",
          arguments: [new.name, new.title, new.mail, new.phone, old.id])
      }
    } else {
      if Contact(id: new.id, role: role).says(new) { return }
      try insert(new, id, in: tx)
    }
    try touch(id, in: tx)
    try joining.recordOwn("joining.contact-saved", ["role": role.rawValue], in: tx)
  }

  private static func insert(_ contact: Contact, _ id: JoiningID, in tx: Transaction) throws {
    try tx.db.execute(
      sql: "INSERT INTO contacts (id, joining_id, role, name, title, mail, phone) VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [contact.id, id, contact.role.rawValue, contact.name, contact.title, contact.mail, contact.phone])
  }

  private static func isFrozen(_ contact: Contact, in id: JoiningID, _ db: Database) throws -> Bool {
    try Version.all(of: id, db).contains { $0.snapshot.people.contains { $0.id == contact.id.text } }
  }

  private static func faults(in contact: Contact) -> [JoiningRefusal.Fault] {
    let prefix = contact.role.rawValue
    var faults = [("Name", contact.name), ("Title", contact.title), ("Phone", contact.phone)].compactMap {
      long($0.1, prefix + $0.0, JoiningLimits.line)
    }
    if !contact.mail.isEmpty, !Tidy.isMail(contact.mail) { faults.append(.init(prefix + "Mail", .invalidMail)) }
    return faults
  }
}

extension Contact {
  /// Whether both say the same of a person.
  fileprivate func says(_ other: Contact) -> Bool {
    name == other.name && title == other.title && mail == other.mail && phone == other.phone
  }
}
