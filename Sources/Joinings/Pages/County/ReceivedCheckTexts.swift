import Kernel

/// The checks in words: what was looked at, and what was found.
enum ReceivedCheckTexts {
  static func words(_ finding: ReceivedCheck.Finding, _ l: Language) -> (title: String, detail: String) {
    let (title, detail) = texts(finding, l)
    return (title[l], detail[l])
  }

  /// Another joining that may be the same body's, so that two of one name can be told apart.
  static func other(_ other: ReceivedCheck.Other, _ l: Language) -> String {
    let day = other.submittedOn
    return other.isSameOrganisation
      ? StaffText(
        sv: "\(other.reference), inkommen \(day.told(in: .sv)), från samma arbetsyta",
        en: "\(other.reference), received \(day.told(in: .en)), from the same workspace")[l]
      : StaffText(
        sv: "\(other.reference), inkommen \(day.told(in: .sv)), från en annan arbetsyta",
        en: "\(other.reference), received \(day.told(in: .en)), from another workspace")[l]
  }

  private static func texts(_ finding: ReceivedCheck.Finding, _ l: Language) -> (StaffText, StaffText) {
    switch finding {
    case .numberValid(let number):
      (
        StaffText(sv: "Organisationsnumret stämmer", en: "The organisation number is valid"),
        StaffText(sv: "\(number), kontrollsiffran är rätt", en: "\(number), the check digit is right")
      )
    case .numberMissing:
      (
        StaffText(sv: "Inget organisationsnummer är angivet", en: "No organisation number is given"),
        StaffText(sv: "Fråga efter det om ni behöver det i diariet", en: "Ask for it if you need it in the registry")
      )
    case .numberNotAsked:
      (
        StaffText(sv: "Inget nummer behövs", en: "No number is needed"),
        StaffText(
          sv: "Enpersonsföretag tillfrågas aldrig, numret är ett personnummer",
          en: "One-person firms are never asked, since the number is a personal one")
      )
    case .alone:
      (
        StaffText(sv: "Organisationen finns en gång", en: "The organisation is here once"),
        StaffText(
          sv: "Ingen annan inskickad anslutning har samma namn eller nummer",
          en: "No other joining sent in has the same name or number")
      )
    case .others(let others):
      (
        StaffText(sv: "Det finns fler med samma namn eller nummer", en: "There are others with this name or number"),
        StaffText(
          sv: "\(others.count) inskickade, se länkarna", en: "\(others.count) sent in, see the links")
      )
    case .decidedBefore(let day):
      (
        StaffText(sv: "Beslutet är fattat före inskickandet", en: "The decision was made before submitting"),
        StaffText(sv: day.told(in: .sv), en: day.told(in: .en))
      )
    case .decidedAfter(let day):
      (
        StaffText(sv: "Beslutets dag är efter inskickandet", en: "The day of the decision is after submitting"),
        StaffText(sv: "\(day.told(in: .sv)), fråga om datumet", en: "\(day.told(in: .en)), ask about the date")
      )
    case .ownersDecision:
      (
        StaffText(sv: "Innehavaren beslutar själv", en: "The owner decides"),
        StaffText(sv: "Att skicka in är beslutet", en: "Submitting is the decision")
      )
    case .minutesAttached:
      (
        StaffText(sv: "Protokollsutdrag eller beslut är bifogat", en: "Minutes or a decision are attached"),
        StaffText(sv: "Läs det nedan", en: "Read it below")
      )
    case .minutesMissing:
      (
        StaffText(sv: "Inget protokollsutdrag är bifogat", en: "No minutes are attached"),
        StaffText(
          sv: "Det är frivilligt. Ni kan be om det, eller läsa det hos organisationen.",
          en: "They are optional. You can ask for them, or read them at the organisation.")
      )
    default: moreTexts(finding)
    }
  }

  private static func moreTexts(_ finding: ReceivedCheck.Finding) -> (StaffText, StaffText) {
    switch finding {
    case .areas(let chosen, let described):
      (
        StaffText(
          sv: chosen == 1 ? "Ett område är valt" : "\(chosen) områden är valda",
          en: chosen == 1 ? "One area is chosen" : "\(chosen) areas are chosen"),
        StaffText(
          sv: chosen == described ? "Alla med beskrivning" : "\(described) med beskrivning",
          en: chosen == described ? "All described" : "\(described) described")
      )
    case .sameDomain(let domain):
      (
        StaffText(sv: "Samma domän som brevlådan utåt", en: "Same domain as the public mailbox"),
        StaffText(
          sv: "\(domain). Båda adresserna har avsändaren själv skrivit.",
          en: "\(domain). The sender wrote both addresses.")
      )
    case .otherDomain(let sender, let mailbox):
      (
        StaffText(sv: "Olika domäner", en: "Different domains"),
        StaffText(
          sv: "Skickades från \(sender), brevlådan utåt finns hos \(mailbox)",
          en: "Sent from \(sender), the public mailbox is at \(mailbox)")
      )
    case .noMailbox(let sender):
      (
        StaffText(sv: "Ingen brevlåda visas utåt", en: "No mailbox is shown"),
        StaffText(sv: "Skickades från \(sender)", en: "Sent from \(sender)")
      )
    case .domainNamed(let domain):
      (
        StaffText(
          sv: "Avsändarens domän liknar organisationens namn",
          en: "The sender's domain resembles the organisation's name"),
        StaffText(sv: domain, en: domain)
      )
    case .domainNotNamed(let domain):
      (
        StaffText(
          sv: "Avsändarens domän liknar inte organisationens namn",
          en: "The sender's domain does not resemble the organisation's name"),
        StaffText(
          sv: "\(domain). Det kan vara rätt ändå. Ring organisationens växel.",
          en: "\(domain). It may be right all the same. Call the organisation's switchboard.")
      )
    case .domainOpen(let domain):
      (
        StaffText(sv: "Skickades från en allmän e-posttjänst", en: "Sent from an open mail service"),
        StaffText(
          sv: "\(domain). Vem som helst kan ha en sådan adress.", en: "\(domain). Anyone can have such an address.")
      )
    default: (StaffText(sv: "", en: ""), StaffText(sv: "", en: ""))
    }
  }
}
