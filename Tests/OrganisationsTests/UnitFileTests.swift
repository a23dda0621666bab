import GRDB
import Kernel
import Store
import TestSupport
import Testing

@testable import Organisations
@testable import Web

@Suite struct UnitFileTests {
  @Test func `a file is read with semicolons, commas or tabs, in any order of columns, and with quotes`() {
    let expected = [
      NewUnit(kind: .committee, name: "Kultur- och fritidsnämnden", mailbox: "kultur@koping.example"),
      NewUnit(kind: .company, name: "Bostads AB; Köping, \"Hem\"", mailbox: nil),
    ]
    let semicolons = #"""
      typ;namn;brevlåda
      nämnd;Kultur- och fritidsnämnden;kultur@koping.example
      bolag;"Bostads AB; Köping, ""Hem""";

      """#.replacing("\n", with: "\r\n")
    let commas = #"""
      Namn,Typ,E-post
      Kultur- och fritidsnämnden,Nämnd,kultur@koping.example

      "Bostads AB; Köping, ""Hem""",BOLAG,
      """#
    let tabs =
      "typ\tnamn\tbrevlåda\nnämnd\tKultur- och fritidsnämnden\tkultur@koping.example\nbolag\t\"Bostads AB; Köping, \"\"Hem\"\"\"\t"
    for text in [semicolons, commas, tabs] {
      let read = UnitFile.read(text)
      #expect(read.faults.isEmpty)
      #expect(read.units == expected, "\(text)")
    }
  }

  @Test func `a file without headings is read when its first column is a type`() {
    #expect(UnitFile.read("nämnd;Socialnämnden;").units.map(\.name) == ["Socialnämnden"])
    #expect(UnitFile.read("Socialnämnden;social@koping.example").faults == [.noHeadings])
    #expect(UnitFile.read("").faults == [.nothing])
    #expect(UnitFile.read("typ;namn;brevlåda\n").faults == [.nothing])
  }

  @Test func `each fault is told with the line it stands in`() {
    let read = UnitFile.read(
      """
      typ;namn;brevlåda
      råd;Folkhälsorådet;
      nämnd;;social@koping.example
      förvaltning;Tekniska;inte en adress
      nämnd;Valnämnden;
      nämnd;valnämnden;
      bolag;Energi;info@energi.example;mer
      """)
    #expect(read.rows.map(\.line) == [2, 3, 4, 5, 6, 7])
    #expect(
      read.rows.map(\.faults) == [
        [.unknownKind("råd")], [.nameMissing], [.badMailbox("inte en adress")], [], [.twice(line: 5)], [.moreColumns],
      ])
    #expect(read.units.map(\.name) == ["Valnämnden"])
    #expect(UnitFile.read("typ;namn\nnämnd;\"Social\nnämnden").faults == [.openQuote(line: 2)])
    let many = "typ;namn\n" + (1...301).map { "nämnd;Nämnd \($0)\n" }.joined()
    #expect(UnitFile.read(many).faults == [.tooManyRows(limit: 300)])
  }

  @Test func `a mailbox with a line break in it is no mailbox`() {
    let read = UnitFile.read("typ;namn;brevlåda\nnämnd;Social;\"a@koping.example\r\nBcc: alla@koping.example\"")
    #expect(read.rows.first?.faults.isEmpty == false)
    #expect(read.units.isEmpty)
  }

  @Test func `what is taken out is taken in again as it was, formula signs and all`() throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Köpings kommun", coordinator: "anna@koping.example")
    try stage.write(by: anna) { tx in
      try Unit.add(NewUnit(kind: .company, name: "=Energi; AB"), to: id, in: tx)
      try Unit.add(NewUnit(kind: .committee, name: "Socialnämnden", mailbox: "social@koping.example"), to: id, in: tx)
    }
    let units = try stage.read { db in try Unit.all(of: id, db) }
    let text = UnitFile.text(of: units)
    #expect(text.contains("'=Energi"))
    #expect(UnitFile.read(text).units == units.map { NewUnit(kind: $0.kind, name: $0.name, mailbox: $0.mailbox) })
  }

  @Test func `taking a file in adds and gives mailboxes, takes nothing away, and does nothing the second time`() throws
  {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Köpings kommun", coordinator: "anna@koping.example")
    try stage.write(by: anna) { tx in
      try Unit.add(NewUnit(kind: .committee, name: "Socialnämnden", mailbox: "gammal@koping.example"), to: id, in: tx)
      try Unit.add(NewUnit(kind: .committee, name: "Valnämnden", mailbox: "val@koping.example"), to: id, in: tx)
    }
    let rows = UnitFile.read(
      "typ;namn;brevlåda\nnämnd;socialnämnden;social@koping.example\nnämnd;Valnämnden;\nbolag;Energi AB;"
    ).units
    let done = try stage.write(by: anna) { tx in try Unit.takeIn(rows, to: id, in: tx) }
    #expect(done.added == 1 && done.changed == 1)
    let again = try stage.write(by: anna) { tx in try Unit.takeIn(rows, to: id, in: tx) }
    #expect(again.added == 0 && again.changed == 0)
    #expect(
      try stage.read { db in try Unit.all(of: id, db) }.map { "\($0.name) \($0.mailbox ?? "")" } == [
        "Socialnämnden social@koping.example", "Valnämnden val@koping.example", "Energi AB ",
      ])
  }

  @Test func `the page shows each row before anything is kept, and keeps what it showed`() async throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Köpings kommun", coordinator: "anna@koping.example")
    let path = "/mina-sidor/\(id)/organisation/enheter/fil"
    let text = "typ;namn;brevlåda\nnämnd;Socialnämnden;social@koping.example\nråd;<b>Rådet</b>;\n"
    let shown = try await ask("POST", path, by: anna, stage, form: [("text", text)])
    #expect(shown.status == 200)
    #expect(shown.html.contains("”råd” är ingen typ"))
    #expect(shown.html.contains("&lt;b&gt;Rådet&lt;/b&gt;"))
    #expect(try stage.read { db in try Unit.all(of: id, db) }.isEmpty)
    let kept = try await ask("POST", path, by: anna, stage, form: [("keep", "1"), ("rows", text)])
    #expect(kept.location?.contains("sparat=enheter") == true)
    #expect(try stage.read { db in try Unit.all(of: id, db) }.map(\.name) == ["Socialnämnden"])
  }

  @Test func `nobody else takes units in or out`() async throws {
    let stage = try Stage()
    let (id, _) = try stage.organisation("Köpings kommun", coordinator: "anna@koping.example")
    let (_, bo) = try stage.organisation("Arboga kommun", coordinator: "bo@arboga.example")
    await #expect(throws: NotFound.self) {
      _ = try await ask("GET", "/mina-sidor/\(id)/organisation/enheter/enheter.csv", by: bo, stage)
    }
    #expect(throws: NotFound.self) {
      try stage.write(by: bo) { tx in try Unit.takeIn([NewUnit(kind: .company, name: "X")], to: id, in: tx) }
    }
  }
}

@Suite struct UnitNameTests {
  private static func unit(_ kind: Unit.Kind, _ name: String) -> Unit {
    Unit(id: .random(), kind: kind, name: name, mailbox: nil, joinsAs: nil)
  }

  private let units = [
    unit(.committee, "Socialnämnden"), unit(.committee, "Valnämnden"),
    unit(.department, "Vård- och omsorgsförvaltningen"), unit(.department, "Tekniska kontoret"),
    unit(.company, "Köpings Bostads AB"), unit(.company, "Västra bolagen i samverkan"),
  ]

  private func names(_ name: String) -> [String] { UnitNameRules.meant(by: name, in: units).units.map(\.name) }

  @Test func `a name for many is all units of its kinds`() {
    #expect(
      names("Samtliga förvaltningar och bolag") == [
        "Vård- och omsorgsförvaltningen", "Tekniska kontoret", "Köpings Bostads AB", "Västra bolagen i samverkan",
      ])
    #expect(names("samtliga nämnder") == ["Socialnämnden", "Valnämnden"])
    #expect(names("Alla kommunala bolag") == ["Köpings Bostads AB", "Västra bolagen i samverkan"])
    #expect(names("Kommunens förvaltningar") == ["Vård- och omsorgsförvaltningen", "Tekniska kontoret"])
    #expect(names("Samtliga nämnder, förvaltningar samt bolag").count == 6)
    #expect(names("Hela kommunkoncernen").count == 6)
    #expect(UnitNameRules.meant(by: "Samtliga bolag", in: []).isGroup)
  }

  @Test func `one can be left out of all`() {
    #expect(names("Samtliga nämnder utom Valnämnden") == ["Socialnämnden"])
  }

  @Test func `a name is one unit's, in either form`() {
    #expect(names("socialnämnd") == ["Socialnämnden"])
    #expect(names("Vård- och omsorgsförvaltningen") == ["Vård- och omsorgsförvaltningen"])
    #expect(names("Västra bolagen i samverkan") == ["Västra bolagen i samverkan"])
    #expect(names("Socialnämnden, Valnämnden och Köpings Bostads AB").count == 3)
  }

  @Test func `a name that is nobody's is never guessed at`() {
    for name in ["Länsstyrelsen", "Socialnämnden och Okända nämnden", "Samtliga chefer", "", "och", "Alla"] {
      #expect(names(name).isEmpty, "\(name)")
      #expect(!UnitNameRules.meant(by: name, in: units).isGroup, "\(name)")
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `a cell made of space and quotes costs no more than its length`() {
    let cell = String(repeating: " ", count: 200_000) + "x" + String(repeating: "\"", count: 200_000)
    #expect(UnitFile.read(cell).units.isEmpty)
  }
}
