import Foundation
import GRDB
import Kernel
import Store
import Testing

@Suite(.serialized) struct OperationTests {
  /// A finished demo, made once.
  private static let demo = Result {
    let command = try Command()
    let answer = try command.run("demo", "--database", command.path("demo.sqlite"))
    return (command, answer)
  }

  /// The demo as a file in a folder of its own.
  func copy() throws -> Command {
    let command = try Command()
    try DatabaseFile.copy(Self.demo.get().0.path("demo.sqlite"), to: command.path("db.sqlite"))
    return command
  }

  @Test func `a demo is there whole, told by its lines, and only its owner can read it`() throws {
    let (command, answer) = try Self.demo.get()
    #expect(answer.code == 0, "\(answer.error)")
    #expect(answer.out.split(separator: "\n").count { $0.hasPrefix("sign-in ") } == 4)
    #expect(try command.names().filter { $0.contains("playing") } == [])
    #expect(try command.rights("demo.sqlite") == 0o600)
  }

  @Test func `an organisation that has had several names is told once, by the one it has now`() throws {
    let command = try copy()
    let store = try Store(path: command.path("db.sqlite"))
    try store.writeNow(by: .house("test")) { tx in
      try tx.db.execute(
        sql: """
          INSERT INTO organisation_names (organisation_id, name, sort_key, from_day)
          SELECT organisation_id, 'Nya namnet', 'nya namnet', date('now') FROM organisation_names
          WHERE name = 'Köpings kommun';
          INSERT INTO organisation_names (organisation_id, name, sort_key, from_day)
          SELECT organisation_id, 'Ett kommande namn', 'ett', '2190-01-01' FROM organisation_names
          WHERE name = 'Köpings kommun'
          """)
    }
    try store.close()
    let out = try command.run("demo", "--database", command.path("db.sqlite")).out
    let joinings = out.split(separator: "\n").filter { $0.hasPrefix("joining ") }
    #expect(joinings.count > 1)
    #expect(Set(joinings.map { $0.split(separator: " ")[1] }).count == joinings.count)
    #expect(!out.contains("Ett kommande namn"))
    #expect(out.contains("Nya namnet"))
  }

  @Test func `a paper that cannot be read has null in its place, and the others are read`() throws {
    let command = try Command()
    try Data("Förslag till beslut\nKommunstyrelsen beslutar att ansluta sig.".utf8).write(
      to: URL(filePath: command.path("good.txt")))
    try Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]).write(to: URL(filePath: command.path("bad.png")))
    let answer = try command.run(
      "read", command.path("bad.png"), command.path("good.txt"), command.path("none.txt"))
    #expect(answer.code == 1)
    let list = try JSONSerialization.jsonObject(with: Data(answer.out.utf8)) as? [Any]
    #expect(list?.map { $0 is NSNull } == [true, false, true])
    #expect(answer.error.split(separator: "\n").count == 2, "\(answer.error)")
    let one = try command.run("read", command.path("bad.png"))
    #expect(one.code == 1 && one.out == "null\n")
    #expect(try command.run("read", command.path("good.txt")).code == 0)
  }

  @Test func `a backup is its owner's alone, and the database it was taken from is as it was`() throws {
    let command = try copy()
    let before = try Data(contentsOf: URL(filePath: command.path("db.sqlite")))
    let answer = try command.run("backup", command.path("copy.sqlite"), "--database", command.path("db.sqlite"))
    #expect(answer.code == 0, "\(answer.error)")
    #expect(try command.rights("copy.sqlite") == 0o600)
    #expect(try Data(contentsOf: URL(filePath: command.path("db.sqlite"))) == before)
    #expect(try command.run("verify", "--database", command.path("copy.sqlite")).code == 0)
  }

  @Test func `a backup takes the place of a database that can no longer be read`() throws {
    let command = try copy()
    try Data(repeating: 0x58, count: 50_000).write(to: URL(filePath: command.path("broken.sqlite")))
    try Data("an old log".utf8).write(to: URL(filePath: command.path("broken.sqlite-wal")))
    let answer = try command.run("restore", command.path("db.sqlite"), "--database", command.path("broken.sqlite"))
    #expect(answer.code == 0, "\(answer.error)")
    #expect(try command.run("verify", "--database", command.path("broken.sqlite")).code == 0)
    let kept = try command.names().filter { $0.hasPrefix("broken.sqlite.before-") }
    #expect(kept.contains { $0.hasSuffix("-wal") }, "the broken file is kept with its log: \(kept)")
    let log = try #require(kept.first { $0.hasSuffix("-wal") })
    #expect(try String(contentsOfFile: command.path(log), encoding: .utf8) == "an old log")
    #expect(try command.names().filter { $0.contains("restoring") } == [])
    #expect(try command.rights("broken.sqlite") == 0o600)
  }

  @Test func `nothing is restored under a site that is running`() throws {
    let command = try copy()
    let running = try Store(path: command.path("running.sqlite"))
    try running.writeNow(by: .house("test")) { tx in try Installation.begin(isDemo: false, in: tx) }
    let answer = try command.run("restore", command.path("db.sqlite"), "--database", running.path)
    #expect(answer.code == 1)
    #expect(answer.error.contains("stop the site first"), "\(answer.error)")
    #expect(try running.readNow { try Installation.read($0)?.isDemo } == false)
    #expect(try command.names().filter { $0.contains("restoring") || $0.contains("before") } == [])
    try running.close()
    #expect(try command.run("restore", command.path("db.sqlite"), "--database", running.path).code == 0)
  }

  @Test func `what is not whole is not restored, and nothing is left of the try`() throws {
    let command = try copy()
    try Data(repeating: 0x58, count: 50_000).write(to: URL(filePath: command.path("bad.sqlite")))
    for place in ["db.sqlite", "new.sqlite"] {
      let answer = try command.run("restore", command.path("bad.sqlite"), "--database", command.path(place))
      #expect(answer.code == 1)
    }
    #expect(try command.names().filter { !$0.hasPrefix(".") } == ["bad.sqlite", "db.sqlite"])
    #expect(try command.run("verify", "--database", command.path("db.sqlite")).code == 0)
  }

  @Test(arguments: [["serve", "--port", "1"], ["demo"], ["sign-in-link", "a@b.example"]])
  func `another program's database is left alone`(words: [String]) throws {
    let command = try Command()
    let path = command.path("photos.sqlite")
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in try db.execute(sql: "CREATE TABLE photos (name TEXT); INSERT INTO photos VALUES ('sea')") }
    try queue.close()
    let before = try Data(contentsOf: URL(filePath: path))
    let answer = try command.run(words + ["--database", path])
    #expect(answer.code == 1)
    #expect(answer.error.contains("another program's database"), "\(answer.error)")
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(try command.names().filter { !$0.hasPrefix(".") } == ["photos.sqlite"])
  }
}
