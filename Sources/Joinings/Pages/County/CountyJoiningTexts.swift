import Kernel

/// The words of the county's page for one received joining.
enum CountyJoiningTexts {
  static let joinings = StaffText(sv: "Anslutningar", en: "Joinings")
  static let awaitsYou = StaffText(sv: "Väntar på svar", en: "Awaits an answer")
  static let received = StaffText(sv: "Inkommen", en: "Received")
  static func promised(_ day: String) -> StaffText {
    StaffText(sv: "Svar utlovat till \(day)", en: "Answer promised by \(day)")
  }
  static func wasPromised(_ day: String) -> StaffText {
    StaffText(sv: "Svar utlovat till \(day), hör gärna av dig", en: "Answer promised by \(day), do get in touch")
  }
  static func wants(_ name: String) -> StaffText {
    StaffText(sv: "\(name) vill ansluta sig", en: "\(name) wants to join")
  }
  static func wantsChange(_ name: String) -> StaffText {
    StaffText(sv: "\(name) har skickat in en ändring", en: "\(name) has submitted a change")
  }
  static func areaCount(_ chosen: Int, _ all: Int) -> StaffText {
    StaffText(
      sv: all > 0 ? "\(chosen) av \(all) områden" : "\(chosen) områden",
      en: all > 0 ? "\(chosen) of \(all) areas" : "\(chosen) areas")
  }

  static let whoSent = StaffText(sv: "Vem som har skickat in", en: "Who submitted it")
  static let organisation = StaffText(sv: "Organisation", en: "Organisation")
  static let number = StaffText(sv: "Organisationsnummer", en: "Organisation number")
  static let sender = StaffText(sv: "Skickades av", en: "Submitted by")
  static let erased = StaffText(sv: "Uppgifterna är raderade", en: "The details have been erased")
  static func signedIn(_ domain: String) -> StaffText {
    StaffText(
      sv: "inloggad med länk till en adress hos \(domain)", en: "signed in by a link to an address at \(domain)")
  }
  static let contactPerson = StaffText(sv: "Kontaktperson", en: "Contact person")
  static let deputy = StaffText(sv: "Ställföreträdare", en: "Deputy")
  static let publicContact = StaffText(sv: "Kontakt utåt", en: "Public contact")
  static let hiddenContact = StaffText(
    sv: "Dold på webbplatsen av länsstyrelsen", en: "Hidden on the website by the county administrative board")
  static let noPublicContact = StaffText(sv: "Ingen visas", en: "None is shown")
  static let scope = StaffText(sv: "Anslutningen gäller", en: "The joining applies to")
  static let together = StaffText(sv: "Tillsammans med", en: "Together with")
  static let shared = StaffText(sv: "Gemensam text", en: "Shared text")
  static let hidesPeople = StaffText(
    sv: "Organisationen visar varken person eller adress", en: "The organisation shows neither person nor address")

  static let decisionAndPapers = StaffText(sv: "Beslut och underlag", en: "Decision and background papers")
  static let decision = StaffText(sv: "Beslut", en: "Decision")
  static let minutes = StaffText(sv: "Protokollsutdrag eller beslut", en: "Minutes or decision")
  static let proposal = StaffText(sv: "Underlag", en: "Proposal")
  static let other = StaffText(sv: "Annan bilaga", en: "Other attachment")
  static let noPapers = StaffText(sv: "Inga filer är bifogade.", en: "No files are attached.")

  static let chosen = StaffText(sv: "Det här har organisationen valt", en: "What the organisation has chosen")
  static let document = StaffText(sv: "Handlingen", en: "The document")
  static let documentLead = StaffText(
    sv: "Det som kom in ligger fast. Kompletteringar blir nya versioner.",
    en: "What was received is fixed. Additions become new versions.")
  static func filePDF(_ number: Int) -> StaffText {
    StaffText(sv: "Anslutningen, version \(number) (pdf)", en: "The joining, version \(number) (PDF)")
  }
  static func fileHTML(_ number: Int) -> StaffText {
    StaffText(sv: "Anslutningen, version \(number) (html)", en: "The joining, version \(number) (html)")
  }
  static func fileJSON(_ number: Int) -> StaffText {
    StaffText(sv: "Anslutningen, version \(number) (json)", en: "The joining, version \(number) (json)")
  }
  static func fileSum(_ number: Int) -> StaffText {
    StaffText(sv: "Kontrollsumma, version \(number) (txt)", en: "Checksum, version \(number) (txt)")
  }
  static func fileAll(_ number: Int) -> StaffText {
    StaffText(sv: "Hämta allt, version \(number) (zip)", en: "Fetch everything, version \(number) (zip)")
  }
  static let samePage = StaffText(sv: "Samma innehåll som pdf:en", en: "The same content as the PDF")
  static let forRegistry = StaffText(sv: "För att läsa in i diariet", en: "To read into the registry")
  static let hashWord = StaffText(sv: "Kontrollsumma SHA-256: ", en: "Checksum SHA-256: ")
  static let allVersions = StaffText(sv: "Tidigare versioner", en: "Earlier versions")
  static let reference = StaffText(sv: "Referens", en: "Reference")

  static let changes = StaffText(
    sv: "Det här är ändrat sedan förra versionen", en: "What has changed since the last version")
  static let noChanges = StaffText(
    sv: "Inget i svaren är ändrat sedan förra versionen.",
    en: "Nothing in the answers has changed since the last version.")
  static let before = StaffText(sv: "Förut:", en: "Before:")
  static let now = StaffText(sv: "Nu:", en: "Now:")
  static let nothing = StaffText(sv: "inget", en: "nothing")

  static let history = StaffText(sv: "Historik", en: "History")
  static func step(_ kind: Step.Kind, _ version: Int?) -> StaffText {
    let number = version.map { ", version \($0)" } ?? ""
    return switch kind {
    case .submitted: StaffText(sv: "Inkommen\(number)", en: "Received\(number)")
    case .returned: StaffText(sv: "Åter för komplettering\(number)", en: "Returned for completion\(number)")
    case .confirmed: StaffText(sv: "Bekräftad\(number)", en: "Confirmed\(number)")
    case .refused:
      StaffText(
        sv: "Inte bekräftad av länsstyrelsen\(number)", en: "Not confirmed by the county administrative board\(number)")
    case .declineAsked:
      StaffText(
        sv: "Organisationen vill visa att den avstår", en: "The organisation wants to show that it is not joining")
    case .declinedPublished:
      StaffText(sv: "Visas publikt: organisationen avstår", en: "Shown to the public: the organisation is not joining")
    case .declineHidden:
      StaffText(
        sv: "Visas inte publikt att organisationen avstår", en: "Not shown to the public that it is not joining")
    case .paused: StaffText(sv: "Pausad av organisationen", en: "Paused by the organisation")
    case .resumed: StaffText(sv: "Återupptagen av organisationen", en: "Resumed by the organisation")
    case .withdrawn: StaffText(sv: "Återkallad av organisationen", en: "Withdrawn by the organisation")
    case .changeDropped:
      StaffText(sv: "Organisationen tog bort ändringen", en: "The organisation dropped the change")
    case .begun, .declined, .changeBegun: StaffText(sv: "", en: "")
    }
  }
  static func untilDay(_ day: String) -> StaffText { StaffText(sv: "till \(day)", en: "by \(day)") }
  static let boardAnswers = StaffText(sv: "Länsstyrelsen svarar", en: "The county administrative board answers")

  static let publicPage = StaffText(sv: "Se den publika sidan", en: "See the public page")
  static let registryNumber = StaffText(
    sv: "Länsstyrelsens diarienummer", en: "The county administrative board's case number")
}
