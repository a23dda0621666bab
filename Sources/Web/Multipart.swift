/// Reads `multipart/form-data` (RFC 7578) from a body that has already been collected within its limit.
///
/// Strict: a body that does not end with its closing boundary was cut off, and is refused rather than half believed.
package enum Multipart {
  static let mostParts = 2000
  static let longestHeaders = 8 * 1024

  /// - Parameter contentType: the whole header, with its boundary.
  package static func parse(_ body: [UInt8], contentType: String) throws(FormFault) -> FormFields {
    guard let boundary = parameter("boundary", in: contentType), (1...70).contains(boundary.utf8.count) else {
      throw .malformed
    }
    let mark = Array("--\(boundary)".utf8)
    var fields = FormFields()
    guard body.starts(with: mark) else { throw .malformed }
    var at = mark.count
    var parts = 0
    let separator = [13, 10] + mark
    while true {
      if has([45, 45], at, body) { return fields }
      guard has([13, 10], at, body) else { throw .malformed }
      at += 2
      parts += 1
      guard parts <= mostParts else { throw .tooManyFields }
      guard let headersEnd = find([13, 10, 13, 10], from: at, to: min(body.count, at + longestHeaders), body),
        let bodyEnd = find(separator, from: headersEnd + 2, to: body.count, body)
      else { throw .malformed }
      let contentStart = headersEnd + 4
      let content = contentStart <= bodyEnd ? Array(body[contentStart..<bodyEnd]) : []
      try add(headers: body[at..<headersEnd], content: content, to: &fields)
      at = bodyEnd + separator.count
    }
  }

  private static func add(headers: ArraySlice<UInt8>, content: [UInt8], to fields: inout FormFields) throws(FormFault) {
    guard let text = String(validating: headers, as: UTF8.self) else { throw .notText }
    var disposition: String?
    var type = ""
    for line in text.split(separator: "\r\n") {
      guard let colon = line.firstIndex(of: ":") else { throw .malformed }
      let value = String(line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" })
      switch line[..<colon].lowercased() {
      case "content-disposition": disposition = value
      case "content-type": type = value
      default: break
      }
    }
    guard let disposition, disposition.lowercased().hasPrefix("form-data"),
      let name = parameter("name", in: disposition)
    else { throw .malformed }
    if let filename = parameter("filename", in: disposition) {
      if filename.isEmpty, content.isEmpty { return }
      fields.add(UploadedFile(name: filename, declaredType: type, bytes: content), as: name)
    } else {
      guard !content.contains(0), let value = String(validating: content, as: UTF8.self) else { throw .notText }
      fields.add(name, value)
    }
  }

  /// A parameter's value, quoted or not. Browsers write a quote in a file name as %22.
  private static func parameter(_ name: String, in header: String) -> String? {
    var rest = Substring(header)
    while let semicolon = rest.firstIndex(of: ";") {
      rest = rest[rest.index(after: semicolon)...].drop { $0 == " " || $0 == "\t" }
      guard let equals = rest.firstIndex(of: "=") else { return nil }
      let found = rest[..<equals].lowercased() == name
      rest = rest[rest.index(after: equals)...]
      if rest.first == "\"" {
        rest = rest.dropFirst()
        guard let end = rest.firstIndex(of: "\"") else { return nil }
        if found { return String(rest[..<end]).replacing("%22", with: "\"") }
        rest = rest[rest.index(after: end)...]
      } else {
        let value = rest.prefix { $0 != ";" && $0 != " " }
        if found { return String(value) }
      }
    }
    return nil
  }

  private static func has(_ mark: [UInt8], _ at: Int, _ body: [UInt8]) -> Bool {
    at + mark.count <= body.count && body[at..<(at + mark.count)].elementsEqual(mark)
  }

  /// Where `mark` first begins in `from..<to`; the first byte is looked for before the rest is compared.
  private static func find(_ mark: [UInt8], from: Int, to: Int, _ body: [UInt8]) -> Int? {
    guard let first = mark.first, from <= to else { return nil }
    return body.withUnsafeBufferPointer { bytes -> Int? in
      var at = from
      while at + mark.count <= to {
        if bytes[at] == first {
          var same = 1
          while same < mark.count, bytes[at + same] == mark[same] { same += 1 }
          if same == mark.count { return at }
        }
        at += 1
      }
      return nil
    }
  }
}
