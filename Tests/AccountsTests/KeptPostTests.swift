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

  @Test func `a kept post says which page it was written on, with a way to the page as it is now`() async throws {
    let doorstep = try Doorstep(Stage())
    let stage = doorstep.stage
    let (organisation, coordinator) = try stage.organisation("Ängsta kommun", coordinator: "anna@angsta.example")
    let anna = try coordinator.person.unwrapped("person")
    let path = "/mina-sidor/\(organisation)/anslutningar/x/beslut"
    try stage.write { tx in
      try KeptPost.keep(path: path, fields: .init([("text", "Vårt beslut"), ("val", "bifall")]), of: anna, in: tx)
      try KeptPost.keep(path: "/okand/sida", fields: .init([("text", "Något")]), of: anna, in: tx)
    }
    let id = try stage.read { db in try KeptPost.all(of: anna, db)[0].id }
    // Whoever is no colleague learns no workspace's name by posting to its address.
    let stranger = try stage.person("lena@sala.example")
    try stage.write { tx in try KeptPost.keep(path: path, fields: .init([("text", "Hej")]), of: stranger, in: tx) }
    let day = stage.today
    let told = try stage.read { db in
      try KeptPost.all(of: stranger, db)[0].place(of: stranger, on: day, .sv, db)
    }
    #expect(told == "beslut")
    try await doorstep.visit { browser async throws in
      try await browser.signIn("anna@angsta.example", at: doorstep)
      let page = try await browser.get("/mitt-konto/sparat/\(id)").text
      #expect(page.contains("Från: Ängsta kommun, beslut"))
      #expect(page.contains("<a class=\"arrowlink\" href=\"\(path)\">Öppna sidan i stället"))
      #expect(page.contains("Vårt beslut") && !page.contains(">bifall<"))
      let account = try await browser.get("/mitt-konto").text
      #expect(account.contains("Ängsta kommun, beslut</a>") && account.contains("/okand/sida</a>"))
    }
  }

  @Test func `a kept post shows no protocol of its form, and stands in the frame of the workspace's county`()
    async throws
  {
    let doorstep = try Doorstep(Stage())
    let stage = doorstep.stage
    let county = try stage.county()
    let (edition, _) = try stage.edition(of: county)
    let (organisation, coordinator) = try stage.organisation("Ängsta kommun", coordinator: "anna@angsta.example")
    let anna = try coordinator.person.unwrapped("person")
    let stranger = try stage.person("lena@sala.example")
    let path = "/mina-sidor/\(organisation)/anslutningar/x/underlag/skriv"
    try stage.write { tx in
      try tx.db.execute(
        sql: """
          INSERT INTO joinings (id, county, organisation_id, edition_id, created_at, touched_at)
          VALUES (?, ?, ?, ?, ?, ?)
          """, arguments: [JoiningID.random(), county, organisation, edition, tx.now, tx.now])
      try KeptPost.keep(
        path: path,
        fields: .init([
          ("seen-head", "1.be1849d5a1b2c3d4.0a1b2c3d4e5f6a7b"), ("diaryNumber", "KS 2026/41"), ("steg", "decided"),
        ]), of: anna, in: tx)
    }
    let (id, slugs) = try stage.read { db in
      (
        try KeptPost.all(of: anna, db)[0].id,
        [try KeptPost.countySlug(of: path, for: anna, db), try KeptPost.countySlug(of: path, for: stranger, db)]
      )
    }
    #expect(slugs == ["vastmanland", nil], "whoever is no colleague learns no workspace's county")
    try await doorstep.visit { browser async throws in
      try await browser.signIn("anna@angsta.example", at: doorstep)
      let page = try await browser.get("/mitt-konto/sparat/\(id)").text
      #expect(page.contains("<p class=\"meta\">Diarienummer</p>") && page.contains("KS 2026/41"))
      #expect(!page.contains(">1.be1849d5") && !page.contains(">decided"))
      #expect(page.contains("name=\"seen-head\" value=\"1.be1849d5"), "it is sent on all the same")
    }
  }

  @Test func `a post of ticks and choices alone is not kept, nor one of somebody who signed out themselves`()
    async throws
  {
    let doorstep = try Doorstep(Stage())
    let stage = doorstep.stage
    let anna = try stage.person("anna@koping.example")
    try await doorstep.visit { browser async throws in
      try await browser.signIn("anna@koping.example", at: doorstep)
      let cookie = try await browser.cookie.unwrapped("cookie")
      stage.pass(days: 8)
      let choices = [("omrade", "\(AreaID.random())"), ("huvud", "1"), ("kind", "municipal-company"), ("_token", "Åä")]
      let lapsed = try await browser.post("/anteckning", choices)
      #expect(lapsed.status == .unauthorized)
      #expect(!lapsed.text.contains("är sparat"))
      #expect(try stage.read { db in try KeptPost.all(of: anna, db).isEmpty })
      await browser.take(cookie: cookie)
      try await browser.signIn("anna@koping.example", at: doorstep)
      let own = try await browser.cookie.unwrapped("cookie")
      _ = try await browser.post("/logga-ut")
      await browser.take(cookie: own)
      let after = try await browser.post("/anteckning", [("text", "Skrivet av nästa vid datorn")])
      #expect(after.status == .unauthorized)
      #expect(after.text.contains("Skrivet av nästa vid datorn"), "it is shown, to be copied")
      #expect(try stage.read { db in try KeptPost.all(of: anna, db).isEmpty })
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
