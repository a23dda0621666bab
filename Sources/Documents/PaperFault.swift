import Kernel

/// Why a file could not be read as a paper. Nothing is lost by it: the file can still be kept with the joining.
package enum PaperFault: Refusal, Hashable {
  case empty
  /// More bytes than are taken, in megabytes.
  case tooLarge(limit: Int)
  /// More text than any proposal has: a book, a log, a file gone wrong.
  case tooLong
  /// Something other than text, PDF, Word or OpenDocument; `kind` names it when it can be told ("JPEG").
  case notAPaper(kind: String?)
  /// Word's old format, from before 2007.
  case oldWord
  /// It asks for a password.
  case encrypted
  /// Scanned: there is no text in it.
  case onlyPictures
  /// Cut off, or not what its first bytes say.
  case damaged
  /// Built to swell when it is opened.
  case swells
  /// It took longer than a paper may.
  case tooSlow
  /// The program that reads such files is not installed here.
  case readerMissing(String)

  package var kind: RefusalKind { if case .tooLarge = self { .tooLarge } else { .invalid } }

  package func words(in language: Language) -> [ReasonWords] {
    [ReasonWords(field: "file", text: PaperFaultTexts.words(self)[language])]
  }
}

enum PaperFaultTexts {
  static func words(_ fault: PaperFault) -> Text {
    switch fault {
    case .empty:
      Text(
        sv: "Filen är tom. Välj en fil med text i, eller klistra in texten.",
        en: "The file is empty. Choose a file with text in it, or paste the text.",
        fi: "Tiedosto on tyhjä. Valitse tiedosto, jossa on tekstiä, tai liitä teksti.")
    case .tooLarge(let limit):
      Text(
        sv: "Filen är större än \(limit) MB. Spara den utan bilder, eller klistra in texten.",
        en: "The file is larger than \(limit) MB. Save it without pictures, or paste the text.",
        fi: "Tiedosto on yli \(limit) Mt. Tallenna se ilman kuvia tai liitä teksti.")
    case .tooLong:
      Text(
        sv:
          "Det är mer text i filen än i ett underlag. Ta med bara underlaget, eller den paragraf i protokollet som det gäller.",
        en:
          "The file holds more text than a proposal does. Include only the proposal, or the item of the minutes that it is about.",
        fi:
          "Tiedostossa on enemmän tekstiä kuin valmisteluaineistossa. Ota mukaan vain aineisto tai se pöytäkirjan pykälä, jota asia koskee."
      )
    case .notAPaper(let kind):
      Text(
        sv:
          "Filen är \(kind.map { "i formatet \($0)" } ?? "inte text"). Välj text, PDF, Word (docx) eller OpenDocument (odt), eller klistra in texten.",
        en:
          "The file is \(kind.map { "in the format \($0)" } ?? "not text"). Choose text, PDF, Word (docx) or OpenDocument (odt), or paste the text.",
        fi:
          "Tiedosto \(kind.map { "on muodossa \($0)" } ?? "ei ole tekstiä"). Valitse teksti, PDF, Word (docx) tai OpenDocument (odt), tai liitä teksti."
      )
    case .oldWord:
      Text(
        sv: "Filen är i Words gamla format (doc). Öppna den, spara som docx och försök igen.",
        en: "The file is in Word's old format (doc). Open it, save as docx and try again.",
        fi: "Tiedosto on Wordin vanhassa muodossa (doc). Avaa se, tallenna docx-muodossa ja yritä uudelleen.")
    case .encrypted:
      Text(
        sv: "Dokumentet är låst med lösenord. Spara det utan lösenord, eller klistra in texten.",
        en: "The document is locked with a password. Save it without one, or paste the text.",
        fi: "Asiakirja on lukittu salasanalla. Tallenna se ilman salasanaa tai liitä teksti.")
    case .onlyPictures:
      Text(
        sv: "Dokumentet innehåller bara bilder: be om en version med text, eller klistra in texten.",
        en: "The document holds only pictures: ask for a version with text, or paste the text.",
        fi: "Asiakirjassa on vain kuvia: pyydä tekstiversio tai liitä teksti.")
    case .damaged:
      Text(
        sv: "Filen är skadad eller avklippt och går inte att läsa. Spara den på nytt, eller klistra in texten.",
        en: "The file is damaged or cut off and cannot be read. Save it again, or paste the text.",
        fi: "Tiedosto on vioittunut tai katkennut, eikä sitä voi lukea. Tallenna se uudelleen tai liitä teksti.")
    case .swells:
      Text(
        sv:
          "Filen växer orimligt när den packas upp, så vi läser den inte. Spara dokumentet på nytt, eller klistra in texten.",
        en:
          "The file grows out of all proportion when unpacked, so we do not read it. Save the document again, or paste the text.",
        fi:
          "Tiedosto kasvaa kohtuuttomasti purettaessa, joten emme lue sitä. Tallenna asiakirja uudelleen tai liitä teksti."
      )
    case .tooSlow:
      Text(
        sv: "Filen tog för lång tid att läsa. Spara den på nytt, eller klistra in texten.",
        en: "The file took too long to read. Save it again, or paste the text.",
        fi: "Tiedoston lukeminen kesti liian kauan. Tallenna se uudelleen tai liitä teksti.")
    case .readerMissing(let kind):
      Text(
        sv: "Den här installationen kan inte läsa \(kind). Klistra in texten i stället.",
        en: "This installation cannot read \(kind). Paste the text instead.",
        fi: "Tämä asennus ei osaa lukea muotoa \(kind). Liitä teksti sen sijaan.")
    }
  }
}
