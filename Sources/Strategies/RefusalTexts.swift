import Kernel

/// Why not, and what to do about it, for the county's staff.
enum RefusalTexts {
  static func words(_ reason: StrategyRefusal.Reason) -> StaffText {
    switch reason {
    case .missing(let field): missing(field)
    case .noSuchDay:
      StaffText(
        sv: "Den dagen finns inte. Skriv den som 2026-03-14.", en: "There is no such day. Write it like 2026-03-14.")
    case .unevenLines(_, let count):
      StaffText(
        sv: "Skriv lika många rader som på svenska: \(count).", en: "Write as many lines as in Swedish: \(count).")
    case .changedMeanwhile:
      StaffText(
        sv:
          "Någon annan har sparat medan du skrev. Det du skrev står kvar, och det andra sparat bredvid. Jämför och spara igen.",
        en:
          "Somebody else saved while you were writing. What you wrote is kept, with what they saved beside it. Compare, and save again."
      )
    case .alreadyPublished:
      StaffText(
        sv: "Utgåvan är publicerad och kan inte ändras. Börja en ny utgåva.",
        en: "The edition is published and cannot be changed. Begin a new edition.")
    case .hasDraft:
      StaffText(
        sv: "Strategin har redan ett utkast. Arbeta vidare i det, eller kasta det först.",
        en: "The strategy already has a draft. Continue in it, or throw it away first.")
    case .sameStrategy, .replacesInTurn, .relationStands, .otherIsDraft, .otherIsLater, .noRelation, .notASuccessor:
      relation(reason)
    case .notPDF, .fileTooLarge: file(reason)
    case .noArea, .numberMissing, .numberTwice, .statementsOnUpper, .hasAreasUnder, .tooDeep: area(reason)
    case .unknownSubgoal, .unknownTarget, .unknownPictogram: area(reason)
    default: days(reason)
    }
  }

  private static func missing(_ field: String) -> StaffText {
    switch field {
    case "title-sv": StaffText(sv: "Skriv en titel på svenska.", en: "Write a title in Swedish.")
    case "short-title-sv":
      StaffText(sv: "Skriv en kort titel på svenska.", en: "Write a short title in Swedish.")
    case "summary-sv":
      StaffText(
        sv: "Skriv på svenska vad strategin handlar om.", en: "Write in Swedish what the strategy is about.")
    case "vision-sv", "area-word-sv", "example-note-sv":
      StaffText(
        sv: "Skriv texten på svenska också, eller ta bort översättningen.",
        en: "Write the text in Swedish too, or take the translation away.")
    case "text-sv": StaffText(sv: "Skriv påståendet på svenska.", en: "Write the statement in Swedish.")
    case "heading-sv": StaffText(sv: "Skriv en rubrik på svenska.", en: "Write a heading in Swedish.")
    case "body-sv": StaffText(sv: "Skriv avsnittets text på svenska.", en: "Write the section's text in Swedish.")
    case "consultation-from":
      StaffText(sv: "Skriv vilken dag samrådet börjar.", en: "Write the day the consultation begins.")
    case "consultation-to":
      StaffText(sv: "Skriv vilken dag samrådet slutar.", en: "Write the day the consultation ends.")
    case "kind": StaffText(sv: "Välj hur den förhåller sig till den andra.", en: "Choose how it stands to the other.")
    case "since": StaffText(sv: "Skriv från vilken dag det gäller.", en: "Write from which day it holds.")
    case "file": StaffText(sv: "Välj en pdf-fil att ladda upp.", en: "Choose a PDF file to upload.")
    default: StaffText(sv: "Fyll i fältet.", en: "Fill in this field.")
    }
  }

  private static func area(_ reason: StrategyRefusal.Reason) -> StaffText {
    switch reason {
    case .numberMissing(let title):
      StaffText(sv: "Området ”\(title)” saknar nummer.", en: "The area “\(title)” has no number.")
    case .numberTwice(let number):
      StaffText(
        sv: "Två områden har nummer \(number). Ändra det ena, eller numrera om alla.",
        en: "Two areas have the number \(number). Change one of them, or number all anew.")
    case .statementsOnUpper(let title):
      StaffText(
        sv: "”\(title)” har områden under sig och kan inte väljas. Skriv dess påståenden i dem och ta bort dem här.",
        en: "“\(title)” has areas under it and cannot be chosen. Write its statements in those, and remove them here.")
    case .hasAreasUnder:
      StaffText(
        sv: "Ta först bort eller flytta områdena under det.", en: "First remove or move the areas under it.")
    case .tooDeep:
      StaffText(
        sv: "Områden finns i två nivåer. Lägg det direkt under ett delmål.",
        en: "Areas come in two levels. Put it directly under a sub-goal.")
    case .unknownSubgoal:
      StaffText(sv: "Välj bland de sex nationella delmålen.", en: "Choose among the six national sub-goals.")
    case .unknownTarget(let target):
      StaffText(
        sv: "Vi känner inte till Agenda 2030-målet ”\(target)”.",
        en: "We do not know the Agenda 2030 target “\(target)”.")
    case .unknownPictogram: StaffText(sv: "Välj en av bilderna i listan.", en: "Choose one of the drawings listed.")
    default:
      StaffText(
        sv: "Lägg till minst ett område som en organisation kan välja.",
        en: "Add at least one area that an organisation can choose.")
    }
  }

  private static func relation(_ reason: StrategyRefusal.Reason) -> StaffText {
    switch reason {
    case .noRelation(let title):
      StaffText(
        sv:
          "”\(title)” gäller den dag den här börjar gälla. Säg hur de förhåller sig: ersätter, kompletterar eller gäller vid sidan av.",
        en:
          "“\(title)” is in force on the day this one takes effect. Say how they stand: replaces, supplements or stands beside."
      )
    case .replacesInTurn:
      StaffText(
        sv: "Den andra strategin ersätter redan den här. Två strategier kan inte ersätta varandra.",
        en: "The other strategy already replaces this one. Two strategies cannot replace each other.")
    case .relationStands:
      StaffText(
        sv: "Strategin är publicerad, och det som är sagt om hur den förhåller sig till den andra står fast.",
        en: "The strategy is published, and what is told about how it stands to the other holds.")
    case .otherIsDraft:
      StaffText(
        sv: "Den andra strategin är inte publicerad. Publicera den först.",
        en: "The other strategy is not published. Publish it first.")
    case .otherIsLater(let day):
      StaffText(
        sv:
          "Den andra strategin börjar gälla \(day.told(in: .sv)). Den här måste börja gälla senare för att ersätta eller komplettera den.",
        en:
          "The other strategy takes effect on \(day.told(in: .en)). This one has to take effect later to replace or supplement it."
      )
    case .notASuccessor:
      StaffText(
        sv: "Välj områden ur en senare utgåva eller en annan strategi i länet, sådana som kan väljas.",
        en: "Choose areas of a later edition or another strategy of the county, such as can be chosen.")
    default:
      StaffText(sv: "Välj en annan strategi än den här.", en: "Choose another strategy than this one.")
    }
  }

  private static func file(_ reason: StrategyRefusal.Reason) -> StaffText {
    reason == .fileTooLarge
      ? StaffText(
        sv: "Filen är för stor. Den får vara högst 11 MB.", en: "The file is too large. It may be at most 11 MB.")
      : StaffText(
        sv: "Filen är ingen pdf. Spara den som pdf och ladda upp den igen.",
        en: "The file is no PDF. Save it as PDF and upload it again.")
  }

  private static func days(_ reason: StrategyRefusal.Reason) -> StaffText {
    switch reason {
    case .badPeriod:
      StaffText(
        sv: "Skriv periodens första och sista år med fyra siffror, det första först.",
        en: "Write the first and last year of the period in four digits, the earlier first.")
    case .badSourceAddress:
      StaffText(
        sv: "Skriv hela webbadressen. Den börjar med https://", en: "Write the whole address. It begins with https://")
    case .badSlug:
      StaffText(
        sv: "Skriv ordet i adressen med små bokstäver a–z, siffror och bindestreck, till exempel 2024-2027.",
        en: "Write the word in the address in small letters a–z, digits and hyphens, for example 2024-2027.")
    case .takenSlug:
      StaffText(
        sv: "En annan strategi har redan den adressen. Skriv ett annat ord.",
        en: "Another strategy already has that address. Write another word.")
    case .notAdopted:
      StaffText(sv: "Skriv vilken dag strategin beslutades.", en: "Write the day the strategy was decided.")
    case .adoptedAhead(let day):
      StaffText(
        sv: "Beslutsdagen \(day.told(in: .sv)) har inte varit än. Publicera när beslutet är fattat.",
        en: "The day of decision, \(day.told(in: .en)), has not been yet. Publish when it is decided.")
    case .noInForceDay:
      StaffText(sv: "Skriv vilken dag strategin börjar gälla.", en: "Write the day the strategy takes effect.")
    case .notAfterPrevious(let day):
      StaffText(
        sv: "Utgåvan före började gälla \(day.told(in: .sv)). Den nya måste börja gälla senare.",
        en: "The edition before took effect on \(day.told(in: .en)). The new one must take effect later.")
    case .replaced(let title, let day):
      StaffText(
        sv:
          "”\(title)” tog strategins plats \(day.told(in: .sv)). En utgåva kan inte börja gälla den dagen eller senare.",
        en:
          "“\(title)” took the strategy's place on \(day.told(in: .en)). No edition can take effect on or after that day."
      )
    case .consultationBackdated:
      StaffText(
        sv: "Samrådet kan börja i dag eller senare, inte en dag som har varit.",
        en: "The consultation can begin today or later, not on a day that has been.")
    case .consultationRunning(let day):
      StaffText(
        sv: "Samrådet pågår till och med \(day.told(in: .sv)). Publicera efter det, eller avsluta samrådet först.",
        en: "The consultation runs to \(day.told(in: .en)). Publish after that, or end it first.")
    default:
      StaffText(
        sv: "Skriv samrådets första och sista dag. Den sista kan inte vara före den första eller redan ha varit.",
        en: "Write the first and last day of the consultation. The last cannot be before the first or in the past.")
    }
  }
}
