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

  static let browsersHeading = Text(sv: "Dina inloggningar", en: "Your sign-ins", fi: "Kirjautumisesi")
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
        "What has been submitted is an official document at the county administrative board. If your name stands in a file there, it stays until the document is disposed of.",
      fi:
        "Jo lähetetty on lääninhallituksen yleinen asiakirja. Jos nimesi on siellä tiedostossa, se säilyy, kunnes asiakirja hävitetään."
    ),
    Text(
      sv: "Står du som kontaktperson i en anslutning? Be en kollega att byta kontakt.",
      en: "Are you the contact person of a joining? Ask a colleague to change the contact.",
      fi: "Oletko liittymisen yhteyshenkilö? Pyydä kollegaa vaihtamaan yhteyshenkilö."),
  ]
  static func eraseAlone(_ names: String) -> Text {
    Text(
      sv: "Du är ensam i arbetsytan: \(names).", en: "You are alone in the workspace: \(names).",
      fi: "Olet yksin työtilassa: \(names).")
  }
  static let eraseDrafts = Text(
    sv:
      "Ett utkast där kan ingen öppna när du är borta. Det raderas när det har legat orört i tolv månader. Vill ni fortsätta, bjud in en kollega först. Det ni har skickat in står kvar, och när det är bekräftat kan länsstyrelsen bjuda in en ny samordnare.",
    en:
      "Nobody can open a draft there when you are gone. It is deleted when it has lain untouched for twelve months. If the work is to go on, invite a colleague first. What you have submitted stays, and once it is confirmed the county administrative board can invite a new coordinator.",
    fi:
      "Kukaan ei voi avata siellä olevaa luonnosta, kun olet poissa. Se poistetaan, kun se on ollut koskematta kaksitoista kuukautta. Jos työn on määrä jatkua, kutsu ensin kollega. Lähettämänne säilyy, ja kun se on vahvistettu, lääninhallitus voi kutsua uuden koordinaattorin."
  )
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
