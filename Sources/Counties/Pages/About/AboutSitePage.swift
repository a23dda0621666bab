import Kernel
import Store
import Web

/// `/{county}/om/webbplatsen`: how the site works, said so that one can trust it.
struct AboutSitePage {
  let store: Store

  func get(_ visit: Visit) async throws -> Reply {
    let host = try await store.read { db in try AboutHost.find(visit, db) }
    let l = visit.language
    let t = AboutSiteTexts.self
    let about = host.county.map { "/\($0.slug)/om" } ?? "/om"
    return .page(
      host.page(
        t.title[l], l, lead: "\(t.lead[l])",
        """
        \(t.sections.html { section in
          AboutPart.section(section.heading[l], section.paragraphs.html { "<p>\($0[l])</p>" })
        })
        \(if: host.county != nil, AboutPart.section(t.answer[l], "<p>\(t.answerWithin(host.county?.answerDays ?? 0)[l])</p>"))
        \(host.county?.council.map { AboutPart.section(t.council[l], AboutPart.paragraphs($0, l)) })
        \(AboutPart.section(t.source[l], """
          <p>\(t.sourceWhat(visit.settings.version)[l])</p>\
          <ul><li><a href="\(l.path("\(about)/oppna-data"))">\(t.openData[l])</a></li>\
          <li><a href="\(l.path("\(about)/personuppgifter"))">\(PersonalDataTexts.title[l])</a></li>\
          <li><a href="\(l.path("\(about)/tillganglighet"))">\(AccessibilityTexts.title[l])</a></li></ul>
          """))
        """))
  }
}

enum AboutSiteTexts {
  static let title = Text(sv: "Så fungerar webbplatsen", en: "How the site works", fi: "Miten sivusto toimii")
  static let lead = Text(
    sv:
      "Här ansluter sig organisationer till länets strategi för jämställdhetsintegrering, och här syns vilka som är med och "
      + "vad de gör.",
    en:
      "Here organisations join the county's strategy for gender mainstreaming, and here one sees who has joined and what "
      + "they do.",
    fi:
      "Täällä organisaatiot liittyvät läänin tasa-arvostrategiaan, ja täällä näkee, ketkä ovat mukana ja mitä he tekevät."
  )
  static let answer = Text(sv: "När ni får svar", en: "When you get an answer", fi: "Milloin saatte vastauksen")
  static let council = Text(
    sv: "Länets jämställdhetsråd", en: "The county's gender equality council", fi: "Läänin tasa-arvoneuvosto")
  static let source = Text(sv: "Källkod och data", en: "Source code and data", fi: "Lähdekoodi ja data")
  static let openData = Text(sv: "Öppna data", en: "Open data", fi: "Avoin data")

  static func answerWithin(_ days: Int) -> Text {
    days == 1
      ? Text(
        sv: "Länsstyrelsen svarar inom en arbetsdag från det att ni har skickat in.",
        en: "The county administrative board answers within one working day of your submission.",
        fi: "Lääninhallitus vastaa yhden työpäivän kuluessa lähettämisestä.")
      : Text(
        sv: "Länsstyrelsen svarar inom \(days) arbetsdagar från det att ni har skickat in.",
        en: "The county administrative board answers within \(days) working days of your submission.",
        fi: "Lääninhallitus vastaa \(days) työpäivän kuluessa lähettämisestä.")
  }

  static func sourceWhat(_ version: String) -> Text {
    Text(
      sv:
        "Webbplatsen är byggd med Jämna \(version), fri programvara under licensen Apache 2.0. Det som är offentligt finns "
        + "också som öppna data.",
      en:
        "The site is built with Jämna \(version), free software under the Apache 2.0 licence. What is public is open data "
        + "too.",
      fi:
        "Sivusto on tehty Jämnan versiolla \(version). Jämna on vapaa ohjelmisto Apache 2.0 -lisenssillä. Julkiset tiedot "
        + "ovat myös avointa dataa.")
  }

  struct Section: Sendable {
    let heading: Text
    let paragraphs: [Text]
  }

  static let sections: [Section] = [
    Section(
      heading: Text(
        sv: "En viljeinriktning, inte bindande, kostnadsfritt",
        en: "A declaration of will, not binding, free of charge",
        fi: "Tahdonilmaisu, ei sitova, maksuton"),
      paragraphs: [
        Text(
          sv:
            "Den som ansluter sig säger vilka områden den vill arbeta med och hur. Det är inget avtal och ingen kan kräva "
            + "något på grund av det. Det kostar ingenting utom arbetstid, och ni kan pausa eller avsluta när ni vill.",
          en:
            "Whoever joins says which areas it wants to work with and how. It is no contract and nobody can claim anything "
            + "because of it. It costs nothing but working time, and you can pause or end it whenever you want.",
          fi:
            "Liittyvä organisaatio kertoo, mitä osa-alueita se haluaa edistää ja miten. Se ei ole sopimus, eikä kukaan voi sen "
            + "perusteella vaatia mitään. Se ei maksa muuta kuin työaikaa, ja voitte keskeyttää tai lopettaa milloin "
            + "haluatte.")
      ]),
    Section(
      heading: Text(sv: "Ert eget utrymme", en: "Your own space", fi: "Oma tila"),
      paragraphs: [
        Text(
          sv:
            "Medan ni skriver är anslutningen er egen. Ingen annan ser den, eller ens att den finns: inte länsstyrelsen och "
            + "inte andra organisationer. Ni bestämmer själva vilka kollegor som får vara med.",
          en:
            "While you write, the joining is yours alone. Nobody else sees it, or even that it exists: neither the county "
            + "administrative board nor other organisations. You decide which colleagues may take part.",
          fi: "Kirjoittaessanne liittyminen on vain teidän. Kukaan muu ei näe sitä tai edes sen olemassaoloa, ei "
            + "lääninhallitus eivätkä muut organisaatiot. Päätätte itse, ketkä kollegat ovat mukana."),
        Text(
          sv:
            "Ärligt sagt: den som sköter servern, eller har en säkerhetskopia, kan tekniskt sett läsa databasfilen. Ett "
            + "utkast som ingen har rört på tolv månader raderas. Ni får ett mejl innan.",
          en:
            "Honestly told: whoever runs the server, or holds a backup, can technically read the database file. A draft that "
            + "nobody has touched for twelve months is deleted. You get a mail first.",
          fi:
            "Rehellisesti sanottuna: palvelimen ylläpitäjä tai varmuuskopion haltija voi teknisesti lukea tietokantatiedoston. "
            + "Luonnos, johon kukaan ei ole koskenut kahteentoista kuukauteen, poistetaan. Saatte ensin sähköpostin."),
      ]),
    Section(
      heading: Text(sv: "När ni har skickat in", en: "When you have submitted", fi: "Kun olette lähettäneet"),
      paragraphs: [
        Text(
          sv:
            "Då är anslutningen inkommen till länsstyrelsen och en allmän handling. En kopia fryses med dag, version och "
            + "kontrollsumma, och ni får ett kvitto. Länsstyrelsen bekräftar, eller ber er komplettera.",
          en:
            "Then the county administrative board has received it and it is an official document. A copy is frozen with day, "
            + "version and checksum, and you get a receipt. The board confirms, or asks you to complete something.",
          fi:
            "Silloin lääninhallitus on vastaanottanut liittymisen ja se on yleinen asiakirja. Siitä jäädytetään kopio, jossa "
            + "on päivä, versio ja tarkistussumma, ja saatte vastaanottoilmoituksen. Lääninhallitus vahvistaa liittymisen tai pyytää "
            + "täydennystä.")
      ]),
    Section(
      heading: Text(sv: "Det här blir offentligt", en: "What becomes public", fi: "Mikä tulee julkiseksi"),
      paragraphs: [
        Text(
          sv:
            "När länsstyrelsen har bekräftat visas organisationens namn, typ, områden, påståenden, hur ni planerar att "
            + "arbeta, egna mål, beslutet och en funktionsbrevlåda. Namn, e-post och telefon till människor visas inte. Vid "
            + "varje fält står vad som blir offentligt innan ni sparar.",
          en:
            "When the board has confirmed, this is shown: the organisation's name, type, areas, statements, how you plan to "
            + "work, own goals, the decision and a function mailbox. Names, e-mail and telephone of people are not shown. "
            + "Beside each field stands what becomes public, before you save.",
          fi:
            "Kun lääninhallitus on vahvistanut, näytetään organisaation nimi, tyyppi, osa-alueet, väittämät, suunniteltu "
            + "työtapa, omat tavoitteet, päätös ja toimintopostilaatikko. Ihmisten nimiä, sähköposteja ja puhelinnumeroita ei "
            + "näytetä. Jokaisen kentän kohdalla kerrotaan ennen tallentamista, mikä tulee julkiseksi.")
      ]),
    Section(
      heading: Text(sv: "Ingen följer dig", en: "Nobody follows you", fi: "Kukaan ei seuraa sinua"),
      paragraphs: [
        Text(
          sv:
            "Den som läser får ingen kaka, och inget hämtas från andra webbplatser. Vi räknar inte besökare. En kaka sätts "
            + "först när du loggar in.",
          en:
            "Readers get no cookie, and nothing is fetched from other sites. We do not count visitors. One cookie is set "
            + "when you sign in, not before.",
          fi:
            "Lukija ei saa evästettä, eikä mitään haeta muilta sivustoilta. Emme laske kävijöitä. Eväste asetetaan vasta, "
            + "kun kirjaudut."),
        Text(
          sv: "Ingen organisation rangordnas. Här står när något senast uppdaterades, inte vem som är bäst.",
          en: "No organisation is ranked. The site says when something was last updated, not who is best.",
          fi:
            "Organisaatioita ei aseteta järjestykseen. Sivusto kertoo, milloin tietoja on viimeksi päivitetty, ei kuka on "
            + "paras."),
      ]),
  ]
}
