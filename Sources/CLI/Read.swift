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

  @Option(help: "json, or text for people.") var format: PaperReading.Format = .json
  @Argument(help: "The files, or - for standard input.") var files: [String]

  func run() async throws { try await PaperReading(files: files, format: format).run() }
}

extension PaperReading.Format: ExpressibleByArgument {}

/// What `jamna read` does.
///
/// A case system starts the program anew for each paper. Making the parser of all commands ready takes as long as reading
/// some papers, so what is asked for in the plainest way goes round it.
struct PaperReading {
  enum Format: String, CaseIterable {
    case json, text
  }

  let files: [String]
  let format: Format

  init(files: [String], format: Format) {
    self.files = files
    self.format = format
  }

  /// `read FILE …`, with `--format json` or `--format text` before the files. Nil for all else, which the parser tells about.
  init?(_ words: [String]) {
    var words = words[...]
    guard words.popFirst() == ReadCommand.configuration.commandName else { return nil }
    var format = Format.json
    if words.first == "--format" {
      guard let named = words.dropFirst().first.flatMap(Format.init) else { return nil }
      format = named
      words = words.dropFirst(2)
    }
    guard !words.isEmpty, words.allSatisfy({ $0 == "-" || !$0.hasPrefix("-") }) else { return nil }
    self.init(files: Array(words), format: format)
  }

  func run() async throws {
    // What cannot be read has null in its place, so that each file's reading stands where the file was named.
    var readings: [Reading?] = []
    for (file, outcome) in zip(files, await outcomes()) {
      switch outcome {
      case .read(let reading): readings.append(reading)
      case .refused(let words):
        readings.append(nil)
        Note.write("\(file): \(words)")
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

  /// What came of a file: its reading, or why there is none.
  private enum Outcome: Sendable {
    case read(Reading)
    case refused(String)
  }

  /// The files in order. Many are shared out over the processors; few are not worth it.
  private func outcomes() async -> [Outcome] {
    guard files.count >= 16 else { return await outcomes(of: files[...]) }
    let processors = ProcessInfo.processInfo.activeProcessorCount
    let share = (files.count + processors - 1) / processors
    return await withTaskGroup(of: (Int, [Outcome]).self) { group in
      for from in stride(from: 0, to: files.count, by: share) {
        group.addTask { (from, await outcomes(of: files[from..<min(from + share, files.count)])) }
      }
      var parts: [(Int, [Outcome])] = []
      for await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }

  private func outcomes(of files: ArraySlice<String>) async -> [Outcome] {
    var outcomes: [Outcome] = []
    for file in files {
      do {
        let bytes = try bytes(of: file)
        let reading = Reading.read(try await PaperFile.read(bytes))
        let attached = await AttachedData.read(bytes)
        outcomes.append(.read(attached.map { AttachedReading.merged(reading, with: $0) } ?? reading))
      } catch let fault as PaperFault {
        outcomes.append(.refused(fault.words(in: .sv).map(\.text).joined(separator: " ")))
      } catch {
        outcomes.append(.refused("there is no such file, or it may not be read"))
      }
    }
    return outcomes
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
