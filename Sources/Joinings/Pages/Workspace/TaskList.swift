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
  let paperwork: Paperwork

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
            Item(part: .proposal, state: paperwork.paper, isOptional: true),
            item(.decision, begun: draft.decisionPart.revision > 0 || hasMinutes),
            Item(part: .matter, state: paperwork.course, isOptional: true),
          ]))
    }
    groups.append(
      Group(heading: .submit, items: [Item(part: .review, state: gaps.isEmpty ? .doing : .todo, isOptional: false)]))
    self.groups = groups
    self.gaps = gaps
    self.paperwork = paperwork
  }

  var items: [Item] { groups.flatMap(\.items) }
  private var counted: [Item] { items.filter { !$0.isOptional && $0.part != .review } }

  /// How many of the parts that must be there are whole.
  var done: Int { counted.count { $0.state == .done } }
  var total: Int { counted.count }
  /// How many of them something is missing in: the rest of `total`, whatever there is to mend in each.
  var left: Int { total - done }
  var isReady: Bool { gaps.isEmpty }

  /// What to do next: a paper that came back is completed first; else the first part that something is missing in, or
  /// to read it through. A decision that the case waits for is noted in the case.
  var next: FormPart {
    if paperwork.matter == .referredBack { return .proposal }
    let part = counted.first { $0.state != .done }?.part ?? .review
    return part == .decision && paperwork.matter == .awaitsDecision ? .matter : part
  }

  /// Where one goes on from a part: the part after it, those that can be left out passed over.
  func after(_ part: FormPart) -> FormPart {
    guard let at = items.firstIndex(where: { $0.part == part }) else { return next }
    return items[(at + 1)...].first { !$0.isOptional }?.part ?? .review
  }
}
