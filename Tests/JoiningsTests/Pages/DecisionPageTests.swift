import Foundation
import Kernel
import TestSupport
import Testing
import Web

@testable import Joinings

@Suite struct DecisionPageTests {
  private let minutes = UploadedFile(
    name: "protokoll.pdf", declaredType: "text/html", bytes: Array("%PDF-1.7 § 27".utf8))
  private let answers = [
    ("revision", "0"), ("form", "body"), ("body", "Kommunfullmäktige"), ("day", "14 februari 2026"),
    ("paragraph", "41"), ("outcome", "approved"),
  ]

  @Test func `uploading keeps what was typed beside it, and taking a file out does so too`() async throws {
    let desk = try Desk(filledIn: false)
    let reader = Reader(desk)
    let sent = try await reader.post("\(reader.base)/beslut", answers + [("till", "har")], files: [("file", minutes)])
    #expect(sent.location == "\(reader.base)/beslut?sparad=beslut#filer")
    #expect(try desk.draft().decisionPart.answer.body == "Kommunfullmäktige")
    let paper = try #require(try desk.draft().papers.first)
    #expect(paper.kind == .decision && paper.mediaType == "application/pdf")

    let page = try await reader.get("\(reader.base)/beslut")
    #expect(page.text.components(separatedBy: "<form ").count == 2, "one form, so that no button loses anything")
    #expect(page.text.contains("formaction=\"\(reader.base)/filer/\(paper.id)/ta-bort\""))
    let changed = answers.map { $0.0 == "paragraph" ? ("paragraph", "42") : $0 }.map {
      $0.0 == "revision" ? ("revision", "1") : $0
    }
    let removed = try await reader.post("\(reader.base)/filer/\(paper.id)/ta-bort", changed)
    #expect(removed.location == sent.location)
    #expect(try desk.draft().papers.isEmpty)
    #expect(try desk.draft().decisionPart.answer.paragraph == "42")
  }

  @Test func `saving on keeps a file that was chosen`() async throws {
    let desk = try Desk(filledIn: false)
    let reader = Reader(desk)
    let saved = try await reader.post("\(reader.base)/beslut", answers, files: [("file", minutes)])
    #expect(saved.location == "\(reader.base)/granska?sparad=beslut")
    #expect(try desk.draft().papers.count == 1)
  }

  @Test func `a file that cannot be taken saves nothing and loses nothing`() async throws {
    let desk = try Desk(filledIn: false)
    let reader = Reader(desk)
    let program = UploadedFile(name: "protokoll.pdf", declaredType: "application/pdf", bytes: [0x4D, 0x5A, 0, 1])
    for files in [[("file", program)], []] {
      let page = try await reader.post("\(reader.base)/beslut", answers + [("till", "har")], files: files)
      #expect(page.status == 422 && page.text.contains("href=\"#file\""))
      #expect(page.text.contains("value=\"Kommunfullmäktige\"") && page.text.contains("value=\"14 februari 2026\""))
    }
    #expect(try desk.draft().decisionPart.revision == 0)
  }

  @Test func `a file beside a day nobody understands is asked for again`() async throws {
    let desk = try Desk(filledIn: false)
    let reader = Reader(desk)
    let page = try await reader.post(
      "\(reader.base)/beslut", [("revision", "0"), ("day", "i våras"), ("till", "har")], files: [("file", minutes)])
    #expect(page.status == 422)
    #expect(page.text.contains("href=\"#day\"") && page.text.contains("Välj den igen."))
    #expect(try desk.draft().papers.isEmpty)
  }

  @Test func `a colleague's answers stop the file too, and both texts are shown`() async throws {
    let desk = try Desk()
    let reader = Reader(desk)
    let page = try await reader.post(
      "\(reader.base)/beslut", answers + [("till", "har")], files: [("file", minutes)])
    #expect(page.status == 409)
    #expect(page.text.contains("value=\"Kommunfullmäktige\"") && page.text.contains("<p>Kommunstyrelsen</p>"))
    #expect(try desk.draft().papers.isEmpty)
  }

  @Test func `one's own file is handed back as it came`() async throws {
    let desk = try Desk()
    let reader = Reader(desk)
    _ = try await reader.post("\(reader.base)/beslut", [("till", "har")], files: [("file", minutes)])
    let paper = try #require(try desk.draft().papers.first)
    #expect(try await reader.get("\(reader.base)/filer/\(paper.id)").bytes == minutes.bytes)
    #expect(try desk.draft().decisionPart.answer.body == "Kommunstyrelsen", "no answers came, none are changed")
  }
}
