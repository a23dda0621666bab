import Kernel
import Web

/// The places of an organisation's workspace, in the order of its bar.
package enum WorkspacePlace: String, Sendable, Hashable, CaseIterable {
  case overview, joining, organisation, colleagues, log

  /// The place in words.
  package var title: Text {
    switch self {
    case .overview: Text(sv: "Översikt", en: "Overview", fi: "Yleiskuva")
    case .joining: Text(sv: "Anslutningen", en: "The joining", fi: "Liittyminen")
    case .organisation: Text(sv: "Organisationen", en: "The organisation", fi: "Organisaatio")
    case .colleagues: Text(sv: "Kollegor", en: "Colleagues", fi: "Kollegat")
    case .log: Text(sv: "Händelser", en: "Change log", fi: "Tapahtumat")
    }
  }

  fileprivate var path: String {
    switch self {
    case .overview: ""
    // Leads to the latest joining, or to where one is begun.
    case .joining: "/anslutningar"
    case .organisation: "/organisation"
    case .colleagues: "/kollegor"
    case .log: "/handelser"
    }
  }
}

extension WorkspaceRole {
  /// The role in words: "Samordnare".
  package var word: Text {
    switch self {
    case .coordinator: Text(sv: "Samordnare", en: "Coordinator", fi: "Koordinaattori")
    case .contributor: Text(sv: "Medarbetare", en: "Contributor", fi: "Kirjoittaja")
    case .reader: Text(sv: "Läsare", en: "Reader", fi: "Lukija")
    }
  }
}

extension Organisation {
  /// Where the workspace is: "/mina-sidor/{id}/kollegor".
  package func workspacePath(_ place: WorkspacePlace = .overview) -> String { "/mina-sidor/\(id)\(place.path)" }

  /// The bar over every page of the workspace. A joining's own pages hand its address; elsewhere its place leads to the
  /// latest.
  package func workbar(
    _ current: WorkspacePlace, role: WorkspaceRole, _ language: Language, joining path: String? = nil
  ) -> Workbar {
    Workbar(
      name: name, role: role.word[language],
      links: WorkspacePlace.allCases.map { place in
        Workbar.Link(
          place.title[language], place == .joining ? path ?? workspacePath(place) : workspacePath(place),
          isCurrent: place == current)
      })
  }

  /// A page of the workspace: the bar, breadcrumbs from "Mina sidor", and out of search engines.
  ///
  /// - Parameter crumbs: what comes after the organisation; the last has no path. Without any, the page is the overview.
  package func workspacePage(
    _ title: String, at place: WorkspacePlace, role: WorkspaceRole, chrome: Chrome, crumbs: [Crumb] = [],
    _ language: Language, joining path: String? = nil, _ main: HTML
  ) -> Page {
    let mine = Text(sv: "Mina sidor", en: "My pages", fi: "Omat sivut")
    let steps = [Crumb(mine[language], "/mina-sidor"), Crumb(name, crumbs.isEmpty ? nil : workspacePath())]
    return Page(
      title: title, chrome: chrome, crumbs: steps + crumbs,
      workbar: workbar(place, role: role, language, joining: path), main: main
    ).with { $0.isIndexed = false }
  }
}
