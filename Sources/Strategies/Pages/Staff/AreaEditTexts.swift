import Kernel

/// The words of the staff pages about areas and statements.
enum AreaEditTexts {
  static let areas = StaffText(sv: "Områden och påståenden", en: "Areas and statements")
  static let lead = StaffText(
    sv: "Områden finns i en eller två nivåer. Har ett område andra under sig är det de undre som kan väljas.",
    en: "Areas come in one or two levels. Where an area has others under it, those are the ones to choose.")
  static let new = StaffText(sv: "Nytt område", en: "New area")
  static let newUnder = StaffText(sv: "Nytt område under", en: "New area under")
  static let renumber = StaffText(sv: "Numrera om alla", en: "Number all anew")
  static let none = StaffText(sv: "Inga områden än.", en: "No areas yet.")
  static let title = StaffText(sv: "Områdets namn", en: "The area's name")
  static let number = StaffText(sv: "Nummer", en: "Number")
  static let numberHint = StaffText(
    sv: "Lämna tomt för nästa nummer.", en: "Leave empty for the next number.")
  static let description = StaffText(sv: "Beskrivning", en: "Description")
  static let descriptionHint = StaffText(
    sv: "En eller två meningar om varför området är viktigt.", en: "A sentence or two about why the area matters.")
  static let objectives = StaffText(sv: "Det vill länet nå", en: "What the county wants to reach")
  static let objectivesHint = StaffText(
    sv: "Ett mål på varje rad. Samma antal rader på varje språk.",
    en: "One objective on each line. The same number of lines in each language.")
  static let subgoals = StaffText(sv: "Nationella delmål som området hör till", en: "National sub-goals it belongs to")
  static let mainSubgoal = StaffText(sv: "Visas under delmål", en: "Shown under sub-goal")
  static let mainSubgoalHint = StaffText(
    sv: "När området hör till flera delmål visas det under det här.",
    en: "Where the area belongs to several, it is shown under this one.")
  static let firstTicked = StaffText(sv: "Det första valda", en: "The first chosen")
  static let targets = StaffText(sv: "Agenda 2030", en: "2030 Agenda")
  static let pictogram = StaffText(sv: "Bild", en: "Drawing")
  static let ownDrawing = StaffText(sv: "Delmålets egen", en: "The sub-goal's own")
  static let knowledge = StaffText(sv: "Kunskap", en: "Knowledge")
  static let isExample = StaffText(
    sv: "Exempeldata, bara i en demonstration", en: "Example data, only in a demonstration")
  static let statements = StaffText(sv: "Påståenden", en: "Statements")
  static let statementsLead = StaffText(
    sv:
      "Konkreta saker som en organisation kan kryssa för: gör redan eller kommer att göra. Skriv dem så att de börjar med Vi.",
    en: "Concrete things an organisation can tick: does already, or will do. Write them so that they begin with We.")
  static let statementsOnUpper = StaffText(
    sv:
      "Området har andra under sig och kan inte väljas. Skriv de här påståendena i områdena under det, och ta bort dem här.",
    en:
      "The area has others under it and cannot be chosen. Write these statements in the areas under it, and remove them here."
  )
  static let newStatement = StaffText(sv: "Nytt påstående", en: "New statement")
  static let statement = StaffText(sv: "Påståendet", en: "The statement")
  static let noStatements = StaffText(sv: "Inga påståenden än.", en: "No statements yet.")
  static let removeArea = StaffText(sv: "Ta bort området och dess påståenden", en: "Remove the area and its statements")
  static let removeStatement = StaffText(sv: "Ta bort påståendet", en: "Remove the statement")
  static let removeSection = StaffText(sv: "Ta bort avsnittet", en: "Remove the section")
  static let cannotUndo = StaffText(sv: "Det går inte att ångra.", en: "It cannot be undone.")

  static let successors = StaffText(sv: "Vad gamla områden blev", en: "What old areas became")
  static let successorsHint = StaffText(
    sv: "Så att den som är ansluten till en tidigare strategi kan följa med till den här",
    en: "So that those who joined an earlier strategy can come along to this one")
  static let successorsLead = StaffText(
    sv: "Kryssa för vad varje gammalt område blev: ett, flera eller inget. Det gamla åtagandet står kvar som det är.",
    en: "Tick what each old area became: one, several or none. The old commitment stays as it is.")
  static let otherAreas = StaffText(sv: "Välj bland alla områden", en: "Choose among all areas")
  static let fromEdition = StaffText(sv: "Områden ur", en: "Areas of")
  static let nothingToMap = StaffText(
    sv: "Det finns ingen tidigare strategi med områden att koppla.",
    en: "There is no earlier strategy with areas to map.")

  static func statementCount(_ count: Int) -> StaffText {
    EditTexts.count(
      count, StaffText(sv: "påstående", en: "statement"), StaffText(sv: "påståenden", en: "statements"))
  }
}
