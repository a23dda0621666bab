import Counties
import GRDB
import Kernel
import Store
import Web

/// The edition that a strategist has on their desk, from the address.
struct StaffDesk: Sendable {
  let county: County
  let edition: Edition
  let areas: [Area]

  static func find(_ visit: OfficerVisit, _ db: Database) throws -> StaffDesk {
    guard let county = try County.byCode(visit.county, db), let id = EditionID(visit.visit.parameter("edition")),
      let edition = try Edition.byID(id, db), edition.county == visit.county
    else { throw NotFound() }
    return StaffDesk(county: county, edition: edition, areas: try Area.all(of: id, db))
  }

  /// Where an edition's staff pages begin.
  static func path(_ county: County, _ edition: EditionID) -> String { "\(county.staffPath(.strategies))/\(edition)" }

  var path: String { Self.path(county, edition.id) }
  var isDraft: Bool { edition.publishedAt == nil }
  /// The words that lead back to its own page.
  var back: StaffText { isDraft ? EditTexts.back : EditTexts.backToEdition }

  /// Where anyone reads it; while it is a draft, the county's strategists see it there too.
  var publicPath: String { "/\(county.slug)/strategi/\(edition.slug)?utgava=\(edition.number)" }

  /// A page under the edition's own.
  func page(
    _ title: String, crumbs: [Crumb] = [], _ l: Language, state: FormState? = nil, status: Int = 422, _ main: HTML
  ) -> Page {
    let list = Crumb(StaffPlace.strategies.title[l], county.staffPath(.strategies))
    let own = Crumb(edition.shortTitle[l], path)
    return county.staffPage(title, at: .strategies, crumbs: [list, own] + crumbs + [Crumb(title)], l, main).with {
      guard let state, !state.reasons.isEmpty else { return }
      $0.hasErrors = true
      $0.status = status
    }
  }
}

extension StrategyRefusal.Reason {
  /// Under which page of the draft it is put right.
  var place: String {
    switch self {
    case .noArea, .numberMissing, .numberTwice, .statementsOnUpper: "omraden"
    case .notAdopted, .adoptedAhead, .noInForceDay, .notAfterPrevious, .replaced: "beslut"
    case .consultationRunning: "samrad"
    case .noRelation, .otherIsLater: "forhallande"
    default: "uppgifter"
    }
  }
}

extension StaffForm {
  /// The form as it was posted, refused.
  ///
  /// - Parameter stored: what is saved now; nil where the page shows it beside the form.
  init(
    posted: FormFields, _ refusal: StrategyRefusal, stored: [String: [String]]?, seen: String, _ language: Language
  ) {
    self.init(
      posted: posted, reasons: refusal.words(in: language), isStale: refusal.reasons.contains(.changedMeanwhile),
      stored: stored, seen: seen, language)
  }
}

extension FormFields {
  /// Days; nil where nothing is written.
  ///
  /// - Throws: with each of them that is no day (30 February).
  func days(_ names: [String]) throws -> [Day?] {
    let faults = names.filter { !StrategyRules.isBlank(text($0)) && Day(text($0)) == nil }
    guard faults.isEmpty else { throw StrategyRefusal(faults.map { .noSuchDay(field: $0) }) }
    return names.map { Day(text($0)) }
  }
}
