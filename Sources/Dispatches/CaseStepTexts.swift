import Joinings
import Kernel
import Organisations

/// The words of a case's steps.
enum CaseStepTexts {
  /// What a step is called, as something that has been done.
  static func title(_ step: CaseStep.Kind) -> Text {
    switch step {
    case .ready: Text(sv: "Underlaget klart", en: "Proposal ready", fi: "Valmisteluaineisto valmis")
    case .prepared: Text(sv: "Berett i utskott", en: "Prepared in a sub-committee", fi: "Valmisteltu jaostossa")
    case .decided: Text(sv: "Beslut", en: "Decision", fi: "Päätös")
    case .minutesApproved:
      Text(sv: "Protokollet justerat", en: "Minutes approved", fi: "Pöytäkirja tarkistettu")
    case .posted:
      Text(
        sv: "Protokollet anslaget", en: "Minutes posted on the notice board", fi: "Pöytäkirjasta ilmoitettu taululla")
    case .reported:
      Text(sv: "Beslutet anmält", en: "Decision reported", fi: "Päätöksestä ilmoitettu")
    case .expedited:
      Text(sv: "Expedierat av oss", en: "Dispatched by our registrar", fi: "Kirjaamomme on lähettänyt päätöksen")
    case .dispatched: Text(sv: "Beslutet utskickat", en: "Decision sent out", fi: "Päätös lähetetty")
    case .closed: Text(sv: "Ärendet avslutat", en: "Case closed", fi: "Asia päätetty")
    case .takenBack: Text(sv: "Ett steg togs tillbaka", en: "A step was taken back", fi: "Vaihe peruttiin")
    }
  }

  /// The heading of the form that notes it.
  static func note(_ step: CaseStep.Kind) -> Text {
    switch step {
    case .ready: Text(sv: "Underlaget är klart", en: "The proposal is ready", fi: "Valmisteluaineisto on valmis")
    case .prepared:
      Text(sv: "Ärendet är berett i utskott", en: "A sub-committee has prepared it", fi: "Jaosto on valmistellut asian")
    case .decided: Text(sv: "Beslutet är fattat", en: "The decision has been made", fi: "Päätös on tehty")
    case .minutesApproved:
      Text(sv: "Protokollet är justerat", en: "The minutes are approved", fi: "Pöytäkirja on tarkistettu")
    case .posted:
      Text(sv: "Protokollet är anslaget", en: "The minutes are posted", fi: "Pöytäkirjasta on ilmoitettu taululla")
    case .reported:
      Text(sv: "Beslutet är anmält", en: "The decision has been reported", fi: "Päätöksestä on ilmoitettu")
    case .expedited:
      Text(
        sv: "Registrator har expedierat beslutet", en: "The registrar has dispatched the decision",
        fi: "Kirjaamo on lähettänyt päätöksen")
    case .dispatched: Text(sv: "Skicka ut beslutet", en: "Send out the decision", fi: "Lähetä päätös")
    case .closed: Text(sv: "Avsluta ärendet", en: "Close the case", fi: "Päätä asia")
    case .takenBack: Text(sv: "Ta tillbaka", en: "Take back", fi: "Peru")
    }
  }

  /// What noting it means.
  static func means(_ step: CaseStep.Kind, isFormal: Bool, isSentOut: Bool) -> Text {
    switch step {
    case .ready:
      Text(
        sv:
          "Underlaget låses så som det står nu, med en kontrollsumma. Det är den låsta texten som beslutas. Det ni skriver sedan ändrar den inte.",
        en:
          "The proposal is locked as it stands now, with a checksum. The locked text is what is decided. What you write after that does not change it.",
        fi:
          "Valmisteluaineisto lukitaan sellaisena kuin se nyt on, tarkistussumman kanssa. Lukitusta tekstistä päätetään. Myöhempi kirjoittaminen ei muuta sitä."
      )
    case .prepared:
      Text(
        sv: "Skriv vilket utskott och när. Steget kan hoppas över.",
        en: "Write which sub-committee and when. The step can be passed over.",
        fi: "Kirjoittakaa, mikä jaosto ja milloin. Vaiheen voi ohittaa.")
    case .decided:
      Text(
        sv: "Det ni skriver här fyller i beslutet i er anslutning. Förslaget fyller aldrig i det.",
        en: "What you write here fills in the decision in your joining. The proposal never does.",
        fi: "Tähän kirjoittamanne täyttää liittymisenne päätöksen. Valmisteluaineisto ei koskaan tee sitä.")
    case .minutesApproved:
      isFormal
        ? Text(
          sv: "Beslutet gäller först när protokollet är justerat.",
          en: "The decision counts once the minutes are approved.",
          fi: "Päätös on voimassa vasta, kun pöytäkirja on tarkistettu.")
        : Text(
          sv: "Skriv dagen då protokollet justerades.", en: "Write the day the minutes were approved.",
          fi: "Kirjoittakaa päivä, jona pöytäkirja tarkistettiin.")
    case .posted:
      Text(
        sv: "Skriv dagen då det tillkännagavs på anslagstavlan. Tiden för överklagande räknas därifrån.",
        en: "Write the day it was announced on the notice board. The time for appeal runs from there.",
        fi: "Kirjoittakaa päivä, jona siitä ilmoitettiin ilmoitustaululla. Muutoksenhakuaika alkaa siitä.")
    case .reported:
      isFormal
        ? Text(
          sv: "Skriv till vilken nämnd eller styrelse beslutet anmäldes, och när.",
          en: "Write to which committee or board the decision was reported, and when.",
          fi: "Kirjoittakaa, mille lautakunnalle tai hallitukselle päätöksestä ilmoitettiin ja milloin.")
        : Text(
          sv: "Skriv vilka som har fått veta det, till exempel styrelsen, och när.",
          en: "Write who has been told, such as the board, and when.",
          fi: "Kirjoittakaa, kenelle siitä on kerrottu, esimerkiksi hallitukselle, ja milloin.")
    case .expedited:
      Text(
        sv: "Expedieringen gör er registrator. Här antecknar ni bara dagen.",
        en: "Dispatching is done by your registrar. Here you only note the day.",
        fi: "Päätöksen lähettää kirjaamonne. Tässä vain merkitään päivä.")
    case .dispatched:
      Text(
        sv: "Alla som beslutet gäller får det, för kännedom eller för åtgärd. Ni ser allt innan det går i väg.",
        en: "All whom it concerns get the decision, for information or for action. You see everything before it goes.",
        fi: "Kaikki, joita päätös koskee, saavat sen tiedoksi tai toimenpiteitä varten. Näette kaiken ennen lähetystä.")
    case .closed where !isSentOut: Text(sv: "Historiken står kvar.", en: "The history stays.", fi: "Historia säilyy.")
    case .closed:
      Text(
        sv: "Mottagarnas länkar slutar att gälla. Historiken står kvar.",
        en: "The recipients' links end. The history stays.",
        fi: "Vastaanottajien linkit päättyvät. Historia säilyy.")
    case .takenBack: Text(sv: "Historiken står kvar.", en: "The history stays.", fi: "Historia säilyy.")
    }
  }

  /// The button under the form.
  static func button(_ step: CaseStep.Kind) -> Text {
    switch step {
    case .ready: Text(sv: "Lås underlaget", en: "Lock the proposal", fi: "Lukitse valmisteluaineisto")
    case .closed: Text(sv: "Avsluta ärendet", en: "Close the case", fi: "Päätä asia")
    default: Text(sv: "Anteckna", en: "Note it", fi: "Merkitse")
    }
  }

  static func day(_ step: CaseStep.Kind) -> Text {
    switch step {
    case .decided: DecisionTexts.day
    case .expedited, .dispatched: Text(sv: "Datum", en: "Date", fi: "Päivä")
    default: Text(sv: "Vilken dag?", en: "Which day?", fi: "Minä päivänä?")
    }
  }
  static func body(_ step: CaseStep.Kind) -> Text {
    switch step {
    case .prepared: Text(sv: "Vilket utskott?", en: "Which sub-committee?", fi: "Mikä jaosto?")
    case .reported: Text(sv: "Anmält till", en: "Reported to", fi: "Kenelle ilmoitettiin")
    default: DecisionTexts.body
    }
  }
  static let askedFor = Text(
    sv: "Vad ska kompletteras?", en: "What is to be completed?", fi: "Mitä pitää täydentää?")
  static let askedForHint = Text(
    sv: "Skriv alltid vid återremiss: det visas för den som skriver underlaget. Annars kan ni lämna en anteckning här.",
    en:
      "Always write when it is referred back: whoever writes the proposal sees it. Otherwise you can leave a note here.",
    fi:
      "Kirjoittakaa aina, kun asia palautetaan valmisteltavaksi: valmisteluaineiston kirjoittaja näkee sen. Muulloin tähän voi jättää muistiinpanon."
  )
  static let points = Text(
    sv: "Så skickas beslutet ut", en: "How the decision is sent out", fi: "Näin päätös lähetetään")
  static let pointsMean = Text(
    sv:
      "Punkterna skickas ut som de står i det låsta underlaget. Beslutades något annat: ta tillbaka stegen till och med ”Underlaget klart”, skriv de nya punkterna i underlaget och lås det igen. Anteckna sedan beslutet.",
    en:
      "The points are sent as they stand in the locked proposal. If something else was decided: take back the steps up to and including “Proposal ready”, write the new points in the proposal and lock it again. Then note the decision.",
    fi:
      "Kohdat lähetetään sellaisina kuin ne ovat lukitussa valmisteluaineistossa. Jos päätettiin toisin: perukaa vaiheet, myös ”Valmisteluaineisto valmis”, kirjoittakaa uudet kohdat valmisteluaineistoon ja lukitkaa se uudelleen. Merkitkää päätös sen jälkeen."
  )
  static let againOn = Text(
    sv: "När tas det upp igen?", en: "When is it taken up again?", fi: "Milloin siihen palataan?")
  static let againOnHint = Text(
    sv: "Vid bordläggning, om dagen är bestämd.", en: "When it is postponed, if the day is settled.",
    fi: "Kun asia jätetään pöydälle, jos päivä on tiedossa.")
  /// - Parameter hasBeenSubmitted: the county has received a joining already, and this is a new version of it.
  static func rejectedMeans(hasBeenSubmitted: Bool) -> Text {
    hasBeenSubmitted ? rejectedChange : rejectedJoining
  }

  private static let rejectedChange = Text(
    sv:
      "Ett nej betyder att den nya versionen inte skickas in. Det ni redan har skickat in står kvar tills ni återkallar anslutningen.",
    en:
      "A no means that the new version is not submitted. What you have submitted already stands until you withdraw the joining.",
    fi:
      "Hylkääminen tarkoittaa, ettei uutta versiota lähetetä. Jo lähettämänne pysyy voimassa, kunnes peruutatte liittymisen."
  )

  private static let rejectedJoining = Text(
    sv:
      "Ett nej avslutar anslutningen: ni avstår. Det stannar hos er om ni inte själva väljer att visa det, och kan inte tas tillbaka här.",
    en:
      "A no ends the joining: you decline. It stays with you unless you choose to show it, and cannot be taken back here.",
    fi:
      "Hylkääminen päättää liittymisen: ette liity. Tieto jää teille, ellette itse halua näyttää sitä, eikä sitä voi perua täällä."
  )
}
