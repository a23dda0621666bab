import Kernel
import Organisations
import Store
import TestSupport
import Testing
import Web

@testable import Joinings

/// What was typed when it could no longer be saved: it stays on the page, with the reason.
@Suite struct LateTests {
  private func asSentIn() throws -> (desk: Desk, reader: Reader) {
    let desk = try Desk()
    try desk.submit()
    return (desk, Reader(desk))
  }

  @Test func `whoever was writing when a colleague sent it in keeps the text and is told why`() async throws {
    let (desk, reader) = try asSentIn()
    let page = try await reader.post(
      "\(reader.base)/omraden/\(desk.areas[0])", [("revision", "1"), ("how", "Min långa text.")])
    #expect(page.status == 409)
    #expect(page.text.contains("Min långa text.</textarea>") && page.text.contains("svaren är låsta"))
    let organisation = try await reader.post(
      "\(reader.base)/organisation", [("revision", "1"), ("publicMail", "annan@angsta.example")])
    #expect(organisation.status == 409 && organisation.text.contains("annan@angsta.example"))
    let contact = try await reader.post("\(reader.base)/kontakt", [("contactName", "Cecilia Ny")])
    #expect(contact.status == 409 && contact.text.contains("Cecilia Ny"))
    let areas = try await reader.post("\(reader.base)/omraden", [("revision", "1"), ("areas", desk.areas[1].text)])
    #expect(areas.status == 409 && areas.text.contains("value=\"\(desk.areas[1])\" checked"))
    #expect(try await reader.post("\(reader.base)/tillsammans", [("gor", "borja")]).status == 409)
  }

  @Test func `the shared text is handed back when the group has gone`() async throws {
    let reader = Reader(try Desk())
    let page = try await reader.post(
      "\(reader.base)/tillsammans", [("gor", "text"), ("revision", "0"), ("sharedText", "Vår gemensamma text.")])
    #expect(page.status == 409)
    #expect(page.text.contains("Vår gemensamma text.</textarea>") && page.text.contains("inte längre med i gruppen"))
  }

  @Test func `a move that is no longer possible says why, on its own page`() async throws {
    let (desk, reader) = try asSentIn()
    let page = try await reader.post("\(reader.base)/steg/pausa", [("words", "Vi hinner inte.")])
    #expect(page.status == 409 && page.text.contains("Vi hinner inte.</textarea>"))
    #expect(try desk.state() == .submitted)
  }

  @Test func `a draft whose leadership said no can be read, and another one begun`() async throws {
    let desk = try Desk()
    let reader = Reader(desk)
    _ = try await reader.post("\(reader.base)/steg/avsta", [("words", "Inte i år.")])
    let standing = try await reader.get(reader.base)
    #expect(standing.text.contains("href=\"\(reader.base)/granska\""))
    let review = try await reader.get("\(reader.base)/granska")
    #expect(review.status == 200 && review.text.contains("Vi räknar om budgeten."))
    #expect(!review.text.contains("name=\"ok\"") && !review.text.contains(">Ändra<"))
    #expect(try await reader.post("\(reader.base)/granska", [("ok", "1"), ("seen", "x")]).status == 409)

    let again = "/mina-sidor/\(desk.organisation)/anslutningar"
    #expect(standing.text.contains("action=\"\(again)\"") && standing.text.contains("Börja en ny anslutning"))
    let begun = try await reader.post(again, [("edition", desk.edition.text)])
    #expect(begun.location?.hasPrefix(again) ?? false && begun.location != reader.base)
    #expect(try await !reader.get(reader.base).text.contains("Börja en ny anslutning"), "there is one under way")
  }

  @Test func `who has left a joining writes no more in the group's text`() async throws {
    let desk = try Desk()
    let reader = Reader(desk)
    _ = try await reader.post("\(reader.base)/tillsammans", [("gor", "borja")])
    try desk.join()
    _ = try await reader.post("\(reader.base)/steg/aterkalla", [("words", "Vi slutar.")])
    let page = try await reader.get("\(reader.base)/tillsammans")
    #expect(!page.text.contains("name=\"sharedText\"") && !page.text.contains("bjud-in"))
  }
}
