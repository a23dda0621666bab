import Kernel

/// An e-mail address that is safe to put in a header and an SMTP command: no line breaks, no spaces, one @.
///
/// Narrower than RFC 5321 allows, on purpose: quoted local parts and address literals are nobody's work address.
package struct MailAddress: Sendable, Hashable {
  /// As it was written.
  package let text: String
  /// For comparing: lower case. Mailboxes that differ only in case do not exist in practice.
  package var folded: String { text.lowercased() }
  /// The part after the @.
  package var domain: String { String(folded.split(separator: "@").last ?? "") }

  /// Nil when it is not an address.
  package init?(_ text: String) {
    guard MailRule.holds(text) else { return nil }
    self.text = text
  }
}
