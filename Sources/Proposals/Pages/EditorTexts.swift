import Documents
import Kernel

/// Words around the editor.
enum EditorTexts {
  static let title = Text(sv: "Skriv underlaget", en: "Write the proposal", fi: "Kirjoita valmisteluaineisto")
  static func lead(_ manner: ProposalManner) -> Text {
    Text(
      sv: "\(manner.thePaper) fylls i från det ni har svarat. Det ni själva ändrar följer inte längre svaren.",
      en:
        "The paper (\(manner.paper)) is filled in from your answers, in Swedish. What you change by hand no longer follows the answers.",
      fi:
        "Asiakirja (\(manner.paper)) täytetään vastauksistanne ruotsiksi. Käsin muuttamanne kohdat eivät enää seuraa vastauksia."
    )
  }
  static func joining(_ name: String) -> Text {
    Text(sv: "Anslut \(name)", en: "Joining: \(name)", fi: "Liittyminen: \(name)")
  }
  static let colleague = Text(sv: "en kollega", en: "a colleague", fi: "kollega")
  static func today(_ hour: Int, _ minute: Int) -> Text {
    let minutes = minute < 10 ? "0\(minute)" : "\(minute)"
    return Text(
      sv: "i dag kl. \(hour).\(minutes)", en: "today at \(hour):\(minutes)", fi: "tänään klo \(hour).\(minutes)")
  }

  static let save = Text(sv: "Spara och visa", en: "Save and show", fi: "Tallenna ja näytä")
  static let saved = Text(
    sv: "Sparat. Så här ser dokumentet ut nu.", en: "Saved. This is the document now.",
    fi: "Tallennettu. Tältä asiakirja näyttää nyt.")
  static let backToList = Text(sv: "Tillbaka till listan", en: "Back to the list", fi: "Takaisin luetteloon")
  static let backToEditor = Text(sv: "Tillbaka till underlaget", en: "Back to the proposal", fi: "Takaisin aineistoon")
  static let toCheck = Text(
    sv: "Granska jämställdhetskonsekvenser", en: "Check the gender consequences", fi: "Tarkista sukupuolivaikutukset")
  static let toCase = Text(
    sv: "Är det klart? Följ ärendet till beslut", en: "Is it ready? Follow the case to the decision",
    fi: "Onko se valmis? Seuraa asiaa päätökseen")
  static func sentBack(_ body: String, _ day: String) -> Text {
    Text(
      sv: "\(body) återremitterade ärendet \(day).", en: "\(body) referred the matter back on \(day).",
      fi: "\(body) palautti asian valmisteltavaksi \(day).")
  }
  static let sentBackNext = Text(
    sv: "Komplettera underlaget, och lägg sedan fram det på nytt under Ärendets gång.",
    en: "Complete the proposal, then lay it before them again under The case.",
    fi: "Täydentäkää ehdotusta ja viekää se sitten uudelleen käsiteltäväksi kohdassa Asian kulku.")
  static func locked(_ day: String, _ number: Int) -> Text {
    Text(
      sv: "Underlaget låstes den \(day) (version \(number)).",
      en: "The proposal was locked on \(day) (version \(number)).",
      fi: "Aineisto lukittiin \(day) (versio \(number)).")
  }
  static let lockedNext = Text(
    sv: "Det du ändrar nu kommer inte med i ärendet förrän ni låser det på nytt.",
    en: "What you change now does not come into the case until you lock it anew.",
    fi: "Nyt tekemäsi muutokset tulevat mukaan asiaan vasta, kun lukitsette aineiston uudelleen.")
  static let lockAgain = Text(sv: "Till Ärendets gång", en: "To The case", fi: "Kohtaan Asian kulku")
  static let noAreas = Text(
    sv: "Inget område är valt än.", en: "No area is chosen yet.", fi: "Yhtään osa-aluetta ei ole vielä valittu.")
  static let noAreasNext = Text(
    sv: "Underlaget berättar därför inte vad ni ska arbeta med. Det ni väljer kommer med av sig självt.",
    en: "So the proposal does not tell what you will work with. What you choose is added by itself.",
    fi: "Siksi aineistossa ei kerrota, minkä parissa aiotte työskennellä. Valintanne lisätään siihen automaattisesti.")
  /// - Parameter hasEnded: whether the joining is over: declined, refused or withdrawn.
  static func readOnly(_ mayWrite: Bool, hasEnded: Bool) -> Text {
    if hasEnded {
      return Text(
        sv: "Underlaget kan inte ändras, eftersom anslutningen inte fortsätter. Ni kan läsa och ladda ner det.",
        en: "The proposal cannot be changed, since the joining does not go on. You can read and download it.",
        fi: "Aineistoa ei voi muuttaa, koska liittyminen ei jatku. Voitte lukea ja ladata sen.")
    }
    return mayWrite
      ? Text(
        sv: "Underlaget kan inte ändras nu, eftersom anslutningen är inskickad. Ni kan läsa och ladda ner det.",
        en: "The proposal cannot be changed now, since the joining has been submitted. You can read and download it.",
        fi: "Aineistoa ei voi nyt muuttaa, koska liittyminen on lähetetty. Voitte lukea ja ladata sen.")
      : Text(
        sv: "Du kan läsa och ladda ner underlaget. Be samordnaren om du vill kunna skriva.",
        en: "You can read and download the proposal. Ask the coordinator if you want to write.",
        fi: "Voit lukea ja ladata aineiston. Pyydä koordinaattorilta kirjoitusoikeutta.")
  }

  // MARK: Conflicts

  static let conflict = Text(
    sv: "En kollega sparade medan du skrev", en: "A colleague saved while you were writing",
    fi: "Kollega tallensi, kun kirjoitit")
  static let conflictLead = Text(
    sv:
      "I avsnitten nedan står det du skrev kvar, och under det kollegans text. För ihop dem som ni vill och spara igen. De andra avsnitten är sparade.",
    en:
      "In the sections below what you wrote still stands, with your colleague's text under it. Put them together as you want and save again. The other sections are saved.",
    fi:
      "Alla olevissa kohdissa kirjoittamasi on tallessa, ja sen alla on kollegan teksti. Yhdistä ne haluamallasi tavalla ja tallenna uudelleen. Muut kohdat on tallennettu."
  )
  static func savedBy(_ who: String) -> Text {
    Text(sv: "Sparat av \(who)", en: "Saved by \(who)", fi: "Tallentanut \(who)")
  }
  static let nothing = Text(sv: "Ingenting", en: "Nothing", fi: "Ei mitään")

  // MARK: Preview and files

  static let preview = Text(sv: "Så ser dokumentet ut", en: "This is the document", fi: "Tältä asiakirja näyttää")
  static func pages(_ count: Int) -> Text {
    count == 1
      ? Text(sv: "1 sida", en: "1 page", fi: "1 sivu")
      : Text(sv: "\(count) sidor", en: "\(count) pages", fi: "\(count) sivua")
  }
  static func pageAlt(_ number: Int, of count: Int) -> Text {
    Text(
      sv: "Sida \(number) av \(count). Texten finns under bilderna och i pdf-filen.",
      en: "Page \(number) of \(count). The text is below the pictures and in the PDF.",
      fi: "Sivu \(number)/\(count). Teksti on kuvien alla ja pdf-tiedostossa.")
  }
  static let readAsText = Text(
    sv: "Läs dokumentet som text", en: "Read the document as text", fi: "Lue asiakirja tekstinä")
  static let print = Text(
    sv: "Skriver du ut sidan kommer bara dokumentet med.", en: "Printing this page prints the document alone.",
    fi: "Sivua tulostettaessa tulostuu vain asiakirja.")
  static let noPictures = Text(
    sv: "Sidorna kan inte visas som de skrivs ut just nu. Här är texten.",
    en: "The pages cannot be shown as they print just now. Here is the text.",
    fi: "Sivuja ei voi juuri nyt näyttää tulosteen mukaisina. Tässä on teksti.")
  static let moreFormats = Text(
    sv: "Ladda ner i fler format", en: "Download in more formats", fi: "Lataa muissa muodoissa")
  static let otherFormats = Text(sv: "Ladda ner", en: "Download", fi: "Lataa")
  static let cannotWrite = Text(
    sv: "Filen kunde inte göras", en: "The file could not be made", fi: "Tiedostoa ei voitu luoda")
  static let textIsSafe = Text(sv: "Texten finns kvar", en: "The text is safe", fi: "Teksti on tallessa")

  static func format(_ format: PaperDocument.Format) -> Text {
    switch format {
    case .pdf: Text(sv: "Pdf", en: "PDF", fi: "Pdf")
    case .docx: Text(sv: "Word", en: "Word", fi: "Word")
    case .odt: Text(sv: "OpenDocument", en: "OpenDocument", fi: "OpenDocument")
    case .txt: Text(sv: "Ren text", en: "Plain text", fi: "Pelkkä teksti")
    case .html: Text(sv: "Webbsida", en: "Web page", fi: "Verkkosivu")
    }
  }

  static func formatFor(_ format: PaperDocument.Format) -> Text {
    switch format {
    case .pdf:
      Text(
        sv: "Att skriva ut och lägga i ärendet", en: "To print and put in the case",
        fi: "Tulostettavaksi ja asiaan liitettäväksi")
    case .docx: Text(sv: "Att arbeta vidare i", en: "To go on writing in", fi: "Jatkomuokkausta varten")
    case .odt:
      Text(sv: "Öppet format för LibreOffice", en: "Open format for LibreOffice", fi: "Avoin muoto LibreOfficelle")
    case .txt:
      Text(
        sv: "Att klistra in i ert ärendesystem", en: "To paste into your case system",
        fi: "Liitettäväksi asianhallintajärjestelmään")
    case .html: Text(sv: "Att läsa i webbläsaren", en: "To read in a browser", fi: "Selaimessa luettavaksi")
    }
  }
}
