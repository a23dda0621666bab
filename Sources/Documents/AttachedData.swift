import Foundation

/// The paper's data as JSON, inside its PDF.
package enum AttachedData {
  /// The name that it has when a paper says no other.
  package static let name = "underlag.json"
  /// More bytes than the data of a paper is.
  package static let mostBytes = 1_000_000

  /// What lies in a PDF under our name, when it is JSON; nil when nothing does. It is not to be believed for that: whoever
  /// made the PDF wrote it there.
  ///
  /// By poppler's `pdfdetach`, in a program of its own and within the limits that reading has.
  package static func read(_ pdf: [UInt8]) async -> String? {
    // An attached file is a stream, whose own words always stand open in the file: without them no program is asked.
    guard pdf.starts(with: Array("%PDF".utf8)), holds(pdf, Array("EmbeddedFile".utf8)) else { return nil }
    guard let folder = try? PrivateFolder() else { return nil }
    defer { folder.remove() }
    do {
      try folder.write(pdf, "paper.pdf")
      let tool = Tool(
        name: "pdfdetach", path: "/usr/bin/pdfdetach", seconds: 4, work: 1, memory: 512_000_000, fileSize: mostBytes)
      try await tool.run(["-savefile", name, "-o", "data.json", "paper.pdf"], in: folder.url)
    } catch {
      return nil
    }
    guard let bytes = folder.read("data.json"), let text = String(validating: bytes, as: UTF8.self),
      (try? JSONSerialization.jsonObject(with: Data(bytes))) != nil
    else { return nil }
    return text
  }

  private static func holds(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { all in
      guard let start = all.baseAddress, all.count >= word.count else { return false }
      let end = all.count - word.count
      var at = 0
      while at <= end, let hit = memchr(start + at, Int32(word[0]), end - at + 1) {
        at = UnsafeRawPointer(start).distance(to: hit)
        if memcmp(start + at, word, word.count) == 0 { return true }
        at += 1
      }
      return false
    }
  }

  /// A file's name as it may stand in a PDF and in a folder: letters, digits, `-`, `_` and one `.json`.
  static func safe(_ name: String) -> String {
    let stem = name.hasSuffix(".json") ? String(name.dropLast(5)) : name
    let isPlain = stem.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return isPlain && (1...60).contains(stem.utf8.count) ? stem + ".json" : Self.name
  }
}
