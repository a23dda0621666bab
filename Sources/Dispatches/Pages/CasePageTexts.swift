import Kernel

/// Words of the case's page.
enum CasePageTexts {
  static let title = Text(sv: "Ärendet", en: "The case", fi: "Asia")
  static let joining = Text(sv: "Anslutningen", en: "The joining", fi: "Liittyminen")
  static let help = Text(sv: "Hjälp", en: "Help", fi: "Apua")
  static let noCase = Text(
    sv: "Hos er är det den som skickar in som beslutar. Det finns inget ärende att följa.",
    en: "With you, whoever submits also decides. There is no case to follow.",
    fi: "Teillä lähettäjä myös päättää. Seurattavaa asiaa ei ole.")
  static let review = Text(sv: "Läs igenom och skicka in", en: "Read through and submit", fi: "Lue läpi ja lähetä")
  static func noted(_ step: String) -> Text {
    Text(sv: "Antecknat: \(step)", en: "Noted: \(step)", fi: "Merkitty: \(step)")
  }
  static let notBegun = Text(
    sv: "Skriv underlaget färdigt. När det är klart låser ni det här, och följer ärendet fram till beslutet.",
    en: "Finish the proposal. When it is ready you lock it here, and follow the case to the decision.",
    fi:
      "Kirjoittakaa valmisteluaineisto valmiiksi. Kun se on valmis, lukitkaa se täällä ja seuratkaa asiaa päätökseen asti."
  )
  static let awaits = Text(
    sv: "Underlaget är klart och väntar på beslut.", en: "The proposal is ready and waits for a decision.",
    fi: "Valmisteluaineisto on valmis ja odottaa päätöstä.")
  static func decided(_ body: String, _ day: String) -> Text {
    Text(
      sv: "\(body) beslutade den \(day).", en: "\(body) decided on \(day).", fi: "\(body) teki päätöksen \(day).")
  }
  static func sentOut(_ answered: Int, of count: Int) -> Text {
    Text(
      sv: "Beslutet är utskickat. \(answered) av \(count) har svarat.",
      en: "The decision has been sent out. \(answered) of \(count) have answered.",
      fi: "Päätös on lähetetty. \(count) vastaanottajasta \(answered) on vastannut.")
  }
  static let withoutCase = Text(
    sv: "Anslutningen är inskickad. Inget ärende följdes här.",
    en: "The joining has been submitted. No case was followed here.",
    fi: "Liittyminen on lähetetty. Asiaa ei seurattu täällä.")
  static let followAfterwards = Text(
    sv: "Följ ärendet i efterhand, för att skicka ut beslutet härifrån",
    en: "Follow the case afterwards, to send out the decision from here",
    fi: "Seuratkaa asiaa jälkikäteen, jos haluatte lähettää päätöksen täältä")
  static let returnedLead = Text(
    sv: "Ärendet är återremitterat. Komplettera underlaget och lås det igen när det är klart.",
    en: "The matter was referred back. Complete the proposal and lock it again when it is ready.",
    fi:
      "Asia on palautettu valmisteltavaksi. Täydentäkää valmisteluaineistoa ja lukitkaa se, kun se on valmis."
  )
  static func postponedLead(_ day: String, _ again: String?) -> Text {
    guard let again else {
      return Text(
        sv: "Ärendet bordlades den \(day) och tas upp igen en annan dag.",
        en: "The matter was postponed on \(day) and is taken up again another day.",
        fi: "Asia jätettiin pöydälle \(day), ja siihen palataan toisena päivänä.")
    }
    return Text(
      sv: "Ärendet bordlades den \(day) och tas upp igen den \(again).",
      en: "The matter was postponed on \(day) and is taken up again on \(again).",
      fi: "Asia jätettiin pöydälle \(day), ja siihen palataan \(again).")
  }
  static let declined = Text(
    sv: "Ni avstår från att ansluta er. Det stannar hos er om ni inte själva väljer att visa det.",
    en: "You decline to join. It stays with you unless you choose to show it yourselves.",
    fi: "Ette liity. Tieto jää teille, ellette itse halua näyttää sitä.")
  static let closed = Text(
    sv: "Ärendet är avslutat. Historiken står kvar.", en: "The case is closed. The history stays.",
    fi: "Asia on päätetty. Historia säilyy.")
  static func asks(_ body: String) -> Text {
    Text(sv: "\(body) ber om", en: "\(body) asks for", fi: "\(body) pyytää")
  }
  static let write = Text(
    sv: "Skriv vidare på underlaget", en: "Go on writing the proposal", fi: "Jatka valmisteluaineistoa")
  static func read(_ number: Int) -> Text {
    Text(
      sv: "Läs underlaget (version \(number), pdf)", en: "Read the proposal (version \(number), PDF)",
      fi: "Lue valmisteluaineisto (versio \(number), pdf)")
  }
  static let cannotWrite = Text(
    sv: "Filen kunde inte skrivas just nu", en: "The file cannot be written just now",
    fi: "Tiedostoa ei voi juuri nyt kirjoittaa")
  static let rewritten = Text(
    sv: "Texten har ändrats sedan den låstes", en: "The text has changed since it was locked",
    fi: "Teksti on muuttunut lukitsemisen jälkeen")
  /// What holds when the text is another than the one that is locked.
  static func holds(_ number: Int, after last: CaseStep.Kind?, isDecided: Bool) -> Text {
    if isDecided {
      return Text(
        sv:
          "Beslutet gäller version \(number). Det som är skrivet sedan dess följer varken med i beslutet eller i utskicket.",
        en:
          "The decision is about version \(number). What was written since is neither in the decision nor in what is sent.",
        fi: "Päätös koskee versiota \(number). Sen jälkeen kirjoitettu ei sisälly päätökseen eikä lähetykseen.")
    }
    if last == .ready {
      return Text(
        sv:
          "Version \(number) är den som beslutas. Ska den nya texten gälla: ta tillbaka ”Underlaget klart” och lås underlaget igen.",
        en:
          "Version \(number) is what is decided. For the new text to count: take back “Proposal ready” and lock the proposal again.",
        fi:
          "Versiosta \(number) päätetään. Jos uuden tekstin halutaan pätevän: perukaa ”Valmisteluaineisto valmis” ja lukitkaa valmisteluaineisto uudelleen."
      )
    }
    return Text(
      sv:
        "Version \(number) är den som beslutas. Ska den nya texten gälla: ta tillbaka stegen, det sista först, till och med ”Underlaget klart”, och lås underlaget igen.",
      en:
        "Version \(number) is what is decided. For the new text to count: take back the steps, the last first, up to and including “Proposal ready”, and lock the proposal again.",
      fi:
        "Versiosta \(number) päätetään. Jos uuden tekstin halutaan pätevän: perukaa vaiheet viimeisestä alkaen, myös ”Valmisteluaineisto valmis”, ja lukitkaa valmisteluaineisto uudelleen."
    )
  }
  static let course = Text(sv: "Ärendets gång", en: "The course of the case", fi: "Asian kulku")
  static let optional = Text(sv: "Kan hoppas över", en: "Can be passed over", fi: "Voidaan ohittaa")
  static let isDone = Text(sv: "Klart", en: "Done", fi: "Valmis")
  static let isNext = Text(sv: "Nästa steg", en: "Next step", fi: "Seuraava vaihe")
  static let canBeNoted = Text(sv: "Kan göras nu", en: "Can be done now", fi: "Voidaan tehdä nyt")
  static let wasPassed = Text(sv: "Hoppades över", en: "Passed over", fi: "Ohitettiin")
  static let comesLater = Text(sv: "Kommer sedan", en: "Comes later", fi: "Myöhemmin")
  static func beforeReturn(_ facts: String) -> Text {
    Text(
      sv: "\(facts) (före återremissen)", en: "\(facts) (before it was referred back)",
      fi: "\(facts) (ennen palauttamista valmisteltavaksi)")
  }
  static let table = Text(
    sv: "Se utskick och svar", en: "See what was sent and answered", fi: "Katso lähetykset ja vastaukset")
  static let history = Text(sv: "Det som har hänt", en: "What has happened", fi: "Mitä on tapahtunut")
  static func notedBy(_ who: String?, _ when: String) -> Text {
    guard let who else {
      return Text(sv: "Antecknat \(when)", en: "Noted \(when)", fi: "Merkitty \(when)")
    }
    return Text(sv: "Antecknat av \(who), \(when)", en: "Noted by \(who), \(when)", fi: "Merkinnyt \(who), \(when)")
  }
  static func tookBack(_ step: String) -> Text {
    Text(sv: "Togs tillbaka: \(step)", en: "Taken back: \(step)", fi: "Peruttiin: \(step)")
  }
  static let wasTakenBack = Text(sv: "togs tillbaka", en: "was taken back", fi: "peruttiin")
  static func packageLink(_ hasRegistry: Bool) -> Text {
    hasRegistry
      ? fetch
      : Text(sv: "Hämta handlingarna", en: "Download the papers", fi: "Lataa asiakirjat")
  }
  static func registry(_ hasRegistry: Bool) -> Text {
    hasRegistry
      ? Text(sv: "Till er registrator", en: "For your registrar", fi: "Kirjaamollenne")
      : Text(sv: "Att spara hos er", en: "To keep with you", fi: "Talletettavaksi teille")
  }
  static func registryMeans(_ hasRegistry: Bool) -> Text {
    hasRegistry
      ? Text(
        sv:
          "Det låsta underlaget, uppgifterna om ärendet, svaren från mottagarna och kontrollsummor, för ert eget diarium.",
        en: "The locked proposal, the facts of the case, the recipients' answers and checksums, for your own register.",
        fi: "Lukittu valmisteluaineisto, asian tiedot, vastaanottajien vastaukset ja tarkistussummat omaan diaariinne.")
      : Text(
        sv:
          "Det låsta underlaget, uppgifterna om ärendet, svaren från mottagarna och kontrollsummor, att lägga bland era egna papper.",
        en:
          "The locked proposal, the facts of the case, the recipients' answers and checksums, to keep among your own papers.",
        fi:
          "Lukittu valmisteluaineisto, asian tiedot, vastaanottajien vastaukset ja tarkistussummat omien asiakirjojenne joukkoon."
      )
  }
  static let again = Text(
    sv: "Börja om med ett nytt underlag", en: "Begin anew with another proposal",
    fi: "Aloittakaa alusta uudella valmisteluaineistolla")
  static let sendIn = Text(sv: "Skicka in anslutningen", en: "Submit the joining", fi: "Lähettäkää liittyminen")
  static let sendInMeans = Text(
    sv: "Ni har beslutat att ansluta er. Länsstyrelsen får veta det först när ni skickar in.",
    en: "You have decided to join. The county administrative board knows once you submit.",
    fi: "Olette päättäneet liittyä. Lääninhallitus saa tietää siitä vasta, kun lähetätte liittymisen.")
  static let fetch = Text(sv: "Hämta paketet", en: "Download the package", fi: "Lataa paketti")
  static func checksum(_ number: Int) -> Text {
    Text(
      sv: "Kontrollsumma för underlaget, version \(number)", en: "Checksum of the proposal, version \(number)",
      fi: "Valmisteluaineiston tarkistussumma, versio \(number)")
  }
  static func haveNotAnswered(_ count: Int) -> Text {
    count == 1
      ? Text(
        sv: "En mottagare har inte svarat. Avslutar ni nu kan de inte svara.",
        en: "One recipient has not answered. If you close now, they cannot answer.",
        fi: "Yksi vastaanottaja ei ole vastannut. Jos päätätte asian nyt, vastata ei enää voi.")
      : Text(
        sv: "\(count) mottagare har inte svarat. Avslutar ni nu kan de inte svara.",
        en: "\(count) recipients have not answered. If you close now, they cannot answer.",
        fi: "\(count) vastaanottajaa ei ole vastannut. Jos päätätte asian nyt, vastata ei enää voi.")
  }
  static let takeBack = Text(sv: "Blev det fel?", en: "Was something wrong?", fi: "Menikö jokin väärin?")
  static func takeBackMeans(_ step: String) -> Text {
    Text(
      sv: "Det sista steget kan tas tillbaka: \(step). Historiken visar båda.",
      en: "The last step can be taken back: \(step). The history shows both.",
      fi: "Viimeisen vaiheen voi perua: \(step). Historia näyttää molemmat.")
  }
  static let whoSees = Text(sv: "Vem ser vad?", en: "Who sees what?", fi: "Kuka näkee mitä?")
  static let ownSpace = Text(
    sv: "Ärendet är ert eget. Länsstyrelsen och andra ser det inte.",
    en: "The case is your own. The county administrative board and others do not see it.",
    fi: "Asia on teidän omanne. Lääninhallitus ja muut eivät näe sitä.")
  static let ownSpaceSent = Text(
    sv: "Länsstyrelsen ser det inte. Mottagarna ser beslutet, underlaget och det ni skriver till just dem.",
    en:
      "The county administrative board does not see it. Recipients see the decision, the proposal and what you write to them.",
    fi:
      "Lääninhallitus ei näe sitä. Vastaanottajat näkevät päätöksen, valmisteluaineiston ja sen, mitä kirjoitatte juuri heille."
  )
}
