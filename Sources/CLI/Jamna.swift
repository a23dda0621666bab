import ArgumentParser
import Foundation

/// The program: one binary, one subcommand a file.
@main
struct Jamna: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "jamna",
    abstract: "Jämna: organisations join their county's strategy for gender mainstreaming.",
    version: version,
    subcommands: [
      Serve.self, Demo.self, SignInLinkCommand.self, EndOfficer.self, ReadCommand.self, WriteDocument.self,
      AboutCommand.self, Backup.self,
      Restore.self, Verify.self,
      Config.self,
    ])

  /// Whatever this program makes, the database with everyone's drafts and its backups too, is its owner's alone.
  static func main() async {
    umask(0o077)
    let words = Array(CommandLine.arguments.dropFirst())
    do {
      if let reading = PaperReading(words) { return try await reading.run() }
      if words.first == WriteDocument.configuration.commandName,
        let writing = try? WriteDocument.parse(Array(words.dropFirst()))
      {
        return try await writing.run()
      }
    } catch {
      exit(withError: error)
    }
    await main(nil)
  }
}

/// A refusal or fault in one line on standard error, with exit code 1.
struct CommandFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// Standard error, for what is not the answer itself.
enum Note {
  static func write(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}
