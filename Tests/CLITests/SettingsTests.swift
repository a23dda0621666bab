import Foundation
import Testing

@Suite struct SettingsTests {
  @Test func `what papers are written with is told with where it came from`() throws {
    let command = try Command()
    try Data("typst-python = /opt/jamna/venv/bin/python\n".utf8).write(to: URL(filePath: command.path("jamna.conf")))
    let answer = try command.run("config", "show", "--config", command.path("jamna.conf"))
    #expect(answer.code == 0, "\(answer.error)")
    #expect(answer.out.contains("typst-python = /opt/jamna/venv/bin/python  [\(command.path("jamna.conf"))]"))
    #expect(answer.out.contains("pandoc = pandoc  [default]"))
    #expect(try command.run("config", "show").out.contains("typst-python = "))
  }
}
