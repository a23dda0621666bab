import Kernel

/// The words of a post that was kept while somebody was signed out.
enum KeptPostTexts {
  static let heading = Text(
    sv: "Det du skrev är sparat", en: "What you wrote is kept", fi: "Kirjoittamasi on tallessa")
  static func from(_ place: String) -> Text {
    Text(sv: "Från: \(place)", en: "From: \(place)", fi: "Sivulta: \(place)")
  }
  static let openPage = Text(
    sv: "Öppna sidan i stället", en: "Open the page instead", fi: "Avaa sivu sen sijaan")
  static let openWhy = Text(
    sv: "Då ser du vad som står där nu. Det du skrev ligger kvar här i sju dagar.",
    en: "Then you see what stands there now. What you wrote stays here for seven days.",
    fi: "Silloin näet, mitä siellä nyt on. Kirjoittamasi säilyy tässä seitsemän päivää.")

  /// Pages by the word in their address.
  static let pages: [String: Text] = [
    "omraden": Text(sv: "områden", en: "areas", fi: "osa-alueet"),
    "kontakt": Text(sv: "kontakt", en: "contact", fi: "yhteyshenkilö"),
    "beslut": Text(sv: "beslut", en: "decision", fi: "päätös"),
    "underlag": Text(sv: "underlag", en: "proposal", fi: "valmisteluaineisto"),
    "arende": Text(sv: "ärendet", en: "the case", fi: "asia"),
    "skicka": Text(sv: "skicka ut beslutet", en: "send out the decision", fi: "päätöksen lähettäminen"),
    "utskick": Text(sv: "utskick och svar", en: "sent and answered", fi: "lähetykset ja vastaukset"),
    "granska": Text(sv: "granska och skicka in", en: "check and submit", fi: "tarkista ja lähetä"),
    "tillsammans": Text(sv: "tillsammans", en: "together", fi: "yhdessä"),
    "organisation": Text(sv: "organisationen", en: "the organisation", fi: "organisaatio"),
    "mal": Text(sv: "lokalt mål", en: "local goal", fi: "paikallinen tavoite"),
    "enheter": Text(sv: "enhet", en: "unit", fi: "yksikkö"),
    "namn": Text(sv: "nytt namn", en: "new name", fi: "uusi nimi"),
    "kollegor": Text(sv: "kollegor", en: "colleagues", fi: "kollegat"),
    "anslutningar": Text(sv: "anslutningen", en: "the joining", fi: "liittyminen"),
    "strategier": Text(sv: "strategin", en: "the strategy", fi: "strategia"),
    "mitt-konto": Text(sv: "Mitt konto", en: "My account", fi: "Oma tili"),
    "borja": Text(sv: "börja ansluta er", en: "begin to join", fi: "aloittakaa liittyminen"),
  ]
  static let lead = Text(
    sv: "Du hade blivit utloggad när du tryckte på knappen. Skicka det nu, så är inget förlorat.",
    en: "You had been signed out when you pressed the button. Send it now and nothing is lost.",
    fi: "Olit kirjautunut ulos, kun painoit painiketta. Lähetä se nyt, niin mitään ei katoa.")
  static let files = Text(
    sv: "Filer sparas inte. Bifogade du en, välj den igen på sidan.",
    en: "Files are not kept. If you attached one, choose it again on the page.",
    fi: "Tiedostoja ei tallenneta. Jos liitit tiedoston, valitse se sivulla uudelleen.")
  static let send = Text(sv: "Skicka det nu", en: "Send it now", fi: "Lähetä nyt")
  static let drop = Text(sv: "Kasta det", en: "Throw it away", fi: "Hylkää")
}
