import Kernel

/// The room's words for what has to be put right.
enum ProposalTexts {
  static func fault(_ reason: ProposalRefusal.Fault.Reason) -> Text {
    switch reason {
    case .tooLong(let count, let limit):
      Text(
        sv: "Texten är \(count) tecken. Korta den till högst \(limit).",
        en: "The text is \(count) characters. Shorten it to \(limit) at most.",
        fi: "Tekstissä on \(count) merkkiä. Lyhennä se enintään \(limit) merkkiin.")
    case .tooMany(let count, let limit):
      Text(
        sv: "Det är \(count) rader. Här får det plats högst \(limit).",
        en: "There are \(count) rows. There is room for \(limit) at most.",
        fi: "Rivejä on \(count). Tähän mahtuu enintään \(limit).")
    case .notHours:
      Text(
        sv: "Skriv antalet timmar med siffror, till exempel 320",
        en: "Write the number of hours in digits, such as 320",
        fi: "Kirjoita tuntimäärä numeroin, esimerkiksi 320")
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
        sv: "Skriv en text. Vill du gå tillbaka till en tidigare, kopiera den nedan.",
        en: "Write a text. To go back to an earlier one, copy it below.",
        fi: "Kirjoita teksti. Voit palata aiempaan kopioimalla sen alta.")
    }
  }

  static let changedSince = Text(
    sv: "Någon annan har ändrat här medan du skrev. Läs det som gäller nu och försök igen.",
    en: "Somebody else has changed this while you were writing. Read what holds now and try again.",
    fi: "Joku muu on muuttanut tätä, kun kirjoitit. Lue, mikä on nyt voimassa, ja yritä uudelleen.")
}
