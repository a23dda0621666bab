import Kernel
import Web

enum PersonalDataTexts {
  static let title = Text(
    sv: "Så behandlar vi personuppgifter", en: "How we process personal data", fi: "Näin käsittelemme henkilötietoja")
  static let lead = Text(
    sv:
      "Webbplatsen handlar om organisationer. Några uppgifter om människor behövs ändå. Här står vilka, varför och hur "
      + "länge.",
    en: "The site is about organisations. It still needs some data about people. Here is which, why and for how long.",
    fi:
      "Sivusto kertoo organisaatioista. Joitakin henkilötietoja tarvitaan silti. Tässä kerrotaan mitä, miksi ja kuinka "
      + "kauan.")
  static let controller = Text(sv: "Vem som ansvarar", en: "Who is responsible", fi: "Kuka vastaa")
  static let isController = Text(
    sv: "är personuppgiftsansvarig.", en: "is the controller.", fi: "on rekisterinpitäjä.")
  static let officer = Text(sv: "Dataskyddsombud:", en: "Data protection officer:", fi: "Tietosuojavastaava:")
  static let purposes = Text(
    sv: "Vad uppgifterna används till", en: "What the data are used for", fi: "Mihin tietoja käytetään")
  static let data = Text(sv: "Uppgifter", en: "Data", fi: "Tiedot")
  static let origin = Text(sv: "Kommer från", en: "Come from", fi: "Mistä tiedot saadaan")
  static let basis = Text(sv: "Rättslig grund", en: "Legal basis", fi: "Oikeusperuste")
  static let retention = Text(sv: "Sparas", en: "Kept", fi: "Säilytysaika")
  static let recipients = Text(
    sv: "Vilka som får uppgifterna", en: "Who receives the data", fi: "Kuka saa tiedot")
  static let ownSpace = Text(
    sv: "Ert eget utrymme", en: "Your own space", fi: "Oma tila")
  static let ownSpaceWhat = Text(
    sv:
      "Det ni skriver innan ni skickar in ser bara de som er organisation har släppt in. Länsstyrelsens personal ser det "
      + "inte, och ser inte heller att det finns.",
    en:
      "What you write before you submit is seen only by those your organisation has let in. The county administrative "
      + "board's staff do not see it, nor that it exists.",
    fi: "Sen, mitä kirjoitatte ennen lähettämistä, näkevät vain ne, jotka organisaationne on päästänyt mukaan. "
      + "Lääninhallituksen henkilöstö ei näe sitä eikä sitä, että se on olemassa.")
  static let ownSpaceHonest = Text(
    sv:
      "Den som sköter servern, eller har en säkerhetskopia av databasen, kan tekniskt sett öppna filen och läsa den. Därför "
      + "ska bara de som driften kräver ha tillgång till den.",
    en:
      "Whoever runs the server, or holds a backup of the database, can technically open the file and read it. So only "
      + "those whom operation requires should have access to it.",
    fi:
      "Palvelimen ylläpitäjä tai se, jolla on tietokannan varmuuskopio, voi teknisesti avata tiedoston ja lukea sen. Siksi "
      + "siihen saavat päästä vain ne, joita ylläpito edellyttää.")
  static let received = Text(
    sv: "Det ni skickar in blir en allmän handling hos länsstyrelsen. Den kan begäras ut, även det som inte visas på "
      + "webbplatsen. Namn, e-post och telefon ligger på ett ställe och kan raderas; i det som är fastställt står bara ett "
      + "slumpat nummer. En inkommen handling med namn i sparas till sin gallringsdag.",
    en:
      "What you submit becomes an official document at the board. Anyone may ask for it, including what is not shown on "
      + "the site. Names, e-mail and telephone lie in one place and can be erased; what is fixed holds only a random number. "
      + "A received document with names in it is kept until its disposal day.",
    fi:
      "Lähettämänne aineisto on lääninhallituksen yleinen asiakirja. Kuka tahansa voi pyytää sitä, myös niiltä osin kuin "
      + "se ei näy sivustolla. Nimet, sähköpostit ja puhelinnumerot ovat yhdessä paikassa ja ne voidaan poistaa; "
      + "vahvistetussa aineistossa on vain satunnainen numero. Saapunut asiakirja, jossa on nimiä, säilytetään "
      + "hävittämispäiväänsä saakka.")
  static let cookie = Text(sv: "Kakor", en: "Cookies", fi: "Evästeet")
  static let cookieWhat = Text(
    sv:
      "Den som bara läser får ingen kaka. När du loggar in sätts en kaka som håller dig inloggad, och den försvinner när "
      + "du loggar ut. Vi räknar inte besökare och följer inte vem som öppnar vad.",
    en:
      "Whoever only reads gets no cookie. When you sign in, one cookie keeps you signed in, and it goes when you sign out. "
      + "We do not count visitors and do not follow who opens what.",
    fi:
      "Pelkkä lukeminen ei tallenna evästettä. Kun kirjaudut, yksi eväste pitää sinut kirjautuneena, ja se poistuu, kun "
      + "kirjaudut ulos. Emme laske kävijöitä emmekä seuraa, kuka avaa mitä.")
  static let rights = Text(sv: "Dina rättigheter", en: "Your rights", fi: "Oikeutesi")
  static let rightsWhat = Text(
    sv: "Skriv till oss om du vill använda någon av dem. Det kostar ingenting.",
    en: "Write to us if you want to use any of them. It costs nothing.",
    fi: "Kirjoita meille, jos haluat käyttää oikeuksiasi. Se ei maksa mitään.")
  static let rightsList: [Text] = [
    Text(
      sv: "Få veta vilka uppgifter vi har om dig, och få en kopia.",
      en: "Know which data we hold about you, and get a copy.",
      fi: "Saada tietää, mitä tietoja meillä on sinusta, ja saada niistä kopio."),
    Text(sv: "Få fel rättade.", en: "Have mistakes put right.", fi: "Saada virheet korjattua."),
    Text(
      sv: "Få uppgifter raderade, när de inte måste sparas enligt arkivreglerna.",
      en: "Have data erased, where the rules on archives do not require them to be kept.",
      fi: "Saada tiedot poistettua, ellei arkistosääntely edellytä niiden säilyttämistä."),
    Text(
      sv: "Få behandlingen begränsad medan något utreds.",
      en: "Have processing restricted while something is looked into.",
      fi: "Saada käsittely rajoitettua selvityksen ajaksi."),
    Text(
      sv: "Invända mot behandlingen, när den sker för en uppgift av allmänt intresse.",
      en: "Object to processing that is done for a task in the public interest.",
      fi: "Vastustaa käsittelyä, joka perustuu yleistä etua koskevaan tehtävään."),
    Text(
      sv: "Ta tillbaka ett samtycke, eller flytta uppgifter, när behandlingen bygger på samtycke eller avtal.",
      en: "Withdraw consent, or move data, where processing rests on consent or a contract.",
      fi: "Peruuttaa suostumus tai siirtää tiedot, kun käsittely perustuu suostumukseen tai sopimukseen."),
  ]
  static let consent = Text(
    sv:
      "Där behandlingen bygger på ditt samtycke kan du ta tillbaka det när du vill. Det som har gjorts innan var tillåtet ändå.",
    en:
      "Where processing rests on your consent you can withdraw it at any time. What was done before that remains lawful.",
    fi:
      "Jos käsittely perustuu suostumukseesi, voit peruuttaa sen milloin tahansa. Ennen peruuttamista tehty käsittely on "
      + "silti lainmukaista.")
  static let voluntary = Text(
    sv:
      "Du behöver inte lämna uppgifter för att läsa webbplatsen. Den som ska logga in behöver ge en e-postadress, och en "
      + "anslutning behöver en kontaktperson.",
    en: "You need not give any data to read the site. Whoever signs in gives an e-mail address, and a joining needs a "
      + "contact person.",
    fi: "Sivuston lukeminen ei vaadi tietojen antamista. Kirjautuminen edellyttää sähköpostiosoitetta ja liittyminen "
      + "yhteyshenkilöä.")
  static let automated = Text(
    sv: "Inga beslut fattas automatiskt. En människa på länsstyrelsen svarar på varje anslutning.",
    en: "No decisions are made automatically. A person at the board answers every joining.",
    fi: "Päätöksiä ei tehdä automaattisesti. Lääninhallituksessa ihminen vastaa jokaiseen liittymiseen.")
  static let complaint = Text(sv: "Om du inte är nöjd", en: "If you are not content", fi: "Jos et ole tyytyväinen")
  static let complaintWhat = Text(
    sv: "Du kan klaga hos Integritetsskyddsmyndigheten, IMY.",
    en: "You can complain to the Swedish Authority for Privacy Protection, IMY.",
    fi: "Voit valittaa Ruotsin tietosuojaviranomaiselle IMYlle.")

  static func basis(_ basis: PersonalDataFacts.Basis) -> Text {
    switch basis {
    case .publicTask:
      Text(
        sv: "Uppgift av allmänt intresse eller myndighetsutövning (artikel 6.1 e).",
        en: "Task in the public interest or exercise of official authority (article 6.1 e).",
        fi: "Yleistä etua koskeva tehtävä tai julkisen vallan käyttö (6 artiklan 1 kohdan e alakohta).")
    case .legalObligation:
      Text(
        sv: "Rättslig förpliktelse (artikel 6.1 c).", en: "Legal obligation (article 6.1 c).",
        fi: "Lakisääteinen velvoite (6 artiklan 1 kohdan c alakohta).")
    case .contract:
      Text(
        sv: "Avtal (artikel 6.1 b).", en: "Contract (article 6.1 b).", fi: "Sopimus (6 artiklan 1 kohdan b alakohta).")
    case .consent:
      Text(
        sv: "Samtycke (artikel 6.1 a).", en: "Consent (article 6.1 a).",
        fi: "Suostumus (6 artiklan 1 kohdan a alakohta).")
    }
  }

  static func updated(_ day: Day, _ l: Language) -> HTML {
    let word = Text(sv: "Sidan uppdaterades", en: "The page was updated on", fi: "Sivu päivitettiin")
    return "\(word[l]) \(Part.time(day, l))."
  }
}
