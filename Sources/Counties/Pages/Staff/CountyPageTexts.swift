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
  static let answerDays = StaffText(sv: "Antal arbetsdagar till svar", en: "Number of working days to an answer")
  static let answerDaysHint = StaffText(
    sv: "Det lovar ni den som skickar in.", en: "This is what you promise whoever submits.")
  static let council = StaffText(sv: "Länets jämställdhetsråd", en: "The county's gender equality council")
  static let councilHint = StaffText(
    sv: "Om länet har ett råd: vad det heter och gör. Visas på sidan Så fungerar webbplatsen.",
    en: "If the county has a council: what it is called and does. Shown on the page How the site works.")
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
    case .brandStrong:
      StaffText(
        sv: "Text på ljus ton, och knappen när man pekar på den", en: "Text on the tint, and a button pointed at")
    case .brandTint: StaffText(sv: "Ljus ton bakom text", en: "Tint behind text")
    case .link: StaffText(sv: "Länkar", en: "Links")
    case .night: StaffText(sv: "Sidhuvud och sidfot", en: "Header and footer")
    case .night2: StaffText(sv: "Sidhuvudets andra ton", en: "The header's second tone")
    }
  }
  static let map = StaffText(sv: "Rutkartan", en: "The tile map")
  static let mapWhy = StaffText(
    sv:
      "Varje kommun är en ruta. Säg i vilken kolumn och på vilken rad den ligger, så att grannar på kartan är grannar här. "
      + "En rad kan vara halv: 2,5 ligger mellan rad 2 och 3.",
    en:
      "Each municipality is a tile. Say in which column and on which row it lies, so that neighbours on the map are "
      + "neighbours here. A row can be half: 2.5 lies between rows 2 and 3.")
  static let noMunicipalities = StaffText(
    sv: "Länet har inga kommuner här. Be den som sköter driften om hjälp.",
    en: "The county has no municipalities here. Ask whoever runs the site for help.")
  static let columns = StaffText(sv: "Antal kolumner", en: "Number of columns")
  static let columnsHint = StaffText(
    sv: "0 till 12. Med 0 visas kommunerna som en lista utan karta.",
    en: "0 to 12. With 0 the municipalities are shown as a list without a map.")
  static let mapCaption = StaffText(sv: "Kommunernas plats", en: "The municipalities' places")
  static let saveMap = StaffText(sv: "Spara rutkartan", en: "Save the tile map")
  static let municipality = StaffText(sv: "Kommun", en: "Municipality")
  static let code = StaffText(sv: "Kod", en: "Code")
  static let column = StaffText(sv: "Kolumn", en: "Column")
  static let row = StaffText(sv: "Rad uppifrån", en: "Row from the top")
}
