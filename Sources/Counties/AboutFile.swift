import GRDB
import Kernel
import Store

/// The installation's own about pages as one file: what the operator fills in and publishes by command. What is left out is
/// not filled in.
package struct AboutFile: Codable, Sendable, Hashable {
  package var accessibility: AccessibilityFacts?
  package var personalData: PersonalDataFacts?

  package init(accessibility: AccessibilityFacts? = nil, personalData: PersonalDataFacts? = nil) {
    self.accessibility = accessibility
    self.personalData = personalData
  }

  /// The pages as they stand, to be filled in.
  package static func stored(_ db: Database) throws -> AboutFile {
    AboutFile(
      accessibility: try AboutPage<AccessibilityFacts>.of(.installation, db).facts,
      personalData: try AboutPage<PersonalDataFacts>.of(.installation, db).facts)
  }

  /// The file's text; nil when it is not such a file.
  package init?(text: String) {
    guard let file = JSONText.decode(AboutFile.self, text), file.accessibility != nil || file.personalData != nil else {
      return nil
    }
    self = file
  }

  /// As text.
  package var text: String { JSONText.encode(self) }

  /// Everything that is missing before the pages in the file can be published, each with its page's name.
  package var gaps: [(page: String, gap: AboutGap)] {
    var gaps: [(page: String, gap: AboutGap)] = []
    for gap in accessibility?.gaps ?? [] { gaps.append((page: "accessibility", gap: gap)) }
    for gap in personalData?.gaps ?? [] { gaps.append((page: "personalData", gap: gap)) }
    return gaps
  }

  /// Publishes the pages in the file as the installation's own.
  package func publish(in tx: Transaction) throws {
    if let accessibility {
      try AboutPage<AccessibilityFacts>.publish(accessibility, of: .installation, expecting: nil, in: tx)
    }
    if let personalData {
      try AboutPage<PersonalDataFacts>.publish(personalData, of: .installation, expecting: nil, in: tx)
    }
  }
}
