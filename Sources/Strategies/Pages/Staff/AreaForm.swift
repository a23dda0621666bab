import Counties
import Kernel
import Web

/// The form of an area: its values from facts, and facts from its fields.
enum AreaForm {
  static func fields(_ form: StaffForm) -> HTML {
    let l = form.l
    let t = AreaEditTexts.self
    let subgoals = NationalGoals.subgoals.map { (value: String($0.number), title: "\($0.number). \($0.title[l])") }
    let targets = NationalGoals.targets.map { (value: $0.id, title: AreaTexts.agenda($0, l)) }
    return """
      \(form.wording("title", t.title))\
      \(form.input("number", t.number, hint: t.numberHint, isOptional: true, style: "input--w-s"))\
      \(form.wording("description", t.description, hint: t.descriptionHint, isOptional: true, rows: 3))\
      \(form.wording("objectives", t.objectives, hint: t.objectivesHint, isOptional: true, rows: 4))\
      \(form.ticks("subgoals", t.subgoals, subgoals))\(main(form, subgoals))\
      <details class="more"\(if: !(form.state.values["targets"] ?? []).isEmpty, " open")><summary>\(t.targets[l])</summary>\
      \(form.ticks("targets", t.targets, targets))</details>\(pictogram(form))\
      \(Field.check("example", "\(t.isExample[l])", form.state))
      """
  }

  private static func main(_ form: StaffForm, _ subgoals: [(value: String, title: String)]) -> HTML {
    let t = AreaEditTexts.self
    return Field.select(
      "main", Field.Label(t.mainSubgoal[form.l], hint: t.mainSubgoalHint[form.l], isOptional: true), form.state,
      options: [(value: "", title: t.firstTicked[form.l])] + subgoals)
  }

  private static func pictogram(_ form: StaffForm) -> HTML {
    let t = AreaEditTexts.self
    let l = form.l
    let options =
      [(value: "", title: t.ownDrawing[l])]
      + NationalGoals.subgoals.map { (value: $0.pictogram, title: $0.title[l]) }
      + [(value: "kunskap", title: t.knowledge[l])]
    return Field.select("pictogram", Field.Label(t.pictogram[l], isOptional: true), form.state, options: options)
  }

  static func values(_ facts: AreaFacts) -> [String: [String]] {
    let lines: (KeyPath<Wording, String?>) -> String = { language in
      let texts = facts.objectives.map { $0[keyPath: language] ?? "" }
      return texts.allSatisfy(\.isEmpty) ? "" : texts.joined(separator: "\n")
    }
    return Values.merged([
      Values.wording("title", facts.title), Values.wording("description", facts.description),
      [
        "number": [facts.number ?? ""], "objectives-sv": [facts.objectives.map(\.sv).joined(separator: "\n")],
        "objectives-en": [lines(\.en)], "objectives-fi": [lines(\.fi)],
        "subgoals": facts.subgoals.sorted().map(String.init), "targets": facts.targets,
        "main": [facts.subgoals.first.map(String.init) ?? ""], "pictogram": [facts.pictogram],
        "example": facts.isExample ? ["1"] : [],
      ],
    ])
  }

  /// - Throws: when a translation of the objectives has another number of lines than the Swedish.
  static func read(_ fields: FormFields) throws -> AreaFacts {
    var subgoals = fields.all("subgoals").compactMap { Int($0) }.sorted()
    if let main = Int(fields.text("main")), let at = subgoals.firstIndex(of: main) {
      subgoals.remove(at: at)
      subgoals.insert(main, at: 0)
    }
    return AreaFacts(
      number: fields.optional("number"), title: fields.wording("title"), description: fields.wording("description"),
      objectives: try objectives(fields), subgoals: subgoals, targets: fields.all("targets"),
      pictogram: fields.text("pictogram"), isExample: fields.has("example"))
  }

  private static func objectives(_ fields: FormFields) throws -> [Wording] {
    func lines(_ language: String) -> [String] {
      fields.text("objectives-\(language)").split(separator: "\n", omittingEmptySubsequences: false).map {
        Wording(sv: String($0)).tidy.sv
      }
    }
    func kept(_ language: String) -> [String] { lines(language).filter { !$0.isEmpty } }
    let (sv, en, fi) = (kept("sv"), kept("en"), kept("fi"))
    var reasons: [StrategyRefusal.Reason] = []
    for (language, texts) in [("en", en), ("fi", fi)] where !texts.isEmpty && texts.count != sv.count {
      reasons.append(.unevenLines(field: "objectives-\(language)", expected: sv.count))
    }
    guard reasons.isEmpty else { throw StrategyRefusal(reasons) }
    return sv.enumerated().map { index, text in
      Wording(sv: text, en: en.isEmpty ? nil : en[index], fi: fi.isEmpty ? nil : fi[index])
    }
  }
}
