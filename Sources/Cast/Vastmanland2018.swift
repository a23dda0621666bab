/// The strategy for 2018–2020 in five areas. Areas 1 to 4, their objectives and statements are facts from the county's
/// pages, told in our own words; of area 5 only the name is, and the rest is example data.
/// Source: the county administrative board's pages of the time (ettjamstalltvastmanland.nu, fokusområde 1–4) and
/// "Strategi för jämställdhetsintegrering i Västmanlands län", 2017, diarienummer 801-553-17.
enum Vastmanland2018 {
  static let areas: [CastArea] = [
    kunskap,
    ekonomi,
    utbildning,
    halsa,
    vald,
  ]

  private static let kunskap = CastArea(
    number: "1", pictogram: "kunskap",
    title: CastLine("Bygga kunskap och kapacitet", "Building knowledge and capacity", fi: "Tietoa ja valmiuksia"),
    description: CastLine(
      "Jämställdhet blir en del av det vanliga arbetet, från ledning till vardag.",
      "Gender equality becomes part of ordinary work, from management to everyday practice."),
    subgoals: [1, 2, 3, 4, 5, 6], targets: ["5.c"], isExample: false,
    objectives: [
      CastLine(
        "Fler organisationer tar in jämställdhet i sitt ordinarie arbete på strategisk nivå.",
        "More organisations integrate gender equality in their ordinary work at a strategic level."),
      CastLine(
        "Fler organisationer ansluter sig till strategin.",
        "More organisations join the strategy."),
      CastLine(
        "Förmågan att göra jämställdhetsanalyser ökar.",
        "The ability to make gender analyses grows."),
      CastLine(
        "En större andel av statistiken är uppdelad på kön.",
        "A larger share of statistics is divided by sex."),
    ],
    statements: [
      CastLine(
        "Vår ledning har beslutat att jämställdhet ska finnas med i hela verksamheten",
        "Our management has decided that gender equality is part of all our work"),
      CastLine(
        "Vi följer upp vilka pengarna når, så att flickor och pojkar, kvinnor och män får del av dem likvärdigt (jämställdhetsbudgetering)",
        "We follow up whom the money reaches, so that girls and boys, women and men get a fair share (gender budgeting)"
      ),
      CastLine(
        "Vi siktar på att dela upp all statistik om människor på kön, och på att analysera den",
        "We aim to divide all statistics about people by sex, and to analyse them"),
      CastLine(
        "Vi arbetar för att kunder och invånare får lika gott bemötande oavsett kön",
        "We work for customers and residents to be met equally well whatever their sex"),
      CastLine(
        "Vi läser igenom texter och annan kommunikation så att alla kan känna sig inräknade",
        "We go through texts and other communication so that everyone can feel included"),
      CastLine(
        "Vi använder sociala hänsyn eller socialt ansvarstagande (CSR) för mer jämställdhet, här och i världen",
        "We use social considerations or social responsibility (CSR) for more gender equality, here and in the world"),
      CastLine(
        "Våra upphandlingar har sociala villkor som gagnar jämställdheten och höjer kvaliteten",
        "Our procurements carry social conditions that serve gender equality and raise quality"),
      CastLine(
        "Vi investerar socialt: pengar är avsatta för tidiga insatser som sparar kostnader längre fram",
        "We invest socially: money is set aside for early measures that save costs further on"),
      CastLine(
        "Alla hos oss, chefer som medarbetare, lär sig se ojämställdhet och ändra på den",
        "Everyone here, managers and staff, learns to see inequality and change it"),
      CastLine(
        "Vi har egna metoder eller checklistor som säkrar ett jämställt bemötande",
        "We have methods or checklists of our own that secure equal treatment"),
    ])

  private static let ekonomi = CastArea(
    number: "2", pictogram: "ekonomi",
    title: CastLine("Ekonomisk jämställdhet", "Economic gender equality", fi: "Taloudellinen tasa-arvo"),
    description: CastLine(
      "Arbete, lön, heltid och makt över den egna försörjningen.",
      "Work, pay, full time and power over one's own income."), subgoals: [2, 1, 4], targets: ["5.4", "5.5", "8"],
    isExample: false,
    objectives: [
      CastLine(
        "Färre deltider mot den egna viljan.",
        "Fewer part-time posts held against one's will."),
      CastLine(
        "En arbetsplatskultur som uppmuntrar föräldraledighet oavsett kön.",
        "A workplace culture that encourages parental leave whatever one's sex."),
      CastLine(
        "Balans mellan könen där det beslutas.",
        "Balance between the sexes where decisions are made."),
      CastLine(
        "Mindre skillnader i livsinkomst.",
        "Smaller differences in lifetime income."),
    ],
    statements: [
      CastLine(
        "Kvinnor och män delar makten lika: bland politiker, chefer och styrelseledamöter",
        "Women and men share power evenly: among politicians, managers and board members"),
      CastLine(
        "Kvinnors och mäns ord väger lika: talartid, gehör och tunga poster delas jämnt",
        "Women's and men's words weigh the same: speaking time, hearing and leading posts are shared evenly"),
      CastLine(
        "Vägen uppåt är lika öppen för kvinnor och män hos oss",
        "The way up is equally open to women and men here"),
      CastLine(
        "Kvinnors och mäns röster når fram lika väl, också när vi bjuder in till invånardialog",
        "Women's and men's voices get through equally well, also when we invite residents to dialogue"),
      CastLine(
        "Vår lönekartläggning visar att lönerna är jämställda",
        "Our pay survey shows that pay is equal"),
      CastLine(
        "Vi vet vem som tar ut föräldraledighet och vad det betyder för livsinkomst och karriär",
        "We know who takes parental leave and what it means for lifetime income and career"),
      CastLine(
        "Vi vet vem som arbetar deltid eller går ner i tid, till exempel på grund av anhörigvård eller stress",
        "We know who works part-time or reduces hours, for instance because of caring for a relative or stress"),
      CastLine(
        "Vi har undersökt om någon arbetar deltid mot sin vilja",
        "We have looked into whether anyone works part-time against their will"),
      CastLine(
        "Vi öppnar vägar in för utrikes födda, särskilt för kvinnor, som ofta har längst till arbete",
        "We open ways in for people born abroad, especially women, who often have furthest to a job"),
      CastLine(
        "Vi stöder kvinnor som vill starta eller driva företag",
        "We support women who want to start or run a business"),
      CastLine(
        "Vi vill att fler män tar föräldraledigt, och det märks hos oss",
        "We want more men to take parental leave, and it shows"),
      CastLine(
        "Jämn könsfördelning är ett mål när vi rekryterar, från första jobbet till högsta chefen",
        "An even gender distribution is a goal when we recruit, from the first job to the top post"),
      CastLine(
        "Vi arbetar för lika goda arbetsvillkor: utrustning, förmåner, ledighet, resurser och lokaler",
        "We work for equally good conditions: equipment, benefits, leave, resources and premises"),
      CastLine(
        "Vårt föräldrastöd är systematiskt och visar på ett föräldraskap utan låsta könsroller",
        "Our parental support is systematic and shows a parenthood without fixed gender roles"),
    ])

  private static let utbildning = CastArea(
    number: "3", pictogram: "utbildning",
    title: CastLine("Jämställd utbildning", "Gender equal education", fi: "Tasa-arvoinen koulutus"),
    description: CastLine(
      "Lika villkor för flickor och pojkar, kvinnor och män genom hela utbildningen.",
      "Equal terms for girls and boys, women and men through all of education."), subgoals: [3], targets: ["4"],
    isExample: false,
    objectives: [
      CastLine(
        "Utvecklingsarbetet knyts till det vanliga arbetet med likabehandling och värdegrund.",
        "Development work is tied to the ordinary work for equal treatment and values."),
      CastLine(
        "Bättre skolresultat för pojkar.",
        "Better school results for boys."),
      CastLine(
        "Val av utbildning följer kön i mindre grad.",
        "Choices of education follow sex less."),
    ],
    statements: [
      CastLine(
        "Skolans huvudman har en samlad strategi för jämnare resultat mellan könen",
        "The school authority has an overall strategy for more even results between the sexes"),
      CastLine(
        "Vi höjer skolresultaten, framför allt pojkars, och minskar skillnaderna mellan könen",
        "We raise school results, boys' above all, and reduce the differences between the sexes"),
      CastLine(
        "Vi ifrågasätter vanemässiga val av utbildning efter kön",
        "We question habitual choices of education by sex"),
      CastLine(
        "Vi ifrågasätter vanemässiga val av yrke efter kön",
        "We question habitual choices of occupation by sex"),
      CastLine(
        "Vi bidrar till en mindre könsuppdelad arbetsmarknad",
        "We help to make the labour market less divided by sex"),
      CastLine(
        "Vi vet hur skolans pengar fördelas, till exempel på specialpedagogik och på olika program",
        "We know how the school's money is shared, for instance on special needs teaching and on different programmes"),
      CastLine(
        "Vi ser över läromedlen: hur skildras kvinnor och män?",
        "We go through teaching materials: how are women and men portrayed?"),
      CastLine(
        "Vi följer vilka som går vidare till högskolan, uppdelat på kön",
        "We follow who goes on to higher education, by sex"),
      CastLine(
        "I samhällsorienteringen för nyanlända tar vi medvetet upp kön och jämställdhet",
        "In civic orientation for newly arrived people we deliberately take up sex and gender equality"),
      CastLine(
        "Arbetet med vår värdegrund bedrivs systematiskt",
        "The work with our values is carried on systematically"),
    ])
}
