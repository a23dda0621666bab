import Kernel
import Organisations

/// Words of the task list.
enum TaskTexts {
  static func join(_ name: String) -> Text {
    Text(sv: "Anslut \(name)", en: "Joining: \(name)", fi: "Liittyminen: \(name)")
  }

  static let yourJoining = Text(sv: "Er anslutning", en: "Your joining", fi: "Liittymisenne")
  static let newVersion = Text(
    sv: "Ny version av er anslutning", en: "New version of your joining", fi: "Uusi versio liittymisestänne")

  static func lead(_ kind: OrganisationKind) -> Text {
    if kind == .onePersonFirm {
      return Text(
        sv: "Det här tar ungefär fem minuter. Ni kan spara och fortsätta en annan dag.",
        en: "This takes about five minutes. You can save and go on another day.",
        fi: "Tähän menee noin viisi minuuttia. Voitte tallentaa ja jatkaa toisena päivänä.")
    }
    return Text(
      sv:
        "Svara i den ordning ni vill. Spara och kom tillbaka när det passar. Ni kan vara flera som skriver i samma anslutning.",
      en: "Answer in any order. Save and come back when it suits you. Several of you can write in the same joining.",
      fi:
        "Vastatkaa haluamassanne järjestyksessä. Tallentakaa ja palatkaa, kun sopii. Samaa liittymistä voi kirjoittaa useampi."
    )
  }

  static func heading(_ heading: TaskList.Heading, _ kind: OrganisationKind) -> Text {
    switch heading {
    case .you: Text(sv: "Vilka ni är", en: "Who you are", fi: "Keitä olette")
    case .choice: Text(sv: "Välj och beskriv", en: "Choose and describe", fi: "Valitkaa ja kuvatkaa")
    case .decision: Text(sv: "Underlag och beslut", en: "Proposal and decision", fi: "Valmistelu ja päätös")
    case .submit: Text(sv: "Skicka in", en: "Submit", fi: "Lähettäkää")
    }
  }

  static func title(_ part: FormPart, _ kind: OrganisationKind) -> Text {
    switch part {
    case .organisation:
      switch kind {
      case .municipality: Text(sv: "Om kommunen", en: "About the municipality", fi: "Tietoa kunnasta")
      case .association: Text(sv: "Om föreningen", en: "About the association", fi: "Tietoa yhdistyksestä")
      case .company, .onePersonFirm, .municipalCompany:
        Text(sv: "Om företaget", en: "About the company", fi: "Tietoa yrityksestä")
      default: Text(sv: "Om organisationen", en: "About the organisation", fi: "Tietoa organisaatiosta")
      }
    case .contact: Text(sv: "Kontaktperson", en: "Contact person", fi: "Yhteyshenkilö")
    case .areas: Text(sv: "Välj områden", en: "Choose areas", fi: "Valitkaa osa-alueet")
    case .area: Text(sv: "Området", en: "The area", fi: "Osa-alue")
    case .together: Text(sv: "Tillsammans med andra", en: "Together with others", fi: "Yhdessä muiden kanssa")
    case .papers:
      Text(sv: "Underlag ni redan har", en: "A proposal you already have", fi: "Jo olemassa oleva aineistonne")
    case .proposal: Text(sv: "Skriv underlaget", en: "Write the proposal", fi: "Kirjoittakaa päätösehdotus")
    case .decision: Text(sv: "Beslutet", en: "The decision", fi: "Päätös")
    case .matter: Text(sv: "Ärendets gång", en: "The case", fi: "Asian kulku")
    case .review: Text(sv: "Granska och skicka in", en: "Check and submit", fi: "Tarkistakaa ja lähettäkää")
    }
  }

  static func hint(_ part: FormPart, _ kind: OrganisationKind) -> Text {
    switch part {
    case .organisation:
      kind == .onePersonFirm
        ? Text(
          sv: "E-postadressen som får visas utåt", en: "The e-mail address that may be shown",
          fi: "Sähköpostiosoite, jonka saa näyttää")
        : Text(
          sv: "Vad anslutningen gäller, och brevlådan som visas utåt",
          en: "What the joining is for, and the mailbox that is shown",
          fi: "Mitä liittyminen koskee ja mikä osoite näytetään")
    case .contact:
      Text(
        sv: "Den som får kvittot och inbjudningarna. Visas inte på webbplatsen.",
        en: "Whoever gets the receipt and the invitations. Not shown on the site.",
        fi: "Saa vastaanottoilmoituksen ja kutsut. Ei näytetä sivustolla.")
    case .areas:
      Text(
        sv: "De flesta väljer två eller tre", en: "Most choose two or three", fi: "Useimmat valitsevat kaksi tai kolme")
    case .area:
      Text(
        sv: "Vad ni gör redan, vad ni kommer att göra, och hur", en: "What you do already, what you will do, and how",
        fi: "Mitä teette jo, mitä aiotte tehdä ja miten")
    case .together:
      Text(
        sv: "Om ni är flera organisationer som ansluter er samtidigt",
        en: "If several of you are joining at the same time", fi: "Jos useampi organisaatio liittyy samalla kertaa")
    case .papers:
      Text(
        sv: "Har ni redan ett förslag till beslut? Vi läser det och fyller i åt er.",
        en: "Do you have a proposal already? We read it and fill in for you.",
        fi: "Onko teillä jo päätösehdotus? Luemme sen ja täytämme puolestanne.")
    case .proposal:
      Text(
        sv: "Det mesta är redan ifyllt ur era svar. Ladda ner som Word eller pdf.",
        en: "Most of it is filled in from your answers. Download as Word or PDF.",
        fi: "Suurin osa on jo täytetty vastauksistanne. Lataa Word- tai pdf-tiedostona.")
    case .decision: decisionHint(kind)
    case .matter:
      Text(
        sv: "Från underlag till beslut, och ut till dem det berör",
        en: "From proposal to decision, and on to those it concerns",
        fi: "Ehdotuksesta päätökseen ja niille, joita se koskee")
    case .review:
      Text(
        sv: "Läs igenom, se vad som blir offentligt, och skicka till Länsstyrelsen",
        en: "Read it through, see what becomes public, and send it to the county administrative board",
        fi: "Lukekaa läpi, katsokaa mikä tulee julkiseksi ja lähettäkää lääninhallitukselle")
    }
  }

  private static func decisionHint(_ kind: OrganisationKind) -> Text {
    switch kind {
    case .municipality, .region, .localFederation:
      Text(
        sv: "Vem som beslutade, datum, paragraf och diarienummer",
        en: "Who decided, date, § and case number", fi: "Kuka päätti, päivä, pykälä ja diaarinumero")
    default: Text(sv: "Vem som beslutade, och när", en: "Who decided, and when", fi: "Kuka päätti ja milloin")
    }
  }

  static func state(_ item: TaskList.Item, _ paperwork: Paperwork) -> Text {
    switch (item.part, item.state) {
    case (.proposal, .done): Text(sv: "Klart", en: "Ready", fi: "Valmis")
    case (.proposal, .doing): Text(sv: "Påbörjat", en: "Begun", fi: "Aloitettu")
    case (.matter, _): paperwork.matter.map(matter) ?? state(item.state)
    default: state(item.state)
    }
  }

  private static func matter(_ matter: Paperwork.Matter) -> Text {
    switch matter {
    case .awaitsDecision: Text(sv: "Väntar på beslut", en: "Awaits a decision", fi: "Odottaa päätöstä")
    case .referredBack:
      Text(
        sv: "Återremitterat: komplettera underlaget", en: "Referred back: complete the proposal",
        fi: "Palautettu: täydentäkää päätösehdotusta")
    case .decided: Text(sv: "Beslutat", en: "Decided", fi: "Päätetty")
    case .sentOut: Text(sv: "Utskickat", en: "Sent out", fi: "Lähetetty")
    case .closed: Text(sv: "Avslutat", en: "Closed", fi: "Päättynyt")
    }
  }
  static let complete = Text(
    sv: "Komplettera underlaget", en: "Complete the proposal", fi: "Täydentäkää päätösehdotusta")

  private static func state(_ state: TaskList.State) -> Text {
    switch state {
    case .done: Text(sv: "Klar", en: "Done", fi: "Valmis")
    case .doing: Text(sv: "Påbörjad", en: "Begun", fi: "Aloitettu")
    case .todo: Text(sv: "Inte påbörjad", en: "Not begun", fi: "Ei aloitettu")
    case .free: Text(sv: "Valfritt", en: "Optional", fi: "Vapaaehtoinen")
    }
  }
  static let ready = Text(sv: "Redo att skickas", en: "Ready to send", fi: "Valmis lähetettäväksi")
  static func left(_ count: Int) -> Text {
    Text(
      sv: count == 1 ? "1 del kvar" : "\(count) delar kvar", en: count == 1 ? "1 part left" : "\(count) parts left",
      fi: count == 1 ? "1 osa jäljellä" : "\(count) osaa jäljellä")
  }
  static func done(_ count: Int, _ total: Int) -> Text {
    Text(
      sv: "\(count) av \(total) delar klara", en: "\(count) of \(total) parts done",
      fi: "\(count)/\(total) osaa valmiina")
  }
  static func progress(_ count: Int, _ total: Int) -> Text {
    Text(
      sv: "Delar klara: \(count) av \(total)", en: "Parts done: \(count) of \(total)",
      fi: "Valmiita osia: \(count)/\(total)")
  }

  static let good = Text(sv: "Bra att veta", en: "Good to know", fi: "Hyvä tietää")
  static let goodPoints: [Text] = [
    Text(sv: "Anslutningen är gratis.", en: "Joining is free of charge.", fi: "Liittyminen on maksutonta."),
    Text(
      sv: "Den är en viljeinriktning och inte bindande.", en: "It is a declaration of will and not binding.",
      fi: "Se on tahdonilmaisu eikä sitova."),
    Text(
      sv: "Ni kan byta områden senare.", en: "You can change areas later.",
      fi: "Voitte vaihtaa osa-alueita myöhemmin."),
    Text(
      sv: "Ingen annan ser utkastet förrän ni skickar in.", en: "No one else sees the draft until you submit.",
      fi: "Kukaan muu ei näe luonnosta ennen kuin lähetätte sen."),
    Text(
      sv: "Inget syns på webbplatsen förrän Länsstyrelsen har bekräftat.",
      en: "Nothing shows on the site until the county administrative board has confirmed.",
      fi: "Sivustolla ei näy mitään ennen kuin lääninhallitus on vahvistanut."),
  ]

  static let who = Text(sv: "Vilka brukar vara med?", en: "Who usually takes part?", fi: "Ketkä ovat yleensä mukana?")
  static func helpers(_ kind: OrganisationKind) -> [(Text, Text)] {
    let decides = Text(sv: "Fattar beslutet", en: "Makes the decision", fi: "Tekee päätöksen")
    let describes = Text(
      sv: "Beskriver hur ni ska arbeta", en: "Describes how you will work", fi: "Kuvaa, miten aiotte toimia")
    let keeps = Text(
      sv: "Håller ihop svaren och skriver förslaget", en: "Keeps the answers together and writes the proposal",
      fi: "Kokoaa vastaukset ja kirjoittaa ehdotuksen")
    switch kind {
    case .municipality, .region, .localFederation:
      return [
        (Text(sv: "Kansli eller stab", en: "Central administration", fi: "Kanslia tai esikunta"), keeps),
        (Text(sv: "HR och förvaltningar", en: "HR and departments", fi: "HR ja hallinnot"), describes),
        (kind.decider, decides),
      ]
    case .onePersonFirm: return []
    case .association, .foundation, .tradeUnion, .faithCommunity:
      return [
        (Text(sv: "Någon i styrelsen", en: "Someone on the board", fi: "Joku hallituksesta"), describes),
        (kind.decider, decides),
      ]
    default:
      return [
        (
          Text(
            sv: "HR eller hållbarhet", en: "HR or sustainability", fi: "HR tai vastuullisuus"), describes
        ),
        (kind.decider, decides),
      ]
    }
  }
  static let invite = Text(sv: "Bjud in en kollega", en: "Invite a colleague", fi: "Kutsukaa kollega")
  static let ask = Text(sv: "Fråga oss", en: "Ask us", fi: "Kysykää meiltä")
  static func askLead(_ days: Int) -> Text {
    Text(
      sv: "Undrar ni något, hör av er. Vi hjälper er gärna.",
      en: "If you wonder about anything, write to us. We are happy to help.",
      fi: "Jos jokin askarruttaa, ottakaa yhteyttä. Autamme mielellämme.")
  }
}
