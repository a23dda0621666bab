import Kernel
import Web

/// "Sex delmål, femton områden": how many there are, in the county's own word for them.
enum AreaHeading {
  static func html(_ sight: StrategySight, _ l: Language) -> HTML {
    let lower = sight.choosable.count
    let upper = sight.areas.count - lower
    let (word, real) = sight.edition.areaWord.told(in: l)
    let marked: HTML = real == l ? "\(word)" : "<span lang=\"\(real.rawValue)\">\(word)</span>"
    let goals = Text(
      sv: "delmål", en: upper == 1 ? "sub-goal" : "sub-goals", fi: upper == 1 ? "osatavoite" : "osatavoitetta")
    // The county's own word is a plural: one area is not counted.
    if upper > 0, lower == 1 { return "\(NumberWord.capital(upper, l)) \(goals[l])" }
    if upper > 0 {
      return "\(NumberWord.capital(upper, l)) \(goals[l]), \(NumberWord.told(lower, l)) \(marked)"
    }
    guard lower == 1 else { return "\(NumberWord.capital(lower, l)) \(marked)" }
    // The house's own Finnish word stands in the case that follows a number.
    return sight.edition.areaWord == EditionFacts.areas && l == .fi
      ? "Osa-alueet" : "\(word.prefix(1).uppercased() + word.dropFirst())"
  }
}

/// A sub-goal in official words on the left, its areas with how many work there on the right.
enum GoalSet {
  static func html(_ group: AreaGroup, _ sight: StrategySight, _ counts: [AreaID: Int], _ l: Language) -> HTML {
    """
    <div class="goalset"><div class="goalset__head">\(Icon.pict(group.pictogram))<h3>\(heading(group, sight, l))</h3>\
    <div class="stack stack--s">\(words(group, l))</div></div>\
    <ul class="probs">\(group.areas.html { row($0, sight, counts, l) })</ul></div>
    """
  }

  private static func heading(_ group: AreaGroup, _ sight: StrategySight, _ l: Language) -> HTML {
    if let upper = group.upper {
      return """
        <a href="\(l.path(sight.path(sight.edition, "/\(upper.slug)")))">\(upper.title, in: l)</a>\
        \(StrategyPart.exampleTag(upper.isExample, l))
        """
    }
    if let subgoal = group.subgoal { return "\(subgoal.title[l])" }
    return "\((group.isForAll ? StrategyTexts.allSubgoals : StrategyTexts.otherAreas)[l])"
  }

  private static func words(_ group: AreaGroup, _ l: Language) -> HTML {
    guard let subgoal = group.subgoal else {
      return group.upper.map { $0.description.sv.isEmpty ? .empty : "<p class=\"meta\">\($0.description, in: l)</p>" }
        ?? .empty
    }
    let isNamedSo = group.upper.map { $0.title.sv == subgoal.title.sv } ?? true
    return """
      <p class="meta">\(subgoal.wording[l])</p>\
      <p class="fine">\(StrategyTexts.nationalSubgoal(subgoal.number)[l])\(if: !isNamedSo, ": \(subgoal.title[l])")</p>
      """
  }

  private static func row(_ area: Area, _ sight: StrategySight, _ counts: [AreaID: Int], _ l: Language) -> HTML {
    """
    <li><span class="probs__no" aria-hidden="true">\(area.number)</span>\
    <span><a href="\(l.path(sight.path(sight.edition, "/\(area.slug)")))">\(area.title, in: l)</a>\(StrategyPart.exampleTag(area.isExample && sight.edition.exampleNote == nil, l))</span>\
    \(count(counts[area.id] ?? 0, sight, l))</li>
    """
  }

  private static func count(_ count: Int, _ sight: StrategySight, _ l: Language) -> HTML {
    guard count > 0 || sight.isOpen else { return .empty }
    let words = count == 0 ? StrategyTexts.nobodyYet : StrategyTexts.organisations(count)
    return "<span class=\"probs__n\">\(words[l])</span>"
  }
}
