import Foundation
import Kernel

/// What a paper's attached data adds to its reading. The text is what was decided on: data that anyone can have put into the file is
/// used only where the text says the same, and what it says otherwise is told.
package enum AttachedReading {
  /// The reading with what the data, an object with the keys of `Reading.json`, has to add.
  ///
  /// A value is used when its words stand in the text, and a list when all of its values do; then what the rules read stays
  /// in `alternatives`. Every value that does not agree is in `remarks`.
  package static func merged(_ reading: Reading, with json: String) -> Reading {
    guard let data = (try? JSONSerialization.jsonObject(with: Data(json.utf8))) as? [String: Any] else {
      return reading
    }
    var merge = Merge(reading, data)
    merge.run()
    return merge.reading
  }
}

private struct Merge {
  var reading: Reading
  private let data: [String: Any]
  /// The text as it stands, and without the page heads that cut sentences in two.
  private let texts: [Finder]

  init(_ reading: Reading, _ data: [String: Any]) {
    self.reading = reading
    self.data = data
    texts = [
      Finder(reading.text), Finder(Sheet(reading.text).lines.map(\.text).joined(separator: "\n")),
    ]
  }

  mutating func run() {
    value("municipality", \.municipality)
    value("document_type", \.documentType)
    value("subject", \.subject)
    value("to_body", \.toBody)
    value("paragraph", \.paragraph)
    value("case_number", \.caseNumber)
    value("date", \.date, shows: day)
    value("handler", \.handler)
    value("strategy", \.strategy)
    list("proposed_decision", \.proposedDecision)
    list("own_decision", \.ownDecision)
    list("attachments", \.attachments)
    list("joint_with", \.jointWith)
    choices()
    copies()
    signatories()
    told("stance", reading.stance)
    told("decided", reading.decided)
  }

  // MARK: What the text shows

  private func shows(_ words: String) -> Bool { texts.contains { $0.place(of: words) != nil } }

  /// A day stands in the text as 2023-01-20, or as words tell it.
  private func day(_ iso: String) -> Bool {
    guard let day = Day(iso) else { return false }
    return shows(iso) || shows(day.told(in: .sv))
  }

  private mutating func remark(_ key: String, _ value: String) {
    let shown =
      value.unicodeScalars.count > 80 ? String(String.UnicodeScalarView(value.unicodeScalars.prefix(79))) + "…" : value
    reading.remarks.append("\(key): den bifogade uppgiften ”\(shown)” står inte så i texten, och används inte.")
  }

  private mutating func keep(_ key: String, _ old: [String], besides new: [String]) {
    let others = old.filter { !new.contains($0) && !(reading.alternatives[key] ?? []).contains($0) }
    if !others.isEmpty { reading.alternatives[key, default: []] += others }
  }

  private mutating func place(_ key: String, _ values: [String]) {
    let places = values.compactMap { texts[0].place(of: $0) }
    reading.places[key] = places.count == values.count && !places.isEmpty ? places : nil
  }

  // MARK: Values of each shape

  private mutating func value(
    _ key: String, _ path: WritableKeyPath<Reading, String?>, shows agree: ((String) -> Bool)? = nil
  ) {
    guard let value = data[key] as? String, !value.isEmpty, value != reading[keyPath: path] else { return }
    guard agree?(value) ?? shows(value) else { return remark(key, value) }
    keep(key, reading[keyPath: path].map { [$0] } ?? [], besides: [value])
    reading[keyPath: path] = value
    place(key, [value])
  }

  private mutating func list(_ key: String, _ path: WritableKeyPath<Reading, [String]>) {
    guard let values = data[key] as? [String], !values.isEmpty, values != reading[keyPath: path] else { return }
    guard agrees(key, values) else { return }
    keep(key, reading[keyPath: path], besides: values)
    reading[keyPath: path] = values
    place(key, values)
  }

  /// Whether all stand in the text; each that does not is told.
  private mutating func agrees(_ key: String, _ values: [String]) -> Bool {
    let strange = values.filter { !$0.isEmpty && !shows($0) }
    for value in strange { remark(key, value) }
    return strange.isEmpty
  }

  /// The areas, each with how: they belong together.
  private mutating func choices() {
    guard let areas = data["chosen_areas"] as? [String], !areas.isEmpty else { return }
    let how = data["how"] as? [String] ?? []
    guard areas != reading.chosenAreas || how != reading.how else { return }
    let agree = (agrees("chosen_areas", areas), agrees("how", how))
    guard agree.0 else { return }
    let isSame = areas == reading.chosenAreas
    keep("chosen_areas", reading.chosenAreas, besides: areas)
    reading.chosenAreas = areas
    place("chosen_areas", areas)
    // What the rules have read of how stays where the data has nothing that belongs to these areas.
    if agree.1, !how.isEmpty, how.count == areas.count {
      reading.how = how
    } else if !isSame {
      reading.how = []
    } else {
      return
    }
    place("how", reading.how.filter { !$0.isEmpty })
  }

  /// A purpose is believed where the text sets its word beside the recipient, or the rules read the same.
  private mutating func copies() {
    guard let rows = data["copy_to"] as? [[String: Any]], !rows.isEmpty else { return }
    var copies: [Reading.Copy] = []
    var isWhole = true
    for row in rows {
      guard let recipient = row["recipient"] as? String, !recipient.isEmpty else { continue }
      guard shows(recipient) else {
        remark("copy_to", recipient)
        isWhole = false
        continue
      }
      let read = reading.copyTo.first { $0.recipient == recipient }?.purpose
      var purpose = read
      if let said = row["purpose"] as? String, said != read {
        let word = ["action": "för åtgärd", "information": "för kännedom"][said]
        if let word, read == nil, [", ", " ", " (", ": "].contains(where: { shows(recipient + $0 + word) }) {
          purpose = said
        } else {
          remark("copy_to", "\(recipient): \(said)")
        }
      }
      copies.append(Reading.Copy(recipient: recipient, purpose: purpose))
    }
    guard isWhole, !copies.isEmpty, copies != reading.copyTo else { return }
    keep("copy_to", reading.copyTo.map(\.recipient), besides: copies.map(\.recipient))
    reading.copyTo = copies
    place("copy_to", copies.map(\.recipient))
  }

  private mutating func signatories() {
    guard let rows = data["signatories"] as? [[String: Any]], !rows.isEmpty else { return }
    let people = rows.compactMap { row in
      (row["name"] as? String).map {
        Reading.Signatory(name: $0, role: row["role"] as? String, party: row["party"] as? String)
      }
    }
    guard people != reading.signatories else { return }
    let words = people.flatMap { [$0.name, $0.role, $0.party].compactMap(\.self) }
    guard agrees("signatories", words), !people.isEmpty else { return }
    keep("signatories", reading.signatories.map(\.name), besides: people.map(\.name))
    reading.signatories = people
    place("signatories", people.map(\.name))
  }

  /// What only the rules can tell from the text: the data can but agree with them.
  private mutating func told(_ key: String, _ read: String?) {
    if let said = data[key] as? String, said != read { remark(key, said) }
  }

  private mutating func told(_ key: String, _ read: Bool) {
    if let said = data[key] as? Bool, said != read { remark(key, said ? "true" : "false") }
  }
}
