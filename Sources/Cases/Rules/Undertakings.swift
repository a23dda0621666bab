/// What the paper does with a strategy, a charter or a promise: joins, declines, puts off.
enum Undertakings {
  enum Stance: String, Sendable { case join, decline, `defer` }

  /// The stance of what is proposed or decided, and then what else its points speak of; none when it is about no such thing.
  static func stances(_ points: [Found], leadIns: [String], subject: String?) -> [Stance] {
    let title = Phrases.fold(subject ?? "")
    let texts = points.map { Phrases.fold($0.text) } + leadIns.map(Phrases.fold)
    let isAbout =
      texts.contains { $0.holds(anyOf: undertaking) } || title.holds(anyOf: undertaking)
    guard isAbout, !points.isEmpty else { return [] }
    let declines = [
      "ansluter sig inte", "inte ansluter", "inte ansluta", "avstår", "avstå från", "att avstå", "avböj", "tackar nej",
      "ansluter sig ej",
      "inte delta i", "inte delta som", "inte gå med", "inte medverka", "inte underteckn", "undertecknar inte", "avslå",
      "avslag", "avslås", "ej ansluta", "säger nej",
    ]
    let defers = [
      "återremit", "bordläg", "avvakta", "skjuts upp", "skjuta upp", "skjuter upp", "vilande",
      "ta ställning senare", "uppskjut", "väntar med", "vänta med", "senareläg",
    ]
    // Said beside a no, these only tell when the question comes back.
    let returns = ["på nytt", "tar ställning till", "återkomma i frågan"]
    let joins = [
      "ansluter sig", "ansluta sig", "ansluter kommunen", "anslut", "underteckn", "ställer sig bakom", "tillträd",
      "antar följande", "skriver under", "biträd", "går med i", "gå med i",
    ]
    let doesDefer = texts.contains { $0.holds(anyOf: defers + returns) }
    let isPutOff = texts.contains { $0.holds(anyOf: defers) }
    let doesDecline = texts.contains { $0.holds(anyOf: declines) && !$0.holds("avslår yrkande") }
    let doesJoin = points.lazy.map { Phrases.fold($0.text) }.contains {
      $0.holds(anyOf: joins) && !$0.holds(anyOf: declines + defers + returns)
    }
    var stances: [Stance] = []
    if doesDefer, isPutOff || !doesDecline, !texts.contains(where: { $0.holds("ansluter sig till") }) {
      stances.append(.defer)
    }
    if doesDecline { stances.append(.decline) }
    if doesJoin || stances.isEmpty && texts.contains(where: { $0.holds(anyOf: joins) }) { stances.append(.join) }
    if doesDefer, !stances.contains(.defer) { stances.append(.defer) }
    // "Motionen bifalls", under a title that says what it asks for.
    if stances.isEmpty, title.holds(anyOf: undertaking),
      texts.contains(where: { $0.holds("motion") && $0.holds("bifall") })
    {
      return [.join]
    }
    return stances
  }

  private static let undertaking = [
    "anslut", "underteckn", "deklaration", "cemr", "löfte", "avsiktsförklaring", "länsstrategi",
    "jämställdhetsstrategi", "strategi för jämställdhet",
  ]

  /// The title of what is joined, as the text has it; then others that it could be.
  static func strategies(_ points: [Found], subject: Found?) -> [Found] {
    var found: [Found] = []
    let openings = [
      "ansluter sig inte till ", "ansluter sig till ", "ansluta sig till ", "egen anslutning till ", "anslutning till ",
      "ansluter kommunen till ",
      "undertecknar ", "underteckna ", "ansluta kommunen till ", "ansluter sig till ",
    ]
    for source in points + (subject.map { [$0] } ?? []) {
      let low = Phrases.fold(source.text)
      for opening in openings {
        guard let at = low.place(of: opening) else { continue }
        let count = low.before(byte: at + opening.utf8.count).unicodeScalars.count
        let rest = String(String.UnicodeScalarView(source.text.unicodeScalars.dropFirst(count)))
        let title = cut(rest)
        let isBare =
          title.wordCount == 1 && title.ends("en")
          || ["strategin", "deklarationen", "länsstrategin"].contains(title.words.first ?? "")
        // "länets strategi" in the title is the one that the points name, not another.
        let isNamed = found.isEmpty || title.unicodeScalars.contains(where: Phrases.isUpper)
        if !isBare, isNamed, title.wordCount >= 2 || title.utf8.count > 8 {
          found.append(Found(title, source.place))
          break
        }
      }
    }
    if found.isEmpty, let subject,
      Phrases.fold(subject.text).holds(anyOf: ["strategi", "löften", "deklaration", "program"]),
      Phrases.fold(subject.text).holds(anyOf: ["strategi för", "löften 20", "jämställt"])
    {
      return [subject]
    }
    return found
  }

  private static func cut(_ text: String) -> String {
    if let open = text.place(of: "”"), open < 40, let close = text.place(of: "”", from: open + 3) {
      return text.from(byte: open + 3).before(byte: close - open - 3)
    }
    var end = text.utf8.count
    for stop in [
      ", ", ". ", " med kompletter", " tillsammans", " samt ", " och att ", " till dess", " för närvarande",
      " och väljer", " och prioriter", " och arbeta",
      " från och med", " enligt ", " (", " med fokus", " med inriktning", "; ",
    ] {
      if let at = text.place(of: stop), at > 6 { end = min(end, at) }
    }
    return text.before(byte: end).trimmed(" .,;:”\"")
  }

  /// Those that join together with this one: only where that is proposed.
  static func together(_ points: [Found], _ outline: Outline, own: String?) -> [Found] {
    var found: [Found] = []
    var isJoint = false
    for point in points {
      let low = Phrases.fold(point.text)
      guard low.holds("anslut"), low.holds("tillsammans med") || low.holds("gemensamt med") || low.holds("jämte") else {
        continue
      }
      isJoint = true
      let at = low.place(of: "tillsammans med") ?? low.place(of: "gemensamt med") ?? low.place(of: "jämte") ?? 0
      let count = low.before(byte: at).unicodeScalars.count
      let rest = String(String.UnicodeScalarView(point.text.unicodeScalars.dropFirst(count)))
      for (name, _) in Municipalities.names(in: rest) where name != own { found.append(Found(name, point.place)) }
      // Municipalities that the register does not know by this form keep the paper's.
      let words = rest.words
      for (at, word) in words.enumerated() where at > 0 && Phrases.fold(word).trimmed(",.") == "kommun" {
        let name = words[at - 1].trimmed(",.")
        guard name.unicodeScalars.first.map(Phrases.isUpper) ?? false,
          Municipalities.names(in: name + " kommun").isEmpty
        else { continue }
        found.append(Found(name, point.place))
      }
    }
    let lines = outline.sheet.lines
    let isNamed = outline.head.prefix(30).contains {
      lines[$0].low.holds("gemensam") && lines[$0].low.holds(anyOf: ["anslutning", "skrivelse"])
    }
    if found.isEmpty, isJoint || isNamed,
      let row = outline.head.prefix(6).first(where: { Municipalities.names(in: lines[$0].text).count > 1 })
    {
      for (name, _) in Municipalities.names(in: lines[row].text) where name != own {
        found.append(Found(name, lines[row]))
      }
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0.text).inserted }
  }
}
