/// A random name for one thing of one kind: `ID<OfJoining>` cannot be handed to something that wants `ID<OfPerson>`.
///
/// Sixteen characters of a 32-letter alphabet without look-alikes (80 random bits). It says nothing about how many
/// things there are or in which order they came, and is safe in an address, a log and a frozen snapshot.
package struct ID<Kind>: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The sixteen characters.
  package let text: String

  private static var alphabet: [UInt8] { Array("0123456789abcdefghjkmnpqrstvwxyz".utf8) }

  /// Reads an id as it stands in an address or a column; nil when it is not one.
  package init?(_ text: some StringProtocol) {
    self.init(stored: String(text))
  }

  /// The same for a text that is whole already, as a column has it: lists read hundreds of them.
  package init?(stored text: String) {
    guard IDLetters.areAll(text) else { return nil }
    self.text = text
  }

  private init(checked text: String) { self.text = text }

  /// A new id nobody has had before.
  package static func random() -> Self {
    var source = SystemRandomNumberGenerator()
    let letters = alphabet
    let bytes = (0..<16).map { _ in letters[Int(source.next() & 31)] }
    return Self(checked: String(decoding: bytes, as: UTF8.self))
  }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// The letters of ids, for every kind alike.
private enum IDLetters {
  /// Whether the text is sixteen of them. "i", "l", "o" and "u" are none: they look like others, or make words.
  static func areAll(_ text: String) -> Bool {
    guard text.utf8.count == 16 else { return false }
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: continue
      case UInt8(ascii: "i"), UInt8(ascii: "l"), UInt8(ascii: "o"), UInt8(ascii: "u"): return false
      case 0x61...0x7A: continue
      default: return false
      }
    }
    return true
  }
}

extension ID: Codable {
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let id = Self(text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not an id"))
    }
    self = id
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// Kinds of things that have ids. The nouns themselves live in their rooms; the ground needs only to tell ids apart.
package enum OfPerson {}
package enum OfOrganisation {}
package enum OfStrategy {}
package enum OfEdition {}
package enum OfArea {}
package enum OfStatement {}
package enum OfLocalGoal {}
package enum OfJoining {}
package enum OfJoiningGroup {}
package enum OfVersion {}
package enum OfPaper {}
package enum OfContact {}
package enum OfFile {}
package enum OfMail {}
package enum OfJob {}
package enum OfInvitation {}
package enum OfEvent {}

/// A human being with an address to sign in with, whatever they do here.
package typealias PersonID = ID<OfPerson>
/// A municipality, company, association or other body.
package typealias OrganisationID = ID<OfOrganisation>
/// A county's strategy through all its editions.
package typealias StrategyID = ID<OfStrategy>
/// One edition of a strategy, frozen once published.
package typealias EditionID = ID<OfEdition>
/// One area of an edition.
package typealias AreaID = ID<OfArea>
/// One statement that can be ticked in an area.
package typealias StatementID = ID<OfStatement>
/// A goal the organisation has decided on its own.
package typealias LocalGoalID = ID<OfLocalGoal>
/// One organisation's joining of one edition.
package typealias JoiningID = ID<OfJoining>
/// Several organisations that join together.
package typealias JoiningGroupID = ID<OfJoiningGroup>
/// What was sent in at one moment.
package typealias VersionID = ID<OfVersion>
/// A paper an organisation has put to its joining: its proposal or its decision.
package typealias PaperID = ID<OfPaper>
/// A contact person's place in the erasable register.
package typealias ContactID = ID<OfContact>
/// Stored bytes with an owner.
package typealias FileID = ID<OfFile>
