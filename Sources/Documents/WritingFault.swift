import Kernel

/// Why a paper could not be written in a format. The text is safe, and the other formats work.
package enum WritingFault: Refusal, Hashable {
  /// The program is not installed here.
  case missing(String)
  /// It took longer, or more memory, than a paper may.
  case slow(String)
  /// It said no, or was stopped.
  case failed(String)

  package var kind: RefusalKind { .unavailable }

  package func words(in language: Language) -> [ReasonWords] {
    [ReasonWords(field: nil, text: WritingFaultTexts.words(self)[language])]
  }
}

enum WritingFaultTexts {
  static func words(_ fault: WritingFault) -> Text {
    switch fault {
    case .missing(let tool):
      Text(
        sv:
          "Den här installationen kan inte skapa dokument i det formatet, eftersom programmet \(tool) saknas. Texten finns kvar. Välj ett annat format så länge.",
        en:
          "This installation cannot make documents in that format, since the program \(tool) is missing. The text is safe. Choose another format for now.",
        fi:
          "Tämä asennus ei voi luoda asiakirjaa tässä muodossa, koska ohjelma \(tool) puuttuu. Teksti on tallessa. Valitse toistaiseksi toinen muoto."
      )
    case .slow(let tool):
      Text(
        sv:
          "Det tog för lång tid att skapa dokumentet (\(tool)). Texten finns kvar. Försök igen om en stund, eller välj ett annat format.",
        en:
          "It took too long to make the document (\(tool)). The text is safe. Try again in a while, or choose another format.",
        fi:
          "Asiakirjan luominen kesti liian kauan (\(tool)). Teksti on tallessa. Yritä hetken päästä uudelleen tai valitse toinen muoto."
      )
    case .failed(let tool):
      Text(
        sv:
          "Dokumentet gick inte att skapa i det formatet (\(tool)). Texten finns kvar. Försök igen, eller välj ett annat format.",
        en:
          "The document could not be made in that format (\(tool)). The text is safe. Try again, or choose another format.",
        fi:
          "Asiakirjaa ei voitu luoda tässä muodossa (\(tool)). Teksti on tallessa. Yritä uudelleen tai valitse toinen muoto."
      )
    }
  }
}
