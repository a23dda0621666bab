import Foundation
import Kernel
import Testing

@testable import Mail

@Suite struct MIMEWriterTests {
  static func write(subject: String = "Hej", name: String = "Jämna", text: String = "Hej\n", html: String? = nil) throws
    -> String
  {
    let from = try #require(MailAddress("noreply@lansstyrelsen.example"))
    let to = try #require(MailAddress("Anna@koping.example"))
    let at = try #require(Instant("2026-03-14T09:05:07.000Z"))
    return String(
      decoding: MIMEWriter.write(
        .init(
          from: from, fromName: name, to: to, subject: subject, text: text, html: html, id: "0123456789abcdef", at: at)),
      as: UTF8.self)
  }

  /// The value of a header, its folded lines joined.
  static func header(_ name: String, of mail: String) -> String {
    let head = mail.components(separatedBy: "\r\n\r\n")[0].replacing("\r\n ", with: " ")
    return head.components(separatedBy: "\r\n").first { $0.hasPrefix("\(name): ") }.map {
      String($0.dropFirst(name.count + 2))
    } ?? ""
  }

  /// RFC 2047, read back independently.
  static func decoded(_ header: String) -> String {
    var text = ""
    for word in header.split(separator: " ") {
      guard word.hasPrefix("=?utf-8?B?"), word.hasSuffix("?=") else {
        text += (text.isEmpty ? "" : " ") + word
        continue
      }
      let data = Data(base64Encoded: String(word.dropFirst(10).dropLast(2))) ?? Data()
      text += String(decoding: data, as: UTF8.self)
    }
    return text
  }

  /// RFC 2045, read back independently.
  static func plain(_ quoted: String) -> String {
    var bytes: [UInt8] = []
    let joined = Array(quoted.replacing("=\r\n", with: "").utf8)
    var at = 0
    while at < joined.count {
      if joined[at] == UInt8(ascii: "="), at + 2 < joined.count,
        let byte = UInt8(String(decoding: joined[(at + 1)...(at + 2)], as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        at += 3
      } else {
        bytes.append(joined[at])
        at += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `a mail has the headers that mail needs`() throws {
    let mail = try Self.write()
    #expect(Self.header("Date", of: mail) == "Sat, 14 Mar 2026 09:05:07 +0000")
    #expect(Self.header("To", of: mail) == "<Anna@koping.example>")
    #expect(Self.header("Message-ID", of: mail) == "<0123456789abcdef@lansstyrelsen.example>")
    #expect(Self.header("Auto-Submitted", of: mail) == "auto-generated")
    #expect(Self.decoded(Self.header("From", of: mail)) == "Jämna <noreply@lansstyrelsen.example>")
    #expect(mail.utf8.allSatisfy { $0 < 128 })
  }

  @Test(arguments: [
    "Hej\r\nBcc: ond@ond.example", "Hej\nBcc: x", "Hej\rBcc: x", "a\r\n\r\n<script>", "\r\n.\r\nQUIT", "a\u{2028}b",
    "a\0b",
    "=?utf-8?B?QmNj?=", "=?utf-8?Q?x?=",
  ])
  func `no subject and no name can begin a header of its own`(_ text: String) throws {
    for mail in [try Self.write(subject: text), try Self.write(name: text)] {
      let head = mail.components(separatedBy: "\r\n\r\n")[0]
      let names = head.components(separatedBy: "\r\n").filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
      #expect(
        names == [
          "Date", "From", "To", "Subject", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type",
          "Content-Transfer-Encoding",
        ])
      #expect(!head.replacing("\r\n", with: "").contains { $0 == "\r" || $0 == "\n" || $0 == "\0" })
    }
    let shown = Self.decoded(Self.header("Subject", of: try Self.write(subject: text)))
    #expect(!shown.unicodeScalars.contains { $0.value < 32 })
  }

  @Test func `a long subject is folded into words of at most 75 signs, and none splits a letter`() throws {
    for subject in [
      String(repeating: "Jämställdhetsstrategi ", count: 12), String(repeating: "👩‍👩‍👧‍👦", count: 20),
      String(repeating: "å", count: 300), String(repeating: "x", count: 400),
    ] {
      let mail = try Self.write(subject: subject)
      let head = mail.components(separatedBy: "\r\n\r\n")[0]
      for line in head.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 76, "\(line)") }
      for word in Self.header("Subject", of: mail).split(separator: " ") {
        #expect(word.utf8.count <= 75)
        let data = Data(base64Encoded: String(word.dropFirst(10).dropLast(2)))
        #expect(data.flatMap { String(validating: $0, as: UTF8.self) } != nil, "each word is whole UTF-8")
      }
      #expect(Self.decoded(Self.header("Subject", of: mail)) == subject)
    }
  }

  @Test func `a plain subject stays readable`() throws {
    #expect(Self.header("Subject", of: try Self.write(subject: "Hello there")) == "Hello there")
  }

  @Test func `any text comes back as it was, in short ASCII lines without a dot in front`() {
    var dice = Dice(11)
    let pieces = [
      "=", ".", "\n.\n", " \n", "\t\n", "å", "\u{301}", "=3D", " ", String(repeating: "x", count: 74), "😀", "\n",
    ]
    for _ in 0..<5_000 {
      var text = ""
      for _ in 0..<dice.below(30) { text += pieces[dice.below(pieces.count)] }
      let quoted = MIMEWriter.quotedPrintable(text)
      for line in quoted.components(separatedBy: "\r\n") {
        #expect(line.utf8.count <= 76)
        #expect(!line.hasPrefix("."))
        #expect(!line.hasSuffix(" ") && !line.hasSuffix("\t"))
        #expect(line.utf8.allSatisfy { $0 == 9 || ($0 >= 32 && $0 < 127) })
      }
      #expect(Self.plain(quoted).replacing("\r\n", with: "\n") == text)
    }
  }

  @Test func `line ends of any system are the wire's`() {
    #expect(MIMEWriter.quotedPrintable("a\r\nb\nc") == "a\r\nb\r\nc")
  }

  @Test func `a mail in two forms ends each part with its boundary, and no text can`() throws {
    let mail = try Self.write(text: "--=_jamna-0123456789abcdef--\n", html: "<p>Hej</p>")
    let lines = mail.components(separatedBy: "\r\n")
    #expect(lines.filter { $0 == "--=_jamna-0123456789abcdef" }.count == 2)
    #expect(lines.filter { $0 == "--=_jamna-0123456789abcdef--" }.count == 1)
    #expect(lines.filter { $0 == "Content-Type: text/plain; charset=utf-8" }.count == 1)
    #expect(lines.filter { $0 == "Content-Type: text/html; charset=utf-8" }.count == 1)
  }
}

/// Chance that falls the same way every time (SplitMix64).
struct Dice {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }
  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(limit))
  }
}

@Suite struct MailAddressTests {
  @Test(arguments: [
    "anna@koping.example", "Anna.And+jamna@it.koping.example", "o'brien@a-b.example", "a@b.se", "1@2.se",
    String(repeating: "a", count: 64) + "@b.example",
  ])
  func `an address people have is one`(_ text: String) { #expect(MailAddress(text)?.text == text) }

  @Test(arguments: [
    "", "@", "anna", "anna@", "@koping.example", "anna@koping", "a b@koping.example", "a@b@c.example", ".a@b.example",
    "a.@b.example", "a..b@c.example", "a@-b.example", "a@b-.example", "a@b..example", "a@.example", "a@b.example.",
    "a@b.example\r\nBcc: x@y.example", "a@b.example\n", "\"a b\"@c.example", "a@[192.0.2.1]", "anna@köping.example",
    "å@koping.example", "<a@b.example>", "a@b.example,c@d.example", "a@b_c.example", "a\u{301}@b.example",
    "a@b.example\0",
    String(repeating: "a", count: 65) + "@b.example", "a@" + String(repeating: "b.", count: 130) + "example",
    "a@" + String(repeating: "b", count: 64) + ".example", " a@b.example",
  ])
  func `what could break a header or an envelope is none`(_ text: String) { #expect(MailAddress(text) == nil) }

  @Test func `addresses that differ in case are one`() {
    #expect(MailAddress("Anna@Koping.Example")?.folded == "anna@koping.example")
    #expect(MailAddress("Anna@Koping.Example")?.domain == "koping.example")
  }
}

@Suite struct MailLetterTests {
  static func letter(_ text: String) -> MailLetter {
    MailLetter(
      language: .fi, siteName: text, heading: text,
      pieces: [
        .paragraph(text), .heading(text), .list([text]), .button(title: text, address: "https://x.example/?a=\(text)"),
        .link(title: text, address: text), .quote(text),
      ], footer: text)
  }

  @Test func `nothing anybody wrote becomes markup in a letter`() {
    for text in ["<script>alert(1)</script>", "\"\u{301} onclick=x", "'><img src=x>", "&amp;<", "<\u{20DD}b>"] {
      let html = Self.letter(text).html
      let frame = Self.letter("").html
      for sign in ["<", ">", "\"", "'"] {
        let unicode = Unicode.Scalar(sign)
        #expect(
          html.unicodeScalars.filter { $0 == unicode }.count == frame.unicodeScalars.filter { $0 == unicode }.count,
          "\(text)")
      }
    }
    #expect(Self.letter("").html.contains("<html lang=\"fi\">"))
  }

  @Test func `the plain part says the same as the other`() {
    let letter = Self.letter("ord")
    #expect(letter.text.contains("https://x.example/?a=ord"))
    #expect(letter.text.contains("- ord"))
    #expect(letter.text.contains("> ord"))
    #expect(letter.text.contains("-- \nord"))
  }
}
