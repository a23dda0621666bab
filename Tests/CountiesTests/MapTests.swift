import Counties
import Foundation
import Kernel
import Store
import TestSupport
import Testing

@Suite struct MapTests {
  /// Blekinge with its five municipalities, as the first command sets it up.
  private func blekinge() throws -> (stage: Stage, code: CountyCode, officer: Actor) {
    let stage = try Stage()
    let code = try CountyCode("10").unwrapped("code")
    let facts = try CountyFacts.plain(code, contactMail: "jamstalldhet@lst.example").unwrapped("facts")
    try stage.write { tx in try County.found(facts, in: tx) }
    return (stage, code, try stage.officer(of: code))
  }

  private func map(_ columns: Int, _ places: [(String, Int, Int)], over stored: CountyMap) -> CountyMap {
    CountyMap(
      columns: columns,
      tiles: stored.tiles.map { tile in
        let place = places.first { $0.0 == tile.name } ?? (tile.name, 1, 0)
        return Tile(
          municipalityCode: tile.municipalityCode, name: tile.name, fullName: tile.fullName, column: place.1,
          halfRow: place.2)
      })
  }

  @Test func `a county that is set up has its municipalities from the first day, as a list`() throws {
    let (stage, code, _) = try blekinge()
    let stored = try stage.read { try CountyMap.of(code, $0) }
    #expect(stored.columns == 0)
    #expect(stored.tiles.map(\.name) == ["Karlshamn", "Karlskrona", "Olofström", "Ronneby", "Sölvesborg"])
    #expect(stored.tiles.map(\.fullName).first == "Karlshamns kommun")
    #expect(stored.tiles.map(\.municipalityCode) == ["1082", "1080", "1060", "1081", "1083"])
  }

  @Test func `a strategist gives each municipality its place on the map`() async throws {
    let (stage, _, officer) = try blekinge()
    let path = "/lansstyrelsen/blekinge/lanet"
    let page = try await ask("GET", path, by: officer, stage)
    let seen = try
      (page.text.components(separatedBy: "id=\"karta\"").last?.components(
        separatedBy: "name=\"seen\" value=\""
      ).last?.components(separatedBy: "\"").first).unwrapped("seen")
    let places: [(String, String, String)] = [
      ("1060", "1", "1"), ("1082", "2", "1,5"), ("1083", "1", "2"), ("1081", "3", "1"), ("1080", "4", "1.5"),
    ]
    func form(_ columns: String, _ places: [(String, String, String)]) -> [(String, String)] {
      [("do", "map"), ("seen", seen), ("map-columns", columns)]
        + places.flatMap { [("tile-\($0.0)-column", $0.1), ("tile-\($0.0)-row", $0.2)] }
    }
    for (columns, row, field) in [
      ("tre", "1", "map-columns"), ("3", "1", "tile-1080-column"), ("4", "0,7", "tile-1060-row"),
    ] {
      let odd = [("1060", "1", row)] + places.dropFirst()
      let refused = try await ask("POST", path, by: officer, stage, form: form(columns, odd))
      #expect(refused.status == 422, "\(field)")
      #expect(refused.text.contains("href=\"#\(field)\"") && refused.text.contains("id=\"\(field)\""), "\(field)")
    }
    let overlap = try await ask(
      "POST", path, by: officer, stage, form: form("4", [("1060", "1", "1,5")] + places.dropFirst()))
    #expect(overlap.status == 422 && overlap.text.contains("Sölvesborg ligger över Olofström"))
    let overlaps: [(String, String, String)] = [
      ("1060", "1", "1,5"), ("1082", "2", "1,5"), ("1083", "1", "2"), ("1081", "2", "2"), ("1080", "4", "0,7"),
    ]
    let all = try await ask("POST", path, by: officer, stage, form: form("4", overlaps))
    for told in ["Sölvesborg ligger över Olofström", "Ronneby ligger över Karlshamn", "href=\"#tile-1080-row\""] {
      #expect(all.text.contains(told), "\(told)")
    }
    for _ in 1...2 {
      let saved = try await ask("POST", path, by: officer, stage, form: form("4", places))
      #expect(saved.location == "\(path)?sparat=1")
    }
    #expect(try stage.verbs().filter { $0 == "county.mapped" }.count == 1)
    let map = try stage.read { try CountyMap.of(try CountyCode("10").unwrapped("code"), $0) }
    #expect(map.columns == 4)
    #expect(map.tiles.map { "\($0.column) \($0.halfRow)" } == ["2 1", "4 1", "1 0", "3 0", "1 2"])
    let late = try await ask("POST", path, by: officer, stage, form: form("0", []))
    #expect(late.status == 409)
  }

  @Test func `only the county's strategists draw its map, and two do not undo each other`() throws {
    let (stage, code, officer) = try blekinge()
    let stored = try stage.read { try CountyMap.of(code, $0) }
    let places = [
      ("Karlshamn", 1, 0), ("Karlskrona", 2, 0), ("Olofström", 3, 0), ("Ronneby", 1, 2), ("Sölvesborg", 2, 2),
    ]
    let one = map(3, places, over: stored)
    for actor in [Actor.visitor, try stage.officer("d@lst.example", of: stage.county("20", slug: "dalarna"))] {
      #expect(throws: NotFound.self) {
        try stage.write(by: actor) { tx in try County.map(code, one, expecting: stored.fingerprint, in: tx) }
      }
    }
    try stage.write(by: officer) { tx in try County.map(code, one, expecting: stored.fingerprint, in: tx) }
    let other = map(2, places, over: stored)
    let refusal = #expect(throws: CountyRefusal.self) {
      try stage.write(by: officer) { tx in try County.map(code, other, expecting: stored.fingerprint, in: tx) }
    }
    #expect(refusal?.kind == .conflict)
    let now = try stage.read { try CountyMap.of(code, $0) }
    #expect(now == one)
    // Without a map the places are kept, for the day there is one again.
    try stage.write(by: officer) { tx in
      try County.map(code, CountyMap(columns: 0, tiles: []), expecting: now.fingerprint, in: tx)
    }
    #expect(try stage.read { try CountyMap.of(code, $0) } == CountyMap(columns: 0, tiles: one.tiles))
  }
}
