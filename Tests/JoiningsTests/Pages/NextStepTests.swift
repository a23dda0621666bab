import Foundation
import GRDB
import Kernel
import Organisations
import Store
import Strategies
import TestSupport
import Testing
import Web

@testable import Joinings

@Suite struct NextStepTests {
  @Test func `a page of the form tells what was saved and what is missing there, and points one way only`() async throws
  {
    let desk = try Desk(filledIn: false)
    let reader = Reader(desk)
    let saved = try await reader.post("\(reader.base)/kontakt", [("contactName", "Anna Ek")])
    #expect(saved.status == 409, "what one has not seen is not written over")
    let mark = try await reader.get("\(reader.base)/kontakt").text.components(separatedBy: "name=\"seen\" value=\"")[1]
    let again = try await reader.post(
      "\(reader.base)/kontakt", [("seen", String(mark.prefix(16))), ("contactName", "Anna Ek")])
    let page = try await reader.get(again.location ?? "")
    #expect(page.title == "Välj de områden ni främst ska arbeta med")
    #expect(page.text.contains("Sparat: Kontaktperson") && page.text.contains("Något saknas där än."))
    #expect(!page.text.contains("Nästa steg"))
    #expect(page.text.contains("<strong>Era områden</strong>"), "which area is next is being chosen here")
    let list = try await reader.get(reader.base)
    #expect(list.text.contains("Nästa steg"))
  }

  @Test func `a part saved whole says so, and no more`() async throws {
    let desk = try Desk()
    let page = try await Reader(desk).get("\(Reader(desk).base)/granska?sparad=beslut")
    #expect(page.text.contains("Sparat: Beslutet") && !page.text.contains("Något saknas"))
  }

  @Test func `a change of something confirmed says what holds meanwhile`() async throws {
    let desk = try Desk()
    let reader = Reader(desk)
    #expect(try await reader.get(reader.base).title == "Anslut Ängsta kommun")
    try desk.join()
    #expect(try await reader.get(reader.base).title == "Er anslutning")
    _ = try await reader.post("\(reader.base)/steg/andra", [])
    let list = try await reader.get(reader.base)
    #expect(list.title == "Ny version av er anslutning")
    #expect(list.text.contains("Ni är anslutna sedan") && list.text.contains("har börjat en ändring"))
    #expect(list.text.contains("/vastmanland/anslutna/angsta-kommun"))
    #expect(!list.text.contains("Inget syns på webbplatsen"))
  }

  @Test func `an area with nothing said of it says so`() async throws {
    let desk = try Desk(filledIn: false)
    let reader = Reader(desk)
    _ = try await reader.post("\(reader.base)/omraden", [("revision", "0"), ("areas", desk.areas[1].text)])
    let review = try await reader.get("\(reader.base)/granska")
    #expect(review.text.contains("<p class=\"muted\">Inte besvarat än</p>"))
  }

  @Test func `an area's choice leads to the strategy's page about it`() async throws {
    let reader = Reader(try Desk())
    let page = try await reader.get("\(reader.base)/omraden")
    #expect(page.text.contains("href=\"/vastmanland/strategi/2024-2027/jamstalld-halsa\" target=\"_blank\""))
  }

  @Test func `a municipality is offered its own county's strategies, and what it can carry over to is not begun anew`()
    async throws
  {
    let desk = try Desk()
    let organisation = desk.organisation
    try desk.stage.write { tx in
      try tx.db.execute(
        sql: "UPDATE organisations SET municipality_code = '1984' WHERE id = ?", arguments: [organisation])
    }
    let other = try desk.stage.county("17", slug: "varmland")
    try desk.stage.edition(of: other, slug: "varmland-2026")
    let reader = Reader(desk)
    let overview = try await reader.get("/mina-sidor/\(desk.organisation)")
    #expect(!overview.text.contains("varmland-2026"))
    let association = try desk.another("Föreningen Prov")
    let theirs = try await Reader(desk, as: association.coordinator).get("/mina-sidor/\(association.organisation)")
    #expect(theirs.text.contains("varmland-2026"))
  }

  @Test func `what can be carried over to is not offered to begin from nothing`() async throws {
    let desk = try Desk()
    try desk.join()
    let new = try desk.stage.edition(
      of: desk.county, slug: "2028-2031", inForceFrom: "2026-06-01", replaces: desk.edition)
    desk.stage.pass(days: 100)
    let overview = try await Reader(desk).get("/mina-sidor/\(desk.organisation)")
    #expect(overview.text.contains("steg/for-over"))
    #expect(!overview.text.contains("name=\"edition\""))
    let reader = Reader(desk)
    let page = try await reader.get("\(reader.base)/steg/for-over")
    #expect(
      page.text.contains("name=\"edition\" value=\"\(new.edition)\"") && page.text.contains("Ekonomisk jämställdhet"))
    let carried = try await reader.post("\(reader.base)/steg/for-over", [("edition", new.edition.text)])
    #expect(carried.location?.hasSuffix("?gjort=for-over") ?? false && carried.location != reader.base)
  }
}
