/// Small tools for looking at Swedish words. Everything works on bytes or scalars: whole-character look-ups are too slow
/// for a reader that takes a thousand papers a second.
enum Phrases {
  /// Lower case, one kind of hyphen and one kind of space: what two words are compared by.
  static func fold(_ text: some StringProtocol) -> String {
    String(text).withBytes { source in
      String(unsafeUninitializedCapacity: source.count) { out in
        var count = 0
        func add(_ byte: UInt8) {
          out[count] = byte
          count += 1
        }
        var at = 0
        while at < source.count {
          let byte = source[at]
          let next: UInt8 = at + 1 < source.count ? source[at + 1] : 0
          switch byte {
          case 0x41...0x5A: add(byte + 0x20)
          case 0xC3 where (0x80...0x9E).contains(next) && next != 0x97:
            add(0xC3)
            add(next + 0x20)
            at += 1
          case 0xC2 where next == 0xA0:
            add(0x20)
            at += 1
          case 0xC2 where next == 0xAD: at += 1
          case 0xE2 where next == 0x80 && at + 2 < source.count:
            switch source[at + 2] {
            case 0x82...0x8A, 0xAF: add(0x20)
            case 0x90, 0x91: add(0x2D)
            default: for letter in source[at...(at + 2)] { add(letter) }
            }
            at += 2
          default: add(byte)
          }
          at += 1
        }
        return count
      }
    }
  }

  /// Joins the lines of a paragraph: broken words are put together, suspended hyphens and spans of years stay.
  static func join(_ lines: [String]) -> String {
    var whole = ""
    for line in lines where !line.isEmpty {
      guard !whole.isEmpty else {
        whole = line
        continue
      }
      switch seam(whole, line) {
      case .space: whole += " " + line
      case .nothing: whole += line
      case .withoutHyphen:
        while let last = whole.unicodeScalars.last, isHyphen(last) || last.value == 0xAD {
          whole.unicodeScalars.removeLast()
        }
        whole += line
      }
    }
    return cleaned(whole)
  }

  enum Seam { case space, nothing, withoutHyphen }

  static func seam(_ before: String, _ after: String) -> Seam {
    guard let last = before.unicodeScalars.last, let first = after.unicodeScalars.first else { return .space }
    // By index: `dropLast` counts the whole text first.
    let view = before.unicodeScalars
    let end = view.index(before: view.endIndex)
    let ahead = end > view.startIndex ? view[view.index(before: end)] : nil
    if last.value == 0xAD { return .withoutHyphen }
    if isHyphen(last) {
      if ahead?.value == 0xAD { return .withoutHyphen }
      guard let ahead, ahead != " " else { return .space }
      if isDigit(ahead), isDigit(first) { return .nothing }
      let word = firstWord(after)
      if ["och", "eller", "samt", "respektive", "som", "/"].contains(word) { return .space }
      if isLower(first) { return isUpper(ahead) || isDigit(ahead) ? .nothing : .withoutHyphen }
      return isUpper(first) ? .nothing : .space
    }
    if last == "–", let ahead, isDigit(ahead), isDigit(first) { return .nothing }
    return .space
  }

  /// One line of text as a value: one kind of space and hyphen, no soft hyphens.
  static func cleaned(_ text: some StringProtocol) -> String {
    if isClean(text) { return String(text) }
    var view = String.UnicodeScalarView()
    var wasSpace = true
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x09, 0xA0, 0x2002...0x200A, 0x202F:
        if !wasSpace { view.append(" ") }
        wasSpace = true
      case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: continue
      case 0x2010, 0x2011:
        view.append("-")
        wasSpace = false
      default:
        view.append(scalar)
        wasSpace = false
      }
    }
    if view.last == " " { view.removeLast() }
    return String(view)
  }

  /// Whether there is nothing to clean: no gap of two spaces, no space at either end, no sign of the kinds that are changed.
  private static func isClean(_ text: some StringProtocol) -> Bool {
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      if byte == 0x20, last == 0x20 { return false }
      if byte < 0x20 || byte == 0xE2 || byte == 0xEF || byte == 0xA0 || byte == 0xAD { return false }
      last = byte
    }
    return last != 0x20
  }

  static func isHyphen(_ scalar: Unicode.Scalar) -> Bool { [0x2D, 0x2010, 0x2011].contains(scalar.value) }
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
  static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    (0x41...0x5A).contains(scalar.value) || ((0xC0...0xDE).contains(scalar.value) && scalar.value != 0xD7)
      || (scalar.value > 0xFF && scalar.value < 0x2000 && scalar.properties.isUppercase)
  }
  static func isLower(_ scalar: Unicode.Scalar) -> Bool {
    (0x61...0x7A).contains(scalar.value) || ((0xDF...0xFF).contains(scalar.value) && scalar.value != 0xF7)
      || (scalar.value > 0xFF && scalar.value < 0x2000 && scalar.properties.isLowercase)
  }
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool { isUpper(scalar) || isLower(scalar) }

  static func firstWord(_ text: String) -> String {
    String(text.unicodeScalars.prefix { $0 != " " && $0 != "," && $0 != "." && $0 != ":" })
  }

  /// A text whose first letter is a capital.
  static func capitalised(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, isLower(first) else { return text }
    return String(text.prefix(1)).uppercased() + text.dropFirst()
  }
}
