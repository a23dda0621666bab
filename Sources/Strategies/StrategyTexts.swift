import Kernel

/// The words of the public pages.
enum StrategyTexts {
  static let start = Text(sv: "Start", en: "Start", fi: "Etusivu")
  static let strategy = Text(sv: "Strategin", en: "The strategy", fi: "Strategia")
  static let strategies = Text(sv: "Länets strategier", en: "The county's strategies", fi: "Läänin strategiat")
  static let join = Text(sv: "Anslut er organisation", en: "Join with your organisation", fi: "Liity organisaationa")
  static let howLong = Text(sv: "Så länge gäller den", en: "How long it holds", fi: "Näin kauan se on voimassa")
  static let decided = Text(sv: "Beslutad", en: "Decided", fi: "Päätetty")
  static let from = Text(sv: "Gäller från", en: "In force from", fi: "Voimassa alkaen")
  static let until = Text(sv: "Gällde till", en: "Was in force until", fi: "Oli voimassa")
  static let madeBy = Text(sv: "Framtagen av", en: "Made by", fi: "Laatija")
  static let diaryNumber = Text(sv: "Diarienummer", en: "Case number", fi: "Diaarinumero")
  static let vision = Text(sv: "Vision", en: "Vision", fi: "Visio")
  static let together = Text(sv: "Så hänger det ihop", en: "How it fits together", fi: "Näin kokonaisuus muodostuu")
  static let former = Text(sv: "Tidigare strategier", en: "Earlier strategies", fi: "Aiemmat strategiat")
  static let alsoNow = Text(sv: "Gäller också nu", en: "Also in force now", fi: "Voimassa myös nyt")
  static let comingNext = Text(sv: "Börjar gälla senare", en: "Takes effect later", fi: "Tulee voimaan myöhemmin")
  static let others = Text(
    sv: "Länets andra strategier", en: "The county's other strategies", fi: "Läänin muut strategiat")
  static let example = Text(sv: "Exempeldata", en: "Example data", fi: "Esimerkkitiedot")
  static let exampleTag = Text(sv: "exempeldata", en: "example data", fi: "esimerkkitieto")
  static let allSubgoals = Text(sv: "Alla sex delmål", en: "All six sub-goals", fi: "Kaikki kuusi osatavoitetta")
  static let otherAreas = Text(sv: "Övriga områden", en: "Other areas", fi: "Muut osa-alueet")
  static let nobodyYet = Text(
    sv: "Ingen arbetar med området än", en: "Nobody works with the area yet",
    fi: "Kukaan ei vielä työskentele tämän osa-alueen parissa")
  static let choose = Text(
    sv:
      "En organisation som ansluter sig väljer minst ett område och berättar hur den ska bidra, ensam eller tillsammans med andra.",
    en:
      "An organisation that joins chooses at least one area and tells how it will contribute, alone or together with others.",
    fi:
      "Liittyvä organisaatio valitsee vähintään yhden osa-alueen ja kertoo, miten se aikoo osallistua, yksin tai yhdessä muiden kanssa."
  )
  static let stays = Text(
    sv:
      "Den som anslöt sig till en tidigare strategi står kvar under den tills organisationen själv väljer att följa med till den nya.",
    en:
      "Whoever joined an earlier strategy stays under it until the organisation itself chooses to come along to the new one.",
    fi: "Aiempaan strategiaan liittynyt pysyy siinä, kunnes organisaatio itse päättää siirtyä uuteen.")
  static let none = Text(
    sv: "Länet har ingen strategi som gäller just nu", en: "The county has no strategy in force at the moment",
    fi: "Läänillä ei ole tällä hetkellä voimassa olevaa strategiaa")
  static let noneLead = Text(
    sv: "När en ny strategi är beslutad finns den här. Fråga gärna länsstyrelsen vad som är på gång.",
    en:
      "When a new strategy has been decided you will find it here. Do ask the county administrative board what is coming.",
    fi: "Kun uusi strategia on päätetty, löydät sen täältä. Kysy lääninhallitukselta, mitä on tulossa.")
  static let several = Text(
    sv: "Flera strategier gäller vid sidan av varandra. Välj den ni vill läsa.",
    en: "Several strategies are in force beside each other. Choose the one you want to read.",
    fi: "Useampi strategia on voimassa rinnakkain. Valitse, minkä haluat lukea.")
  static let onConsultation = Text(sv: "På samråd", en: "In consultation", fi: "Neuvonpidossa")
  static let source = Text(
    sv: "Strategin hos länsstyrelsen", en: "The strategy at the county administrative board",
    fi: "Strategia lääninhallituksen sivuilla")
  static let agendaTitle = Text(sv: "Agenda 2030", en: "2030 Agenda", fi: "Agenda 2030")

  static func overall(_ language: Language) -> Text {
    let goal = NationalGoals.overall
    let sv = goal.sv.prefix(1).lowercased() + goal.sv.dropFirst()
    let en = goal.en.prefix(1).lowercased() + goal.en.dropFirst()
    return Text(
      sv: "Det nationella målet är att \(sv). Strategin är länets väg dit.",
      en: "The national goal is that \(en). The strategy is the county's way there.",
      fi: "Kansallinen tavoite: \(goal.fi). Strategia on läänin tie siihen.")
  }

  static func agenda(_ goals: [String]) -> Text {
    func list(_ and: String) -> String {
      goals.count < 2 ? goals.joined() : goals.dropLast().joined(separator: ", ") + and + (goals.last ?? "")
    }
    let isOne = goals.count == 1
    return Text(
      sv:
        "Arbetet bidrar också till Agenda 2030, mål \(list(" och ")). Vid varje område står vilka delmål det hör till.",
      en:
        "The work also serves the 2030 Agenda, \(isOne ? "goal" : "goals") \(list(" and ")). Each area tells which targets it belongs to.",
      fi:
        "Työ edistää myös Agenda 2030:n \(isOne ? "tavoitetta" : "tavoitteita") \(list(" ja ")). Jokaisen osa-alueen kohdalla kerrotaan, mihin alatavoitteisiin se kuuluu."
    )
  }

  static func organisations(_ count: Int) -> Text {
    count == 1
      ? Text(sv: "1 organisation", en: "1 organisation", fi: "1 organisaatio")
      : Text(sv: "\(count) organisationer", en: "\(count) organisations", fi: "\(count) organisaatiota")
  }

  static func nationalSubgoal(_ number: Int) -> Text {
    Text(sv: "Nationellt delmål \(number)", en: "National sub-goal \(number)", fi: "Kansallinen osatavoite \(number)")
  }

  static func download(_ size: Int) -> Text {
    let told = Size.told(size)
    return Text(
      sv: "Hämta strategin (pdf, \(told.sv))", en: "Download the strategy (PDF, \(told.en))",
      fi: "Lataa strategia (pdf, \(told.fi))")
  }

  static func edition(_ number: Int) -> Text {
    Text(sv: "Utgåva \(number)", en: "Edition \(number)", fi: "Painos \(number)")
  }
}

/// Bytes in words.
enum Size {
  static func told(_ bytes: Int) -> Text {
    if bytes < 1_000_000 {
      let kilo = max(1, (bytes + 500) / 1000)
      return Text(sv: "\(kilo) kB", en: "\(kilo) kB", fi: "\(kilo) kt")
    }
    let tenths = (bytes + 50_000) / 100_000
    return Text(
      sv: "\(tenths / 10),\(tenths % 10) MB", en: "\(tenths / 10).\(tenths % 10) MB",
      fi: "\(tenths / 10),\(tenths % 10) Mt")
  }
}

/// Small numbers as words.
enum NumberWord {
  static func told(_ number: Int, _ language: Language) -> String {
    let words =
      switch language {
      case .sv: sv
      case .en: en
      case .fi: fi
      }
    return words.indices.contains(number) ? words[number] : String(number)
  }

  static func capital(_ number: Int, _ language: Language) -> String {
    let word = told(number, language)
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  private static let sv = [
    "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
    "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo",
  ]
  private static let en = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
  ]
  private static let fi = [
    "nolla", "yksi", "kaksi", "kolme", "neljä", "viisi", "kuusi", "seitsemän", "kahdeksan", "yhdeksän", "kymmenen",
    "yksitoista", "kaksitoista", "kolmetoista", "neljätoista", "viisitoista", "kuusitoista", "seitsemäntoista",
    "kahdeksantoista", "yhdeksäntoista", "kaksikymmentä",
  ]
}
