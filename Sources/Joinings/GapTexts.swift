import Kernel

extension JoiningTexts {
  static func gap(_ reason: JoiningGap.Reason, in language: Language) -> String {
    let text: Text =
      switch reason {
      case .nameMissing:
        Text(
          sv: "Skriv organisationens namn.", en: "Write the organisation's name.",
          fi: "Kirjoittakaa organisaation nimi.")
      case .publicMailMissing:
        Text(
          sv: "Skriv en funktionsbrevlåda som kan visas utåt, till exempel registrator@.",
          en: "Write a shared mailbox that can be shown to the public, such as info@.",
          fi: "Kirjoittakaa julkinen yhteisosoite, esimerkiksi kirjaamo@.")
      case .publicMailInvalid:
        Text(
          sv:
            "Skriv hela e-postadressen som visas utåt, till exempel namn@exempel.se. Den får inte innehålla å, ä eller ö.",
          en: "Write the whole public e-mail address, such as name@example.com. It cannot contain å, ä or ö.",
          fi:
            "Kirjoittakaa koko julkinen sähköpostiosoite, esimerkiksi nimi@esimerkki.fi. Siinä ei voi olla kirjaimia å, ä tai ö."
        )
      case .contactNameMissing:
        Text(
          sv: "Skriv namn på en kontaktperson. Namnet visas inte på webbplatsen.",
          en: "Name a contact person. The name is not shown on the website.",
          fi: "Kirjoittakaa yhteyshenkilön nimi. Nimeä ei näytetä verkkosivustolla.")
      case .contactMailMissing:
        Text(
          sv: "Skriv kontaktpersonens e-postadress. Dit skickas kvittot.",
          en: "Write the contact person's e-mail address. The receipt is sent there.",
          fi: "Kirjoittakaa yhteyshenkilön sähköpostiosoite. Vastaanottoilmoitus lähetetään sinne.")
      case .contactMailInvalid:
        Text(
          sv:
            "Skriv hela kontaktpersonens e-postadress, till exempel namn@exempel.se. Den får inte innehålla å, ä eller ö.",
          en: "Write the contact person's whole e-mail address, such as name@example.com. It cannot contain å, ä or ö.",
          fi:
            "Kirjoittakaa yhteyshenkilön koko sähköpostiosoite, esimerkiksi nimi@esimerkki.fi. Siinä ei voi olla kirjaimia å, ä tai ö."
        )
      case .deputyMailInvalid:
        Text(
          sv: "Skriv hela ställföreträdarens e-postadress, eller ta bort den.",
          en: "Write the deputy's whole e-mail address, or remove it.",
          fi: "Kirjoittakaa varayhteyshenkilön koko sähköpostiosoite tai poistakaa se.")
      case .noAreas:
        Text(
          sv: "Välj minst ett område som ni vill arbeta med.", en: "Choose at least one area to work with.",
          fi: "Valitkaa vähintään yksi osa-alue, jonka parissa haluatte työskennellä.")
      case .areaEmpty(let title):
        Text(
          sv: "\(title.sv): kryssa i minst ett påstående, eller skriv hur ni planerar att arbeta.",
          en: "\(title[.en]): tick at least one statement, or write how you plan to work.",
          fi: "\(title[.fi]): merkitkää vähintään yksi väittämä tai kirjoittakaa, miten aiotte työskennellä.")
      case .localGoalGone(let title):
        Text(
          sv: "\(title.sv): ett lokalt mål som ett eget mål hör till finns inte kvar. Välj ett annat, eller inget.",
          en: "\(title[.en]): a local goal that one of your goals serves is gone. Choose another, or none.",
          fi:
            "\(title[.fi]): paikallista tavoitetta, jota oma tavoitteenne palvelee, ei enää ole. Valitkaa toinen tai jättäkää valitsematta."
        )
      case .areaGone:
        Text(
          sv: "Ett valt område finns inte i strategin. Välj områden på nytt.",
          en: "A chosen area is not in the strategy. Choose the areas again.",
          fi: "Valittua osa-aluetta ei ole strategiassa. Valitkaa osa-alueet uudelleen.")
      case .deciderMissing:
        Text(
          sv: "Skriv vem som har beslutat om anslutningen.", en: "Write who decided on the joining.",
          fi: "Kirjoittakaa, kuka päätti liittymisestä.")
      case .dayMissing:
        Text(
          sv: "Skriv vilken dag beslutet togs.", en: "Write the day of the decision.",
          fi: "Kirjoittakaa päätöksen päivämäärä.")
      case .dayInFuture:
        Text(
          sv: "Beslutsdagen ligger framåt i tiden. Skicka in när beslutet är fattat, eller rätta datumet.",
          en: "The day of the decision is still to come. Submit when the decision has been made, or correct the date.",
          fi: "Päätöspäivä on vielä edessä. Lähettäkää, kun päätös on tehty, tai korjatkaa päivämäärä.")
      case .paragraphMissing:
        Text(
          sv: "Skriv paragrafens nummer ur protokollet, till exempel 27.",
          en: "Write the number of the item in the minutes (§), such as 27.",
          fi: "Kirjoittakaa pöytäkirjan pykälän numero, esimerkiksi 27.")
      case .outcomeMissing:
        Text(
          sv: "Ange vad beslutet blev.", en: "State what was decided.", fi: "Ilmoittakaa, mitä päätettiin.")
      case .outcomeRejected:
        Text(
          sv:
            "Ledningen har sagt nej. Då skickas inget in. Ni kan avsluta utkastet som ”ansluter sig inte”, och börja om när ni vill.",
          en:
            "Your leadership has said no, so nothing is submitted. You can close the draft as “not joining”, and begin again whenever you like.",
          fi:
            "Johto on päättänyt olla liittymättä, joten mitään ei lähetetä. Voitte päättää luonnoksen ja aloittaa uudelleen milloin haluatte."
        )
      case .changeRejected:
        Text(
          sv:
            "Ledningen har sagt nej. Då skickas inget nytt in. Det ni redan har skickat in står kvar tills ni återkallar anslutningen.",
          en:
            "Your leadership has said no, so nothing new is submitted. What you have submitted already stands until you withdraw the joining.",
          fi:
            "Johto on päättänyt kielteisesti, joten mitään uutta ei lähetetä. Jo lähettämänne pysyy voimassa, kunnes peruutatte liittymisen."
        )
      case .outcomeReferredBack:
        Text(
          sv: "Ärendet är återremitterat. Utkastet finns kvar här tills det har beslutats på nytt.",
          en: "The matter has been referred back. The draft stays here until it has been decided anew.",
          fi: "Asia on palautettu valmisteltavaksi. Luonnos säilyy täällä, kunnes asiasta on päätetty uudelleen.")
      case .outcomePostponed:
        Text(
          sv: "Ärendet är bordlagt. Utkastet finns kvar här till nästa sammanträde.",
          en: "The matter has been postponed. The draft stays here until the next meeting.",
          fi: "Asia on jätetty pöydälle. Luonnos säilyy täällä seuraavaan kokoukseen.")
      }
    return text[language]
  }
}
