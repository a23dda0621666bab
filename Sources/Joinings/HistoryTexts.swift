import Kernel

/// What has happened, as sentences.
enum HistoryTexts {
  static func publicStep(_ kind: PublicHistory.Kind) -> Text {
    switch kind {
    case .decided: Text(sv: "Ledningen beslutade", en: "The leadership decided", fi: "Johto teki päätöksen")
    case .joined: Text(sv: "Anslöt sig", en: "Joined", fi: "Liittyi")
    case .changed: Text(sv: "Uppdaterade sin anslutning", en: "Updated its joining", fi: "Päivitti liittymistään")
    case .paused: Text(sv: "Pausade sin anslutning", en: "Paused its joining", fi: "Keskeytti liittymisensä")
    case .resumed: Text(sv: "Återupptog sin anslutning", en: "Resumed its joining", fi: "Jatkoi liittymistään")
    case .withdrawn: Text(sv: "Återkallade sin anslutning", en: "Withdrew its joining", fi: "Peruutti liittymisensä")
    case .declined:
      // The day is when it was shown: what day it was decided is the organisation's own.
      Text(
        sv: "Visade att de inte ansluter sig", en: "Showed that it is not joining", fi: "Kertoi olevansa liittymättä")
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
        sv: "Ansluten till den förra strategin", en: "Joined the previous strategy",
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
