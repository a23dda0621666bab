/// Names of people, told from everything else that is written with capitals.
enum Names {
  /// A person's name, without a party in brackets; nil when the words are something else.
  static func person(_ text: String) -> String? {
    guard let byte = text.utf8.first, !(0x61...0x7A).contains(byte) else { return nil }
    guard text.utf8.count <= 70, !text.hasDigit else { return nil }
    var bare = text.trimmed(" ,")
    if bare.ends(")"), let open = bare.place(of: "("), bare.utf8.count - open <= 6 {
      bare = bare.before(byte: open).trimmed()
    }
    guard (2...4).contains(bare.wordCount) else { return nil }
    let words = bare.words
    for (at, word) in words.enumerated() {
      let low = Phrases.fold(word)
      if at > 0, at < words.count - 1, ["von", "af", "de", "la", "van", "der", "el", "al"].contains(low) { continue }
      guard let first = word.unicodeScalars.first, Phrases.isUpper(first) else { return nil }
      guard
        word.unicodeScalars.allSatisfy({
          Phrases.isLetter($0) || $0 == "-" || $0 == "." || Phrases.isHyphen($0) || $0 == "'" || $0 == "’"
        })
      else {
        return nil
      }
      if word.utf8.count > 3, Outline.isCapitals(word) { return nil }
      if at == 0 && directions.contains(low) || others.contains(low) || Bodies.isBodyWord(low) { return nil }
      if word.utf8.count > 6, otherEndings.contains(where: low.ends) { return nil }
    }
    if words.contains(where: { Titles.isNamed($0) }) { return nil }
    return Phrases.cleaned(bare)
  }

  private static let others: WordSet = [
    "ab", "kommun", "kommuns", "kommunens", "region", "län", "länsstyrelsen", "stad", "dnr", "datum", "plats", "tid",
    "motion",
    "samtliga", "alla", "övriga", "hr", "it", "för", "till", "och", "beslut", "bilaga", "ett", "jämställt", "strategi",
    "vid", "protokollet", "justeras", "rätt", "utdraget", "sveriges", "svenska", "aktuella", "akt", "akten",
    "kommunala",
    "mål", "europeiska", "antal", "nya", "enligt", "barn", "unga", "kvinnor", "män", "makt", "fritid",
    "ärende", "tjänsteskrivelse", "protokoll", "kommunen", "kommunerna", "länet", "energi", "bostäder", "fastigheter",
    "program", "plan", "rapport", "handlingsplan", "verksamhet", "ekonomi", "sida", "sidan", "vår", "er", "ert",
    "jämställd", "ekonomisk", "jämställdhet", "hälsa", "utbildning", "våld", "inflytande", "stiftelsen", "föreningen",
    "nätverket", "polisen", "statens", "lokala", "regionala", "sektor", "avdelning", "enhet", "kansli",
  ]
  /// They begin the names of places, and stand inside the names of people.
  private static let directions: WordSet = ["norra", "södra", "östra", "västra"]
  private static let otherEndings = [
    "förvaltningen", "kontoret", "avdelningen", "enheten", "kommun", "kommuns", "bolaget", "bolagen", "nämnden",
    "styrelsen",
    "myndigheten", "verket", "förbundet", "gruppen", "kansliet", "staben", "ningen", "chefen", "chefer", "cheferna",
    "enheterna",
    "skolan", "tjänsten", "centrum", "sektionen", "stiftelsen", "föreningen", "arbetet", "planen", "programmet",
    "strategin", "skrivelse", "ningar",
  ]
}
