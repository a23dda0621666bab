import Synchronization

/// Counts for the operator: answers by status class. Nothing about who asked or for what.
package final class WebMetrics: Sendable {
  private let classes = Mutex<[Int: Int]>([:])

  package init() {}

  func count(status: Int) { classes.withLock { $0[status / 100, default: 0] += 1 } }

  /// In Prometheus' text format.
  package var text: String {
    let counts = classes.withLock { $0 }
    var lines = ["# HELP jamna_responses_total Answers by status class", "# TYPE jamna_responses_total counter"]
    for key in counts.keys.sorted() { lines.append("jamna_responses_total{class=\"\(key)xx\"} \(counts[key] ?? 0)") }
    return lines.joined(separator: "\n") + "\n"
  }
}
