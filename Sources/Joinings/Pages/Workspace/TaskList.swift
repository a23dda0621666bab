import Kernel
import Organisations
import Strategies

/// The parts of the form in the organisation's own order, each with how far it has come.
struct TaskList: Sendable {
  enum State: String, Sendable, Hashable {
    case done, doing, todo
    /// Nothing has been written in something one need not write in.
    case free
  }

  struct Item: Sendable, Hashable {
    let part: FormPart
    let state: State
    let isOptional: Bool
  }

  enum Heading: Sendable, Hashable { case you, choice, decision, submit }

  struct Group: Sendable {
    let heading: Heading
    let items: [Item]
  }

  let groups: [Group]
  let gaps: [JoiningGap]

  init(_ draft: Draft, paperwork: Paperwork = Paperwork()) {
    let gaps = JoiningRules.gaps(in: draft)
    let manner = FormManner(kind: draft.organisation.kind)
    let open = Set(gaps.map { FormPart($0.place) })
    func item(_ part: FormPart, begun: Bool) -> Item {
      Item(part: part, state: !open.contains(part) ? .done : begun ? .doing : .todo, isOptional: false)
    }
    func free(_ part: FormPart, done: Bool) -> Item {
      Item(part: part, state: done ? .done : .free, isOptional: true)
    }
    let chosen = JoiningRules.chosen(in: draft)
    var choice = [item(.areas, begun: draft.areasPart.revision > 0)]
    choice += chosen.map { area, _ in item(.area(area.id), begun: (draft.areaParts[area.id]?.revision ?? 0) > 0) }
    choice.append(free(.together, done: draft.group != nil))
    var groups = [
      Group(
        heading: .you,
        items: [
          item(.organisation, begun: draft.organisationPart.revision > 0),
          item(.contact, begun: !draft.contacts.isEmpty),
        ]),
      Group(heading: .choice, items: choice),
    ]
    if manner.asksDecision {
      let hasMinutes = draft.papers.contains { $0.kind == .decision }
      groups.append(
        Group(
          heading: .decision,
          items: [
            free(.papers, done: draft.papers.contains { $0.kind != .decision }),
            Item(part: .proposal, state: paperwork.isWritten ? .doing : .free, isOptional: true),
            item(.decision, begun: draft.decisionPart.revision > 0 || hasMinutes),
            Item(part: .matter, state: paperwork.isUnderWay ? .doing : .free, isOptional: true),
          ]))
    }
    groups.append(
      Group(heading: .submit, items: [Item(part: .review, state: gaps.isEmpty ? .doing : .todo, isOptional: false)]))
    self.groups = groups
    self.gaps = gaps
  }

  var items: [Item] { groups.flatMap(\.items) }
  private var counted: [Item] { items.filter { !$0.isOptional && $0.part != .review } }

  /// How many of the parts that must be there are whole.
  var done: Int { counted.count { $0.state == .done } }
  var total: Int { counted.count }
  var isReady: Bool { gaps.isEmpty }

  /// What to do next: the first part that something is missing in, or to read it through.
  var next: FormPart { counted.first { $0.state != .done }?.part ?? .review }

  /// Where one goes on from a part: the part after it, those that can be left out passed over.
  func after(_ part: FormPart) -> FormPart {
    guard let at = items.firstIndex(where: { $0.part == part }) else { return next }
    return items[(at + 1)...].first { !$0.isOptional }?.part ?? .review
  }
}
