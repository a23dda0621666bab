import Counties
import Foundation
import Kernel
import Store
import TestSupport
import Testing
import Web

@testable import Joinings

@Suite struct OpenDataTests {
  @Test func `the list for a spreadsheet begins with a byte order mark and a Swedish header, one line for each`() throws
  {
    let desk = try Desk("=Ängsta; \"kommun\"")
    try desk.join()
    let county = try desk.stage.read { db in try County.byCode(desk.county, db) }.unwrapped("county")
    let text = OrganisationCSV.text(try desk.list(), county, "https://jamna.example")
    #expect(text.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    let lines = text.dropFirst().components(separatedBy: "\r\n")
    #expect(lines.count == 3)
    #expect(
      lines[0].hasSuffix(
        "Organisation,Typ,Ort,Kommunkod,Läge,Ansluten sedan,Senast uppdaterad,Huvudfokus,Övriga områden,Sida,Id,Exempeldata"
      ))
    #expect(lines[1].hasPrefix("\"'=Ängsta; \"\"kommun\"\"\",Kommun,"))
    #expect(lines[1].hasSuffix(",ja"))
  }

  @Test func `the list says who joined, with which areas, and that it is example data`() throws {
    let desk = try Desk()
    try desk.join()
    let county = try desk.stage.read { db in try County.byCode(desk.county, db) }.unwrapped("county")
    let found = try desk.stage.read { db in try JoiningQuery(FormFields()).run(county, on: desk.stage.today, db) }
    let row = try OrganisationRowJSON(found.rows.first.unwrapped("row"), county, "https://jamna.example")
    let json = try JSONSerialization.jsonObject(with: Data(JSONText.encode(row).utf8)) as? [String: Any]
    #expect(json?["name"] as? String == "Ängsta kommun")
    #expect(json?["type"] as? String == "municipality")
    #expect(json?["state"] as? String == "joined")
    #expect(json?["joinedOn"] as? String == "2026-03-14")
    #expect(json?["exampleData"] as? Bool == true)
    #expect(json?["page"] as? String == "https://jamna.example/vastmanland/anslutna/angsta-kommun")
    let areas = json?["areas"] as? [[String: Any]]
    #expect(areas?.map { $0["mainFocus"] as? Bool } == [true, false])
    #expect(areas?.first?["slug"] as? String == "ekonomisk-jamstalldhet")
  }

  @Test func `an organisation's facts hold its pledges and its history, and no person`() throws {
    let desk = try Desk()
    try desk.join()
    let text = try desk.stage.read { db in
      let county = try County.byCode(desk.county, db).unwrapped("county")
      let pages = try PublishedJoining.byOrganisation(desk.organisation, on: desk.stage.today, db)
      let joinings = try pages.map { try JoiningJSON($0, county, "https://jamna.example", db) }
      return JSONText.encode(OrganisationJSON(try pages.first.unwrapped("page"), joinings: joinings))
    }
    #expect(text.contains("\"answer\":\"already\""))
    #expect(text.contains("\"how\":\"Vi räknar om budgeten.\""))
    #expect(text.contains("\"step\":\"joined\""))
    #expect(text.contains("\"binding\":false"))
    #expect(text.contains("kansliet@angsta.example"))
    for secret in ["Anna Ek", "anna.ek@", "Bo Lund", "bo.lund@", "0220-10 00", "801-1234"] {
      #expect(!text.contains(secret), "\(secret)")
    }
  }

  @Test(arguments: [
    ("limit", "0"), ("limit", "1001"), ("limit", "x"), ("limit", ""), ("limit", "-1"), ("page", "0"), ("page", "1.5"),
    ("page", "99999999999999999999"), ("type", "kommun"), ("type", ""), ("area", ""),
    ("q", String(repeating: "å", count: 101)),
  ])
  func `a parameter that cannot be is refused, not guessed`(name: String, value: String) {
    #expect(throws: JoiningQueryFault.self) { try JoiningQuery(FormFields([(name, value)])) }
  }

  @Test(arguments: ["limit", "page", "type", "area", "q"])
  func `a parameter given twice says two things and is refused`(name: String) {
    let fields = FormFields([(name, "1"), (name, "1")])
    #expect(throws: JoiningQueryFault.self) { try JoiningQuery(fields) }
  }

  @Test func `every wrong parameter is told at once`() throws {
    let fields = FormFields([("limit", "0"), ("page", "0"), ("type", "x")])
    let fault = #expect(throws: JoiningQueryFault.self) { try JoiningQuery(fields) }
    #expect(fault?.reasons == [.type, .limit, .page])
    #expect(fault?.kind == .malformed)
  }

  @Test func `an area is asked for by slug or id, and an unknown one is refused`() throws {
    let desk = try Desk()
    try desk.join()
    try desk.stage.read { db in
      let county = try County.byCode(desk.county, db).unwrapped("county")
      for (area, count) in [("ekonomisk-jamstalldhet", 1), (desk.areas[0].text, 1), ("jamstalld-halsa", 0)] {
        let query = try JoiningQuery(FormFields([("area", area)]))
        #expect(try query.run(county, on: desk.stage.today, db).total == count, "\(area)")
      }
      let query = try JoiningQuery(FormFields([("area", "finns-inte")]))
      #expect(throws: JoiningQueryFault.self) { try query.run(county, on: desk.stage.today, db) }
    }
  }
}
