import Foundation

/// The programs that the checks need beside the house, as `bin/setup check` puts them.
package enum Programs {
  /// A Python that has the package `typst`: the environment's `JAMNA_TYPST_PYTHON`, else the source tree's own.
  package static let typstPython =
    ProcessInfo.processInfo.environment["JAMNA_TYPST_PYTHON"]
    ?? URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "var/venv/bin/python").path(percentEncoded: false)
}
