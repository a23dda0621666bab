import Kernel

/// What articles 13 and 14 of the GDPR ask to be told.
package struct PersonalDataFacts: AboutFacts {
  package static var kind: AboutKind { .personalData }

  /// The grounds in article 6.1 that an authority or a company may stand on.
  package enum Basis: String, Codable, Sendable, Hashable, CaseIterable {
    case publicTask = "public-task"
    case legalObligation = "legal-obligation"
    case contract
    case consent
    case legitimateInterest = "legitimate-interest"
  }

  package struct Purpose: Codable, Sendable, Hashable {
    /// What for.
    package var what: Wording
    /// Which data.
    package var data: Wording
    package var basis: Basis
    /// The law or task behind it.
    package var source: Wording
    /// How long.
    package var retention: Wording

    package init(what: Wording, data: Wording, basis: Basis, source: Wording, retention: Wording) {
      self.what = what
      self.data = data
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
