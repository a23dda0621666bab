import Strategies

/// Whose paper it is and what it is about, when that is something else than this joining.
extension PaperMatcher {
  /// The county whose strategy it is about.
  func otherCounty() -> String? {
    let about = Phrases.fold([reading.strategy ?? "", reading.subject ?? ""].joined(separator: " "))
    let ours = Phrases.fold(joining.county)
    if about.holds(ours) { return nil }
    for name in Gazetteer.counties.values.sorted(by: { $0.utf8.count > $1.utf8.count }) where Phrases.fold(name) != ours
    {
      let low = Phrases.fold(name)
      if about.holds("jämställt \(low)") || about.holds("\(low)s län") || about.holds("\(low) län") {
        return reading.strategy ?? name
      }
    }
    return nil
  }

  /// The period of the edition that it is about.
  func otherPeriod() -> String? {
    guard let strategy = reading.strategy else { return nil }
    let digits = strategy.unicodeScalars.map { Phrases.isDigit($0) ? Character($0) : " " }
    let years = String(digits).words.compactMap(Int.init).filter { (1990...2100).contains($0) }
    guard let first = years.first else { return nil }
    let last = years.count > 1 ? years[1] : first
    if first == joining.edition.periodFrom, last == joining.edition.periodTo || years.count == 1 { return nil }
    return years.count > 1 ? "\(first)–\(last)" : "\(first)"
  }

  /// The municipality or region that writes it.
  func otherOrganisation() -> String? {
    guard let place = reading.municipality else { return nil }
    let name = Phrases.fold(joining.organisation)
    let low = Phrases.fold(place)
    if name.holds(String(low.prefix(max(4, low.count - 1)))) { return nil }
    // A company's paper names its municipality: only another municipality's paper is another's.
    guard name.hasSuffix("kommun") || name.hasSuffix("stad") || name.hasPrefix("region ") else { return nil }
    return place.hasPrefix("Region") || place.hasSuffix("regionen") ? place : place + " (kommun)"
  }
}
