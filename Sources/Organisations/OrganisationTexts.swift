import Kernel
import Web

/// The room's words for what has to be put right.
enum OrganisationTexts {
  static func words(_ reason: OrganisationRefusal.Reason) -> Text {
    switch reason {
    case .nameMissing:
      Text(
        sv: "Skriv organisationens namn.", en: "Write the organisation's name.",
        fi: "Kirjoittakaa organisaation nimi.")
    case .tooLong(_, let limit):
      Text(
        sv: "Korta texten till högst \(limit) tecken.", en: "Shorten the text to \(limit) characters at most.",
        fi: "Lyhentäkää teksti enintään \(limit) merkkiin.")
    case .badNumber(let fault): number(fault)
    case .numberOfOnePersonFirm:
      Text(
        sv: "Lämna numret tomt. Ett enpersonsföretags nummer är ägarens personnummer, och det vill vi inte ha.",
        en:
          "Leave the number empty. A one-person firm's number is its owner's personal identity number; we do not want it.",
        fi: "Jättäkää numero tyhjäksi. Yhden hengen yrityksen numero on omistajan henkilötunnus, emmekä halua sitä.")
    case .unknownMunicipality:
      Text(
        sv: "Vi känner inte igen kommunen. Välj den i listan.",
        en: "We do not recognise the municipality. Choose it in the list.",
        fi: "Emme tunnista kuntaa. Valitkaa se luettelosta.")
    case .notAMunicipality:
      Text(
        sv: "Bara en kommun har kommunkod. Lämna den tom, eller välj typen kommun.",
        en: "Only a municipality has a municipality code. Leave it empty, or choose the type municipality.",
        fi: "Vain kunnalla on kuntakoodi. Jättäkää se tyhjäksi tai valitkaa tyypiksi kunta.")
    case .badDay:
      Text(
        sv: "Skriv dagen som 2026-03-14.", en: "Write the day as 2026-03-14.",
        fi: "Kirjoittakaa päivä muodossa 2026-03-14.")
    case .dayBeforeName(let day):
      Text(
        sv: "Det senaste namnet gäller från \(day.told(in: .sv)). Välj en senare dag, eller rätta namnet i stället.",
        en: "The latest name is valid from \(day.told(in: .en)). Choose a later day, or correct the name instead.",
        fi: "Viimeisin nimi on voimassa \(day.told(in: .fi)) alkaen. Valitkaa myöhempi päivä tai korjatkaa nimi.")
    case .dayTooFar(let day):
      Text(
        sv: "Ett namn kan gälla från \(day.told(in: .sv)) som senast. Kontrollera året.",
        en: "A name can be valid from \(day.told(in: .en)) at the latest. Check the year.",
        fi: "Nimi voi olla voimassa viimeistään \(day.told(in: .fi)) alkaen. Tarkistakaa vuosi.")
    case .goalMissing:
      Text(sv: "Skriv målet med några ord.", en: "Write the goal in a few words.", fi: "Kirjoittakaa tavoite.")
    case .tooManyGoals(let limit):
      Text(
        sv: "Det finns redan \(limit) mål. Ta bort något först.",
        en: "There are \(limit) goals already. Remove one first.",
        fi: "Tavoitteita on jo \(limit). Poistakaa ensin jokin.")
    case .unitNameMissing:
      Text(sv: "Skriv enhetens namn.", en: "Write the unit's name.", fi: "Kirjoittakaa yksikön nimi.")
    case .tooManyUnits(let limit):
      Text(
        sv: "Det finns redan \(limit) enheter. Ta bort någon först.",
        en: "There are \(limit) units already. Remove one first.",
        fi: "Yksiköitä on jo \(limit). Poistakaa ensin jokin.")
    case .badMailbox:
      Text(
        sv: "Skriv en hel adress till en funktionsbrevlåda, till exempel social@kommunen.example.",
        en: "Write the whole address of a shared mailbox, such as social@municipality.example.",
        fi: "Kirjoittakaa yhteisosoite kokonaan, esimerkiksi sosiaali@kunta.example.")
    case .noUnits:
      Text(
        sv: "Bara kommuner och regioner har nämnder, förvaltningar och bolag här.",
        en: "Only municipalities and regions have committees, departments and companies here.",
        fi: "Vain kunnilla ja alueilla on täällä lautakuntia, hallintoja ja yhtiöitä.")
    case .unknownOrganisation:
      Text(
        sv: "Välj en organisation där du själv är samordnare.", en: "Choose an organisation that you coordinate.",
        fi: "Valitse organisaatio, jossa olet itse koordinaattori.")
    case .inAnotherGroup:
      Text(
        sv: "Organisationen hör redan till en annan koncern. Ta bort den där först.",
        en: "The organisation is in another group already. Remove it there first.",
        fi: "Organisaatio kuuluu jo toiseen konserniin. Poista se ensin sieltä.")
    case .protectionIsCoordinators:
      Text(
        sv: "Bara samordnaren kan ta bort skyddet. Be samordnaren i er organisation.",
        en: "Only the coordinator can take the protection away. Ask your organisation's coordinator.",
        fi: "Vain koordinaattori voi poistaa suojauksen. Pyydä organisaationne koordinaattoria.")
    case .showsAtOnce:
      Text(
        sv: "Kryssa i att orten och adressen får visas, eller låt skyddet vara kvar.",
        en: "Tick that place and address may be shown, or let the protection stay.",
        fi: "Rastita, että paikkakunnan ja osoitteen saa näyttää, tai säilyttäkää suojaus.")
    case .succeedsItself:
      Text(
        sv: "En organisation kan inte gå upp i sig själv. Välj en annan.",
        en: "An organisation cannot become part of itself. Choose another.",
        fi: "Organisaatio ei voi sulautua itseensä. Valitkaa toinen.")
    case .alreadySucceeded:
      Text(
        sv: "Organisationen har redan gått upp i en annan.", en: "The organisation has become part of another already.",
        fi: "Organisaatio on jo sulautunut toiseen.")
    case .roleTooSmall(let role): RoleTooSmall.text(role)
    case .changedMeanwhile:
      Text(
        sv:
          "En kollega har sparat medan du skrev. Det du skrev står kvar här. Öppna sidan i en ny flik och jämför. Spara sedan igen, så gäller din text.",
        en:
          "A colleague saved while you were writing. What you wrote is still here. Open the page in another tab and compare. Save again and your text stands.",
        fi:
          "Kollega tallensi kirjoittaessasi. Kirjoittamasi on yhä tässä. Avaa sivu toiseen välilehteen ja vertaa. Tallenna sitten uudelleen, niin sinun tekstisi jää voimaan."
      )
    case .removedMeanwhile:
      Text(
        sv:
          "En kollega har tagit bort det här medan du skrev. Det du skrev står kvar. Spara, så läggs det till på nytt.",
        en:
          "A colleague removed this while you were writing. What you wrote is still here. Save, and it is added anew.",
        fi: "Kollega poisti tämän kirjoittaessasi. Kirjoittamasi on yhä tässä. Tallenna, niin se lisätään uudelleen.")
    }
  }

  private static func number(_ fault: OrganisationNumber.Fault) -> Text {
    switch fault {
    case .notTenDigits:
      Text(
        sv: "Ett organisationsnummer har tio siffror, till exempel 212000-2114.",
        en: "An organisation number has ten digits: 212000-2114, for example.",
        fi: "Organisaationumerossa on kymmenen numeroa, esimerkiksi 212000-2114.")
    case .personalIdentityNumber:
      Text(
        sv: "Det ser ut som ett personnummer. Skriv organisationens eget nummer, eller lämna fältet tomt.",
        en:
          "That looks like a personal identity number. Write the organisation's own number, or leave the field empty.",
        fi: "Se näyttää henkilötunnukselta. Kirjoittakaa organisaation oma numero tai jättäkää kenttä tyhjäksi.")
    case .wrongCheckDigit:
      Text(
        sv: "Någon siffra stämmer inte. Jämför med registreringsbeviset.",
        en: "A digit is not right. Compare with the registration certificate.",
        fi: "Jokin numero ei täsmää. Verratkaa rekisteröintitodistukseen.")
    }
  }
}
