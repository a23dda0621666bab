import Counties
import Kernel
import Store

/// The about pages of the demo's counties and of the installation: complete, and said to be example data.
enum CastAboutPages {
  static func publish(of counties: [CountyCode], on day: Day, stage: CastStage) throws {
    let owners = counties.map { AboutOwner.county($0) } + [.installation]
    for owner in owners {
      try stage.write { tx in
        try AboutPage<AccessibilityFacts>.publish(accessibility(on: day), of: owner, expecting: nil, in: tx)
        try AboutPage<PersonalDataFacts>.publish(personalData(on: day), of: owner, expecting: nil, in: tx)
      }
    }
  }

  private static func accessibility(on day: Day) -> AccessibilityFacts {
    var facts = AccessibilityFacts()
    facts.service = Wording(
      sv: "Den här redogörelsen gäller webbplatsen där organisationer ansluter sig till länets strategi (exempeldata).",
      en: "This statement is about the site where organisations join the county's strategy (example data).",
      fi: "Tämä seloste koskee sivustoa, jolla organisaatiot liittyvät läänin strategiaan (esimerkkitietoja).")
    facts.responsible = Wording(
      sv: "länsstyrelsen", en: "the county administrative board", fi: "lääninhallitus")
    facts.conformance = .partial
    facts.shortcomings = [
      .init(
        what: Wording(
          sv: "Strategiernas pdf-filer är inte alla uppmärkta för skärmläsare.",
          en: "Not all of the strategies' PDF files are tagged for screen readers.",
          fi: "Kaikkia strategioiden pdf-tiedostoja ei ole merkitty ruudunlukijoille."), ground: .notCompliant,
        reason: Wording(
          sv: "Hela strategin finns som text på webbplatsen. Nya filer görs tillgängliga.",
          en: "The whole strategy is on the site as text. New files are made accessible.",
          fi: "Koko strategia on sivustolla tekstinä. Uudet tiedostot tehdään saavutettaviksi."))
    ]
    facts.contactMail = "tillganglighet@lansstyrelsen.example"
    facts.contactPhone = "010-000 00 00"
    facts.answerDays = 5
    facts.method = .own
    facts.tested = Wording(
      sv: "Vi har testat med axe-core, med tangentbord, med skärmläsare och i 400 procents förstoring.",
      en: "We have tested with axe-core, by keyboard, with a screen reader and at 400 per cent zoom.",
      fi: "Olemme testanneet axe-corella, näppäimistöllä, ruudunlukijalla ja 400 prosentin suurennoksella.")
    facts.testedOn = day
    facts.publishedOn = day
    facts.updatedOn = day
    return facts
  }

  private static func personalData(on day: Day) -> PersonalDataFacts {
    var facts = PersonalDataFacts()
    facts.controller = Wording(
      sv: "Länsstyrelsen (exempeldata)", en: "The county administrative board (example data)",
      fi: "Lääninhallitus (esimerkkitietoja)")
    facts.controllerAddress = Wording(sv: "Exempelgatan 1, 000 00 Exempelstad, 010-000 00 00")
    facts.contactMail = "jamstalldhet@lansstyrelsen.example"
    facts.protectionOfficerMail = "dataskydd@lansstyrelsen.example"
    facts.purposes = [
      .init(
        what: Wording(
          sv: "Ta emot och följa upp anslutningar", en: "To receive and follow up joinings",
          fi: "Liittymisten vastaanotto ja seuranta"),
        data: Wording(
          sv: "Namn, titel, e-post och telefon till kontaktperson och ställföreträdare",
          en: "Name, title, e-mail and telephone of contact and deputy",
          fi: "Yhteyshenkilön ja varayhteyshenkilön nimi, tehtävä, sähköposti ja puhelin"),
        origin: Wording(
          sv: "Från er organisation, som anger sin kontaktperson och sin ställföreträdare",
          en: "From your organisation, which names its contact and its deputy",
          fi: "Organisaatioltanne, joka ilmoittaa yhteyshenkilönsä ja varayhteyshenkilönsä"), basis: .publicTask,
        source: Wording(
          sv: "Förordning (2017:868) med länsstyrelseinstruktion",
          en: "Ordinance (2017:868) with instructions for the county administrative boards",
          fi: "Asetus (2017:868) lääninhallitusten ohjesäännöstä"),
        retention: Wording(
          sv: "Så länge organisationen är ansluten, sedan enligt länsstyrelsens gallringsbeslut",
          en: "As long as the organisation is joined, then by the board's retention decision",
          fi: "Niin kauan kuin organisaatio on liittynyt, sen jälkeen hävityspäätöksen mukaan")),
      .init(
        what: Wording(sv: "Logga in den som arbetar här", en: "To sign in those who work here", fi: "Kirjautuminen"),
        data: Wording(
          sv: "E-postadress, och namn om du själv anger det", en: "E-mail address, and name if you give it yourself",
          fi: "Sähköpostiosoite sekä nimi, jos annat sen"),
        origin: Wording(
          sv: "Från dig själv, eller från den kollega som bjöd in dig",
          en: "From you, or from the colleague who invited you",
          fi: "Sinulta itseltäsi tai kollegalta, joka kutsui sinut"), basis: .publicTask,
        source: Wording(
          sv: "Förordning (2017:868) med länsstyrelseinstruktion",
          en: "Ordinance (2017:868) with instructions for the county administrative boards",
          fi: "Asetus (2017:868) lääninhallitusten ohjesäännöstä"),
        retention: Wording(
          sv: "Till du själv raderar dem, eller två år efter senaste inloggning",
          en: "Until you erase them yourself, or two years after the last sign-in",
          fi: "Kunnes poistat ne itse, tai kaksi vuotta viimeisestä kirjautumisesta")),
    ]
    facts.recipients = Wording(
      sv: "Länsstyrelsens handläggare. Det som skickas in är allmän handling.",
      en: "The board's case officers. What is sent in is an official document.",
      fi: "Lääninhallituksen käsittelijät. Lähetetty aineisto on yleinen asiakirja.")
    facts.transfers = Wording(
      sv: "Inget förs över till land utanför EU och EES.", en: "Nothing is transferred outside the EU and the EEA.",
      fi: "Mitään ei siirretä EU:n ja ETA:n ulkopuolelle.")
    facts.updatedOn = day
    return facts
  }
}
