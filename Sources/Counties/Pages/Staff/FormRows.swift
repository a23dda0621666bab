import Kernel
import Web

/// Rows in a form that are added, removed and moved by buttons, without script: what has been typed goes round with them.
/// The rows' fields are called `prefix-1-part`, and how many there are stands in `prefix-count`.
struct FormRows: Sendable {
  let prefix: String
  let parts: [String]
  static let most = 40

  func field(_ row: Int, _ part: String) -> String { "\(prefix)-\(row)-\(part)" }
  var countField: String { "\(prefix)-count" }

  func count(_ values: [String: String]) -> Int { min(max(Int(values[countField] ?? "") ?? 0, 0), Self.most) }

  /// The rows as they stand, part by part.
  func rows(_ values: [String: String]) -> [[String: String]] {
    (0..<count(values)).map { row in
      Dictionary(uniqueKeysWithValues: parts.map { ($0, values[field(row + 1, $0)] ?? "") })
    }
  }

  /// Writes rows back into the form.
  func put(_ rows: [[String: String]], into values: inout [String: String]) {
    for row in 0..<max(count(values), rows.count) {
      for part in parts { values[field(row + 1, part)] = row < rows.count ? rows[row][part] ?? "" : nil }
    }
    values[countField] = String(rows.count)
  }

  /// Does what a button of the rows says ("benefit-up-2"); false when the button was another.
  func turn(_ button: String, _ values: inout [String: String]) -> Bool {
    guard button.hasPrefix(prefix + "-") else { return false }
    var rows = rows(values)
    let words = button.dropFirst(prefix.count + 1).split(separator: "-")
    let at = words.count > 1 ? (Int(words[1]) ?? 0) - 1 : -1
    switch words.first {
    case "add" where rows.count < Self.most: rows.append([:])
    case "remove" where rows.indices.contains(at): rows.remove(at: at)
    case "up" where at > 0 && at < rows.count: rows.swapAt(at, at - 1)
    case "down" where rows.indices.contains(at) && at + 1 < rows.count: rows.swapAt(at, at + 1)
    default: break
    }
    put(rows, into: &values)
    return true
  }

  /// Leaves out rows in which nothing has been written. `choices` are parts that always have a value.
  func tidy(_ values: inout [String: String], besides choices: Set<String> = []) {
    let kept = rows(values).filter { row in
      row.contains { !choices.contains($0.key) && !CountyRules.isBlank($0.value) }
    }
    put(kept, into: &values)
  }

  /// A row's buttons, named for whoever cannot see where they stand.
  func buttons(_ row: Int, of count: Int, canMove: Bool, _ l: Language) -> HTML {
    let t = StaffFormTexts.self
    func button(_ word: StaffText, _ what: String) -> HTML {
      """
      <button class="btn btn--s" type="submit" name="do" value="\(prefix)-\(what)-\(row)">\(word[l])\
      <span class="vh"> \(row)</span></button>
      """
    }
    return """
      <p class="actions">\(if: canMove && row > 1, button(t.up, "up"))\(if: canMove && row < count, button(t.down, "down"))\
      \(button(t.remove, "remove"))</p>
      """
  }

  func addButton(_ word: String) -> HTML {
    "<p class=\"actions\"><button class=\"btn\" type=\"submit\" name=\"do\" value=\"\(prefix)-add\">\(word)</button></p>"
  }

  func counter(_ values: [String: String]) -> HTML {
    "<input type=\"hidden\" name=\"\(countField)\" value=\"\(count(values))\">"
  }
}

/// A form of the county's staff as plain values, and its texts in up to three languages.
struct StaffForm: Sendable {
  var values: [String: String]
  var reasons: [ReasonWords] = []
  let language: Language

  init(values: [String: String], language: Language) {
    self.values = values
    self.language = language
  }

  init(posted: FormFields, language: Language) {
    values = Dictionary(uniqueKeysWithValues: posted.names.map { ($0, posted.text($0)) })
    self.language = language
  }

  var state: FormState { FormState(values: values, reasons: reasons, language: language) }
  func text(_ name: String) -> String { values[name] ?? "" }

  /// A text in the languages it was written in; empty English or Finnish is none.
  func wording(_ name: String, sv: String? = nil) -> Wording {
    let (en, fi) = (text("\(name)-en"), text("\(name)-fi"))
    return Wording(sv: text(sv ?? "\(name)-sv"), en: en.isEmpty ? nil : en, fi: fi.isEmpty ? nil : fi)
  }

  mutating func put(_ wording: Wording?, _ name: String, sv: String? = nil) {
    values[sv ?? "\(name)-sv"] = wording?.sv ?? ""
    values["\(name)-en"] = wording?.en ?? ""
    values["\(name)-fi"] = wording?.fi ?? ""
  }

  /// Swedish first; English and Finnish behind one press, open when something stands there.
  func wordingFields(
    _ name: String, _ title: StaffText, hint: StaffText? = nil, sv: String? = nil, rows: Int = 1,
    isOptional: Bool = false
  ) -> HTML {
    let state = state
    let l = language
    let t = StaffFormTexts.self
    func field(_ field: String, _ label: Field.Label) -> HTML {
      rows > 1 ? Field.textarea(field, label, state, rows: rows) : Field.input(field, label, state)
    }
    let isOpen = !(text("\(name)-en") + text("\(name)-fi")).isEmpty
    return """
      <div class="stack stack--s">\(field(sv ?? "\(name)-sv", .init(title[l], hint: hint?[l], isOptional: isOptional)))\
      <details class="more"\(if: isOpen, " open")><summary>\(t.otherLanguages[l])<span class="vh">: \(title[l])</span></summary><div class="stack stack--s">\
      \(field("\(name)-en", .init("\(title[l]), \(t.english[l])", isOptional: true)))\
      \(field("\(name)-fi", .init("\(title[l]), \(t.finnish[l])", isOptional: true)))</div></details></div>
      """
  }
}

enum StaffFormTexts {
  static let up = StaffText(sv: "Flytta upp", en: "Move up")
  static let down = StaffText(sv: "Flytta ner", en: "Move down")
  static let remove = StaffText(sv: "Ta bort", en: "Remove")
  static let otherLanguages = StaffText(sv: "På engelska och finska", en: "In English and Finnish")
  static let english = StaffText(sv: "på engelska", en: "in English")
  static let finnish = StaffText(sv: "på finska", en: "in Finnish")
  static let save = StaffText(sv: "Spara", en: "Save")
  static let publish = StaffText(sv: "Publicera", en: "Publish")
  static let back = StaffText(sv: "Tillbaka", en: "Back")
  static let notSavedYet = StaffText(
    sv: "Ändringen är inte sparad än. Tryck på Spara när du är klar.",
    en: "The change is not saved yet. Press Save when you are done.")
  static let stored = StaffText(sv: "Det som är sparat nu", en: "What is saved now")
  static let storedWhere = StaffText(
    sv: "Här skiljer sig det sparade från det du skrev.", en: "Here what is saved differs from what you wrote.")
  static let empty = StaffText(sv: "(tomt)", en: "(empty)")
}

/// What a colleague saved meanwhile, beside what stands in the form: only the fields that differ.
enum StoredBeside {
  static func card(_ stored: StaffForm, _ typed: StaffForm) -> HTML {
    let l = typed.language
    let differing = stored.values.keys.sorted().filter { !$0.hasSuffix("-count") && stored.text($0) != typed.text($0) }
    guard !differing.isEmpty else { return .empty }
    return Part.card(
      StaffFormTexts.stored[l], style: "card--tint",
      """
      <p>\(StaffFormTexts.storedWhere[l])</p>\(Part.facts(differing.map { name in
        (name, stored.text(name).isEmpty ? "\(StaffFormTexts.empty[l])" : Part.prose(stored.text(name)))
      }))
      """)
  }
}
