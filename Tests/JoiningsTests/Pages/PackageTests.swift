import Foundation
import Kernel
import Store
import TestSupport
import Testing

@testable import Joinings

@Suite struct PackageTests {
  private func sentIn(_ desk: Desk) throws -> Version {
    try desk.stage.write(by: desk.coordinator) { tx in
      _ = try Joining.addPaper(
        .decision, name: "Anna Eks utdrag.txt", bytes: Array("§ 27".utf8), mediaType: "text/plain", to: desk.joining,
        in: tx)
    }
    return try desk.submit()
  }

  @Test func `both sides' registrars get the same files, and the board's name no person`() async throws {
    let desk = try Desk()
    let version = try sentIn(desk)
    let (own, board) = (Reader(desk), Reader(desk, as: desk.officer))
    let received = "/lansstyrelsen/vastmanland/anslutningar/\(desk.joining)/versioner/1"
    for file in ["anslutning.json", "kontrollsumma.txt"] {
      let ours = try await own.get("\(own.base)/paket/1/\(file)")
      let theirs = try await board.get("\(received)/\(file)")
      #expect(ours.bytes == theirs.bytes && !ours.bytes.isEmpty, "\(file)")
    }
    let json = try await board.get("\(received)/anslutning.json")
    #expect(Checksum.sha256(json.bytes) == version.sha256)
    let ours = try await own.get("\(own.base)/paket/1/anslutning.html").text
    let theirs = try await board.get("\(received)/anslutning.html").text
    let archive = try await board.get("\(received)/allt.zip")
    #expect(ours.contains("Anna Ek") && !theirs.contains("Anna Ek") && !archive.text.contains("Anna Ek"))
    let start = try #require(ours.range(of: "<h2>Kontakt</h2>"))
    let end = try #require(ours.range(of: "</dl>", range: start.upperBound..<ours.endIndex))
    #expect(ours.replacingCharacters(in: start.lowerBound..<end.upperBound, with: "") == theirs, "but for the contacts")
    #expect(archive.text.contains("beslut-1.txt"))
  }

  @Test func `everything in one file holds what the others hold, and tells its size`() async throws {
    let desk = try Desk()
    let version = try sentIn(desk)
    let reader = Reader(desk)
    let archive = try await reader.get("\(reader.base)/paket/1/allt.zip")
    let board = "Länsstyrelsen i Västmanlands län"
    let package = try desk.stage.read { try RegistratorPackage.of(version, board: board, isOwn: true, $0) }
    #expect(archive.bytes.count == package.size)
    for part in ["anslutning-\(version.reference).json", "beslut-1.txt", "§ 27", version.sha256] {
      #expect(archive.text.contains(part), "\(part)")
    }
    let page = try await reader.get("\(reader.base)/kvitto/1")
    #expect(page.text.contains("paket/1/allt.zip") && page.text.contains(FileSize.told(package.size, .sv)))
    #expect(page.text.contains("Läsversionen (html) är gjord från dem."))
  }

  @Test func `all that was sent stands in the review, the version and the document`() async throws {
    let desk = try Desk("Föreningen Prov", kind: "association")
    try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.saveContact(
        .deputy, name: "", title: "", mail: "suppleant@prov.example", phone: "", of: desk.joining, in: tx)
    }
    let reader = Reader(desk)
    let review = try await reader.get("\(reader.base)/granska")
    _ = try sentIn(desk)
    let version = try await reader.get("\(reader.base)/historik/1")
    let document = try await reader.get("\(reader.base)/paket/1/anslutning.html")
    let said = [
      "Förening", "Föreningen Prov", "Alla förvaltningar.", "kansliet@angsta.example", "Kansliet", "Anna Ek",
      "suppleant@prov.example", "Lika lön 2027.", "På ett styrelsemöte eller årsmöte", "Ja, vi ansluter oss",
      "24 februari 2026", "27", "KS 2026/41",
    ]
    for words in said {
      #expect(review.text.contains(words), "review: \(words)")
      #expect(version.text.contains(words), "version: \(words)")
      #expect(document.text.contains(words), "document: \(words)")
    }
    #expect(!document.text.contains("Bifall"), "an association decides in its own words")
  }

  @Test func `example data is said of the answers, not of the organisation`() async throws {
    let desk = try Desk()
    _ = try sentIn(desk)
    let document = try await Reader(desk).get("\(Reader(desk).base)/paket/1/anslutning.html")
    #expect(document.text.contains("Exempeldata: svaren är påhittade."))
    #expect(!document.text.contains("organisationen och svaren"))
  }

  @Test func `another organisation fetches nothing of what was sent, by its own workspace or ours`() async throws {
    let desk = try Desk()
    _ = try sentIn(desk)
    let other = try desk.another("Annan förening")
    let reader = Reader(desk, as: other.coordinator)
    let paths = ["kvitto/1", "paket/1", "paket/1/anslutning.json", "paket/1/anslutning.html", "paket/1/allt.zip"]
    for path in paths + ["paket/1/bilaga/1", "historik/1", "granska"] {
      for workspace in [desk.organisation, other.organisation] {
        await #expect(throws: NotFound.self, "\(path)") {
          try await reader.get("/mina-sidor/\(workspace)/anslutningar/\(desk.joining)/\(path)")
        }
      }
    }
  }

  @Test(arguments: [
    (96_400, "96 kB", "96 kB", "96 kt"), (1_240_000, "1,2 MB", "1.2 MB", "1,2 Mt"), (12, "12 B", "12 B", "12 t"),
    (999_700, "1,0 MB", "1.0 MB", "1,0 Mt"),
  ])
  func `a file's size is told as each language writes it`(bytes: Int, sv: String, en: String, fi: String) {
    #expect(FileSize.told(bytes, .sv) == sv && FileSize.told(bytes, .en) == en && FileSize.told(bytes, .fi) == fi)
  }
}
