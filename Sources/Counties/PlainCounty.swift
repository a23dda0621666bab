import Kernel

extension CountyFacts {
  /// One of Sweden's 21 counties with plain words, for an installation to begin with: the county's staff make them their
  /// own afterwards. Nil when there is no county with that code.
  ///
  /// - Parameter contactMail: a function mailbox. It becomes public.
  package static func plain(_ code: CountyCode, contactMail: String) -> CountyFacts? {
    guard let short = names[code.text] else { return nil }
    let name = withoutGenitive.contains(short) ? short : short + "s"
    let words = CountyWords(
      siteName: Wording(sv: "Ett jämställt \(short)", en: "A gender equal \(short)", fi: "Tasa-arvoinen \(short)"),
      headline: Wording(
        sv: "Vi arbetar för ett jämställt \(short)", en: "We work for a gender equal \(short)",
        fi: "Työskentelemme tasa-arvoisen läänin puolesta"),
      lead: Wording(
        sv: "Kommuner, myndigheter, företag och föreningar i länet ansluter sig till länets strategi för jämställdhet.",
        en: "Municipalities, authorities, companies and associations join the county's strategy for gender equality.",
        fi: "Läänin kunnat, viranomaiset, yritykset ja yhdistykset liittyvät läänin tasa-arvostrategiaan."),
      tagline: Wording(
        sv: "Länets gemensamma arbete för att kvinnor och män ska ha samma makt att forma samhället och sina egna liv.",
        en: "The county's joint work for women and men to have the same power to shape society and their own lives.",
        fi: "Läänin yhteistä työtä naisten ja miesten yhtäläisen vallan hyväksi."),
      contactLabel: Wording(
        sv: "Länets jämställdhetsstrateg", en: "The county's gender equality strategist", fi: "Läänin tasa-arvostrategi"
      ),
      contactMail: contactMail)
    return CountyFacts(
      code: code, slug: SwedishOrder.slug(short), name: Wording(sv: "\(name) län", en: "\(short) County"),
      shortName: short,
      board: Wording(sv: "Länsstyrelsen i \(name) län", en: "The County Administrative Board of \(short)"),
      words: words,
      tiles: municipalities(of: code))
  }

  /// The county's municipalities, below each other: a list, until the county's staff give the map columns.
  private static func municipalities(of county: CountyCode) -> [Tile] {
    Municipality.all(in: county).enumerated().map { index, municipality in
      Tile(
        municipalityCode: municipality.code, name: municipality.shortName, fullName: municipality.name, column: 1,
        halfRow: index * 2)
    }
  }

  /// "Dalarnas län", but "Skåne län".
  private static let withoutGenitive: Set<String> = ["Blekinge", "Kalmar", "Skåne", "Uppsala", "Örebro"]

  /// SCB's county codes.
  private static let names = [
    "01": "Stockholm", "03": "Uppsala", "04": "Södermanland", "05": "Östergötland", "06": "Jönköping",
    "07": "Kronoberg", "08": "Kalmar", "09": "Gotland", "10": "Blekinge", "12": "Skåne", "13": "Halland",
    "14": "Västra Götaland", "17": "Värmland", "18": "Örebro", "19": "Västmanland", "20": "Dalarna", "21": "Gävleborg",
    "22": "Västernorrland", "23": "Jämtland", "24": "Västerbotten", "25": "Norrbotten",
  ]
}
