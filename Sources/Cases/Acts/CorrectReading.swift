import Counties
import GRDB
import Joinings
import Kernel
import Store
import Strategies

extension Joining {
  /// Lets another reading stand of what a paper is or names: the one that stood becomes the other. A paper that is said to be of
  /// another sort is read again as such, and fills what is empty.
  package static func correct(
    _ at: Int, to value: String, of paper: Paper, in id: JoiningID, in tx: Transaction
  ) throws {
    let joining = try Joining.find(id, visibleTo: tx.actor, tx.db)
    let content = try paper.content(tx.db)
    guard let text = content.text,
      var reading = content.reading.flatMap({ JSONText.decode(PaperReading.self, $0) }),
      reading.findings.indices.contains(at), reading.findings[at].slot == nil,
      reading.findings[at].alternatives.contains(value)
    else { throw NotFound() }
    // As it stands in this moment: a colleague may have said of what kind it is since the page was opened.
    guard let now = try Draft.load(joining, on: tx.today, tx.db).papers.first(where: { $0.id == paper.id }) else {
      throw NotFound()
    }
    var kind = now.kind
    var fill = PaperFill()
    if reading.findings[at].field == "type" {
      let draft = try Draft.load(joining, on: tx.today, tx.db)
      guard let county = try County.byCode(joining.county, tx.db) else { throw NotFound() }
      let before = [reading.findings[at].value] + reading.findings[at].alternatives.filter { $0 != value }
      let match = PaperMatcher.match(
        Reading.read(text, as: value), .init(draft, county: county, code: joining.county))
      if kind == .decision, match.kind != .decision { try takeBackDecision(reading.findings, of: id, in: tx) }
      (kind, fill, reading) = (match.kind, match.fill, match.reading)
      if let type = reading.findings.firstIndex(where: { $0.field == "type" }) {
        reading.findings[type].alternatives = before
      }
    } else {
      reading.findings[at].stand(value)
    }
    try correctPaper(paper.id, kind: kind, reading: JSONText.encode(reading), of: id, in: tx)
    if fill != PaperFill() { try Joining.fill(from: fill, paper: paper.id, of: id, in: tx) }
  }
}

extension Joining {
  /// What minutes filled into the decision goes when the paper is found to be a proposal after all: what still stands there.
  private static func takeBackDecision(_ findings: [PaperFinding], of id: JoiningID, in tx: Transaction) throws {
    for finding in findings {
      guard case .decision(let field) = finding.slot else { continue }
      let answer = try Draft.load(Joining.find(id, visibleTo: tx.actor, tx.db), on: tx.today, tx.db).decisionPart.answer
      if field.value(in: answer) == finding.value { try drop(finding, of: id, in: tx) }
    }
  }
}

extension PaperFinding {
  /// Lets one of its alternatives stand, and keeps what stood among them.
  fileprivate mutating func stand(_ other: String) {
    alternatives = alternatives.map { $0 == other ? shown : $0 }
    value = other
    shown = other
  }
}
