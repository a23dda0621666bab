import Kernel

/// Words of the page that takes a group in from a file.
enum UnitFileTexts {
  static let title = Text(sv: "Enheter från en fil", en: "Units from a file", fi: "Yksiköt tiedostosta")
  static let lead = Text(
    sv: "Lägg till många enheter på en gång. Ni får se vad som händer med varje rad innan något sparas.",
    en: "Add many units at once. You see what happens with each row before anything is saved.",
    fi: "Lisätkää monta yksikköä kerralla. Näette, mitä kullekin riville tapahtuu, ennen kuin mitään tallennetaan.")
  static let looksLike = Text(sv: "Så ser filen ut", en: "What the file looks like", fi: "Tältä tiedosto näyttää")
  static let columns = Text(
    sv:
      "Typen är nämnd, förvaltning eller bolag. Brevlådan kan lämnas tom. Semikolon, komma eller tabb mellan kolumnerna går lika bra.",
    en:
      "The type is nämnd (committee), förvaltning (department) or bolag (company). The mailbox may be left empty. Semicolon, comma or tab between the columns all work.",
    fi:
      "Tyyppi on nämnd (lautakunta), förvaltning (hallinto) tai bolag (yhtiö). Osoitteen voi jättää tyhjäksi. Sarakkeiden välissä voi olla puolipiste, pilkku tai sarkain."
  )
  static let file = Text(sv: "Välj fil", en: "Choose a file", fi: "Valitkaa tiedosto")
  static let fileHint = Text(
    sv: "En csv-fil. I Excel: Spara som, CSV.", en: "A CSV file. In Excel: Save as, CSV.",
    fi: "Csv-tiedosto. Excelissä: Tallenna nimellä, CSV.")
  static let text = Text(
    sv: "Eller klistra in raderna här", en: "Or paste the rows here", fi: "Tai liittäkää rivit tähän")
  static let look = Text(sv: "Visa vad som händer", en: "Show what will happen", fi: "Näytä, mitä tapahtuu")
  static let preview = Text(
    sv: "Raderna i filen, och vad som händer med dem", en: "The file's rows, and what happens with them",
    fi: "Tiedoston rivit ja mitä niille tapahtuu")
  static let line = Text(sv: "Rad", en: "Line", fi: "Rivi")
  /// As the file's own heading has it.
  static let mailbox = Text(sv: "Brevlåda", en: "Mailbox", fi: "Osoite")
  static let happens = Text(sv: "Vad händer?", en: "What happens?", fi: "Mitä tapahtuu?")
  static let nothingKept = Text(
    sv: "Inget är sparat än.", en: "Nothing has been saved yet.", fi: "Mitään ei ole vielä tallennettu.")
  static func someFaulty(_ count: Int) -> Text {
    count == 1
      ? Text(
        sv: "En rad behöver rättas. Inget är sparat än.", en: "One row needs putting right. Nothing is saved yet.",
        fi: "Yksi rivi pitää korjata. Mitään ei ole vielä tallennettu.")
      : Text(
        sv: "\(count) rader behöver rättas. Inget är sparat än.",
        en: "\(count) rows need putting right. Nothing is saved yet.",
        fi: "\(count) riviä pitää korjata. Mitään ei ole vielä tallennettu.")
  }
  static let someFaultyMeans = Text(
    sv: "Rätta i filen och läs in den igen, eller spara de rader som går och lägg till resten för hand.",
    en: "Put them right in the file and read it again, or save the rows that can be saved and add the rest by hand.",
    fi: "Korjatkaa tiedosto ja lukekaa se uudelleen, tai tallentakaa kelvolliset rivit ja lisätkää loput käsin.")
  static func keep(_ count: Int) -> Text {
    count == 1
      ? Text(sv: "Spara 1 enhet", en: "Save 1 unit", fi: "Tallenna 1 yksikkö")
      : Text(sv: "Spara \(count) enheter", en: "Save \(count) units", fi: "Tallenna \(count) yksikköä")
  }
  static let another = Text(sv: "Välj en annan fil", en: "Choose another file", fi: "Valitkaa toinen tiedosto")
  static let added = Text(sv: "Läggs till", en: "Is added", fi: "Lisätään")
  static let same = Text(sv: "Finns redan", en: "Is there already", fi: "On jo olemassa")
  static func newMailbox(_ old: String?) -> Text {
    guard let old else {
      return Text(
        sv: "Finns redan, får en brevlåda", en: "Is there already, gets a mailbox", fi: "On jo olemassa, saa osoitteen")
    }
    return Text(
      sv: "Finns redan, byter brevlåda från \(old)", en: "Is there already, changes its mailbox from \(old)",
      fi: "On jo olemassa, osoite vaihtuu; nyt \(old)")
  }
  static let link = Text(sv: "Läs in från en fil", en: "Read in from a file", fi: "Lue tiedostosta")
  static let export = Text(sv: "Hämta som fil (csv)", en: "Download as a file (CSV)", fi: "Lataa tiedostona (csv)")

  static func words(_ fault: UnitFile.Fault) -> Text {
    switch fault {
    case .unknownKind(let word) where word.isEmpty:
      Text(
        sv: "Skriv nämnd, förvaltning eller bolag i kolumnen typ.",
        en: "Write nämnd, förvaltning or bolag in the column typ.",
        fi: "Kirjoittakaa sarakkeeseen typ nämnd, förvaltning tai bolag.")
    case .unknownKind(let word):
      Text(
        sv: "”\(word)” är ingen typ. Skriv nämnd, förvaltning eller bolag.",
        en: "“\(word)” is no type. Write nämnd, förvaltning or bolag.",
        fi: "”\(word)” ei ole tyyppi. Kirjoittakaa nämnd, förvaltning tai bolag.")
    case .nameMissing:
      Text(sv: "Skriv enhetens namn.", en: "Write the unit's name.", fi: "Kirjoittakaa yksikön nimi.")
    case .nameTooLong(let limit):
      Text(
        sv: "Korta namnet till högst \(limit) tecken.", en: "Shorten the name to \(limit) characters at most.",
        fi: "Lyhentäkää nimi enintään \(limit) merkkiin.")
    case .badMailbox(let mailbox):
      Text(
        sv: "”\(mailbox)” är ingen hel e-postadress.", en: "“\(mailbox)” is not a whole e-mail address.",
        fi: "”\(mailbox)” ei ole kokonainen sähköpostiosoite.")
    case .twice(let line):
      Text(
        sv: "Samma enhet står på rad \(line).", en: "The same unit is in line \(line).",
        fi: "Sama yksikkö on rivillä \(line).")
    case .moreColumns:
      Text(
        sv: "Raden har fler kolumner än rubrikraden. Sätt namn med semikolon eller komma inom citattecken.",
        en: "The row has more columns than the headings. Put names with a semicolon or comma in quotes.",
        fi:
          "Rivillä on enemmän sarakkeita kuin otsikoita. Pankaa puolipisteen tai pilkun sisältävä nimi lainausmerkkeihin."
      )
    }
  }

  static func words(_ fault: UnitFile.WholeFault) -> Text {
    switch fault {
    case .nothing:
      Text(
        sv: "Det finns inga enheter i filen. Välj en fil, eller klistra in raderna.",
        en: "There are no units in the file. Choose a file, or paste the rows.",
        fi: "Tiedostossa ei ole yksiköitä. Valitkaa tiedosto tai liittäkää rivit.")
    case .noHeadings:
      Text(
        sv: "Första raden ska vara typ;namn;brevlåda.", en: "The first line has to be typ;namn;brevlåda.",
        fi: "Ensimmäisen rivin pitää olla typ;namn;brevlåda.")
    case .openQuote(let line):
      Text(
        sv: "Ett citattecken på rad \(line) saknar sitt slut.", en: "A quotation mark in line \(line) is never closed.",
        fi: "Rivin \(line) lainausmerkiltä puuttuu pari.")
    case .tooManyRows(let limit):
      Text(
        sv: "Filen har fler än \(limit) rader. Dela den, eller ta bort det som inte är enheter.",
        en: "The file has more than \(limit) rows. Divide it, or remove what is not units.",
        fi: "Tiedostossa on yli \(limit) riviä. Jakakaa se tai poistakaa muu kuin yksiköt.")
    }
  }
}
