import Kernel

/// The room's words.
enum AccountTexts {
  static let notAnAddress = Text(
    sv: "Skriv en hel e-postadress, till exempel namn@exempel.se.",
    en: "Write a whole e-mail address, such as name@example.com.",
    fi: "Kirjoita koko sähköpostiosoite, esimerkiksi nimi@esimerkki.fi.")
  static let linkGone = Text(
    sv: "Länken är använd eller för gammal. Be om en ny, så kommer den inom någon minut.",
    en: "The link has been used or is too old. Ask for a new one; it comes within a minute or so.",
    fi: "Linkki on käytetty tai liian vanha. Pyydä uusi, niin se tulee minuutin kuluessa.")
  static let tooMany = Text(
    sv: "Det har kommit många försök härifrån på kort tid. Vänta en minut och försök igen.",
    en: "There have been many tries from here in a short time. Wait a minute and try again.",
    fi: "Täältä on tullut lyhyessä ajassa monta yritystä. Odota minuutti ja yritä uudelleen.")
  static let lastCoordinator = Text(
    sv: "Det här är den enda samordnaren. Gör någon annan till samordnare först.",
    en: "This is the only coordinator. Make someone else coordinator first.",
    fi: "Tämä on ainoa koordinaattori. Nimeä ensin joku toinen koordinaattoriksi.")
  static func lastCoordinator(of organisation: String) -> Text {
    Text(
      sv: "Du är den enda samordnaren i \(organisation). Gör en kollega till samordnare först.",
      en: "You are the only coordinator in \(organisation). Make a colleague coordinator first.",
      fi: "Olet ainoa koordinaattori organisaatiossa \(organisation). Nimeä ensin kollega koordinaattoriksi.")
  }
  static let tooManyInvitations = Text(
    sv: "Det har skickats många inbjudningar det senaste dygnet. Fortsätt i morgon.",
    en: "Many invitations have been sent in the last day. Go on tomorrow.",
    fi: "Kutsuja on lähetetty monta vuorokauden aikana. Jatkakaa huomenna.")
  static func tooLong(_ limit: Int) -> Text {
    Text(
      sv: "Korta texten till högst \(limit) tecken.", en: "Shorten the text to \(limit) characters at most.",
      fi: "Lyhennä teksti enintään \(limit) merkkiin.")
  }
  static let notTicked = Text(
    sv: "Kryssa i rutan om du är säker.", en: "Tick the box if you are sure.", fi: "Rastita ruutu, jos olet varma.")
  static let wrongCode = Text(
    sv: "Koden stämmer inte. Skriv de sex siffror som appen visar just nu.",
    en: "The code is not right. Write the six digits that the app shows now.",
    fi: "Koodi ei täsmää. Kirjoita sovelluksen juuri nyt näyttämät kuusi numeroa.")
  static let tooManyCodes = Text(
    sv: "Det blev fel kod flera gånger. Vänta en kvart och försök igen.",
    en: "The code was wrong several times. Wait a quarter of an hour and try again.",
    fi: "Koodi oli väärä monta kertaa. Odota vartti ja yritä uudelleen.")
  static let alreadyIn = Text(
    sv: "Den personen är redan med i arbetsytan.", en: "That person is already in the workspace.",
    fi: "Henkilö on jo työtilassa.")

  static func linkSubject(_ site: String) -> Text {
    Text(sv: "Din länk till \(site)", en: "Your link to \(site)", fi: "Linkkisi: \(site)")
  }
  static let linkHeading = Text(sv: "Logga in", en: "Sign in", fi: "Kirjaudu sisään")
  static let linkLead = Text(
    sv: "Du bad om en länk för att logga in. Tryck på den och sedan på knappen på sidan som öppnas.",
    en: "You asked for a link to sign in. Follow it and press the button on the page that opens.",
    fi: "Pyysit kirjautumislinkkiä. Avaa se ja paina avautuvan sivun painiketta.")
  static let linkButton = Text(sv: "Öppna länken", en: "Open the link", fi: "Avaa linkki")
  static let linkLimits = Text(
    sv: "Länken gäller i 30 minuter och kan användas en gång.", en: "The link is valid for 30 minutes and works once.",
    fi: "Linkki on voimassa 30 minuuttia, ja sitä voi käyttää kerran.")
  static let notYou = Text(
    sv: "Var det inte du? Då behöver du inte göra något.", en: "Was it not you? Then you need not do anything.",
    fi: "Etkö se ollut sinä? Silloin sinun ei tarvitse tehdä mitään.")

  static func unknownSubject(_ site: String) -> Text {
    Text(
      sv: "Din adress finns inte på \(site)", en: "Your address is not known at \(site)",
      fi: "Osoitettasi ei ole sivustolla \(site)")
  }
  static let unknownHeading = Text(
    sv: "Vi hittar inte din adress", en: "We do not find your address", fi: "Osoitettasi ei löydy")
  static let unknownLead = Text(
    sv:
      "Någon bad om en inloggningslänk till den här adressen, men den är inte med i någon arbetsyta. Har ni en arbetsyta, be en kollega i den bjuda in dig. Vill ni ansluta er, börja på länets sida.",
    en:
      "Someone asked for a sign-in link to this address, but it is in no workspace. If you have a workspace, ask a colleague in it to invite you. If you want to join, begin on your county's page.",
    fi:
      "Joku pyysi kirjautumislinkkiä tähän osoitteeseen, mutta se ei kuulu mihinkään työtilaan. Jos teillä on työtila, pyydä kollegaa kutsumaan sinut. Jos haluatte liittyä, aloittakaa läänin sivulta."
  )
  static let unknownLink = Text(sv: "Till länen", en: "To the counties", fi: "Lääneihin")

  static func inviteSubject(_ organisation: String) -> Text {
    Text(
      sv: "Inbjudan till arbetsytan för \(organisation)", en: "Invitation to the workspace of \(organisation)",
      fi: "Kutsu organisaation \(organisation) työtilaan")
  }
  static func inviteHeading(_ organisation: String) -> Text {
    Text(
      sv: "Du är inbjuden till \(organisation)", en: "You are invited to \(organisation)",
      fi: "Sinut on kutsuttu: \(organisation)")
  }
  static func inviteLead(_ from: String, _ organisation: String) -> Text {
    Text(
      sv: "\(from) vill ha hjälp med anslutningen för \(organisation). Öppna länken, så kommer du in i arbetsytan.",
      en: "\(from) would like your help with the joining of \(organisation). Open the link to enter the workspace.",
      fi: "\(from) toivoo apuasi organisaation \(organisation) liittymisessä. Avaa linkki, niin pääset työtilaan.")
  }
  static func inviteLead(board: String, _ organisation: String) -> Text {
    Text(
      sv:
        "\(board) bjuder in dig som samordnare för \(organisation). Öppna länken, så kommer du in i organisationens arbetsyta.",
      en:
        "\(board) invites you to be the coordinator of \(organisation). Open the link to enter the organisation's workspace.",
      fi:
        "\(board) kutsuu sinut organisaation \(organisation) koordinaattoriksi. Avaa linkki, niin pääset organisaation työtilaan."
    )
  }
  static let inviteButton = Text(sv: "Öppna inbjudan", en: "Open the invitation", fi: "Avaa kutsu")
  static let inviteLimits = Text(
    sv: "Inbjudan gäller i 14 dagar och bara för den här adressen.",
    en: "The invitation is valid for 14 days and only for this address.",
    fi: "Kutsu on voimassa 14 päivää ja vain tälle osoitteelle.")

  static func operatorSubject(_ site: String) -> Text {
    Text(
      sv: "En inloggningslänk har gjorts åt dig på \(site)", en: "A sign-in link has been made for you at \(site)",
      fi: "Sinulle on tehty kirjautumislinkki: \(site)")
  }
  static let operatorHeading = Text(
    sv: "Driften har gjort en inloggningslänk åt dig", en: "The operator has made a sign-in link for you",
    fi: "Ylläpito on tehnyt sinulle kirjautumislinkin")
  static let operatorLead = Text(
    sv: "Den som sköter servern har gjort en engångslänk i ditt namn. Så gör man när mejlen inte kommer fram.",
    en: "Whoever runs the server has made a one-time link in your name. That is done when mail does not arrive.",
    fi: "Palvelimen ylläpitäjä on tehnyt nimissäsi kertakäyttöisen linkin. Niin tehdään, kun posti ei tule perille.")
  static let operatorReset = Text(
    sv: "Samtidigt har koden från din app nollställts. När du loggar in ställer du in den på nytt.",
    en: "The code from your app has been reset at the same time. You set it up anew when you sign in.",
    fi: "Samalla sovelluksesi koodi on nollattu. Otat sen uudelleen käyttöön, kun kirjaudut.")
  static let operatorNext = Text(
    sv: "Har du inte bett om den? Kontakta driften. Du kan logga ut överallt på sidan Mitt konto.",
    en: "Did you not ask for it? Contact the operator. You can sign out everywhere on the page My account.",
    fi: "Etkö pyytänyt sitä? Ota yhteyttä ylläpitoon. Voit kirjautua ulos kaikkialta Oma tili -sivulla.")
  static let operatorFooter = Text(
    sv: "Det här brevet skickas alltid när en sådan länk görs.",
    en: "This letter is always sent when such a link is made.",
    fi: "Tämä viesti lähetetään aina, kun tällainen linkki tehdään.")
}
