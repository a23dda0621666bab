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

  /// What stands where a page is not published yet: kindly, with whom to ask.
  func notPublished(_ title: String, _ l: Language) -> Page {
    let chrome = chrome(l)
    let why = Text(
      sv: "Vi är inte klara med uppgifterna som ska stå här. Vi publicerar sidan när allt finns med.",
      en: "We have not finished what belongs here. The page is published when everything is in place.",
      fi: "Sivun tiedot ovat vielä kesken. Julkaisemme sivun, kun kaikki on valmista.")
    let ask = Text(sv: "Fråga gärna oss så länge:", en: "Until then, do ask us:", fi: "Siihen asti kysy meiltä:")
    let each = Text(
      sv: "Varje län har sina egna sidor:", en: "Each county has pages of its own:",
      fi: "Jokaisella läänillä on omat sivunsa:")
    let notYet = Text(sv: "Sidan är inte publicerad än", en: "Not published yet", fi: "Sivua ei ole vielä julkaistu")
    return page(
      title, l, isIndexed: false,
      """
      \(Part.notice(.info, notYet[l], "\(why[l])"))
      <div class="prose"><p>\(ask[l]) \(chrome.contactLabel), <a href="mailto:\(chrome.contactMail)">\(chrome.contactMail)</a></p>\
      \(if: county == nil && !counties.isEmpty, "<p>\(each[l])</p><ul>\(counties.html { "<li><a href=\"\(l.path("/\($0.slug)/om/webbplatsen"))\">\($0.siteName, in: l)</a></li>" })</ul>")</div>
      """)
  }
}

/// The frame of pages that belong to no county.
package enum InstallationFrame {
  /// The installation's name and sender: the one board it is for, or the boards together.
  package static func chrome(_ counties: [County], _ language: Language) -> Chrome {
    let boards = Text(sv: "länsstyrelserna", en: "the county administrative boards", fi: "lääninhallitukset")
    let tagline = Text(
      sv: "Här ansluter sig organisationer till länens strategier för jämställdhetsintegrering.",
      en: "Here organisations join the counties' strategies for gender mainstreaming.",
      fi: "Täällä organisaatiot liittyvät läänien tasa-arvostrategioihin.")
    let sender = counties.count == 1 ? counties[0].board[language] : boards[language]
    return Chrome(
      slug: nil, siteName: "Jämna", sender: sender, tagline: tagline[language],
      contactLabel: counties.first?.contactLabel[language] ?? sender, contactMail: counties.first?.contactMail ?? "")
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
