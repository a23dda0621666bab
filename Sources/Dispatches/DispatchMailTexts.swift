import Kernel

/// The words of a dispatch's letters. Those to recipients are in Swedish, as the decision is.
enum DispatchMailTexts {
  static func subject(_ kind: DispatchLetter.Kind, _ decision: ToldDecision, _ recipient: NewRecipient) -> String {
    let isRequest = recipient.purpose == .action && recipient.kind.decidesItself
    let purpose = recipient.purpose == .action ? "för åtgärd" : "för kännedom"
    let about =
      switch kind {
      case .first, .again: isRequest ? "ett beslut, och en fråga till er" : "beslut \(purpose)"
      case .reminder: isRequest ? "påminnelse om en fråga till er" : "en påminnelse om ett beslut \(purpose)"
      case .reply: "svar på er fråga"
      }
    return "\(decision.organisation): \(about)"
  }

  static func heading(_ kind: DispatchLetter.Kind, _ recipient: NewRecipient) -> String {
    switch (kind, recipient.purpose) {
    case (.reply, _): "Svar på er fråga"
    case (.reminder, _): "En påminnelse"
    case (_, .information): "Ett beslut för kännedom"
    case (_, .action): recipient.kind.decidesItself ? "Ett beslut, och en fråga till er" : "Ett beslut för åtgärd"
    }
  }

  static func lead(_ kind: DispatchLetter.Kind, _ decision: ToldDecision, _ recipient: NewRecipient) -> String {
    switch kind {
    case .first, .again: "Till \(recipient.name). Här är ett beslut från \(decision.organisation)."
    case .reminder:
      recipient.purpose == .action
        ? "Till \(recipient.name). Ni har fått ett beslut från \(decision.organisation). Vi undrar hur det går."
        : "Till \(recipient.name). Ni har fått ett beslut från \(decision.organisation). Säg gärna att det har kommit fram."
    case .reply: "Till \(recipient.name). Ni har frågat om beslutet från \(decision.organisation). Svaret är:"
    }
  }

  /// "Kommunstyrelsen beslutade den 14 februari 2023, § 27 (KS 2023/41):"
  static func told(_ decision: ToldDecision) -> String {
    let paragraph = decision.paragraph.isEmpty ? "" : ", § \(decision.paragraph)"
    let diary = decision.diaryNumber.isEmpty ? "" : " (\(decision.diaryNumber))"
    let end = decision.points.isEmpty ? "." : ":"
    return "\(decision.body) beslutade den \(decision.day.told(in: .sv))\(paragraph)\(diary)\(end)"
  }

  /// A department is given a task; those who decide for themselves are asked.
  static func asked(_ kind: RecipientKind) -> String { kind.decidesItself ? "Vi ber er" : "Er uppgift" }

  static func answerBy(_ day: Day) -> String { "Vi hoppas på ert svar senast den \(day.told(in: .sv))." }

  static let openTask = "Öppna beslutet och svara"
  static let openInformation = "Öppna beslutet"

  static func limits(isAction: Bool) -> String {
    let what = isAction ? "Där kan ni svara, fråga och tacka nej." : "Där kan ni säga att det har kommit fram."
    return
      "\(what) Inget konto behövs. Länken är er egen och gäller tills ärendet är avslutat. Ingen ser om eller när ni öppnar den."
  }

  static func footer(_ organisation: String, site: String, mailbox: String) -> String {
    let contact = mailbox.isEmpty ? "" : " Frågor om mejlet: \(mailbox)."
    return "Mejlet kommer från \(organisation) genom \(site).\(contact)"
  }

  static func answered(_ kind: DispatchAnswer.Kind, _ name: String) -> Text {
    kind == .asked
      ? Text(
        sv: "En fråga om beslutet från \(name)", en: "A question about the decision from \(name)",
        fi: "Kysymys päätöksestä: \(name)")
      : Text(sv: "Svar på beslutet från \(name)", en: "An answer from \(name)", fi: "Vastaus päätökseen: \(name)")
  }
  static func answeredHeading(_ kind: DispatchAnswer.Kind) -> Text {
    kind == .asked
      ? Text(sv: "En mottagare frågar", en: "A recipient has a question", fi: "Vastaanottajalla on kysymys")
      : Text(sv: "En mottagare tackar nej", en: "A recipient declines", fi: "Vastaanottaja kieltäytyy")
  }
  static func answeredLead(_ kind: DispatchAnswer.Kind, _ name: String) -> Text {
    kind == .asked
      ? Text(
        sv: "\(name) har frågat något om beslutet. Läs frågan och svara i tabellen över utskick.",
        en: "\(name) has asked about the decision. Read the question and reply in the table of what was sent.",
        fi: "\(name) on kysynyt päätöksestä. Lue kysymys ja vastaa lähetysten taulukossa.")
      : Text(
        sv: "\(name) har tackat nej och skrivit varför. Läs det i tabellen över utskick.",
        en: "\(name) has declined and written why. Read it in the table of what was sent.",
        fi: "\(name) on kieltäytynyt ja kertonut syyn. Lue se lähetysten taulukosta.")
  }
  static let openTable = Text(sv: "Öppna tabellen", en: "Open the table", fi: "Avaa taulukko")
  static let answeredFooter = Text(
    sv: "Ni får mejlet som samordnare.", en: "You get this mail as a coordinator.",
    fi: "Saatte viestin koordinaattorina.")
}
