import Foundation

/// The program as an operator runs it, in a folder of its own.
final class Command: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "cli-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

  /// The names of the files in the folder.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
  }

  /// The program lies beside the tests that were built with it.
  private static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "jamna")

  struct Answer: Sendable {
    let code: Int32
    let out: String
    let error: String
  }

  /// Runs the program with these words until it ends.
  @discardableResult
  func run(_ words: String...) throws -> Answer { try run(words) }

  /// The same with a list of words.
  @discardableResult
  func run(_ words: [String]) throws -> Answer {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = words
    process.environment = ["PATH": "/usr/bin:/bin"]
    let (out, error) = (folder.appending(path: ".out"), folder.appending(path: ".error"))
    for file in [out, error] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: error)
    try process.run()
    process.waitUntilExit()
    return Answer(
      code: process.terminationStatus, out: try String(contentsOf: out, encoding: .utf8),
      error: try String(contentsOf: error, encoding: .utf8))
  }

  /// The rights of a file, as `stat` tells them.
  func rights(_ name: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int ?? -1
  }
}
