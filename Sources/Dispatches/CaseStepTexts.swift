import Joinings
import Kernel
import Organisations

/// The words of a case's steps, and of what stands against them.
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
  static func means(_ step: CaseStep.Kind, isFormal: Bool) -> Text {
    switch step {
    case .ready:
      Text(
        sv:
          "Underlaget fryses så som det står nu, med en kontrollsumma. Ni kan skriva vidare; det frysta ändras inte.",
        en:
          "The proposal is frozen as it stands now, with a checksum. You can go on writing; what is frozen does not change.",
        fi:
          "Valmisteluaineisto jäädytetään sellaisena kuin se nyt on, tarkistussumman kanssa. Voitte kirjoittaa edelleen; jäädytetty ei muutu."
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
    case .ready: Text(sv: "Frys underlaget", en: "Freeze the proposal", fi: "Jäädytä valmisteluaineisto")
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
    sv: "Vad ska kompletteras, eller en anteckning", en: "What is to be completed, or a note",
    fi: "Mitä pitää täydentää, tai muistiinpano")
  static let askedForHint = Text(
    sv: "Behövs vid återremiss: det visas för den som skriver underlaget.",
    en: "Needed when it is referred back: whoever writes the proposal sees it.",
    fi: "Tarvitaan, kun asia palautetaan valmisteltavaksi: valmisteluaineiston kirjoittaja näkee sen.")
  static let againOn = Text(
    sv: "När tas det upp igen?", en: "When is it taken up again?", fi: "Milloin siihen palataan?")
  static let againOnHint = Text(
    sv: "Vid bordläggning, om dagen är bestämd.", en: "When it is postponed, if the day is settled.",
    fi: "Kun asia jätetään pöydälle, jos päivä on tiedossa.")
  static let rejectedMeans = Text(
    sv:
      "Ett nej avslutar anslutningen: ni avstår. Det stannar hos er om ni inte själva väljer att visa det, och kan inte tas tillbaka här.",
    en:
      "A no ends the joining: you decline. It stays with you unless you choose to show it, and cannot be taken back here.",
    fi:
      "Hylkääminen päättää liittymisen: ette liity. Tieto jää teille, ellette itse halua näyttää sitä, eikä sitä voi perua täällä."
  )

  static func fault(_ reason: CaseRefusal.Fault.Reason) -> Text {
    switch reason {
    case .dayMissing:
      Text(
        sv: "Skriv dag, månad och år.", en: "Write day, month and year.", fi: "Kirjoittakaa päivä, kuukausi ja vuosi.")
    case .dayAhead:
      Text(
        sv: "Dagen har inte kommit än. Anteckna när det är gjort.", en: "That day has not come yet. Note it when done.",
        fi: "Päivä ei ole vielä tullut. Merkitkää, kun se on tehty.")
    case .dayBefore(let day):
      Text(
        sv:
          "Steget före togs \(day.told(in: .sv)). Välj den dagen eller en senare. Är det dagen där som är fel, ta tillbaka det steget.",
        en:
          "The step before was \(day.told(in: .en)). Choose that day or a later one. If that day is wrong, take that step back.",
        fi:
          "Edellinen vaihe oli \(day.told(in: .fi)). Valitkaa se tai myöhempi päivä. Jos se päivä on väärä, peru se vaihe."
      )
    case .formMissing:
      Text(
        sv: "Välj hur beslutet togs.", en: "Choose how the decision was made.", fi: "Valitkaa, miten päätös tehtiin.")
    case .bodyMissing:
      Text(
        sv: "Skriv vem det var, till exempel styrelsen.", en: "Write who it was, such as the board.",
        fi: "Kirjoittakaa, kuka se oli, esimerkiksi hallitus.")
    case .outcomeMissing:
      Text(sv: "Välj vad beslutet blev.", en: "Choose what was decided.", fi: "Valitkaa, mitä päätettiin.")
    case .paragraphMissing:
      Text(
        sv: "Skriv paragrafens nummer i protokollet.", en: "Write the item's number in the minutes.",
        fi: "Kirjoittakaa pykälän numero pöytäkirjassa.")
    case .askedForMissing:
      Text(
        sv: "Skriv vad som ska kompletteras.", en: "Write what is to be completed.",
        fi: "Kirjoittakaa, mitä pitää täydentää.")
    case .tooLong(let limit): CaseStepTexts.tooLong(limit)
    }
  }

  static func tooLong(_ limit: Int) -> Text {
    Text(
      sv: "Korta texten till högst \(limit) tecken.", en: "Shorten the text to \(limit) characters at most.",
      fi: "Lyhentäkää teksti enintään \(limit) merkkiin.")
  }

  static func refusal(_ refusal: CaseRefusal) -> Text {
    switch refusal {
    case .faulty: Text(sv: "Något behöver rättas.", en: "Something needs putting right.", fi: "Jotakin pitää korjata.")
    case .notNow:
      Text(
        sv: "Ärendet står inte där längre. Läs om sidan och se var det står.",
        en: "The case no longer stands there. Reload the page and see where it stands.",
        fi: "Asia ei ole enää siinä vaiheessa. Lataa sivu uudelleen.")
    case .nothingProposed:
      Text(
        sv: "Underlaget har inget förslag till beslut. Skriv minst en punkt och frys det sedan.",
        en: "The proposal has no proposed decision. Write at least one point, then freeze it.",
        fi: "Valmisteluaineistossa ei ole päätösehdotusta. Kirjoittakaa ainakin yksi kohta ja jäädyttäkää se sitten.")
    case .goneOn:
      Text(
        sv: "En kollega har gått vidare i ärendet. Bara det sista steget kan tas tillbaka.",
        en: "A colleague has gone on with the case. Only the last step can be taken back.",
        fi: "Kollega on jatkanut asiaa. Vain viimeisen vaiheen voi perua.")
    case .alreadySent:
      Text(
        sv: "Beslutet är utskickat och kan inte tas tillbaka. Skriv till mottagarna i stället.",
        en: "The decision has been sent and cannot be taken back. Write to the recipients instead.",
        fi: "Päätös on lähetetty, eikä sitä voi perua. Kirjoittakaa vastaanottajille.")
    case .hasEnded:
      Text(
        sv: "Beslutet har avslutat anslutningen. Vill ni ansluta er ändå, börja en ny anslutning.",
        en: "The decision has ended the joining. To join after all, begin a new joining.",
        fi: "Päätös on päättänyt liittymisen. Jos haluatte silti liittyä, aloittakaa uusi liittyminen.")
    case .sentIn:
      Text(
        sv: "Anslutningen är inskickad med det beslut som står i den. Börja en ny version om beslutet är ett annat.",
        en: "The joining has been submitted with the decision in it. Begin a new version if the decision is another.",
        fi: "Liittyminen on lähetetty siinä olevan päätöksen kanssa. Aloittakaa uusi versio, jos päätös on toinen.")
    }
  }
}
