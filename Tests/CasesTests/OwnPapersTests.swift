import Cases
import Documents
import Foundation
import Testing

/// Papers of our own, in layouts that the rules were not written after, and the same papers as other programs save them.
@Suite struct OwnPapersTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Papers")
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? [])
    .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()

  static func text(_ name: String) throws -> String {
    try PaperText.decode(Array(Data(contentsOf: folder.appending(path: name + ".txt"))))
  }

  @Test func `papers of our own are read as a careful reader reads them`() throws {
    #expect(Self.names.count >= 14)
    var scores: [(name: String, score: Double)] = []
    for name in Self.names {
      let expected = try Data(contentsOf: Self.folder.appending(path: name + ".expected.json"))
      let wanted = try #require(try JSONSerialization.jsonObject(with: expected) as? [String: Any])
      let reading = Reading.read(try Self.text(name))
      let given = try #require(try JSONSerialization.jsonObject(with: Data(reading.json.utf8)) as? [String: Any])
      scores.append((name, PaperScore.mean(given, wanted)))
    }
    let mean = scores.reduce(0) { $0 + $1.score } / Double(scores.count)
    #expect(mean >= 95, "\(mean): \(scores.filter { $0.score < 100 })")
  }

  @Test(arguments: [
    "memo-to-a-company-board", "district-committee", "letter-with-running-text", "minutes-with-number-and-year",
    "proposals-in-two-bodies", "delegated-decision",
  ])
  func `a paper says the same as text, as PDF and as Word`(name: String) async throws {
    try await Self.sameInEveryForm(try Self.text(name))
  }

  @Test func `the real Köping paper says the same as text, as PDF and as Word`() async throws {
    let file = ScoreTests.folder.appending(path: "koping-anslutning-lansstrategi-2023.txt")
    guard FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else {
      print("skipped: the Köping paper does not lie in \(ScoreTests.folder.path(percentEncoded: false))")
      return
    }
    let text = try PaperText.decode(Array(Data(contentsOf: file)))
    let reading = Reading.read(text)
    #expect(reading.municipality == "Köping" && reading.copyTo.map(\.purpose) == ["information", "action"])
    try await Self.sameInEveryForm(text)
  }

  private static func sameInEveryForm(_ text: String) async throws {
    let plain = answer(Reading.read(text))
    #expect(answer(Reading.read(try await PaperFile.read(PaperFiles.word(text)))) == plain, "Word")
    guard FileManager.default.fileExists(atPath: "/usr/bin/pdftotext") else {
      print("skipped: pdftotext is not installed")
      return
    }
    #expect(answer(Reading.read(try await PaperFile.read(PaperFiles.pdf(text)))) == plain, "PDF")
  }

  /// What was read, without the text itself and the places in it, which differ from one form to another.
  private static func answer(_ reading: Reading) -> Reading {
    var reading = reading
    reading.text = ""
    reading.places = [:]
    return reading
  }
}
