import ArgumentParser
import Cases
import Documents
import Foundation
import Kernel

/// `jamna read FILE …`: reads proposals and minutes, and prints what is in them.
struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Reads proposals and minutes and prints what is in them.",
    discussion: """
      One JSON object for one file, an array for several. What cannot be read is null, with a line on standard error and
      exit code 1. No database is needed.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, text
  }

  @Option(help: "json, or text for people.") var format: Format = .json
  @Argument(help: "The files, or - for standard input.") var files: [String]

  func run() async throws {
    // What cannot be read has null in its place, so that each file's reading stands where the file was named.
    var readings: [Reading?] = []
    for file in files {
      do {
        readings.append(Reading.read(try await PaperFile.read(try bytes(of: file))))
      } catch let fault as PaperFault {
        readings.append(nil)
        Note.write("\(file): \(fault.words(in: .sv).map(\.text).joined(separator: " "))")
      } catch {
        readings.append(nil)
        Note.write("\(file): there is no such file, or it may not be read")
      }
    }
    switch format {
    case .json:
      let objects = readings.map { $0?.json ?? "null" }
      print(files.count > 1 ? "[\(objects.joined(separator: ",\n"))]" : objects.joined())
    case .text:
      print(readings.compactMap { $0?.told }.joined(separator: "\n\n"))
    }
    if readings.contains(where: { $0 == nil }) { throw ExitCode(1) }
  }

  /// The file cannot be opened.
  private struct Unreadable: Error {}

  private func bytes(of file: String) throws -> [UInt8] {
    guard file != "-" else { return Array(FileHandle.standardInput.readDataToEndOfFile()) }
    guard let handle = FileHandle(forReadingAtPath: file) else {
      throw Unreadable()
    }
    defer { try? handle.close() }
    // One byte more than is taken, so that what is too large is told as such without being read whole.
    return Array(try handle.read(upToCount: PaperFile.megabytes * 1_000_000 + 1) ?? Data())
  }
}
