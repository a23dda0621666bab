import GRDB
import Kernel
import Store
import Strategies

extension Joining {
  /// Fills the form from a paper: only what is empty, so that nobody's own words are written over. A decision is filled
  /// in only from a paper that was put in as one.
  package static func fill(
    from fill: PaperFill, paper: PaperID, of id: JoiningID, in tx: Transaction
  ) throws {
    let joining = try writable(id, in: tx)
    let draft = try Draft.load(joining, on: tx.today, tx.db)
    guard let paper = draft.papers.first(where: { $0.id == paper }) else { throw NotFound() }
    let chosen = try fillAreas(fill, draft, in: tx)
    for (area, how) in fill.how where chosen.contains(area) {
      var part = draft.areaParts[area] ?? SavedPart(answer: AreaAnswer())
      guard part.answer.how.isEmpty else { continue }
      part.answer.how = cut(Tidy.text(how), JoiningLimits.how)
      try save(part.answer, part: .area(area), expecting: part.revision, of: id, in: tx)
    }
    if let scope = fill.scope, draft.organisationPart.answer.scope.isEmpty {
      var part = draft.organisationPart
      part.answer.scope = cut(Tidy.text(scope), JoiningLimits.scope)
      try save(part.answer, part: .organisation, expecting: part.revision, of: id, in: tx)
    }
    if paper.kind == .decision, let found = fill.decision {
      let answer = merge(found, into: draft.decisionPart)
      try save(answer, part: .decision, expecting: draft.decisionPart.revision, of: id, in: tx)
    }
    try joining.recordOwn("joining.filled", ["paper": paper.id.text], in: tx)
  }

  /// Chooses the paper's areas where none is chosen; tells those that are chosen now.
  private static func fillAreas(_ fill: PaperFill, _ draft: Draft, in tx: Transaction) throws -> Set<AreaID> {
    let before = draft.areasPart.answer.chosen
    guard before.isEmpty else { return Set(before.map(\.area)) }
    let choosable = Set(draft.areas.filter(\.isSelectable).map(\.id))
    let found = fill.areas.filter(choosable.contains)
    guard !found.isEmpty else { return [] }
    try save(
      AreasAnswer(chosen: found.map { .init(area: $0, isMain: false) }), part: .areas,
      expecting: draft.areasPart.revision, of: draft.joining.id, in: tx)
    return Set(found)
  }

  private static func merge(_ found: DecisionAnswer, into part: SavedPart<DecisionAnswer>) -> DecisionAnswer {
    var answer = part.answer
    let line: (String, Int) -> String = { cut(Tidy.line($0), $1) }
    if part.revision == 0 { answer.form = found.form }
    if answer.body.isEmpty { answer.body = line(found.body, JoiningLimits.line) }
    if answer.day == nil { answer.day = found.day }
    if answer.paragraph.isEmpty { answer.paragraph = line(found.paragraph, 20) }
    if answer.diaryNumber.isEmpty { answer.diaryNumber = line(found.diaryNumber, 60) }
    if answer.outcome == nil { answer.outcome = found.outcome }
    return answer
  }

  private static func cut(_ text: String, _ limit: Int) -> String { String(text.unicodeScalars.prefix(limit)) }
}
