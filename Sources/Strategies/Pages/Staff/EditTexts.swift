import Kernel

/// The words of the county's staff pages about strategies.
enum EditTexts {
  static let save = StaffText(sv: "Spara", en: "Save")
  static let saved = StaffText(sv: "Sparat", en: "Saved")
  static let change = StaffText(sv: "Ändra", en: "Change")
  static let remove = StaffText(sv: "Ta bort", en: "Remove")
  static let up = StaffText(sv: "Upp", en: "Up")
  static let down = StaffText(sv: "Ner", en: "Down")
  static let back = StaffText(sv: "Tillbaka till utkastet", en: "Back to the draft")
  static let backToEdition = StaffText(sv: "Tillbaka till utgåvan", en: "Back to the edition")

  static let title = StaffText(sv: "Strategier", en: "Strategies")
  static let lead = StaffText(
    sv:
      "Här skriver ni länets strategi, håller samråd och publicerar. Det som är publicerat ändras inte: en ny utgåva tar vid.",
    en:
      "Here you write the county's strategy, hold consultations and publish. What is published does not change: a new edition follows."
  )
  static let new = StaffText(sv: "Ny strategi", en: "New strategy")
  static let newLead = StaffText(
    sv: "Det blir ett utkast som bara länets jämställdhetsstrateger ser.",
    en: "It becomes a draft that only the county's strategists see.")
  static let begin = StaffText(sv: "Börja utkastet", en: "Begin the draft")
  static let none = StaffText(
    sv: "Länet har ingen strategi här än. Börja med den som gäller nu.",
    en: "The county has no strategy here yet. Begin with the one in force.")
  static let continueDraft = StaffText(sv: "Skriv vidare", en: "Continue writing")
  static let nextEdition = StaffText(sv: "Börja en ny utgåva", en: "Begin a new edition")
  static let openEdition = StaffText(sv: "Visa", en: "Show")
  static let slug = StaffText(sv: "Ord i adressen", en: "Word in the address")
  static let slugHint = StaffText(
    sv: "Till exempel 2024-2027. Det går inte att ändra sedan.",
    en: "For example 2024-2027. It cannot be changed later.")

  static let facts = StaffText(sv: "Strategins uppgifter", en: "The strategy's facts")
  static let factsHint = StaffText(
    sv: "Titel, period, diarienummer, vision och vad den handlar om",
    en: "Title, period, case number, vision and what it is about")
  static let officialTitle = StaffText(sv: "Titel", en: "Title")
  static let shortTitle = StaffText(sv: "Kort titel", en: "Short title")
  static let shortTitleHint = StaffText(
    sv: "För listor. Lämna tomt om titeln är kort nog.", en: "For lists. Leave empty if the title is short enough.")
  static let periodFrom = StaffText(sv: "Periodens första år", en: "First year of the period")
  static let periodTo = StaffText(sv: "Periodens sista år", en: "Last year of the period")
  static let diaryNumber = StaffText(sv: "Diarienummer", en: "Case number")
  static let vision = StaffText(sv: "Vision", en: "Vision")
  static let summary = StaffText(sv: "Vad strategin handlar om", en: "What the strategy is about")
  static let markdown = StaffText(
    sv: "Några meningar. Markdown går bra: **fetstil**, listor med bindestreck.",
    en: "A few sentences. Markdown works: **bold**, lists with hyphens.")
  static let areaWord = StaffText(sv: "Vad områdena kallas i plural", en: "What the areas are called in the plural")
  static let areaWordHint = StaffText(
    sv: "Till exempel områden eller problemområden.", en: "For example areas or problem areas.")
  static let sourceURL = StaffText(
    sv: "Webbadress där strategin finns publicerad", en: "Address where the strategy is published")
  static let exampleNote = StaffText(sv: "Vad i den som är exempeldata", en: "What in it is example data")
  static let exampleHint = StaffText(
    sv: "Bara i en demonstration. Texten visas överst på sidan.",
    en: "Only in a demonstration. Shown at the top of the page.")
  static let joinable = StaffText(
    sv: "Organisationer kan ansluta sig till strategin", en: "Organisations can join the strategy")

  static let sections = StaffText(sv: "Avsnitt", en: "Sections")
  static let sectionsHint = StaffText(sv: "Löpande text under områdena", en: "Running text under the areas")
  static let newSection = StaffText(sv: "Nytt avsnitt", en: "New section")
  static let heading = StaffText(sv: "Rubrik", en: "Heading")
  static let body = StaffText(sv: "Text", en: "Text")
  static let noSections = StaffText(sv: "Inga avsnitt än.", en: "No sections yet.")

  static func edition(_ number: Int) -> StaffText { StaffText(sv: "Utgåva \(number)", en: "Edition \(number)") }

  static func count(_ count: Int, _ one: StaffText, _ many: StaffText) -> StaffText {
    count == 1
      ? StaffText(sv: "1 \(one.sv)", en: "1 \(one.en)")
      : StaffText(sv: "\(count) \(many.sv)", en: "\(count) \(many.en)")
  }
}
