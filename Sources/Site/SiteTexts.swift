import Kernel

/// Words of the pages that the whole house shares.
enum SiteTexts {
  static let start = Text(sv: "Start", en: "Start", fi: "Etusivu")
  static let countiesTitle = Text(
    sv: "Länens strategier för jämställdhet", en: "The counties' gender equality strategies",
    fi: "Läänien tasa-arvostrategiat")
  static let countiesLead = Text(
    sv: "Välj ditt län. Där läser du strategin, ser vilka som är med och ansluter din organisation.",
    en: "Choose your county. There you read the strategy, see who has joined and join with your organisation.",
    fi: "Valitse lääni. Sieltä luet strategian, näet, ketkä ovat mukana, ja liität organisaatiosi.")
  static let noCounties = Text(
    sv: "Inget län har satt upp sina sidor här än.", en: "No county has set up its pages here yet.",
    fi: "Yksikään lääni ei ole vielä tehnyt sivujaan tänne.")
  static let joinYours = Text(
    sv: "Anslut er organisation", en: "Join as an organisation", fi: "Liittykää organisaationa")
  static let readStrategy = Text(sv: "Läs strategin", en: "Read the strategy", fi: "Lue strategia")
  static let areasTitle = Text(
    sv: "Områdena vi arbetar med", en: "The areas we work with", fi: "Osa-alueet, joiden parissa työskentelemme")
  static let wholeStrategy = Text(sv: "Hela strategin", en: "The whole strategy", fi: "Koko strategia")

  static func areasLead(_ tops: Int, _ below: Int) -> Text {
    below == 0
      ? Text(
        sv: "\(tops) områden, där ingen kan lösa allt på egen hand.",
        en: "\(tops) areas, where nobody can solve everything alone.",
        fi: "\(tops) osa-aluetta, joilla kukaan ei pysty ratkaisemaan kaikkea yksin.")
      : Text(
        sv: "\(tops) delmål och under dem \(below) områden, där ingen kan lösa allt på egen hand.",
        en: "\(tops) sub-goals and under them \(below) areas, where nobody can solve everything alone.",
        fi:
          "\(tops) osatavoitetta ja niiden alla \(below) osa-aluetta, joilla kukaan ei pysty ratkaisemaan kaikkea yksin."
      )
  }
  static func areaCount(_ count: Int) -> Text {
    count == 1
      ? Text(sv: "1 område", en: "1 area", fi: "1 osa-alue")
      : Text(sv: "\(count) områden", en: "\(count) areas", fi: "\(count) osa-aluetta")
  }
  static func working(_ count: Int) -> Text {
    switch count {
    case 0:
      Text(
        sv: "Ingen arbetar med området än", en: "Nobody works with this area yet",
        fi: "Kukaan ei vielä työskentele tämän osa-alueen parissa")
    case 1:
      Text(
        sv: "1 organisation arbetar med området", en: "1 organisation works with this area",
        fi: "1 organisaatio työskentelee tämän osa-alueen parissa")
    default:
      Text(
        sv: "\(count) organisationer arbetar med området", en: "\(count) organisations work with this area",
        fi: "\(count) organisaatiota työskentelee tämän osa-alueen parissa")
    }
  }

  static let joinedTitle = Text(sv: "Vilka är med", en: "Who has joined", fi: "Ketkä ovat mukana")
  static let joinedLead = Text(
    sv: "Den som ansluter sig väljer områden, berättar vad den gör och tar in arbetet i sin vanliga styrning.",
    en: "Those who join choose areas, tell what they do and make the work part of their ordinary steering.",
    fi: "Liittyjä valitsee osa-alueet, kertoo, mitä tekee, ja ottaa työn osaksi tavallista ohjaustaan.")
  static let latest = Text(sv: "Senast anslutna", en: "Latest to join", fi: "Viimeksi liittyneet")
  static let nobodyYet = Text(
    sv: "Ingen organisation har anslutit sig än. Bli den första.", en: "No organisation has joined yet. Be the first.",
    fi: "Yksikään organisaatio ei ole vielä liittynyt. Olkaa ensimmäisiä.")
  static let allJoined = Text(sv: "Alla som är anslutna", en: "All who have joined", fi: "Kaikki liittyneet")

  static let howTitle = Text(sv: "Så ansluter ni er", en: "How to join", fi: "Näin liitytte")
  static let howLead = Text(
    sv:
      "Det enda det kostar är arbetstid. Har ni redan ett förslag till beslut kan vi läsa in det och fylla i svaren åt er.",
    en:
      "All it costs is working time. If you already have a proposal for decision, we can read it and fill in the answers for you.",
    fi: "Se maksaa vain työaikaa. Jos teillä on jo päätösehdotus, voimme lukea sen ja täyttää vastaukset puolestanne.")
  static let beginJoin = Text(sv: "Börja ansluta er", en: "Begin to join", fi: "Aloittakaa liittyminen")
  static let whatYouGet = Text(sv: "Det här får ni", en: "What you get", fi: "Mitä saatte")

  struct HowStep: Sendable {
    let title: Text
    let body: Text
  }
  static let steps = [
    HowStep(
      title: Text(sv: "Välj områden", en: "Choose areas", fi: "Valitkaa osa-alueet"),
      body: Text(
        sv: "Minst ett. Markera vad ni gör redan och vad ni kommer att göra.",
        en: "At least one. Mark what you do already and what you are going to do.",
        fi: "Vähintään yksi. Merkitkää, mitä teette jo ja mitä aiotte tehdä.")),
    HowStep(
      title: Text(sv: "Beskriv hur", en: "Say how", fi: "Kertokaa miten"),
      body: Text(
        sv: "Några meningar per område räcker. Ni kan ändra senare.",
        en: "A few sentences for each area are enough. You can change them later.",
        fi: "Muutama lause osa-aluetta kohti riittää. Voitte muuttaa myöhemmin.")),
    HowStep(
      title: Text(sv: "Fatta beslut", en: "Decide", fi: "Päättäkää"),
      body: Text(
        sv: "Nämnd, styrelse eller ledning beslutar. Ni skriver in dag och paragraf.",
        en: "Committee, board or management decides. You enter the day and the item.",
        fi: "Lautakunta, hallitus tai johto päättää. Kirjaatte päivän ja pykälän.")),
    HowStep(
      title: Text(sv: "Skicka in", en: "Submit", fi: "Lähettäkää"),
      body: Text(
        sv: "Länsstyrelsen bekräftar. Sedan är ni en del av nätverket.",
        en: "The county administrative board confirms. Then you are part of the network.",
        fi: "Lääninhallitus vahvistaa. Sen jälkeen olette osa verkostoa.")),
  ]
}
