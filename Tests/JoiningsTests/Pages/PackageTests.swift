import Documents
import Foundation
import Kernel
import Store
import TestSupport
import Testing
import Web

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
    #expect(page.text.contains("Läsversionerna (pdf och html) är gjorda från dem."))
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
    let paths =
      ["kvitto/1", "paket/1", "paket/1/anslutning.json", "paket/1/anslutning.html", "paket/1/allt.zip"] + [
        "paket/1/anslutning.pdf", "kvitto/1/kvitto.pdf",
      ]
    for path in paths + ["paket/1/bilaga/1", "historik/1", "granska"] {
      for workspace in [desk.organisation, other.organisation] {
        await #expect(throws: NotFound.self, "\(path)") {
          try await reader.get("/mina-sidor/\(workspace)/anslutningar/\(desk.joining)/\(path)")
        }
      }
    }
  }

  /// Every word of a paper.
  private func words(_ paper: PaperDocument) -> Set<String> {
    Set(paper.plainText.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  @Test func `the paper holds what the page holds, and the data that the checksum is of`() async throws {
    let desk = try Desk()
    let version = try sentIn(desk)
    for isOwn in [true, false] {
      let package = try desk.stage.read {
        try RegistratorPackage.of(version, board: "Länsstyrelsen i Västmanlands län", isOwn: isOwn, $0)
      }
      let page = String(decoding: package.html.bytes, as: UTF8.self)
        .replacing(/<head>.*<\/head>/, with: "").replacing(/<[^>]*>/, with: " ")
        .replacing("&#39;", with: "'").replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
      let said = words(package.paper)
      let missing = page.split(whereSeparator: \.isWhitespace).map(String.init).filter { word in
        !said.contains(word) && !said.contains(word + ":") && word != "sidan"
      }
      #expect(missing.isEmpty, "\(missing)")
      #expect(package.paper.data.map { Checksum.sha256($0.utf8) } == version.sha256)
      #expect(said.contains("Anna") == isOwn)
    }
  }

  @Test func `where no PDF can be made the package has all the rest, and the page says why`() async throws {
    let desk = try Desk()
    let version = try sentIn(desk)
    let missing = DocumentWriter(typst: "/nowhere/python", pandoc: "/nowhere/pandoc")
    let own = Reader(desk, writer: missing)
    let board = Reader(desk, as: desk.officer, writer: missing)
    let archive = try await own.get("\(own.base)/paket/1/allt.zip")
    let package = try desk.stage.read {
      try RegistratorPackage.of(version, board: "Länsstyrelsen i Västmanlands län", isOwn: true, $0)
    }
    #expect(archive.bytes.count == package.size && !archive.text.contains(".pdf"))
    for answer in [
      try await own.get("\(own.base)/paket/1/anslutning.pdf"), try await own.get("\(own.base)/kvitto/1/kvitto.pdf"),
      try await board.get(
        "/lansstyrelsen/vastmanland/anslutningar/\(desk.joining)/versioner/1/anslutning.pdf"),
    ] {
      #expect(answer.status == 503 && answer.text.contains("programmet Typst saknas"))
    }
  }

  @Test func `the package, the board's copy and the receipt come as PDF`() async throws {
    let desk = try Desk()
    let version = try sentIn(desk)
    let writer = DocumentWriter(typst: Programs.typstPython)
    let (own, board) = (Reader(desk, writer: writer), Reader(desk, as: desk.officer, writer: writer))
    let ours = try await own.get("\(own.base)/paket/1/anslutning.pdf")
    let theirs = try await board.get(
      "/lansstyrelsen/vastmanland/anslutningar/\(desk.joining)/versioner/1/anslutning.pdf")
    let receipt = try await own.get("\(own.base)/kvitto/1/kvitto.pdf")
    for answer in [ours, theirs, receipt] { #expect(answer.bytes.starts(with: Array("%PDF".utf8))) }
    let archive = try await own.get("\(own.base)/paket/1/allt.zip")
    #expect(archive.text.contains("anslutning-\(version.reference).pdf"))
  }

  @Test(arguments: Language.allCases)
  func `the receipt can be fetched to keep, in each language`(l: Language) async throws {
    let desk = try Desk()
    _ = try sentIn(desk)
    let reader = Reader(desk, in: l, writer: DocumentWriter(typst: Programs.typstPython))
    #expect(try await reader.get("\(reader.base)/kvitto/1").text.contains("\(l.path(reader.base))/kvitto/1/kvitto.pdf"))
    #expect(try await reader.get("\(reader.base)/kvitto/1/kvitto.pdf").status == 200)
  }

  @Test(arguments: [
    (96_400, "96 kB", "96 kB", "96 kt"), (1_240_000, "1,2 MB", "1.2 MB", "1,2 Mt"), (12, "12 B", "12 B", "12 t"),
    (999_700, "1,0 MB", "1.0 MB", "1,0 Mt"),
  ])
  func `a file's size is told as each language writes it`(bytes: Int, sv: String, en: String, fi: String) {
    #expect(FileSize.told(bytes, .sv) == sv && FileSize.told(bytes, .en) == en && FileSize.told(bytes, .fi) == fi)
  }
}
