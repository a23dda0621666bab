import Foundation
import Testing

@testable import Web

@Suite struct FormBodyTests {
  func parse(_ text: String) throws -> [(name: String, value: String)] { try FormBody.parse(Array(text.utf8)).pairs }

  @Test func `fields come in order, decoded, with names that come twice`() throws {
    let fields = try FormBody.parse(Array("a=1&b=%C3%A5+%2B&a=2&c&=tom&&d=x=y".utf8))
    #expect(fields.names == ["a", "b", "c", "", "d"])
    #expect(fields.all("a") == ["1", "2"])
    #expect(fields.first("b") == "å +")
    #expect(fields.first("c") == "")
    #expect(fields.first("d") == "x=y")
    #expect(fields.first("e") == nil)
  }

  @Test(arguments: ["a=%", "a=%4", "a=%zz", "a=%C3", "a=%00", "%FF=1", "a=%ED%A0%80", "a=%C0%AF", "a=% 41"])
  func `what is not text is refused whole`(_ body: String) {
    #expect(throws: FormFault.notText) { try FormBody.parse(Array(body.utf8)) }
  }

  @Test func `a letter that came in parts is one sign, in texts and in names of files`() throws {
    let parts = "A\u{30A}mål"
    let fields = try FormBody.parse(Array("a=\(QueryText.encode(parts))".utf8))
    #expect(fields.text("a").unicodeScalars.elementsEqual("Åmål".unicodeScalars))
    let file = UploadedFile(name: parts + ".pdf", declaredType: "", bytes: [])
    #expect(file.name.unicodeScalars.elementsEqual("Åmål.pdf".unicodeScalars))
  }

  @Test func `more fields than any form has are refused`() throws {
    #expect(try parse(String(repeating: "a=1&", count: 2000)).count == 2000)
    #expect(throws: FormFault.tooManyFields) { try parse(String(repeating: "a=1&", count: 2001)) }
  }

  @Test func `line ends become one sign, white space around a text is not part of it`() throws {
    let fields = try FormBody.parse(Array("a=%20%0D%0Arad%0D%0Arad%0Drad%0A%20%C2%A0".utf8))
    #expect(fields.text("a") == "rad\nrad\nrad")
    #expect(fields.text("finns-inte") == "")
    #expect(try FormBody.parse(Array("a=+%0D%0A+".utf8)).text("a") == "")
  }

  @Test func `twenty thousand hostile bodies: none traps, and each reads as Foundation reads it, or is refused`() {
    var dice = Dice(4)
    let pieces = ["&", "=", "%", "%4", "%C3%A5", "%00", "%FF", "+", "a", "å", "%26", "%3D", "%e2%82%ac", "\u{301}"]
    var refused = 0
    for _ in 0..<20_000 {
      let bytes = dice.bytes(pieces)
      let fields = try? FormBody.parse(bytes)
      if fields == nil { refused += 1 }
      guard let text = String(validating: bytes, as: UTF8.self) else { continue }
      var expected: [[String]]? = []
      for pair in text.utf8.split(separator: UInt8(ascii: "&")) {
        let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
        let decoded = halves.map { half in
          String(decoding: half.map { $0 == UInt8(ascii: "+") ? 32 : $0 }, as: UTF8.self).removingPercentEncoding
        }
        guard !decoded.contains(nil), !decoded.contains(where: { $0?.utf8.contains(0) == true }) else {
          expected = nil
          break
        }
        expected?.append([decoded[0] ?? "", decoded.count > 1 ? decoded[1] ?? "" : ""])
      }
      let told = fields?.pairs.map { [$0.name, $0.value] }
      #expect(told == expected?.map { [$0[0], Self.lines($0[1])] }, "\(text.debugDescription)")
    }
    #expect(refused > 1000 && refused < 19_000)
  }

  /// CR LF and CR as LF.
  static func lines(_ text: String) -> String {
    let halves = text.unicodeScalars.split(separator: "\r", omittingEmptySubsequences: false)
    var out = String.UnicodeScalarView(halves[0])
    for half in halves.dropFirst() {
      out.append("\n")
      out.append(contentsOf: half.first == "\n" ? half.dropFirst() : half)
    }
    return String(out)
  }
}

@Suite struct MultipartTests {
  static let type = "multipart/form-data; boundary=gräns"

  static func body(_ parts: [(headers: String, content: [UInt8])], boundary: String = "b0") -> [UInt8] {
    var bytes: [UInt8] = []
    for part in parts {
      bytes += Array("--\(boundary)\r\n\(part.headers)\r\n\r\n".utf8) + part.content + [13, 10]
    }
    return bytes + Array("--\(boundary)--\r\n".utf8)
  }

  static func field(_ name: String, _ value: String) -> (headers: String, content: [UInt8]) {
    ("Content-Disposition: form-data; name=\"\(name)\"", Array(value.utf8))
  }

  func parse(_ body: [UInt8], _ boundary: String = "b0") throws -> FormFields {
    try Multipart.parse(body, contentType: "multipart/form-data; boundary=\(boundary)")
  }

  @Test func `fields and files are read as they were sent`() throws {
    let fields = try parse(
      Self.body([
        Self.field("text", "rad\r\nrad"),
        (
          "content-disposition: form-data; name=\"fil\"; filename=\"C:\\mapp\\förslag %22x%22.pdf\"\r\nContent-Type: application/pdf",
          [0, 255, 13, 10, 45, 45]
        ), ("Content-Disposition: form-data; name=\"tom\"; filename=\"\"", []), Self.field("text", ""),
      ]))
    #expect(fields.all("text") == ["rad\nrad", ""])
    let file = try #require(fields.files["fil"]?.first)
    #expect(file.name == "förslag \"x\".pdf")
    #expect(file.declaredType == "application/pdf")
    #expect(file.bytes == [0, 255, 13, 10, 45, 45])
    #expect(fields.files["tom"] == nil)
  }

  @Test func `a body that was cut off anywhere is refused`() throws {
    let whole = Self.body([Self.field("a", "ett"), Self.field("b", "två")])
    #expect(try parse(whole).names == ["a", "b"])
    for length in 0..<(whole.count - 2) {
      #expect(throws: FormFault.self, "\(length)") { try parse(Array(whole.prefix(length))) }
    }
  }

  @Test(arguments: [
    "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"",
    "multipart/form-data; x",
    "multipart/form-data; boundary=" + String(repeating: "x", count: 71),
  ])
  func `without its boundary nothing is read`(_ type: String) {
    #expect(throws: FormFault.malformed) {
      try Multipart.parse(Self.body([Self.field("a", "b")]), contentType: type)
    }
  }

  @Test(arguments: [
    "Content-Type: text/plain", "Content-Disposition: attachment; name=\"a\"", "Content-Disposition: form-data",
    "Content-Disposition form-data", "Content-Disposition: form-data; name=\"a",
  ])
  func `a part without a name is refused`(_ header: String) {
    #expect(throws: FormFault.malformed) { try parse(Self.body([(header, [])])) }
  }

  @Test func `a field that is no text is refused, a file may be anything`() throws {
    #expect(throws: FormFault.notText) {
      try parse(Self.body([("Content-Disposition: form-data; name=\"a\"", [0xFF])]))
    }
    #expect(throws: FormFault.notText) { try parse(Self.body([Self.field("a", "x\0y")])) }
    let long = "Content-Disposition: form-data; name=\"a\"\r\nX: " + String(repeating: "x", count: 9000)
    #expect(throws: FormFault.malformed) { try parse(Self.body([(long, [])])) }
    #expect(throws: FormFault.tooManyFields) {
      try parse(Self.body(Array(repeating: Self.field("a", ""), count: 2001)))
    }
  }

  @Test func `twenty thousand bodies, whole and damaged: none traps, the whole ones come back as they were`() throws {
    var dice = Dice(5)
    for round in 0..<20_000 {
      var sent: [(String, String)] = []
      for number in 0..<dice.below(4) {
        sent.append(("n\(number)", dice.text().filter { $0 != "\0" }.replacing("\0", with: "")))
      }
      sent = sent.map { ($0.0, String(String.UnicodeScalarView($0.1.unicodeScalars.filter { $0 != "\0" }))) }
      var body = Self.body(sent.map { Self.field($0.0, $0.1) })
      if round % 2 == 0, !sent.isEmpty {
        let fields = try parse(body)
        #expect(fields.pairs.map(\.value) == sent.map { FormBodyTests.lines($0.1) })
        continue
      }
      for _ in 0...dice.below(4) where !body.isEmpty {
        let at = dice.below(body.count)
        switch dice.below(3) {
        case 0: body.remove(at: at)
        case 1: body[at] = UInt8(truncatingIfNeeded: dice.next())
        default:
          body.insert(contentsOf: dice.bytes(["\r\n", "--b0", "--", "\r\n\r\n", ";", "=", "\"", ":"], most: 4), at: at)
        }
      }
      if let fields = try? parse(body) { #expect(fields.pairs.allSatisfy { !$0.value.utf8.contains(0) }) }
    }
  }

  @Test func `a file's name loses its folders and whatever cannot be seen`() {
    for (given, kept) in [
      ("../../etc/passwd", "passwd"), ("a\r\nSet-Cookie: x.pdf", "aSet-Cookie: x.pdf"), ("\u{202E}fdp.exe", "fdp.exe"),
      ("/", ""), (String(repeating: "å", count: 200), String(repeating: "å", count: 120)),
    ] {
      #expect(UploadedFile(name: given, declaredType: "", bytes: []).name == kept)
    }
  }
}

@Suite struct MediaTypeTests {
  @Test(arguments: [
    "application/json", "text/plain", "multipart/form-dataX; boundary=b0", "application/x-www-form-urlencodedX", "",
    "multipart/mixed; boundary=b0",
  ])
  func `another kind of body than a form's is refused as such`(_ type: String) {
    #expect(throws: PostedForm.Fault.unsupportedType) { try PostedForm.parse([97], type: type) }
  }

  @Test func `a form's two kinds are read, with parameters and in any case`() throws {
    #expect(try PostedForm.parse(Array("a=1".utf8), type: "Application/X-WWW-Form-Urlencoded ; charset=utf-8").has("a"))
    let body = MultipartTests.body([MultipartTests.field("a", "1")])
    #expect(try PostedForm.parse(body, type: "Multipart/Form-Data; Boundary=b0").has("a"))
    #expect(try PostedForm.parse([], type: "").names.isEmpty)
    #expect(throws: PostedForm.Fault.malformed) {
      try PostedForm.parse([37], type: "application/x-www-form-urlencoded")
    }
  }
}
