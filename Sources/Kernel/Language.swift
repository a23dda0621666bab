/// A language the interface speaks.
package enum Language: String, Sendable, Hashable, CaseIterable, Codable {
  case sv, en, fi

  /// The language's name in itself, as the language menu shows it.
  package var ownName: String {
    switch self {
    case .sv: "Svenska"
    case .en: "English"
    case .fi: "Suomi"
    }
  }

  /// What stands before the path in an address: nothing for Swedish, `/en` or `/fi`.
  package var pathPrefix: String { self == .sv ? "" : "/\(rawValue)" }

  /// A path with the language in front.
  package func path(_ path: String) -> String {
    self == .sv ? path : path == "/" ? pathPrefix : pathPrefix + path
  }
}

/// An interface text in the three languages of public and joining pages. A missing language does not compile.
package struct Text: Sendable, Hashable {
  package let sv: String
  package let en: String
  package let fi: String

  package init(sv: String, en: String, fi: String) {
    self.sv = sv
    self.en = en
    self.fi = fi
  }

  /// The text in one language.
  package subscript(_ language: Language) -> String {
    switch language {
    case .sv: sv
    case .en: en
    case .fi: fi
    }
  }
}

/// An interface text for county staff: Swedish and English. Whoever reads Finnish gets the Swedish, as the county's staff do.
package struct StaffText: Sendable, Hashable {
  package let sv: String
  package let en: String

  package init(sv: String, en: String) {
    self.sv = sv
    self.en = en
  }

  /// The text in one language.
  package subscript(_ language: Language) -> String { language == .en ? en : sv }
}

/// A text that a county or an organisation wrote: Swedish always, English and Finnish where they chose to.
package struct Wording: Sendable, Hashable, Codable {
  package var sv: String
  package var en: String?
  package var fi: String?

  package init(sv: String, en: String? = nil, fi: String? = nil) {
    self.sv = sv
    self.en = en
    self.fi = fi
  }

  /// The text for a reader of `language` and the language it is really in: Swedish when there is no other.
  package func told(in language: Language) -> (text: String, language: Language) {
    switch language {
    case .sv: (sv, .sv)
    case .en: en.map { ($0, .en) } ?? (sv, .sv)
    case .fi: fi.map { ($0, .fi) } ?? (sv, .sv)
    }
  }

  /// The text alone, for places where the language cannot be marked (titles, mail, sorting).
  package subscript(_ language: Language) -> String { told(in: language).text }
}
