import Accounts
import Counties
import Kernel
import Organisations
import Store
import Web

/// `/mina-sidor`: the workspaces one has been let into, and what one wrote when a session had ended.
struct MyPagesPage {
  let store: Store

  private struct Mine: Sendable {
    let organisations: [Organisation]
    let counties: [County]
    let staffOf: [County]
    let kept: [KeptPost]
  }

  func get(_ visit: PersonVisit) async throws -> Reply {
    let (actor, today, person) = (visit.actor, visit.today, visit.person)
    let mine = try await store.read { db in
      let counties = try County.all(db)
      return Mine(
        organisations: try actor.workspaces.keys.compactMap { try Organisation.byID($0, on: today, db) }
          .sorted { SwedishOrder.before($0.name, $1.name) },
        counties: counties, staffOf: counties.filter { actor.officerOf.contains($0.code) },
        kept: try KeptPost.all(of: person, db))
    }
    if mine.kept.isEmpty, let address = onlyPlace(mine) { return .redirect(visit.visit.link(address)) }
    return .page(page(mine, visit))
  }

  /// Whoever has one place to be goes straight there.
  private func onlyPlace(_ mine: Mine) -> String? {
    if mine.organisations.count == 1, mine.staffOf.isEmpty { return "/mina-sidor/\(mine.organisations[0].id)" }
    if mine.organisations.isEmpty, mine.staffOf.count == 1 { return mine.staffOf[0].staffPath() }
    return nil
  }

  private func page(_ mine: Mine, _ visit: PersonVisit) -> Page {
    let l = visit.language
    let t = MyPagesTexts.self
    let main: HTML = """
      \(Part.head(t.title[l], lead: "\((mine.organisations.isEmpty && mine.staffOf.isEmpty ? t.leadEmpty : t.lead)[l])"))
      <div class="split"><div class="stack stack--l">\(kept(mine.kept, l))\(places(mine, visit))\(begin(mine, l))</div>\
      <aside class="stack stack--l" aria-label="\(t.account[l])">\
      \(Part.card(t.account[l], style: "card--tint", "<p><a href=\"\(l.path("/mitt-konto"))\">\(t.accountLink[l])</a></p>"))</aside></div>
      """
    let chrome =
      mine.counties.count == 1 ? mine.counties[0].chrome(l) : InstallationFrame.chrome(mine.counties, l)
    return Page(title: t.title[l], chrome: chrome, main: main).with { $0.isIndexed = false }
  }

  private func kept(_ posts: [KeptPost], _ l: Language) -> HTML {
    guard !posts.isEmpty else { return .empty }
    let links = posts.html {
      "<li><a href=\"\(l.path("/mitt-konto/sparat/\($0.id)"))\">\(MyPagesTexts.keptLink[l])</a></li>"
    }
    return Part.notice(.info, MyPagesTexts.kept[l]) + "<ul class=\"ticks\">\(links)</ul>"
  }

  private func places(_ mine: Mine, _ visit: PersonVisit) -> HTML {
    let l = visit.language
    let organisations = mine.organisations.html { organisation in
      """
      <li class="task"><div class="task__main"><a href="\(l.path("/mina-sidor/\(organisation.id)"))">\(organisation.name)</a>\
      <span class="task__hint">\(organisation.kind.name[l])\(organisation.place.map { ", \($0)" as HTML })</span></div>\
      <span class="meta">\((visit.actor.workspaces[organisation.id] ?? .reader).word[l])</span></li>
      """
    }
    let staff = mine.staffOf.html { county in
      """
      <li class="task"><div class="task__main"><a href="\(l.path(county.staffPath()))">\(county.board, in: l)</a>\
      <span class="task__hint">\(MyPagesTexts.strategist[l])</span></div></li>
      """
    }
    guard !mine.organisations.isEmpty || !mine.staffOf.isEmpty else { return .empty }
    return "<ul class=\"tasks\">\(staff)\(organisations)</ul>"
  }

  private func begin(_ mine: Mine, _ l: Language) -> HTML {
    let links = mine.counties.html {
      "<li><a href=\"\(l.path("/\($0.slug)/anslut"))\">\($0.siteName, in: l)</a></li>"
    }
    return Part.card(
      MyPagesTexts.begin[l], "<p>\(MyPagesTexts.beginLead[l])</p><ul class=\"ticks\">\(links)</ul>")
  }
}

enum MyPagesTexts {
  static let title = Text(sv: "Mina sidor", en: "My pages", fi: "Omat sivut")
  static let lead = Text(
    sv: "Välj var du ska arbeta.", en: "Choose where to work.", fi: "Valitse, missä työskentelet.")
  static let leadEmpty = Text(
    sv: "Du är inte med i någon arbetsyta än. Har er organisation en, be en kollega i den bjuda in dig.",
    en: "You are not in any workspace yet. If your organisation has one, ask a colleague in it to invite you.",
    fi: "Et ole vielä missään työtilassa. Jos organisaatiollanne on sellainen, pyydä kollegaa kutsumaan sinut.")
  static let kept = Text(
    sv: "Vi har sparat det du skrev när du blev utloggad", en: "We kept what you wrote when you were signed out",
    fi: "Tallensimme, mitä kirjoitit, kun sinut kirjattiin ulos")
  static let keptLink = Text(
    sv: "Se det och skicka igen", en: "See it and send it again", fi: "Katso ja lähetä uudelleen")
  static let strategist = Text(sv: "Jämställdhetsstrateg", en: "County strategist", fi: "Tasa-arvostrategi")
  static let begin = Text(
    sv: "Ansluta en organisation?", en: "Joining with an organisation?", fi: "Liitätkö organisaation?")
  static let beginLead = Text(
    sv: "Börja hos det län där ni verkar.", en: "Begin with the county where you work.",
    fi: "Aloittakaa siinä läänissä, jossa toimitte.")
  static let account = Text(sv: "Ditt konto", en: "Your account", fi: "Tilisi")
  static let accountLink = Text(
    sv: "Namn, språk och utloggning", en: "Name, language and signing out", fi: "Nimi, kieli ja uloskirjautuminen")
}
