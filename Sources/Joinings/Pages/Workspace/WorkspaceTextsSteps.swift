import Kernel
import Organisations

/// The moves: their links, what their pages say happens, and what is told afterwards.
enum StepTexts {
  static func link(_ move: JoiningMove, _ kind: OrganisationKind) -> Text {
    switch move {
    case .change:
      Text(sv: "Skriv en ny version", en: "Write a new version", fi: "Kirjoittakaa uusi versio")
    case .dropChange: Text(sv: "Ta bort ändringen", en: "Remove the change", fi: "Poistakaa muutos")
    case .carryOver:
      Text(
        sv: "För över till den nya strategin", en: "Carry over to the new strategy", fi: "Siirtäkää uuteen strategiaan")
    case .pause: Text(sv: "Pausa anslutningen", en: "Pause the joining", fi: "Keskeyttäkää liittyminen")
    case .resume: Text(sv: "Återuppta anslutningen", en: "Resume the joining", fi: "Jatkakaa liittymistä")
    case .withdraw: Text(sv: "Återkalla anslutningen", en: "Withdraw the joining", fi: "Peruuttakaa liittyminen")
    case .decline:
      kind == .onePersonFirm
        ? Text(sv: "Vi ansluter oss inte", en: "We are not joining", fi: "Emme liity")
        : Text(sv: "Vår ledning har sagt nej", en: "Our leadership said no", fi: "Johtomme kieltäytyi")
    case .discard: Text(sv: "Släng utkastet", en: "Throw the draft away", fi: "Heittäkää luonnos pois")
    case .publishDecline:
      Text(sv: "Visa att ni inte ansluter er", en: "Show that you are not joining", fi: "Näyttäkää, ettette liity")
    case .showPreparing:
      Text(sv: "Visa att ni förbereder er", en: "Show that you are preparing", fi: "Näyttäkää, että valmistaudutte")
    case .hidePreparing:
      Text(
        sv: "Sluta visa att ni förbereder er", en: "Stop showing that you are preparing",
        fi: "Lopettakaa valmistautumisen näyttäminen")
    case .leaveGroup: Text(sv: "Lämna gruppen", en: "Leave the group", fi: "Poistukaa ryhmästä")
    }
  }

  static let whatHappens = Text(sv: "Det här händer", en: "What happens", fi: "Näin tapahtuu")
  static func words(_ move: JoiningMove) -> Text {
    move == .decline
      ? Text(
        sv: "En rad om beslutet, för er själva", en: "A line about the decision, for yourselves",
        fi: "Rivi päätöksestä teille itsellenne")
      : Text(
        sv: "Några ord om varför", en: "A few words about why", fi: "Muutama sana siitä, miksi")
  }
  static func wordsHint(_ move: JoiningMove) -> Text {
    switch move {
    case .pause, .withdraw:
      Text(
        sv: "En eller två meningar, till Länsstyrelsen. De står inte på webbplatsen. Skriv inga namn på personer.",
        en:
          "One or two sentences, to the county administrative board. They are not shown on the site. Write no names of people.",
        fi:
          "Yksi tai kaksi virkettä lääninhallitukselle. Niitä ei näytetä sivustolla. Älkää kirjoittako henkilöiden nimiä."
      )
    default:
      Text(
        sv: "En eller två meningar räcker. Skriv inga namn på personer.",
        en: "One or two sentences are enough. Write no names of people.",
        fi: "Yksi tai kaksi virkettä riittää. Älkää kirjoittako henkilöiden nimiä.")
    }
  }
  static let coordinatorOnly = Text(
    sv: "Det här gör en samordnare i er arbetsyta. Fråga någon av dem:",
    en: "This is done by a coordinator in your workspace. Ask one of them:",
    fi: "Tämän tekee työtilanne koordinaattori. Kysy joltakulta heistä:")

  static let readersAsk = Text(
    sv: "Du kan läsa här men inte skriva. Be en samordnare om det:",
    en: "You can read here but not write. Ask a coordinator to let you:",
    fi: "Voit lukea mutta et kirjoittaa. Pyydä lupaa koordinaattorilta:")

  static func done(_ move: JoiningMove) -> Text {
    switch move {
    case .change:
      Text(
        sv: "Ni kan skriva nu. Utkastet är ert eget.", en: "You can write now. The draft is your own.",
        fi: "Voitte nyt kirjoittaa. Luonnos on omanne.")
    case .dropChange:
      Text(sv: "Ändringen är borttagen.", en: "The change has been removed.", fi: "Muutos on poistettu.")
    case .carryOver:
      Text(
        sv: "Utkastet för den nya strategin är klart att läsa igenom.",
        en: "The draft for the new strategy is ready to be read through.",
        fi: "Uuden strategian luonnos on valmis luettavaksi.")
    case .pause: Text(sv: "Anslutningen är pausad.", en: "The joining is paused.", fi: "Liittyminen on keskeytetty.")
    case .resume: Text(sv: "Anslutningen är återupptagen.", en: "The joining is resumed.", fi: "Liittymistä jatketaan.")
    case .withdraw:
      Text(sv: "Anslutningen är återkallad.", en: "The joining is withdrawn.", fi: "Liittyminen on peruutettu.")
    case .decline: Text(sv: "Utkastet är avslutat.", en: "The draft is closed.", fi: "Luonnos on päätetty.")
    case .discard: Text(sv: "Utkastet är slängt.", en: "The draft has been thrown away.", fi: "Luonnos on poistettu.")
    case .publishDecline:
      Text(
        sv: "Länsstyrelsen har fått er önskan. Det syns när de har kontrollerat att det kommer från er.",
        en: "The county administrative board has your wish. It shows once they have checked that it comes from you.",
        fi: "Lääninhallitus on saanut toiveenne. Se näkyy, kun on tarkistettu, että se tulee teiltä.")
    case .showPreparing:
      Text(
        sv: "Valet är sparat. Det syns när länsstyrelsen har kontrollerat att det kommer från er.",
        en: "Your choice is saved. It shows once the county administrative board has checked that it comes from you.",
        fi: "Valinta on tallennettu. Se näkyy, kun lääninhallitus on tarkistanut, että se tulee teiltä.")
    case .hidePreparing:
      Text(
        sv: "Det visas inte längre att ni förbereder er.", en: "It no longer shows that you are preparing.",
        fi: "Enää ei näy, että valmistaudutte.")
    case .leaveGroup:
      Text(sv: "Ni har lämnat gruppen.", en: "You have left the group.", fi: "Olette poistuneet ryhmästä.")
    }
  }

  static let oldArea = Text(sv: "Ert område nu", en: "Your area now", fi: "Osa-alueenne nyt")
  static let newAreas = Text(
    sv: "Blir i den nya strategin", en: "Becomes in the new strategy", fi: "Uudessa strategiassa")
  static let noSuccessor = Text(
    sv: "Ingen direkt motsvarighet. Det ni skrev finns kvar i den gamla anslutningen.",
    en: "No direct counterpart. What you wrote stays in the old joining.",
    fi: "Ei suoraa vastinetta. Kirjoittamanne säilyy vanhassa liittymisessä.")
  static let whichStrategy = Text(sv: "Till vilken strategi?", en: "To which strategy?", fi: "Mihin strategiaan?")
}
