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
  /// The facts as the form names them.
  static func values(_ facts: Facts) -> [String: [String]]
  /// What the form says.
  static func facts(_ form: FormFields) -> Facts
  /// Fields in which a day or a number stands, for those that cannot be read.
  static var days: [String] { get }
  static var numbers: [String] { get }
  static func fields(_ form: StaffForm) -> HTML
}

extension AboutForm {
  /// What is typed and cannot be read: it is told, and never left out in silence.
  static func unreadable(_ form: FormFields, _ l: Language) -> [ReasonWords] {
    days.filter { !form.text($0).isEmpty && Day(form.text($0)) == nil }.map {
      ReasonWords(field: $0, text: StaffFormTexts.noSuchDay[l])
    }
      + numbers.filter { !form.text($0).isEmpty && Int(form.text($0)) == nil }.map {
        ReasonWords(field: $0, text: StaffFormTexts.noNumber[l])
      }
  }

  static func dayField(_ name: String, _ title: StaffText, _ form: StaffForm) -> HTML {
    form.input(name, title, hint: AboutFormTexts.dayHint, style: "input--w-m")
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

  static let days = ["tested-on", "published-on", "updated-on"]
  static let numbers = ["answer-days"]

  static func values(_ facts: AccessibilityFacts) -> [String: [String]] {
    var parts: [[String: [String]]] = [
      Values.wording("service", facts.service), Values.wording("responsible", facts.responsible),
      Values.wording("tested", facts.tested),
      [
        "conformance": [facts.conformance?.rawValue ?? ""], "contact-mail": [facts.contactMail],
        "contact-phone": [facts.contactPhone], "answer-days": [facts.answerDays.map(String.init) ?? ""],
        "method": [facts.method?.rawValue ?? ""], "tested-on": [facts.testedOn?.description ?? ""],
        "published-on": [facts.publishedOn?.description ?? ""], "updated-on": [facts.updatedOn?.description ?? ""],
        rows.countField: [String(facts.shortcomings.count)],
      ],
    ]
    for (index, shortcoming) in facts.shortcomings.enumerated() {
      let name = "shortcoming-\(index + 1)"
      parts += [
        Values.wording("\(name)-what", shortcoming.what), Values.wording("\(name)-reason", shortcoming.reason),
        ["\(name)-ground": [shortcoming.ground.rawValue]],
      ]
    }
    return Values.merged(parts)
  }

  static func facts(_ form: FormFields) -> AccessibilityFacts {
    var facts = AccessibilityFacts()
    facts.service = form.wording("service")
    facts.responsible = form.wording("responsible")
    facts.tested = form.wording("tested")
    facts.conformance = .init(rawValue: form.text("conformance"))
    facts.contactMail = form.text("contact-mail")
    facts.contactPhone = form.text("contact-phone")
    facts.answerDays = Int(form.text("answer-days"))
    facts.method = .init(rawValue: form.text("method"))
    facts.testedOn = Day(form.text("tested-on"))
    facts.publishedOn = Day(form.text("published-on"))
    facts.updatedOn = Day(form.text("updated-on"))
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
    let l = form.l
    let empty = (value: "", title: t.choose[l])
    return """
      \(form.wording("service", t.service, hint: t.serviceHint))\
      \(form.wording("responsible", t.responsible, hint: t.responsibleHint))\
      \(form.select("conformance", t.conformance, [empty] + AccessibilityFacts.Conformance.allCases.map { ($0.rawValue, AccessibilityTexts.conformance($0)[l]) }))\
      <section class="stack stack--l"><h2>\(t.shortcomings[l])</h2><p class="meta">\(t.shortcomingsWhy[l])</p>\(rows.counter(form.state.values))\
      \((0..<rows.count(form.state.values)).html { shortcoming($0 + 1, form) })\(rows.addButton(t.addShortcoming[l]))</section>\
      <section class="stack stack--l"><h2>\(t.reports[l])</h2>\
      \(form.input("contact-mail", t.mail, type: "email"))\
      \(form.input("contact-phone", t.phone, isOptional: true, type: "tel", style: "input--w-m"))\
      \(form.input("answer-days", t.answerDays, style: "input--w-s", inputmode: "numeric"))</section>\
      <section class="stack stack--l"><h2>\(t.testing[l])</h2>\
      \(form.select("method", t.method, [empty] + AccessibilityFacts.Method.allCases.map { ($0.rawValue, AccessibilityTexts.method($0)[l]) }))\
      \(form.wording("tested", t.tested, hint: t.testedHint, rows: 3))\
      \(dayField("tested-on", t.testedOn, form))\(dayField("published-on", t.publishedOn, form))\
      \(dayField("updated-on", t.updatedOn, form))</section>
      """
  }

  private static func shortcoming(_ row: Int, _ form: StaffForm) -> HTML {
    let t = AboutFormTexts.self
    let l = form.l
    return """
      <div class="card"><h3 class="h-sm">\(t.shortcoming(row)[l])</h3>\
      \(form.wording("shortcoming-\(row)-what", t.what, rows: 2))\
      \(form.select("shortcoming-\(row)-ground", t.ground, AccessibilityFacts.Ground.allCases.map { ($0.rawValue, AccessibilityTexts.ground($0)[l]) }))\
      \(form.wording("shortcoming-\(row)-reason", t.reason, hint: t.reasonHint, rows: 3))\
      \(rows.buttons(row, of: rows.count(form.state.values), canMove: false, l))</div>
      """
  }
}
