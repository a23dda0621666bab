import Joinings
import Kernel
import Web

/// A paper's text with every passage that something was found in marked, each with an id to link to.
struct MarkedText {
  let text: String
  let findings: [PaperFinding]

  /// More letters than a page shows.
  static let most = 60_000

  static func anchor(_ at: Int) -> String { "f\(at)" }

  var isCutOff: Bool { text.unicodeScalars.count > Self.most }

  var html: HTML {
    let scalars = Array(text.unicodeScalars.prefix(Self.most))
    var edges: Set<Int> = [0, scalars.count]
    for finding in findings where finding.end > finding.start && finding.end <= scalars.count {
      edges.insert(finding.start)
      edges.insert(finding.end)
    }
    let cuts = edges.sorted()
    return zip(cuts, cuts.dropFirst()).html { from, to in
      let words = String(String.UnicodeScalarView(scalars[from..<to]))
      let covering = findings.contains { $0.start <= from && to <= $0.end && $0.end > $0.start }
      let starting = findings.indices.filter {
        findings[$0].start == from && findings[$0].end > from && findings[$0].end <= scalars.count
      }
      let extra = starting.dropFirst()
      let anchors = extra.html { "<span class=\"paper__at\" id=\"\(Self.anchor($0))\"></span>" as HTML }
      guard covering else { return "\(anchors)\(words)" as HTML }
      return "\(anchors)<mark\(starting.first.map { " id=\"\(Self.anchor($0))\"" as HTML })>\(words)</mark>" as HTML
    }
  }
}
