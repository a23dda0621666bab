import Kernel

/// One difference between two versions: what it is about, and what was said before and is said now.
struct VersionChange: Sendable, Hashable {
  enum Subject: Sendable, Hashable {
    case name, number, scope, publicMail, people, decision, attachments, sharedText, together
    case area(Wording)
    case areaAdded(Wording)
    case areaRemoved(Wording)
    case mainFocus(Wording)
  }
  let subject: Subject
  let before: String
  let now: String
}

/// Compares what was sent in at two moments.
enum VersionChanges {
  static func between(_ old: Snapshot, _ new: Snapshot) -> [VersionChange] {
    organisation(old, new) + decision(old, new) + areas(old, new)
  }

  private static func organisation(_ old: Snapshot, _ new: Snapshot) -> [VersionChange] {
    let (a, b) = (old.organisation, new.organisation)
    return [
      change(.name, a.name, b.name), change(.number, a.number ?? "", b.number ?? ""), change(.scope, a.scope, b.scope),
      change(.publicMail, mailbox(a), mailbox(b)),
      people(old) == people(new) ? nil : VersionChange(subject: .people, before: "", now: ""),
      change(.together, old.togetherWith.joined(separator: ", "), new.togetherWith.joined(separator: ", ")),
      change(.sharedText, old.sharedText, new.sharedText),
    ].compactMap { $0 }
  }

  private static func decision(_ old: Snapshot, _ new: Snapshot) -> [VersionChange] {
    [
      change(.decision, told(old.decision), told(new.decision)),
      change(.attachments, papers(old), papers(new)),
    ].compactMap { $0 }
  }

  private static func areas(_ old: Snapshot, _ new: Snapshot) -> [VersionChange] {
    let before = Dictionary(old.areas.map { ($0.area, $0) }, uniquingKeysWith: { first, _ in first })
    let now = Set(new.areas.map(\.area))
    let added = new.areas.filter { before[$0.area] == nil }.map {
      VersionChange(subject: .areaAdded($0.title), before: "", now: told($0))
    }
    let removed = old.areas.filter { !now.contains($0.area) }.map {
      VersionChange(subject: .areaRemoved($0.title), before: told($0), now: "")
    }
    let changed = new.areas.flatMap { area -> [VersionChange] in
      guard let was = before[area.area] else { return [] }
      let focus =
        was.isMain == area.isMain
        ? nil
        : VersionChange(
          subject: .mainFocus(area.title), before: was.isMain ? "1" : "", now: area.isMain ? "1" : "")
      return [focus, change(.area(area.title), told(was), told(area))].compactMap { $0 }
    }
    return added + removed + changed
  }

  private static func change(_ subject: VersionChange.Subject, _ before: String, _ now: String) -> VersionChange? {
    before == now ? nil : VersionChange(subject: subject, before: before, now: now)
  }

  private static func people(_ snapshot: Snapshot) -> [Snapshot.PersonRole] {
    snapshot.people.filter { $0.role != "submitter" }
  }

  private static func mailbox(_ said: Snapshot.Organisation) -> String {
    [said.publicMailLabel, said.publicMail].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func told(_ decision: DecisionAnswer) -> String {
    [
      decision.body, decision.day?.description ?? "", decision.paragraph.isEmpty ? "" : "§ \(decision.paragraph)",
      decision.outcome.map { DecisionWords.outcome($0).sv } ?? "", decision.diaryNumber,
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func papers(_ snapshot: Snapshot) -> String {
    snapshot.attachments.map { "\($0.name) (\($0.sha256.prefix(8)))" }.joined(separator: ", ")
  }

  /// An area's answers as lines that can be held against each other.
  private static func told(_ area: Snapshot.Area) -> String {
    let ticks = area.statements.map { said in
      let word = said.tick == .already ? PublicJoiningTexts.already.sv : PublicJoiningTexts.planned.sv
      return "\(word): \(said.text.sv)"
    }
    let goals = area.goals.map { "\(PublicJoiningTexts.ownGoal.sv): \($0.text)" + ($0.serves.map { " (\($0))" } ?? "") }
    return (ticks + [area.how] + goals).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

enum VersionChangeTexts {
  static func title(_ subject: VersionChange.Subject, _ l: Language) -> String {
    switch subject {
    case .name: StaffText(sv: "Organisationens namn", en: "The organisation's name")[l]
    case .number: CountyJoiningTexts.number[l]
    case .scope: CountyJoiningTexts.scope[l]
    case .publicMail: CountyJoiningTexts.publicContact[l]
    case .people:
      StaffText(sv: "Kontaktpersonerna är andra än förut", en: "The contact persons are others than before")[l]
    case .decision: CountyJoiningTexts.decision[l]
    case .attachments: StaffText(sv: "Bifogade filer", en: "Attached files")[l]
    case .sharedText: CountyJoiningTexts.shared[l]
    case .together: CountyJoiningTexts.together[l]
    case .area(let title): title[l]
    case .areaAdded(let title): StaffText(sv: "Nytt område: \(title.sv)", en: "New area: \(title[.en])")[l]
    case .areaRemoved(let title):
      StaffText(sv: "Område som är borttaget: \(title.sv)", en: "Area removed: \(title[.en])")[l]
    case .mainFocus(let title): StaffText(sv: "Huvudfokus: \(title.sv)", en: "Main focus: \(title[.en])")[l]
    }
  }

  static let yes = StaffText(sv: "ja", en: "yes")
  static let no = StaffText(sv: "nej", en: "no")
}
