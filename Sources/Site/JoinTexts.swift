import Kernel

/// Words of the way in: "Anslut er organisation".
enum JoinTexts {
  static let title = Text(
    sv: "Anslut er organisation", en: "Join as an organisation", fi: "Liittykää organisaationa")
  static let lead = Text(
    sv:
      "Ni säger vilka av strategins områden ni vill arbeta med, och hur. Skriv när ni har tid, spara och kom tillbaka.",
    en:
      "You say which of the strategy's areas you want to work with, and how. Write when you have time, save and come back.",
    fi:
      "Kerrotte, minkä strategian osa-alueiden parissa haluatte työskennellä ja miten. Kirjoittakaa kun teillä on aikaa, tallentakaa ja palatkaa."
  )
  static let notOpen = Text(
    sv: "Just nu finns ingen strategi att ansluta sig till här", en: "There is no strategy to join here at the moment",
    fi: "Tällä hetkellä täällä ei ole strategiaa, johon liittyä")
  static let notOpenWhy = Text(
    sv: "Länsstyrelsen berättar på startsidan när det är dags.",
    en: "The county administrative board tells on the start page when it is time.",
    fi: "Lääninhallitus kertoo etusivulla, kun on aika.")
  static let signedIn = Text(sv: "Du är inloggad", en: "You are signed in", fi: "Olet kirjautunut sisään")
  static let signedInLead = Text(
    sv: "Börja en ny anslutning, eller gå till en som ni redan har börjat på.",
    en: "Begin a new joining, or go to one that you have already begun.",
    fi: "Aloita uusi liittyminen tai siirry jo aloitettuun.")
  static let begin = Text(sv: "Börja ansluta er", en: "Begin to join", fi: "Aloittakaa liittyminen")
  static let mine = Text(sv: "Till mina sidor", en: "To my pages", fi: "Omille sivuille")
  static let addressTitle = Text(sv: "Börja här", en: "Begin here", fi: "Aloita tästä")
  static let addressLead = Text(
    sv: "Du får en länk med e-post. Det finns inget lösenord att komma ihåg.",
    en: "You get a link by e-mail. There is no password to remember.",
    fi: "Saat linkin sähköpostilla. Salasanaa ei tarvitse muistaa.")
  static let address = Text(
    sv: "Din e-postadress i arbetet", en: "Your work e-mail address", fi: "Työsähköpostiosoitteesi")
  static let addressHint = Text(
    sv: "Använd organisationens adress, så vet länsstyrelsen vem anslutningen kommer från.",
    en: "Use your organisation's address, so that the county administrative board knows whom the joining comes from.",
    fi: "Käytä organisaation osoitetta, niin lääninhallitus tietää, keneltä liittyminen tulee.")
  static let wholeAddress = Text(
    sv: "Skriv en hel e-postadress, till exempel namn@kommunen.se.",
    en: "Write a whole e-mail address, such as name@organisation.se.",
    fi: "Kirjoita koko sähköpostiosoite, esimerkiksi nimi@kunta.se.")
  static let send = Text(sv: "Skicka länken", en: "Send the link", fi: "Lähetä linkki")
  static let goodToKnow = Text(sv: "Bra att veta", en: "Good to know", fi: "Hyvä tietää")
  static let facts = [
    Text(sv: "Anslutningen är gratis.", en: "Joining is free of charge.", fi: "Liittyminen on maksutonta."),
    Text(
      sv: "Den är en viljeinriktning och inte bindande.", en: "It is a declaration of will and not binding.",
      fi: "Se on tahdonilmaisu, joka ei sido."),
    Text(
      sv: "Ni kan ändra, pausa eller gå ur när ni vill.", en: "You can change it, pause it or leave whenever you want.",
      fi: "Voitte muuttaa, keskeyttää tai peruuttaa milloin haluatte."),
    Text(
      sv: "Har ni ett förslag till beslut läser vi in det åt er.",
      en: "If you have a proposal for decision, we read it for you.",
      fi: "Jos teillä on päätösehdotus, luemme sen puolestanne."),
  ]
  static let whoSees = Text(sv: "Vem ser vad?", en: "Who sees what?", fi: "Kuka näkee mitä?")
  static let ownSpace = Text(
    sv: "Medan ni skriver ser ingen annan det, inte heller länsstyrelsen. Först när ni skickar in tas det emot.",
    en:
      "While you write nobody else sees it, not even the county administrative board. It is received only when you submit.",
    fi: "Kirjoittaessanne kukaan muu ei näe sitä, ei edes lääninhallitus. Se otetaan vastaan vasta, kun lähetätte sen.")
  static let howSite = Text(sv: "Så fungerar webbplatsen", en: "How the site works", fi: "Miten sivusto toimii")
  static let ask = Text(sv: "Fråga oss", en: "Ask us", fi: "Kysy meiltä")
  static let howLong = Text(sv: "Så lång tid tar det", en: "How long it takes", fi: "Kuinka kauan se kestää")
  static let times = [
    (
      Text(sv: "Enpersonsföretag", en: "One-person firm", fi: "Yhden hengen yritys"),
      Text(sv: "Ungefär fem minuter", en: "About five minutes", fi: "Noin viisi minuuttia")
    ),
    (
      Text(sv: "Förening eller företag", en: "Association or company", fi: "Yhdistys tai yritys"),
      Text(
        sv: "En halvtimme, och ett beslut i styrelse eller ledning",
        en: "Half an hour, and a decision by the board or management",
        fi: "Puoli tuntia sekä hallituksen tai johdon päätös")
    ),
    (
      Text(
        sv: "Kommun, region eller myndighet", en: "Municipality, region or authority",
        fi: "Kunta, alue tai viranomainen"),
      Text(
        sv: "En timme att skriva, sedan den tid beslutet tar hos er",
        en: "An hour to write, then the time your decision takes",
        fi: "Tunti kirjoittamiseen, sitten päätökseenne kuluva aika")
    ),
  ]
  static let sentTitle = Text(sv: "Titta i din e-post", en: "Look in your e-mail", fi: "Katso sähköpostisi")
  static func sentLead(_ address: String) -> Text {
    Text(
      sv: "Vi har skickat en länk till \(address).", en: "We have sent a link to \(address).",
      fi: "Lähetimme linkin osoitteeseen \(address).")
  }
  static let sentFacts = [
    Text(
      sv: "Länken gäller i 30 minuter och kan användas en gång.",
      en: "The link is valid for 30 minutes and works once.",
      fi: "Linkki on voimassa 30 minuuttia, ja sitä voi käyttää kerran."),
    Text(
      sv: "Kommer den inte? Titta bland skräpposten, eller försök igen om en stund.",
      en: "Does it not come? Look in the spam folder, or try again in a while.",
      fi: "Eikö sitä kuulu? Katso roskapostista tai yritä hetken kuluttua uudelleen."),
  ]
  static let otherAddress = Text(sv: "Använd en annan adress", en: "Use another address", fi: "Käytä toista osoitetta")
}

/// Words of the first page after the link: who you are, and the paper if there is one.
enum BeginTexts {
  static let title = Text(
    sv: "Vilken organisation gäller det?", en: "Which organisation is it?", fi: "Mistä organisaatiosta on kyse?")
  static let lead = Text(
    sv: "Svara på två frågor, så öppnar vi er anslutning. Allt går att ändra sedan.",
    en: "Answer two questions and we open your joining. Everything can be changed later.",
    fi: "Vastaa kahteen kysymykseen, niin avaamme liittymisenne. Kaikkea voi muuttaa myöhemmin.")
  static let kind = Text(sv: "Vad är ni?", en: "What are you?", fi: "Mikä olette?")
  static let choose = Text(sv: "Välj", en: "Choose", fi: "Valitse")
  static let chooseKind = Text(
    sv: "Välj vad ni är, så anpassar vi frågorna.", en: "Choose what you are, so that the questions fit you.",
    fi: "Valitse mikä olette, niin kysymykset sopivat teille.")
  static let name = Text(sv: "Organisationens namn", en: "The organisation's name", fi: "Organisaation nimi")
  static let nameHint = Text(
    sv: "Till exempel Köpings kommun eller Svartådalens idrottsförening.",
    en: "For example Köpings kommun or Svartådalens idrottsförening.",
    fi: "Esimerkiksi Köpings kommun tai Svartådalens idrottsförening.")
  static let place = Text(sv: "Ort", en: "Place", fi: "Paikkakunta")
  static let placeHint = Text(
    sv: "Skiljer er från andra med samma namn.", en: "Tells you apart from others of the same name.",
    fi: "Erottaa teidät muista samannimisistä.")
  static let edition = Text(sv: "Vilken strategi?", en: "Which strategy?", fi: "Mikä strategia?")
  static let paperTitle = Text(
    sv: "Har ni redan ett förslag till beslut?", en: "Do you already have a proposal for decision?",
    fi: "Onko teillä jo päätösehdotus?")
  static let paperLead = Text(
    sv:
      "En tjänsteskrivelse, ett pm eller ett protokoll. Vi läser in det och visar vad vi hittade. Det ni inte har lämnas öppet.",
    en: "A proposal paper, a memo or minutes. We read it and show what we found. What is not in it stays open.",
    fi: "Viranhaltijaesitys, muistio tai pöytäkirja. Luemme sen ja näytämme, mitä löysimme. Muu jää avoimeksi.")
  static let paperText = Text(sv: "Klistra in texten", en: "Paste the text", fi: "Liitä teksti")
  static let paperFile = Text(sv: "Eller välj en fil", en: "Or choose a file", fi: "Tai valitse tiedosto")
  static let paperHint = Text(
    sv: "Högst 10 MB. Den ligger i ert eget utrymme tills ni skickar in.",
    en: "At most 10 MB. It lies in your own space until you submit.",
    fi: "Enintään 10 Mt. Se on omassa tilassanne, kunnes lähetätte.")
  static let pastedName = Text(sv: "Inklistrad text.txt", en: "Pasted text.txt", fi: "Liitetty teksti.txt")
  static let example = Text(
    sv: "Prova med ett exempel: klistra in förslaget från Svartådalens Energi AB",
    en: "Try an example: paste the proposal of Svartådalens Energi AB",
    fi: "Kokeile esimerkkiä: liitä Svartådalens Energi AB:n ehdotus")
  static let open = Text(sv: "Öppna anslutningen", en: "Open the joining", fi: "Avaa liittyminen")
  static let already = Text(sv: "Ni har redan börjat", en: "You have already begun", fi: "Olette jo aloittaneet")
  static let goOn = Text(sv: "Fortsätt med", en: "Go on with", fi: "Jatka:")
  static let otherOne = Text(
    sv: "Gäller det en annan organisation? Fyll i här nedanför.", en: "Is it another organisation? Fill in below.",
    fi: "Onko kyse toisesta organisaatiosta? Täytä alle.")
  static let yourSpace = Text(
    sv: "Det här är ert eget utrymme", en: "This is your own space", fi: "Tämä on teidän oma tila")
  static let yourSpaceWhy = Text(
    sv:
      "Ingen annan ser vad ni skriver, eller att ni skriver. Ni bjuder själva in kollegor. Ett utkast som ingen har rört på tolv månader tas bort, och ni får veta det innan.",
    en:
      "Nobody else sees what you write, or that you write. You invite your colleagues yourselves. A draft that nobody has touched for twelve months is removed, and you are told before.",
    fi:
      "Kukaan muu ei näe mitä kirjoitatte tai että kirjoitatte. Kutsutte kollegat itse. Luonnos, johon kukaan ei ole koskenut kahteentoista kuukauteen, poistetaan, ja siitä kerrotaan etukäteen."
  )
  static let notOpen = JoinTexts.notOpen
}
