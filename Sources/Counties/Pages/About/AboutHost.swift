import GRDB
import Kernel
import Store
import Web

/// Whose about page is asked for, with the frame around it.
struct AboutHost: Sendable {
  let owner: AboutOwner
  let county: County?
  let counties: [County]

  /// From the address: `/{county}/om/…`, or `/om/…` for the installation.
  static func find(_ visit: Visit, _ db: Database) throws -> AboutHost {
    let slug = visit.parameter("county")
    guard !slug.isEmpty else { return AboutHost(owner: .installation, county: nil, counties: try County.all(db)) }
    guard let county = try County.bySlug(slug, db) else { throw NotFound() }
    return AboutHost(owner: .county(county.code), county: county, counties: [county])
  }

  /// The facts that anyone may read: the owner's own, or, of an installation for one county, that county's.
  func published<Facts: AboutFacts>(_ kind: Facts.Type, _ db: Database) throws -> Facts? {
    if let own = try AboutPage<Facts>.published(of: owner, db) { return own }
    guard owner == .installation, counties.count == 1 else { return nil }
    return try AboutPage<Facts>.published(of: .county(counties[0].code), db)
  }

  func chrome(_ language: Language) -> Chrome {
    county?.chrome(language) ?? InstallationFrame.chrome(counties, language)
  }

  /// The page in its frame. `main` stands in a column to read in.
  func page(_ title: String, _ l: Language, lead: HTML? = nil, isIndexed: Bool = true, _ main: HTML) -> Page {
    let chrome = chrome(l)
    let home = county.map { "/\($0.slug)" } ?? "/"
    return Page(
      title: title, chrome: chrome, crumbs: [Crumb(chrome.siteName, home), Crumb(title)],
      main: "\(Part.head(title, lead: lead))<div class=\"stack stack--xl\">\(main)</div>"
    ).with { $0.isIndexed = isIndexed }
  }

  /// What stands where a page is not published: kindly, with whom to ask. An installation for several counties has each
  /// county's page of the same kind instead.
  ///
  /// - Parameter path: the page's address after "om/".
  func notPublished(_ title: String, _ path: String, _ l: Language) -> Page {
    let t = NotPublishedTexts.self
    if county == nil, counties.count > 1 {
      let links = counties.html {
        "<li><a href=\"\(l.path("/\($0.slug)/om/\(path)"))\">\($0.siteName, in: l)<span class=\"vh\">: \(title)</span></a></li>"
          as HTML
      }
      return page(title, l, "<div class=\"prose\"><p>\(t.each[l])</p><ul>\(links)</ul></div>")
    }
    let chrome = chrome(l)
    let whom: HTML = "<p>\(t.ask[l]) \(chrome.contactLabel), \(AboutPart.mail(chrome.contactMail))</p>"
    return page(
      title, l, isIndexed: false,
      """
      \(Part.notice(.info, t.notYet[l], "\(t.why[l])"))
      \(if: !chrome.contactMail.isEmpty, "<div class=\"prose\">\(whom)</div>")
      """)
  }
}

enum NotPublishedTexts {
  static let why = Text(
    sv: "Vi är inte klara med uppgifterna som ska stå här. Vi publicerar sidan när allt finns med.",
    en: "We have not finished what belongs here. The page is published when everything is in place.",
    fi: "Sivun tiedot ovat vielä kesken. Julkaisemme sivun, kun kaikki on valmista.")
  static let ask = Text(sv: "Fråga gärna oss så länge:", en: "Until then, do ask us:", fi: "Siihen asti kysy meiltä:")
  static let each = Text(
    sv: "Varje län har sin egen sida. Välj ditt län:", en: "Each county has a page of its own. Choose your county:",
    fi: "Jokaisella läänillä on oma sivunsa. Valitse lääni:")
  static let notYet = Text(
    sv: "Sidan är inte publicerad än", en: "Not published yet", fi: "Sivua ei ole vielä julkaistu")
}

/// The frame of pages that belong to no county.
package enum InstallationFrame {
  /// The installation's name and sender: the one board it is for, or the boards together. Several counties have no contact
  /// in common: none of them answers for the others.
  package static func chrome(_ counties: [County], _ language: Language) -> Chrome {
    let boards = Text(sv: "länsstyrelserna", en: "the county administrative boards", fi: "lääninhallitukset")
    let tagline = Text(
      sv: "Här ansluter sig organisationer till länens strategier för jämställdhetsintegrering.",
      en: "Here organisations join the counties' strategies for gender mainstreaming.",
      fi: "Täällä organisaatiot liittyvät läänien tasa-arvostrategioihin.")
    let each = Text(
      sv: "Varje län har sin egen kontakt.", en: "Each county has a contact of its own.",
      fi: "Jokaisella läänillä on oma yhteystietonsa.")
    let only = counties.count == 1 ? counties[0] : nil
    return Chrome(
      slug: nil, siteName: "Jämna", sender: only?.board[language] ?? boards[language], tagline: tagline[language],
      contactLabel: only?.contactLabel[language] ?? each[language], contactMail: only?.contactMail ?? "")
  }
}

/// A section of an about page.
enum AboutPart {
  static func section(_ heading: String, _ body: HTML) -> HTML {
    "<section class=\"prose\"><h2>\(heading)</h2>\(body)</section>"
  }

  static func mail(_ address: String) -> HTML { "<a href=\"mailto:\(address)\">\(address)</a>" }

  /// A county's text in paragraphs, marked with its language where it is not the page's.
  static func paragraphs(_ wording: Wording, _ language: Language) -> HTML {
    let (text, real) = wording.told(in: language)
    return real == language
      ? Part.prose(text) : "<div class=\"stack stack--s\" lang=\"\(real.rawValue)\">\(Part.prose(text))</div>"
  }
}
