/// Sub-goals 1–3: power, economy, education.
extension Vastmanland2024 {
  static let goal1 = CastArea(
    number: "1", pictogram: "makt",
    title: CastLine(
      "En jämn fördelning av makt och inflytande", "Equal division of power and influence",
      fi: "Vallan ja vaikutusvallan tasainen jakautuminen"),
    description: CastLine(
      "Vem bestämmer, vem hörs och vem får uppdragen?", "Who decides, who is heard and who gets the posts?"),
    subgoals: [1], targets: ["5.5"], isExample: false,
    objectives: [], statements: [],
    below: [area1, area2, area3])

  static let area1 = CastArea(
    number: "1", pictogram: "makt",
    title: CastLine("Ledande uppdrag är ojämnt fördelade", "Leading posts are unevenly shared"),
    description: CastLine("", ""), subgoals: [1], targets: ["5.5"], isExample: true, objectives: [],
    statements: [
      CastLine(
        "Vi redovisar varje år könsfördelningen i styrelse, ledning och nämnder",
        "Every year we publish the gender distribution of board, management and committees"),
      CastLine(
        "Valberedningen har i uppdrag att föreslå minst 40 procent av vardera könet",
        "The nominating committee is asked to propose at least 40 per cent of each sex"),
      CastLine(
        "Vi prövar mötestider och mötesformer så att fler kan ta uppdrag",
        "We try out times and forms of meeting so that more people can take on posts"),
      CastLine(
        "Vi följer vem som talar på våra möten och rättar till skevheter",
        "We follow who speaks at our meetings and put right what is uneven"),
      CastLine(
        "Den som tar över ett ledande uppdrag får en mentor",
        "Whoever takes over a leading post gets a mentor"),
    ])

  static let area2 = CastArea(
    number: "2", pictogram: "makt",
    title: CastLine(
      "Hot och hat tystar människor i offentliga uppdrag", "Threats and hatred silence people in public roles"),
    description: CastLine("", ""), subgoals: [1], targets: ["5.5"], isExample: true, objectives: [],
    statements: [
      CastLine(
        "Förtroendevalda och anställda vet vart de vänder sig vid hot",
        "Elected representatives and staff know where to turn when threatened"),
      CastLine(
        "Vi anmäler hot och följer upp dem, uppdelat på kön",
        "We report threats and follow them up, by sex"),
      CastLine(
        "Den som utsatts får stöd av en utsedd person",
        "Whoever has been exposed gets support from a named person"),
      CastLine(
        "Vi håller ordning i våra egna digitala kanaler",
        "We keep order in our own digital channels"),
    ])

  static let area3 = CastArea(
    number: "3", pictogram: "makt",
    title: CastLine(
      "Krisberedskapen planeras för en genomsnittsperson", "Preparedness is planned for an average person"),
    description: CastLine("", ""), subgoals: [1], targets: ["5.5"], isExample: true, objectives: [],
    statements: [
      CastLine(
        "Vår risk- och sårbarhetsanalys beskriver hur en kris drabbar kvinnor och män",
        "Our risk and vulnerability analysis describes how a crisis strikes women and men"),
      CastLine(
        "Krisledningen har jämn könsfördelning",
        "The crisis management has an even gender distribution"),
      CastLine(
        "Planerna räknar med skola, omsorg och skyddat boende när samhället störs",
        "The plans count on school, care and sheltered housing when society is disrupted"),
      CastLine(
        "Råd till invånarna är prövade på olika grupper",
        "Advice to residents has been tried on different groups"),
      CastLine(
        "Skyddsutrustning finns i storlekar för alla som ska bära den",
        "Protective equipment comes in sizes for everyone who is to wear it"),
    ])

  static let goal2 = CastArea(
    number: "2", pictogram: "ekonomi",
    title: CastLine("Ekonomisk jämställdhet", "Economic gender equality", fi: "Taloudellinen tasa-arvo"),
    description: CastLine(
      "Lön, heltid, pension och vägen till arbete.", "Pay, full time, pension and the way to a job."), subgoals: [2],
    targets: ["8"], isExample: false,
    objectives: [], statements: [],
    below: [area4, area5, area6])

  static let area4 = CastArea(
    number: "4", pictogram: "ekonomi",
    title: CastLine("Inkomsterna är ojämna över livet", "Incomes are uneven over a lifetime"),
    description: CastLine("", ""), subgoals: [2], targets: ["8"], isExample: true, objectives: [],
    statements: [
      CastLine(
        "Vi kartlägger lönerna varje år och rättar osakliga skillnader",
        "We map pay every year and put right unjustified differences"),
      CastLine(
        "Heltid är det vanliga hos oss, deltid en möjlighet",
        "Full time is the rule with us, part time a possibility"),
      CastLine(
        "Vi följer vilka som går ner i tid och varför",
        "We follow who reduces hours and why"),
      CastLine(
        "Föräldralediga är med i lönerevisionen",
        "Those on parental leave are part of the pay review"),
      CastLine(
        "Vi berättar hur deltid och ledighet påverkar pensionen",
        "We tell people what part time and leave mean for their pension"),
    ])

  static let area5 = CastArea(
    number: "5", pictogram: "ekonomi",
    title: CastLine("Utrikes födda kvinnor har lång väg till arbete", "Women born abroad have a long way to a job"),
    description: CastLine("", ""), subgoals: [2], targets: ["8"], isExample: true, objectives: [],
    statements: [
      CastLine(
        "Våra insatser för arbete når kvinnor och män lika, och vi följer upp det",
        "Our measures for employment reach women and men alike, and we follow it up"),
      CastLine(
        "Vi erbjuder språkstöd på arbetsplatsen",
        "We offer language support at the workplace"),
      CastLine(
        "Barnomsorg är ordnad under utbildning och praktik",
        "Childcare is arranged during training and placements"),
      CastLine(
        "Vi tar emot praktikanter eller mentorspar tillsammans med andra",
        "We take on trainees or mentor pairs together with others"),
      CastLine(
        "Vi söker upp kvinnor som varken arbetar eller studerar",
        "We seek out women who neither work nor study"),
    ])

  static let area6 = CastArea(
    number: "6", pictogram: "ekonomi",
    title: CastLine("Arbetsmarknaden är delad efter kön", "The labour market is divided by sex"),
    description: CastLine("", ""), subgoals: [2], targets: ["8"], isExample: true, objectives: [],
    statements: [
      CastLine(
        "Vi rekryterar brett till yrken där ett kön dominerar",
        "We recruit broadly for occupations where one sex dominates"),
      CastLine(
        "Våra annonser och bilder visar både kvinnor och män",
        "Our advertisements and pictures show both women and men"),
      CastLine(
        "Företagsstöd och rådgivning når kvinnor och män, och vi följer fördelningen",
        "Business support and advice reach women and men, and we follow the distribution"),
      CastLine(
        "Lokaler, kläder och verktyg passar alla",
        "Premises, clothes and tools suit everyone"),
      CastLine(
        "Vi ställer villkor om jämställdhet när vi upphandlar",
        "We set conditions on gender equality when we procure"),
    ])

  static let goal3 = CastArea(
    number: "3", pictogram: "utbildning",
    title: CastLine("Jämställd utbildning", "Gender equal education", fi: "Tasa-arvoinen koulutus"),
    description: CastLine(
      "Lika förutsättningar i skolan och fria val av yrke.",
      "Equal conditions in school and free choices of occupation."), subgoals: [3], targets: ["4"], isExample: false,
    objectives: [], statements: [],
    below: [area7, area8])

  static let area7 = CastArea(
    number: "7", pictogram: "utbildning",
    title: CastLine("Pojkar når sämre skolresultat", "Boys reach poorer school results"),
    description: CastLine("", ""), subgoals: [3], targets: ["4"], isExample: true, objectives: [],
    statements: [
      CastLine(
        "Huvudmannen analyserar resultaten per kön och skola varje år",
        "The school authority analyses results by sex and school every year"),
      CastLine(
        "Vi sätter in lässtöd tidigt",
        "We give reading support early"),
      CastLine(
        "Vi granskar vem som får extra stöd, uppdelat på kön",
        "We look into who gets extra support, by sex"),
      CastLine(
        "Vi arbetar mot en kultur där det är fel att plugga",
        "We work against a culture where studying is wrong"),
      CastLine(
        "Föreningar och fritidsverksamhet är med, till exempel med läxhjälp",
        "Associations and leisure activities take part, for instance with homework help"),
    ])

  static let area8 = CastArea(
    number: "8", pictogram: "utbildning",
    title: CastLine("Studie- och yrkesval följer kön", "Choices of study and occupation follow sex"),
    description: CastLine("", ""), subgoals: [3], targets: ["4"], isExample: true, objectives: [],
    statements: [
      CastLine(
        "Vägledningen prövar vanemässiga val redan i tidiga år",
        "Guidance tests habitual choices from an early age"),
      CastLine(
        "Elever möter förebilder i yrken som är ovanliga för deras kön",
        "Pupils meet role models in occupations unusual for their sex"),
      CastLine(
        "Praktik läggs upp så att alla prövar något nytt",
        "Placements are arranged so that everyone tries something new"),
      CastLine(
        "Vi följer sökande och avhopp per kön och program",
        "We follow applicants and drop-outs by sex and programme"),
      CastLine(
        "Vi tar emot elever i yrken där deras kön är i minoritet",
        "We take on pupils in occupations where their sex is in the minority"),
    ])
}
