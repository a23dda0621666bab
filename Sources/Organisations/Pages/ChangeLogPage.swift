import GRDB
import Kernel
import Store
import Web

/// `/mina-sidor/{organisation}/handelser`: what has been done, when and by whom, in words. Never what was written.
struct ChangeLogPage {
  let host: WorkspaceHost
  static let limit = 50

  func get(_ visit: MemberVisit) async throws -> Reply {
    let organisation = try await host.organisation(visit)
    let l = visit.language
    let number = max(1, min(Int(visit.query.text("sida")) ?? 1, 100_000))
    let id = visit.organisation
    let log = try await host.store.read { db in
      try ChangeLog.page(number, limit: Self.limit, of: id, db)
    }
    let pages = max(1, (log.total + Self.limit - 1) / Self.limit)
    guard number <= pages else { throw NotFound() }
    let path = visit.link(organisation.workspacePath(.log))
    return try await host.page(
      ChangeLogTexts.title[l], at: .log, of: organisation, visit, lead: "\(ChangeLogTexts.lead[l])", nil,
      """
      <ol class="timeline">\(log.entries.html { row($0, l) })</ol>
      \(Part.pagination(page: number, pages: pages, address: { "\(path)?sida=\($0)" }, l))
      """)
  }

  private func row(_ entry: ChangeLog.Entry, _ l: Language) -> HTML {
    let sentence = (ChangeLogTexts.sentence(entry.verb) ?? ChangeLogTexts.unknown)[l]
    return """
      <li><span class="timeline__dot">\(Icon.check)</span><div>\(Part.time(entry.at, l))<b>\(sentence)\(detail(entry, l))</b>\
      \(ChangeLogTexts.by(name(entry.who, l))[l])\(if: entry.times > 1, ", \(ChangeLogTexts.times(entry.times)[l])")</div></li>
      """
  }

  /// Whom it was about, in what role, which part: from the event's ids and enum words.
  private func detail(_ entry: ChangeLog.Entry, _ l: Language) -> HTML {
    var words: [String] = []
    if let whom = entry.whom { words.append(name(whom, l)) }
    if let role = entry.facts["role"].flatMap(WorkspaceRole.init(rawValue:)) { words.append(role.word[l].lowercased()) }
    if let part = entry.facts["part"].flatMap(ChangeLogTexts.part) { words.append(part[l]) }
    if let day = entry.facts["from"].flatMap({ Day($0) }) { words.append(day.told(in: l)) }
    return words.isEmpty ? .empty : ": \(words.joined(separator: ", "))"
  }

  private func name(_ who: ChangeLog.Who, _ l: Language) -> String {
    switch who {
    case .colleague(let name): name
    case .former: ChangeLogTexts.former[l]
    case .countyBoard: ChangeLogTexts.countyBoard[l]
    case .house: ChangeLogTexts.house[l]
    case .stranger: ChangeLogTexts.stranger[l]
    }
  }
}
