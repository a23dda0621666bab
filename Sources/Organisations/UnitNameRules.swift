import Kernel

/// Whom a recipient's name means in a municipality's group: one unit by its name, or all of a kind.
package enum UnitNameRules {
  /// What a name was found to mean.
  package struct Meant: Sendable, Hashable {
    /// The units, in the group's order; empty when the name is nobody's in the group.
    package let units: [Unit]
    /// Whether the name is one for all of a kind ("samtliga förvaltningar och bolag"), also when there are none.
    package let isGroup: Bool
  }

  /// What a recipient's name means among the units.
  ///
  /// A name is one for many when every word of it is known: "samtliga", "alla", and a kind in the plural. So "samtliga
  /// förvaltningar och bolag" is, and "Västra bolagen i samverkan" is not: a wrong guess would send a decision to somebody
  /// whom nobody meant.
  package static func meant(by name: String, in units: [Unit]) -> Meant {
    let (wanted, left) = exception(in: name)
    if let kinds = kinds(in: wanted) {
      let out = Set(left.flatMap { found($0, in: units) }.map(\.id))
      return Meant(units: units.filter { kinds.contains($0.kind) && !out.contains($0.id) }, isGroup: true)
    }
    let one = found(name, in: units)
    if !one.isEmpty { return Meant(units: one, isGroup: false) }
    return several(name, in: units)
  }

  /// "Socialnämnden, Bildningsnämnden och Bostads AB": each part has to be somebody.
  private static func several(_ name: String, in units: [Unit]) -> Meant {
    let nobody = Meant(units: [], isGroup: false)
    let parts = parts(of: name)
    guard parts.count > 1 else { return nobody }
    var met: Set<UnitID> = []
    for part in parts {
      let kinds = kinds(in: part)
      let found = kinds.map { kinds in units.filter { kinds.contains($0.kind) } } ?? found(part, in: units)
      if found.isEmpty, kinds == nil { return nobody }
      met.formUnion(found.map(\.id))
    }
    return Meant(units: units.filter { met.contains($0.id) }, isGroup: parts.contains { kinds(in: $0) != nil })
  }

  /// The kinds that a name for many names; nil when it is no such name.
  private static func kinds(in name: String) -> Set<Unit.Kind>? {
    let words = words(of: name)
    guard !words.isEmpty, words.allSatisfy({ fillers.contains($0) || plurals[$0] != nil }) else { return nil }
    let kinds = words.compactMap { plurals[$0] }.reduce(into: Set<Unit.Kind>()) { $0.formUnion($1) }
    return kinds.isEmpty ? nil : kinds
  }

  /// The unit with that name. "Socialnämnd" finds "Socialnämnden", and the other way round.
  private static func found(_ name: String, in units: [Unit]) -> [Unit] {
    let wanted = key(name)
    guard !wanted.isEmpty else { return [] }
    let exact = units.filter { key($0.name) == wanted }
    return exact.isEmpty ? units.filter { stem(key($0.name)) == stem(wanted) } : exact
  }

  /// What stands before "utom", and the names after it.
  private static func exception(in name: String) -> (wanted: String, left: [String]) {
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    let exceptions: Set = ["utom", "förutom", "undantaget", "exklusive"]
    guard let at = words.firstIndex(where: { exceptions.contains($0.lowercased()) }), at > 0 else { return (name, []) }
    return (words[..<at].joined(separator: " "), parts(of: words[(at + 1)...].joined(separator: " ")))
  }

  private static func parts(of name: String) -> [String] {
    name.composed.replacing(" samt ", with: ",").replacing(" och ", with: ",").split(separator: ",").map(String.init)
      .filter { !key($0).isEmpty }
  }

  private static func words(of name: String) -> [String] {
    key(name).split(separator: " ").map(String.init)
  }

  /// A name for comparing: small letters and digits, everything else one space.
  static func key(_ name: String) -> String {
    var key = ""
    for letter in name.composed.lowercased() {
      if letter.isLetter || letter.isNumber {
        key.append(letter)
      } else if !key.isEmpty, key.last != " " {
        key.append(" ")
      }
    }
    return key.last == " " ? String(key.dropLast()) : key
  }

  /// The name without the definite form's ending: "socialnämnden" and "socialnämnd", "förvaltningen" and "förvaltning".
  private static func stem(_ key: String) -> String {
    for ending in ["nämnden", "ningen", "kontoret", "styrelsen", "utskottet", "bolaget"] where key.hasSuffix(ending) {
      let kept = ending == "styrelsen" ? 1 : 2
      return String(key.dropLast(kept))
    }
    return key
  }

  private static let fillers: Set<String> = [
    "samtliga", "alla", "övriga", "varje", "hela", "kommunens", "regionens", "kommunala", "regionala",
    "kommunägda", "helägda", "delägda", "hel", "och", "samt", "de", "våra", "berörda", "i", "koncernens", "inom",
  ]

  private static let plurals: [String: Set<Unit.Kind>] = {
    let (committees, departments, companies): (Set<Unit.Kind>, Set<Unit.Kind>, Set<Unit.Kind>) =
      ([.committee], [.department], [.company])
    let everyone = committees.union(departments).union(companies)
    var found: [String: Set<Unit.Kind>] = [:]
    for word in ["nämnder", "nämnderna", "facknämnder", "facknämnderna"] { found[word] = committees }
    for word in ["förvaltningar", "förvaltningarna", "fackförvaltningar", "fackförvaltningarna"] {
      found[word] = departments
    }
    for word in ["bolag", "bolagen", "företag", "företagen", "dotterbolag", "dotterbolagen"] { found[word] = companies }
    for word in ["enheter", "enheterna", "verksamheter", "verksamheterna", "kommunkoncernen", "koncernen"] {
      found[word] = everyone
    }
    return found
  }()
}
