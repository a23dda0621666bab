import Kernel

/// What articles 13 and 14 of the GDPR ask to be told.
package struct PersonalDataFacts: AboutFacts {
  package static var kind: AboutKind { .personalData }

  /// The grounds in article 6.1 that an authority may stand on. Legitimate interest is none of them: article 6.1, second
  /// paragraph, takes it from authorities in the performance of their tasks.
  package enum Basis: String, Codable, Sendable, Hashable, CaseIterable {
    case publicTask = "public-task"
    case legalObligation = "legal-obligation"
    case contract
    case consent
  }

  package struct Purpose: Codable, Sendable, Hashable {
    /// What for.
    package var what: Wording
    /// Which data.
    package var data: Wording
    /// Where they come from (article 14.2 f).
    package var origin: Wording
    package var basis: Basis
    /// The law or task behind it.
    package var source: Wording
    /// How long.
    package var retention: Wording

    /// A row that is begun need not have all of it.
    package init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      func wording(_ key: CodingKeys) throws -> Wording {
        try values.decodeIfPresent(Wording.self, forKey: key) ?? Wording(sv: "")
      }
      self.init(
        what: try wording(.what), data: try wording(.data), origin: try wording(.origin),
        basis: try values.decodeIfPresent(Basis.self, forKey: .basis) ?? .publicTask, source: try wording(.source),
        retention: try wording(.retention))
    }

    package init(
      what: Wording, data: Wording, origin: Wording, basis: Basis, source: Wording, retention: Wording
    ) {
      self.what = what
      self.data = data
      self.origin = origin
      self.basis = basis
      self.source = source
      self.retention = retention
    }
  }

  package var controller: Wording
  /// Postal address and telephone.
  package var controllerAddress: Wording
  package var contactMail: String
  package var protectionOfficerMail: String
  package var purposes: [Purpose]
  package var recipients: Wording
  /// Whether anything leaves the EU and the EEA, and on what ground.
  package var transfers: Wording
  package var updatedOn: Day?

  package init() {
    controller = Wording(sv: "")
    controllerAddress = Wording(sv: "")
    contactMail = ""
    protectionOfficerMail = ""
    purposes = []
    recipients = Wording(sv: "")
    transfers = Wording(sv: "")
  }

  /// What is left out is not filled in; what is there must be readable.
  package init(from decoder: any Decoder) throws {
    self.init()
    let values = try decoder.container(keyedBy: CodingKeys.self)
    controller = try values.decodeIfPresent(Wording.self, forKey: .controller) ?? controller
    controllerAddress = try values.decodeIfPresent(Wording.self, forKey: .controllerAddress) ?? controllerAddress
    contactMail = try values.decodeIfPresent(String.self, forKey: .contactMail) ?? ""
    protectionOfficerMail = try values.decodeIfPresent(String.self, forKey: .protectionOfficerMail) ?? ""
    purposes = try values.decodeIfPresent([Purpose].self, forKey: .purposes) ?? []
    recipients = try values.decodeIfPresent(Wording.self, forKey: .recipients) ?? recipients
    transfers = try values.decodeIfPresent(Wording.self, forKey: .transfers) ?? transfers
    updatedOn = try values.decodeIfPresent(Day.self, forKey: .updatedOn)
  }

  package var gaps: [AboutGap] {
    var gaps: [AboutGap] = []
    if CountyRules.isBlank(controller.sv) {
      gaps.append(
        AboutGap("controller-sv", sv: "Skriv vem som är personuppgiftsansvarig.", en: "Say who the controller is."))
    }
    if CountyRules.isBlank(controllerAddress.sv) {
      gaps.append(
        AboutGap(
          "controller-address-sv", sv: "Skriv den ansvarigas adress och telefon.", en: "Give address and telephone."))
    }
    if !CountyRules.isMail(contactMail) {
      gaps.append(
        AboutGap("contact-mail", sv: "Skriv en e-postadress för frågor.", en: "Give an e-mail address for questions."))
    }
    if !CountyRules.isMail(protectionOfficerMail) {
      gaps.append(
        AboutGap(
          "officer-mail", sv: "Skriv dataskyddsombudets e-postadress.",
          en: "Give the data protection officer's e-mail address."))
    }
    if purposes.isEmpty {
      gaps.append(
        AboutGap("purpose-1-what-sv", sv: "Beskriv minst ett ändamål.", en: "Describe at least one purpose."))
    }
    for (index, purpose) in purposes.enumerated() {
      let parts = [
        ("what", purpose.what, "Skriv vad uppgifterna används till.", "Say what the data are used for."),
        ("data", purpose.data, "Skriv vilka uppgifter det är.", "Say which data it is."),
        (
          "origin", purpose.origin,
          "Skriv varifrån uppgifterna kommer, om det är från någon annan än personen själv också.",
          "Say where the data come from, also where it is from others than the person."
        ),
        ("source", purpose.source, "Skriv lagen eller uppdraget bakom.", "Give the law or task behind it."),
        ("retention", purpose.retention, "Skriv hur länge uppgifterna sparas.", "Say how long they are kept."),
      ]
      for (name, wording, sv, en) in parts where CountyRules.isBlank(wording.sv) {
        gaps.append(AboutGap("purpose-\(index + 1)-\(name)-sv", sv: sv, en: en))
      }
    }
    if CountyRules.isBlank(recipients.sv) {
      gaps.append(AboutGap("recipients-sv", sv: "Skriv vilka som får uppgifterna.", en: "Say who receives the data."))
    }
    if CountyRules.isBlank(transfers.sv) {
      gaps.append(
        AboutGap(
          "transfers-sv", sv: "Skriv om uppgifter förs över till ett land utanför EU och EES.",
          en: "Say whether data go to a country outside the EU and the EEA."))
    }
    if updatedOn == nil {
      gaps.append(
        AboutGap(
          "updated-on", sv: "Skriv dagen då sidan senast sågs över som 2026-03-14.",
          en: "Give the day the page was last looked over, as 2026-03-14."))
    }
    return gaps
  }
}
