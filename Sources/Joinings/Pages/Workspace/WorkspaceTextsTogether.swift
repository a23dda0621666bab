import Kernel

/// Words of joining together.
enum TogetherTexts {
  static let lead = Text(
    sv:
      "Är ni flera som ansluter er samtidigt, till exempel en kommun och dess bolag eller några grannkommuner? Bjud in dem här.",
    en:
      "Are several of you joining at the same time, such as a municipality and its companies, or some neighbouring municipalities? Invite them here.",
    fi:
      "Liittyykö teitä useampi samalla kertaa, esimerkiksi kunta ja sen yhtiöt tai muutama naapurikunta? Kutsukaa heidät tässä."
  )
  static let apart = Text(sv: "Så går det till", en: "How it works", fi: "Näin se toimii")
  static let points = [
    Text(
      sv: "Var och en har sin egen anslutning, sitt eget beslut och skickar in själv.",
      en: "Each has its own joining and its own decision, and submits on its own.",
      fi: "Kullakin on oma liittymisensä ja oma päätöksensä, ja kukin lähettää itse."),
    Text(
      sv: "Ni ser varandras namn, den gemensamma texten och hur långt var och en har kommit. Inget annat.",
      en: "You see each other's names, the shared text and how far each has come. Nothing else.",
      fi: "Näette toistenne nimet, yhteisen tekstin ja sen, miten pitkällä kukin on. Ette muuta."),
    Text(
      sv: "Säger någon nej påverkar det inte de andra.", en: "If someone says no, the others are not affected.",
      fi: "Jos joku kieltäytyy, se ei vaikuta muihin."),
    Text(
      sv: "På webbplatsen nämns de som har skickat in. Den som förbereder sig nämns inte.",
      en: "The site names those who have submitted. Whoever is preparing is not named.",
      fi: "Sivustolla mainitaan lähettäneet. Valmistautuvia ei mainita."),
  ]
  static let begin = Text(sv: "Börja en grupp", en: "Begin a group", fi: "Aloittakaa ryhmä")
  static let members = Text(sv: "De här är med", en: "Those who take part", fi: "Mukana olevat")
  static let waiting = Text(sv: "Inbjuden", en: "Invited", fi: "Kutsuttu")
  static func until(_ day: String) -> Text {
    Text(sv: "Kan svara till \(day)", en: "Can answer until \(day)", fi: "Voi vastata \(day) asti")
  }
  static let shared = Text(sv: "Gemensam text", en: "Shared text", fi: "Yhteinen teksti")
  static let sharedHint = Text(
    sv: "Det ni vill säga tillsammans, till exempel varför ni ansluter er samtidigt. Alla i gruppen kan skriva i den.",
    en:
      "What you want to say together, such as why you are joining at the same time. Everyone in the group can write in it.",
    fi:
      "Mitä haluatte sanoa yhdessä, esimerkiksi miksi liitytte samalla kertaa. Kaikki ryhmässä voivat kirjoittaa siihen."
  )
  static let groupGone = Text(
    sv: "Ni är inte längre med i gruppen. Texten är inte sparad.",
    en: "You are no longer in the group. The text has not been saved.",
    fi: "Ette ole enää ryhmässä. Tekstiä ei ole tallennettu.")
  static let notSaved = Text(
    sv: "Det du skrev. Kopiera det om du vill ha kvar det.", en: "What you wrote. Copy it if you want to keep it.",
    fi: "Kirjoittamasi teksti. Kopioi se, jos haluat säilyttää sen.")
  static let saveText = Text(sv: "Spara texten", en: "Save the text", fi: "Tallenna teksti")
  static let invite = Text(sv: "Bjud in en organisation", en: "Invite an organisation", fi: "Kutsukaa organisaatio")
  static let inviteLead = Text(
    sv: "De får ett mejl med en länk, och väljer själva om de vill vara med.",
    en: "They get a mail with a link, and choose for themselves whether to take part.",
    fi: "He saavat sähköpostiin linkin ja päättävät itse, haluavatko mukaan.")
  static let name = Text(sv: "Organisationens namn", en: "Name of the organisation", fi: "Organisaation nimi")
  static let mail = Text(sv: "E-postadress", en: "E-mail address", fi: "Sähköpostiosoite")
  static let mailHint = Text(
    sv: "Till den du har kontakt med där. Adressen visas bara för er.",
    en: "To whoever you are in touch with there. The address is shown only to you.",
    fi: "Yhteyshenkilöllenne siellä. Osoite näkyy vain teille.")
  static let send = Text(sv: "Skicka inbjudan", en: "Send the invitation", fi: "Lähettäkää kutsu")
  static let takeBack = Text(sv: "Ta tillbaka inbjudan", en: "Take the invitation back", fi: "Perukaa kutsu")
  static let takenBack = Text(
    sv: "Inbjudan är tillbakatagen.", en: "The invitation has been taken back.", fi: "Kutsu on peruttu.")
  static let sent = Text(sv: "Inbjudan är skickad.", en: "The invitation has been sent.", fi: "Kutsu on lähetetty.")
}

/// Words for whoever is invited to join together.
enum InvitedTexts {
  static let title = Text(sv: "Ansluta er tillsammans?", en: "Joining together?", fi: "Liitytäänkö yhdessä?")
  static func lead(_ from: String, _ to: String, _ strategy: String) -> Text {
    let who =
      from.isEmpty
      ? Text(sv: "En organisation", en: "An organisation", fi: "Eräs organisaatio") : Text(sv: from, en: from, fi: from)
    return Text(
      sv: "\(who.sv) frågar om \(to) vill ansluta sig samtidigt till \(strategy).",
      en: "\(who.en) asks whether \(to) wants to join \(strategy) at the same time.",
      fi: "\(who.fi) kysyy, haluaako \(to) liittyä samalla kertaa: \(strategy).")
  }
  static let points = [
    Text(
      sv: "Ni får en egen anslutning, som ni skriver och beslutar om själva.",
      en: "You get a joining of your own, which you write and decide on yourselves.",
      fi: "Saatte oman liittymisen, jonka kirjoitatte ja josta päätätte itse."),
    Text(
      sv: "De andra i gruppen ser ert namn och hur långt ni har kommit. Inget annat.",
      en: "The others in the group see your name and how far you have come. Nothing else.",
      fi: "Muut ryhmässä näkevät nimenne ja sen, miten pitkällä olette. Eivät muuta."),
    Text(
      sv: "Ni kan lämna gruppen när ni vill.", en: "You can leave the group whenever you like.",
      fi: "Voitte poistua ryhmästä milloin haluatte."),
  ]
  static let signInLead = Text(
    sv: "Skriv din e-postadress, så skickar vi en länk som loggar in dig och leder tillbaka hit.",
    en: "Write your e-mail address and we send a link that signs you in and leads back here.",
    fi: "Kirjoita sähköpostiosoitteesi, niin lähetämme linkin, jolla kirjaudut ja palaat tähän.")
  static let mail = Text(sv: "E-postadress", en: "E-mail address", fi: "Sähköpostiosoite")
  static let sendLink = Text(sv: "Skicka länken", en: "Send the link", fi: "Lähetä linkki")
  static let linkTitle = Text(sv: "Titta i din e-post", en: "Look in your e-mail", fi: "Katso sähköpostisi")
  static func linkLead(_ mail: String) -> Text {
    Text(
      sv: "Vi har skickat en länk till \(mail). Den leder tillbaka till inbjudan.",
      en: "We have sent a link to \(mail). It leads back to the invitation.",
      fi: "Lähetimme linkin osoitteeseen \(mail). Se johtaa takaisin kutsuun.")
  }
  static func acceptFor(_ name: String) -> Text {
    Text(sv: "Tacka ja för \(name)", en: "Accept for \(name)", fi: "Hyväksy: \(name)")
  }
  static let another = Text(
    sv: "Det gäller en annan organisation", en: "It is for another organisation", fi: "Kyse on toisesta organisaatiosta"
  )
  static let kind = Text(sv: "Typ av organisation", en: "Type of organisation", fi: "Organisaation tyyppi")
  static let choose = Text(sv: "Välj", en: "Choose", fi: "Valitse")
  static let chooseKind = Text(
    sv: "Välj vilken typ av organisation det är.", en: "Choose what type of organisation it is.",
    fi: "Valitse, minkä tyyppinen organisaatio on.")
  static let name = Text(sv: "Organisationens namn", en: "Name of the organisation", fi: "Organisaation nimi")
  static let acceptNew = Text(
    sv: "Tacka ja och börja", en: "Accept and begin", fi: "Hyväksy ja aloita")
  static let refuse = Text(sv: "Nej tack", en: "No, thank you", fi: "Ei kiitos")
  static let refusedTitle = Text(sv: "Ni har tackat nej", en: "You have declined", fi: "Olette kieltäytyneet")
  static let refusedLead = Text(
    sv: "De andra i gruppen går vidare utan er. Ni kan ansluta er på egen hand när ni vill.",
    en: "The others in the group go on without you. You can join on your own whenever you like.",
    fi: "Muut ryhmässä jatkavat ilman teitä. Voitte liittyä itsenäisesti milloin haluatte.")
}
