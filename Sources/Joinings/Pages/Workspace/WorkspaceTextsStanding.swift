import Kernel
import Organisations

/// How a joining stands, in sentences.
enum StandingTexts {
  static func draft(_ done: Int, _ total: Int) -> Text {
    Text(
      sv: "Ni har börjat. \(done) av \(total) delar är klara. Ingen annan ser utkastet.",
      en: "You have begun. \(done) of \(total) parts are done. No one else sees the draft.",
      fi: "Olette aloittaneet. \(done)/\(total) osaa on valmiina. Kukaan muu ei näe luonnosta.")
  }
  static func submitted(_ day: String, _ answer: String) -> Text {
    Text(
      sv: "Ni skickade in \(day). Länsstyrelsen svarar senast \(answer). Till dess är svaren låsta.",
      en:
        "You submitted on \(day). The county administrative board answers by \(answer). Until then your answers are locked.",
      fi: "Lähetitte \(day). Lääninhallitus vastaa viimeistään \(answer). Siihen asti vastaukset ovat lukittuina.")
  }
  static let newVersionBegun = Text(
    sv: "Ni har skickat in och har börjat på en ny version. Länsstyrelsen har kvar den förra tills ni skickar in igen.",
    en:
      "You have submitted and have begun a new version. The county administrative board keeps the last one until you submit again.",
    fi: "Olette lähettäneet ja aloittaneet uuden version. Lääninhallituksella on edellinen, kunnes lähetätte uudelleen."
  )
  static func confirmed(_ day: String) -> Text {
    Text(
      sv: "Ni är anslutna sedan \(day).", en: "You have been joined since \(day).", fi: "Olette liittyneet \(day).")
  }
  static func changeOpen(_ day: String) -> Text {
    Text(
      sv:
        "Ni är anslutna sedan \(day), och har börjat en ändring. Det som är offentligt står kvar tills ni skickar in den och den är bekräftad.",
      en:
        "You have been joined since \(day), and have begun a change. What is public stays as it is until you submit it and it is confirmed.",
      fi:
        "Olette liittyneet \(day) ja aloittaneet muutoksen. Julkiset tiedot pysyvät ennallaan, kunnes lähetätte muutoksen ja se vahvistetaan."
    )
  }
  static func newVersionWaits(_ day: String) -> Text {
    Text(
      sv: "Ni är anslutna sedan \(day). En ny version väntar på Länsstyrelsens svar.",
      en: "You have been joined since \(day). A new version awaits the county administrative board's answer.",
      fi: "Olette liittyneet \(day). Uusi versio odottaa lääninhallituksen vastausta.")
  }
  static let refused = Text(
    sv: "Länsstyrelsen kunde inte bekräfta anslutningen. Skälet står här. Ni kan börja en ny när ni vill.",
    en:
      "The county administrative board could not confirm the joining. The reason is given here. You can begin a new one whenever you like.",
    fi: "Lääninhallitus ei voinut vahvistaa liittymistä. Syy on tässä. Voitte aloittaa uuden milloin haluatte.")
  /// Who it was that said no.
  private static func no(_ kind: OrganisationKind) -> Text {
    kind == .onePersonFirm
      ? Text(
        sv: "Ni har valt att inte ansluta er.", en: "You have chosen not to join.",
        fi: "Olette päättäneet olla liittymättä.")
      : Text(
        sv: "Er ledning har beslutat att inte ansluta er.", en: "Your leadership has decided not to join.",
        fi: "Johtonne on päättänyt olla liittymättä.")
  }
  static func declined(isPublic: Bool, _ kind: OrganisationKind) -> Text {
    let who = no(kind)
    return isPublic
      ? Text(
        sv: "\(who.sv) Det står på webbplatsen, som ni har valt.",
        en: "\(who.en) This is shown on the site, as you chose.",
        fi: "\(who.fi) Se näkyy sivustolla, kuten valitsitte.")
      : Text(
        sv: "\(who.sv) Ingen annan ser det. Ni kan börja om när ni vill.",
        en: "\(who.en) No one else sees this. You can begin again whenever you like.",
        fi: "\(who.fi) Kukaan muu ei näe sitä. Voitte aloittaa uudelleen milloin haluatte.")
  }
  static func declinedAsked(_ kind: OrganisationKind) -> Text {
    let who = no(kind)
    return Text(
      sv:
        "\(who.sv) Ni har bett att det ska synas. Det syns när länsstyrelsen har kontrollerat att det kommer från er.",
      en:
        "\(who.en) You have asked for this to be shown. It shows once the county administrative board has checked that it comes from you.",
      fi:
        "\(who.fi) Olette pyytäneet näyttämään sen. Se näkyy, kun lääninhallitus on tarkistanut, että se tulee teiltä.")
  }
  static func paused(_ day: String) -> Text {
    Text(
      sv: "Anslutningen är pausad sedan \(day). Ni kan återuppta den när ni vill.",
      en: "The joining has been paused since \(day). You can resume it whenever you like.",
      fi: "Liittyminen on keskeytetty \(day). Voitte jatkaa sitä milloin haluatte.")
  }
  static func withdrawn(_ day: String) -> Text {
    Text(
      sv: "Ni återkallade anslutningen \(day). Ni kan ansluta er igen när ni vill.",
      en: "You withdrew the joining on \(day). You can join again whenever you like.",
      fi: "Peruutitte liittymisen \(day). Voitte liittyä uudelleen milloin haluatte.")
  }
  static let returnedLine = Text(
    sv: "Länsstyrelsen vill att ni kompletterar",
    en: "The county administrative board asks you to complete the joining",
    fi: "Lääninhallitus pyytää täydennystä")
  static let returnedLead = Text(
    sv: "Ändra det som behövs och skicka in igen. Det ni har svarat finns kvar. Så här skrev de:",
    en: "Change what is needed and submit again. Your answers are still here. This is what they wrote:",
    fi: "Muuttakaa tarvittava ja lähettäkää uudelleen. Vastauksenne ovat tallessa. He kirjoittivat näin:")

  static let publicNow = Text(sv: "Det här syns nu", en: "What shows now", fi: "Tämä näkyy nyt")
  static let nothingPublic = Text(
    sv: "Inget om anslutningen syns på webbplatsen.", en: "Nothing about the joining shows on the site.",
    fi: "Sivustolla ei näy mitään liittymisestä.")
  static let preparingShows = Text(
    sv:
      "Ni har valt att det ska synas att ni förbereder er. Det syns när länsstyrelsen har kontrollerat att det kommer från er. Inget av det ni har svarat syns.",
    en:
      "You have chosen to show that you are preparing. It shows once the county administrative board has checked that it comes from you. None of your answers show.",
    fi:
      "Olette valinneet näyttää, että valmistaudutte. Se näkyy, kun lääninhallitus on tarkistanut, että se tulee teiltä. Vastauksianne ei näy."
  )
  static let pageShows = Text(
    sv: "Anslutningen har en egen sida:", en: "The joining has a page of its own:", fi: "Liittymisellä on oma sivu:")
  static let diploma = Text(sv: "Diplom att skriva ut", en: "Diploma to print", fi: "Tulostettava todistus")

  static let beginAgain = Text(
    sv: "Börja en ny anslutning", en: "Begin a new joining", fi: "Aloittakaa uusi liittyminen")
  static let answers = Text(sv: "Det ni har svarat", en: "What you have answered", fi: "Vastauksenne")
  static let readDraft = Text(sv: "Läs utkastet", en: "Read the draft", fi: "Lukekaa luonnos")
  static let sent = Text(sv: "Det ni har skickat in", en: "What you have submitted", fi: "Lähettämänne")
  static func version(_ number: Int) -> Text {
    Text(sv: "Version \(number)", en: "Version \(number)", fi: "Versio \(number)")
  }
  static let receipt = Text(sv: "Kvitto", en: "Receipt", fi: "Vastaanottoilmoitus")
  /// A public body has a registrar; others keep a copy.
  static func package(_ kind: OrganisationKind) -> Text {
    kind.isPublicBody
      ? Text(sv: "Paket till registratorn", en: "Package for the registrar", fi: "Paketti kirjaajalle")
      : Text(sv: "Kopia att spara", en: "Copy to keep", fi: "Säilytettävä kopio")
  }
  static let more = Text(sv: "Mer ni kan göra", en: "More you can do", fi: "Muuta, mitä voitte tehdä")
}
