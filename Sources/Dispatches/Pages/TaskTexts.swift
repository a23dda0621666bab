import Documents
import Joinings
import Kernel

/// Words of a recipient's page.
enum TaskTexts {
  static let forInformation = Text(
    sv: "Ett beslut för kännedom", en: "A decision for your information", fi: "Päätös tiedoksi")
  static func forAction(_ kind: RecipientKind) -> Text {
    kind.decidesItself
      ? Text(
        sv: "Ett beslut, och en fråga till er", en: "A decision, and a request to you", fi: "Päätös ja pyyntö teille")
      : Text(sv: "Ett beslut för åtgärd", en: "A decision for action", fi: "Päätös toimenpiteitä varten")
  }
  static func lead(_ name: String, _ organisation: String) -> Text {
    Text(
      sv: "Till \(name), från \(organisation).", en: "To \(name), from \(organisation).",
      fi: "Vastaanottaja \(name), lähettäjä \(organisation).")
  }
  static let about = Text(sv: "Om beslutet", en: "About the decision", fi: "Tietoa päätöksestä")
  static let decision = Text(sv: "Beslutet", en: "The decision", fi: "Päätös")
  static let decidedBy = Text(sv: "Beslutat av", en: "Decided by", fi: "Päättäjä")
  static let diaryNumber = Text(sv: "Diarienummer", en: "Case number", fi: "Diaarinumero")
  static let matter = Text(sv: "Ärende", en: "Matter", fi: "Asia")
  static func message(_ organisation: String) -> Text {
    Text(sv: "\(organisation) skriver", en: "\(organisation) writes", fi: "\(organisation) kirjoittaa")
  }
  static func asked(_ kind: RecipientKind) -> Text {
    kind.decidesItself
      ? Text(sv: "Vi ber er", en: "We ask you", fi: "Pyydämme teitä")
      : Text(sv: "Er uppgift", en: "Your task", fi: "Tehtävänne")
  }
  static func answerBy(_ day: String) -> Text {
    Text(
      sv: "Svara gärna senast den \(day).", en: "Please answer by \(day).",
      fi: "Vastatkaa mielellään viimeistään \(day).")
  }
  static let youDecide = Text(
    sv: "Ni bestämmer själva. Beslutet binder inte er.",
    en: "You decide for yourselves. The decision does not bind you.",
    fi: "Päätätte itse. Päätös ei sido teitä.")
  static let sofar = Text(sv: "Det här har sagts", en: "What has been said", fi: "Tähän asti sanottua")
  static func said(_ kind: DispatchAnswer.Kind, _ organisation: String) -> Text {
    switch kind {
    case .received: Text(sv: "Ni tog emot beslutet", en: "You received the decision", fi: "Otitte päätöksen vastaan")
    case .accepted: Text(sv: "Ni sa ja", en: "You said yes", fi: "Suostuitte")
    case .asked: Text(sv: "Ni frågade", en: "You asked", fi: "Kysyitte")
    case .replied:
      Text(sv: "\(organisation) svarade", en: "\(organisation) replied", fi: "\(organisation) vastasi")
    case .declined: Text(sv: "Ni tackade nej", en: "You declined", fi: "Kieltäydyitte")
    case .done:
      Text(sv: "Ni berättade att det är klart", en: "You said that it is done", fi: "Kerroitte, että se on valmis")
    case .decided: Text(sv: "Ert eget beslut", en: "Your own decision", fi: "Oma päätöksenne")
    }
  }
  static let answer = Text(sv: "Svara", en: "Answer", fi: "Vastaa")
  static let received = Text(sv: "Mottaget", en: "Received", fi: "Vastaanotettu")
  static func accept(_ kind: RecipientKind) -> Text {
    kind.decidesItself
      ? Text(sv: "Ja, det gör vi", en: "Yes, we do that", fi: "Kyllä, teemme niin")
      : Text(sv: "Vi tar oss an det", en: "We take it on", fi: "Otamme tehtävän")
  }
  static func open(_ kind: DispatchAnswer.Kind) -> Text {
    switch kind {
    case .asked: Text(sv: "Vi har en fråga", en: "We have a question", fi: "Meillä on kysymys")
    case .declined: Text(sv: "Vi tackar nej", en: "We decline", fi: "Kieltäydymme")
    case .done: Text(sv: "Det är klart", en: "It is done", fi: "Se on valmis")
    default:
      Text(
        sv: "Vi har fattat ett eget beslut", en: "We have made our own decision", fi: "Olemme tehneet oman päätöksen")
    }
  }
  static func words(_ kind: DispatchAnswer.Kind) -> Text {
    switch kind {
    case .asked: Text(sv: "Er fråga", en: "Your question", fi: "Kysymyksenne")
    case .declined: Text(sv: "Varför?", en: "Why?", fi: "Miksi?")
    case .done: Text(sv: "Vad har ni gjort?", en: "What have you done?", fi: "Mitä olette tehneet?")
    default: Text(sv: "Något mer att säga", en: "Anything more to say", fi: "Muuta sanottavaa")
    }
  }
  static func wordsHint(_ kind: DispatchAnswer.Kind) -> Text {
    switch kind {
    case .asked:
      Text(
        sv: "Frågan går till samordnaren. Svaret kommer till er brevlåda och hit.",
        en: "The question goes to the coordinator. The reply comes to your mailbox and here.",
        fi: "Kysymys menee koordinaattorille. Vastaus tulee postilaatikkoonne ja tänne.")
    default:
      Text(
        sv: "Några meningar räcker. Skriv inget om enskilda personer.",
        en: "A few sentences are enough. Write nothing about individuals.",
        fi: "Muutama lause riittää. Älkää kirjoittako yksittäisistä ihmisistä.")
    }
  }
  static func send(_ kind: DispatchAnswer.Kind) -> Text {
    switch kind {
    case .asked: Text(sv: "Skicka frågan", en: "Send the question", fi: "Lähetä kysymys")
    case .decided: Text(sv: "Lämna vårt beslut", en: "Tell our decision", fi: "Ilmoita päätöksemme")
    default: Text(sv: "Skicka svaret", en: "Send the answer", fi: "Lähetä vastaus")
    }
  }
  static func thanks(_ kind: DispatchAnswer.Kind) -> Text {
    switch kind {
    case .asked:
      Text(
        sv: "Tack. Frågan har gått till samordnaren.", en: "Thank you. The question has gone to the coordinator.",
        fi: "Kiitos. Kysymys on lähetetty koordinaattorille.")
    case .received: Text(sv: "Tack, det är mottaget.", en: "Thank you, it is received.", fi: "Kiitos, vastaanotettu.")
    default: Text(sv: "Tack för ert svar.", en: "Thank you for your answer.", fi: "Kiitos vastauksestanne.")
    }
  }
  static func ownDecisionMeans(_ organisation: String) -> Text {
    Text(
      sv: "Beslutet antecknas som ert eget, bredvid beslutet från \(organisation).",
      en: "The decision is noted as your own, beside that of \(organisation).",
      fi: "Päätös merkitään omaksenne, päätöksen \(organisation) rinnalle.")
  }
  static func outcome(_ outcome: Outcome) -> Text {
    switch outcome {
    case .approved: Text(sv: "Ja", en: "Yes", fi: "Kyllä")
    case .rejected: Text(sv: "Nej", en: "No", fi: "Ei")
    case .referredBack, .postponed: Text(sv: "Tas upp senare", en: "To be taken up later", fi: "Palataan myöhemmin")
    }
  }

  static let paper = Text(sv: "Underlaget", en: "The proposal", fi: "Valmisteluaineisto")
  static let paperMeans = Text(
    sv: "Så som det låg till grund för beslutet.", en: "As it lay behind the decision.",
    fi: "Sellaisena kuin se oli päätöksen pohjana.")
  static func format(_ format: PaperDocument.Format) -> Text {
    switch format {
    case .pdf: Text(sv: "Pdf", en: "PDF", fi: "Pdf-tiedosto")
    case .docx: Text(sv: "Word", en: "Word (docx)", fi: "Word-tiedosto")
    case .odt: Text(sv: "OpenDocument", en: "OpenDocument (odt)", fi: "OpenDocument-tiedosto")
    case .html: Text(sv: "Webbsida", en: "Web page", fi: "Verkkosivu")
    case .txt: Text(sv: "Ren text", en: "Plain text", fi: "Pelkkä teksti")
    }
  }
  static let otherFormats = Text(
    sv: "Webbsidan och den rena texten har samma innehåll.",
    en: "The web page and the plain text have the same content.",
    fi: "Verkkosivulla ja pelkässä tekstissä on sama sisältö.")
  static let whoSees = Text(sv: "Vem ser vad?", en: "Who sees what?", fi: "Kuka näkee mitä?")
  /// To a public body an answer is an incoming public document: offentlighets- och sekretesslagen 5 kap. 1 §,
  /// tryckfrihetsförordningen 2 kap. 4 §.
  static func whoSeesWhat(_ organisation: String, isPublicBody: Bool) -> [Text] {
    [
      Text(
        sv: "Det ni skriver läses av dem som arbetar med ärendet hos \(organisation).",
        en: "What you write is read by those who work with the case at \(organisation).",
        fi: "Kirjoittamanne lukevat ne, jotka hoitavat asiaa; organisaatio on \(organisation)."),
      isPublicBody
        ? Text(
          sv: "Svaret går till \(organisation) och kan begäras ut som allmän handling där.",
          en: "The answer goes to \(organisation), where anyone may ask to see it as a public document.",
          fi: "Vastauksen saa \(organisation), ja sitä voi pyytää siellä nähtäväksi julkisena asiakirjana.")
        : Text(
          sv: "Bara \(organisation) ser svaret.", en: "Only \(organisation) sees the answer.",
          fi: "Vastauksen näkee vain \(organisation)."),
      Text(
        sv: "Inget spåras: ingen ser om eller när ni har öppnat sidan.",
        en: "Nothing is tracked: nobody sees whether or when you have opened the page.",
        fi: "Mitään ei seurata: kukaan ei näe, oletteko avanneet sivun tai milloin."),
      Text(
        sv: "Länken är er egen och gäller tills ärendet är avslutat.",
        en: "The link is your own and holds until the case is closed.",
        fi: "Linkki on omanne ja voimassa, kunnes asia on päätetty."),
    ]
  }
  static let goneTitle = Text(
    sv: "Länken har gjort sitt", en: "The link has done its work", fi: "Linkki on täyttänyt tehtävänsä")
  static let goneLead = Text(
    sv: "Ärendet är avslutat, eller så har en nyare länk skickats. Ni behöver inte göra något mer.",
    en: "The case is closed, or a newer link has been sent. There is nothing more for you to do.",
    fi: "Asia on päätetty, tai uudempi linkki on lähetetty. Teidän ei tarvitse tehdä enempää.")
  static func goneFrom(_ organisation: String) -> Text {
    Text(
      sv: "Har ni frågor? Vänd er till \(organisation).", en: "Do you have questions? Turn to \(organisation).",
      fi: "Onko teillä kysyttävää? Organisaatio on \(organisation).")
  }
}
