import Kernel

enum AboutFormTexts {
  static let dayHint = StaffText(sv: "Till exempel 2026-03-14.", en: "2026-03-14, for example.")
  static let choose = StaffText(sv: "Välj", en: "Choose")

  static let service = StaffText(sv: "Vilken tjänst gäller det?", en: "Which service is it about?")
  static let serviceHint = StaffText(
    sv: "Till exempel: Redogörelsen gäller webbplatsen Ett jämställt Västmanland.",
    en: "For example: This statement is about the site Ett jämställt Västmanland.")
  static let responsible = StaffText(sv: "Vem ansvarar för tjänsten?", en: "Who is responsible for the service?")
  static let responsibleHint = StaffText(
    sv: "Myndighetens namn, till exempel Länsstyrelsen i Västmanlands län.",
    en: "The authority's name: Länsstyrelsen i Västmanlands län, for example.")
  static let conformance = StaffText(sv: "Hur tillgänglig är den?", en: "How accessible is it?")
  static let shortcomings = StaffText(sv: "Kända brister", en: "Known shortcomings")
  static let shortcomingsWhy = StaffText(
    sv: "Skriv så att den som drabbas förstår vad som inte går och vad hen kan göra i stället.",
    en: "Write so that whoever is affected understands what does not work and what to do instead.")
  static let addShortcoming = StaffText(sv: "Lägg till en brist", en: "Add a shortcoming")
  static func shortcoming(_ number: Int) -> StaffText {
    StaffText(sv: "Brist \(number)", en: "Shortcoming \(number)")
  }
  static let what = StaffText(sv: "Vad fungerar inte, och för vem?", en: "What does not work, and for whom?")
  static let ground = StaffText(sv: "Varför är det inte tillgängligt?", en: "Why is it not accessible?")
  static let reason = StaffText(
    sv: "Förklara, och säg när det rättas", en: "Explain, and say when it is put right")
  static let reasonHint = StaffText(
    sv: "Eller hur man kan göra i stället.", en: "Or what one can do instead.")
  static let reports = StaffText(sv: "Påpekanden", en: "Reports")
  static let mail = StaffText(sv: "E-post för påpekanden", en: "E-mail for reports")
  static let phone = StaffText(sv: "Telefon", en: "Telephone")
  static let answerDays = StaffText(sv: "Antal arbetsdagar till svar", en: "Number of working days to an answer")
  static let testing = StaffText(sv: "Test och dagar", en: "Testing and days")
  static let method = StaffText(sv: "Vem har testat?", en: "Who has tested?")
  static let tested = StaffText(sv: "Hur har ni testat?", en: "How was it tested?")
  static let testedHint = StaffText(
    sv: "Med vilka hjälpmedel, på vilka sidor.", en: "With which assistive technology, on which pages.")
  static let testedOn = StaffText(sv: "Dagen för testet", en: "The day of the test")
  static let publishedOn = StaffText(sv: "Dagen då webbplatsen öppnade", en: "The day the site opened")
  static let updatedOn = StaffText(sv: "Dagen då ni senast såg över sidan", en: "The day you last looked it over")

  static let controller = StaffText(sv: "Vem är personuppgiftsansvarig?", en: "Who is the controller?")
  static let controllerHint = StaffText(
    sv: "Till exempel Länsstyrelsen i Västmanlands län.", en: "Länsstyrelsen i Västmanlands län, for example.")
  static let controllerAddress = StaffText(sv: "Adress och telefon", en: "Address and telephone")
  static let questionsMail = StaffText(sv: "E-post för frågor", en: "E-mail for questions")
  static let officerMail = StaffText(sv: "Dataskyddsombudets e-post", en: "The data protection officer's e-mail")
  static let purposes = StaffText(sv: "Ändamål", en: "Purposes")
  static let addPurpose = StaffText(sv: "Lägg till ett ändamål", en: "Add a purpose")
  static func purpose(_ number: Int) -> StaffText { StaffText(sv: "Ändamål \(number)", en: "Purpose \(number)") }
  static let purposeWhat = StaffText(sv: "Vad används uppgifterna till?", en: "What are the data used for?")
  static let purposeData = StaffText(sv: "Vilka uppgifter är det?", en: "Which data is it?")
  static let basis = StaffText(sv: "Rättslig grund", en: "Legal basis")
  static let purposeSource = StaffText(sv: "Lagen eller uppdraget bakom", en: "The law or task behind it")
  static let origin = StaffText(sv: "Varifrån kommer uppgifterna?", en: "Where do the data come from?")
  static let originHint = StaffText(
    sv: "Till exempel: Från dig själv. Om en kollega anger dig som kontaktperson: från er organisation.",
    en: "For example: From you. Where a colleague names you as contact: from your organisation.")
  static let retention = StaffText(sv: "Hur länge sparas de?", en: "How long are they kept?")
  static let recipients = StaffText(sv: "Vilka får uppgifterna?", en: "Who receives the data?")
  static let recipientsHint = StaffText(
    sv: "Till exempel: Den som begär ut en allmän handling.", en: "Whoever asks for an official document, for example.")
  static let transfers = StaffText(
    sv: "Förs något över till ett land utanför EU och EES?", en: "Does anything go to a country outside the EU and EEA?"
  )
  static let transfersHint = StaffText(
    sv: "Till exempel: Inga uppgifter förs över.", en: "No data are transferred, for example.")

  static let overview = StaffText(sv: "Om-sidor", en: "About pages")
  static let overviewLead = StaffText(
    sv: "De här sidorna kräver lagen. De görs av uppgifter som ni fyller i, och publiceras när inget saknas.",
    en:
      "The law asks for these pages. They are made from facts that you fill in, and published when nothing is missing.")
  static func missing(_ count: Int) -> StaffText {
    count == 1
      ? StaffText(sv: "En uppgift saknas", en: "One fact is missing")
      : StaffText(sv: "\(count) uppgifter saknas", en: "\(count) facts are missing")
  }
  static let published = StaffText(sv: "Publicerad", en: "Published")
  static let ready = StaffText(sv: "Klar att publicera", en: "Ready to publish")
  static let notPublished = StaffText(sv: "Inte publicerad", en: "Not published")
  static let fillIn = StaffText(sv: "Fyll i och publicera", en: "Fill in and publish")
  static let see = StaffText(sv: "Se sidan", en: "See the page")
  static let saved = StaffText(
    sv: "Sparat. Sidan syns först när du publicerar den.", en: "Saved. The page shows only when you publish it.")
  static let savedPublic = StaffText(sv: "Sparat. Det syns på sidan nu.", en: "Saved. It shows on the page now.")
  static let isPublished = StaffText(sv: "Sidan är publicerad.", en: "The page is published.")
}
