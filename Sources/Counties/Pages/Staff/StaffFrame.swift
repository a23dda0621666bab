import Kernel
import Web

/// The places of the county staff's workspace, in the order of its bar.
package enum StaffPlace: String, Sendable, Hashable, CaseIterable {
  case overview, joinings, strategies, standardTexts, county, about

  /// The part of the address after /lansstyrelsen/{county}.
  package var path: String {
    switch self {
    case .overview: ""
    case .joinings: "/anslutningar"
    case .strategies: "/strategier"
    case .standardTexts: "/standardtexter"
    case .county: "/lanet"
    case .about: "/om"
    }
  }

  package var title: StaffText {
    switch self {
    case .overview: StaffText(sv: "Översikt", en: "Overview")
    case .joinings: StaffText(sv: "Anslutningar", en: "Joinings")
    case .strategies: StaffText(sv: "Strategier", en: "Strategies")
    case .standardTexts: StaffText(sv: "Standardtexter", en: "Standard texts")
    case .county: StaffText(sv: "Länet", en: "The county")
    case .about: StaffText(sv: "Om-sidor", en: "About pages")
    }
  }
}

extension County {
  /// Where the county's staff work: "/lansstyrelsen/vastmanland".
  package func staffPath(_ place: StaffPlace = .overview) -> String { "/lansstyrelsen/\(slug)\(place.path)" }

  /// The bar over every page of the county's staff.
  package func workbar(_ current: StaffPlace, _ language: Language) -> Workbar {
    Workbar(
      name: board[language], role: StaffText(sv: "Jämställdhetsstrateg", en: "County strategist")[language],
      links: StaffPlace.allCases.map {
        Workbar.Link($0.title[language], staffPath($0), isCurrent: $0 == current)
      })
  }

  /// A page of the county's staff: the bar, breadcrumbs from the overview, and out of search engines.
  package func staffPage(
    _ title: String, at place: StaffPlace, crumbs: [Crumb] = [], _ language: Language, _ main: HTML
  ) -> Page {
    let overview = Crumb(StaffPlace.overview.title[language], staffPath())
    return Page(
      title: title, chrome: chrome(language), crumbs: place == .overview ? [] : [overview] + crumbs,
      workbar: workbar(place, language), main: main
    ).with {
      $0.isIndexed = false
      $0.isForStaff = true
    }
  }
}
