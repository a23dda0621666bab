import Kernel

/// Areas as a page shows them: under the strategy's own upper level, or under the national sub-goals.
struct AreaGroup: Sendable {
  /// The upper area, in a strategy of two levels.
  let upper: Area?
  /// The national sub-goal they belong to, when it is one.
  let subgoal: NationalGoals.Subgoal?
  /// They concern all six.
  let isForAll: Bool
  let areas: [Area]

  /// The areas in groups, in the order in which the strategy names them.
  static func groups(_ areas: [Area]) -> [AreaGroup] {
    let under = Dictionary(grouping: areas.filter { $0.parent != nil }, by: \.parent)
    var groups: [AreaGroup] = []
    var places: [Int: Int] = [:]
    for area in areas where area.parent == nil {
      if !area.isSelectable {
        groups.append(
          AreaGroup(
            upper: area, subgoal: area.subgoals.count == 1 ? NationalGoals.subgoal(area.subgoals[0]) : nil,
            isForAll: area.subgoals.count == 6, areas: under[area.id] ?? []))
        continue
      }
      let key = area.subgoals.count == 6 ? 7 : area.subgoals.first ?? 0
      if let place = places[key] {
        let group = groups[place]
        groups[place] = AreaGroup(
          upper: nil, subgoal: group.subgoal, isForAll: group.isForAll, areas: group.areas + [area])
      } else {
        places[key] = groups.count
        groups.append(
          AreaGroup(upper: nil, subgoal: NationalGoals.subgoal(key), isForAll: key == 7, areas: [area]))
      }
    }
    return groups
  }

  /// The name of the group's drawing.
  var pictogram: String {
    if let own = upper?.pictogram, !own.isEmpty { return own }
    return subgoal?.pictogram ?? "kunskap"
  }
}
