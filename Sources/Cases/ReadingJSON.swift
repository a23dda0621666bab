extension Reading {
  /// The reading as one JSON object. Written by hand, since a program that answers in 20 milliseconds has no time to load a
  /// JSON library.
  package var json: String {
    var out = JSONWriter()
    out.begin("{")
    out.value("municipality", municipality)
    out.value("document_type", documentType)
    out.value("subject", subject)
    out.list("proposed_decision", proposedDecision)
    out.list("own_decision", ownDecision)
    out.key("decided")
    out.text += decided ? "true" : "false"
    out.value("to_body", toBody)
    out.value("paragraph", paragraph)
    out.value("case_number", caseNumber)
    out.key("case_numbers")
    out.pairs(caseNumbers)
    out.value("date", date)
    out.list("attachments", attachments)
    out.key("copy_to")
    out.objects(copyTo) { out, copy in
      out.value("recipient", copy.recipient)
      out.value("purpose", copy.purpose)
    }
    out.key("signatories")
    out.objects(signatories) { out, signatory in
      out.value("name", signatory.name)
      out.value("role", signatory.role)
      if signatory.party != nil { out.value("party", signatory.party) }
    }
    out.value("handler", handler)
    out.value("strategy", strategy)
    out.value("stance", stance)
    out.list("chosen_areas", chosenAreas)
    out.list("how", how)
    out.list("joint_with", jointWith)
    out.key("sections")
    out.begin("{")
    out.value("summary", sections.summary)
    out.value("background", sections.background)
    out.value("assessment", sections.assessment)
    out.value("costs", sections.costs)
    out.end("}")
    out.key("alternatives")
    out.begin("{")
    for (name, values) in alternatives.sorted(by: { $0.key < $1.key }) { out.list(name, values) }
    out.end("}")
    out.value("text", text)
    out.key("where")
    out.begin("{")
    for (name, places) in places.sorted(by: { $0.key < $1.key }) {
      out.key(name)
      out.objects(places) { out, place in
        out.key("start")
        out.text += String(place.start)
        out.key("end")
        out.text += String(place.end)
      }
    }
    out.end("}")
    out.end("}")
    return out.text
  }
}

/// Writes JSON text.
struct JSONWriter {
  var text = ""
  private var isFirst = true

  init() { text.reserveCapacity(8_000) }

  mutating func begin(_ sign: String) {
    text += sign
    isFirst = true
  }

  mutating func end(_ sign: String) {
    text += sign
    isFirst = false
  }

  mutating func key(_ name: String) {
    if !isFirst { text += "," }
    isFirst = false
    quote(name)
    text += ":"
  }

  mutating func value(_ name: String, _ value: String?) {
    key(name)
    if let value { quote(value) } else { text += "null" }
  }

  mutating func list(_ name: String, _ values: [String]) {
    key(name)
    text += "["
    for (at, value) in values.enumerated() {
      if at > 0 { text += "," }
      quote(value)
    }
    text += "]"
  }

  mutating func pairs(_ values: [String: String]) {
    begin("{")
    for (name, value) in values.sorted(by: { $0.key < $1.key }) { self.value(name, value) }
    end("}")
  }

  mutating func objects<Value>(_ values: [Value], _ write: (inout JSONWriter, Value) -> Void) {
    text += "["
    for (at, value) in values.enumerated() {
      if at > 0 { text += "," }
      begin("{")
      write(&self, value)
      end("}")
    }
    text += "]"
  }

  private mutating func quote(_ value: String) {
    var out: [UInt8] = [0x22]
    out.reserveCapacity(value.utf8.count + 16)
    let hex = Array("0123456789abcdef".utf8)
    for byte in value.utf8 {
      switch byte {
      case 0x22, 0x5C:
        out.append(0x5C)
        out.append(byte)
      case 0x0A: out += [0x5C, 0x6E]
      case 0x0D: out += [0x5C, 0x72]
      case 0x09: out += [0x5C, 0x74]
      case 0..<0x20, 0x7F: out += [0x5C, 0x75, 0x30, 0x30, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      default: out.append(byte)
      }
    }
    out.append(0x22)
    text += String(decoding: out, as: UTF8.self)
  }
}
