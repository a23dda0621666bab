import Documents
import Foundation
import Kernel
import Testing

/// Files that are no papers, or papers gone wrong: each is told what it is, in the reader's language, and nothing stops.
@Suite struct BadInputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: @Sendable () -> [UInt8]
    let faults: [PaperFault]
    var testDescription: String { name }

    init(_ name: String, _ faults: PaperFault..., bytes: @escaping @Sendable () -> [UInt8]) {
      (self.name, self.bytes, self.faults) = (name, bytes, faults)
    }
  }

  static let cases: [Case] = [
    Case("a PDF with a password", .encrypted) { TinyPDF.locked },
    Case("a PDF of pictures only", .onlyPictures) { TinyPDF.of([]) },
    Case("a Word document of pictures only", .onlyPictures) {
      Zip.stored([("word/document.xml", WordTextTests.document("<w:p/>")), ("word/media/image1.jpeg", "x")])
    },
    Case("a zip bomb that says its size", .swells) {
      Zip.packed("word/document.xml", Bomb.deflated(millions: 40), size: 4_000_000_000)
    },
    Case("a zip bomb that says it is small", .swells) {
      Zip.packed("word/document.xml", Bomb.deflated(millions: 40), size: 1_000)
    },
    Case("a zip in a zip", .damaged, .notAPaper(kind: "ZIP")) {
      Zip.stored([("inner.zip", "PK\u{3}\u{4}inner")])
    },
    Case("a zip where the document should be", .damaged, .empty) {
      Zip.stored([("word/document.xml", "PK\u{3}\u{4}\u{14}\u{0}inner")])
    },
    Case("names that lead out of the archive", .damaged) {
      Zip.stored([("../../word/document.xml", WordTextTests.document(WordTextTests.body)), ("/etc/passwd", "x")])
    },
    Case("billion laughs", .damaged) {
      let levels = (1...9).map { "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">" }.joined()
      return Zip.stored([
        ("word/document.xml", "<!DOCTYPE l [<!ENTITY l0 \"ha\">\(levels)]><w:document>&l9;</w:document>")
      ])
    },
    Case("an entity from a file", .damaged) {
      Zip.stored([
        ("word/document.xml", "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document>&e;</w:document>")
      ])
    },
    Case("an entity from an address", .damaged) {
      Zip.stored([
        ("word/document.xml", "<!DOCTYPE d SYSTEM \"http://127.0.0.1:1/d.dtd\"><w:document>&e;</w:document>")
      ])
    },
    Case("a picture", .notAPaper(kind: "JPEG")) { [0xFF, 0xD8, 0xFF, 0xE0] + [UInt8](repeating: 7, count: 500) },
    Case("Word's old format", .oldWord) { [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 500) },
    Case("fifty megabytes", .tooLarge(limit: 10)) { [UInt8](repeating: 0x61, count: 50_000_000) },
    Case("nothing", .empty) { [] },
    Case("nothing but space", .empty) { Array(" \n\t\r\n \u{A0}".utf8) },
    Case("a PDF that is cut off", .damaged, .onlyPictures) { Array(TinyPDF.of(["Förslag till beslut"]).prefix(300)) },
    Case("a Word document that is cut off", .damaged) {
      Array(Zip.stored([("word/document.xml", WordTextTests.document(WordTextTests.body))]).prefix(400))
    },
    Case("two hundred thousand lines", .tooLong) { Array(String(repeating: "a\n", count: 200_000).utf8) },
    Case("one line of ten megabytes", .tooLong) { [UInt8](repeating: 0x61, count: 10_000_000) },
    Case("zero bytes in a text", .notAPaper(kind: nil)) { Array("Förslag\u{0} till beslut".utf8) },
    Case("zero bytes alone", .notAPaper(kind: nil), .empty) { [UInt8](repeating: 0, count: 3_000) },
  ]

  @Test(arguments: cases)
  func `what cannot be read is told as what it is`(file: Case) async {
    if file.name.contains("PDF"), !PDFReader.isThere { return }
    do throws(PaperFault) {
      let text = try await PaperFile.read(file.bytes())
      Issue.record("read as \(text.prefix(80))")
    } catch {
      #expect(file.faults.contains(error), "\(error)")
      #expect(Language.allCases.allSatisfy { !error.words(in: $0).isEmpty })
    }
  }

  @Test func `pictures ask for a version with text in so many words`() {
    let told = PaperFault.onlyPictures.words(in: .sv).map(\.text).joined()
    #expect(told.hasPrefix("Dokumentet innehåller bara bilder: be om en version med text"))
  }

  @Test func `a document beside names that lead out of the archive is read, and nothing is written`() async throws {
    let text = try await PaperFile.read(
      Zip.stored([
        ("../../../tmp/jamna-escaped", "x"), ("word/document.xml", WordTextTests.document(WordTextTests.body)),
        ("/tmp/jamna-escaped", "x"),
      ]))
    #expect(text.contains("Kommunen ansluter"))
    #expect(!FileManager.default.fileExists(atPath: "/tmp/jamna-escaped"))
  }

  @Test func `a file is what its bytes say, whatever its name says`() async throws {
    let word = Zip.stored([("word/document.xml", WordTextTests.document(WordTextTests.body))])
    #expect(PaperFile.format(of: word) == .docx)
    #expect(PaperFile.format(of: TinyPDF.of(["hej"])) == .pdf)
    #expect(PaperFile.format(of: Array("%Dagordning\nhej".utf8)) == .text)
    #expect(PaperFile.format(of: [0x89, 0x50, 0x4E, 0x47]) == .other)
  }

  @Test func `several encodings in one file, and marks that turn the writing round, leave the words as they are`()
    async throws
  {
    let bytes =
      Array("Åtgärd ".utf8) + [0xE5, 0xE4, 0xF6] + Array(" \u{202E}slut\u{202C}\u{2067} på\u{2069} raden".utf8)
    #expect(try await PaperFile.read(bytes) == "Åtgärd åäö slut på raden")
  }
}

extension TinyPDF {
  /// A PDF that asks for a password: its standard lock fits no empty one.
  static var locked: [UInt8] {
    let plain = String(decoding: of(["hemligt"]), as: UTF8.self)
    let owner = String(repeating: "A5", count: 32)
    let user = String(repeating: "5A", count: 32)
    let lock = "/Encrypt << /Filter /Standard /V 1 /R 2 /O <\(owner)> /U <\(user)> /P -4 >> /ID [<01><01>]"
    return Array(plain.replacing("/Root 1 0 R", with: "/Root 1 0 R \(lock)").utf8)
  }
}

/// Bytes that grow a thousandfold when they are unpacked.
enum Bomb {
  /// A deflated run of one letter, so many million times.
  static func deflated(millions: Int) -> [UInt8] {
    var (bytes, held, count): ([UInt8], UInt32, UInt32) = ([], 0, 0)
    func put(_ value: UInt32, _ bits: UInt32) {
      held |= value << count
      count += bits
      while count >= 8 {
        bytes.append(UInt8(held & 0xFF))
        held >>= 8
        count -= 8
      }
    }
    /// Codes go in with their highest bit first.
    func code(_ value: UInt32, _ bits: UInt32) { for bit in (0..<bits).reversed() { put(value >> bit & 1, 1) } }
    put(1, 1)  // the last block
    put(1, 2)  // with the codes that everybody knows (RFC 1951, 3.2.6)
    code(0x30 + 0x61, 8)  // "a"
    for _ in 0..<(millions * 1_000_000 / 258) {
      code(0b1100_0101, 8)  // 258 letters more …
      code(0, 5)  // … like the last one
    }
    code(0, 7)  // the end
    put(0, 7)
    return bytes
  }
}

extension Zip {
  /// An archive of one file that is packed already.
  static func packed(_ name: String, _ data: [UInt8], size: UInt32) -> [UInt8] {
    func two(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
    func four(_ value: Int) -> [UInt8] { two(value & 0xFFFF) + two(value >> 16 & 0xFFFF) }
    let name = Array(name.utf8)
    let facts = two(20) + two(0) + two(8) + four(0) + four(0) + four(data.count) + four(Int(size))
    let file = [0x50, 0x4B, 3, 4] + facts + two(name.count) + two(0) + name + data
    var directory: [UInt8] = [0x50, 0x4B, 1, 2] + two(20) + facts + two(name.count)
    directory += two(0) + two(0) + two(0) + two(0) + four(0) + four(0) + name
    let end: [UInt8] = [0x50, 0x4B, 5, 6] + two(0) + two(0) + two(1) + two(1)
    return file + directory + end + four(directory.count) + four(file.count) + two(0)
  }
}
