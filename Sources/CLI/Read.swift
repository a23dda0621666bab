import ArgumentParser
import Cases
import Documents
import Foundation
import Kernel

/// `jamna read FILE …`: reads proposals and minutes, and prints what is in them.
struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Reads proposals and minutes and prints what is in them.",
    discussion: "One JSON object for one file, an array for several. No database is needed.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, text
  }

  @Option(help: "json, or text for people.") var format: Format = .json
  @Argument(help: "The files, or - for standard input.") var files: [String]

  func run() async throws {
    var readings: [Reading] = []
    var faults = 0
    for file in files {
      do {
        readings.append(Reading.read(try await PaperFile.read(try bytes(of: file))))
      } catch let fault as PaperFault {
        faults += 1
        let words = fault.words(in: .sv).map(\.text).joined(separator: " ")
        FileHandle.standardError.write(Data("\(file): \(words)\n".utf8))
      }
    }
    switch format {
    case .json:
      let objects = readings.map(\.json)
      if files.count > 1 {
        print("[\(objects.joined(separator: ",\n"))]")
      } else if let one = objects.first {
        print(one)
      }
    case .text:
      print(readings.map(\.told).joined(separator: "\n\n"))
    }
    if faults > 0 { throw ExitCode(1) }
  }

  private func bytes(of file: String) throws -> [UInt8] {
    guard file != "-" else { return Array(FileHandle.standardInput.readDataToEndOfFile()) }
    guard let handle = FileHandle(forReadingAtPath: file) else {
      throw ValidationError("There is no file \(file) to read.")
    }
    defer { try? handle.close() }
    // One byte more than is taken, so that what is too large is told as such without being read whole.
    return Array(try handle.read(upToCount: PaperFile.megabytes * 1_000_000 + 1) ?? Data())
  }
}
