import Joinings
import Kernel

/// The words around papers.
enum CaseTexts {
  static let title = Text(sv: "Ert underlag", en: "Your paper", fi: "Aineistonne")
  static let lead = Text(
    sv:
      "Har ni redan en tjänsteskrivelse, ett PM eller ett protokoll? Lägg in det här, så läser vi det och fyller i det som står där. Ni ser varje uppgift bredvid texten och bestämmer själva.",
    en:
      "Do you already have a proposal, a memo or minutes? Put it in here, and we read it and fill in what it says. You see each item beside the text and decide for yourselves.",
    fi:
      "Onko teillä jo esitys, muistio tai pöytäkirja? Lisätkää se tähän, niin luemme sen ja täytämme, mitä siinä sanotaan. Näette jokaisen tiedon tekstin rinnalla ja päätätte itse."
  )
  static let file = Text(sv: "Välj en fil", en: "Choose a file", fi: "Valitse tiedosto")
  static let fileHint = Text(
    sv: "Text, PDF, Word (docx) eller OpenDocument (odt), högst 10 MB.",
    en: "Text, PDF, Word (docx) or OpenDocument (odt), at most 10 MB.",
    fi: "Teksti, PDF, Word (docx) tai OpenDocument (odt), enintään 10 Mt.")
  static let paste = Text(sv: "Eller klistra in texten", en: "Or paste the text", fi: "Tai liitä teksti")
  static let pasteHint = Text(
    sv: "Hela papperet, från rubriken till underskrifterna.",
    en: "The whole paper, from the heading to the signatures.",
    fi: "Koko paperi otsikosta allekirjoituksiin.")
  static let read = Text(sv: "Läs underlaget", en: "Read the paper", fi: "Lue aineisto")
  static let example = Text(sv: "Prova med ett exempel", en: "Try with an example", fi: "Kokeile esimerkillä")
  static let exampleLead = Text(
    sv: "Svartådalens Energi AB och dess underlag är påhittade.",
    en: "Svartådalens Energi AB and its paper are made up.",
    fi: "Svartådalens Energi AB ja sen aineisto ovat keksittyjä.")
  static let without = Text(
    sv: "Inget papper? Det går lika bra att fylla i direkt.",
    en: "No paper? You can just as well fill in the form directly.",
    fi: "Ei paperia? Voitte yhtä hyvin täyttää lomakkeen suoraan.")
  static let toList = Text(sv: "Till listan", en: "To the list", fi: "Luetteloon")
  static let nothingChosen = Text(
    sv: "Välj en fil eller klistra in texten först.", en: "Choose a file or paste the text first.",
    fi: "Valitse ensin tiedosto tai liitä teksti.")
  static let pastedName = Text(sv: "Inklistrad text", en: "Pasted text", fi: "Liitetty teksti")
  static let yours = Text(
    sv: "Papperet är ert eget. Ingen annan ser det förrän ni skickar in.",
    en: "The paper is your own. Nobody else sees it until you send it in.",
    fi: "Paperi on teidän. Kukaan muu ei näe sitä ennen kuin lähetätte sen.")
  static let another = Text(sv: "Lägg till ett papper till", en: "Add another paper", fi: "Lisää toinen paperi")
  static let papers = Text(sv: "Era papper", en: "Your papers", fi: "Paperinne")
  static let found = Text(sv: "Det här hittade vi", en: "What we found", fi: "Mitä löysimme")
  static let also = Text(sv: "Det här läste vi också", en: "What we also read", fi: "Luimme myös")
  static let alsoLead = Text(
    sv: "Det här fyller inte i något, men hjälper er att se att vi läst rätt.",
    en: "This fills in nothing, but helps you see that we read it right.",
    fi: "Tämä ei täytä mitään, mutta auttaa näkemään, että luimme oikein.")
  static let text = Text(sv: "Papperets text", en: "The paper's text", fi: "Paperin teksti")
  static let textLead = Text(
    sv: "Det vi hittat är markerat.", en: "What we found is marked.", fi: "Löytämämme on merkitty.")
  static let noText = Text(
    sv: "Filen är sparad, men vi kunde inte läsa någon text i den.",
    en: "The file is kept, but we could read no text in it.",
    fi: "Tiedosto on tallessa, mutta siitä ei voitu lukea tekstiä.")
  static let filledIn = Text(sv: "Ifyllt", en: "Filled in", fi: "Täytetty")
  static let otherStands = Text(sv: "Där står redan", en: "There it already says", fi: "Siinä lukee jo")
  static let notFilled = Text(sv: "Inte ifyllt", en: "Not filled in", fi: "Ei täytetty")
  static let useThis = Text(sv: "Använd detta", en: "Use this", fi: "Käytä tätä")
  static let useInstead = Text(sv: "Använd detta i stället", en: "Use this instead", fi: "Käytä tätä sen sijaan")
  static let change = Text(sv: "Ändra", en: "Change", fi: "Muuta")
  static let take = Text(sv: "Ta bort", en: "Remove", fi: "Poista")
  static let couldMean = Text(sv: "Det kan också betyda", en: "It could also mean", fi: "Se voi tarkoittaa myös")
  static let removePaper = Text(sv: "Ta bort papperet", en: "Remove the paper", fi: "Poista paperi")
  static let removeLead = Text(
    sv: "Det som redan är ifyllt står kvar.", en: "What is already filled in stays.", fi: "Jo täytetyt tiedot säilyvät."
  )
  static let download = Text(sv: "Hämta filen", en: "Download the file", fi: "Lataa tiedosto")
  static let taken = Text(
    sv: "Papperet är inlagt och läst.", en: "The paper is in, and read.", fi: "Paperi on lisätty ja luettu.")
  static let used = Text(sv: "Ifyllt från papperet.", en: "Filled in from the paper.", fi: "Täytetty paperista.")
  static let dropped = Text(sv: "Borttaget ur formuläret.", en: "Taken out of the form.", fi: "Poistettu lomakkeesta.")
  static let removed = Text(sv: "Papperet är borttaget.", en: "The paper is removed.", fi: "Paperi on poistettu.")
  static let corrected = Text(
    sv: "Ändrat. Så läser vi papperet nu.", en: "Changed. This is how we read the paper now.",
    fi: "Muutettu. Näin luemme paperin nyt.")
  static let noneRead = Text(sv: "Ingen", en: "None", fi: "Ei mitään")
  static let toKnow = Text(
    sv: "Bra att veta om papperet", en: "Good to know about the paper", fi: "Hyvä tietää paperista")
  static let inText = Text(sv: "Visa i texten", en: "Show in the text", fi: "Näytä tekstissä")
  static let next = Text(sv: "Gå vidare", en: "Go on", fi: "Jatka")
  static let cutOff = Text(
    sv: "Resten av texten är sparad men visas inte här.", en: "The rest of the text is kept but not shown here.",
    fi: "Loppu tekstistä on tallessa, mutta sitä ei näytetä tässä.")

  static func added(_ day: String) -> Text { Text(sv: "Inlagt \(day)", en: "Added \(day)", fi: "Lisätty \(day)") }

  static func kind(_ kind: Paper.Kind) -> Text {
    switch kind {
    case .proposal: Text(sv: "Förslag", en: "Proposal", fi: "Esitys")
    case .decision: Text(sv: "Beslut", en: "Decision", fi: "Päätös")
    case .other: Text(sv: "Annat papper", en: "Another paper", fi: "Muu paperi")
    }
  }

  /// What a finding is, before its value.
  static func field(_ field: String) -> Text {
    switch field {
    case "areas": Text(sv: "Område", en: "Area", fi: "Alue")
    case "decision.body": Text(sv: "Beslutat av", en: "Decided by", fi: "Päättäjä")
    case "decision.day": Text(sv: "Beslutsdatum", en: "Day of the decision", fi: "Päätöspäivä")
    case "decision.paragraph": Text(sv: "Paragraf", en: "Paragraph", fi: "Pykälä")
    case "decision.diaryNumber", "diaryNumber":
      Text(sv: "Ert diarienummer", en: "Your case number", fi: "Diaarinumeronne")
    case "decision.outcome": Text(sv: "Utfall", en: "Outcome", fi: "Lopputulos")
    case "strategy": Text(sv: "Strategi", en: "Strategy", fi: "Strategia")
    case "proposal": Text(sv: "Förslag till beslut", en: "Proposed decision", fi: "Päätösesitys")
    case "body": Text(sv: "Beslutas av", en: "To be decided by", fi: "Päättää")
    case "recipients": Text(sv: "Kopia till", en: "Copy to", fi: "Tiedoksi")
    case "type": Text(sv: "Sorts papper", en: "Kind of paper", fi: "Paperin laji")
    case "signers": Text(sv: "Undertecknas av", en: "Signed by", fi: "Allekirjoittajat")
    case "together": Text(sv: "Tillsammans med", en: "Together with", fi: "Yhdessä")
    case "attachments": Text(sv: "Underlag i papperet", en: "Papers it rests on", fi: "Paperin aineisto")
    case "date": Text(sv: "Datum", en: "Date", fi: "Päivämäärä")
    default:
      field.hasSuffix(".how")
        ? Text(sv: "Så planerar ni att arbeta", en: "How you plan to work", fi: "Miten aiotte työskennellä")
        : Text(sv: "Uppgift", en: "Item", fi: "Tieto")
    }
  }
}
