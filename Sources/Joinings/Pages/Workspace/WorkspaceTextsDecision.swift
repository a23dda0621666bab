import Kernel
import Organisations

/// Words of the decision's page.
package enum DecisionTexts {
  static let lead = Text(
    sv: "Fyll i när beslutet är fattat. Resten av anslutningen kan ni skriva på så länge.",
    en: "Fill this in when the decision has been made. You can write the rest of the joining meanwhile.",
    fi: "Täyttäkää tämä, kun päätös on tehty. Muuta voitte kirjoittaa jo sitä ennen.")
  static let apart = Text(
    sv: "Underlag och beslut är två saker", en: "The proposal and the decision are two things",
    fi: "Ehdotus ja päätös ovat kaksi eri asiaa")
  static let apartLead = Text(
    sv: "Förslaget visar vad som lades fram. Beslutet visar vad ni bestämde. Förslaget lägger ni under Underlag.",
    en:
      "The proposal shows what was put forward. The decision shows what you settled. The proposal goes under Proposal paper.",
    fi: "Ehdotus kertoo, mitä esitettiin. Päätös kertoo, mitä päätitte. Ehdotus kuuluu valmisteluaineistoon.")

  package static let form = Text(
    sv: "Hur togs beslutet?", en: "How was the decision made?", fi: "Miten päätös tehtiin?")
  package static func form(_ form: DecisionForm, _ kind: OrganisationKind) -> Text {
    switch (form, kind) {
    case (.body, .association), (.body, .tradeUnion), (.body, .faithCommunity):
      Text(
        sv: "På ett styrelsemöte eller årsmöte", en: "At a board meeting or annual meeting",
        fi: "Hallituksen kokouksessa tai vuosikokouksessa")
    case (.body, .company), (.body, .municipalCompany), (.body, .foundation), (.body, .other), (.body, .onePersonFirm):
      Text(sv: "På ett styrelsemöte", en: "At a board meeting", fi: "Hallituksen kokouksessa")
    case (.body, _):
      Text(sv: "På ett sammanträde", en: "At a meeting", fi: "Kokouksessa")
    case (.delegated, _):
      Text(
        sv: "Genom delegation, i en nämnds eller styrelses ställe",
        en: "By delegation, in a committee's or board's place",
        fi: "Delegoidulla päätösvallalla lautakunnan tai hallituksen puolesta")
    case (.managing, .stateAuthority), (.managing, .university):
      Text(
        sv: "Av myndighetens chef eller en annan chef", en: "By the head of the authority or another manager",
        fi: "Viranomaisen johtaja tai muu esihenkilö päätti")
    case (.managing, .company), (.managing, .municipalCompany):
      Text(
        sv: "Av vd eller ägare", en: "By the managing director or an owner", fi: "Toimitusjohtaja tai omistaja päätti")
    case (.managing, _):
      Text(sv: "Av en chef eller ordförande", en: "By a manager or chair", fi: "Esihenkilö tai puheenjohtaja päätti")
    }
  }
  package static let body = Text(sv: "Vem beslutade?", en: "Who decided?", fi: "Kuka päätti?")
  package static let day = Text(sv: "Beslutets datum", en: "Date of the decision", fi: "Päätöksen päivä")
  package static let dayHint = Text(
    sv: "Till exempel 14 februari 2026 eller 2026-02-14", en: "For example 14 February 2026 or 2026-02-14",
    fi: "Esimerkiksi 14.2.2026 tai 2026-02-14")
  package static let notADay = Text(
    sv: "Vi förstår inte datumet. Skriv dag, månad och år, till exempel 14 februari 2026.",
    en: "We do not understand the date. Write day, month and year, such as 14 February 2026.",
    fi: "Emme ymmärrä päivämäärää. Kirjoittakaa päivä, kuukausi ja vuosi, esimerkiksi 14.2.2026.")
  package static let paragraph = Text(sv: "Paragraf (§)", en: "Item of the minutes (§)", fi: "Pykälä (§)")
  static let paragraphHint = Text(
    sv: "Numret i protokollet, till exempel 27. Behövs inte för ett delegationsbeslut.",
    en: "The number in the minutes, such as 27. Not needed for a delegated decision.",
    fi: "Pöytäkirjan numero, esimerkiksi 27. Ei tarvita delegoituun päätökseen.")
  static let paragraphFree = Text(
    sv: "Om protokollet har en.", en: "If the minutes have one.", fi: "Jos pöytäkirjassa on sellainen.")
  package static let diaryNumber = Text(sv: "Ert diarienummer", en: "Your case number", fi: "Diaarinumeronne")
  package static let diaryHint = Text(
    sv: "Till exempel KS 2026/41.", en: "For example KS 2026/41.", fi: "Esimerkiksi KS 2026/41.")
  package static let outcome = Text(sv: "Vad blev beslutet?", en: "What was decided?", fi: "Mitä päätettiin?")
  static let outcomeHint = Text(
    sv: "Det går att skicka in när ni har sagt ja.", en: "You can submit once you have said yes.",
    fi: "Voitte lähettää, kun olette päättäneet liittyä.")
  package static func outcome(_ outcome: Outcome, _ kind: OrganisationKind) -> Text {
    let isFormal = FormManner(kind: kind).hasMinutesByParagraph
    return switch outcome {
    case .approved:
      isFormal
        ? Text(sv: "Bifall: vi ansluter oss", en: "Approved: we join", fi: "Hyväksyttiin: liitymme")
        : Text(sv: "Ja, vi ansluter oss", en: "Yes, we join", fi: "Kyllä, liitymme")
    case .rejected:
      isFormal
        ? Text(sv: "Avslag: vi ansluter oss inte", en: "Rejected: we do not join", fi: "Hylättiin: emme liity")
        : Text(sv: "Nej, vi ansluter oss inte", en: "No, we do not join", fi: "Ei, emme liity")
    case .referredBack:
      Text(
        sv: "Återremiss: ärendet ska beredas mer", en: "Referred back: to be prepared further",
        fi: "Palautettiin valmisteltavaksi")
    case .postponed:
      Text(
        sv: "Bordläggning: det tas upp senare", en: "Postponed: to be taken up later", fi: "Jätettiin pöydälle")
    }
  }

  static let minutes = Text(
    sv: "Protokoll eller beslut som fil", en: "Minutes or decision as a file", fi: "Pöytäkirja tai päätös tiedostona")
  static let minutesLead = Text(
    sv: "Filen visas inte på webbplatsen. Länsstyrelsen får den när ni skickar in.",
    en: "The file is not shown on the site. The county administrative board receives it when you submit.",
    fi: "Tiedostoa ei näytetä sivustolla. Lääninhallitus saa sen, kun lähetätte.")
  static let file = Text(sv: "Välj fil", en: "Choose a file", fi: "Valitkaa tiedosto")
  static let fileHint = Text(
    sv: "Pdf, Word (docx), odt eller text, högst 10 MB.", en: "PDF, Word (docx), odt or text, 10 MB at most.",
    fi: "Pdf, Word (docx), odt tai teksti, enintään 10 Mt.")
  static let upload = Text(sv: "Ladda upp", en: "Upload", fi: "Ladatkaa")
  static let remove = Text(sv: "Ta bort", en: "Remove", fi: "Poistakaa")
  static let noFile = Text(
    sv: "Välj en fil först, och tryck sedan på Ladda upp.", en: "Choose a file first, then press Upload.",
    fi: "Valitkaa ensin tiedosto ja painakaa sitten Ladatkaa.")
  static let chooseAgain = Text(
    sv: "Filen är inte sparad än. Välj den igen.", en: "The file has not been saved yet. Choose it again.",
    fi: "Tiedostoa ei ole vielä tallennettu. Valitkaa se uudelleen.")
  static let wrongSort = Text(
    sv: "Det är inte en fil vi kan ta emot. Spara den som pdf och försök igen.",
    en: "This is not a kind of file we can take. Save it as PDF and try again.",
    fi: "Emme voi ottaa vastaan tällaista tiedostoa. Tallentakaa se pdf-muodossa ja yrittäkää uudelleen.")
  static func added(_ when: String) -> Text {
    Text(sv: "Tillagd \(when)", en: "Added \(when)", fi: "Lisätty \(when)")
  }
}
