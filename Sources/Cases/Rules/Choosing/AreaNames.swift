/// The names of areas in a sentence: one, several with commas and "och", quoted, lettered, or only their numbers.
enum AreaNames {
  /// "området Fritid och hälsa", "områdena A, B och C", "mål 3 och mål 11"
  static func read(in text: String) -> [String] {
    let low = Phrases.fold(text)
    for word in ["områdena", "delmålen", "målområdena", "utvecklingsområdena", "fokusområdena", "insatsområdena"] {
      guard let at = low.place(ofWord: word) else { continue }
      return several(told(rest(of: text, low, at + word.utf8.count)))
    }
    // "Kommunens prioriterade områden är A och B"
    for word in ["områden är ", "områden blir ", "delmål är ", "områden: "] {
      guard let at = low.place(of: word) else { continue }
      let names = told(rest(of: text, low, at + word.utf8.count))
      if names.unicodeScalars.first.map(Phrases.isUpper) ?? false { return several(names) }
    }
    if low.holds(anyOf: ["välj", "priorit", "fokus", "arbeta med", "inrikta", "tyngdpunkt"]),
      let at = text.place(of: " a) ") ?? text.place(of: " a. ")
    {
      let names = lettered(text.from(byte: at + 1))
      if names.count > 1, names.allSatisfy({ $0.wordCount <= 9 && !$0.begins("att ") }) { return names }
    }
    var found: [(at: Int, name: String)] = []
    for word in [
      "området", "delmålet", "målområdet", "utvecklingsområdet", "fokusområdet",
      "utvecklingsområde", "fokusområde", "insatsområde", "målområde", "område", "delmål",
    ] {
      var from = 0
      while let at = low.place(ofWord: word, from: from) {
        from = at + word.utf8.count
        let rest = told(rest(of: text, low, from))
        guard let first = rest.unicodeScalars.first,
          Phrases.isUpper(first) || first == "”" || first == "\"" || first == "“"
        else { continue }
        if let name = one(rest) { found.append((from, name)) }
      }
    }
    // As they stand in the text.
    return found.sorted { $0.at < $1.at }.map(\.name)
  }

  /// Without the verb that tells which they are: "är Jämställd makt".
  private static func told(_ rest: String) -> String {
    for verb in ["är", "blir", "ska vara", "utgörs av"] {
      guard let at = rest.place(ofWord: verb), at < 50 else { continue }
      let names = rest.from(byte: at + verb.utf8.count + 1)
      let isClose = !rest.before(byte: at).utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
      if isClose, at == 0 || names.unicodeScalars.first.map(Phrases.isUpper) ?? false { return names }
    }
    return rest
  }

  static func rest(of text: String, _ low: String, _ byte: Int) -> String {
    let count = low.before(byte: min(byte, low.utf8.count)).unicodeScalars.count
    return String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(count))).trimmed(" :")
  }

  /// "mål 3 och mål 11", "mål 3, 5 och 11"
  static func numbered(_ low: String) -> [String] {
    guard low.holds(anyOf: ["priorit", "välj", "fokus", "arbeta", "anslut", "inrikta"]) else { return [] }
    var found: [String] = []
    var from = 0
    // "målen 2 och 5" are mål 2 and mål 5.
    for (word, name) in [
      ("mål", "mål"), ("delmål", "delmål"), ("område", "område"), ("målen", "mål"), ("delmålen", "delmål"),
      ("områdena", "område"), ("målområdena", "målområde"), ("fokusområdena", "fokusområde"),
    ] {
      from = 0
      while let at = low.place(ofWord: word, from: from) {
        from = at + word.utf8.count
        let rest = low.from(byte: min(from, low.utf8.count)).trimmed()
        // "mål 2, 5 och 9"
        for piece in rest.words {
          let number = String(piece.unicodeScalars.prefix(while: Phrases.isDigit))
          if number.isEmpty {
            if piece == "och" || piece == "samt" { continue } else { break }
          }
          if number.utf8.count <= 2 { found.append(Phrases.capitalised(name) + " " + number) }
          if number.utf8.count == piece.utf8.count { continue }
          if !piece.ends(",") { break }
        }
      }
      if !found.isEmpty { break }
    }
    return found
  }

  private static let stops = [
    ".", ";", " samt att", " och att", " och avser", " som ", " är ", " innebär", " har ", "(", " genom", " för att",
    " under ", " i strateg", " i länsstrateg", " i enlighet", " i den ", " i sin ", " i sitt ",
    " i sina ", " i arbetet", " i hela ", " i första", " i vår", " i kommun", " i region", " i samarbete",
    " i samverkan", " med ", " prioriter", " avser",
    " vilket", " där ", " ges ", " väljs", " och området", " och målområdet", " och delmålet", " samt området",
    " samt målområdet", " samt delmålet",
  ]

  /// One area's name at the beginning of a text.
  private static func one(_ text: String) -> String? {
    if let first = text.unicodeScalars.first, ["”", "\"", "“"].contains(first) {
      let inside = text.unicodeScalars.dropFirst().prefix { !["”", "\"", "“"].contains($0) }
      return Phrases.cleaned(String(String.UnicodeScalarView(inside)))
    }
    var name = cut(text, stops + [", ", ":"]).trimmed(" ,.;:”\"")
    // "Jämställd hälsa, vård och omsorg" is one name.
    let tail = cut(text.from(byte: name.utf8.count), stops).trimmed(" .")
    let words = tail.words.dropFirst()
    if tail.begins(", "), (2...4).contains(words.count), words.dropFirst().contains("och"), words.last != "och",
      words.allSatisfy({ $0.unicodeScalars.first.map(Phrases.isLower) ?? false })
    {
      name += tail
    }
    return name.utf8.count >= 4 && name.utf8.count <= 90 ? Phrases.cleaned(name) : nil
  }

  private static func several(_ text: String) -> [String] {
    if text.begins("a) ") { return lettered(text) }
    let whole = cut(text, stops.filter { !$0.begins(" i ") && $0 != " med " && $0 != " under " }).trimmed(" ,.;:")
    var names: [String] = []
    for piece in whole.split(separator: ",").map({ String($0).trimmed() }) { names.append(piece) }
    if let last = names.popLast() {
      if let at = tie(last) {
        names += [last.before(byte: at.place).trimmed(), last.from(byte: at.place + at.length).trimmed()]
      } else {
        names.append(last)
      }
    }
    return names.map { Phrases.cleaned($0.trimmed(" ”\"“.,")) }.filter { $0.utf8.count >= 4 && $0.utf8.count < 90 }
  }

  /// "a) ekonomisk jämställdhet, b) jämställd utbildning, och c) …", "a. …"
  private static func lettered(_ text: String) -> [String] {
    var names: [String] = []
    let sign = text.begins("a. ") ? "." : ")"
    var rest = String(text.dropFirst(3))
    for letter in ["b", "c", "d", "e", "f", "g", "h"] {
      guard let at = rest.place(of: " \(letter)\(sign) ") else { break }
      names.append(rest.before(byte: at))
      rest = rest.from(byte: at + 4)
    }
    names.append(rest)
    return names.map { name in
      var name = name.trimmed(" ,.;")
      for tie in [" och", " samt", ","] where name.ends(tie) { name = String(name.dropLast(tie.count)).trimmed(" ,") }
      return Phrases.cleaned(name)
    }
  }

  /// The "och" or "samt" before the last name: the one with a capital behind it.
  private static func tie(_ text: String) -> (place: Int, length: Int)? {
    var best: (Int, Int)?
    for word in [" samt ", " och "] {
      var from = 0
      while let at = text.place(of: word, from: from) {
        from = at + 1
        if let next = text.from(byte: at + word.utf8.count).unicodeScalars.first, Phrases.isUpper(next) || next == "”" {
          best = (at, word.utf8.count)
        }
      }
      if best != nil { return best }
    }
    // In small letters throughout, the only "och" there is ties two names.
    for word in [" samt ", " och "] {
      guard let at = text.place(of: word) else { continue }
      return text.place(of: word, from: at + 1) == nil ? (at, word.utf8.count) : nil
    }
    return nil
  }

  private static func cut(_ text: String, _ stops: [String]) -> String {
    var end = text.utf8.count
    for stop in stops { if let at = text.place(of: stop), at > 2 { end = min(end, at) } }
    return text.before(byte: end)
  }
}
