import Kernel

/// Words of the pages that send a decision out.
enum SendTexts {
  static let title = Text(sv: "Skicka ut beslutet", en: "Send out the decision", fi: "Lähetä päätös")
  static let lead = Text(
    sv: "Mottagarna kommer från underlaget. Se över brevlådor och syften. Ni får se allt innan det går i väg.",
    en: "The recipients come from the proposal. Check mailboxes and purposes. You see everything before it goes.",
    fi:
      "Vastaanottajat tulevat valmisteluaineistosta. Tarkistakaa osoitteet ja tarkoitukset. Näette kaiken ennen lähetystä."
  )
  static let message = Text(sv: "Några ord till alla", en: "A few words to all", fi: "Muutama sana kaikille")
  static let messageHint = Text(
    sv: "Står i mejlet, under beslutet.", en: "Appears in the email, under the decision. Write in Swedish.",
    fi: "Tulee viestiin päätöksen alle. Kirjoittakaa ruotsiksi.")
  static let asked = Text(
    sv: "Vad vill ni att de som får beslutet för åtgärd ska göra?",
    en: "What do you want those who get the decision for action to do?",
    fi: "Mitä toivotte niiden tekevän, jotka saavat päätöksen toimenpiteitä varten?")
  static func askedHint(hasUnits: Bool) -> Text {
    hasUnits
      ? Text(
        sv:
          "Gäller alla som ni inte skriver något eget till. Förvaltningar får det som en uppgift, nämnder och bolag som en fråga.",
        en:
          "Used for every recipient you have not written to separately. Departments get it as a task, committees and companies as a request.",
        fi:
          "Koskee kaikkia, joille ette kirjoita erikseen. Hallinnot saavat sen tehtävänä, lautakunnat ja yhtiöt pyyntönä."
      )
      : Text(
        sv: "Gäller alla som ni inte skriver något eget till. Mottagarna får det som en fråga.",
        en: "Used for every recipient you have not written to separately. The recipients get it as a request.",
        fi: "Koskee kaikkia, joille ette kirjoita erikseen. Vastaanottajat saavat sen pyyntönä.")
  }
  static let by = Text(
    sv: "När hoppas ni på svar?", en: "By when do you hope for an answer?", fi: "Mihin mennessä toivotte vastausta?")
  static let recipients = Text(sv: "Mottagare", en: "Recipients", fi: "Vastaanottajat")
  static let name = Text(sv: "Mottagare", en: "Recipient", fi: "Vastaanottaja")
  static let another = Text(sv: "En mottagare till", en: "Another recipient", fi: "Vielä yksi vastaanottaja")
  static let sendTo = Text(sv: "Skicka till", en: "Send to", fi: "Lähetä:")
  static let leaveEmpty = Text(
    sv: "Vill ni skicka till någon mer? Annars lämnar du raden tom.",
    en: "Is there anybody else to send it to? If not, leave this row empty.",
    fi: "Onko muita vastaanottajia? Jos ei, jätä rivi tyhjäksi.")
  static let mailbox = Text(sv: "Funktionsbrevlåda", en: "Shared mailbox", fi: "Yhteisosoite")
  static let mailboxHint = Text(
    sv: "En adress som flera läser.", en: "An address that several people read.", fi: "Osoite, jota useampi lukee.")
  static let purpose = Text(sv: "Syfte", en: "Purpose", fi: "Tarkoitus")
  static let askedOfThis = Text(
    sv: "Vad ni ber just den här mottagaren om", en: "What you ask of this recipient", fi: "Mitä pyydätte juuri tältä")
  static let hadIt = Text(
    sv: "Har redan fått beslutet.", en: "Has had the decision already.", fi: "On jo saanut päätöksen.")
  /// How many have had the decision.
  static func sent(_ count: Int) -> Text {
    count == 0
      ? Text(sv: "Inget är skickat än.", en: "Nothing has been sent yet.", fi: "Mitään ei ole vielä lähetetty.")
      : Text(
        sv: "\(count) har redan fått beslutet.",
        en: count == 1 ? "1 recipient has the decision already." : "\(count) recipients have the decision already.",
        fi: "Päätöksen saaneita: \(count).")
  }
  static let show = Text(
    sv: "Visa vad var och en får", en: "Show what each will get", fi: "Näytä, mitä kukin saa")
  static let back = Text(sv: "Tillbaka till ärendet", en: "Back to the case", fi: "Takaisin asiaan")
  static let whatHappens = Text(sv: "Så går det till", en: "How it works", fi: "Näin se toimii")
  static let points: [Text] = [
    Text(
      sv: "Var och en får ett mejl med en egen länk. Inget konto behövs.",
      en: "Each gets a mail with a link of their own. No account is needed.",
      fi: "Kukin saa viestin, jossa on oma linkki. Tiliä ei tarvita."),
    Text(
      sv: "Ingen får det två gånger, även om knappen trycks igen.",
      en: "Nobody gets it twice, even if the button is pressed again.",
      fi: "Kukaan ei saa sitä kahdesti, vaikka painiketta painettaisiin uudelleen."),
    Text(
      sv: "Ni ser vilka som har svarat, aldrig vem som har öppnat vad.",
      en: "You see who has answered, never who has opened what.",
      fi: "Näette, ketkä ovat vastanneet, ette koskaan, kuka on avannut mitä."),
  ]
  static let othersDecide = Text(
    sv: "Ett bolag eller en annan nämnd bestämmer själv. Det ni skickar dit är en fråga.",
    en: "A company or another committee decides for itself. What you send there is a request.",
    fi: "Yhtiö tai toinen lautakunta päättää itse. Sinne lähettämänne on pyyntö.")
  static let group = Text(sv: "Kommunkoncernen", en: "The group", fi: "Kuntakonserni")
  static let groupMeans = Text(
    sv: "”Samtliga förvaltningar och bolag” blir enheterna i er koncern, med sina brevlådor.",
    en: "“All departments and companies” becomes the units of your group, with their mailboxes.",
    fi: "”Samtliga förvaltningar och bolag” tarkoittaa konserninne yksiköitä osoitteineen.")
  static let toGroup = Text(sv: "Se över enheterna", en: "Check the units", fi: "Tarkistakaa yksiköt")

  static let reviewTitle = Text(sv: "Det här får var och en", en: "What each will get", fi: "Tämän kukin saa")
  static func reviewLead(_ count: Int) -> Text {
    count == 1
      ? Text(
        sv: "Ett mejl går i väg när ni trycker på Skicka.", en: "One mail goes when you press Send.",
        fi: "Yksi viesti lähtee, kun painatte Lähetä.")
      : Text(
        sv: "\(count) mejl går i väg när ni trycker på Skicka.", en: "\(count) mails go when you press Send.",
        fi: "\(count) viestiä lähtee, kun painatte Lähetä.")
  }
  static func leftOut(_ count: Int) -> Text {
    count == 1
      ? Text(
        sv: "En mottagare har redan fått beslutet och får det inte igen.",
        en: "One recipient has had the decision and does not get it again.",
        fi: "Yksi vastaanottaja on jo saanut päätöksen eikä saa sitä uudelleen.")
      : Text(
        sv: "\(count) mottagare har redan fått beslutet och får det inte igen.",
        en: "\(count) recipients have had the decision and do not get it again.",
        fi: "\(count) vastaanottajaa on jo saanut päätöksen eikä saa sitä uudelleen.")
  }
  static let subject = Text(sv: "Ämnesrad", en: "Subject", fi: "Aihe")
  static let readLetter = Text(sv: "Läs mejlet", en: "Read the mail", fi: "Lue viesti")
  static let ownLink = Text(
    sv: "(här står mottagarens egen länk)", en: "(the recipient's own link)", fi: "(vastaanottajan oma linkki)")
  static func send(_ count: Int) -> Text {
    count == 1
      ? Text(sv: "Skicka till 1 mottagare", en: "Send to 1 recipient", fi: "Lähetä yhdelle")
      : Text(sv: "Skicka till \(count) mottagare", en: "Send to \(count) recipients", fi: "Lähetä \(count):lle")
  }
  static let change = Text(sv: "Ändra", en: "Change", fi: "Muuta")

  static func kind(_ kind: RecipientKind) -> Text {
    switch kind {
    case .committee: Text(sv: "Nämnd", en: "Committee", fi: "Lautakunta")
    case .department: Text(sv: "Förvaltning", en: "Department", fi: "Hallinto")
    case .company: Text(sv: "Bolag", en: "Company", fi: "Yhtiö")
    case .other: Text(sv: "Annan mottagare", en: "Another recipient", fi: "Muu vastaanottaja")
    }
  }
}
