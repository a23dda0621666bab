import Kernel

/// Puts a page into its frame: sender strip, menus, breadcrumbs, footer. Everything a county decides comes from `Chrome`.
enum Frame {
  static func render(_ page: Page, for visit: Visit) -> HTML {
    let l = visit.language
    let title = (page.hasErrors ? FrameTexts.errorPrefix[l] : "") + page.title
    return """
      <!DOCTYPE html>
      <html lang="\(l.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title) – \(page.chrome.siteName)</title>
      <link rel="stylesheet" href="\(Assets.stylesheet.path)">
      \(page.chrome.stylesheet.map { "<link rel=\"stylesheet\" href=\"\($0)\">\n" as HTML })\
      <link rel="icon" href="\(Assets.icon.path)" type="image/svg+xml">
      \(page.description.map { "<meta name=\"description\" content=\"\($0)\">\n" as HTML })\
      \(if: !page.isIndexed, "<meta name=\"robots\" content=\"noindex\">\n")\
      \(if: page.isIndexed && !page.isForStaff, alternates(visit))\
      </head>
      <body\(if: page.hasDocument, " class=\"has-document\"")>
      <a class="skip" href="#innehall">\(FrameTexts.skip[l])</a>
      \(Sprite.markup)
      \(header(page, visit))
      <main id="innehall"\(if: !page.isBare, " class=\"page\"")>
      \(page.isBare ? page.main : "<div class=\"wrap\">\(crumbs(page.crumbs, l))\(page.main)</div>")
      </main>
      \(footer(page, l))
      </body>
      </html>

      """
  }

  private static func alternates(_ visit: Visit) -> HTML {
    "\(Language.allCases.html { "<link rel=\"alternate\" hreflang=\"\($0.rawValue)\" href=\"\(visit.settings.baseURL + $0.path(visit.path))\">\n" })"
  }

  private static func header(_ page: Page, _ visit: Visit) -> HTML {
    let l = visit.language
    let chrome = page.chrome
    let query = visit.queryText
    let home = chrome.slug.map { "/\($0)" } ?? "/"
    let languages = page.isForStaff ? [Language.sv, .en] : Language.allCases
    return """
      <header class="site-header">
        <div class="sender"><div class="wrap sender__row">
          <p class="sender__from"><svg class="sender__crest" viewBox="0 0 16 19" aria-hidden="true" focusable="false"><path d="M1 1h14v9c0 4.5-3.2 7-7 8.2C4.2 17 1 14.5 1 10zM1 7h14"/></svg><span>\(FrameTexts.from[l]) <strong>\(chrome.sender)</strong></span></p>
          <div class="sender__tools">
            <nav aria-label="\(FrameTexts.language[l])"><ul class="sender__lang">\(languages.html { "<li><a href=\"\($0.path(visit.path) + query)\" lang=\"\($0.rawValue)\" hreflang=\"\($0.rawValue)\"\(if: $0 == l, " aria-current=\"true\"")>\($0.ownName)</a></li>" })</ul></nav>
            \(account(visit, l))
          </div>
        </div></div>
        <div class="wrap brandbar">
          <a class="brand" href="\(l.path(home))"><svg class="brand__mark" viewBox="0 0 42 42" aria-hidden="true" focusable="false"><use href="#mark"/></svg><span>\(chrome.siteName)</span></a>
          \(menus(page, l))
        </div>
        <svg class="evenline" viewBox="0 0 1200 14" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="w" d="M0 1.5C260 1.5 420 10 720 10H1200"/><path class="m" d="M0 13C260 13 420 13 720 13H1200"/></svg>
        \(page.workbar.map { workbar($0, l) })
      </header>
      """
  }

  private static func account(_ visit: Visit, _ l: Language) -> HTML {
    guard visit.actor.person != nil else {
      return "<a href=\"\(l.path("/logga-in"))\" rel=\"nofollow\">\(Icon.user)\(FrameTexts.signIn[l])</a>"
    }
    return """
      <a href="\(l.path("/mina-sidor"))">\(Icon.user)\(FrameTexts.mine[l])</a>\
      <a href="\(l.path("/logga-ut"))">\(FrameTexts.signOut[l])</a>
      """
  }

  private static func menus(_ page: Page, _ l: Language) -> HTML {
    guard let slug = page.chrome.slug else {
      guard let bar = page.workbar else { return .empty }
      return mobileMenu(workbar: bar, items: .empty, l)
    }
    let items = MenuItem.allCases.map { item in
      let current: HTML = item == page.current ? " aria-current=\"page\"" : ""
      return
        "<li><a href=\"\(l.path("/\(slug)/\(FrameTexts.menuPath(item))"))\"\(current)>\(FrameTexts.menu(item)[l])</a></li>"
        as HTML
    }.joined
    return """
      <nav class="mainnav" aria-label="\(FrameTexts.mainMenu[l])"><ul>\(items)</ul></nav>
      \(mobileMenu(workbar: page.workbar, items: items, l))
      """
  }

  private static func mobileMenu(workbar: Workbar?, items: HTML, _ l: Language) -> HTML {
    """
    <details class="navmenu"><summary><span class="navmenu__bars" aria-hidden="true"></span>\(FrameTexts.menuWord[l])</summary>\
    <nav class="navmenu__panel" aria-label="\(FrameTexts.mobileMenu[l])">\
    \(workbar.map { "<p class=\"navmenu__head\">\($0.name)</p><ul>\(links($0, l))</ul>" as HTML })\
    \(if: workbar != nil && !items.isEmpty, "<p class=\"navmenu__head\">\(FrameTexts.site[l])</p>")\
    \(if: !items.isEmpty, "<ul>\(items)</ul>")</nav></details>
    """
  }

  private static func workbar(_ bar: Workbar, _ l: Language) -> HTML {
    """
    <div class="workbar"><div class="wrap workbar__row">
      <p class="workbar__who"><span class="workbar__badge" aria-hidden="true">\(String(bar.name.prefix(1)))</span><span>\(bar.name) <span class="workbar__role">\(bar.role)</span></span></p>
      <nav aria-label="\(FrameTexts.workspace[l])"><ul>\(links(bar, l))</ul></nav>
    </div></div>
    """
  }

  private static func links(_ bar: Workbar, _ l: Language) -> HTML {
    "\(bar.links.html { "<li><a href=\"\(l.path($0.path))\"\(if: $0.isCurrent, " aria-current=\"page\"")>\($0.title)</a></li>" })"
  }

  private static func crumbs(_ crumbs: [Crumb], _ l: Language) -> HTML {
    guard crumbs.count > 1 else { return .empty }
    return """
      <nav class="crumbs" aria-label="\(FrameTexts.crumbs[l])"><ol>\(crumbs.html { crumb in
        crumb.path.map { "<li><a href=\"\(l.path($0))\">\(crumb.title)</a></li>" }
          ?? "<li><span aria-current=\"page\">\(crumb.title)</span></li>"
      })</ol></nav>
      """
  }

  private static func footer(_ page: Page, _ l: Language) -> HTML {
    let chrome = page.chrome
    let about = chrome.slug.map { "/\($0)/om" } ?? "/om"
    return """
      <footer class="site-footer">
        <svg class="evenline" viewBox="0 0 1200 22" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="w" d="M0 2H480C780 2 940 8.5 1200 8.5"/><path class="m" d="M0 20H480C780 20 940 13.5 1200 13.5"/></svg>
        <div class="wrap">
          <div class="site-footer__grid">
            <div><h2>\(chrome.siteName)</h2><p>\(chrome.tagline)</p></div>
            <div><h2>\(FrameTexts.aboutSite[l])</h2><ul class="stack stack--s"><li><a href="\(l.path("\(about)/webbplatsen"))">\(FrameTexts.aboutThis[l])</a></li><li><a href="\(l.path("\(about)/tillganglighet"))">\(FrameTexts.accessibility[l])</a></li><li><a href="\(l.path("\(about)/personuppgifter"))">\(FrameTexts.personalData[l])</a></li></ul></div>
            <div><h2>\(FrameTexts.data[l])</h2><ul class="stack stack--s"><li><a href="\(l.path("\(about)/oppna-data"))">\(FrameTexts.openData[l])</a></li></ul></div>
            <div><h2>\(FrameTexts.contact[l])</h2>\(contact(chrome, l))</div>
          </div>
          <div class="site-footer__end">\(chrome.exampleNote.map { "<p class=\"example-data\">\($0)</p>" as HTML })<p><svg class="brand__mark" viewBox="0 0 42 42" aria-hidden="true" focusable="false"><use href="#mark"/></svg> \(FrameTexts.builtWith[l])</p></div>
        </div>
      </footer>
      """
  }

  /// Whom to ask. Where each county has its own contact the way leads to the counties.
  private static func contact(_ chrome: Chrome, _ l: Language) -> HTML {
    guard !chrome.contactMail.isEmpty else {
      return "<p>\(chrome.contactLabel)</p><p><a href=\"\(l.path("/"))\">\(FrameTexts.counties[l])</a></p>"
    }
    return """
      <p>\(chrome.contactLabel)</p><p><a href="mailto:\(chrome.contactMail)">\(chrome.contactMail)</a></p>
      """
  }
}

enum FrameTexts {
  static let errorPrefix = Text(sv: "Fel: ", en: "Error: ", fi: "Virhe: ")
  static let skip = Text(sv: "Hoppa till innehållet", en: "Skip to the content", fi: "Siirry sisältöön")
  static let from = Text(sv: "En webbplats från", en: "A site by", fi: "Sivuston ylläpitäjä:")
  static let language = Text(sv: "Språk", en: "Language", fi: "Kieli")
  static let signIn = Text(sv: "Logga in", en: "Sign in", fi: "Kirjaudu sisään")
  static let signOut = Text(sv: "Logga ut", en: "Sign out", fi: "Kirjaudu ulos")
  static let mine = Text(sv: "Mina sidor", en: "My pages", fi: "Omat sivut")
  static let mainMenu = Text(sv: "Huvudmeny", en: "Main menu", fi: "Päävalikko")
  static let mobileMenu = Text(sv: "Huvudmeny, mobil", en: "Main menu, mobile", fi: "Päävalikko, mobiili")
  static let menuWord = Text(sv: "Meny", en: "Menu", fi: "Valikko")
  static let site = Text(sv: "Webbplatsen", en: "The site", fi: "Sivusto")
  static let workspace = Text(sv: "Arbetsyta", en: "Workspace", fi: "Työtila")
  static let crumbs = Text(sv: "Brödsmulor", en: "Breadcrumbs", fi: "Murupolku")
  static let aboutSite = Text(sv: "Om webbplatsen", en: "About this site", fi: "Tietoa sivustosta")
  static let aboutThis = Text(sv: "Så fungerar webbplatsen", en: "How the site works", fi: "Miten sivusto toimii")
  static let accessibility = Text(
    sv: "Tillgänglighetsredogörelse", en: "Accessibility statement", fi: "Saavutettavuusseloste")
  static let personalData = Text(
    sv: "Så behandlar vi personuppgifter", en: "How we process personal data", fi: "Näin käsittelemme henkilötietoja")
  static let data = Text(sv: "Data och källkod", en: "Data and source code", fi: "Data ja lähdekoodi")
  static let openData = Text(sv: "Öppna data", en: "Open data", fi: "Avoin data")
  static let contact = Text(sv: "Kontakta oss", en: "Contact us", fi: "Ota yhteyttä")
  static let counties = Text(sv: "Till länen", en: "To the counties", fi: "Lääneihin")
  static let builtWith = Text(
    sv: "Byggd med Jämna, fri programvara", en: "Built with Jämna, free software",
    fi: "Tehty Jämnalla, vapaalla ohjelmistolla")

  static func menu(_ item: MenuItem) -> Text {
    switch item {
    case .strategy: Text(sv: "Strategin", en: "The strategy", fi: "Strategia")
    case .joined: Text(sv: "Vilka är med", en: "Who has joined", fi: "Ketkä ovat mukana")
    case .join: Text(sv: "Anslut er", en: "Join", fi: "Liity mukaan")
    }
  }

  static func menuPath(_ item: MenuItem) -> String {
    switch item {
    case .strategy: "strategi"
    case .joined: "anslutna"
    case .join: "anslut"
    }
  }
}
