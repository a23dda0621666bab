import Accounts
import GRDB
import Kernel
import Organisations
import Store
import TestSupport
import Testing

@Suite struct BeginOrganisationTests {
  @Test func `whoever begins a workspace is its coordinator, and nobody else is let in`() throws {
    let stage = try Stage()
    let anna = try stage.person("anna@bolaget.example")
    let id = try stage.write(by: stage.actor(anna)) { tx in
      try Organisation.begin(NewOrganisation(kind: .company, name: "Bolaget AB"), coordinator: anna, in: tx)
    }
    let members = try stage.read { db in try Membership.all(of: id, db) }
    #expect(members.map(\.person) == [anna])
    #expect(members.map(\.role) == [.coordinator])
    #expect(try stage.verbs().suffix(2) == ["organisation.begun", "membership.granted"])
  }

  @Test func `nobody begins a workspace in somebody else's name`() throws {
    let stage = try Stage()
    let anna = try stage.person("anna@bolaget.example")
    let bo = try stage.actor(stage.person("bo@annat.example"))
    #expect(throws: NotFound.self) {
      try stage.write(by: bo) { tx in
        try Organisation.begin(NewOrganisation(kind: .company, name: "Bolaget AB"), coordinator: anna, in: tx)
      }
    }
  }

  @Test func `a personal identity number is refused as an organisation number, and never stored`() throws {
    let stage = try Stage()
    for number in ["121212-1212", "19121212-1212", "201212-1212"] {
      let refusal = try refused(stage, NewOrganisation(kind: .company, name: "Bolaget AB", number: number))
      #expect(refusal.reasons == [.badNumber(.personalIdentityNumber)], "\(number)")
    }
    #expect(try stage.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM organisations") } == 0)
  }

  @Test func `a one-person firm never has a number, whichever it is`() throws {
    let stage = try Stage()
    let refusal = try refused(
      stage, NewOrganisation(kind: .onePersonFirm, name: "Kims Snickeri", number: "556036-0793"))
    #expect(refusal.reasons == [.numberOfOnePersonFirm])
    // The schema refuses too, should anything ever get round the rule.
    let (id, _) = try stage.organisation("Kims Snickeri", kind: "one-person-firm", coordinator: "kim@firma.example")
    #expect(throws: DatabaseError.self) {
      try stage.write { tx in
        try tx.db.execute(sql: "UPDATE organisations SET number = '556036-0793' WHERE id = ?", arguments: [id])
      }
    }
  }

  @Test func `turning a company into a one-person firm takes its number away first`() throws {
    let stage = try Stage()
    let anna = try stage.person("anna@bolaget.example")
    let company = NewOrganisation(kind: .company, name: "Bolaget AB", number: "556036-0793")
    let id = try stage.write(by: stage.actor(anna)) { tx in
      try Organisation.begin(company, coordinator: anna, in: tx)
    }
    var firm = company
    firm.kind = .onePersonFirm
    let actor = try stage.actor(anna)
    let asked = firm
    let refusal = #expect(throws: OrganisationRefusal.self) {
      try stage.write(by: actor) { tx in try Organisation.amend(id, asked, in: tx) }
    }
    #expect(refusal?.reasons == [.numberOfOnePersonFirm])
  }

  @Test func `every reason is told at once, each beside its field`() throws {
    let stage = try Stage()
    let refusal = try refused(
      stage, NewOrganisation(kind: .company, name: " \n", number: "12345", municipalityCode: "1983"))
    #expect(refusal.words(in: .sv).map(\.field) == ["name", "number", "municipality"])
    #expect(refusal.words(in: .sv).allSatisfy { !$0.text.isEmpty })
  }

  @Test func `a number is kept in one form, however it was typed`() throws {
    let stage = try Stage()
    for typed in ["5560360793", "556036-0793", "16556036-0793", " 556036 0793 "] {
      let id = try begun(stage, NewOrganisation(kind: .company, name: "Bolaget AB", number: typed))
      #expect(try organisation(id, stage).number?.description == "556036-0793", "\(typed)")
    }
  }

  @Test func `namesakes are told apart by their place`() throws {
    let stage = try Stage()
    let one = try begun(stage, NewOrganisation(kind: .association, name: "Röda Korset", place: "Sala"))
    let other = try begun(stage, NewOrganisation(kind: .association, name: "Röda Korset", place: " Köping "))
    #expect(one != other)
    #expect(try organisation(one, stage).place == "Sala")
    #expect(try organisation(other, stage).place == "Köping")
  }

  @Test func `two who begin for the same municipality do not learn of each other`() throws {
    let stage = try Stage()
    let facts = NewOrganisation(kind: .municipality, name: "Köpings kommun", number: "212000-2114")
    let one = try begun(stage, facts, by: "a@koping.example")
    let other = try begun(stage, facts, by: "b@koping.example")
    #expect(one != other)
  }

  @Test func `a municipality is found by its name, and an unknown one is asked for`() throws {
    let stage = try Stage()
    let id = try begun(stage, NewOrganisation(kind: .municipality, name: "Köpings kommun"))
    #expect(try organisation(id, stage).municipalityCode == "1983")
    let refusal = try refused(stage, NewOrganisation(kind: .municipality, name: "Storköpings kommun"))
    #expect(refusal.words(in: .sv).map(\.field) == ["municipality"])
    _ = try refused(stage, NewOrganisation(kind: .municipality, name: "Köpings kommun", municipalityCode: "9999"))
    // An invented municipality has no place in SCB's list.
    _ = try begun(stage, NewOrganisation(kind: .municipality, name: "Storköpings kommun", isExample: true))
  }

  @Test func `pressed twice, the same workspace is begun once; a minute later it is another`() throws {
    let stage = try Stage()
    let facts = NewOrganisation(kind: .company, name: "Bolaget AB", place: "Sala")
    let first = try begun(stage, facts)
    #expect(try begun(stage, facts) == first)
    #expect(try stage.verbs().filter { $0 == "organisation.begun" }.count == 1)
    #expect(try begun(stage, facts, by: "bo@annat.example") != first)
    #expect(try begun(stage, NewOrganisation(kind: .association, name: "Bolaget AB", place: "Sala")) != first)
    stage.pass(seconds: 60)
    #expect(try begun(stage, facts) != first)
  }

  @Test func `limits count what is stored, not what it looks like`() throws {
    let stage = try Stage()
    let long = "A" + String(repeating: "\u{301}", count: 60_000)
    let refusal = try refused(
      stage, NewOrganisation(kind: .company, name: long, nameEn: long, place: long))
    #expect(refusal.words(in: .sv).map(\.field) == ["name", "name-en", "place"])
    let id = try begun(stage, NewOrganisation(kind: .association, name: "Fo\u{308}reningen"))
    #expect(try organisation(id, stage).name.unicodeScalars.count == 10, "letters are composed")
  }

  @Test func `marks that turn the writing around are taken out of names`() throws {
    let stage = try Stage()
    let id = try begun(stage, NewOrganisation(kind: .company, name: "Bolaget\u{202E}\tAB\u{0}"))
    #expect(try organisation(id, stage).name == "Bolaget AB")
  }

  private func begun(
    _ stage: Stage, _ facts: NewOrganisation, by mail: String = "anna@bolaget.example"
  ) throws -> OrganisationID {
    let person = try stage.person(mail)
    return try stage.write(by: stage.actor(person)) { tx in
      try Organisation.begin(facts, coordinator: person, in: tx)
    }
  }

  private func refused(_ stage: Stage, _ facts: NewOrganisation) throws -> OrganisationRefusal {
    do {
      _ = try begun(stage, facts)
      throw NothingRefused()
    } catch let refusal as OrganisationRefusal {
      return refusal
    }
  }

  private func organisation(_ id: OrganisationID, _ stage: Stage) throws -> Organisation {
    let today = stage.today
    return try stage.read { db in try Organisation.byID(id, on: today, db) }.unwrapped("organisation")
  }
}

private struct NothingRefused: Error {}
