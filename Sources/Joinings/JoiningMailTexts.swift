import Counties
import Kernel

/// The words of a joining's mails.
enum JoiningMailTexts {
  /// The receipt's sentences in one language.
  struct Receipt {
    let subject: String
    let heading: String
    let lead: String
    let reference: String
    let steps: [String]

    init(_ version: Version, county: County, answerBy: Day, _ l: Language) {
      let name = version.snapshot.organisation.name
      let strategy = version.snapshot.strategy.title[l]
      let board = county.board[l]
      subject = receiptSubject(version.reference)[l]
      heading = receiptHeading[l]
      lead = receiptLead(name, strategy: strategy, board: board)[l]
      reference = receiptReference(version.reference, time: version.submittedAt.told(in: l))[l]
      steps = receiptSteps(board: board, answerBy: answerBy.told(in: l)).map { $0[l] }
    }
  }

  static func receiptSubject(_ reference: String) -> Text {
    Text(
      sv: "Kvitto: er anslutning har kommit in (\(reference))",
      en: "Receipt: your joining has been received (\(reference))",
      fi: "Vastaanottoilmoitus: liittymisenne on saapunut (\(reference))")
  }
  static let receiptHeading = Text(
    sv: "Vi har tagit emot er anslutning", en: "We have received your joining",
    fi: "Olemme vastaanottaneet liittymisenne")
  static func receiptLead(_ name: String, strategy: String, board: String) -> Text {
    Text(
      sv: "\(board) har tagit emot anslutningen för \(name) till \(strategy).",
      en: "\(board) has received the joining of \(name) to \(strategy).",
      fi: "\(board) on vastaanottanut organisaation \(name) liittymisen strategiaan \(strategy).")
  }
  static func receiptReference(_ reference: String, time: String) -> Text {
    Text(
      sv: "Referens: \(reference)\nInkommen: \(time)", en: "Reference: \(reference)\nReceived: \(time)",
      fi: "Viite: \(reference)\nSaapunut: \(time)")
  }
  static func receiptSteps(board: String, answerBy: String) -> [Text] {
    [
      Text(
        sv: "\(board) läser anslutningen och svarar senast den \(answerBy).",
        en: "\(board) reads the joining and answers by \(answerBy).",
        fi: "\(board) lukee liittymisen ja vastaa viimeistään \(answerBy)."),
      Text(
        sv: "Om något saknas får ni den åter med besked om vad. Inget ni har skrivit går förlorat.",
        en: "If something is missing, it comes back to you with word of what. Nothing you wrote is lost.",
        fi: "Jos jotakin puuttuu, saatte liittymisen takaisin ja tiedon siitä, mitä puuttuu. Mitään ei katoa."),
      Text(
        sv: "När den är bekräftad blir er sida offentlig, och ni får ett mejl med diplom och allt annat ni behöver.",
        en: "Once it is confirmed your page becomes public, and you get a mail with a diploma and all else you need.",
        fi:
          "Kun liittyminen on vahvistettu, sivunne julkaistaan ja saatte sähköpostin, jossa on todistus ja muut tiedot."
      ),
    ]
  }
  static let next = Text(sv: "Så går det vidare", en: "What happens next", fi: "Näin asia etenee")
  static let receiptButton = Text(sv: "Öppna kvittot", en: "Open the receipt", fi: "Avaa vastaanottoilmoitus")
  static let packageLink = Text(
    sv: "Till er registrator: allt som skickades in", en: "For your registrar: everything that was submitted",
    fi: "Kirjaamollenne: kaikki mitä lähetettiin")

  // To the county: in Swedish, without names, since a firm's name can be a person's.
  static func receivedSubject(_ reference: String) -> String { "En anslutning har kommit in: \(reference)" }
  static let receivedHeading = "En anslutning har kommit in"
  static func receivedLead(_ reference: String, answerBy: Day) -> String {
    "Referens \(reference). Organisationen har fått veta att ni svarar senast den \(answerBy.told(in: .sv))."
  }
  static let receivedButton = "Öppna anslutningen"
  static func withdrawnSubject(_ reference: String) -> String { "En anslutning har återkallats: \(reference)" }
  static let withdrawnHeading = "En anslutning har återkallats"
  static func withdrawnLead(_ reference: String) -> String {
    "Organisationen har återkallat anslutningen med referens \(reference). Ni behöver inte göra något på webbplatsen."
  }

  static func returnedSubject(_ site: String) -> Text {
    Text(
      sv: "\(site): er anslutning behöver kompletteras", en: "\(site): your joining needs to be completed",
      fi: "\(site): liittymistänne täytyy täydentää")
  }
  static let returnedHeading = Text(
    sv: "Er anslutning behöver kompletteras", en: "Your joining needs to be completed",
    fi: "Liittymistänne täytyy täydentää")
  static func returnedLead(_ board: String, _ reference: String) -> Text {
    Text(
      sv: "\(board) har läst anslutningen (\(reference)) och skriver:",
      en: "\(board) has read the joining (\(reference)) and writes:",
      fi: "\(board) on lukenut liittymisen (\(reference)) ja kirjoittaa:")
  }
  static let returnedNext = Text(
    sv: "Allt ni har skrivit finns kvar. Ändra det som behövs och skicka in på nytt.",
    en: "Everything you wrote is still there. Change what is needed and submit again.",
    fi: "Kaikki kirjoittamanne on tallessa. Muuttakaa tarvittava ja lähettäkää uudelleen.")
  static let returnedButton = Text(sv: "Öppna anslutningen", en: "Open the joining", fi: "Avaa liittyminen")

  static func refusedSubject(_ site: String) -> Text {
    Text(
      sv: "\(site): svar på er anslutning", en: "\(site): answer to your joining", fi: "\(site): vastaus liittymiseenne"
    )
  }
  static let refusedHeading = Text(
    sv: "Anslutningen kunde inte bekräftas", en: "The joining could not be confirmed",
    fi: "Liittymistä ei voitu vahvistaa")
  static func refusedLead(_ board: String, _ reference: String) -> Text {
    Text(
      sv: "\(board) kan inte bekräfta anslutningen (\(reference)). Skälet är:",
      en: "\(board) cannot confirm the joining (\(reference)). The reason is:",
      fi: "\(board) ei voi vahvistaa liittymistä (\(reference)). Syy on:")
  }
  static func refusedNext(_ mail: String) -> Text {
    Text(
      sv: "Har ni frågor, skriv till \(mail). Det ni har skrivit finns kvar hos er.",
      en: "If you have questions, write to \(mail). What you wrote is still in your workspace.",
      fi: "Jos teillä on kysyttävää, kirjoittakaa osoitteeseen \(mail). Kirjoittamanne on tallessa työtilassanne.")
  }
  static let workspaceLink = Text(sv: "Till er arbetsyta", en: "To your workspace", fi: "Työtilaanne")

  static func welcomeSubject(_ site: String) -> Text {
    Text(sv: "Välkomna till \(site)", en: "Welcome to \(site)", fi: "Tervetuloa: \(site)")
  }
  static func welcomeHeading(_ site: String) -> Text {
    Text(sv: "Välkomna till \(site)", en: "Welcome to \(site)", fi: "Tervetuloa: \(site)")
  }
  static func welcomeLead(_ name: String, board: String, day: Day, _ l: Language) -> Text {
    let told = day.told(in: l)
    return Text(
      sv: "\(board) har bekräftat anslutningen. \(name) är ansluten sedan den \(told) och har nu en egen sida.",
      en: "\(board) has confirmed the joining. \(name) has been joined since \(told) and now has a page of its own.",
      fi: "\(board) on vahvistanut liittymisen. \(name) on liittynyt \(told), ja sillä on nyt oma sivu.")
  }
  static let pageButton = Text(sv: "Se er sida", en: "See your page", fi: "Katso sivunne")
  static let diplomaLink = Text(
    sv: "Diplomet, att skriva ut", en: "The diploma, ready to print", fi: "Todistus tulostettavaksi")
  static let badgeLink = Text(
    sv: "Märket till er egen webbplats", en: "The badge for your own website", fi: "Merkki omalle verkkosivullenne")
  static let benefitsLink = Text(sv: "Det här får ni", en: "What you get", fi: "Mitä saatte")

  static func changedSubject(_ site: String) -> Text {
    Text(
      sv: "\(site): er ändring är bekräftad", en: "\(site): your change is confirmed",
      fi: "\(site): muutoksenne on vahvistettu")
  }
  static let changedHeading = Text(
    sv: "Er ändring är bekräftad", en: "Your change is confirmed", fi: "Muutoksenne on vahvistettu")
  static func changedLead(_ board: String, _ reference: String) -> Text {
    Text(
      sv: "\(board) har bekräftat ändringen (\(reference)). Den syns nu på er sida.",
      en: "\(board) has confirmed the change (\(reference)). It is now on your page.",
      fi: "\(board) on vahvistanut muutoksen (\(reference)). Se näkyy nyt sivullanne.")
  }

  static func togetherSubject(_ from: String) -> Text {
    Text(
      sv: "\(from) vill ansluta sig tillsammans med er", en: "\(from) would like to join together with you",
      fi: "\(from) haluaa liittyä yhdessä teidän kanssanne")
  }
  static let togetherHeading = Text(
    sv: "Vill ni ansluta er tillsammans?", en: "Would you like to join together?", fi: "Haluatteko liittyä yhdessä?")
  static func togetherLead(_ from: String, site: String) -> Text {
    Text(
      sv:
        "\(from) förbereder sin anslutning till \(site) och frågar om ni vill ansluta er samtidigt. Var och en har sin egen anslutning och sitt eget beslut. Ni delar en gemensam text; resten ser bara ni själva.",
      en:
        "\(from) is preparing to join \(site) and asks whether you would like to join at the same time. Each has its own joining and decision. You share one text; the rest only you can see.",
      fi:
        "\(from) valmistelee liittymistään (\(site)) ja kysyy, haluatteko liittyä samaan aikaan. Jokaisella on oma liittymisensä ja päätöksensä. Teillä on yksi yhteinen teksti; muun näette vain te itse."
    )
  }
  static let togetherButton = Text(sv: "Läs och svara", en: "Read and answer", fi: "Lue ja vastaa")
  static let togetherLimits = Text(
    sv: "Länken gäller i 30 dagar. Vill ni inte, kan ni tacka nej på samma sida eller låta bli att svara.",
    en: "The link is valid for 30 days. If you do not want to, say no on the same page or simply do not answer.",
    fi: "Linkki on voimassa 30 päivää. Jos ette halua, voitte kieltäytyä samalla sivulla tai jättää vastaamatta.")

  static func abandonedSubject(_ site: String) -> Text {
    Text(
      sv: "\(site): ert utkast tas snart bort", en: "\(site): your draft will soon be deleted",
      fi: "\(site): luonnoksenne poistetaan pian")
  }
  static let abandonedHeading = Text(
    sv: "Ert utkast har legat orört i elva månader", en: "Your draft has been untouched for eleven months",
    fi: "Luonnoksenne on ollut koskemattomana yksitoista kuukautta")
  static func abandonedLead(_ day: String) -> Text {
    Text(
      sv: "Vi sparar inte utkast längre än vi behöver. Det tas bort den \(day) om ingen skriver i det innan dess.",
      en:
        "We do not keep drafts longer than needed. It will be deleted on \(day) unless someone writes in it before then.",
      fi:
        "Emme säilytä luonnoksia pidempään kuin tarpeen. Se poistetaan \(day), ellei kukaan kirjoita siihen sitä ennen."
    )
  }

  static func abandonedLoss(_ loss: JoiningMail.Loss) -> Text {
    switch loss {
    case .draft:
      Text(
        sv: "Resten av er arbetsyta finns kvar.", en: "The rest of your workspace stays.",
        fi: "Muu työtilanne säilyy.")
    case .draftAndWorkspace:
      Text(
        sv:
          "Eftersom inget annat finns i er arbetsyta tas också den bort: organisationens uppgifter, enheter och lokala mål.",
        en:
          "As there is nothing else in your workspace, it is deleted too: the organisation's details, units and local goals.",
        fi:
          "Koska työtilassanne ei ole muuta, myös se poistetaan: organisaation tiedot, yksiköt ja paikalliset tavoitteet."
      )
    case .change:
      Text(
        sv: "Det gäller ändringen som ni har börjat. Det ni har skickat in tidigare påverkas inte.",
        en: "This is about the change you have begun. What you submitted earlier is not affected.",
        fi: "Tämä koskee aloittamaanne muutosta. Aiemmin lähettämäänne se ei vaikuta.")
    }
  }

  static func footer(_ board: String, _ mail: String) -> Text {
    Text(
      sv: "\(board). Frågor? Skriv till \(mail).", en: "\(board). Questions? Write to \(mail).",
      fi: "\(board). Kysyttävää? Kirjoittakaa osoitteeseen \(mail).")
  }
}
