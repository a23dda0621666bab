import GRDB
import HTTPTypes
import HummingbirdTesting
import Kernel
import Store
import TestSupport
import Testing
import Web

@testable import Accounts

@Suite struct KeptPostTests {
  @Test func `what was typed when the session had ended comes back after signing in, and goes when it is taken`()
    async throws
  {
    let doorstep = try Doorstep(Stage())
    let stage = doorstep.stage
    let anna = try stage.person("anna@koping.example")
    _ = try stage.person("lena@sala.example")
    let long = "Vi arbetar med <jämställd> budget."
    try await doorstep.visit { browser async throws in
      try await browser.signIn("anna@koping.example", at: doorstep)
      stage.pass(days: 8)
      let lapsed = try await browser.post(
        "/anteckning", [("_token", "x"), ("text", long), ("omrade", "a"), ("omrade", "b")])
      #expect(lapsed.status == .unauthorized)
      _ = try await browser.post("/anteckning", [("text", long), ("omrade", "a"), ("omrade", "b")])
      let kept = try stage.read { db in try KeptPost.all(of: anna, db) }
      #expect(kept.count == 1, "a second press keeps no second copy")
      #expect(kept[0].path == "/anteckning")
      #expect(kept[0].fields.map(\.value) == [long, "a", "b"])
      let place = "/mitt-konto/sparat/\(kept[0].id)"

      // Somebody else at the same machine sees none of it.
      #expect(try await browser.signIn("lena@sala.example", at: doorstep) == "/mina-sidor")
      #expect(try await browser.get(place).status == .notFound)
      #expect(try await browser.post(place).status == .notFound)
      _ = try await browser.post("/anteckning", [("text", "hej"), ("_sparat", "\(kept[0].id)")])
      #expect(try stage.read { db in try KeptPost.all(of: anna, db).count } == 1)

      #expect(try await browser.signIn("anna@koping.example", at: doorstep) == place)
      let page = try await browser.get(place)
      #expect(page.text.contains("Vi arbetar med &lt;jämställd&gt; budget."))
      #expect(page.text.contains("action=\"/anteckning\""))
      #expect(page.text.contains("<input type=\"hidden\" name=\"omrade\" value=\"b\">"))
      #expect(try await browser.get("/mitt-konto").text.contains(place))
      // Not taken: still kept. Taken: gone.
      _ = try await browser.post("/anteckning", [("text", "fel"), ("_sparat", "\(kept[0].id)")])
      #expect(try await browser.get(place).status == .ok)
      _ = try await browser.post("/anteckning", [("text", long), ("_sparat", "\(kept[0].id)")])
      #expect(try await browser.get(place).status == .notFound)
    }
  }

  @Test func `a kept post can be thrown away`() async throws {
    let doorstep = try Doorstep(Stage())
    let stage = doorstep.stage
    let anna = try stage.person("anna@koping.example")
    try stage.write { tx in
      for path in ["/a", "/b"] {
        try KeptPost.keep(path: path, fields: .init([("text", "hej")]), of: anna, in: tx)
      }
    }
    let ids = try stage.read { db in try KeptPost.all(of: anna, db).map(\.id) }
    try await doorstep.visit { browser async throws in
      let led = try await browser.signIn("anna@koping.example", at: doorstep)
      #expect(led == "/mitt-konto/sparat/\(ids[1])")
      #expect(try await browser.post("/mitt-konto/sparat/\(ids[1])").location == "/mitt-konto/sparat/\(ids[0])")
      #expect(try await browser.post("/mitt-konto/sparat/\(ids[0])").location == "/mina-sidor")
      #expect(try await browser.get("/mitt-konto/sparat/\(ids[0])").status == .notFound)
      #expect(try await browser.get("/mitt-konto/sparat/x").status == .notFound)
    }
  }

  @Test func `a stranger's post is kept for nobody`() async throws {
    let doorstep = try Doorstep(Stage())
    try await doorstep.visit { browser async throws in
      #expect(try await browser.post("/anteckning", [("text", "En lång text")]).text.contains("En lång text"))
      await browser.take(cookie: "paahittad")
      _ = try await browser.post("/anteckning", [("text", "En lång text")])
    }
    #expect(try doorstep.stage.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM kept_posts") } == 0)
  }

  @Test func `no more than ten are kept for one person`() throws {
    let stage = try Stage()
    let anna = try stage.person("anna@koping.example")
    for number in 1...13 {
      try stage.write { tx in
        try KeptPost.keep(path: "/\(number)", fields: .init([("text", "hej")]), of: anna, in: tx)
      }
    }
    #expect(try stage.read { db in try KeptPost.all(of: anna, db).map(\.path) } == (4...13).map { "/\($0)" })
  }
}
