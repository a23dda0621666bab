import Kernel

/// The room's words for what has to be put right.
enum CountyTexts {
  static func words(_ reason: CountyRefusal.Reason) -> Text {
    switch reason {
    case .missing(let field): missing(field)
    case .badSlug:
      Text(
        sv: "Länets ord i adressen skrivs med små bokstäver a–z, siffror och bindestreck, till exempel vastmanland.",
        en:
          "The county's word in addresses is written in small letters a–z, digits and hyphens: vastmanland, for example.",
        fi:
          "Läänin osoitesana kirjoitetaan pienillä kirjaimilla a–z, numeroilla ja yhdysviivoilla, esimerkiksi vastmanland."
      )
    case .takenSlug:
      Text(
        sv: "Det finns redan ett län med den adressen.", en: "There is a county with that address already.",
        fi: "Osoite on jo toisella läänillä.")
    case .takenCode:
      Text(
        sv: "Det finns redan ett län med den länskoden.", en: "There is a county with that code already.",
        fi: "Läänikoodi on jo käytössä.")
    case .badMail:
      Text(
        sv: "Skriv en funktionsadress, till exempel jamstalldhet@lansstyrelsen.example.",
        en: "Give a function mailbox: jamstalldhet@lansstyrelsen.example, for example.",
        fi: "Anna toimintopostilaatikko, esimerkiksi jamstalldhet@lansstyrelsen.example.")
    case .badAnswerDays:
      Text(
        sv: "Skriv hur många arbetsdagar ni behöver för att svara, 1 till 60.",
        en: "Give how many working days you need to answer, 1 to 60.",
        fi: "Anna, kuinka monta työpäivää vastaaminen vie, 1–60.")
    case .badColour:
      Text(
        sv: "Skriv färgen som # och sex tecken, till exempel #3d2b6b.",
        en: "Write the colour as # and six characters: #3d2b6b, for example.",
        fi: "Kirjoita väri muodossa # ja kuusi merkkiä, esimerkiksi #3d2b6b.")
    case .paleColour:
      Text(
        sv: "Färgen går inte att läsa mot sin bakgrund. Kontrasten behöver vara minst 4,5 till 1.",
        en: "The colour cannot be read on its background. The contrast needs to be at least 4.5 to 1.",
        fi: "Väri ei erotu taustastaan. Kontrastin on oltava vähintään 4,5:1.")
    case .badTile(let municipality):
      Text(
        sv: "\(municipality) har ingen plats på rutkartan.", en: "\(municipality) has no place on the tile map.",
        fi: "\(municipality) puuttuu ruutukartalta.")
    case .badColumns:
      Text(
        sv: "Skriv antalet kolumner, 0 till 12.", en: "Give the number of columns, 0 to 12.",
        fi: "Anna sarakkeiden määrä, 0–12.")
    case .badColumn(_, let name):
      Text(
        sv: "Skriv en kolumn som finns på kartan för \(name).", en: "Give a column of the map for \(name).",
        fi: "Anna kartalla oleva sarake: \(name).")
    case .badRow(_, let name):
      Text(
        sv: "Skriv raden för \(name) som 3 eller 3,5.", en: "Write the row of \(name) as 3 or 3.5.",
        fi: "Kirjoita rivi muodossa 3 tai 3,5: \(name).")
    case .tilesOverlap(_, let name, let other):
      Text(
        sv: "\(name) ligger över \(other). Flytta den ena.", en: "\(name) lies over \(other). Move one of them.",
        fi: "\(name) on samassa paikassa kuin \(other). Siirrä toista.")
    case .changedMeanwhile:
      Text(
        sv:
          "En kollega har sparat medan du skrev. Det du skrev står kvar, och det sparade bredvid. Jämför och spara igen, så "
          + "gäller din text.",
        en:
          "A colleague saved while you were writing. What you wrote is kept, with what is saved beside it. Compare, and save "
          + "again: then your text stands.",
        fi:
          "Kollega tallensi kirjoittaessasi. Kirjoittamasi on tallella, ja tallennettu näkyy vieressä. Vertaa ja tallenna "
          + "uudelleen, niin sinun tekstisi jää voimaan.")
    }
  }

  private static func missing(_ field: String) -> Text {
    let isBenefit = field.hasPrefix("benefit-")
    if isBenefit {
      return field.contains("title")
        ? Text(
          sv: "Skriv vad de anslutna får.", en: "Write what those who join get.",
          fi: "Kirjoita, mitä liittyneet saavat.")
        : Text(
          sv: "Skriv några meningar om det.", en: "Write a few sentences about it.", fi: "Kirjoita siitä muutama lause."
        )
    }
    return switch field {
    case "name": Text(sv: "Skriv länets namn.", en: "Write the county's name.", fi: "Kirjoita läänin nimi.")
    case "short-name":
      Text(sv: "Skriv länets korta namn.", en: "Write the county's short name.", fi: "Kirjoita läänin lyhyt nimi.")
    case "board":
      Text(sv: "Skriv länsstyrelsens namn.", en: "Write the board's name.", fi: "Kirjoita lääninhallituksen nimi.")
    case "site-name-sv":
      Text(sv: "Skriv vad webbplatsen heter.", en: "Write what the site is called.", fi: "Kirjoita sivuston nimi.")
    case "headline-sv":
      Text(sv: "Skriv startsidans rubrik.", en: "Write the start page's heading.", fi: "Kirjoita etusivun otsikko.")
    case "lead-sv":
      Text(sv: "Skriv startsidans ingress.", en: "Write the start page's lead.", fi: "Kirjoita etusivun ingressi.")
    case "tagline-sv":
      Text(sv: "Skriv meningen i sidfoten.", en: "Write the footer's sentence.", fi: "Kirjoita alatunnisteen lause.")
    case "council-sv":
      Text(
        sv: "Skriv om rådet på svenska också, eller ta bort översättningen.",
        en: "Write about the council in Swedish too, or take the translation away.",
        fi: "Kirjoita neuvostosta myös ruotsiksi tai poista käännös.")
    default:
      Text(
        sv: "Skriv vem som svarar på frågor.", en: "Write who answers questions.",
        fi: "Kirjoita, kuka vastaa kysymyksiin.")
    }
  }
}
