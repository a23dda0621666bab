import Counties
import Kernel
import Organisations
import Web

/// The table of joined organisations; on phones its rows are cards.
enum DirectoryTable {
  private typealias T = DirectoryTexts

  static func html(_ rows: [PublishedJoining], _ county: County, _ l: Language) -> HTML {
    let labels = (kind: T.kindWord[l], areas: T.areasWord[l], since: PublicJoiningTexts.joinedSince[l])
    let kinds = Dictionary(
      OrganisationKind.allCases.map { ($0.rawValue, $0.name[l]) }, uniquingKeysWith: { first, _ in first })
    let base = l.path("/\(county.slug)/anslutna/")
    return """
      <div class="stackbox"><div class="tablewrap" role="region" aria-labelledby="c-org" tabindex="0">
      <table class="table table--stack" role="table"><caption id="c-org" class="vh">\(T.caption[l])</caption>
      <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">\(T.organisation[l])</th>\
      <th scope="col" role="columnheader">\(labels.kind)</th><th scope="col" role="columnheader">\(T.areasHead[l])</th>\
      <th scope="col" role="columnheader">\(labels.since)</th></tr></thead>
      <tbody role="rowgroup">\(rows.html { row($0, base, kinds[$0.kind] ?? "", labels, l) })</tbody></table></div></div>
      """
  }

  private static func row(
    _ row: PublishedJoining, _ base: String, _ kind: String, _ labels: (kind: String, areas: String, since: String),
    _ l: Language
  ) -> HTML {
    let name = l == .en ? row.nameEn ?? row.name : row.name
    return """
      <tr role="row"><th scope="row" role="rowheader"><a href="\(base)\(row.slug)">\(name)</a>\
      \(row.place.map { "<span class=\"table__sub\">\($0)</span>" as HTML })\
      \(if: row.isExample, "<span class=\"table__sub\">\(PublicJoiningTexts.example[l])</span>")</th>\
      <td role="cell" data-label="\(labels.kind)">\(kind)</td>\
      <td role="cell" data-label="\(labels.areas)">\(areas(row.areas, l))</td>\
      <td role="cell" data-label="\(labels.since)">\(Part.time(row.joinedOn, l))\(state(row.state, l))</td></tr>

      """
  }

  /// The main focus as tags, the others in words after them; without a main focus, all are alike.
  private static func areas(_ areas: [PublishedJoining.ChosenArea], _ l: Language) -> HTML {
    let main = areas.filter(\.isMain)
    guard !main.isEmpty else { return "<span class=\"cluster cluster--s\">\(areas.html { tag($0, "tag", l) })</span>" }
    let also = areas.filter { !$0.isMain }.map { $0.title[l] }
    return """
      <span class="vh">\(T.mainWord[l]): </span><span class="cluster cluster--s">\(main.html { tag($0, "tag tag--area", l) })</span>\
      \(if: !also.isEmpty, "<span class=\"table__sub\">\(T.also[l]) \(also.joined(separator: ", "))</span>")
      """
  }

  private static func tag(_ area: PublishedJoining.ChosenArea, _ style: String, _ l: Language) -> HTML {
    "<span class=\"\(style)\">\(area.title, in: l)</span>"
  }

  private static func state(_ state: PublicState, _ l: Language) -> HTML {
    switch state {
    case .former: "<span class=\"table__sub\">\(PublicJoiningTexts.formerStrategy[l])</span>"
    case .paused: "<span class=\"table__sub\">\(PublicJoiningTexts.paused[l])</span>"
    case .joined, .withdrawn, .declined, .superseded: .empty
    }
  }
}

/// The words of the directory.
enum DirectoryTexts {
  static let title = Text(sv: "Vilka är med", en: "Who has joined", fi: "Ketkä ovat mukana")
  static func lead(_ count: Int) -> Text {
    switch count {
    case 0:
      Text(
        sv: "Ingen organisation är ansluten till länets strategi än.",
        en: "No organisation has joined the county's strategy yet.",
        fi: "Yksikään organisaatio ei ole vielä liittynyt läänin strategiaan.")
    case 1:
      Text(
        sv: "En organisation är ansluten till länets strategi.",
        en: "One organisation has joined the county's strategy.",
        fi: "Yksi organisaatio on liittynyt läänin strategiaan.")
    default:
      Text(
        sv:
          "\(count) organisationer är anslutna till länets strategi. Sök en organisation, eller välj ett område för att se vilka som arbetar med det.",
        en:
          "\(count) organisations have joined the county's strategy. Look for one, or choose an area to see who works with it.",
        fi:
          "\(count) organisaatiota on liittynyt läänin strategiaan. Hae organisaatiota tai valitse osa-alue, niin näet, ketkä sen parissa työskentelevät."
      )
    }
  }
  static func count(_ count: Int, filtered: Bool) -> Text {
    let one = count == 1
    return filtered
      ? Text(
        sv: one ? "1 organisation i urvalet" : "\(count) organisationer i urvalet",
        en: one ? "1 organisation in the selection" : "\(count) organisations in the selection",
        fi: one ? "1 organisaatio valinnassa" : "\(count) organisaatiota valinnassa")
      : Text(
        sv: one ? "1 organisation" : "\(count) organisationer", en: one ? "1 organisation" : "\(count) organisations",
        fi: one ? "1 organisaatio" : "\(count) organisaatiota")
  }
  static let filterSummary = Text(
    sv: "Filtrera på typ och område", en: "Filter by type and area", fi: "Rajaa tyypin ja osa-alueen mukaan")
  static let also = Text(sv: "Även", en: "Also", fi: "Myös")
  static let filterLabel = Text(sv: "Sök och filtrera", en: "Search and filter", fi: "Hae ja rajaa")
  static let search = Text(sv: "Sök organisation", en: "Find an organisation", fi: "Hae organisaatiota")
  static let searchHint = Text(
    sv: "Början av namnet räcker", en: "The beginning of the name is enough", fi: "Nimen alku riittää")
  static let kind = Text(sv: "Typ av organisation", en: "Type of organisation", fi: "Organisaation tyyppi")
  static let kindWord = Text(sv: "Typ", en: "Type", fi: "Tyyppi")
  static let allKinds = Text(sv: "Alla typer", en: "All types", fi: "Kaikki tyypit")
  static let area = Text(sv: "Område", en: "Area", fi: "Osa-alue")
  static let areasWord = Text(sv: "Områden", en: "Areas", fi: "Osa-alueet")
  static let areasHead = Text(
    sv: "Områden, huvudfokus först", en: "Areas, main focus first", fi: "Osa-alueet, pääpaino ensin")
  static let allAreas = Text(sv: "Alla områden", en: "All areas", fi: "Kaikki osa-alueet")
  static let formerAreas = Text(
    sv: "I den förra strategin", en: "In the previous strategy", fi: "Edellisessä strategiassa")
  static let show = Text(sv: "Visa urvalet", en: "Show the selection", fi: "Näytä valinta")
  static let clear = Text(sv: "Rensa", en: "Clear", fi: "Tyhjennä")
  static let csv = Text(sv: "Hämta listan (csv)", en: "Get the list (csv)", fi: "Hae luettelo (csv)")
  static let json = Text(sv: "Samma som JSON", en: "The same as JSON", fi: "Sama JSON-muodossa")
  static let chosenFilters = Text(sv: "Urvalet", en: "The selection", fi: "Valinta")
  static let takeAway = Text(sv: "Ta bort", en: "Remove", fi: "Poista")
  static let nobodyYet = Text(sv: "Bli först", en: "Be the first", fi: "Olkaa ensimmäisiä")
  static let nobodyYetLead = Text(
    sv: "Här visas de organisationer som har anslutit sig.", en: "The organisations that have joined are shown here.",
    fi: "Tässä näytetään liittyneet organisaatiot.")
  static let noneFound = Text(
    sv: "Ingen organisation passar urvalet än", en: "No organisation fits the selection yet",
    fi: "Yksikään organisaatio ei vastaa valintaa")
  static let noneFoundLead = Text(
    sv: "Ta bort något av det du har valt för att se fler, eller skriv bara början av namnet.",
    en: "Remove something that you have chosen to see more, or type only the beginning of the name.",
    fi: "Poista jokin valinta nähdäksesi enemmän, tai kirjoita vain nimen alku.")
  static let showAll = Text(sv: "Visa alla", en: "Show all", fi: "Näytä kaikki")
  static let join = Text(sv: "Anslut er organisation", en: "Join as an organisation", fi: "Liittykää mukaan")
  static func range(_ first: Int, _ last: Int, _ total: Int) -> Text {
    Text(
      sv: "Visar \(first)–\(last) av \(total)", en: "Showing \(first)–\(last) of \(total)",
      fi: "Näytetään \(first)–\(last)/\(total)")
  }
  static let pages = Text(sv: "Sidor", en: "Pages", fi: "Sivut")
  static let pageWord = Text(sv: "Sida", en: "Page", fi: "Sivu")
  static let previous = Text(sv: "Föregående", en: "Previous", fi: "Edellinen")
  static let next = Text(sv: "Nästa", en: "Next", fi: "Seuraava")
  static let caption = Text(
    sv: "Anslutna organisationer i bokstavsordning", en: "Organisations that have joined, in alphabetical order",
    fi: "Liittyneet organisaatiot aakkosjärjestyksessä")
  static let organisation = Text(sv: "Organisation", en: "Organisation", fi: "Organisaatio")
  static let mainWord = Text(sv: "Huvudfokus", en: "Main focus", fi: "Pääpaino")
}
