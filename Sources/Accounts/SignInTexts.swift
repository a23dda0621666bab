import Kernel

/// The words of signing in and out.
enum SignInTexts {
  static let start = Text(sv: "Start", en: "Start", fi: "Etusivu")
  static let title = Text(sv: "Logga in", en: "Sign in", fi: "Kirjaudu sisään")
  static let lead = Text(
    sv: "Vi skickar en länk till din e-postadress. Du behöver inget lösenord.",
    en: "We send a link to your e-mail address. You need no password.",
    fi: "Lähetämme linkin sähköpostiisi. Et tarvitse salasanaa.")
  static let mail = Text(sv: "E-postadress", en: "E-mail address", fi: "Sähköpostiosoite")
  static let mailHint = Text(
    sv: "Den adress som du blev inbjuden med eller började ansluta er med.",
    en: "The address you were invited with, or began to join with.",
    fi: "Osoite, johon sait kutsun tai jolla aloititte liittymisen.")
  static let send = Text(sv: "Skicka en länk", en: "Send a link", fi: "Lähetä linkki")
  static let limits = Text(
    sv: "Länken gäller i 30 minuter och kan användas en gång.", en: "The link is valid for 30 minutes and works once.",
    fi: "Linkki on voimassa 30 minuuttia, ja sitä voi käyttää kerran.")
  static let newHeading = Text(sv: "Är ni nya här?", en: "Are you new here?", fi: "Oletteko uusia täällä?")
  static let newLead = Text(
    sv: "Vem som helst får börja ett utkast för sin organisation. Ingen annan ser det förrän ni skickar in.",
    en: "Anyone may begin a draft for their organisation. Nobody else sees it until you submit it.",
    fi: "Kuka tahansa voi aloittaa luonnoksen organisaatiolleen. Kukaan muu ei näe sitä ennen kuin lähetätte sen.")
  static let newLink = Text(sv: "Börja ansluta er", en: "Begin to join", fi: "Aloittakaa liittyminen")
  static let movedOn = Text(
    sv: "Har du bytt adress eller slutat? Be en kollega i arbetsytan att bjuda in den nya adressen.",
    en: "Have you changed address or left? Ask a colleague in the workspace to invite the new address.",
    fi: "Onko osoitteesi vaihtunut tai oletko lähtenyt? Pyydä työtilan kollegaa kutsumaan uusi osoite.")

  /// By the word in the address after `klart=`.
  static let done: [String: Text] = [
    "utloggad": Text(sv: "Du är utloggad.", en: "You are signed out.", fi: "Olet kirjautunut ulos."),
    "overallt": Text(
      sv: "Du är utloggad överallt.", en: "You are signed out everywhere.", fi: "Olet kirjautunut ulos kaikkialta."),
    "raderad": Text(
      sv: "Dina uppgifter är raderade.", en: "Your details have been erased.", fi: "Tietosi on poistettu."),
  ]

  static let sentTitle = Text(sv: "Titta i din e-post", en: "Look in your e-mail", fi: "Katso sähköpostisi")
  static let sentLead = Text(
    sv: "Vi har skickat ett mejl till", en: "We have sent a mail to", fi: "Lähetimme viestin osoitteeseen")
  static let sentNext = Text(
    sv: "Öppna länken i mejlet och tryck på knappen. Länken gäller i 30 minuter och kan användas en gång.",
    en: "Open the link in the mail and press the button. The link is valid for 30 minutes and works once.",
    fi: "Avaa viestin linkki ja paina painiketta. Linkki on voimassa 30 minuuttia, ja sitä voi käyttää kerran.")
  static let missingHeading = Text(
    sv: "Kommer det inget mejl?", en: "No mail coming?", fi: "Eikö viestiä tule?")
  static let missing: [Text] = [
    Text(
      sv: "Det kan ta några minuter. Titta även i skräpposten.",
      en: "It can take a few minutes. Look in your junk mail too.",
      fi: "Se voi kestää muutaman minuutin. Katso myös roskapostista."),
    Text(
      sv: "Kontrollera att adressen ovan är rätt skriven.", en: "Check that the address above is spelt right.",
      fi: "Tarkista, että yllä oleva osoite on oikein."),
    Text(
      sv: "Högst fem länkar i timmen skickas till en adress. Använd den senaste.",
      en: "At most five links an hour are sent to one address. Use the latest.",
      fi: "Yhteen osoitteeseen lähetetään enintään viisi linkkiä tunnissa. Käytä uusinta."),
  ]
  static let again = Text(sv: "Försök igen", en: "Try again", fi: "Yritä uudelleen")
  static let demoLine = Text(
    sv: "Det här är en demo: mejlen ligger i utkorgen.", en: "This is a demo: the mails are in the outbox.",
    fi: "Tämä on demo: viestit ovat lähtevissä.")
  static let demoLink = Text(sv: "Öppna utkorgen", en: "Open the outbox", fi: "Avaa lähtevät")

  static let stepTitle = Text(sv: "Ett steg kvar", en: "One step left", fi: "Yksi vaihe jäljellä")
  static let stepLead = Text(
    sv: "Tryck på knappen så loggas du in som", en: "Press the button and you are signed in as",
    fi: "Paina painiketta, niin kirjaudut käyttäjänä")
  static func otherPerson(_ name: String) -> Text {
    Text(
      sv: "Just nu är du inloggad som \(name). Den inloggningen avslutas.",
      en: "You are signed in as \(name) now. That will end.",
      fi: "Olet nyt kirjautunut käyttäjänä \(name). Se kirjautuminen päättyy.")
  }
  static let stepWhy = Text(
    sv:
      "Länkar i mejl öppnas ibland automatiskt av säkerhetsprogram. Därför loggas du in först när du själv trycker.",
    en: "Links in mail are sometimes opened by security programs. So you are signed in only when you press yourself.",
    fi: "Tietoturvaohjelmat avaavat joskus viestien linkkejä. Siksi kirjaudut vasta, kun painat itse.")
  static func validUntil(_ end: Instant) -> Text {
    let (_, hour, minute) = end.inStockholm
    let clock = "\(hour).\(minute < 10 ? "0" : "")\(minute)"
    return Text(
      sv: "Länken gäller till kl. \(clock) och kan användas en gång.",
      en: "The link is valid until \(clock.replacing(".", with: ":")) and works once.",
      fi: "Linkki on voimassa klo \(clock) asti, ja sitä voi käyttää kerran.")
  }
  static let notYou = Text(
    sv: "Var det inte du som bad om länken? Stäng sidan. Då händer ingenting.",
    en: "Was it not you who asked for the link? Close the page. Then nothing happens.",
    fi: "Etkö sinä pyytänyt linkkiä? Sulje sivu. Silloin mitään ei tapahdu.")
  static let goneTitle = Text(
    sv: "Länken går inte att använda längre", en: "The link can no longer be used", fi: "Linkkiä ei voi enää käyttää")
  static let goneLead = Text(
    sv: "Den är redan använd eller äldre än 30 minuter. Skriv din adress, så skickar vi en ny.",
    en: "It has been used or is older than 30 minutes. Write your address and we send a new one.",
    fi: "Se on jo käytetty tai yli 30 minuuttia vanha. Kirjoita osoitteesi, niin lähetämme uuden.")

  static let outTitle = Text(sv: "Logga ut?", en: "Sign out?", fi: "Kirjaudutaanko ulos?")
  static let out = Text(sv: "Logga ut", en: "Sign out", fi: "Kirjaudu ulos")
  static func outLead(_ name: String) -> Text {
    Text(
      sv: "Du är inloggad som \(name).", en: "You are signed in as \(name).",
      fi: "Olet kirjautunut käyttäjänä \(name).")
  }
  static let outEverywhere = Text(
    sv: "Inloggad på fler ställen? Logga ut överallt på Mitt konto.",
    en: "Signed in in more places? Sign out everywhere in My account.",
    fi: "Kirjautunut muuallakin? Kirjaudu ulos kaikkialta Oma tili -sivulla.")
}
