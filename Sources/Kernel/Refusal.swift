/// What sort of no it is. Only `Web/Problem.swift` turns it into a status code.
package enum RefusalKind: Sendable, Hashable {
  /// There is no such thing, or it is not for your eyes: the two are told alike.
  case notFound
  /// You have to sign in first.
  case signInNeeded
  /// You are known, and this is not yours to do.
  case notAllowed
  /// The address asks for something that cannot be (a number out of its range in the open data's addresses).
  case malformed
  /// Something in what was sent is not right; every reason is told at once.
  case invalid
  /// Somebody else changed the same thing, or it is past that point.
  case conflict
  /// Too many tries in too short a time.
  case throttled
  /// More bytes than are taken.
  case tooLarge
  /// It was here and is gone (a used link).
  case gone
  /// What it takes is not to be had just now, or not here. Nothing is lost.
  case unavailable
}

/// One reason in words, with the field it stands beside when there is one.
package struct ReasonWords: Sendable, Hashable {
  /// The form field's name, or nil for a reason about the whole.
  package let field: String?
  package let text: String

  package init(field: String?, text: String) {
    self.field = field
    self.text = text
  }
}

/// A no, with facts in it. The words are the room's (`…Texts`), in the reader's language, and say what to do next.
package protocol Refusal: Error, Sendable {
  var kind: RefusalKind { get }
  /// Every reason, each beside its field.
  func words(in language: Language) -> [ReasonWords]
}

/// The plain "there is no such thing here", for look-ups whose result the reader may not see or that does not exist.
package struct NotFound: Refusal {
  package init() {}
  package var kind: RefusalKind { .notFound }
  package func words(in language: Language) -> [ReasonWords] { [] }
}
