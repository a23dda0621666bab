import Foundation
import Kernel
import Testing

@testable import Documents

@Suite struct WritingFaultTests {
  /// A program that does as `script` says instead of what it is asked for.
  func withProgram(_ script: String, _ body: (String) async throws -> Void) async throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "tool-\(UUID().uuidString)")
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: url)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path(percentEncoded: false))
    defer { try? FileManager.default.removeItem(at: url) }
    try await body(url.path(percentEncoded: false))
  }

  @Test func `a program that is not there is told, and the other formats work`() async throws {
    let writer = DocumentWriter(typst: "/nowhere/python", pandoc: "/nowhere/pandoc")
    await #expect(throws: WritingFault.missing("Typst")) { try await writer.pdf(Papers.proposal) }
    await #expect(throws: WritingFault.missing("Typst")) { try await writer.pages(Papers.proposal, pixelsPerInch: 96) }
    await #expect(throws: WritingFault.missing("pandoc")) { try await writer.docx(Papers.proposal) }
    await #expect(throws: WritingFault.missing("pandoc")) { try await writer.odt(Papers.proposal) }
    #expect(try await writer.write(Papers.proposal, as: .txt) == Array(Papers.proposal.plainText.utf8))
    #expect(try await writer.write(Papers.proposal, as: .html) == Array(Papers.proposal.htmlText.utf8))
  }

  @Test func `a Python without Typst is a missing Typst`() async throws {
    try await withProgram("exec /usr/bin/env python3 -S \"$@\"") { path in
      await #expect(throws: WritingFault.missing("Typst")) {
        try await DocumentWriter(typst: path, pandoc: nil).pdf(Papers.proposal)
      }
    }
  }

  @Test func `a program that does not end is ended`() async throws {
    try await withProgram("while :; do :; done") { path in
      let tool = Tool(name: "Typst", path: path, seconds: 1)
      let writer = DocumentWriter(typst: tool, pandoc: Tool(name: "pandoc", path: path, seconds: 1))
      await #expect(throws: WritingFault.slow("Typst")) { try await writer.pdf(Papers.proposal) }
      await #expect(throws: WritingFault.slow("pandoc")) { try await writer.docx(Papers.proposal) }
    }
  }

  @Test(arguments: ["exit 3", "kill -9 $$", "exit 0", "echo skräp > made.docx; echo skräp > made.odt; : > 0.pdf"])
  func `a program that fails, is killed, or makes nothing has failed`(script: String) async throws {
    try await withProgram(script) { path in
      let writer = DocumentWriter(typst: path, pandoc: path)
      await #expect(throws: WritingFault.failed("Typst")) { try await writer.pdf(Papers.proposal) }
      await #expect(throws: WritingFault.failed("Typst")) { try await writer.pages(Papers.proposal, pixelsPerInch: 96) }
      await #expect(throws: WritingFault.failed("pandoc")) { try await writer.docx(Papers.proposal) }
      await #expect(throws: WritingFault.failed("pandoc")) { try await writer.odt(Papers.proposal) }
    }
  }

  @Test func `a program sees nothing of the house's surroundings`() async throws {
    setenv("JAMNA_SECRET", "hemligt", 1)
    defer { unsetenv("JAMNA_SECRET") }
    let script =
      "env > made.docx; test -z \"$JAMNA_SECRET\" || exit 0; test \"$HOME\" = \"$PWD\" -o \"$HOME\" = \"$PWD/\" || exit 0; exit 7"
    let folder = try PrivateFolder()
    defer { folder.remove() }
    try await withProgram(script) { path in
      await #expect(throws: WritingFault.failed("pandoc")) {
        try await Tool(name: "pandoc", path: path).run([], in: folder.url)
      }
    }
    let seen = String(decoding: try #require(folder.read("made.docx")), as: UTF8.self)
    #expect(!seen.contains("hemligt") && !seen.contains("PROXY") && !seen.contains("proxy"))
  }

  @Test(arguments: [WritingFault.missing("Typst"), .slow("pandoc"), .failed("Typst")])
  func `every fault says that the text is safe and what to do, in each language`(fault: WritingFault) {
    for language in Language.allCases {
      let words = fault.words(in: language).map(\.text).joined()
      #expect(words.contains("Typst") || words.contains("pandoc"))
    }
    #expect(fault.words(in: .sv).map(\.text).joined().contains("Texten finns kvar"))
  }
}
