import Foundation

/// The sources as they stand in the checkout.
enum SourceTree {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  struct File {
    /// Path from the root: "Sources/Joinings/Acts/SubmitJoining.swift".
    let path: String
    let text: String
    var name: String { String(path.split(separator: "/").last ?? "") }
    var folders: [String] { path.split(separator: "/").dropLast().map(String.init) }
    var imports: [String] {
      text.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"), at <= 1, at + 1 < words.count else { return nil }
        return String(words[at + 1].split(separator: ".")[0])
      }
    }
  }

  static func swift(under folder: String) throws -> [File] {
    let base = root.appending(path: folder)
    guard let walker = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil) else { return [] }
    var files: [File] = []
    for case let url as URL in walker where url.pathExtension == "swift" {
      let path = String(url.path(percentEncoded: false).dropFirst(root.path(percentEncoded: false).count))
      files.append(
        File(
          path: path.hasPrefix("/") ? String(path.dropFirst()) : path,
          text: try String(contentsOf: url, encoding: .utf8)))
    }
    return files.sorted { $0.path < $1.path }
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
