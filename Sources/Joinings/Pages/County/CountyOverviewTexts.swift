import Kernel

/// The words of the county's overview.
enum CountyOverviewTexts {
  static let title = StaffText(sv: "Länets översikt", en: "The county's overview")
  static let numbers = StaffText(sv: "Läget i siffror", en: "How things stand")
  static let waiting = StaffText(sv: "Väntar på svar", en: "Awaiting an answer")
  static let waitingNote = StaffText(sv: "Inskickade anslutningar", en: "Joinings sent in")
  static let returned = StaffText(sv: "Hos organisationen", en: "With the organisation")
  static let returnedNote = StaffText(sv: "Åter för komplettering", en: "Returned for completion")
  static let joined = StaffText(sv: "Anslutna", en: "Joined")
  static func municipalities(_ joined: Int, _ all: Int) -> StaffText {
    StaffText(sv: "\(joined) av \(all) kommuner", en: "\(joined) of \(all) municipalities")
  }
  static let waitingTitle = StaffText(sv: "Det här väntar på svar", en: "This awaits an answer")
  static let waitingLead = StaffText(sv: "Äldst först.", en: "Oldest first.")
  static let nothingWaits = StaffText(
    sv: "Inget väntar på svar just nu.", en: "Nothing awaits an answer at the moment.")
  static let organisation = StaffText(sv: "Organisation", en: "Organisation")
  static let received = StaffText(sv: "Inkommen", en: "Received")
  static let change = StaffText(sv: "Ändring", en: "Change")
  static let no = StaffText(sv: "Vill visa att de avstår", en: "Wants to show a no")
  static let newlyJoined = StaffText(sv: "Nyligen bekräftade", en: "Newly confirmed")
  static let nobodyJoined = StaffText(sv: "Ingen är ansluten än.", en: "Nobody has joined yet.")
  static let allJoinings = StaffText(sv: "Alla anslutningar", en: "All joinings")
  static let publicList = StaffText(sv: "Se den publika listan", en: "See the public list")

  static func heatTitle(_ total: Int) -> StaffText {
    total == 0
      ? StaffText(sv: "Ingen arbetar med strategins områden än", en: "Nobody works with the strategy's areas yet")
      : StaffText(sv: "Vilka arbetar med vad", en: "Who works with what")
  }
  static let heatLead = StaffText(
    sv:
      "Varje ruta visar hur många organisationer av en typ som har valt området. En punkt betyder att ingen har det än.",
    en: "Each cell shows how many organisations of a type have chosen the area. A dot means that none has yet.")
  static func heatCaption(_ strategy: String) -> StaffText {
    StaffText(sv: "Organisationer efter område och typ, \(strategy)", en: "Organisations by area and type, \(strategy)")
  }
  static let area = StaffText(sv: "Område", en: "Area")
  static let total = StaffText(sv: "Alla", en: "All")
  static let none = StaffText(sv: "ingen", en: "none")

  static let nobodyTitle = StaffText(sv: "Områden som ingen arbetar med än", en: "Areas that nobody works with yet")
  static let everyArea = StaffText(
    sv: "Varje område har minst en organisation.", en: "Every area has at least one organisation.")

  static let freshTitle = StaffText(sv: "Senast uppdaterad", en: "Last updated")
  static let freshLead = StaffText(
    sv: "De som uppdaterade för längst sedan. Hör gärna av dig och fråga hur det går.",
    en: "Those who updated longest ago. Do get in touch and ask how it is going.")
  static func updatedThisYear(_ count: Int, _ all: Int) -> StaffText {
    StaffText(
      sv: "\(count) av \(all) har uppdaterat sin anslutning det senaste året.",
      en: "\(count) of \(all) have updated their joining in the last year.")
  }
  static let coverage = StaffText(sv: "Kommunerna", en: "The municipalities")
  static let strategies = StaffText(sv: "Strategier", en: "Strategies")
  static let links = StaffText(sv: "Vidare", en: "Go on")

  static let listTitle = StaffText(sv: "Anslutningar", en: "Joinings")
  static let listLead = StaffText(
    sv: "Allt som har kommit in till länsstyrelsen. Utkast är organisationernas egna och finns inte här.",
    en: "All that the county administrative board has received. Drafts are the organisations' own and are not here.")
  static let state = StaffText(sv: "Läge", en: "State")
  static let strategy = StaffText(sv: "Strategi", en: "Strategy")
  static let carriedOver = StaffText(sv: "Förd över", en: "Carried over")
  static let allStates = StaffText(sv: "Alla lägen", en: "All states")
  static let kind = StaffText(sv: "Typ", en: "Type")
  static let allKinds = StaffText(sv: "Alla typer", en: "All types")
  static let allAreas = StaffText(sv: "Alla områden", en: "All areas")
  static let search = StaffText(sv: "Namn, referens eller diarienummer", en: "Name, reference or case number")
  static let show = StaffText(sv: "Visa urvalet", en: "Show the selection")
  static let clear = StaffText(sv: "Rensa", en: "Clear")
  static let csv = StaffText(sv: "Hämta listan (csv)", en: "Get the list (csv)")
  static func count(_ count: Int) -> StaffText {
    StaffText(
      sv: count == 1 ? "1 anslutning" : "\(count) anslutningar", en: count == 1 ? "1 joining" : "\(count) joinings")
  }
  static let caption = StaffText(
    sv: "Inkomna anslutningar i bokstavsordning", en: "Joinings received, in alphabetical order")
  static let registry = StaffText(sv: "Diarienummer", en: "Case number")
  static let empty = StaffText(sv: "Ingen anslutning passar urvalet", en: "No joining fits the selection")
  static let emptyLead = StaffText(
    sv: "Ta bort något av det du har valt, så visas fler.", en: "Remove something that you have chosen to see more.")
  static let filter = StaffText(sv: "Filtrera anslutningar", en: "Filter joinings")
}
