import Counties
import GRDB
import Kernel
import Store
import Strategies
import Web

/// One of the county's editions with one of its standard texts, on a strategist's desk.
struct StandardTextDesk: Sendable {
  let visit: OfficerVisit
  let county: County
  let edition: Edition
  let kind: StandardTextKind
  let shelf: Shelf
  /// The newest first.
  let versions: [StandardText]

  var l: Language { visit.language }
  var path: String { Self.path(county, edition, kind) }

  static func path(_ county: County, _ edition: Edition, _ kind: StandardTextKind) -> String {
    "\(county.staffPath(.standardTexts))/\(edition.id)/\(kind.slug)"
  }

  /// What proposals that are begun today start from.
  var text: String { versions.first?.text ?? HouseText.text(kind, edition, county) }
  var number: Int { versions.first?.number ?? 0 }

  static func open(_ visit: OfficerVisit, _ store: Store) async throws -> StandardTextDesk {
    guard let id = EditionID(visit.visit.parameter("edition")),
      let kind = StandardTextKind(slug: visit.visit.parameter("kind"))
    else { throw NotFound() }
    return try await store.read { db in
      guard let county = try County.byCode(visit.county, db), let edition = try Edition.byID(id, db),
        edition.county == visit.county, edition.publishedAt != nil
      else { throw NotFound() }
      return StandardTextDesk(
        visit: visit, county: county, edition: edition, kind: kind, shelf: try Shelf.inShort(county.code, db),
        versions: try StandardText.all(kind, of: id, db))
    }
  }

  /// A text as an organisation would read it, in words that fit any of them.
  func neutral(_ text: String) -> String {
    StandardText.filled(
      text, kind, validity: ValidityRule.sentence(edition, shelf, on: visit.today), organisation: "organisationen")
  }
}

extension StandardTextKind {
  /// In addresses.
  var slug: String { self == .background ? "arendebeskrivning" : "det-har-far-ni" }
  init?(slug: String) {
    guard let kind = Self.allCases.first(where: { $0.slug == slug }) else { return nil }
    self = kind
  }
}

/// `/lansstyrelsen/{county}/standardtexter`: each published edition with its texts.
struct StandardTextListPage: Sendable {
  let store: Store
  private typealias T = StandardTextTexts

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let code = visit.county
    let (county, rows) = try await store.read { db in
      guard let county = try County.byCode(code, db) else { throw NotFound() }
      let rows = try Edition.published(in: code, isShort: true, db).map { edition in
        (edition, try StandardTextKind.allCases.map { ($0, try StandardText.latest($0, of: edition.id, db)) })
      }
      return (county, rows)
    }
    let l = visit.language
    let main: HTML = """
      \(Part.head(T.title[l], lead: "\(T.lead[l])"))\
      \(if: rows.isEmpty, "<p>\(T.noEdition[l])</p>")\
      <div class="stack stack--l">\(rows.html { edition, texts in
        """
        <section class="card"><h2 class="h-sm">\(edition.title, in: l)</h2><ul class="orglist">\(texts.html { kind, latest in
          """
          <li><a href="\(l.path(StandardTextDesk.path(county, edition, kind)))">\(T.name(kind)[l])</a>\
          <span>\(latest.map { T.version($0.number, $0.publishedAt.day)[l] } ?? T.house[l])</span></li>
          """
        })</ul></section>
        """
      })</div>
      """
    return .page(county.staffPage(T.title[l], at: .standardTexts, crumbs: [Crumb(T.title[l])], l, main))
  }
}

/// `…/standardtexter/{edition}/{kind}`: the text as organisations get it, a new version of it, and the earlier ones.
struct StandardTextPage: Sendable {
  let store: Store
  private typealias T = StandardTextTexts

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let desk = try await StandardTextDesk.open(visit, store)
    let form = StaffForm(["text": [desk.text]], seen: String(desk.number), visit.language)
    return view(desk, form)
  }

  func post(_ visit: OfficerVisit) async throws -> Reply {
    let desk = try await StandardTextDesk.open(visit, store)
    let (edition, kind, text) = (desk.edition.id, desk.kind, visit.form.text("text"))
    if visit.form.text("do") == "preview" {
      let form = StaffForm(["text": [text]], seen: visit.form.text("seen"), visit.language)
      return view(desk, form, trial: text)
    }
    let number = Int(visit.form.text("seen")) ?? 0
    do {
      try await store.write(by: visit.actor) { tx in
        _ = try StandardText.publish(kind, text, of: edition, expecting: number, in: tx)
      }
      return .redirect(visit.visit.link(desk.path) + "?klart=publicerad")
    } catch let refusal as ProposalRefusal {
      let now = try await StandardTextDesk.open(visit, store)
      let form = StaffForm(
        posted: visit.form, reasons: refusal.words(in: visit.language), isStale: refusal == .changedSince,
        stored: ["text": [now.text]], seen: String(now.number), visit.language)
      return view(now, form)
    }
  }

  private func view(_ desk: StandardTextDesk, _ form: StaffForm, trial: String? = nil) -> Reply {
    let l = desk.l
    let isDone = desk.visit.query.text("klart") == "publicerad" && form.state.reasons.isEmpty
    let main: HTML = """
      <div class="stack mb-5">\(form.summary)\(if: isDone, Part.notice(.ok, T.published[l], "\(T.publishedLead[l])"))</div>\
      \(Part.head(T.name(desk.kind)[l], kicker: "\(desk.edition.title, in: l)", lead: "\(T.about(desk.kind)[l])"))
      <div class="split"><div class="stack stack--l">\
      \(desk.visit.visit.form(desk.path))\(form.hidden)\
      \(form.textarea("text", T.text, hint: T.hint(desk.kind), rows: 14))
      <p class="actions">\(Part.button(T.publish[l], name: "do", value: "publish"))\
      \(Part.button(T.tryOut[l], name: "do", value: "preview", style: ""))\
      <a href="\(l.path(desk.county.staffPath(.standardTexts)))">\(T.back[l])</a></p></form>\(earlier(desk))</div>
      <aside class="stack stack--l">\(Part.card((trial == nil ? T.preview : T.trial)[l], style: "card--tint", """
        <div lang="sv">\(Prose.blocks(desk.neutral(trial ?? desk.text)).html(PreviewView.block))</div>
        """))\(Part.card(T.begunTitle[l], "<p>\(T.begun[l])</p>"))</aside></div>
      """
    let crumbs = [Crumb(T.title[l], desk.county.staffPath(.standardTexts)), Crumb(T.name(desk.kind)[l])]
    return .page(
      desk.county.staffPage(T.name(desk.kind)[l], at: .standardTexts, crumbs: crumbs, l, main).with {
        guard !form.state.reasons.isEmpty else { return }
        $0.hasErrors = true
        $0.status = form.status
      })
  }

  /// Every version, to read and to copy from, and the site's own text that stood before the first.
  private func earlier(_ desk: StandardTextDesk) -> HTML {
    let l = desk.l
    let versions = desk.versions.map { (T.version($0.number, $0.publishedAt.day), $0.text) }
    let house = (T.house, HouseText.text(desk.kind, desk.edition, desk.county))
    return """
      <section class="stack" aria-labelledby="versioner"><h2 class="h-sm" id="versioner">\(T.versions[l])</h2>\
      \(if: versions.isEmpty, "<p class=\"meta\">\(T.houseStands[l])</p>")\
      \((versions + [house]).html { name, text in
        """
        <details class="more"><summary>\(name[l])</summary>\
        <div lang="sv">\(Prose.blocks(text).html(PreviewView.block))</div></details>
        """
      })</section>
      """
  }
}

/// Words of the county's pages.
enum StandardTextTexts {
  static let title = StaffText(sv: "Standardtexter", en: "Standard texts")
  static let lead = StaffText(
    sv: "Texter om strategin som organisationernas underlag börjar från. De väljer själva om de vill ändra dem.",
    en:
      "Texts about the strategy that organisations' proposals begin from. They choose themselves whether to change them."
  )
  static let noEdition = StaffText(
    sv: "Här visas era strategier när någon är publicerad.", en: "Your strategies are shown here once one is published."
  )
  static func name(_ kind: StandardTextKind) -> StaffText {
    switch kind {
    case .background: StaffText(sv: "Ärendebeskrivning", en: "Description of the matter")
    case .gains: StaffText(sv: "Det här ger anslutningen", en: "What joining gives")
    }
  }
  static func about(_ kind: StandardTextKind) -> StaffText {
    switch kind {
    case .background:
      StaffText(
        sv: "Vad strategin är, vem som har tagit fram den och att anslutningen är frivillig och kostnadsfri.",
        en: "What the strategy is, who made it, and that joining is voluntary and free of charge.")
    case .gains:
      StaffText(
        sv: "Vad de som ansluter sig får. Står i underlagets yttrande.",
        en: "What those who join get. Appears in the proposal's statement.")
    }
  }
  static func version(_ number: Int, _ day: Day) -> StaffText {
    StaffText(
      sv: "Version \(number), \(day.told(in: .sv))", en: "Version \(number), \(day.told(in: .en))")
  }
  static let house = StaffText(sv: "Webbplatsens egen text", en: "The site's own text")
  static let houseStands = StaffText(
    sv: "Ni har inte publicerat någon egen text än. Tills dess gäller webbplatsens.",
    en: "You have published no text of your own yet. Until then the site's stands.")
  static let text = StaffText(sv: "Text på svenska", en: "Text in Swedish")
  static func hint(_ kind: StandardTextKind) -> StaffText {
    switch kind {
    case .background:
      StaffText(
        sv:
          "\(StandardText.validityMark) byts mot hur länge strategin gäller. Ny rad ger nytt stycke. Skriv så att det passar alla slags organisationer.",
        en:
          "\(StandardText.validityMark) is replaced by how long the strategy is in force. A new line begins a new paragraph. Write so that it fits every type of organisation."
      )
    case .gains:
      StaffText(
        sv:
          "\(StandardText.organisationMark) byts mot kommunen, bolaget, föreningen och så vidare. Ny rad ger nytt stycke.",
        en:
          "\(StandardText.organisationMark) is replaced by kommunen, bolaget, föreningen and so on. A new line begins a new paragraph."
      )
    }
  }
  static let publish = StaffText(sv: "Publicera ny version", en: "Publish a new version")
  static let tryOut = StaffText(sv: "Visa hur det blir", en: "Show how it turns out")
  static let back = StaffText(sv: "Tillbaka till standardtexterna", en: "Back to the standard texts")
  static let preview = StaffText(sv: "Så läser organisationerna den", en: "As organisations read it")
  static let trial = StaffText(sv: "Så blir den (inte publicerad)", en: "As it turns out (not published)")
  static let versions = StaffText(sv: "Versioner", en: "Versions")
  static let published = StaffText(sv: "Den nya versionen är publicerad.", en: "The new version is published.")
  static let publishedLead = StaffText(
    sv: "Nya underlag börjar från den. De som är påbörjade erbjuds den.",
    en: "New proposals begin from it. Those that are begun are offered it.")
  static let begunTitle = StaffText(sv: "Påbörjade underlag", en: "Proposals that are begun")
  static let begun = StaffText(
    sv:
      "Ett underlag som är påbörjat behåller den text det började från. De som skriver får veta att det finns en ny och väljer själva.",
    en:
      "A proposal that is begun keeps the text it began from. Its writers are told of a new one and choose themselves.")
}
