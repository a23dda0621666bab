import Kernel

/// Words around every page of the form.
enum FormTexts {
  static let saveOn = Text(sv: "Spara och fortsätt", en: "Save and continue", fi: "Tallenna ja jatka")
  static let save = Text(
    sv: "Spara och gå till listan", en: "Save and go to the list", fi: "Tallenna ja palaa luetteloon")
  static let backToList = Text(sv: "Tillbaka till listan", en: "Back to the list", fi: "Takaisin luetteloon")
  static let next = Text(sv: "Nästa:", en: "Next:", fi: "Seuraavaksi:")
  static let nextStep = Text(sv: "Nästa steg:", en: "Next step:", fi: "Seuraava vaihe:")
  static let help = Text(sv: "Hjälp", en: "Help", fi: "Apua")
  /// In a sentence.
  static let colleague = Text(sv: "en kollega", en: "a colleague", fi: "kollega")
  static let aColleague = Text(sv: "En kollega", en: "A colleague", fi: "Kollega")
  static let change = Text(sv: "Ändra", en: "Change", fi: "Muuta")
  static let yes = Text(sv: "Ja", en: "Yes", fi: "Kyllä")
  static let goBack = Text(sv: "Gå tillbaka", en: "Go back", fi: "Palaa takaisin")

  static func isSaved(_ what: String) -> Text {
    Text(sv: "Sparat: \(what)", en: "Saved: \(what)", fi: "Tallennettu: \(what)")
  }

  static let yourAreas = Text(sv: "Era områden", en: "Your areas", fi: "Osa-alueenne")
  static let stillMissing = Text(
    sv: "Något saknas där än.", en: "Something is still missing there.", fi: "Siitä puuttuu vielä jotakin.")

  static func lastSaved(_ who: String, _ when: String) -> Text {
    Text(
      sv: "Senast sparat av \(who), \(when)", en: "Last saved by \(who), \(when)",
      fi: "Viimeksi tallentanut \(who), \(when)")
  }

  static let whoSees = Text(sv: "Vem ser vad?", en: "Who sees what?", fi: "Kuka näkee mitä?")
  static let publicMeans = Text(
    sv: "Visas på er sida under Vilka är med, när Länsstyrelsen har bekräftat.",
    en: "Shown on your page under Who has joined, once the county administrative board has confirmed.",
    fi: "Näkyy sivullanne kohdassa Ketkä ovat mukana, kun lääninhallitus on vahvistanut.")
  static let hiddenMeans = Text(
    sv:
      "Läses av er, och av Länsstyrelsen när ni har skickat in. Visas inte på webbplatsen, men kan begäras ut som allmän handling.",
    en:
      "Read by you, and by the county administrative board once you have submitted. Not shown on the site, but anyone may ask for it as an official document.",
    fi:
      "Te luette, ja lääninhallitus lukee, kun olette lähettäneet. Ei näytetä sivustolla, mutta kuka tahansa voi pyytää sen yleisenä asiakirjana."
  )
  static let draftIsYours = Text(
    sv: "Tills ni skickar in är utkastet ert eget. Ingen annan ser det eller att det finns.",
    en: "Until you submit, the draft is your own. No one else sees it or that it exists.",
    fi: "Luonnos on omanne, kunnes lähetätte sen. Kukaan muu ei näe sitä eikä tiedä sen olevan olemassa.")
}

/// Words for two colleagues in one text.
enum ConflictTexts {
  static let heading = Text(
    sv: "En kollega sparade medan du skrev", en: "A colleague saved while you were writing",
    fi: "Kollega tallensi, kun kirjoitit")
  static let lead = Text(
    sv:
      "Det du skrev står kvar i formuläret. Här är det som kollegan sparade. För ihop texterna som ni vill ha dem och spara igen.",
    en:
      "What you wrote is still in the form. This is what your colleague saved. Put the texts together as you want them and save again.",
    fi:
      "Kirjoittamasi on yhä lomakkeessa. Tässä on kollegan tallentama teksti. Yhdistä tekstit haluamallasi tavalla ja tallenna uudelleen."
  )
  static let nothing = Text(
    sv: "Kollegan har tömt alla svar här.", en: "Your colleague has emptied every answer here.",
    fi: "Kollega on tyhjentänyt kaikki vastaukset tästä.")
  static func savedBy(_ who: String, _ when: String?) -> Text {
    let at = when.map { " \($0)" } ?? ""
    return Text(sv: "Sparat av \(who)\(at)", en: "Saved by \(who)\(at)", fi: "Tallentanut \(who)\(at)")
  }
}
