import Foundation
import Kernel

/// Writes a mail as it goes over the wire (RFC 5322, 2045 to 2047). Every header value is ours or encoded, so that no text
/// can begin a header of its own.
enum MIMEWriter {
  struct Mail {
    var from: MailAddress
    var fromName: String
    var to: MailAddress
    var subject: String
    var text: String
    var html: String?
    var id: String
    var at: Instant
  }

  static func write(_ mail: Mail) -> [UInt8] {
    var out: [String] = []
    out.append("Date: \(date(mail.at))")
    out.append("From: \(encoded(mail.fromName)) <\(mail.from.text)>")
    out.append("To: <\(mail.to.text)>")
    out.append("Subject: \(encoded(mail.subject))")
    out.append("Message-ID: <\(mail.id)@\(mail.from.domain)>")
    out.append("Auto-Submitted: auto-generated")
    out.append("MIME-Version: 1.0")
    if let html = mail.html {
      // "=_" never stands in quoted-printable text, so that no letter can hold the boundary.
      let boundary = "=_jamna-\(mail.id)"
      out.append("Content-Type: multipart/alternative; boundary=\"\(boundary)\"")
      out.append("")
      out.append("--\(boundary)")
      out.append(contentsOf: part("plain", mail.text))
      out.append("--\(boundary)")
      out.append(contentsOf: part("html", html))
      out.append("--\(boundary)--")
    } else {
      out.append(contentsOf: part("plain", mail.text))
    }
    return Array((out.joined(separator: "\r\n") + "\r\n").utf8)
  }

  private static func part(_ kind: String, _ text: String) -> [String] {
    [
      "Content-Type: text/\(kind); charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "",
      quotedPrintable(text),
    ]
  }

  /// RFC 2045: lines of at most 76 characters, CR LF between, everything else in ASCII.
  static func quotedPrintable(_ text: String) -> String {
    var lines: [String] = []
    // By bytes: to Swift, CR LF is one Character, and no "\n".
    for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      var out: [UInt8] = []
      let bytes = line.filter { $0 != 13 }
      for (index, byte) in bytes.enumerated() {
        let isLast = index == bytes.count - 1
        let plain =
          (byte >= 33 && byte <= 126 && byte != UInt8(ascii: "=")) || (byte == 32 && !isLast) || (byte == 9 && !isLast)
        let unit: [UInt8] = plain ? [byte] : hex(byte)
        if out.count + unit.count > 75 {
          lines.append(String(decoding: out, as: UTF8.self) + "=")
          out = []
        }
        // A dot alone at the beginning of a line would end the mail: libcurl stuffs it, and we never begin one so.
        out.append(contentsOf: out.isEmpty && byte == UInt8(ascii: ".") ? hex(byte) : unit)
      }
      lines.append(String(decoding: out, as: UTF8.self))
    }
    return lines.joined(separator: "\r\n")
  }

  private static func hex(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  /// RFC 2047 encoded words, short enough for lines of 76 with the header's name; no scalar is split between two.
  static func encoded(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 >= 32 && $0 < 127 } && text.utf8.count < 60 && !text.contains("=?")
    if isPlain { return text.utf8.contains(where: { "()<>[]:;@\\,.\"".utf8.contains($0) }) ? base64Words(text) : text }
    return base64Words(text)
  }

  private static func base64Words(_ text: String) -> String {
    var words: [String] = []
    var chunk = ""
    for scalar in text.unicodeScalars {
      let next = scalar.value < 32 || scalar.value == 127 ? " " : String(scalar)
      if chunk.utf8.count + next.utf8.count > 39 {
        words.append(chunk)
        chunk = ""
      }
      chunk += next
    }
    words.append(chunk)
    return words.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
  }

  private static func date(_ instant: Instant) -> String {
    let day = instant.description.prefix(10)
    let time = instant.description.dropFirst(11).prefix(8)
    guard let parsed = Day(day) else { return "Thu, 01 Jan 1970 00:00:00 +0000" }
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return "\(weekdays[parsed.weekday]), \(parsed.day) \(months[parsed.month - 1]) \(parsed.year) \(time) +0000"
  }
}
