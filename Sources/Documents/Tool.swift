import Foundation
import Kernel
import Subprocess
import Synchronization

/// A program that reads or writes papers for us: bounded in time, memory and the size of its files, without the house's surroundings, in a folder
/// of its own, and without a network where the machine lets us take that away.
struct Tool: Sendable {
  /// As it is called in words.
  let name: String
  let path: String
  /// By the clock. A machine with much to do is slow with everything.
  var seconds = 20
  /// Of the processor's own time; nil is as long as by the clock.
  var work: Int?
  var memory = 3_000_000_000
  var fileSize = 64_000_000
  var openFiles = 256

  /// A reader that stops before it has taken everything must not take us with it.
  private static let survivesClosedPipes: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

  /// Whether a program can be given a network of its own, with nothing on it. Taken for granted until one fails.
  private static let hasSeparateNetworks = Mutex(true)

  /// Asked of the machine, once, when a program has failed in a way that may be for this.
  private static let canSeparateNetworks = Task<Bool, Never> {
    let result = try? await Subprocess.run(
      .name("unshare"), arguments: Arguments(separateNetwork + ["/bin/true"]),
      environment: surroundings("/nonexistent"), input: .none, output: .discarded, error: .discarded)
    return result?.terminationStatus == .exited(0)
  }

  private static let separateNetwork = ["--user", "--net"]

  private static func surroundings(_ home: String, at seconds: Int = 0) -> Environment {
    .custom([
      "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": home, "XDG_DATA_HOME": home,
      "SOURCE_DATE_EPOCH": String(seconds),
    ])
  }

  /// Runs it in `folder` until it is done. What it makes lies in the folder afterwards, dated `day` so that the same paper
  /// gives the same file.
  func run(_ arguments: [String], in folder: URL, at day: Day = Day(daysSince1970: 0)) async throws(WritingFault) {
    let status: TerminationStatus
    do {
      status = try await ask(arguments, in: folder, at: day, output: .discarded, error: .discarded).terminationStatus
    } catch {
      throw .missing(name)
    }
    switch status {
    case .exited(0): return
    case .exited(126), .exited(127): throw .missing(name)
    // `timeout` ended it, or the processor's time was up (128 + SIGXCPU).
    case .exited(124), .exited(152): throw .slow(name)
    default: throw .failed(name)
    }
  }

  /// Runs it in `folder` until it is done, and takes what it says.
  ///
  /// - Throws: What the library that starts programs does: none could be started, or it says more than is taken.
  func ask<Output: OutputProtocol, Said: ErrorOutputProtocol>(
    _ arguments: [String], in folder: URL, at day: Day = Day(daysSince1970: 0), output: Output, error: Said
  ) async throws -> ExecutionResult<Void, Output, Said> {
    _ = Self.survivesClosedPipes
    let isSeparate = Self.hasSeparateNetworks.withLock { $0 }
    let result = try await ask(arguments, folder, day, isSeparate: isSeparate, output, error)
    guard isSeparate, Self.mayBeTheNetwork(result.terminationStatus), await !Self.canSeparateNetworks.value else {
      return result
    }
    Self.hasSeparateNetworks.withLock { $0 = false }
    return try await ask(arguments, folder, day, isSeparate: false, output, error)
  }

  /// How it ends when `unshare` may not, or is not there; and programs that fail by themselves.
  private static func mayBeTheNetwork(_ status: TerminationStatus) -> Bool {
    [.exited(1), .exited(126), .exited(127)].contains(status)
  }

  private func ask<Output: OutputProtocol, Said: ErrorOutputProtocol>(
    _ arguments: [String], _ folder: URL, _ day: Day, isSeparate: Bool, _ output: Output, _ error: Said
  ) async throws -> ExecutionResult<Void, Output, Said> {
    let home = folder.path(percentEncoded: false)
    let bounds = [
      "--kill-after=1", String(seconds), "/usr/bin/prlimit", "--as=\(memory)", "--cpu=\(work ?? seconds)",
      "--nofile=\(openFiles)", "--fsize=\(fileSize)", "--core=0",
    ]
    let network = isSeparate ? ["/usr/bin/unshare"] + Self.separateNetwork : []
    return try await Subprocess.run(
      .name("timeout"),
      arguments: Arguments(bounds + network + ["/usr/bin/env", "--chdir=\(home)", path] + arguments),
      environment: Self.surroundings(home, at: day.noon),
      input: .none, output: output, error: error)
  }
}

extension Day {
  /// Seconds since 1970, at noon: the own time of what is written that day, so that the same paper is the same file.
  var noon: Int { daysSince1970 * 86_400 + 43_200 }
}

extension PrivateFolder {
  /// Puts a file there.
  func write(_ bytes: [UInt8], _ name: String) throws { try Data(bytes).write(to: url.appending(path: name)) }

  /// The bytes of a file there; nil when there is none.
  func read(_ name: String) -> [UInt8]? { (try? Data(contentsOf: url.appending(path: name))).map(Array.init) }
}
