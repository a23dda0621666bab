import Kernel

/// What DIGG's list for an accessibility statement asks for (MDFFS 2019:2 and the EU's model statement, 2018/1523).
package struct AccessibilityFacts: AboutFacts {
  package static var kind: AboutKind { .accessibility }

  /// How the service stands to the requirements.
  package enum Conformance: String, Codable, Sendable, Hashable, CaseIterable {
    case full, partial, none
  }

  /// Why something is not accessible: the three grounds there are.
  package enum Ground: String, Codable, Sendable, Hashable, CaseIterable {
    case notCompliant = "not-compliant"
    case disproportionateBurden = "disproportionate-burden"
    case notCovered = "not-covered"
  }

  package enum Method: String, Codable, Sendable, Hashable, CaseIterable {
    case own, external
  }

  package struct Shortcoming: Codable, Sendable, Hashable {
    /// What cannot be used, by whom.
    package var what: Wording
    package var ground: Ground
    /// Why, what one can do meanwhile, and when it is put right.
    package var reason: Wording

    package init(what: Wording, ground: Ground, reason: Wording) {
      self.what = what
      self.ground = ground
      self.reason = reason
    }
  }

  /// Which service the statement is about.
  package var service: Wording
  /// The authority that is responsible.
  package var responsible: Wording
  package var conformance: Conformance?
  package var shortcomings: [Shortcoming]
  package var contactMail: String
  package var contactPhone: String
  /// Working days within which whoever reports a shortcoming gets an answer.
  package var answerDays: Int?
  package var method: Method?
  /// How it was tested: with what, on which pages, by whom.
  package var tested: Wording
  package var testedOn: Day?
  package var publishedOn: Day?
  package var updatedOn: Day?

  package init() {
    service = Wording(sv: "")
    responsible = Wording(sv: "")
    shortcomings = []
    contactMail = ""
    contactPhone = ""
    tested = Wording(sv: "")
  }

  /// What is left out is not filled in; what is there must be readable.
  package init(from decoder: any Decoder) throws {
    self.init()
    let values = try decoder.container(keyedBy: CodingKeys.self)
    service = try values.decodeIfPresent(Wording.self, forKey: .service) ?? service
    responsible = try values.decodeIfPresent(Wording.self, forKey: .responsible) ?? responsible
    conformance = try values.decodeIfPresent(Conformance.self, forKey: .conformance)
    shortcomings = try values.decodeIfPresent([Shortcoming].self, forKey: .shortcomings) ?? []
    contactMail = try values.decodeIfPresent(String.self, forKey: .contactMail) ?? ""
    contactPhone = try values.decodeIfPresent(String.self, forKey: .contactPhone) ?? ""
    answerDays = try values.decodeIfPresent(Int.self, forKey: .answerDays)
    method = try values.decodeIfPresent(Method.self, forKey: .method)
    tested = try values.decodeIfPresent(Wording.self, forKey: .tested) ?? tested
    testedOn = try values.decodeIfPresent(Day.self, forKey: .testedOn)
    publishedOn = try values.decodeIfPresent(Day.self, forKey: .publishedOn)
    updatedOn = try values.decodeIfPresent(Day.self, forKey: .updatedOn)
  }

  package var gaps: [AboutGap] {
    var gaps: [AboutGap] = []
    if CountyRules.isBlank(service.sv) {
      gaps.append(
        AboutGap("service-sv", sv: "Skriv vilken tjänst redogörelsen gäller.", en: "Say which service it is about."))
    }
    if CountyRules.isBlank(responsible.sv) {
      gaps.append(AboutGap("responsible-sv", sv: "Skriv vem som ansvarar för tjänsten.", en: "Say who is responsible."))
    }
    if conformance == nil {
      gaps.append(AboutGap("conformance", sv: "Välj hur tillgänglig tjänsten är.", en: "Choose how accessible it is."))
    }
    if let conformance, conformance != .full, shortcomings.isEmpty {
      gaps.append(
        AboutGap(
          "shortcoming-1-what-sv", sv: "Beskriv minst en brist, eller välj att tjänsten är helt förenlig.",
          en: "Describe at least one shortcoming, or say that it is fully compliant."))
    }
    if conformance == .full, !shortcomings.isEmpty {
      gaps.append(
        AboutGap(
          "conformance", sv: "Tjänsten har brister. Välj delvis eller inte förenlig, eller ta bort bristerna.",
          en: "There are shortcomings. Choose partly or not compliant, or take them away."))
    }
    for (index, shortcoming) in shortcomings.enumerated() {
      if CountyRules.isBlank(shortcoming.what.sv) {
        gaps.append(
          AboutGap(
            "shortcoming-\(index + 1)-what-sv", sv: "Skriv vad som inte fungerar.", en: "Say what does not work."))
      }
      if CountyRules.isBlank(shortcoming.reason.sv) {
        gaps.append(
          AboutGap(
            "shortcoming-\(index + 1)-reason-sv",
            sv: "Skriv varför, och när det rättas eller hur man kan göra i stället.",
            en: "Say why, and when it is put right or what one can do instead."))
      }
    }
    if !CountyRules.isMail(contactMail) {
      gaps.append(
        AboutGap("contact-mail", sv: "Skriv en e-postadress för påpekanden.", en: "Give an e-mail address for reports.")
      )
    }
    if !(1...60).contains(answerDays ?? 0) {
      gaps.append(
        AboutGap(
          "answer-days", sv: "Skriv inom hur många arbetsdagar ni svarar, 1 till 60.",
          en: "Say within how many working days you answer, 1 to 60."))
    }
    if method == nil {
      gaps.append(AboutGap("method", sv: "Välj vem som har testat.", en: "Choose who has tested."))
    }
    if CountyRules.isBlank(tested.sv) {
      gaps.append(AboutGap("tested-sv", sv: "Skriv hur tjänsten har testats.", en: "Say how it was tested."))
    }
    if testedOn == nil {
      gaps.append(
        AboutGap(
          "tested-on", sv: "Skriv dagen för testet som 2026-03-14.", en: "Give the day of the test, as 2026-03-14."))
    }
    if publishedOn == nil {
      gaps.append(
        AboutGap(
          "published-on", sv: "Skriv dagen då webbplatsen öppnade som 2026-03-14.",
          en: "Give the day the site opened, as 2026-03-14."))
    }
    if updatedOn == nil {
      gaps.append(
        AboutGap(
          "updated-on", sv: "Skriv dagen då redogörelsen senast sågs över som 2026-03-14.",
          en: "Give the day the statement was last looked over, as 2026-03-14."))
    }
    return gaps
  }
}
