import Cases
import Documents
import Foundation
import Testing

/// Holds the reader against careful human readings of papers that lie beside the checkout. They are no part of the repository:
/// where they are not there, this is skipped and says so.
@Suite struct ScoreTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data/documents")

  @Test(arguments: [("", 95.0), ("whole", 98.0)])
  func `papers are read at least as well as before`(part: String, least: Double) async throws {
    let folder = part.isEmpty ? Self.folder : Self.folder.appending(path: part)
    guard FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)) else {
      print("skipped: there are no papers to score in \(folder.path(percentEncoded: false))")
      return
    }
    var scores: [Double] = []
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .sorted(by: { $0.path < $1.path }) where file.pathExtension == "txt"
    {
      let expected = file.deletingPathExtension().appendingPathExtension("expected.json")
      guard let wanted = try? JSONSerialization.jsonObject(with: Data(contentsOf: expected)) as? [String: Any] else {
        continue
      }
      let reading = Reading.read(try PaperText.decode(Array(Data(contentsOf: file))))
      let given = try #require(try JSONSerialization.jsonObject(with: Data(reading.json.utf8)) as? [String: Any])
      let score = PaperScore.mean(given, wanted)
      scores.append(score)
      if file.lastPathComponent.hasPrefix("koping-") { #expect(score == 100, "the real Köping paper is read whole") }
    }
    let mean = scores.reduce(0, +) / Double(max(scores.count, 1))
    #expect(mean >= least, "\(part): \(mean)")
  }
}

/// The same arithmetic as the tool that papers are scored with.
enum PaperScore {
  static let double: Set<String> = ["proposed_decision", "to_body", "attachments", "copy_to", "signatories"]
  static let single: Set<String> = [
    "municipality", "document_type", "case_number", "date", "stance", "chosen_areas", "joint_with",
  ]
  static let lists: Set<String> = [
    "proposed_decision", "attachments", "copy_to", "signatories", "chosen_areas", "joint_with",
  ]

  static func mean(_ given: [String: Any], _ wanted: [String: Any]) -> Double {
    var sum = 0.0
    var weights = 0.0
    for field in double.union(single) where wanted[field] != nil {
      guard
        let points = lists.contains(field) ? list(field, given[field], wanted[field]) : one(given[field], wanted[field])
      else { continue }
      let weight = double.contains(field) ? 2.0 : 1
      sum += points * weight
      weights += weight
    }
    return weights == 0 ? 100 : 100 * sum / weights
  }

  private static func one(_ given: Any?, _ wanted: Any?) -> Double? {
    let left = given as? String
    let right = wanted as? String
    if left == nil, right == nil { return nil }
    guard let left, let right else { return 0 }
    return same(left, right) ? 1 : 0
  }

  private static func list(_ field: String, _ given: Any?, _ wanted: Any?) -> Double? {
    let given = entries(field, given)
    let wanted = entries(field, wanted)
    if wanted.isEmpty { return given.isEmpty ? nil : 0 }
    var left = given
    var points = 0.0
    for entry in wanted {
      guard let at = left.firstIndex(where: { same($0.0, entry.0) }) else { continue }
      points += entry.1.map { extra in left[at].1.map { same($0, extra) } ?? false } ?? true ? 1 : 0.5
      left.remove(at: at)
    }
    return max(0, (points - 0.5 * Double(left.count)) / Double(wanted.count))
  }

  private static func entries(_ field: String, _ value: Any?) -> [(String, String?)] {
    (value as? [Any] ?? []).map { entry in
      if let text = entry as? String { return (text, nil) }
      let object = entry as? [String: Any] ?? [:]
      return (
        object[field == "copy_to" ? "recipient" : "name"] as? String ?? "",
        object[field == "copy_to" ? "purpose" : "role"] as? String
      )
    }
  }

  private static func fold(_ text: String) -> String {
    var text = text
    for sign in ["\u{2010}", "\u{2011}", "\u{2013}"] { text = text.replacingOccurrences(of: sign, with: "-") }
    text = text.replacingOccurrences(of: "\u{AD}", with: "").lowercased()
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ").trimmingCharacters(
      in: CharacterSet(charactersIn: " .;:,"))
  }

  private static func same(_ left: String, _ right: String) -> Bool {
    let (left, right) = (fold(left), fold(right))
    return left == right || bare(left) == bare(right)
  }

  private static func bare(_ text: String) -> String {
    text.replacing(/^(?:[-•*]|\d+[.)]|att)\s+/, with: "")
  }
}
