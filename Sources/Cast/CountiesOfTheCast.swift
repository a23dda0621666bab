import Counties
import Kernel

/// Västmanland as the demo shows it: the county, its municipalities and its board are real; the words are ours.
enum Vastmanland {
  static let code = "19"

  static func facts(_ code: CountyCode) -> CountyFacts {
    CountyFacts(
      code: code, slug: "vastmanland",
      name: Wording(sv: "Västmanlands län", en: "Västmanland County", fi: "Västmanlandin lääni"),
      shortName: "Västmanland",
      board: Wording(
        sv: "Länsstyrelsen i Västmanlands län", en: "The County Administrative Board of Västmanland",
        fi: "Västmanlandin lääninhallitus"),
      words: words,
      exampleNote: Wording(
        sv:
          "Exempeldata: Köpings kommun är en verklig organisation, men dess områden, arbetssätt, beslut och datum är påhittade här. Övriga organisationer och områdenas indelning 2024–2027 är påhittade.",
        en:
          "Example data: Köpings kommun is a real organisation, but its areas, ways of working, decision and dates are invented here. All other organisations and the division into areas 2024–2027 are invented.",
        fi:
          "Esimerkkitietoja: Köpings kommun on todellinen organisaatio, mutta sen osa-alueet, työtavat, päätös ja päivämäärät on keksitty. Muut organisaatiot ja vuosien 2024–2027 osa-aluejako on keksitty."
      ),
      tileColumns: 3, tiles: tiles)
  }

  private static let words = CountyWords(
    siteName: Wording(
      sv: "Ett jämställt Västmanland", en: "A gender equal Västmanland", fi: "Tasa-arvoinen Västmanland"),
    headline: Wording(sv: "Vi jämnar ut skillnaderna", en: "We even out the differences", fi: "Tasoitamme eroja"),
    lead: Wording(
      sv:
        "Kommuner, myndigheter, företag och föreningar i länet arbetar mot samma mål: att beslut i vardagen ska bli lika bra för kvinnor och män, flickor och pojkar.",
      en:
        "Municipalities, authorities, companies and associations in the county work towards the same goal: that everyday decisions turn out equally well for women and men, girls and boys.",
      fi:
        "Läänin kunnat, viranomaiset, yritykset ja yhdistykset työskentelevät saman tavoitteen hyväksi: arjen päätösten on oltava yhtä hyviä naisille ja miehille, tytöille ja pojille."
    ),
    tagline: Wording(
      sv: "Länets gemensamma arbete för att kvinnor och män ska ha samma makt att forma samhället och sina egna liv.",
      en: "The county's joint work for women and men to have the same power to shape society and their own lives.",
      fi:
        "Läänin yhteistä työtä sen hyväksi, että naisilla ja miehillä on sama valta muovata yhteiskuntaa ja omaa elämäänsä."
    ),
    contactLabel: Wording(
      sv: "Länets jämställdhetsstrateg", en: "The county's gender equality strategist", fi: "Läänin tasa-arvostrategi"),
    contactMail: "jamstalldhet@lansstyrelsen.example",
    council: Wording(sv: "Länets råd för social hållbarhet", en: "The county's council for social sustainability"),
    governor: "Landshövdingen i Västmanlands län", answerDays: 5, benefits: benefits)

  private static let benefits = [
    Benefit(
      title: Wording(sv: "Ett nätverk", en: "A network", fi: "Verkosto"),
      body: Wording(
        sv: "Du som samordnar träffar andra som gör samma sak, två gånger om året och däremellan på nätet.",
        en: "As coordinator you meet others who do the same, twice a year and online in between.",
        fi: "Koordinaattorina tapaat muita samaa tekeviä kahdesti vuodessa ja välillä verkossa.")),
    Benefit(
      title: Wording(sv: "Utbildning", en: "Training", fi: "Koulutusta"),
      body: Wording(
        sv:
          "Korta utbildningar för ledning och medarbetare, till exempel i könsuppdelad statistik och jämställdhetsanalys.",
        en: "Short courses for management and staff, for instance in sex-disaggregated statistics and gender analysis.",
        fi: "Lyhyitä koulutuksia johdolle ja henkilöstölle, esimerkiksi sukupuolen mukaan jaotelluista tilastoista.")),
    Benefit(
      title: Wording(sv: "Stöd i ert eget arbete", en: "Support in your own work", fi: "Tukea omaan työhönne"),
      body: Wording(
        sv: "Fråga när ni kör fast. Vi hjälper er att ta in jämställdhet i budget, verksamhetsplan och uppföljning.",
        en: "Ask when you are stuck. We help you bring gender equality into budget, plans and follow-up.",
        fi: "Kysykää, kun jumitutte. Autamme tuomaan tasa-arvon talousarvioon, toimintasuunnitelmaan ja seurantaan.")),
    Benefit(
      title: Wording(sv: "Diplom och märke", en: "Diploma and badge", fi: "Todistus ja merkki"),
      body: Wording(
        sv: "Ett diplom att skriva ut och ett märke till er webbplats, som var och en kan kontrollera.",
        en: "A diploma to print and a badge for your website that anyone can verify.",
        fi: "Tulostettava todistus ja verkkosivuillenne merkki, jonka kuka tahansa voi tarkistaa.")),
  ]

  /// SCB's codes; places as in the design: three columns, the middle one half a tile up.
  private static let tiles: [Tile] = [
    tile("1962", "Norberg", "Norbergs kommun", 2, 0), tile("1982", "Fagersta", "Fagersta kommun", 1, 1),
    tile("1981", "Sala", "Sala kommun", 3, 1), tile("1907", "Surahammar", "Surahammars kommun", 2, 2),
    tile("1904", "Skinnskatteberg", "Skinnskattebergs kommun", 1, 3),
    tile("1980", "Västerås", "Västerås stad", 3, 3), tile("1961", "Hallstahammar", "Hallstahammars kommun", 2, 4),
    tile("1983", "Köping", "Köpings kommun", 1, 5), tile("1960", "Kungsör", "Kungsörs kommun", 2, 6),
    tile("1984", "Arboga", "Arboga kommun", 1, 7),
  ]

  private static func tile(_ code: String, _ name: String, _ full: String, _ column: Int, _ halfRow: Int) -> Tile {
    Tile(municipalityCode: code, name: name, fullName: full, column: column, halfRow: halfRow)
  }
}

/// Värmland, nearly empty: another name, other colours, no tile map, nobody joined. It proves that counties are rows.
enum Varmland {
  static let code = "17"

  static func facts(_ code: CountyCode) -> CountyFacts {
    CountyFacts(
      code: code, slug: "varmland", name: Wording(sv: "Värmlands län", en: "Värmland County", fi: "Värmlannin lääni"),
      shortName: "Värmland",
      board: Wording(
        sv: "Länsstyrelsen Värmland", en: "The County Administrative Board of Värmland", fi: "Värmlannin lääninhallitus"
      ),
      words: CountyWords(
        siteName: Wording(sv: "Ett jämställt Värmland", en: "A gender equal Värmland", fi: "Tasa-arvoinen Värmlanti"),
        headline: Wording(
          sv: "Lika villkor i hela Värmland", en: "Equal terms in all of Värmland",
          fi: "Yhtäläiset ehdot koko Värmlantiin"),
        lead: Wording(
          sv: "Strategin gäller till 2027. Här läser ni den och ansluter er.",
          en: "The strategy is valid until 2027. Here you read it and join.",
          fi: "Strategia on voimassa vuoteen 2027. Täällä voitte lukea sen ja liittyä."),
        tagline: Wording(
          sv: "Värmlands gemensamma arbete för jämställdhet.", en: "Värmland's joint work for gender equality.",
          fi: "Värmlannin yhteistä tasa-arvotyötä."),
        contactLabel: Wording(
          sv: "Länets sakkunniga i jämställdhet", en: "The county's gender equality adviser",
          fi: "Läänin tasa-arvoasiantuntija"), contactMail: "varmland@lansstyrelsen.example",
        answerDays: 10,
        colours: Colours(
          light: [.brand: "#1f4d3a", .brandStrong: "#123528", .link: "#1c5a43", .night: "#12352a", .night2: "#1d4a3b"],
          dark: [.night: "#0f2c23", .night2: "#1a4536"])),
      exampleNote: Wording(
        sv: "Exempeldata: länet och strategins namn är verkliga, texterna är påhittade.",
        en: "Example data: the county and the strategy's name are real, the texts are invented.",
        fi: "Esimerkkitietoja: lääni ja strategian nimi ovat todellisia, tekstit keksittyjä."))
  }

  /// The six national sub-goals as areas: the strategy keeps them, says the board's page on its supplement of 2024.
  static var areas: [CastArea] {
    Vastmanland2024.goals.map { goal in
      CastArea(
        number: goal.number, pictogram: goal.pictogram, title: goal.title, description: goal.description,
        subgoals: goal.subgoals, targets: goal.targets, isExample: false, objectives: [], statements: [])
    }
  }
}
