import Counties
import Kernel
import Organisations
import Store
import Strategies
import Web

/// `/mina-sidor/{organisation}`: how its joinings stand, what to do next, and what is public.
struct OverviewPage {
  let store: Store
  let paperwork: Paperwork.Asking

  func get(_ visit: MemberVisit) async throws -> Reply {
    let overview = try await Overview.open(visit, store, paperwork)
    return .page(OverviewView(overview: overview, visit: visit).page)
  }

  /// Begins a joining in this workspace.
  func begin(_ visit: MemberVisit) async throws -> Reply {
    guard let edition = EditionID(visit.form.text("edition")) else { throw NotFound() }
    let organisation = visit.organisation
    let id = try await store.write(by: visit.actor) { tx in
      try Joining.begin(for: organisation, edition: edition, in: tx)
    }
    return .redirect(visit.visit.link("/mina-sidor/\(organisation)/anslutningar/\(id)"))
  }

  /// `…/anslutningar`: the latest joining, or the overview where one is begun.
  func latest(_ visit: MemberVisit) async throws -> Reply {
    let overview = try await Overview.open(visit, store, paperwork)
    let home = visit.visit.link("/mina-sidor/\(visit.organisation)")
    return .redirect(overview.desks.first?.link("") ?? home)
  }
}

/// What the overview stands on.
struct Overview: Sendable {
  let organisation: Organisation
  let desks: [Desk]
  /// Strategies that can be joined and are not under way here, by county.
  let open: [(county: County, edition: Edition)]
  let chrome: Chrome

  static func open(
    _ visit: MemberVisit, _ store: Store, _ paperwork: @escaping Paperwork.Asking
  ) async throws -> Overview {
    let (id, today, language) = (visit.organisation, visit.today, visit.language)
    return try await store.read { db in
      guard let organisation = try Organisation.byID(id, on: today, db) else { throw NotFound() }
      let counties = try County.all(db)
      let desks = try Joining.all(of: id, db).compactMap { joining -> Desk? in
        guard let county = counties.first(where: { $0.code == joining.county }) else { return nil }
        return try Desk.load(joining, visit, Draft.load(joining, on: today, db), county, paperwork, db)
      }
      let busy = Set(desks.filter { !$0.draft.standing.isEnded }.map(\.draft.edition.id))
      // What can be carried over to is not begun from nothing; a municipality lies in one county.
      let carried = Set(desks.filter { $0.draft.standing.isConfirmed }.flatMap(\.successors).map(\.id))
      let open = try counties.filter { organisation.mayJoin(in: $0.code) }.flatMap { county in
        try Edition.joinable(in: county.code, on: today, db)
          .filter { !busy.contains($0.id) && !carried.contains($0.id) }.map { (county, $0) }
      }
      let chrome =
        desks.first?.county.chrome(language)
        ?? (counties.count == 1 ? counties[0].chrome(language) : InstallationFrame.chrome(counties, language))
      return Overview(organisation: organisation, desks: desks, open: open, chrome: chrome)
    }
  }
}

extension Organisation {
  /// Whether the county's strategies are for it: to a municipality, only its own county's. Its code begins with the
  /// county's.
  fileprivate func mayJoin(in county: CountyCode) -> Bool {
    guard kind == .municipality, let municipalityCode else { return true }
    return municipalityCode.hasPrefix(county.text)
  }
}

/// The overview as it is shown.
struct OverviewView {
  let overview: Overview
  let visit: MemberVisit

  private var l: Language { visit.language }

  var page: Page {
    let t = OverviewTexts.self
    let o = overview.organisation
    let main: HTML = """
      \(Part.head(o.name, kicker: "\(t.kicker[l])", lead: "\((overview.desks.isEmpty ? t.leadEmpty : t.lead)[l])"))
      <div class="split"><div class="stack stack--l">\(discarded)\(overview.desks.html(joining))\(begin)</div>\
      <aside class="stack stack--l" aria-label="\(FormTexts.help[l])">\(people)\(overview.desks.first?.askCard)</aside></div>
      """
    return o.workspacePage(
      o.name, at: .overview, role: visit.role, chrome: overview.chrome, l,
      joining: overview.desks.first?.base, main)
  }

  /// The draft that was thrown away has no page any more: this one tells that it is done.
  private var discarded: HTML {
    visit.query.text("gjort") == JoiningMove.discard.rawValue ? Part.notice(.ok, StepTexts.done(.discard)[l]) : .empty
  }

  private func joining(_ desk: Desk) -> HTML {
    let id = "j-\(desk.draft.joining.id)"
    let next: HTML =
      desk.draft.standing.isWritable
      ? "<p>\(FormTexts.nextStep[l]) <strong>\(desk.nextTitle)</strong></p><p class=\"actions\">\(Part.buttonLink(OverviewTexts.goOn[l], desk.link("")))</p>"
      : "<p><a href=\"\(desk.link(""))\">\(OverviewTexts.open[l])</a></p>"
    return """
      <section class="card" aria-labelledby="\(id)"><div class="card__head"><h2 class="h-sm" id="\(id)">\(desk.draft.edition.title, in: l)</h2>\(desk.standingStatus)</div>\
      <p class="meta">\(desk.county.name, in: l)</p><p>\(desk.standingWords)</p>\(next)\(former(desk))\(publicLine(desk))\(moves(desk))</section>
      """
  }

  /// That there is a newer strategy to carry over to, for those who stand under the former.
  private func former(_ desk: Desk) -> HTML {
    guard desk.draft.standing.isConfirmed, desk.hasSuccessor, visit.role >= .coordinator else { return .empty }
    return Part.notice(
      .info, OverviewTexts.newer[l],
      "<a href=\"\(desk.link("steg/for-over"))\">\(StepTexts.link(.carryOver, desk.organisation.kind)[l])</a>")
  }

  private func publicLine(_ desk: Desk) -> HTML {
    if desk.draft.standing.publicState != nil, let slug = desk.draft.joining.slug {
      return """
        <p>\(Part.visibility(isPublic: true, l)) <a href="\(l.path("/\(desk.county.slug)/anslutna/\(slug)"))">\(OverviewTexts.publicPage[l])</a></p>
        """
    }
    let shows = desk.draft.joining.showsPreparing && !desk.draft.standing.isEnded
    return "<p class=\"meta\">\((shows ? StandingTexts.preparingShows : StandingTexts.nothingPublic)[l])</p>"
  }

  private func moves(_ desk: Desk) -> HTML {
    let possible = desk.possibleSteps
    guard !possible.isEmpty else { return .empty }
    return """
      <details class="more"><summary>\(StandingTexts.more[l])</summary><ul class="ticks">\
      \(possible.html { "<li><a href=\"\(desk.link("steg/\($0.rawValue)"))\">\(StepTexts.link($0, desk.organisation.kind)[l])</a></li>" })\
      <li><a href="\(desk.link("historik"))">\(OwnHistoryTexts.title[l])</a></li></ul></details>
      """
  }

  private var begin: HTML {
    guard visit.role >= .contributor, !overview.open.isEmpty else { return .empty }
    let list = overview.open.html { county, edition in
      """
      <li class="task"><div class="task__main"><span class="task__name"><strong>\(edition.title, in: l)</strong></span>\
      <span class="task__hint">\(county.name, in: l)</span></div>\
      \(visit.visit.form("/mina-sidor/\(overview.organisation.id)/anslutningar", class: "cluster"))\
      <input type="hidden" name="edition" value="\(edition.id)">\
      <button class="btn\(if: overview.desks.isEmpty, " btn--primary")" type="submit">\(OverviewTexts.begin[l])<span class="vh">: \(edition.title[l])</span></button></form></li>
      """
    }
    let heading = overview.desks.isEmpty ? OverviewTexts.beginHeading : OverviewTexts.moreHeading
    return """
      <section class="stack" aria-labelledby="borja"><h2 class="h-sm" id="borja">\(heading[l])</h2><ul class="tasks">\(list)</ul></section>
      """
  }

  private var people: HTML {
    let o = overview.organisation
    return Part.card(
      OverviewTexts.colleagues[l], style: "card--tint",
      """
      <p>\(OverviewTexts.colleaguesLead[l])</p>\
      <p><a href="\(l.path(o.workspacePath(.colleagues)))">\(TaskTexts.invite[l])</a></p>
      """)
  }
}

enum OverviewTexts {
  static let kicker = Text(sv: "Er arbetsyta", en: "Your workspace", fi: "Työtilanne")
  static let lead = Text(
    sv: "Så står det till med er anslutning.", en: "This is how your joining stands.", fi: "Näin liittymisenne etenee.")
  static let leadEmpty = Text(
    sv: "Ni har inte börjat någon anslutning än. Börja när ni vill, ingen annan ser utkastet.",
    en: "You have not begun any joining yet. Begin whenever you like; no one else sees the draft.",
    fi: "Ette ole vielä aloittaneet liittymistä. Aloittakaa, kun haluatte. Kukaan muu ei näe luonnosta.")
  static let goOn = Text(sv: "Fortsätt", en: "Continue", fi: "Jatkakaa")
  static let open = Text(sv: "Öppna anslutningen", en: "Open the joining", fi: "Avatkaa liittyminen")
  static let newer = Text(
    sv: "Det finns en ny strategi att ansluta sig till", en: "There is a new strategy to join",
    fi: "On uusi strategia, johon voi liittyä")
  static let publicPage = Text(sv: "Er sida på webbplatsen", en: "Your page on the site", fi: "Sivunne sivustolla")
  static let begin = Text(sv: "Börja", en: "Begin", fi: "Aloittakaa")
  static let beginHeading = Text(sv: "Börja ansluta er", en: "Begin to join", fi: "Aloittakaa liittyminen")
  static let moreHeading = Text(
    sv: "Fler strategier ni kan ansluta er till", en: "More strategies you can join",
    fi: "Muita strategioita, joihin voitte liittyä")
  static let colleagues = Text(sv: "Arbeta tillsammans", en: "Work together", fi: "Tehkää yhdessä")
  static let colleaguesLead = Text(
    sv: "Ni kan vara flera som skriver, och en till som tar vid om du byter arbete.",
    en: "Several of you can write, and someone can take over if you change jobs.",
    fi: "Useampi voi kirjoittaa, ja joku voi jatkaa, jos vaihdat työtä.")
}
