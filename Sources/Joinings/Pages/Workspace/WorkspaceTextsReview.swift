import Kernel
import Organisations

/// Words of check answers and of sending.
enum ReviewTexts {
  static let lead = Text(
    sv:
      "Läs igenom det ni har svarat. Vid varje svar står om det kommer att synas på webbplatsen. Inget syns förrän Länsstyrelsen har bekräftat anslutningen.",
    en:
      "Read through your answers. Beside each one it says whether it will show on the site. Nothing shows until the county administrative board has confirmed the joining.",
    fi:
      "Lukekaa vastauksenne läpi. Jokaisen kohdalla kerrotaan, näkyykö se sivustolla. Mitään ei näy ennen kuin lääninhallitus on vahvistanut liittymisen."
  )
  static let leadClosed = Text(
    sv: "Så här långt kom utkastet. Det skickades aldrig in, och ingen annan har sett det.",
    en: "This is how far the draft came. It was never submitted, and no one else has seen it.",
    fi: "Näin pitkälle luonnos eteni. Sitä ei koskaan lähetetty, eikä kukaan muu ole nähnyt sitä.")
  static func left(_ count: Int) -> Text {
    Text(
      sv: count == 1 ? "En sak återstår innan ni kan skicka in" : "\(count) saker återstår innan ni kan skicka in",
      en: count == 1 ? "One thing remains before you can submit" : "\(count) things remain before you can submit",
      fi: count == 1 ? "Yksi asia puuttuu ennen lähettämistä" : "\(count) asiaa puuttuu ennen lähettämistä")
  }
  static let notAnswered = Text(sv: "Inte besvarat än", en: "Not answered yet", fi: "Ei vielä vastattu")
  static let strategy = Text(sv: "Strategi", en: "Strategy", fi: "Strategia")
  static let contact = Text(sv: "Kontakt", en: "Contact", fi: "Yhteystiedot")
  static func areas(_ chosen: Int, _ all: Int) -> Text {
    Text(
      sv: "Områden, \(chosen) av \(all) valda", en: "Areas, \(chosen) of \(all) chosen",
      fi: "Osa-alueet, \(chosen)/\(all) valittu")
  }
  static let changeAreas = Text(
    sv: "Ändra val av områden", en: "Change the choice of areas", fi: "Muuttakaa valittuja osa-alueita")
  static let wholeArea = Text(
    sv: "Hela området, som ni har skrivit det", en: "The whole area, as you have written it",
    fi: "Koko osa-alue sellaisena kuin sen kirjoititte")
  static let already = Text(sv: "Gör redan", en: "Does already", fi: "Tekee jo")
  static let planned = Text(sv: "Kommer att göra", en: "Will do", fi: "Aikoo tehdä")
  static let how = Text(
    sv: "Så planerar vi att arbeta", en: "How we plan to work", fi: "Näin aiomme työskennellä")
  static let goal = Text(sv: "Eget mål", en: "Own goal", fi: "Oma tavoite")
  static let serves = Text(sv: "Knyter an till:", en: "Serves:", fi: "Liittyy tavoitteeseen:")
  static let with = Text(sv: "Tillsammans med", en: "Together with", fi: "Yhdessä")
  static let nobodyYet = Text(
    sv: "Ingen har tackat ja än", en: "No one has accepted yet", fi: "Kukaan ei ole vielä hyväksynyt")
  static let whenSubmitted = Text(
    sv: "Nämns när de själva har skickat in.", en: "Named once they have submitted themselves.",
    fi: "Mainitaan, kun he ovat itse lähettäneet.")
  static let sharedText = Text(sv: "Gemensam text", en: "Shared text", fi: "Yhteinen teksti")
  static let papersLead = Text(
    sv: "Underlaget är förslaget som ni lade fram. Det är inte beslutet.",
    en: "The proposal paper is what was put forward. It is not the decision.",
    fi: "Valmisteluaineisto on tekemänne ehdotus. Se ei ole päätös.")
  static func paper(_ kind: Paper.Kind) -> Text {
    switch kind {
    case .proposal: Text(sv: "Förslag", en: "Proposal", fi: "Ehdotus")
    case .decision: Text(sv: "Protokoll eller beslut", en: "Minutes or decision", fi: "Pöytäkirja tai päätös")
    case .other: Text(sv: "Bilaga", en: "Attachment", fi: "Liite")
    }
  }

  static let send = Text(
    sv: "Skicka in till Länsstyrelsen", en: "Submit to the county administrative board",
    fi: "Lähettäkää lääninhallitukselle")
  static let promises = [
    Text(sv: "En viljeinriktning", en: "A declaration of will", fi: "Tahdonilmaisu"),
    Text(sv: "Inte bindande", en: "Not binding", fi: "Ei sitova"),
    Text(sv: "Kostnadsfritt", en: "Free of charge", fi: "Maksuton"),
  ]
  static let sendMeans = Text(
    sv:
      "När ni skickar in blir anslutningen en inkommen handling hos Länsstyrelsen. Den går att begära ut, också de svar som inte visas på webbplatsen. Därefter ändrar ni genom att skicka in en ny version.",
    en:
      "When you submit, the joining becomes a document received by the county administrative board. Anyone may ask for it, including the answers that are not shown on the site. After that you change it by submitting a new version.",
    fi:
      "Kun lähetätte, liittymisestä tulee lääninhallitukseen saapunut asiakirja. Sen voi pyytää nähtäväksi, myös vastaukset, joita ei näytetä sivustolla. Sen jälkeen muutatte sitä lähettämällä uuden version."
  )
  static let ownerDecides = Text(
    sv: "När du som innehavare skickar in är det också ert beslut.",
    en: "When you, the owner, submit, that is your decision as well.",
    fi: "Kun sinä omistajana lähetät, se on samalla päätöksenne.")
  static func tick(_ name: String) -> Text {
    Text(
      sv: "Uppgifterna stämmer, och jag får skicka in dem för \(name).",
      en: "The information is right, and I may submit it for \(name).",
      fi: "Tiedot pitävät paikkansa, ja saan lähettää ne: \(name).")
  }
  static let sendButton = Text(sv: "Skicka in anslutningen", en: "Submit the joining", fi: "Lähetä liittyminen")
  static let wait = Text(sv: "Vänta med att skicka in", en: "Wait to submit", fi: "Odota lähettämistä")
  static let tickFirst = Text(
    sv: "Kryssa i att uppgifterna stämmer innan du skickar in.",
    en: "Tick that the information is right before you submit.", fi: "Merkitse ensin, että tiedot pitävät paikkansa.")
  static let changedSince = Text(
    sv: "En kollega har ändrat något sedan du öppnade sidan. Läs igenom igen och skicka sedan in.",
    en: "A colleague has changed something since you opened the page. Read it through again, then submit.",
    fi: "Kollega on muuttanut jotakin sen jälkeen, kun avasit sivun. Lue uudelleen ja lähetä sitten.")
  static let notYet = Text(
    sv: "Inte klart att skicka än", en: "Not ready to send yet", fi: "Ei vielä valmis lähetettäväksi")
  static let notYetLead = Text(
    sv: "Det som återstår står överst på sidan. Allt ni har skrivit är sparat.",
    en: "What remains is listed at the top of the page. Everything you have written is saved.",
    fi: "Puuttuvat kohdat ovat sivun alussa. Kaikki kirjoittamanne on tallessa.")
  static let coordinatorSends = Text(
    sv: "En samordnare skickar in", en: "A coordinator submits", fi: "Koordinaattori lähettää")
  static let askOne = Text(
    sv: "Säg till när det är klart:", en: "Tell one of them when it is ready:", fi: "Ilmoita, kun kaikki on valmista:")
  static let then = Text(sv: "Det här händer sedan", en: "What happens next", fi: "Näin tapahtuu sitten")
  static func thenPoints(_ days: Int, _ kind: OrganisationKind) -> [Text] {
    [
      kind.isPublicBody
        ? Text(
          sv: "Ni får ett kvitto och ett paket till er registrator direkt.",
          en: "You get a receipt and a package for your registrar at once.",
          fi: "Saatte heti vastaanottoilmoituksen ja paketin kirjaajallenne.")
        : Text(
          sv: "Ni får ett kvitto och en kopia att spara direkt.", en: "You get a receipt and a copy to keep at once.",
          fi: "Saatte heti vastaanottoilmoituksen ja säilytettävän kopion."),
      Text(
        sv: "Länsstyrelsen kontrollerar uppgifterna och svarar inom \(days) arbetsdagar.",
        en: "The county administrative board checks the information and answers within \(days) working days.",
        fi: "Lääninhallitus tarkistaa tiedot ja vastaa \(days) arkipäivän kuluessa."),
      Text(
        sv: "När anslutningen är bekräftad syns ni på webbplatsen.",
        en: "Once the joining is confirmed you show on the site.",
        fi: "Kun liittyminen on vahvistettu, näytte sivustolla."),
    ]
  }
}
