import Kernel

/// The words of what stands against a step.
extension CaseStepTexts {
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
    case .dayBeforePaper(let day):
      Text(
        sv:
          "Underlaget är daterat den \(day.told(in: .sv)). Välj den dagen eller en senare, eller ändra dagen i underlaget.",
        en:
          "The proposal bears the day \(day.told(in: .en)). Choose that day or a later one, or change it in the proposal.",
        fi:
          "Valmisteluaineiston päiväys on \(day.told(in: .fi)). Valitkaa se tai myöhempi päivä, tai muuttakaa päiväystä valmisteluaineistossa."
      )
    case .formMissing:
      Text(
        sv: "Välj hur beslutet togs.", en: "Choose how the decision was made.", fi: "Valitkaa, miten päätös tehtiin.")
    case .bodyMissing:
      Text(
        sv: "Skriv vem det var, till exempel styrelsen.", en: "Write who it was, such as the board.",
        fi: "Kirjoittakaa, kuka se oli, esimerkiksi hallitus.")
    case .committeeMissing:
      Text(
        sv: "Skriv vilket utskott det var, till exempel arbetsutskottet.",
        en: "Write which sub-committee it was, such as the working committee.",
        fi: "Kirjoittakaa, mikä jaosto se oli, esimerkiksi työjaosto.")
    case .outcomeMissing:
      Text(sv: "Välj vad beslutet blev.", en: "Choose what was decided.", fi: "Valitkaa, mitä päätettiin.")
    case .outcomeNotAlone:
      Text(
        sv: "Den som beslutar ensam säger ja eller nej. Välj Bifall eller Avslag.",
        en: "Whoever decides alone says yes or no. Choose one of the two.",
        fi: "Yksin päättävä sanoo kyllä tai ei. Valitkaa jompikumpi.")
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
        sv: "Underlaget har inget förslag till beslut. Skriv minst en punkt och lås det sedan.",
        en: "The proposal has no proposed decision. Write at least one point, then lock it.",
        fi: "Valmisteluaineistossa ei ole päätösehdotusta. Kirjoittakaa ainakin yksi kohta ja lukitkaa se sitten.")
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
