/// Bodies that decide: nämnder, utskott, styrelser, fullmäktige and their likes, read out of running text.
enum Bodies {
  /// A body's name as the text has it, and where it stands there, in words.
  struct Hit: Sendable {
    var name: String
    var range: Range<Int>
    var isGenitive: Bool
  }

  private static let endings = [
    "nämnden", "nämnd", "styrelsen", "styrelse", "fullmäktige", "utskottet", "utskott", "direktionen", "direktion",
    "beredningen", "rådet", "stämman", "stämma", "kommittén", "kommitté", "delegationen", "presidium", "presidiet",
    "kollegium", "kollegiet", "ledningsgruppen", "förbundsledningen", "distriktsnämnden", "fullmäktig",
  ]
  /// Words with such an ending that are no bodies that decide here.
  private static let no: WordSet = [
    "länsstyrelsen", "länsstyrelse", "länsstyrelsens", "länsstyrelserna", "råd", "arvodesnämnd", "domstolsstyrelsen",
    "socialstyrelsen", "europarådet", "skolverksstyrelsen", "statsrådet", "landsrådet", "borgarrådet", "kommunalrådet",
    "regionrådet", "oppositionsrådet", "hovrådet", "området", "programrådet", "dagstyrelse", "egenstyrelse",
    "självstyrelse",
    "gårdsstyrelse", "skiljenämnd", "ärendeberedningen", "målstyrelse", "förberedelsestämma",
    "folkbokföringsnämnd", "jämställdhetsrådet",
  ]

  /// Words before a body that belong to its name: "tekniska nämnden", "regionala utvecklingsnämnden".
  private static let kinds: WordSet = [
    "tekniska", "regionala", "gemensamma", "allmänna", "sociala", "lokala", "stora", "kommunala", "individuella",
    "hållbara",
    "personalpolitiska", "finska", "utökade", "norra", "södra", "östra", "västra", "centrala",
  ]

  /// Whether a folded word (without its signs) is a body, in any case.
  static func isBodyWord(_ low: String) -> Bool { ending(low.trimmed(",.;:()”\"")) != nil }

  /// Nil when it is none; otherwise whether it stands in the genitive.
  private static func ending(_ word: String) -> Bool? {
    guard word.utf8.count >= 6, mayName(word), !no.contains(word) else { return nil }
    let owner = word.ends("s") ? word.before(byte: word.utf8.count - 1) : nil
    for ending in endings {
      if word.ends(ending) { return false }
      if let owner, owner.ends(ending) { return no.contains(owner) ? nil : true }
    }
    return nil
  }

  /// A piece of every ending. What holds none of them names no body: most lines are done with after one look.
  private static let pieces: [[UInt8]] = [
    "mnd", "mmitt", "rels", "råde", "ullm", "tsko", "tämm", "ektio", "elega", "bered", "presi", "ollegi", "ledni",
  ].map { piece in piece.utf8.map { $0 | 0x20 } }
  /// For each byte, the pieces that begin with it.
  private static let starts: [[[UInt8]]] = (0..<256).map { byte in
    pieces.filter { Int($0[0]) == byte }
  }

  /// Whether a text can name a body, in letters of either case.
  private static func mayName(_ text: String) -> Bool {
    text.withBytes { bytes in
      starts.withUnsafeBufferPointer { starts in
        for at in bytes.indices {
          for piece in starts[Int(bytes[at] | 0x20)] where at + piece.count <= bytes.count {
            if (1..<piece.count).allSatisfy({ bytes[at + $0] | 0x20 == piece[$0] }) { return true }
          }
        }
        return false
      }
    }
  }

  /// The first body in a text.
  static func first(in text: String, from: Int = 0) -> Hit? {
    guard mayName(text) else { return nil }
    let words = text.words
    var at = from
    while at < words.count {
      if let hit = hit(words, at) { return hit }
      at += 1
    }
    return nil
  }

  /// All bodies in a text, in order.
  static func all(in text: String) -> [Hit] {
    guard mayName(text) else { return [] }
    let words = text.words
    var hits: [Hit] = []
    var at = 0
    while at < words.count {
      if let hit = hit(words, at) {
        hits.append(hit)
        at = hit.range.upperBound
      } else {
        at += 1
      }
    }
    return hits
  }

  private static func hit(_ words: [String], _ at: Int) -> Hit? {
    guard words[at].utf8.count >= 6, mayName(words[at]) else { return nil }
    let folded = Phrases.fold(words[at])
    let bare = folded.trimmed(",.;:()”\"›>")
    guard let genitive = ending(bare) else { return nil }
    var start = at
    // "barn- och utbildningsnämnden", "miljö-, bygg- och trafiknämnden"
    while start >= 2, ["och", "&"].contains(Phrases.fold(words[start - 1])) || words[start - 1].ends("-,") {
      if words[start - 1].ends("-,") {
        start -= 1
      } else if Phrases.fold(words[start - 2]).ends("-") || Phrases.fold(words[start - 2]).ends("-,") {
        start -= 2
      } else {
        break
      }
    }
    if start == at, at > 0, kinds.contains(Phrases.fold(words[at - 1])) { start -= 1 }
    var end = at + 1
    var isGenitive = genitive
    var name = Array(words[start..<end])
    // "Kommunstyrelsens arbetsutskott"
    if genitive, end < words.count {
      let next = Phrases.fold(words[end]).trimmed(",.;:()”\"")
      if let nextGenitive = ending(next), !folded.ends(":") {
        name.append(words[end])
        end += 1
        isGenitive = nextGenitive
      }
    }
    // "nämnden för arbetsmarknad och vuxenutbildning" keeps what it is for
    if !isGenitive, bare == "nämnden" || bare == "utskottet", end + 1 < words.count, words[end] == "för",
      !["egen", "att", "sin", "kännedom", "åtgärd"].contains(words[end + 1])
    {
      var stop = end + 1
      let verbs = [
        "beslutar", "besluta", "föreslår", "föreslås", "att", "antar", "godkänner", "ger", "ställer", "uppdrar",
        "fastställer", "tillstyrker",
        "avstyrker", "översänder", "noterar", "får", "har", "ska", "beslutade", "lämnar",
      ]
      while stop < words.count, stop < end + 6, !verbs.contains(words[stop].trimmed(",:.")) {
        stop += 1
      }
      if stop <= words.count, stop < end + 6 || stop == words.count { name += words[end..<stop]; end = stop }
    }
    var text = Phrases.cleaned(name.joined(separator: " ")).trimmed(",.;:()”\"›>")
    if isGenitive, text.ends("s") { text.removeLast() }
    return Hit(name: Phrases.capitalised(text), range: start..<end, isGenitive: isGenitive)
  }

  /// Whether a line is a body's name and nothing else.
  static func isAlone(_ text: String) -> Hit? {
    let count = text.wordCount
    guard count <= 7, let hit = first(in: text), hit.range == 0..<count, !hit.isGenitive else { return nil }
    return hit
  }
}
