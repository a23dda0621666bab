/// Titles that people sign with.
enum Titles {
  /// Those of a meeting.
  static let ofMeetings: WordSet = [
    "ordförande", "sekreterare", "justerare", "justerande", "justeras",
    "justeringsperson", "protokollförare", "mötesordförande",
  ]

  private static let words = [
    "chef", "direktör", "strateg", "sekreterare", "ordförande", "samordnare", "utredare", "handläggare", "rektor",
    "ekonom",
    "controller", "jurist", "planerare", "ledare", "förvaltare", "ledamot", "justerare", "justerande", "assistent",
    "specialist", "sakkunnig",
    "arkitekt", "ingenjör", "inspektör", "registrator", "konsult", "kurator", "intendent", "bibliotekarie", "rådgivare",
    "kommunalråd", "regionråd", "borgarråd", "verkställande", "utvecklare", "koordinator", "administratör", "sekr.",
    "ordf.", "ombud",
    "föreståndare", "kanslist", "kommunikatör", "pedagog", "revisor", "notarie", "lektor", "biträdande", "tf ", "stf ",
    "hr-partner", "vice ", "analytiker", "statistiker", "präst", "kyrkoherde", "kamrer", "kassör", "förtroendevald",
    "ansvarig", "justeringsperson", "protokollförare",
  ]

  /// Whether a text names a title.
  static func isNamed(_ text: String) -> Bool {
    let low = Phrases.fold(text).trimmed()
    if ["vd", "vd,", "vd och"].contains(low) || low.begins("vd ") || low.begins("t.f.") || low.begins("t f ") {
      return true
    }
    return words.contains { word in
      guard let at = low.place(of: word) else { return false }
      let rest = low.from(byte: at + word.utf8.count)
      // "chefen", "cheferna" are somebody spoken of, "chef" is a title.
      guard let next = rest.unicodeScalars.first else { return true }
      return !Phrases.isLetter(next) || word.ends(" ") || rest.begins("s ")
    }
  }

  /// A line that can be a title: short, no sentence, no list mark.
  static func isTitle(_ text: String) -> Bool {
    let words = text.words
    guard words.count <= 7, !text.ends("."), !text.ends(":"),
      !text.unicodeScalars.contains(where: Phrases.isDigit)
    else { return false }
    return isNamed(text)
  }
}
