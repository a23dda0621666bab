import Documents
import Kernel
import Testing

@Suite struct PaperTextTests {
  static let swedish = "Åtgärder för jämställdhet – ”ett län”\n§ 27 Beslut"

  @Test func `a text is the same whatever program saved it`() throws {
    let utf8 = Array(Self.swedish.utf8)
    let utf16 = Array(Self.swedish.utf16)
    let little = utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let windows: [UInt8] = Self.swedish.unicodeScalars.map { scalar in
      switch scalar {
      case "–": 0x96
      case "”": 0x94
      default: UInt8(truncatingIfNeeded: scalar.value)
      }
    }
    for bytes in [utf8, [0xEF, 0xBB, 0xBF] + utf8, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big, windows] {
      #expect(try PaperText.decode(bytes) == Self.swedish)
    }
  }

  @Test func `a text pasted together from two encodings is read in both`() throws {
    let bytes = Array("Åre – ".utf8) + [0xC5, 0x72, 0x65] + Array(" på nytt".utf8)
    #expect(try PaperText.decode(bytes) == "Åre – Åre på nytt")
  }

  @Test func `line ends become one kind, and marks that turn the writing round are left out`() throws {
    #expect(try PaperText.decode(Array("ett\r\ntvå\rtre\u{202E}\u{200F}fyra".utf8)) == "ett\ntvå\ntrefyra")
  }

  @Test(
    arguments: [
      ([], PaperFault.empty),
      (Array("   \n\t ".utf8), .empty),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .notAPaper(kind: "PNG")),
      ([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3], .oldWord),
      ([0x41, 0x42, 0x00, 0x43, 0x44, 0x45], .notAPaper(kind: nil)),
      ([UInt8](repeating: 1, count: 400), .notAPaper(kind: nil)),
    ] as [([UInt8], PaperFault)])
  func `what is no text is told as such`(bytes: [UInt8], fault: PaperFault) {
    #expect(throws: fault) { try PaperText.decode(bytes) }
  }

  @Test func `two hundred thousand lines, or ten million letters on one, are more than a paper has`() {
    #expect(throws: PaperFault.tooLong) { try PaperText.decode(Array(String(repeating: "a\n", count: 200_000).utf8)) }
    #expect(throws: PaperFault.tooLong) { try PaperText.decode([UInt8](repeating: 0x61, count: 10_000_000)) }
  }

  @Test func `whatever bytes come, there is an answer or a fault, never a crash`() {
    var random = Seeded(seed: 42)
    for _ in 0..<3_000 {
      let count = Int(random.next() % 200)
      var bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      if random.next() % 3 == 0 {
        bytes = [[0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF]][Int(random.next() % 3)] + bytes
      }
      do throws(PaperFault) {
        let text = try PaperText.decode(bytes)
        #expect(!text.isEmpty && !text.unicodeScalars.contains("\r"))
      } catch {
        #expect(!error.words(in: .sv).isEmpty)
      }
    }
  }

  @Test func `every fault says what to do next in three languages`() {
    let faults: [PaperFault] = [
      .empty, .tooLarge(limit: 10), .tooLong, .notAPaper(kind: "PNG"), .notAPaper(kind: nil), .oldWord, .encrypted,
      .onlyPictures,
      .damaged, .swells, .tooSlow, .readerMissing("PDF"),
    ]
    for fault in faults {
      let told = Language.allCases.map { fault.words(in: $0).map(\.text).joined() }
      #expect(Set(told).count == 3 && told.allSatisfy { $0.utf8.count > 40 })
    }
  }
}

/// The same numbers every time: a test that fails can be run again.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var value = state
    value ^= value >> 33
    value = value &* 0xff51_afd7_ed55_8ccd
    return value ^ (value >> 33)
  }
}
