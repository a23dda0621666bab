import Kernel

/// The room's words for what has to be put right.
enum ProposalTexts {
  static func fault(_ reason: ProposalRefusal.Fault.Reason) -> Text {
    switch reason {
    case .tooLong(let count, let limit):
      Text(
        sv: "högst \(limit.told(in: .sv)) tecken, texten är \(count.told(in: .sv)).",
        en: "at most \(limit.told(in: .en)) characters, the text is \(count.told(in: .en)).",
        fi: "enintään \(limit.told(in: .fi)) merkkiä, tekstissä on \(count.told(in: .fi)).")
    case .tooMany(let count, let limit):
      Text(
        sv: "högst \(limit) rader, här är \(count.told(in: .sv)).",
        en: "at most \(limit) rows, here are \(count.told(in: .en)).",
        fi: "enintään \(limit) riviä, tässä on \(count.told(in: .fi)).")
    case .notHours:
      Text(
        sv: "Skriv timmarna som ett helt tal, till exempel 320.", en: "Write the hours as a whole number, such as 320.",
        fi: "Kirjoita tunnit kokonaislukuna, esimerkiksi 320.")
    case .tooManyHours(let limit):
      Text(
        sv: "Det är fler timmar än vi kan ta emot. Skriv högst \(limit.told(in: .sv)).",
        en: "That is more hours than we can take. Write \(limit.told(in: .en)) at most.",
        fi: "Tunteja on enemmän kuin voimme ottaa vastaan. Kirjoita enintään \(limit.told(in: .fi)).")
    case .notADay:
      Text(
        sv: "Vi förstår inte datumet. Skriv det som 2026-03-14.",
        en: "We do not understand the date. Write it like 2026-03-14.",
        fi: "Emme ymmärrä päivämäärää. Kirjoita se muodossa 2026-03-14.")
    case .nameMissing:
      Text(
        sv: "Skriv namnet, eller töm raden.", en: "Write the name, or empty the row.",
        fi: "Kirjoita nimi tai tyhjennä rivi.")
    case .emptyText:
      Text(
        sv: "Skriv en text. Under Versioner nedan finns texter att kopiera.",
        en: "Write a text. Under Versions below there are texts to copy.",
        fi: "Kirjoita teksti. Kohdassa Versiot alla on kopioitavia tekstejä.")
    case .unknownMark(let mark):
      StandardText.meant(by: mark).map { meantMark(mark, $0) } ?? unknownMark(mark)
    }
  }

  private static func meantMark(_ mark: String, _ meant: String) -> Text {
    Text(
      sv: "\(mark) är ingen text vi kan byta ut. Skriv \(meant).",
      en: "\(mark) is no text that we can replace. Write \(meant).",
      fi: "\(mark) ei ole teksti, jonka voimme korvata. Kirjoita \(meant).")
  }

  private static func unknownMark(_ mark: String) -> Text {
    let (one, other) = (StandardText.validityMark, StandardText.organisationMark)
    return Text(
      sv: "\(mark) är ingen text vi kan byta ut. Skriv \(one) eller \(other), eller ta bort hakparenteserna.",
      en: "\(mark) is no text that we can replace. Write \(one) or \(other), or take the brackets away.",
      fi: "\(mark) ei ole teksti, jonka voimme korvata. Kirjoita \(one) tai \(other), tai poista hakasulkeet.")
  }

  static let changedSince = Text(
    sv: "Någon annan har ändrat här medan du skrev. Läs det som gäller nu och försök igen.",
    en: "Somebody else has changed this while you were writing. Read what holds now and try again.",
    fi: "Joku muu on muuttanut tätä, kun kirjoitit. Lue, mikä on nyt voimassa, ja yritä uudelleen.")
}

extension Int {
  /// "1 200": thousands set apart by a space where no line is broken, in English by a comma.
  func told(in language: Language) -> String {
    let digits = String(magnitude)
    let gap = language == .en ? "," : "\u{A0}"
    let grouped = digits.enumerated().map { at, digit in
      at > 0 && (digits.count - at) % 3 == 0 ? "\(gap)\(digit)" : "\(digit)"
    }
    return (self < 0 ? "-" : "") + grouped.joined()
  }
}
