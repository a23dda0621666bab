import Kernel
import Web

/// The personal-data page's form.
enum PersonalDataForm: AboutForm {
  static let rows = FormRows(
    prefix: "purpose",
    parts: ["what", "data", "origin", "source", "retention"].flatMap { ["\($0)-sv", "\($0)-en", "\($0)-fi"] } + [
      "basis"
    ])
  static let choices: Set<String> = ["basis"]
  static let path = "personuppgifter"
  static let title = StaffText(sv: "Så behandlar vi personuppgifter", en: "How we process personal data")
  static let lead = StaffText(
    sv: "Det som artikel 13 och 14 i dataskyddsförordningen kräver. Sidan publiceras först när allt finns med.",
    en: "What articles 13 and 14 of the GDPR ask for. The page is published only when everything is there.")

  static let days = ["updated-on"]
  static let numbers: [String] = []

  static func values(_ facts: PersonalDataFacts) -> [String: [String]] {
    var parts: [[String: [String]]] = [
      Values.wording("controller", facts.controller), Values.wording("controller-address", facts.controllerAddress),
      Values.wording("recipients", facts.recipients), Values.wording("transfers", facts.transfers),
      [
        "contact-mail": [facts.contactMail], "officer-mail": [facts.protectionOfficerMail],
        "updated-on": [facts.updatedOn?.description ?? ""], rows.countField: [String(facts.purposes.count)],
      ],
    ]
    for (index, purpose) in facts.purposes.enumerated() {
      let name = "purpose-\(index + 1)"
      parts += [
        Values.wording("\(name)-what", purpose.what), Values.wording("\(name)-data", purpose.data),
        Values.wording("\(name)-origin", purpose.origin), Values.wording("\(name)-source", purpose.source),
        Values.wording("\(name)-retention", purpose.retention), ["\(name)-basis": [purpose.basis.rawValue]],
      ]
    }
    return Values.merged(parts)
  }

  static func facts(_ form: FormFields) -> PersonalDataFacts {
    var facts = PersonalDataFacts()
    facts.controller = form.wording("controller")
    facts.controllerAddress = form.wording("controller-address")
    facts.recipients = form.wording("recipients")
    facts.transfers = form.wording("transfers")
    facts.contactMail = form.text("contact-mail")
    facts.protectionOfficerMail = form.text("officer-mail")
    facts.updatedOn = Day(form.text("updated-on"))
    facts.purposes = (0..<rows.count(form.values)).map { index in
      let name = "purpose-\(index + 1)"
      return .init(
        what: form.wording("\(name)-what"), data: form.wording("\(name)-data"), origin: form.wording("\(name)-origin"),
        basis: .init(rawValue: form.text("\(name)-basis")) ?? .publicTask, source: form.wording("\(name)-source"),
        retention: form.wording("\(name)-retention"))
    }
    return facts
  }

  static func fields(_ form: StaffForm) -> HTML {
    let t = AboutFormTexts.self
    let l = form.l
    return """
      \(form.wording("controller", t.controller, hint: t.controllerHint))\
      \(form.wording("controller-address", t.controllerAddress, rows: 3))\
      \(form.input("contact-mail", t.questionsMail, type: "email"))\
      \(form.input("officer-mail", t.officerMail, type: "email"))\
      <section class="stack stack--l"><h2>\(t.purposes[l])</h2>\(rows.counter(form.state.values))\
      \((0..<rows.count(form.state.values)).html { purpose($0 + 1, form) })\(rows.addButton(t.addPurpose[l]))</section>\
      \(form.wording("recipients", t.recipients, hint: t.recipientsHint, rows: 3))\
      \(form.wording("transfers", t.transfers, hint: t.transfersHint, rows: 2))\
      \(dayField("updated-on", t.updatedOn, form))
      """
  }

  private static func purpose(_ row: Int, _ form: StaffForm) -> HTML {
    let t = AboutFormTexts.self
    let l = form.l
    return """
      <div class="card"><h3 class="h-sm">\(t.purpose(row)[l])</h3>\
      \(form.wording("purpose-\(row)-what", t.purposeWhat, rows: 2))\
      \(form.wording("purpose-\(row)-data", t.purposeData, rows: 2))\
      \(form.wording("purpose-\(row)-origin", t.origin, hint: t.originHint, rows: 2))\
      \(form.select("purpose-\(row)-basis", t.basis, PersonalDataFacts.Basis.allCases.map { ($0.rawValue, PersonalDataTexts.basis($0)[l]) }))\
      \(form.wording("purpose-\(row)-source", t.purposeSource, rows: 2))\
      \(form.wording("purpose-\(row)-retention", t.retention, rows: 2))\
      \(rows.buttons(row, of: rows.count(form.state.values), canMove: false, l))</div>
      """
  }
}
