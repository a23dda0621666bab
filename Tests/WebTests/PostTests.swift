import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import NIOCore
import Testing

@testable import Web

@Suite struct PostTests {
  /// Runs `body` as a guest of a fresh house.
  func visit(_ body: @escaping @Sendable (Guest, House) async throws -> Void) async throws {
    let house = House()
    try await house.app.test(.router) { client in try await body(Guest(client: client), house) }
  }

  @Test func `a form that cannot be read is refused by what is wrong with it`() async throws {
    try await visit { guest, _ async throws in
      #expect(try await guest.post("/form", "a=hej+du").text == "hej du")
      #expect(try await guest.post("/form", "{}", type: "application/json").status == .unsupportedMediaType)
      #expect(try await guest.post("/form", "a=1", type: nil).status == .unsupportedMediaType)
      #expect(try await guest.post("/form", "a=%").status == .badRequest)
      #expect(try await guest.post("/form", "x", type: "multipart/form-data; boundary=b").status == .badRequest)
      #expect(try await guest.post("/form", String(repeating: "a", count: 512 * 1024 + 1)).status == .contentTooLarge)
      #expect(try await guest.post("/form", "a=" + String(repeating: "a", count: 512 * 1024 - 2)).status == .ok)
      for site in ["cross-site", "same-site", "none"] {
        #expect(try await guest.post("/form", "a=1", [("Sec-Fetch-Site", site)]).status == .forbidden)
      }
      #expect(try await guest.post("/form", "a=1", [("Origin", "https://jamna.example")]).status == .ok)
      #expect(try await guest.post("/form", "a=1", []).status == .forbidden)
      #expect(try await guest.post("/form", "a=1&_token=t", cookie: "anna", []).status == .ok)
      #expect(try await guest.post("/form", "a=1&_token=u", cookie: "anna", []).status == .forbidden)
    }
  }

  @Test func `a post whose session has ended shows its text, and is kept when it is known whose it is`() async throws {
    try await visit { guest, house async throws in
      let known = try await guest.post("/min", "text=En+text&_token=t", cookie: "gammal", [])
      #expect(known.status == .unauthorized)
      #expect(known.text.contains("/logga-in?till=%2Fmin"))
      #expect(house.keeper.kept.number == 2)
      #expect(!known.text.contains("<pre>"))
      let unknown = try await guest.post("/min", "text=En+%3Ctext%3E&val=ja&tomt-falt=&_token=hemlig")
      #expect(unknown.text.contains("En &lt;text&gt;"))
      #expect(!unknown.text.contains("<pre>ja</pre>") && !unknown.text.contains(">val<"), "a choice is not writing")
      #expect(!unknown.text.contains("hemlig") && !unknown.text.contains("tomt-falt"))
      #expect(house.keeper.kept.number == 2)
    }
  }

  @Test func `a kept post that is sent again is let go when it was taken, and not before`() async throws {
    try await visit { guest, house async throws in
      _ = try await guest.post("/min", "_sparat=1&nej=1", cookie: "anna")
      #expect(house.keeper.sent.number == 1)
      _ = try await guest.post("/min", "_sparat=1", cookie: "anna")
      #expect(house.keeper.sent.number == 2)
      _ = try await guest.post("/form", "_sparat=1")
      #expect(house.keeper.sent.number == 2)
      let done = try await guest.post("/min", "_sparat=trasig", cookie: "anna")
      #expect(done.status == .seeOther, "what was done is done, whatever comes of the kept post")
      #expect(house.keeper.sent.number == 3)
    }
  }

  @Test func `only whoever is signed in can send a whole file where files are for the signed-in`() async throws {
    try await visit { guest, _ async throws in
      let head = "--b\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"a.txt\"\r\n\r\n"
      let body = head + String(repeating: "x", count: 2_000_000) + "\r\n--b--\r\n"
      let type = "multipart/form-data; boundary=b"
      #expect(try await guest.post("/fil", body, type: type, cookie: "anna").text == "2000000")
      #expect(try await guest.post("/fil", body, type: type).status == .contentTooLarge)
      let lapsed = try await guest.post("/fil", body, type: type, cookie: "gammal")
      #expect(lapsed.status == .unauthorized, "whose session has ended is asked to sign in, not to send less")
      #expect(lapsed.text.contains("Filen följer inte med"))
    }
  }

  @Test func `a text is not as long as a file may be large`() async throws {
    try await visit { guest, _ async throws in
      let head = "--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n"
      for (size, status) in [(1_000_000, 200), (2_100_000, 413)] {
        let body = head + String(repeating: "x", count: size) + "\r\n--b--\r\n"
        let reply = try await guest.post("/fil", body, type: "multipart/form-data; boundary=b", cookie: "anna")
        #expect(reply.status.code == status)
      }
    }
  }
}
