import Foundation
import Subprocess

/// The text of a PDF, with its layout, by poppler's `pdftotext` in a program of its own, with nothing but the file.
enum PDFText {
  private static let tool = Tool(
    name: "pdftotext", path: "/usr/bin/pdftotext", seconds: 4, work: 1, memory: 512_000_000, fileSize: 0, openFiles: 32)

  static func read(_ bytes: [UInt8]) async throws(PaperFault) -> String {
    let output: [UInt8]
    do {
      output = try await run(bytes)
    } catch let fault as PaperFault {
      throw fault
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      throw .tooLong
    } catch {
      throw .readerMissing("PDF")
    }
    let text = String(decoding: output, as: UTF8.self)
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { throw .onlyPictures }
    // Form feeds stay: they tell where a page ends.
    return try PaperText.tidy(Array(text.unicodeScalars))
  }

  private static func run(_ bytes: [UInt8]) async throws -> [UInt8] {
    // Through a file rather than a pipe: a reader that stops half way through a pipe leaves the writing end to trap in the
    // library that started it.
    let folder = try PrivateFolder()
    defer { folder.remove() }
    try folder.write(bytes, "paper.pdf")
    let result = try await tool.ask(
      ["-layout", "-enc", "UTF-8", "-l", "60", "paper.pdf", "-"], in: folder.url, output: .bytes(limit: 8_000_000),
      error: .string(limit: 2_000_000))
    guard case .exited(let code) = result.terminationStatus, code == 0 else {
      let said = result.standardError
      if said.contains("password") { throw PaperFault.encrypted }
      switch result.terminationStatus {
      // By the clock; by the processor (128 + SIGXCPU).
      case .exited(124), .exited(152): throw PaperFault.tooSlow
      case .exited(126), .exited(127): throw PaperFault.readerMissing("PDF")
      default: throw PaperFault.damaged
      }
    }
    return result.standardOutput
  }
}

/// A folder for one file that another program reads: nobody else can look into it, and it is gone when that is done. What a
/// program that was stopped half-way left behind is thrown away by the next.
struct PrivateFolder {
  private static let prefix = "jamna-read-"

  let url: URL

  private static let swept: Void = { sweep(FileManager.default.temporaryDirectory, isFirst: true) }()

  init(in parent: URL = FileManager.default.temporaryDirectory) throws {
    _ = Self.swept
    var template = Array(
      parent.appending(path: "\(Self.prefix)\(getpid())-XXXXXX").path(percentEncoded: false).utf8CString)
    // mkdtemp makes it for its owner alone (0700), under a name that nobody else has had.
    guard mkdtemp(&template) != nil else { throw PaperFault.readerMissing("PDF") }
    let path = template.dropLast().map { UInt8(truncatingIfNeeded: $0) }
    url = URL(filePath: String(decoding: path, as: UTF8.self), directoryHint: .isDirectory)
  }

  func remove() { try? FileManager.default.removeItem(at: url) }

  /// Throws away folders in `parent` whose program is no more. Other users' are not ours to remove, and stay.
  ///
  /// - Parameter isFirst: before this program has made any: then one that bears its number is another's of the same number,
  ///   as of a container whose program is always the first.
  static func sweep(_ parent: URL, isFirst: Bool = false) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path(percentEncoded: false))) ?? []
    for name in names where name.hasPrefix(prefix) {
      guard let maker = name.dropFirst(prefix.count).split(separator: "-").first.flatMap({ pid_t($0) }) else {
        continue
      }
      let isGone = (isFirst && maker == getpid()) || (kill(maker, 0) != 0 && errno == ESRCH)
      if isGone { try? FileManager.default.removeItem(at: parent.appending(path: name)) }
    }
  }
}
