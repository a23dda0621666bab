import Kernel
import Web

/// An about page that is filled in as a form and made from facts.
protocol AboutForm: Sendable {
  associatedtype Facts: AboutFacts
  static var rows: FormRows { get }
  /// Parts of a row that always have a value.
  static var choices: Set<String> { get }
  static var path: String { get }
  static var title: StaffText { get }
  static var lead: StaffText { get }
  static func form(_ facts: Facts, _ language: Language) -> StaffForm
  static func facts(_ form: StaffForm) -> Facts
  static func fields(_ form: StaffForm) -> HTML
}

extension AboutForm {
  /// A day as it was typed; nil when it is not one.
  static func day(_ form: StaffForm, _ name: String) -> Day? { Day(form.text(name)) }

  static func dayField(_ name: String, _ title: StaffText, _ form: StaffForm) -> HTML {
    Field.input(
      name, .init(title[form.language], hint: AboutFormTexts.dayHint[form.language]), form.state, style: "input--w-m")
  }
}

/// The accessibility statement's form.
enum AccessibilityForm: AboutForm {
  static let rows = FormRows(
    prefix: "shortcoming", parts: ["what-sv", "what-en", "what-fi", "ground", "reason-sv", "reason-en", "reason-fi"])
  static let choices: Set<String> = ["ground"]
  static let path = "tillganglighet"
  static let title = StaffText(sv: "Tillgänglighetsredogörelse", en: "Accessibility statement")
  static let lead = StaffText(
    sv: "Fyll i efter DIGG:s lista. Sidan publiceras först när allt finns med.",
    en: "Fill in by DIGG's list. The page is published only when everything is there.")

  static func form(_ facts: AccessibilityFacts, _ language: Language) -> StaffForm {
    var form = StaffForm(values: [:], language: language)
    form.put(facts.service, "service")
    form.put(facts.responsible, "responsible")
    form.put(facts.tested, "tested")
    form.values["conformance"] = facts.conformance?.rawValue ?? ""
    form.values["contact-mail"] = facts.contactMail
    form.values["contact-phone"] = facts.contactPhone
    form.values["answer-days"] = facts.answerDays.map(String.init) ?? ""
    form.values["method"] = facts.method?.rawValue ?? ""
    form.values["tested-on"] = facts.testedOn?.description ?? ""
    form.values["published-on"] = facts.publishedOn?.description ?? ""
    form.values["updated-on"] = facts.updatedOn?.description ?? ""
    form.values[rows.countField] = String(facts.shortcomings.count)
    for (index, shortcoming) in facts.shortcomings.enumerated() {
      form.put(shortcoming.what, "shortcoming-\(index + 1)-what")
      form.put(shortcoming.reason, "shortcoming-\(index + 1)-reason")
      form.values["shortcoming-\(index + 1)-ground"] = shortcoming.ground.rawValue
    }
    return form
  }

  static func facts(_ form: StaffForm) -> AccessibilityFacts {
    var facts = AccessibilityFacts()
    facts.service = form.wording("service")
    facts.responsible = form.wording("responsible")
    facts.tested = form.wording("tested")
    facts.conformance = .init(rawValue: form.text("conformance"))
    facts.contactMail = form.text("contact-mail")
    facts.contactPhone = form.text("contact-phone")
    facts.answerDays = Int(form.text("answer-days"))
    facts.method = .init(rawValue: form.text("method"))
    facts.testedOn = day(form, "tested-on")
    facts.publishedOn = day(form, "published-on")
    facts.updatedOn = day(form, "updated-on")
    facts.shortcomings = (0..<rows.count(form.values)).map { index in
      let name = "shortcoming-\(index + 1)"
      return .init(
        what: form.wording("\(name)-what"), ground: .init(rawValue: form.text("\(name)-ground")) ?? .notCompliant,
        reason: form.wording("\(name)-reason"))
    }
    return facts
  }

  static func fields(_ form: StaffForm) -> HTML {
    let t = AboutFormTexts.self
    let l = form.language
    let state = form.state
    let empty = (value: "", title: t.choose[l])
    return """
      \(form.wordingFields("service", t.service, hint: t.serviceHint))\
      \(form.wordingFields("responsible", t.responsible, hint: t.responsibleHint))\
      \(Field.select("conformance", .init(t.conformance[l]), state, options: [empty] + AccessibilityFacts.Conformance.allCases.map { ($0.rawValue, AccessibilityTexts.conformance($0)[l]) }))\
      <section class="stack stack--l"><h2>\(t.shortcomings[l])</h2><p class="meta">\(t.shortcomingsWhy[l])</p>\(rows.counter(form.values))\
      \((0..<rows.count(form.values)).html { shortcoming($0 + 1, form) })\(rows.addButton(t.addShortcoming[l]))</section>\
      <section class="stack stack--l"><h2>\(t.reports[l])</h2>\
      \(Field.input("contact-mail", .init(t.mail[l]), state, type: "email"))\
      \(Field.input("contact-phone", .init(t.phone[l], isOptional: true), state, type: "tel", style: "input--w-m"))\
      \(Field.input("answer-days", .init(t.answerDays[l]), state, style: "input--w-s", inputmode: "numeric"))</section>\
      <section class="stack stack--l"><h2>\(t.testing[l])</h2>\
      \(Field.select("method", .init(t.method[l]), state, options: [empty] + AccessibilityFacts.Method.allCases.map { ($0.rawValue, AccessibilityTexts.method($0)[l]) }))\
      \(form.wordingFields("tested", t.tested, hint: t.testedHint, rows: 3))\
      \(dayField("tested-on", t.testedOn, form))\(dayField("published-on", t.publishedOn, form))\
      \(dayField("updated-on", t.updatedOn, form))</section>
      """
  }

  private static func shortcoming(_ row: Int, _ form: StaffForm) -> HTML {
    let t = AboutFormTexts.self
    let l = form.language
    return """
      <div class="card"><h3 class="h-sm">\(t.shortcoming(row)[l])</h3>\
      \(form.wordingFields("shortcoming-\(row)-what", t.what, rows: 2))\
      \(Field.select("shortcoming-\(row)-ground", .init(t.ground[l]), form.state, options: AccessibilityFacts.Ground.allCases.map { ($0.rawValue, AccessibilityTexts.ground($0)[l]) }))\
      \(form.wordingFields("shortcoming-\(row)-reason", t.reason, hint: t.reasonHint, rows: 3))\
      \(rows.buttons(row, of: rows.count(form.values), canMove: false, l))</div>
      """
  }
}

/// The personal-data page's form.
enum PersonalDataForm: AboutForm {
  static let rows = FormRows(
    prefix: "purpose",
    parts: ["what", "data", "source", "retention"].flatMap { ["\($0)-sv", "\($0)-en", "\($0)-fi"] } + ["basis"])
  static let choices: Set<String> = ["basis"]
  static let path = "personuppgifter"
  static let title = StaffText(sv: "Så behandlar vi personuppgifter", en: "How we process personal data")
  static let lead = StaffText(
    sv: "Det som artikel 13 och 14 i dataskyddsförordningen kräver. Sidan publiceras först när allt finns med.",
    en: "What articles 13 and 14 of the GDPR ask for. The page is published only when everything is there.")

  static func form(_ facts: PersonalDataFacts, _ language: Language) -> StaffForm {
    var form = StaffForm(values: [:], language: language)
    form.put(facts.controller, "controller")
    form.put(facts.controllerAddress, "controller-address")
    form.put(facts.recipients, "recipients")
    form.put(facts.transfers, "transfers")
    form.values["contact-mail"] = facts.contactMail
    form.values["officer-mail"] = facts.protectionOfficerMail
    form.values["updated-on"] = facts.updatedOn?.description ?? ""
    form.values[rows.countField] = String(facts.purposes.count)
    for (index, purpose) in facts.purposes.enumerated() {
      let name = "purpose-\(index + 1)"
      form.put(purpose.what, "\(name)-what")
      form.put(purpose.data, "\(name)-data")
      form.put(purpose.source, "\(name)-source")
      form.put(purpose.retention, "\(name)-retention")
      form.values["\(name)-basis"] = purpose.basis.rawValue
    }
    return form
  }

  static func facts(_ form: StaffForm) -> PersonalDataFacts {
    var facts = PersonalDataFacts()
    facts.controller = form.wording("controller")
    facts.controllerAddress = form.wording("controller-address")
    facts.recipients = form.wording("recipients")
    facts.transfers = form.wording("transfers")
    facts.contactMail = form.text("contact-mail")
    facts.protectionOfficerMail = form.text("officer-mail")
    facts.updatedOn = day(form, "updated-on")
    facts.purposes = (0..<rows.count(form.values)).map { index in
      let name = "purpose-\(index + 1)"
      return .init(
        what: form.wording("\(name)-what"), data: form.wording("\(name)-data"),
        basis: .init(rawValue: form.text("\(name)-basis")) ?? .publicTask, source: form.wording("\(name)-source"),
        retention: form.wording("\(name)-retention"))
    }
    return facts
  }

  static func fields(_ form: StaffForm) -> HTML {
    let t = AboutFormTexts.self
    let l = form.language
    let state = form.state
    return """
      \(form.wordingFields("controller", t.controller, hint: t.controllerHint))\
      \(form.wordingFields("controller-address", t.controllerAddress, rows: 3))\
      \(Field.input("contact-mail", .init(t.questionsMail[l]), state, type: "email"))\
      \(Field.input("officer-mail", .init(t.officerMail[l]), state, type: "email"))\
      <section class="stack stack--l"><h2>\(t.purposes[l])</h2>\(rows.counter(form.values))\
      \((0..<rows.count(form.values)).html { purpose($0 + 1, form) })\(rows.addButton(t.addPurpose[l]))</section>\
      \(form.wordingFields("recipients", t.recipients, hint: t.recipientsHint, rows: 3))\
      \(form.wordingFields("transfers", t.transfers, hint: t.transfersHint, rows: 2))\
      \(dayField("updated-on", t.updatedOn, form))
      """
  }

  private static func purpose(_ row: Int, _ form: StaffForm) -> HTML {
    let t = AboutFormTexts.self
    let l = form.language
    return """
      <div class="card"><h3 class="h-sm">\(t.purpose(row)[l])</h3>\
      \(form.wordingFields("purpose-\(row)-what", t.purposeWhat, rows: 2))\
      \(form.wordingFields("purpose-\(row)-data", t.purposeData, rows: 2))\
      \(Field.select("purpose-\(row)-basis", .init(t.basis[l]), form.state, options: PersonalDataFacts.Basis.allCases.map { ($0.rawValue, PersonalDataTexts.basis($0)[l]) }))\
      \(form.wordingFields("purpose-\(row)-source", t.purposeSource, rows: 2))\
      \(form.wordingFields("purpose-\(row)-retention", t.retention, rows: 2))\
      \(rows.buttons(row, of: rows.count(form.values), canMove: false, l))</div>
      """
  }
}
