import Kernel
import Store
import Web

/// `/{county}/om/oppna-data`: the addresses of what is public, as JSON and CSV.
struct OpenDataPage {
  let store: Store

  func get(_ visit: Visit) async throws -> Reply {
    let host = try await store.read { db in try AboutHost.find(visit, db) }
    let l = visit.language
    let t = OpenDataTexts.self
    let base = visit.settings.baseURL
    let example =
      "curl \"\(base)/api/v1/counties/\(host.counties.first?.code.text ?? "19")/organisations?type=municipality&limit=5\""
    return .page(
      host.page(
        t.title[l], l, lead: "\(t.lead[l])",
        """
        <section class="stack"><h2>\(t.addresses[l])</h2><div class="tablewrap" role="region" aria-label="\(t.addresses[l])" tabindex="0">\
        <table class="table"><thead><tr><th scope="col">\(t.what[l])</th><th scope="col">\(t.address[l])</th></tr></thead><tbody>\
        \(rows(host, l).html { row in
          "<tr><th scope=\"row\">\(row.title)</th><td>\(row.paths.html { "<a href=\"\($0)\">\($0)</a><br>" })</td></tr>"
        })\
        <tr><th scope="row">\(t.oneOrganisation[l])</th><td>\(t.oneOrganisationHow[l])</td></tr></tbody></table></div></section>
        \(AboutPart.section(t.examples[l], """
          <p>\(t.exampleWhat[l])</p><pre class="card" tabindex="0"><code>\(example)</code></pre><p>\(t.parameters[l])</p>
          """))
        \(AboutPart.section(t.conditions[l], "<p>\(t.licence[l])</p><p>\(t.exampleData[l])</p>"))
        """))
  }

  private func rows(_ host: AboutHost, _ l: Language) -> [(title: String, paths: [String])] {
    let t = OpenDataTexts.self
    let counties = host.counties.flatMap { county -> [(title: String, paths: [String])] in
      let path = "/api/v1/counties/\(county.code)"
      let name = county.shortName
      return [
        ("\(t.county[l]): \(name)", [path]),
        ("\(t.strategies[l]): \(name)", ["\(path)/strategies", "\(path)/strategies.csv"]),
        ("\(t.joined[l]): \(name)", ["\(path)/organisations", "\(path)/organisations.csv"]),
      ]
    }
    return [(t.counties[l], ["/api/v1/counties", "/api/v1/counties.csv"])] + counties
      + [(t.description[l], ["/api/v1/openapi.json"])]
  }
}

enum OpenDataTexts {
  static let title = Text(sv: "Öppna data", en: "Open data", fi: "Avoin data")
  static let lead = Text(
    sv: "Det som är offentligt på webbplatsen finns också som JSON och CSV. Du behöver varken nyckel eller konto.",
    en: "What is public on the site is there as JSON and CSV too. You need neither key nor account.",
    fi: "Sivuston julkiset tiedot ovat saatavilla myös JSON- ja CSV-muodossa. Et tarvitse avainta etkä tiliä.")
  static let addresses = Text(sv: "Adresser", en: "Addresses", fi: "Osoitteet")
  static let what = Text(sv: "Vad", en: "What", fi: "Mitä")
  static let address = Text(sv: "Adress", en: "Address", fi: "Osoite")
  static let counties = Text(sv: "Länen", en: "The counties", fi: "Läänit")
  static let county = Text(sv: "Länet", en: "The county", fi: "Lääni")
  static let strategies = Text(
    sv: "Strategier med områden", en: "Strategies with areas", fi: "Strategiat ja osa-alueet")
  static let joined = Text(sv: "Anslutna organisationer", en: "Joined organisations", fi: "Liittyneet organisaatiot")
  static let description = Text(sv: "Beskrivning (OpenAPI)", en: "Description (OpenAPI)", fi: "Kuvaus (OpenAPI)")
  static let oneOrganisation = Text(sv: "En organisation", en: "One organisation", fi: "Yksi organisaatio")
  static let oneOrganisationHow = Text(
    sv: "/api/v1/organisations/ följt av det id som står i listan",
    en: "/api/v1/organisations/ and the id from the list",
    fi: "/api/v1/organisations/ ja luettelossa oleva tunniste")
  static let examples = Text(sv: "Exempel", en: "Examples", fi: "Esimerkkejä")
  static let exampleWhat = Text(
    sv: "De fem första kommunerna som är anslutna:", en: "The first five municipalities that have joined:",
    fi: "Viisi ensimmäistä liittynyttä kuntaa:")
  static let parameters = Text(
    sv: "Välj ut med area (områdets ord i adressen) och type (typ av organisation). Med limit, högst 1 000, och page "
      + "bläddrar du. Tider är i UTC.",
    en:
      "Select with area (the area's word in addresses) and type (type of organisation). With limit, at most 1,000, and "
      + "page you turn pages. Times are in UTC.",
    fi:
      "Rajaa parametreilla area (osa-alueen osoitesana) ja type (organisaation tyyppi). Selaa parametreilla limit, enintään "
      + "1 000, ja page. Ajat ovat UTC-aikoja.")
  static let conditions = Text(sv: "Villkor", en: "Conditions", fi: "Ehdot")
  static let licence = Text(
    sv:
      "Uppgifterna är fria att använda. Vår utgångspunkt är CC0 1.0: du behöver inte fråga. Ange gärna källa och dag. "
      + "Länsstyrelsen avgör villkoren för sina egna texter; fråga den om du är osäker.",
    en:
      "The data are free to use. Our starting point is CC0 1.0: you need not ask. Do give the source and the day. The "
      + "county administrative board settles the conditions for its own texts; ask it if you are unsure.",
    fi:
      "Tietoja saa käyttää vapaasti. Lähtökohtanamme on CC0 1.0: lupaa ei tarvitse kysyä. Mainitse mielellään lähde ja "
      + "päivä. Lääninhallitus päättää omien tekstiensä ehdoista; kysy siltä, jos olet epävarma.")
  static let exampleData = Text(
    sv: "Där något är påhittat står exampleData: true i JSON och ja i kolumnen Exempeldata i CSV.",
    en: "Where something is invented JSON has exampleData: true, and CSV has ja (yes) in the column Exempeldata.",
    fi: "Jos jotakin on keksitty, JSON-muodossa on exampleData: true ja CSV:n sarakkeessa Exempeldata arvo ja (kyllä).")
}
