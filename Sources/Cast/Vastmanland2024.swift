/// The strategy for 2024–2027. Real are its name, its vision, the six national sub-goals and that there are fifteen problem
/// areas; the problem areas themselves, their grouping and every statement are example data.
/// Source: the county administrative board's news of 5 March 2024.
enum Vastmanland2024 {
  /// The six sub-goals, each with the problem areas under it.
  static let goals: [CastArea] = [
    goal1,
    goal2,
    goal3,
    goal4,
    goal5,
    goal6,
  ]

  private static let goal1 = CastArea(
    number: "1", pictogram: "makt",
    title: CastLine(
      "En jämn fördelning av makt och inflytande", "Equal division of power and influence",
      fi: "Vallan ja vaikutusvallan tasainen jakautuminen"),
    description: CastLine(
      "Vem bestämmer, vem hörs och vem får uppdragen?", "Who decides, who is heard and who gets the posts?"),
    subgoals: [1], targets: ["5.5"], isExample: false,
    objectives: [], statements: [],
    below: [area1, area2, area3])

  private static let area1 = CastArea(
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

  private static let area2 = CastArea(
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

  private static let area3 = CastArea(
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

  private static let goal2 = CastArea(
    number: "2", pictogram: "ekonomi",
    title: CastLine("Ekonomisk jämställdhet", "Economic gender equality", fi: "Taloudellinen tasa-arvo"),
    description: CastLine(
      "Lön, heltid, pension och vägen till arbete.", "Pay, full time, pension and the way to a job."), subgoals: [2],
    targets: ["8"], isExample: false,
    objectives: [], statements: [],
    below: [area4, area5, area6])

  private static let area4 = CastArea(
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

  private static let area5 = CastArea(
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

  private static let area6 = CastArea(
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

  private static let goal3 = CastArea(
    number: "3", pictogram: "utbildning",
    title: CastLine("Jämställd utbildning", "Gender equal education", fi: "Tasa-arvoinen koulutus"),
    description: CastLine(
      "Lika förutsättningar i skolan och fria val av yrke.",
      "Equal conditions in school and free choices of occupation."), subgoals: [3], targets: ["4"], isExample: false,
    objectives: [], statements: [],
    below: [area7, area8])

  private static let area7 = CastArea(
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

  private static let area8 = CastArea(
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

  private static let goal4 = CastArea(
    number: "4", pictogram: "hem",
    title: CastLine(
      "En jämn fördelning av det obetalda hem- och omsorgsarbetet",
      "Equal distribution of unpaid housework and provision of care",
      fi: "Palkattoman koti- ja hoivatyön tasainen jakautuminen"),
    description: CastLine(
      "Föräldraledighet, vård av barn och omsorg om anhöriga.", "Parental leave, care of children and of relatives."),
    subgoals: [4], targets: ["5.4"], isExample: false,
    objectives: [], statements: [],
    below: [area9, area10])

  private static let area9 = CastArea(
    number: "9", pictogram: "hem",
    title: CastLine(
      "Föräldraledighet och vård av barn delas ojämnt", "Parental leave and care of sick children are unevenly shared"),
    description: CastLine("", ""), subgoals: [4], targets: ["5.4"], isExample: true, objectives: [],
    statements: [
      CastLine(
        "Chefer räknar med att alla blivande föräldrar är lediga, och säger det",
        "Managers expect all parents-to-be to take leave, and say so"),
      CastLine(
        "Vi följer uttaget av ledighet per kön",
        "We follow the leave taken, by sex"),
      CastLine(
        "Möten läggs på tider som går att förena med barn",
        "Meetings are held at times that go together with children"),
      CastLine(
        "Vårt föräldrastöd vänder sig till alla föräldrar",
        "Our parental support addresses all parents"),
    ])

  private static let area10 = CastArea(
    number: "10", pictogram: "hem",
    title: CastLine("Anhöriga ger omsorg som inte syns", "Relatives give care that is not seen"),
    description: CastLine("", ""), subgoals: [4], targets: ["5.4"], isExample: true, objectives: [],
    statements: [
      CastLine(
        "Anhöriga har en väg in till stöd hos oss",
        "Relatives have one way in to support with us"),
      CastLine(
        "Vi tar reda på hur mycket omsorg anhöriga ger, uppdelat på kön",
        "We find out how much care relatives give, by sex"),
      CastLine(
        "Vi granskar om kvinnor och män får lika mycket hjälp vid samma behov",
        "We look into whether women and men get the same help for the same need"),
      CastLine(
        "Anställda som vårdar en anhörig kan anpassa sin arbetstid",
        "Staff who care for a relative can adapt their working hours"),
      CastLine(
        "Avlösning finns också kvällar och helger",
        "Relief is there in evenings and weekends too"),
    ])

  private static let goal5 = CastArea(
    number: "5", pictogram: "halsa",
    title: CastLine("Jämställd hälsa", "Gender equal health", fi: "Tasa-arvoinen terveys"),
    description: CastLine(
      "Vård och livsvillkor som ger lika god hälsa.", "Care and living conditions that give equally good health."),
    subgoals: [5], targets: ["3"], isExample: false,
    objectives: [], statements: [],
    below: [area11, area12])

  private static let area11 = CastArea(
    number: "11", pictogram: "halsa",
    title: CastLine("Unga mår dåligt, på olika sätt", "Young people are unwell, in different ways"),
    description: CastLine("", ""), subgoals: [5], targets: ["3"], isExample: true, objectives: [],
    statements: [
      CastLine(
        "Vi frågar unga om deras hälsa och redovisar svaren per kön",
        "We ask young people about their health and report the answers by sex"),
      CastLine(
        "Elevhälsan når både flickor och pojkar",
        "Pupil health services reach both girls and boys"),
      CastLine(
        "Vi räknar vilka som använder fritidsverksamheten och ändrar när det blir skevt",
        "We count who uses leisure activities and change what is uneven"),
      CastLine(
        "Vi tar upp kropp, press och normer med unga",
        "We take up body, pressure and norms with young people"),
      CastLine(
        "Vi har en plan för att förebygga självmord",
        "We have a plan to prevent suicide"),
    ])

  private static let area12 = CastArea(
    number: "12", pictogram: "halsa",
    title: CastLine("Arbetsmiljön sliter olika hårt", "Work environments wear people down unevenly"),
    description: CastLine("", ""), subgoals: [5], targets: ["3"], isExample: true, objectives: [],
    statements: [
      CastLine(
        "Vi jämför sjukfrånvaro mellan arbetsplatser där flest är kvinnor och där flest är män",
        "We compare sick leave between workplaces where most are women and where most are men"),
      CastLine(
        "Chefer i lika krävande verksamheter har lika många medarbetare",
        "Managers of equally demanding services have equally many staff"),
      CastLine(
        "Vi mäter hot, tunga moment och återhämtning",
        "We measure threats, heavy tasks and recovery"),
      CastLine(
        "Åtgärder sätts in först där ohälsan är störst",
        "Action comes first where ill-health is greatest"),
    ])

  private static let goal6 = CastArea(
    number: "6", pictogram: "vald",
    title: CastLine(
      "Mäns våld mot kvinnor ska upphöra", "Men’s violence against women must stop",
      fi: "Miesten naisiin kohdistaman väkivallan on loputtava"),
    description: CastLine(
      "Förebygga, upptäcka och ge stöd. För alla åldrar.", "Prevent, find and support. For all ages."), subgoals: [6],
    targets: ["5.2", "5.3"], isExample: false,
    objectives: [], statements: [],
    below: [area13, area14, area15])

  private static let area13 = CastArea(
    number: "13", pictogram: "vald",
    title: CastLine("Våld i nära relationer upptäcks för sent", "Domestic violence is found too late"),
    description: CastLine("", ""), subgoals: [6], targets: ["5.2", "5.3"], isExample: true, objectives: [],
    statements: [
      CastLine(
        "Vi frågar om våld på samma sätt överallt och dokumenterar säkert",
        "We ask about violence in the same way everywhere and keep safe records"),
      CastLine(
        "Alla vet när en orosanmälan ska göras",
        "Everyone knows when a report of concern is to be made"),
      CastLine(
        "Skyddat boende finns också för den som har missbruk eller funktionsnedsättning",
        "Sheltered housing is there also for those with addiction or disability"),
      CastLine(
        "Chefer vet hur de stöder en anställd som är utsatt",
        "Managers know how to support a member of staff who is exposed"),
      CastLine(
        "Den som utövat våld erbjuds hjälp att sluta",
        "Those who have used violence are offered help to stop"),
    ])

  private static let area14 = CastArea(
    number: "14", pictogram: "vald",
    title: CastLine(
      "Hedersrelaterat våld och förtryck begränsar liv", "Honour-related violence and oppression limit lives"),
    description: CastLine("", ""), subgoals: [6], targets: ["5.2", "5.3"], isExample: true, objectives: [],
    statements: [
      CastLine(
        "Skola och socialtjänst har en gemensam rutin",
        "School and social services have a joint routine"),
      CastLine(
        "Vi informerar före sommarlovet om risken att föras utomlands",
        "Before the summer holidays we inform about the risk of being taken abroad"),
      CastLine(
        "Personal som möter barn och unga är utbildad",
        "Staff who meet children and young people are trained"),
      CastLine(
        "Vi samverkar med föreningar som når familjer",
        "We cooperate with associations that reach families"),
    ])

  private static let area15 = CastArea(
    number: "15", pictogram: "vald",
    title: CastLine("Det förebyggande arbetet når för få", "Prevention reaches too few"),
    description: CastLine("", ""), subgoals: [6], targets: ["5.2", "5.3"], isExample: true, objectives: [],
    statements: [
      CastLine(
        "Alla elever möter ett våldsförebyggande program",
        "All pupils meet a programme that prevents violence"),
      CastLine(
        "Ledare i föreningar har en uppförandekod",
        "Leaders in associations have a code of conduct"),
      CastLine(
        "Vi har rutiner mot sexuella trakasserier och följer upp dem",
        "We have routines against sexual harassment and follow them up"),
      CastLine(
        "Vår policy säger nej till köp av sex",
        "Our policy says no to buying sex"),
      CastLine(
        "Vi deltar varje år i en gemensam kampanjvecka mot våld",
        "Every year we take part in a joint campaign week against violence"),
    ])
}
