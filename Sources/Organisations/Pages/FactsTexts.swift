import Kernel

enum FactsTexts {
  static let name = Text(sv: "Organisationens namn", en: "The organisation's name", fi: "Organisaation nimi")
  static let nameHint = Text(
    sv: "Hela namnet, som i ett beslut. Till exempel Köpings kommun.",
    en: "The whole name, as in a decision: Köpings kommun, for example.",
    fi: "Koko nimi, kuten päätöksessä. Esimerkiksi Köpings kommun.")
  static let kind = Text(sv: "Typ av organisation", en: "Type of organisation", fi: "Organisaation tyyppi")
  static let municipality = Text(sv: "Kommun", en: "Municipality", fi: "Kunta")
  static let municipalityHint = Text(
    sv: "Så hamnar ni rätt på kartan. Väljs av sig själv när namnet står i SCB:s lista.",
    en: "This puts you in the right place on the map. Chosen by itself when the name is in Statistics Sweden's list.",
    fi: "Näin sijoitutte oikein kartalle. Valitaan itsestään, kun nimi on SCB:n luettelossa.")
  static let chooseMunicipality = Text(sv: "Efter namnet", en: "By the name", fi: "Nimen mukaan")
  static let number = Text(sv: "Organisationsnummer", en: "Organisation number", fi: "Organisaationumero")
  static let numberHint = Text(
    sv: "Tio siffror, till exempel 212000-2114. Skriv aldrig ett personnummer.",
    en: "Ten digits: 212000-2114, for example. Never write a personal identity number.",
    fi: "Kymmenen numeroa, esimerkiksi 212000-2114. Älkää koskaan kirjoittako henkilötunnusta.")
  static let place = Text(sv: "Ort", en: "Place", fi: "Paikkakunta")
  static let placeHint = Text(
    sv: "Skiljer er från andra med samma namn.", en: "Tells you apart from others with the same name.",
    fi: "Erottaa teidät muista samannimisistä.")
  static let nameEn = Text(sv: "Namn på engelska", en: "Name in English", fi: "Nimi englanniksi")
  static let nameEnHint = Text(
    sv: "Visas på de engelska sidorna.", en: "Shown on the pages in English.",
    fi: "Näytetään englanninkielisillä sivuilla.")
  static let hides = Text(
    sv: "Skyddad verksamhet", en: "Protected work", fi: "Suojattu toiminta")
  static let hidesHint = Text(
    sv: "För kvinnojourer och andra som inte kan visa var eller vilka de är.",
    en: "For women's shelters and others who cannot show where or who they are.",
    fi: "Turvakodeille ja muille, jotka eivät voi kertoa, missä tai keitä ne ovat.")
  static let hidesTick = Text(
    sv: "Visa inga människor och ingen adress", en: "Show no people and no address",
    fi: "Älkää näyttäkö ihmisiä tai osoitetta")
  static let showsTick = Text(
    sv: "Ta bort skyddet. Orten och adressen i en bekräftad anslutning visas då på webbplatsen direkt.",
    en: "Take the protection away. Place and address in a confirmed joining are then shown on the site at once.",
    fi: "Poistakaa suojaus. Vahvistetun liittymisen paikkakunta ja osoite näytetään silloin heti sivustolla.")
}

enum OrganisationPageTexts {
  static let title = Text(sv: "Organisationen", en: "The organisation", fi: "Organisaatio")
  static let lead = Text(
    sv: "Uppgifterna används i anslutningen. Ni fyller i dem en gång.",
    en: "These facts are used in the joining. You fill them in once.",
    fi: "Tietoja käytetään liittymisessä. Täytätte ne kerran.")
  static let facts = Text(sv: "Uppgifter", en: "Facts", fi: "Tiedot")
  static let save = Text(sv: "Spara uppgifterna", en: "Save the facts", fi: "Tallenna tiedot")
  static let storedNow = Text(sv: "Det som är sparat nu", en: "What is saved now", fi: "Nyt tallennettu")
  static let change = Text(sv: "Ändra", en: "Change", fi: "Muuta")
  static let names = Text(sv: "Namn genom tiden", en: "Names over time", fi: "Nimet eri aikoina")
  static let from = Text(sv: "från", en: "from", fi: "alkaen")
  static let newName = Text(sv: "Ni byter namn", en: "You are changing your name", fi: "Nimenne vaihtuu")
  static let goals = Text(sv: "Egna lokala mål", en: "Your own local goals", fi: "Omat paikalliset tavoitteet")
  static let goalsWhy = Text(
    sv:
      "Mål som ni redan har beslutat, till exempel i budgeten. I anslutningen kan ni visa vilket mål ett område bidrar till.",
    en:
      "Goals you have decided already, in the budget for example. In the joining you can show which goal an area serves.",
    fi:
      "Tavoitteita, joista olette jo päättäneet, esimerkiksi talousarviossa. Liittymisessä voitte näyttää, mitä tavoitetta osa-alue palvelee."
  )
  static let noGoals = Text(
    sv: "Inga mål än. Det går bra att ansluta sig utan.", en: "No goals yet. You can join without any.",
    fi: "Ei vielä tavoitteita. Voitte liittyä ilmankin.")
  static let addGoal = Text(sv: "Lägg till ett mål", en: "Add a goal", fi: "Lisää tavoite")
  static let standsIn = Text(sv: "Står i", en: "Stands in", fi: "Asiakirjassa")
  static let units = Text(sv: "Koncernen", en: "The group", fi: "Konserni")
  static let unitsWhy = Text(
    sv: "Nämnder, förvaltningar och bolag. Ett bolag som vill ansluta sig fattar sitt eget beslut.",
    en: "Committees, departments and companies. A company that wants to join makes its own decision.",
    fi: "Lautakunnat, hallinnot ja yhtiöt. Yhtiö, joka haluaa liittyä, tekee oman päätöksensä.")
  static let noUnits = Text(
    sv: "Inga enheter än. Lägg till dem som ska arbeta med strategin.",
    en: "No units yet. Add those that are to work with the strategy.",
    fi: "Ei vielä yksiköitä. Lisätkää ne, jotka työskentelevät strategian parissa.")
  static let addUnit = Text(sv: "Lägg till en enhet", en: "Add a unit", fi: "Lisää yksikkö")
  static let whoSees = Text(sv: "Vem ser vad?", en: "Who sees what?", fi: "Kuka näkee mitä?")
  static let whoSeesWhat = Text(
    sv:
      "Ingen utanför arbetsytan ser det här förrän ni skickar in er anslutning. Det som är märkt ”Blir offentligt” visas när länsstyrelsen har bekräftat den.",
    en:
      "Nobody outside the workspace sees this until you submit your joining. What is marked “Becomes public” is shown once the county administrative board has confirmed it.",
    fi:
      "Kukaan työtilan ulkopuolella ei näe tätä ennen kuin lähetätte liittymisenne. Merkintä ”Tulee julkiseksi” tarkoittaa, että tieto näytetään, kun lääninhallitus on vahvistanut sen."
  )
  static let submittedStays = Text(
    sv: "Det ni redan har skickat in ändras inte.", en: "What you have submitted already does not change.",
    fi: "Jo lähettämänne ei muutu.")
  static func partOf(_ name: String?) -> Text {
    guard let name else {
      return Text(
        sv: "Har gått upp i en annan organisation.", en: "Has become part of another organisation.",
        fi: "On sulautunut toiseen organisaatioon.")
    }
    return Text(sv: "Har gått upp i \(name).", en: "Has become part of \(name).", fi: "On sulautunut: \(name).")
  }
  static let partOfMeans = Text(
    sv: "Det ni har skickat in står kvar i ert namn och går inte över till den andra.",
    en: "What you have submitted stays in your name and does not pass to the other.",
    fi: "Lähettämänne säilyy teidän nimissänne eikä siirry toiselle.")

  static let saved: [String: Text] = [
    "uppgifter": Text(sv: "Uppgifterna är sparade.", en: "The facts are saved.", fi: "Tiedot on tallennettu."),
    "namn": Text(sv: "Det nya namnet är sparat.", en: "The new name is saved.", fi: "Uusi nimi on tallennettu."),
    "namn-tillbaka": Text(
      sv: "Det kommande namnet är borttaget.", en: "The name to come is taken back.", fi: "Tuleva nimi on peruttu."),
    "uppgar": Text(
      sv: "Det är antecknat att organisationen har gått upp i en annan.",
      en: "It is noted that the organisation has become part of another.",
      fi: "On merkitty, että organisaatio on sulautunut toiseen."),
    "mal": Text(sv: "Målet är sparat.", en: "The goal is saved.", fi: "Tavoite on tallennettu."),
    "mal-bort": Text(sv: "Målet är borttaget.", en: "The goal is removed.", fi: "Tavoite on poistettu."),
    "enhet": Text(sv: "Enheten är sparad.", en: "The unit is saved.", fi: "Yksikkö on tallennettu."),
    "enheter": Text(sv: "Enheterna är sparade.", en: "The units are saved.", fi: "Yksiköt on tallennettu."),
    "enhet-bort": Text(sv: "Enheten är borttagen.", en: "The unit is removed.", fi: "Yksikkö on poistettu."),
  ]
}
