import Kernel

/// The words of an area's page.
enum AreaTexts {
  static let aims = Text(sv: "Det vill länet nå", en: "What the county wants to reach", fi: "Mihin lääni pyrkii")
  static let canDo = Text(
    sv: "Det här kan en organisation göra", en: "What an organisation can do", fi: "Mitä organisaatio voi tehdä")
  static let workers = Text(
    sv: "De som arbetar med området", en: "Those who work with the area", fi: "Osa-alueen parissa työskentelevät")
  static let all = Text(sv: "Alla som är anslutna", en: "All that have joined", fi: "Kaikki liittyneet")
  static let facts = Text(sv: "Fakta om området", en: "Facts about the area", fi: "Tietoa osa-alueesta")
  static let belongs = Text(sv: "Hör till", en: "Belongs to", fi: "Kuuluu")
  static let words = Text(sv: "Delmålets ord", en: "The sub-goal's words", fi: "Osatavoitteen sanat")
  static let before = Text(sv: "I förra strategin", en: "In the strategy before", fi: "Edellisessä strategiassa")
  static let after = Text(sv: "Blev sedan", en: "Became later", fi: "Myöhemmin")
  static let wantTo = Text(
    sv: "Vill ni arbeta med det här?", en: "Do you want to work with this?",
    fi: "Haluatteko työskennellä tämän parissa?")
  static let begin = Text(sv: "Börja ansluta er", en: "Begin to join", fi: "Aloita liittyminen")
  static let moreUnder = Text(
    sv: "Fler områden under delmålet", en: "More areas under the sub-goal", fi: "Muut osatavoitteen osa-alueet")
  static let allAreas = Text(sv: "Strategins områden", en: "The strategy's areas", fi: "Strategian osa-alueet")
  static let under = Text(sv: "Områden under delmålet", en: "Areas under the sub-goal", fi: "Osatavoitteen osa-alueet")
  static let exampleArea = Text(
    sv: "Området är påhittat för att visa hur webbplatsen fungerar.",
    en: "The area is invented, to show how the site works.",
    fi: "Osa-alue on keksitty näyttämään, miten sivusto toimii.")

  static func place(_ number: String, of total: Int) -> Text {
    Text(sv: "Område \(number) av \(total)", en: "Area \(number) of \(total)", fi: "Osa-alue \(number)/\(total)")
  }

  static func number(_ number: String, _ title: String) -> Text {
    Text(sv: "Område \(number), \(title)", en: "Area \(number), \(title)", fi: "Osa-alue \(number), \(title)")
  }

  static func statements(_ count: Int) -> Text {
    let tail = Text(
      sv: "Den som ansluter sig markerar vad den gör redan och vad den kommer att göra.",
      en: "Whoever joins marks what it does already and what it will do.",
      fi: "Liittyvä merkitsee, mitä se tekee jo ja mitä se aikoo tehdä.")
    return Text(
      sv: "\(NumberWord.capital(count, .sv)) \(count == 1 ? "påstående" : "påståenden"). \(tail.sv)",
      en: "\(NumberWord.capital(count, .en)) \(count == 1 ? "statement" : "statements"). \(tail.en)",
      fi: "\(NumberWord.capital(count, .fi)) \(count == 1 ? "väittämä" : "väittämää"). \(tail.fi)")
  }

  static func agenda(_ target: NationalGoals.Target, _ l: Language) -> String {
    let goal = Text(sv: "Mål", en: "Goal", fi: "Tavoite")
    return target.isGoal ? "\(goal[l]) \(target.id) \(target.title[l])" : "\(target.id) \(target.title[l])"
  }

  static func quoted(_ text: String, _ l: Language) -> String { l == .en ? "“\(text)”" : "”\(text)”" }
}
