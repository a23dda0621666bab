import Kernel

/// Words of the receipt as a paper.
enum ReceiptPaperTexts {
  static let fetch = Text(
    sv: "Hämta kvittot (pdf)", en: "Fetch the receipt (PDF)", fi: "Hakekaa vastaanottoilmoitus (pdf)")
  static let detail = Text(sv: "Uppgift", en: "Detail", fi: "Tieto")
  static let answer = Text(sv: "Svar", en: "Answer", fi: "Vastaus")
  static let receivedBy = Text(sv: "Mottagen av", en: "Received by", fi: "Vastaanottaja")
  static let from = Text(sv: "Inskickad av", en: "Submitted by", fi: "Lähettäjä")
  static let version = Text(sv: "Version", en: "Version", fi: "Versio")
  static let whatWasSent = Text(sv: "Det här skickade ni in", en: "What you submitted", fi: "Tämän lähetitte")
  static let strategy = Text(sv: "Strategi", en: "Strategy", fi: "Strategia")
  static let attachments = Text(sv: "Bilagor", en: "Attachments", fi: "Liitteet")
  static func main(_ area: String) -> Text {
    Text(sv: "\(area) (huvudfokus)", en: "\(area) (main focus)", fi: "\(area) (pääpaino)")
  }
  static func confirmed(_ shows: String) -> Text {
    Text(
      sv: "När den är bekräftad syns ni på webbplatsen. \(shows)",
      en: "Once it is confirmed you show on the site. \(shows)",
      fi: "Kun se on vahvistettu, näytte sivustolla. \(shows)")
  }
  static let example = Text(
    sv: "Exempeldata: svaren är påhittade.", en: "Example data: the answers are invented.",
    fi: "Esimerkkidataa: vastaukset ovat keksittyjä.")
}

/// Words where a PDF could not be made.
enum CannotWriteTexts {
  static let title = Text(
    sv: "Pdf:en kunde inte skapas", en: "The PDF could not be made", fi: "Pdf-tiedostoa ei voitu luoda")
  static let nothingLost = Text(
    sv: "Ingenting har gått förlorat", en: "Nothing has been lost", fi: "Mitään ei ole kadonnut")
}
