import Kernel

/// The words of the second factor.
enum SecondFactorTexts {
  static let beginTitle = Text(
    sv: "Logga in i två steg", en: "Sign in in two steps", fi: "Kaksivaiheinen kirjautuminen")
  static let beginLead = Text(
    sv:
      "Du tar emot handlingar för länsstyrelsen. Därför behövs en kod från en app i din telefon utöver länken i mejlet. Det tar två minuter att ställa in.",
    en:
      "You receive documents for the county administrative board. So a code from an app on your phone is needed beside the link in the mail. Setting it up takes two minutes.",
    fi:
      "Otat vastaan asiakirjoja lääninhallituksen puolesta. Siksi sähköpostilinkin lisäksi tarvitaan puhelimen sovelluksen koodi. Käyttöönotto kestää kaksi minuuttia."
  )
  static let needs: [Text] = [
    Text(
      sv: "En app för engångskoder, till exempel den som din arbetsplats redan använder.",
      en: "An app for one-time codes, such as the one your workplace already uses.",
      fi: "Kertakäyttökoodisovellus, esimerkiksi se, jota työpaikkasi jo käyttää."),
    Text(
      sv: "Något att skriva upp tio reservkoder på.", en: "Something to write down ten recovery codes on.",
      fi: "Jotakin, mihin kirjoittaa kymmenen varakoodia."),
  ]
  static let showKey = Text(sv: "Visa nyckeln", en: "Show the key", fi: "Näytä avain")

  static let keyTitle = Text(sv: "Lägg till i din app", en: "Add to your app", fi: "Lisää sovellukseen")
  static let keyStep = Text(
    sv: "1. Skriv in nyckeln i appen", en: "1. Type the key into the app", fi: "1. Kirjoita avain sovellukseen")
  static let keyHow = Text(
    sv: "Välj att lägga till ett konto för hand och skriv nyckeln. Mellanrummen behövs inte.",
    en: "Choose to add an account by hand and type the key. The spaces are not needed.",
    fi: "Valitse tilin lisääminen käsin ja kirjoita avain. Välilyöntejä ei tarvita.")
  static let keyKind = Text(
    sv: "Typ: tidsbaserad, sex siffror.", en: "Type: time-based, six digits.",
    fi: "Tyyppi: aikaperusteinen, kuusi numeroa.")
  static let openApp = Text(
    sv: "Är appen i den här enheten? Öppna den direkt", en: "Is the app on this device? Open it directly",
    fi: "Onko sovellus tässä laitteessa? Avaa se suoraan")
  static let codeStep = Text(
    sv: "2. Skriv koden som appen visar", en: "2. Type the code that the app shows",
    fi: "2. Kirjoita sovelluksen näyttämä koodi")
  static let code = Text(sv: "Kod", en: "Code", fi: "Koodi")
  static let codeHint = Text(
    sv: "Sex siffror. En ny visas var trettionde sekund.", en: "Six digits. A new one shows every thirty seconds.",
    fi: "Kuusi numeroa. Uusi näkyy 30 sekunnin välein.")
  static let confirm = Text(sv: "Bekräfta", en: "Confirm", fi: "Vahvista")

  static let askTitle = Text(sv: "Skriv din kod", en: "Type your code", fi: "Kirjoita koodisi")
  static let askLead = Text(
    sv: "Öppna appen för engångskoder i din telefon.", en: "Open the app for one-time codes on your phone.",
    fi: "Avaa puhelimesi kertakäyttökoodisovellus.")
  static let askHint = Text(
    sv: "Sex siffror från appen, eller en av dina reservkoder.",
    en: "Six digits from the app, or one of your recovery codes.",
    fi: "Sovelluksen kuusi numeroa tai jokin varakoodeistasi.")
  static let goOn = Text(sv: "Fortsätt", en: "Continue", fi: "Jatka")
  static let lost = Text(
    sv:
      "Har du varken telefon eller reservkoder? Den som sköter webbplatsen hos länsstyrelsen kan hjälpa dig att börja om.",
    en:
      "Neither phone nor recovery codes? Whoever runs the site at the county administrative board can help you begin anew.",
    fi: "Ei puhelinta eikä varakoodeja? Sivuston ylläpitäjä lääninhallituksessa voi auttaa sinua aloittamaan alusta.")

  static let confirmed = Text(
    sv: "Klart. Nu loggar du in i två steg.", en: "Done. Now you sign in in two steps.",
    fi: "Valmis. Kirjaudut nyt kahdessa vaiheessa.")
  static let codesTitle = Text(sv: "Dina reservkoder", en: "Your recovery codes", fi: "Varakoodisi")
  static let codesLead = Text(
    sv: "Skriv upp eller skriv ut dem. Var och en kan användas en gång, den dag telefonen är borta.",
    en: "Write them down or print them. Each works once, on the day your phone is gone.",
    fi: "Kirjoita ne muistiin tai tulosta ne. Jokainen toimii kerran, kun puhelin on kadoksissa.")
  static let codesOnce = Text(
    sv: "De visas bara nu. Vi har inget sätt att visa dem igen.",
    en: "They are shown only now. We cannot show them again.",
    fi: "Ne näytetään vain nyt. Emme voi näyttää niitä uudelleen.")
  static let codesKept = Text(
    sv: "Jag har sparat koderna", en: "I have kept the codes", fi: "Olen tallentanut koodit")

  static let renewTitle = Text(
    sv: "Byt telefon eller app", en: "Change phone or app", fi: "Vaihda puhelin tai sovellus")
  static let renewLead = Text(
    sv:
      "Skriv först en kod från den app du har nu, eller en reservkod. Sedan får du en ny nyckel och tio nya reservkoder.",
    en: "First type a code from the app you have now, or a recovery code. Then you get a new key and ten new codes.",
    fi:
      "Kirjoita ensin nykyisen sovelluksen koodi tai varakoodi. Sitten saat uuden avaimen ja kymmenen uutta varakoodia."
  )
}
