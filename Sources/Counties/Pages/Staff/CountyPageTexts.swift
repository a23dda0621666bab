import Kernel

enum CountyPageTexts {
  static let title = StaffText(sv: "Länet", en: "The county")
  static let lead = StaffText(
    sv: "Så här presenterar sig länet. Det du sparar syns direkt på webbplatsen.",
    en: "This is how the county presents itself. What you save shows on the site at once.")
  static let saved = StaffText(sv: "Sparat. Det syns på webbplatsen nu.", en: "Saved. It shows on the site now.")
  static let words = StaffText(sv: "Ord", en: "Words")
  static let wordsWhy = StaffText(
    sv: "Svenska behövs. Saknas engelska eller finska visas den svenska texten.",
    en: "Swedish is needed. Where English or Finnish is missing, the Swedish text is shown.")
  static let siteName = StaffText(sv: "Webbplatsens namn", en: "The site's name")
  static let headline = StaffText(sv: "Startsidans rubrik", en: "The start page's heading")
  static let leadText = StaffText(sv: "Startsidans ingress", en: "The start page's lead")
  static let tagline = StaffText(sv: "Meningen i sidfoten", en: "The footer's sentence")
  static let taglineHint = StaffText(sv: "En mening om vad arbetet är.", en: "One sentence on what the work is.")
  static let contact = StaffText(sv: "Kontakt och svar", en: "Contact and answers")
  static let contactLabel = StaffText(sv: "Vem som svarar på frågor", en: "Who answers questions")
  static let contactLabelHint = StaffText(
    sv: "En funktion, inte ett namn: Länets jämställdhetsstrateg.",
    en: "A function, not a name: the county's gender equality strategist.")
  static let contactMail = StaffText(sv: "Funktionsbrevlåda", en: "Shared mailbox")
  static let contactMailHint = StaffText(
    sv: "Visas på alla sidor.", en: "Shown on every page.")
  static let answerDays = StaffText(sv: "Svar inom så många arbetsdagar", en: "Answer within so many working days")
  static let answerDaysHint = StaffText(
    sv: "Det lovar ni den som skickar in.", en: "This is what you promise whoever submits.")
  static let council = StaffText(sv: "Länets jämställdhetsråd", en: "The county's gender equality council")
  static let councilHint = StaffText(
    sv: "Om länet har ett råd: vad det heter.", en: "If the county has a council: what it is called.")
  static let governor = StaffText(sv: "Vem som står på diplomet", en: "Who stands on the diploma")
  static let governorHint = StaffText(
    sv: "Till exempel Landshövdingen i Västmanlands län, med eller utan namn.",
    en: "The governor of Västmanland county, for example, with or without a name.")
  static let benefits = StaffText(sv: "Det här får ni", en: "What you get")
  static let benefitsWhy = StaffText(
    sv: "Vad den som ansluter sig får av er. Visas på en egen sida och i välkomstmejlet.",
    en: "What whoever joins gets from you. Shown on a page of its own and in the welcome mail.")
  static func benefit(_ number: Int) -> StaffText { StaffText(sv: "Punkt \(number)", en: "Item \(number)") }
  static let benefitTitle = StaffText(sv: "Vad de får", en: "What they get")
  static let benefitBody = StaffText(sv: "Några meningar om det", en: "A few sentences about it")
  static let addBenefit = StaffText(sv: "Lägg till en punkt", en: "Add an item")
  static let colours = StaffText(sv: "Färger", en: "Colours")
  static let coloursWhy = StaffText(
    sv:
      "Skriv en färg som #3d2b6b, eller lämna tomt för den vanliga. En färg som inte går att läsa mot sin bakgrund sparas inte. "
      + "Kvinnors och mäns färger är desamma i alla län.",
    en:
      "Write a colour as #3d2b6b, or leave it empty for the usual one. A colour that cannot be read on its background is not "
      + "saved. Women's and men's colours are the same in every county.")
  static func theme(_ theme: Colours.Theme) -> StaffText {
    theme == .light
      ? StaffText(sv: "Ljust utseende", en: "Light appearance") : StaffText(sv: "Mörkt utseende", en: "Dark appearance")
  }
  static func token(_ token: Colours.Token) -> StaffText {
    switch token {
    case .brand: StaffText(sv: "Knappar och val", en: "Buttons and choices")
    case .brandStrong: StaffText(sv: "Knappens kant", en: "The button's edge")
    case .brandTint: StaffText(sv: "Ljus ton bakom text", en: "Tint behind text")
    case .link: StaffText(sv: "Länkar", en: "Links")
    case .night: StaffText(sv: "Sidhuvud och sidfot", en: "Header and footer")
    case .night2: StaffText(sv: "Sidhuvudets andra ton", en: "The header's second tone")
    }
  }
  static let map = StaffText(sv: "Rutkartan", en: "The tile map")
  static let mapWhy = StaffText(
    sv: "Så ligger kommunerna på kartan. Be den som sköter driften om något ska flyttas.",
    en: "This is where the municipalities lie on the map. Ask whoever runs the site if something should move.")
  static let noMap = StaffText(
    sv: "Länet har ingen rutkarta. Listan över anslutna visas ändå.",
    en: "The county has no tile map. The list of those who have joined is shown all the same.")
  static func mapCaption(_ columns: Int) -> StaffText {
    StaffText(sv: "Kommunernas plats, \(columns) kolumner", en: "The municipalities' places, \(columns) columns")
  }
  static let municipality = StaffText(sv: "Kommun", en: "Municipality")
  static let code = StaffText(sv: "Kod", en: "Code")
  static let column = StaffText(sv: "Kolumn", en: "Column")
  static let row = StaffText(sv: "Rad uppifrån", en: "Row from the top")
}
