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

  func count(_ values: [String: [String]]) -> Int {
    min(max(Int(values[countField]?.first ?? "") ?? 0, 0), Self.most)
  }

  /// The rows as they stand, part by part.
  func rows(_ values: [String: [String]]) -> [[String: String]] {
    (0..<count(values)).map { row in
      Dictionary(uniqueKeysWithValues: parts.map { ($0, values[field(row + 1, $0)]?.first ?? "") })
    }
  }

  /// Writes rows back into the form.
  func put(_ rows: [[String: String]], into values: inout [String: [String]]) {
    for row in 0..<max(count(values), rows.count) {
      for part in parts { values[field(row + 1, part)] = row < rows.count ? [rows[row][part] ?? ""] : nil }
    }
    values[countField] = [String(rows.count)]
  }

  /// At least so many rows: what stands in one that is stored and not typed can be shown beside it.
  func fill(to count: Int, _ values: inout [String: [String]]) {
    let rows = rows(values)
    guard rows.count < count else { return }
    put(rows + Array(repeating: [:], count: min(count, Self.most) - rows.count), into: &values)
  }

  /// The form after what a button of the rows says ("benefit-up-2"); nil when the button was another.
  func turned(by button: String, _ form: FormFields) -> FormFields? {
    var values = form.values
    return turn(button, &values) ? FormFields(values) : nil
  }

  /// The form without rows in which nothing has been written. `choices` are parts that always have a value.
  func tidied(_ form: FormFields, besides choices: Set<String> = []) -> FormFields {
    var values = form.values
    tidy(&values, besides: choices)
    return FormFields(values)
  }

  /// Does what a button says; false when it was another.
  func turn(_ button: String, _ values: inout [String: [String]]) -> Bool {
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

  private func tidy(_ values: inout [String: [String]], besides choices: Set<String> = []) {
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

  /// What Enter in a field presses: a form's first button, which must not be one that takes a row away.
  static func saveOnEnter(_ l: Language) -> HTML {
    """
    <button class="vh" type="submit" name="do" value="save" tabindex="-1" aria-hidden="true">\(StaffFormTexts.save[l])</button>
    """
  }

  func addButton(_ word: String) -> HTML {
    "<p class=\"actions\"><button class=\"btn\" type=\"submit\" name=\"do\" value=\"\(prefix)-add\">\(word)</button></p>"
  }

  func counter(_ values: [String: [String]]) -> HTML {
    "<input type=\"hidden\" name=\"\(countField)\" value=\"\(count(values))\">"
  }
}

extension FormFields {
  /// The fields by name.
  var values: [String: [String]] {
    Dictionary(names.map { ($0, all($0)) }, uniquingKeysWith: { first, _ in first })
  }

  init(_ values: [String: [String]]) {
    self.init(values.sorted { $0.key < $1.key }.flatMap { field in field.value.map { (field.key, $0) } })
  }
}

enum StaffFormTexts {
  static let up = StaffText(sv: "Flytta upp", en: "Move up")
  static let down = StaffText(sv: "Flytta ner", en: "Move down")
  static let remove = StaffText(sv: "Ta bort", en: "Remove")
  static let otherLanguages = StaffText(sv: "Engelska och finska", en: "English and Finnish")
  static let swedish = StaffText(sv: "på svenska", en: "in Swedish")
  static let english = StaffText(sv: "på engelska", en: "in English")
  static let finnish = StaffText(sv: "på finska", en: "in Finnish")
  static let save = StaffText(sv: "Spara", en: "Save")
  static let publish = StaffText(sv: "Publicera", en: "Publish")
  static let back = StaffText(sv: "Tillbaka", en: "Back")
  static let notSavedYet = StaffText(
    sv: "Ändringen är inte sparad än. Tryck på Spara när du är klar.",
    en: "The change is not saved yet. Press Save when you are done.")
  static let savedByOther = StaffText(
    sv: "Sparat av någon annan medan du skrev", en: "Saved by somebody else meanwhile")
  static let nothing = StaffText(sv: "Inget", en: "Nothing")
  static let noSuchDay = StaffText(
    sv: "Den dagen finns inte. Skriv den som 2026-03-14.", en: "There is no such day. Write it like 2026-03-14.")
  static let noNumber = StaffText(sv: "Skriv ett helt tal med siffror.", en: "Write a whole number in digits.")
}
