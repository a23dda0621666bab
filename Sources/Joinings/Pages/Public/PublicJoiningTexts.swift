import Kernel

/// The words of an organisation's public page.
enum PublicJoiningTexts {
  static let already = Text(sv: "Gör redan", en: "Already does", fi: "Teemme jo")
  static let planned = Text(sv: "Kommer att göra", en: "Will do", fi: "Aiomme tehdä")
  static let mainFocus = Text(sv: "Huvudfokus", en: "Main focus", fi: "Pääpaino")
  static let how = Text(sv: "Så planerar vi att arbeta", en: "How we plan to work", fi: "Näin aiomme työskennellä")
  static let ownGoal = Text(sv: "Eget mål", en: "Own goal", fi: "Oma tavoite")
  static let ownGoals = Text(sv: "Egna mål", en: "Own goals", fi: "Omat tavoitteet")
  static let serves = Text(
    sv: "Knyter an till det lokala målet:", en: "Serves the local goal:", fi: "Palvelee paikallista tavoitetta:")

  static let members = Text(sv: "Vilka är med", en: "Who has joined", fi: "Ketkä ovat mukana")
  static let joinedSince = Text(sv: "Ansluten sedan", en: "Joined since", fi: "Liittynyt")
  static let formerStrategy = Text(
    sv: "Ansluten till den förra strategin", en: "Joined to the previous strategy",
    fi: "Liittynyt edelliseen strategiaan")
  static let paused = Text(sv: "Pausad", en: "Paused", fi: "Keskeytetty")
  static let example = Text(sv: "Exempeldata", en: "Example data", fi: "Esimerkkitiedot")
  static let exampleLong = Text(
    sv: "Den här sidan är exempeldata. Uppgifterna är påhittade för att visa hur det fungerar.",
    en: "This page is example data. What it says is made up to show how things work.",
    fi: "Tämä sivu on esimerkki. Tiedot on keksitty toiminnan esittelyä varten.")

  /// Area names are names and not words of a sentence: they stand in a list after what they are.
  static func leadMain(_ areas: String) -> Text {
    Text(sv: "Huvudfokus: \(areas).", en: "Main focus: \(areas).", fi: "Pääpaino: \(areas).")
  }
  static func leadAll(_ areas: String) -> Text {
    Text(sv: "Områden: \(areas).", en: "Areas: \(areas).", fi: "Osa-alueet: \(areas).")
  }
  static let areas = Text(sv: "Områden", en: "Areas", fi: "Osa-alueet")

  static let chosen = Text(
    sv: "Det här har organisationen valt", en: "What the organisation has chosen", fi: "Organisaation valinnat")
  static let chosenBefore = Text(
    sv: "Det här hade organisationen valt", en: "What the organisation had chosen", fi: "Organisaation aiemmat valinnat"
  )
  static let facts = Text(sv: "Anslutningen", en: "The joining", fi: "Liittyminen")
  static let decision = Text(sv: "Beslut", en: "Decision", fi: "Päätös")
  static let diaryNumber = Text(
    sv: "Organisationens diarienummer", en: "The organisation's case number", fi: "Organisaation diaarinumero")
  static let strategy = Text(sv: "Strategi", en: "Strategy", fi: "Strategia")
  static let scope = Text(sv: "Gäller", en: "Applies to", fi: "Koskee")
  static let contact = Text(sv: "Kontakt", en: "Contact", fi: "Yhteystiedot")
  static let together = Text(
    sv: "Ansluter sig tillsammans med", en: "Joins together with", fi: "Liittyy yhdessä näiden kanssa")
  static let sharedText = Text(sv: "Tillsammans", en: "Together", fi: "Yhdessä")
  static let updated = Text(sv: "Senast uppdaterad", en: "Last updated", fi: "Viimeksi päivitetty")
  static let history = Text(sv: "Hittills", en: "So far", fi: "Tähän mennessä")
  static let sources = Text(sv: "Visa och dela", en: "Show and share", fi: "Näytä ja jaa")
  static let diplomaLink = Text(sv: "Diplom", en: "Diploma", fi: "Todistus")
  static let badgeLink = Text(sv: "Märke (svg)", en: "Badge (svg)", fi: "Merkki (svg)")
  static let verifyLink = Text(sv: "Kontrollera anslutningen", en: "Verify the joining", fi: "Tarkista liittyminen")
  static let dataLink = Text(sv: "Uppgifterna som JSON", en: "The facts as JSON", fi: "Tiedot JSON-muodossa")
  static let newer = Text(
    sv: "Organisationen har också anslutit sig till en senare strategi.",
    en: "The organisation has also joined a later strategy.",
    fi: "Organisaatio on liittynyt myös uudempaan strategiaan.")
  static let seeNewer = Text(
    sv: "Se den nya anslutningen", en: "See the newer joining", fi: "Katso uusi liittyminen")
  static let earlier = Text(
    sv: "Tidigare anslutningar", en: "Earlier joinings", fi: "Aiemmat liittymiset")
  static let earlierDecisions = Text(
    sv: "Tidigare anslutningar och beslut", en: "Earlier joinings and decisions",
    fi: "Aiemmat liittymiset ja päätökset")
  static let wasJoined = Text(sv: "Var ansluten", en: "Was joined", fi: "Oli liittyneenä")
  static let declinedOn = Text(
    sv: "Har visat att de inte ansluter sig sedan", en: "Has shown that it is not joining since",
    fi: "Kertonut olevansa liittymättä alkaen")

  static func formerNote(_ strategy: String) -> Text {
    Text(
      sv:
        "Anslutningen gjordes till \(strategy). Organisationen väljer själv om och när den ansluter sig till den nya.",
      en: "The joining was made to \(strategy). The organisation itself chooses whether and when to join the new one.",
      fi: "Liittyminen tehtiin strategiaan \(strategy). Organisaatio päättää itse, liittyykö se uuteen ja milloin.")
  }
  static let pausedNote = Text(
    sv: "Organisationen har pausat anslutningen. Det den har valt står kvar.",
    en: "The organisation has paused the joining. What it has chosen stays here.",
    fi: "Organisaatio on keskeyttänyt liittymisen. Sen valinnat säilyvät täällä.")
  static let withdrawnNote = Text(
    sv: "Organisationen är inte längre ansluten. Historiken finns kvar.",
    en: "The organisation is no longer joined. The history stays.",
    fi: "Organisaatio ei ole enää liittynyt. Historia säilyy.")
  static let declinedNote = Text(
    sv: "Organisationens ledning har beslutat att inte ansluta sig, och har själv valt att visa det.",
    en: "The organisation's leadership has decided not to join, and has itself chosen to show it.",
    fi: "Organisaation johto on päättänyt olla liittymättä ja on itse halunnut näyttää sen.")

  static let statePaused = Text(
    sv: "Anslutningen är pausad", en: "The joining is paused", fi: "Liittyminen on keskeytetty")
  static let stateWithdrawn = Text(
    sv: "Anslutningen är återkallad", en: "The joining has been withdrawn", fi: "Liittyminen on peruutettu")
  static let stateDeclined = Text(sv: "Ansluter sig inte", en: "Is not joining", fi: "Ei liity")
}
