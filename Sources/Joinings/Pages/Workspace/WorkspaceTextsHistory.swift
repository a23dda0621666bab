import Kernel
import Organisations

/// Words of the history, the steps in it and the versions behind them.
enum OwnHistoryTexts {
  static let title = Text(sv: "Historik", en: "History", fi: "Historia")
  static let lead = Text(
    sv: "Varje steg står kvar med sitt datum. Det senaste står först.",
    en: "Every step stays with its date. The latest comes first.",
    fi: "Jokainen vaihe säilyy päivämäärineen. Viimeisin on ensimmäisenä.")
  static func read(_ number: Int, _ reference: String) -> Text {
    Text(
      sv: "Läs version \(number) (\(reference))", en: "Read version \(number) (\(reference))",
      fi: "Lue versio \(number) (\(reference))")
  }
  static func asSent(_ when: String, _ reference: String) -> Text {
    Text(
      sv: "Så här skickades den in \(when). Referens \(reference).",
      en: "This is how it was submitted on \(when). Reference \(reference).",
      fi: "Näin se lähetettiin \(when). Viite \(reference).")
  }

  static func step(_ step: Step.Kind, _ kind: OrganisationKind) -> Text {
    switch step {
    case .begun: Text(sv: "Utkastet började", en: "The draft was begun", fi: "Luonnos aloitettiin")
    case .submitted: Text(sv: "Ni skickade in", en: "You submitted", fi: "Lähetitte")
    case .returned:
      Text(
        sv: "Åter till er för komplettering", en: "Returned to you for completion",
        fi: "Palautettiin teille täydennettäväksi")
    case .confirmed:
      Text(
        sv: "Länsstyrelsen bekräftade", en: "The county administrative board confirmed", fi: "Lääninhallitus vahvisti")
    case .refused:
      Text(
        sv: "Länsstyrelsen kunde inte bekräfta anslutningen",
        en: "The county administrative board could not confirm the joining",
        fi: "Lääninhallitus ei voinut vahvistaa liittymistä")
    case .declined:
      kind == .onePersonFirm
        ? Text(sv: "Ni valde att inte ansluta er", en: "You chose not to join", fi: "Päätitte olla liittymättä")
        : Text(sv: "Er ledning sa nej", en: "Your leadership said no", fi: "Johtonne kieltäytyi")
    case .declineAsked:
      Text(
        sv: "Ni valde att visa att ni inte ansluter er", en: "You chose to show that you are not joining",
        fi: "Päätitte näyttää, ettette liity")
    case .declinedPublished:
      Text(
        sv: "Länsstyrelsen visade det på webbplatsen", en: "The county administrative board showed it on the site",
        fi: "Lääninhallitus näytti sen sivustolla")
    case .declineHidden:
      Text(
        sv: "Länsstyrelsen visar det inte på webbplatsen",
        en: "The county administrative board does not show it on the site",
        fi: "Lääninhallitus ei näytä sitä sivustolla")
    case .paused: Text(sv: "Ni pausade", en: "You paused", fi: "Keskeytitte")
    case .resumed: Text(sv: "Ni återupptog", en: "You resumed", fi: "Jatkoitte")
    case .withdrawn: Text(sv: "Ni återkallade", en: "You withdrew", fi: "Peruutitte")
    case .changeBegun:
      Text(sv: "Ni började en ny version", en: "You began a new version", fi: "Aloititte uuden version")
    case .changeDropped: Text(sv: "Ni tog bort ändringen", en: "You removed the change", fi: "Poistitte muutoksen")
    }
  }
}

/// Words of the receipt.
enum ReceiptTexts {
  static let title = Text(
    sv: "Anslutningen är inskickad", en: "The joining has been submitted", fi: "Liittyminen on lähetetty")
  static func received(_ board: String) -> Text {
    Text(sv: "\(board) har tagit emot den.", en: "\(board) has received it.", fi: "\(board) on vastaanottanut sen.")
  }
  static let mailed = Text(
    sv: "Vi har skickat ett kvitto till", en: "We have sent a receipt to",
    fi: "Lähetimme vastaanottoilmoituksen osoitteeseen")
  static let reference = Text(sv: "Referens", en: "Reference", fi: "Viite")
  static let receivedAt = Text(sv: "Inkommen", en: "Received", fi: "Saapunut")
  static let now = Text(sv: "Så står det till nu", en: "How things stand now", fi: "Tilanne nyt")
  static let next = Text(sv: "Det här händer nu", en: "What happens now", fi: "Näin tapahtuu nyt")
  static let sent = Text(sv: "Ni har skickat in", en: "You have submitted", fi: "Olette lähettäneet")
  static let sentMeans = Text(
    sv: "Svaren är låsta. Det ni skickade finns kvar som det var.",
    en: "Your answers are locked. What you sent stays as it was.",
    fi: "Vastaukset on lukittu. Lähettämänne säilyy sellaisenaan.")
  static func by(_ day: String) -> Text { Text(sv: "senast \(day)", en: "by \(day)", fi: "viimeistään \(day)") }
  static let answer = Text(
    sv: "Länsstyrelsen svarar", en: "The county administrative board answers", fi: "Lääninhallitus vastaa")
  static func answerMeans(_ kind: OrganisationKind) -> Text {
    let back = Text(
      sv: "Saknas något får ni tillbaka anslutningen med en förklaring.",
      en: "If something is missing you get the joining back with an explanation.",
      fi: "Jos jotakin puuttuu, saatte liittymisen takaisin selityksen kanssa.")
    return kind == .onePersonFirm
      ? Text(
        sv: "Strategen kontrollerar vem som har skickat in. \(back.sv)",
        en: "The strategist checks who has submitted. \(back.en)",
        fi: "Strategi tarkistaa, kuka on lähettänyt. \(back.fi)")
      : Text(
        sv: "Strategen kontrollerar vem som har skickat in och att beslutet är med. \(back.sv)",
        en: "The strategist checks who has submitted and that the decision is there. \(back.en)",
        fi: "Strategi tarkistaa, kuka on lähettänyt ja että päätös on mukana. \(back.fi)")
  }
  static let whenConfirmed = Text(
    sv: "när den är bekräftad", en: "once it is confirmed", fi: "kun se on vahvistettu")
  static let shows = Text(sv: "Ni syns på webbplatsen", en: "You show on the site", fi: "Näytte sivustolla")
  static func showsMeans(_ name: String) -> Text {
    Text(
      sv: "\(name) står då under Vilka är med. Ni får ett diplom att skriva ut.",
      en: "\(name) is then listed under Who has joined. You get a diploma to print.",
      fi: "\(name) on silloin kohdassa Ketkä ovat mukana. Saatte tulostettavan todistuksen.")
  }
  static let meanwhile = Text(sv: "Under tiden", en: "Meanwhile", fi: "Sillä välin")
  static let read = Text(
    sv: "Läs det ni skickade in", en: "Read what you submitted", fi: "Lukekaa lähettämänne")
  static let benefits = Text(sv: "Se vad ni får", en: "See what you get", fi: "Katsokaa, mitä saatte")
  static let mistake = Text(sv: "Blev något fel?", en: "Did something go wrong?", fi: "Menikö jokin väärin?")
  static let mistakeLead = Text(
    sv:
      "Ni kan skicka in en ny version när som helst. Anslutningen är en viljeinriktning, inte bindande och kostnadsfri.",
    en:
      "You can submit a new version at any time. The joining is a declaration of will, not binding and free of charge.",
    fi: "Voitte lähettää uuden version milloin tahansa. Liittyminen on tahdonilmaisu, ei sitova ja maksuton.")
  static func writeReference(_ reference: String) -> Text {
    Text(
      sv: "Skriv referensen \(reference), så hittar vi rätt.",
      en: "Write the reference \(reference), so that we find it.",
      fi: "Kirjoittakaa viite \(reference), niin löydämme oikean asian.")
  }
}

/// Words of the package for the registrar.
enum PackageTexts {
  static func lead(_ kind: OrganisationKind) -> Text {
    let why =
      kind.isPublicBody
      ? Text(
        sv: "Här är det ni behöver för att registrera handlingen hos er.",
        en: "This is what you need to register the document on your side.",
        fi: "Tässä on kaikki, mitä tarvitsette asiakirjan rekisteröimiseen.")
      : Text(
        sv: "Här är det ni skickade in, att spara hos er.", en: "This is what you submitted, to keep on your side.",
        fi: "Tässä on lähettämänne aineisto säilytettäväksi.")
    return Text(
      sv:
        "\(why.sv) Filen med data och bilagorna är som de skickades in. Läsversionerna (pdf och html) är gjorda från dem.",
      en:
        "\(why.en) The data file and the attachments are as they were submitted. The readable versions (PDF and HTML) are made from them.",
      fi:
        "\(why.fi) Datatiedosto ja liitteet ovat sellaisina kuin ne lähetettiin. Luettavat versiot (pdf ja html) on tehty niistä."
    )
  }
  static func all(_ size: String) -> Text {
    Text(
      sv: "Hämta allt (zip, minst \(size))", en: "Fetch everything (zip, at least \(size))",
      fi: "Hakekaa kaikki (zip, vähintään \(size))")
  }
  static func pageLead(_ kind: OrganisationKind) -> Text {
    kind.isPublicBody
      ? Text(
        sv: "Hämta filerna och registrera dem i ert eget system.",
        en: "Fetch the files and register them in your own system.",
        fi: "Hakekaa tiedostot ja rekisteröikää ne omaan järjestelmäänne.")
      : Text(
        sv: "Hämta filerna och spara dem där ni har era andra papper.",
        en: "Fetch the files and keep them with your other papers.",
        fi: "Hakekaa tiedostot ja säilyttäkää ne muiden papereidenne kanssa.")
  }
  static let pdf = Text(sv: "Anslutningen (pdf)", en: "The joining (PDF)", fi: "Liittyminen (pdf)")
  static let pdfFor = Text(
    sv: "För att läsa, skriva ut och bevara", en: "To read, print and preserve",
    fi: "Luettavaksi, tulostettavaksi ja säilytettäväksi")
  static let readable = Text(sv: "Anslutningen (html)", en: "The joining (html)", fi: "Liittyminen (html)")
  static let readableFor = Text(
    sv: "Samma innehåll som en sida i webbläsaren", en: "The same content as a page in the browser",
    fi: "Sama sisältö selaimessa luettavana sivuna")
  static let json = Text(sv: "Anslutningen (json)", en: "The joining (json)", fi: "Liittyminen (json)")
  static let jsonFor = Text(
    sv: "För att läsa in i ett annat system", en: "To load into another system", fi: "Toiseen järjestelmään luettavaksi"
  )
  static let sums = Text(sv: "Kontrollsummor (txt)", en: "Checksums (txt)", fi: "Tarkistussummat (txt)")
  static let sumsFor = Text(
    sv: "Visar att filen med data och bilagorna är de som skickades in",
    en: "Show that the data file and the attachments are those submitted",
    fi: "Osoittavat, että datatiedosto ja liitteet ovat lähetetyt")
  static let sum = Text(sv: "Kontrollsumma", en: "Checksum", fi: "Tarkistussumma")
  static let sumMeans = Text(
    sv: "Visar att filen med data är den som skickades in (SHA-256).",
    en: "Shows that the file with data is the one submitted (SHA-256).",
    fi: "Osoittaa, että datatiedosto on lähetetty tiedosto (SHA-256).")
}
