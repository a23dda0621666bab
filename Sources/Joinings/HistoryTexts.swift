import Kernel

/// What has happened, as sentences.
enum HistoryTexts {
  static func step(_ kind: Step.Kind, version: Int?) -> Text {
    let number = version.map(String.init) ?? ""
    return switch kind {
    case .begun: Text(sv: "Utkastet påbörjades", en: "The draft was begun", fi: "Luonnos aloitettiin")
    case .submitted:
      Text(
        sv: "Version \(number) skickades in", en: "Version \(number) was submitted",
        fi: "Versio \(number) lähetettiin")
    case .returned:
      Text(
        sv: "Version \(number) skickades åter för komplettering",
        en: "Version \(number) was sent back for completion", fi: "Versio \(number) palautettiin täydennettäväksi")
    case .confirmed:
      Text(
        sv: "Version \(number) bekräftades", en: "Version \(number) was confirmed",
        fi: "Versio \(number) vahvistettiin")
    case .refused:
      Text(
        sv: "Länsstyrelsen kunde inte ta emot version \(number)",
        en: "The county board could not accept version \(number)",
        fi: "Lääninhallitus ei voinut hyväksyä versiota \(number)")
    case .declined:
      Text(
        sv: "Ledningen sa nej. Utkastet avslutades", en: "The leadership said no. The draft was closed",
        fi: "Johto päätti olla liittymättä. Luonnos suljettiin")
    case .declineAsked:
      Text(
        sv: "Ni bad länsstyrelsen att visa att ni avstår", en: "You asked the county board to show that you are not joining",
        fi: "Pyysitte lääninhallitusta näyttämään, ettette liity")
    case .declinedPublished:
      Text(
        sv: "Det visades offentligt att ni avstår", en: "It was made public that you are not joining",
        fi: "Julkistettiin, ettette liity")
    case .declineHidden:
      Text(
        sv: "Det visas inte offentligt att ni avstår", en: "It is not public that you are not joining",
        fi: "Julkisesti ei näy, ettette liity")
    case .paused: Text(sv: "Anslutningen pausades", en: "The joining was paused", fi: "Liittyminen keskeytettiin")
    case .resumed: Text(sv: "Anslutningen återupptogs", en: "The joining was resumed", fi: "Liittymistä jatkettiin")
    case .withdrawn:
      Text(sv: "Anslutningen återkallades", en: "The joining was withdrawn", fi: "Liittyminen peruutettiin")
    case .changeBegun: Text(sv: "En ändring påbörjades", en: "A change was begun", fi: "Muutos aloitettiin")
    case .changeDropped: Text(sv: "Ändringen togs bort", en: "The change was dropped", fi: "Muutos hylättiin")
    }
  }

  static func publicStep(_ kind: PublicHistory.Kind) -> Text {
    switch kind {
    case .decided: Text(sv: "Ledningen beslutade", en: "The leadership decided", fi: "Johto teki päätöksen")
    case .joined: Text(sv: "Anslöt sig", en: "Joined", fi: "Liittyi")
    case .changed: Text(sv: "Uppdaterade sin anslutning", en: "Updated its joining", fi: "Päivitti liittymistään")
    case .paused: Text(sv: "Pausade sin anslutning", en: "Paused its joining", fi: "Keskeytti liittymisensä")
    case .resumed: Text(sv: "Återupptog sin anslutning", en: "Resumed its joining", fi: "Jatkoi liittymistään")
    case .withdrawn: Text(sv: "Återkallade sin anslutning", en: "Withdrew its joining", fi: "Peruutti liittymisensä")
    case .declined:
      Text(sv: "Beslutade att inte ansluta sig", en: "Decided not to join", fi: "Päätti olla liittymättä")
    case .superseded:
      Text(
        sv: "Anslöt sig till den nya strategin", en: "Joined the new strategy", fi: "Liittyi uuteen strategiaan")
    }
  }

  static func publicState(_ state: PublicState) -> Text {
    switch state {
    case .joined: Text(sv: "Ansluten", en: "Joined", fi: "Liittynyt")
    case .former:
      Text(
        sv: "Ansluten till den förra strategin", en: "Joined the former strategy",
        fi: "Liittynyt edelliseen strategiaan")
    case .paused: Text(sv: "Har pausat", en: "Paused", fi: "Keskeyttänyt")
    case .withdrawn: Text(sv: "Har återkallat", en: "Withdrawn", fi: "Peruuttanut")
    case .declined: Text(sv: "Ansluter sig inte", en: "Not joining", fi: "Ei liity")
    case .superseded:
      Text(
        sv: "Har anslutit sig till en senare strategi", en: "Has joined a later strategy",
        fi: "On liittynyt myöhempään strategiaan")
    }
  }
}

extension PublicState {
  /// The state in words, for lists and pages.
  package var word: Text { HistoryTexts.publicState(self) }
}
