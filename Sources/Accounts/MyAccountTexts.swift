import Kernel

/// The words of a person's own account.
enum MyAccountTexts {
  static let title = Text(sv: "Mitt konto", en: "My account", fi: "Oma tili")
  static let lead = Text(sv: "Du är inloggad som", en: "You are signed in as", fi: "Olet kirjautunut osoitteella")
  static let saved = Text(sv: "Sparat.", en: "Saved.", fi: "Tallennettu.")
  static let save = Text(sv: "Spara", en: "Save", fi: "Tallenna")
  static let you = Text(sv: "Du", en: "You", fi: "Sinä")
  static let name = Text(sv: "Namn", en: "Name", fi: "Nimi")
  static let nameHint = Text(
    sv: "Dina kollegor i arbetsytan ser det. Utan namn ser de din adress.",
    en: "Your colleagues in the workspace see it. Without a name they see your address.",
    fi: "Työtilan kollegasi näkevät sen. Ilman nimeä he näkevät osoitteesi.")
  static let language = Text(
    sv: "Språk i mejl till dig", en: "Language of mail to you", fi: "Sinulle lähetettyjen viestien kieli")

  static let browsersHeading = Text(sv: "Inloggad här och där", en: "Signed in here and there", fi: "Kirjautumiset")
  static func browsers(_ count: Int) -> Text {
    count == 1
      ? Text(
        sv: "Du är inloggad i en webbläsare, den här.", en: "You are signed in in one browser, this one.",
        fi: "Olet kirjautunut yhdessä selaimessa, tässä.")
      : Text(
        sv: "Du är inloggad i \(count) webbläsare.", en: "You are signed in in \(count) browsers.",
        fi: "Olet kirjautunut \(count) selaimessa.")
  }
  static let everywhere = Text(sv: "Logga ut överallt", en: "Sign out everywhere", fi: "Kirjaudu ulos kaikkialta")

  static func factorOn(_ left: Int) -> Text {
    Text(
      sv: "Du loggar in med en kod från din app. \(left) av tio reservkoder är kvar.",
      en: "You sign in with a code from your app. \(left) of ten recovery codes are left.",
      fi: "Kirjaudut sovelluksen koodilla. Kymmenestä varakoodista on jäljellä \(left).")
  }
  static let factorOff = Text(
    sv: "Utöver länken i mejlet kan du ha en kod från en app i din telefon.",
    en: "Beside the link in the mail you can have a code from an app on your phone.",
    fi: "Sähköpostilinkin lisäksi voit käyttää puhelimen sovelluksen koodia.")
  static let factorSet = Text(sv: "Ställ in det", en: "Set it up", fi: "Ota käyttöön")

  static let eraseHeading = Text(sv: "Radera mina uppgifter", en: "Erase my details", fi: "Poista tietoni")
  static let eraseShort = Text(
    sv: "Slutar du eller vill inte finnas här längre? Du kan radera det vi vet om dig.",
    en: "Are you leaving, or do not want to be here any longer? You can erase what we know of you.",
    fi: "Lopetatko tai etkö halua enää olla täällä? Voit poistaa sen, mitä tiedämme sinusta.")
  static let eraseLink = Text(sv: "Så här går det till", en: "How it is done", fi: "Näin se tehdään")
  static let eraseLead = Text(
    sv: "Det går inte att ångra. Så här blir det:", en: "It cannot be undone. This is what happens:",
    fi: "Sitä ei voi perua. Näin käy:")
  static let eraseMeans: [Text] = [
    Text(
      sv: "Ditt namn, din adress och dina inloggningar tas bort, och du kommer inte längre in i någon arbetsyta.",
      en: "Your name, address and sign-ins are removed, and you no longer get into any workspace.",
      fi: "Nimesi, osoitteesi ja kirjautumisesi poistetaan, etkä enää pääse mihinkään työtilaan."),
    Text(
      sv: "Det ni har skrivit i arbetsytan är organisationens och står kvar, utan ditt namn.",
      en: "What you have written in the workspace is the organisation's and stays, without your name.",
      fi: "Työtilaan kirjoittamanne on organisaation ja jää ilman nimeäsi."),
    Text(
      sv:
        "Det som redan är inskickat är en allmän handling hos länsstyrelsen. Finns ditt namn i en fil där, står det kvar tills handlingen gallras.",
      en:
        "What has been submitted is an official document at the county administrative board. If your name stands in a file there, it stays until the document is weeded out.",
      fi:
        "Jo lähetetty on lääninhallituksen yleinen asiakirja. Jos nimesi on siellä tiedostossa, se säilyy, kunnes asiakirja hävitetään."
    ),
    Text(
      sv: "Står du som kontaktperson i en anslutning? Be en kollega att byta kontakt.",
      en: "Are you the contact person of a joining? Ask a colleague to change the contact.",
      fi: "Oletko liittymisen yhteyshenkilö? Pyydä kollegaa vaihtamaan yhteyshenkilö."),
  ]
  static let eraseTick = Text(
    sv: "Jag förstår att det inte går att ångra", en: "I understand that it cannot be undone",
    fi: "Ymmärrän, ettei sitä voi perua")
  static let eraseButton = Text(sv: "Radera mina uppgifter", en: "Erase my details", fi: "Poista tietoni")
  static let eraseBlocked = Text(
    sv: "Du är den enda samordnaren. Gör en kollega till samordnare först:",
    en: "You are the only coordinator. Make a colleague coordinator first:",
    fi: "Olet ainoa koordinaattori. Nimeä ensin kollega koordinaattoriksi:")
  static let toMine = Text(sv: "Till Mina sidor", en: "To My pages", fi: "Omille sivuille")
}

/// The words of a post that was kept while somebody was signed out.
enum KeptPostTexts {
  static let heading = Text(
    sv: "Det du skrev är sparat", en: "What you wrote is kept", fi: "Kirjoittamasi on tallessa")
  static let from = Text(sv: "Det du skrev", en: "What you wrote on", fi: "Kirjoittamasi")
  static let lead = Text(
    sv: "Du hade blivit utloggad när du tryckte på knappen. Skicka det nu, så är inget förlorat.",
    en: "You had been signed out when you pressed the button. Send it now and nothing is lost.",
    fi: "Olit kirjautunut ulos, kun painoit painiketta. Lähetä se nyt, niin mitään ei katoa.")
  static let files = Text(
    sv: "Filer sparas inte. Bifogade du en, välj den igen på sidan.",
    en: "Files are not kept. If you attached one, choose it again on the page.",
    fi: "Tiedostoja ei tallenneta. Jos liitit tiedoston, valitse se sivulla uudelleen.")
  static let send = Text(sv: "Skicka det nu", en: "Send it now", fi: "Lähetä nyt")
  static let drop = Text(sv: "Kasta det", en: "Throw it away", fi: "Hylkää")
  static let nothing = Text(
    sv: "Det var bara val och kryss, ingen text.", en: "There were only choices, no text.",
    fi: "Siinä oli vain valintoja, ei tekstiä.")
}
