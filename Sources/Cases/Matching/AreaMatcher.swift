import Kernel
import Strategies

/// Finds the area of an edition that a paper means: by title, by number, by the words that belong to it.
struct AreaMatcher {
  /// What a paper's words lead to: the likeliest area, and others that the words could mean.
  struct Match {
    var area: Area
    var others: [Area]
  }

  let areas: [Area]

  init(_ areas: [Area]) { self.areas = areas.filter(\.isSelectable) }

  func match(_ words: String) -> Match? {
    let low = Phrases.fold(words).trimmed(" .,:;”\"")
    guard !low.isEmpty else { return nil }
    if let same = areas.first(where: { Phrases.fold($0.title.sv) == low }) { return Match(area: same, others: []) }
    if let number = Self.number(in: low), let area = areas.first(where: { $0.number == number }) {
      return Match(area: area, others: [])
    }
    let inside = areas.filter {
      low.holds(Phrases.fold($0.title.sv)) || Phrases.fold($0.title.sv).holds(low) && low.utf8.count > 8
    }
    if let one = inside.first { return Match(area: one, others: Array(inside.dropFirst())) }
    // The most words in common, then the national sub-goal that the words speak of.
    let wanted = Self.stems(low)
    let scored = areas.map { area in (area, wanted.intersection(Self.stems(Phrases.fold(area.title.sv))).count) }
      .filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }
    if let best = scored.first, best.1 * 2 >= wanted.count {
      return Match(area: best.0, others: scored.dropFirst().filter { $0.1 == best.1 }.map(\.0))
    }
    let goals = Self.goals(in: low)
    let byGoal = areas.filter { area in goals.contains { Self.goals(in: Phrases.fold(area.title.sv)).contains($0) } }
    if let first = byGoal.first { return Match(area: first, others: Array(byGoal.dropFirst())) }
    return nil
  }

  /// "Mål 3", "område 2", "3. Jämställd utbildning"
  private static func number(in low: String) -> String? {
    for word in ["mål ", "delmål ", "område ", "nr ", ""] where low.hasPrefix(word) {
      let rest = low.dropFirst(word.count)
      let number = String(rest.prefix { $0.isNumber || $0 == "." }).trimmed(".")
      if !number.isEmpty { return number }
    }
    return nil
  }

  private static func stems(_ low: String) -> Set<String> {
    let plain: Set<String> = [
      "och", "för", "mot", "i", "av", "en", "ett", "ska", "med", "jämställd", "jämställt", "området", "den", "det",
      "till", "på",
    ]
    return Set(
      low.words.map { $0.trimmed(",.:;()") }.filter { !plain.contains($0) && $0.utf8.count > 2 }.map {
        String($0.prefix(6))
      })
  }

  /// The six national sub-goals, by words that stand for them alone.
  private static func goals(in low: String) -> Set<Int> {
    let words: [(Int, [String])] = [
      (1, ["makt", "inflytande", "delaktig"]), (2, ["ekonomi", "arbetsliv", "lön", "försörj", "tillväxt", "företag"]),
      (3, ["utbild", "skola", "studie"]), (4, ["hemarbet", "obetald", "föräldra", "omsorgsarbete"]),
      (5, ["hälsa", "fritid"]),
      (6, ["våld", "trygghet"]),
    ]
    return Set(words.filter { _, all in all.contains { low.holds($0) } }.map(\.0))
  }
}
