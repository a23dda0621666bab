import Kernel

/// Whose about pages: a county's, or the installation's own.
package enum AboutOwner: Sendable, Hashable {
  case installation
  case county(CountyCode)

  /// As it stands in the column.
  var column: String {
    switch self {
    case .installation: ""
    case .county(let code): code.text
    }
  }

  package var county: CountyCode? {
    if case .county(let code) = self { code } else { nil }
  }
}

/// An about page that the law asks for and that is made from facts: never published with a hole in it.
package enum AboutKind: String, Sendable, Hashable, CaseIterable {
  /// Tillgänglighetsredogörelse, lag (2018:1937) om tillgänglighet till digital offentlig service.
  case accessibility
  /// Information to those registered, articles 13 and 14 of the GDPR.
  case personalData = "personal-data"
}

/// The facts of an about page, whichever it is.
package protocol AboutFacts: Codable, Sendable, Hashable {
  static var kind: AboutKind { get }
  /// Nothing filled in.
  init()
  /// Everything that is missing before the page can be published.
  var gaps: [AboutGap] { get }
}

/// Something that an about page cannot be without: the form's field, and what to say.
package struct AboutGap: Sendable, Hashable {
  package let field: String
  package let text: StaffText

  init(_ field: String, sv: String, en: String) {
    self.field = field
    text = StaffText(sv: sv, en: en)
  }
}
