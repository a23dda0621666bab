import Foundation
import Kernel
import Subprocess

/// A program that writes papers for us: bounded in time, memory and the size of its files, without the house's surroundings, in a folder
/// of its own, and without a network where the machine lets us take that away.
struct Tool: Sendable {
  /// As it is called in words.
  let name: String
  let path: String
  var seconds = 20
  var memory = 3_000_000_000
  var fileSize = 64_000_000

  /// A reader that stops before it has taken everything must not take us with it.
  private static let survivesClosedPipes: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

  /// Whether a program may be given a network of its own, with nothing on it. Asked once.
  private static let hasSeparateNetworks = Task<Bool, Never> {
    let result = try? await Subprocess.run(
      .name("unshare"), arguments: Arguments(separateNetwork + ["true"]), environment: surroundings("/nonexistent"),
      input: .none, output: .discarded, error: .discarded)
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
    _ = Self.survivesClosedPipes
    let home = folder.path(percentEncoded: false)
    var words = [
      "--kill-after=1", String(seconds), "/usr/bin/prlimit", "--as=\(memory)", "--cpu=\(seconds)", "--nofile=256",
      "--fsize=\(fileSize)", "--core=0",
    ]
    if await Self.hasSeparateNetworks.value { words += ["/usr/bin/unshare"] + Self.separateNetwork }
    words += ["/usr/bin/env", "--chdir=\(home)", path] + arguments
    let status: TerminationStatus
    do {
      status = try await Subprocess.run(
        .name("timeout"), arguments: Arguments(words),
        environment: Self.surroundings(home, at: day.daysSince1970 * 86_400 + 43_200), input: .none,
        output: .discarded, error: .discarded
      ).terminationStatus
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
}

extension PrivateFolder {
  /// Puts a file there.
  func write(_ bytes: [UInt8], _ name: String) throws { try Data(bytes).write(to: url.appending(path: name)) }

  /// The bytes of a file there; nil when there is none.
  func read(_ name: String) -> [UInt8]? { (try? Data(contentsOf: url.appending(path: name))).map(Array.init) }
}
