import GRDB
import Kernel
import Organisations
import Store

extension Draft {
  /// What came from which paper, by field: the field's name as the finding tells it, and `areas:ID` for each chosen
  /// area. Only while the field still holds what was found; what somebody has changed is theirs.
  package var sources: [String: (paper: Paper, finding: PaperFinding)] {
    var sources: [String: (paper: Paper, finding: PaperFinding)] = [:]
    // The latest paper is the one that counts.
    for paper in papers.reversed() {
      for finding in readings[paper.id]?.findings ?? [] where stillStands(finding) {
        let key = finding.field == "areas" ? "areas:\(finding.value)" : finding.field
        if sources[key] == nil { sources[key] = (paper, finding) }
      }
    }
    return sources
  }

  private func stillStands(_ finding: PaperFinding) -> Bool {
    let value = Tidy.text(finding.value)
    let decision = decisionPart.answer
    switch finding.field {
    case "organisation.name": return value == organisation.name
    case "areas": return areasPart.answer.chosen.contains { $0.area.text == value }
    case "decision.body": return value == decision.body
    case "decision.day": return value == decision.day?.description
    case "decision.paragraph": return value == decision.paragraph
    case "decision.diaryNumber": return value == decision.diaryNumber
    case "decision.outcome": return value == decision.outcome?.rawValue
    default:
      guard finding.field.hasPrefix("area:"), finding.field.hasSuffix(".how") else { return true }
      guard let area = AreaID(finding.field.dropFirst(5).dropLast(4)) else { return false }
      return value == areaParts[area]?.answer.how
    }
  }
}

extension PaperReading {
  /// What was found in each of the draft's papers.
  static func all(of joining: JoiningID, _ db: Database) throws -> [PaperID: PaperReading] {
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT id, reading FROM papers WHERE joining_id = ? AND removed_at IS NULL AND reading IS NOT NULL",
      arguments: [joining])
    return Dictionary(
      rows.compactMap { row in
        JSONText.decode(PaperReading.self, row["reading"]).map { (row["id"] as PaperID, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
