import Joinings
import Kernel
import Organisations
import Web

/// The form that sends a decision out, as it was posted: a row for each recipient, and what is common to all.
struct SendForm: Sendable {
  struct Row: Sendable {
    /// Its number in the form, from one.
    let number: Int
    /// Whether it is ticked, and anybody is named in it.
    let isIncluded: Bool
    let recipient: NewRecipient
  }

  let rows: [Row]
  /// A day was typed that cannot be read.
  let isDayUnread: Bool
  let key: String

  /// Empty rows at the end, for recipients that the proposal does not name.
  static let emptyRows = 3
  /// The most rows that a form has: with six fields each, what a form may hold.
  static let mostRows = DispatchRules.mostRecipients + emptyRows

  /// - Parameter units: the group, which tells what a recipient is.
  init(_ form: FormFields, units: [Unit]) {
    let by = form.text("by")
    let day = TypedDay.read(by)
    let (message, asked) = (form.first("message") ?? "", form.first("asked") ?? "")
    let count = min(Int(form.text("rows")) ?? 0, Self.mostRows)
    rows = (0..<max(count, 0)).map { index in
      let number = index + 1
      let name = form.text("name-\(number)")
      let own = form.first("asked-\(number)") ?? ""
      let purpose = DispatchPurpose(rawValue: form.text("purpose-\(number)")) ?? .information
      let mailbox = form.text("mailbox-\(number)")
      return Row(
        number: number, isIncluded: form.has("with-\(number)") && !(name.isEmpty && mailbox.isEmpty),
        recipient: NewRecipient(
          kind: Self.kind(name, units), name: name, mailbox: mailbox, purpose: purpose,
          message: message, askedFor: Tidy.text(own).isEmpty ? asked : own, answerBy: day))
    }
    isDayUnread = !by.isEmpty && day == nil
    key = form.text("key")
  }

  var included: [Row] { rows.filter(\.isIncluded) }

  /// What a recipient is in the group; whoever is not in it is somebody else.
  static func kind(_ name: String, _ units: [Unit]) -> RecipientKind {
    let meant = UnitNameRules.meant(by: name, in: units)
    guard !meant.isGroup, meant.units.count == 1 else { return .other }
    return RecipientKind(meant.units[0].kind)
  }

  /// The form before anything is typed: the proposal's recipients, those who have had the decision without a tick.
  static func begin(_ recipients: [NewRecipient], had: Set<String>, key: String, _ l: Language) -> FormState {
    var values = ["rows": String(min(recipients.count + emptyRows, mostRows)), "key": key]
    for (index, recipient) in recipients.prefix(DispatchRules.mostRecipients).enumerated() {
      let number = index + 1
      values["name-\(number)"] = recipient.name
      values["mailbox-\(number)"] = recipient.mailbox
      values["purpose-\(number)"] = recipient.purpose.rawValue
      if !had.contains(DispatchRules.key(recipient.name, recipient.mailbox)) { values["with-\(number)"] = "1" }
    }
    return FormState(values: values, language: l)
  }
}
