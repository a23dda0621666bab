import Kernel

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
    out.write(decided ? "true" : "false")
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
    if !remarks.isEmpty { out.list("remarks", remarks) }
    out.value("text", text)
    out.key("where")
    out.begin("{")
    for (name, places) in places.sorted(by: { $0.key < $1.key }) {
      out.key(name)
      out.objects(places) { out, place in
        out.key("start")
        out.write(String(place.start))
        out.key("end")
        out.write(String(place.end))
      }
    }
    out.end("}")
    out.end("}")
    return out.text
  }
}

/// Writes JSON text.
struct JSONWriter {
  private var bytes: [UInt8] = []
  private var isFirst = true

  init() { bytes.reserveCapacity(8_000) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func write(_ sign: String) { bytes += sign.utf8 }

  mutating func begin(_ sign: String) {
    write(sign)
    isFirst = true
  }

  mutating func end(_ sign: String) {
    write(sign)
    isFirst = false
  }

  mutating func key(_ name: String) {
    if !isFirst { write(",") }
    isFirst = false
    quote(name)
    write(":")
  }

  mutating func value(_ name: String, _ value: String?) {
    key(name)
    if let value { quote(value) } else { write("null") }
  }

  mutating func list(_ name: String, _ values: [String]) {
    key(name)
    write("[")
    for (at, value) in values.enumerated() {
      if at > 0 { write(",") }
      quote(value)
    }
    write("]")
  }

  mutating func pairs(_ values: [String: String]) {
    begin("{")
    for (name, value) in values.sorted(by: { $0.key < $1.key }) { self.value(name, value) }
    end("}")
  }

  mutating func objects<Value>(_ values: [Value], _ each: (inout JSONWriter, Value) -> Void) {
    write("[")
    for (at, value) in values.enumerated() {
      if at > 0 { write(",") }
      begin("{")
      each(&self, value)
      end("}")
    }
    write("]")
  }

  private mutating func quote(_ value: String) {
    bytes.append(0x22)
    value.withBytes { source in
      // What needs no sign before it goes in whole stretches.
      var from = 0
      for at in source.indices {
        let byte = source[at]
        guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F else { continue }
        bytes += source[from..<at]
        from = at + 1
        switch byte {
        case 0x22, 0x5C: bytes += [0x5C, byte]
        case 0x0A: bytes += [0x5C, 0x6E]
        case 0x0D: bytes += [0x5C, 0x72]
        case 0x09: bytes += [0x5C, 0x74]
        default: bytes += "\\u00\(Hex.text([byte]))".utf8
        }
      }
      bytes += source[from...]
    }
    bytes.append(0x22)
  }
}
