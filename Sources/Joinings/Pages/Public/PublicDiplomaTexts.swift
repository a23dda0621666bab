import Kernel

/// The words of the diploma, the badge and the page that verifies them.
enum DiplomaTexts {
  static let title = Text(sv: "Diplom", en: "Diploma", fi: "Todistus")
  static let lead = Text(
    sv: "Ett ark A4. Hämta pdf:en eller skriv ut sidan från webbläsaren, i färg och utan marginaler.",
    en: "One A4 sheet. Fetch the PDF or print the page from your browser, in colour and without margins.",
    fi: "Yksi A4-arkki. Hakekaa pdf tai tulostakaa sivu selaimesta värillisenä ja ilman reunuksia.")
  static let fetch = Text(sv: "Hämta pdf", en: "Fetch the PDF", fi: "Hakekaa pdf")
  static let toDiploma = Text(
    sv: "Skriv ut diplomet från sidan", en: "Print the diploma from the page", fi: "Tulostakaa todistus sivulta")
  static func isJoined(_ strategy: String) -> Text {
    Text(
      sv:
        "är ansluten till \(strategy) och arbetar för att kvinnor och män ska ha samma makt att forma samhället och sina egna liv.",
      en:
        "has joined \(strategy) and works so that women and men have the same power to shape society and their own lives.",
      fi:
        "on liittynyt strategiaan \(strategy) ja toimii sen puolesta, että naisilla ja miehillä on sama valta vaikuttaa yhteiskuntaan ja omaan elämäänsä."
    )
  }
  static let governor = Text(sv: "Landshövding", en: "County governor", fi: "Maaherra")
  static let verifyAt = Text(sv: "Kontrollera den på", en: "Verify it at", fi: "Tarkista osoitteessa")
  static let noLonger = Text(
    sv: "Diplomet gäller inte längre", en: "The diploma is no longer valid", fi: "Todistus ei ole enää voimassa")
  static let noLongerLead = Text(
    sv: "Anslutningen är återkallad. Vad organisationen hade valt går fortfarande att läsa.",
    en: "The joining has been withdrawn. What the organisation had chosen can still be read.",
    fi: "Liittyminen on peruutettu. Organisaation valinnat ovat yhä luettavissa.")
  static let supersededLead = Text(
    sv: "Organisationen har anslutit sig till en senare strategi. Det finns ett nytt diplom för den.",
    en: "The organisation has joined a later strategy. There is a new diploma for that.",
    fi: "Organisaatio on liittynyt myöhempään strategiaan. Sille on uusi todistus.")
  static let newDiploma = Text(sv: "Till det nya diplomet", en: "To the new diploma", fi: "Uuteen todistukseen")
  static let toPage = Text(
    sv: "Till organisationens sida", en: "To the organisation's page", fi: "Organisaation sivulle")

  static let badgeJoined = Text(sv: "Ansluten till", en: "Joined to", fi: "Liittynyt:")
  static let badgePaused = Text(sv: "Pausad anslutning till", en: "Paused joining to", fi: "Keskeytetty:")
  static let badgeWithdrawn = Text(sv: "Inte längre ansluten till", en: "No longer joined to", fi: "Ei enää mukana:")
  static func badgeSince(_ day: String) -> Text {
    Text(sv: "sedan \(day)", en: "since \(day)", fi: "\(day)")
  }
  static func badgeTitle(_ name: String, _ words: String, _ site: String) -> Text {
    Text(
      sv: "\(name). \(words) \(site).", en: "\(name). \(words) \(site).", fi: "\(name). \(words) \(site).")
  }

  static let verify = Text(sv: "Kontrollera anslutningen", en: "Verify the joining", fi: "Tarkista liittyminen")
  static func yes(_ name: String, _ strategy: String) -> Text {
    Text(
      sv: "Ja. \(name) är ansluten till \(strategy).", en: "Yes. \(name) has joined \(strategy).",
      fi: "Kyllä. \(name) on liittynyt strategiaan \(strategy).")
  }
  static func paused(_ name: String) -> Text {
    Text(
      sv: "\(name) är ansluten och har pausat sin anslutning.", en: "\(name) has joined and has paused its joining.",
      fi: "\(name) on liittynyt ja keskeyttänyt liittymisensä.")
  }
  static func former(_ name: String, _ strategy: String) -> Text {
    Text(
      sv: "\(name) är ansluten till den förra strategin, \(strategy).",
      en: "\(name) has joined the previous strategy, \(strategy).",
      fi: "\(name) on liittynyt edelliseen strategiaan, \(strategy).")
  }
  static func superseded(_ name: String, _ strategy: String) -> Text {
    Text(
      sv: "\(name) var ansluten till \(strategy) och har sedan anslutit sig till en senare strategi.",
      en: "\(name) was joined to \(strategy) and has since joined a later strategy.",
      fi: "\(name) oli liittynyt strategiaan \(strategy) ja on sittemmin liittynyt myöhempään strategiaan.")
  }
  static func withdrawn(_ name: String) -> Text {
    Text(
      sv: "Nej, inte längre. \(name) har återkallat sin anslutning.",
      en: "No, not any more. \(name) has withdrawn its joining.",
      fi: "Ei enää. \(name) on perunut liittymisensä.")
  }
  static func declined(_ name: String) -> Text {
    Text(
      sv: "Nej. \(name) har beslutat att inte ansluta sig.", en: "No. \(name) has decided not to join.",
      fi: "Ei. \(name) on päättänyt olla liittymättä.")
  }
  static let confirmedBy = Text(sv: "Bekräftad av", en: "Confirmed by", fi: "Vahvistanut")
  static let version = Text(sv: "Version som visas", en: "Version shown", fi: "Näytetty versio")
  static let hash = Text(sv: "Kontrollsumma (SHA-256)", en: "Checksum (SHA-256)", fi: "Tarkistussumma (SHA-256)")
  static let hashHint = Text(
    sv:
      "Summan är räknad på den handling som länsstyrelsen tog emot. Den som har handlingen kan räkna om den och jämföra.",
    en:
      "The sum is taken over the document that the county administrative board received. Whoever has that document can compute it again and compare.",
    fi:
      "Summa on laskettu lääninhallituksen vastaanottamasta asiakirjasta. Asiakirjan haltija voi laskea sen uudelleen ja verrata."
  )
  static let checkedOn = Text(sv: "Kontrollerad", en: "Checked on", fi: "Tarkistettu")
  static let showBadge = Text(
    sv: "Visa märket på er webbplats", en: "Show the badge on your website", fi: "Näytä merkki verkkosivullanne")
  static let showBadgeLead = Text(
    sv: "Klistra in raderna på er sida. Märket hämtas härifrån och säger alltid hur det står till i dag.",
    en: "Paste these lines into your page. The badge comes from here and always says how things stand today.",
    fi: "Liittäkää rivit sivullenne. Merkki haetaan täältä ja kertoo aina tämän päivän tilanteen.")
}
