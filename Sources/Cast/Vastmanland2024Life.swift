/// Sub-goals 4–6: unpaid work, health, violence.
extension Vastmanland2024 {
  static let goal4 = CastArea(
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

  static let area9 = CastArea(
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

  static let area10 = CastArea(
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

  static let goal5 = CastArea(
    number: "5", pictogram: "halsa",
    title: CastLine("Jämställd hälsa", "Gender equal health", fi: "Tasa-arvoinen terveys"),
    description: CastLine(
      "Vård och livsvillkor som ger lika god hälsa.", "Care and living conditions that give equally good health."),
    subgoals: [5], targets: ["3"], isExample: false,
    objectives: [], statements: [],
    below: [area11, area12])

  static let area11 = CastArea(
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

  static let area12 = CastArea(
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

  static let goal6 = CastArea(
    number: "6", pictogram: "vald",
    title: CastLine(
      "Mäns våld mot kvinnor ska upphöra", "Men’s violence against women must stop",
      fi: "Miesten naisiin kohdistaman väkivallan on loputtava"),
    description: CastLine(
      "Förebygga, upptäcka och ge stöd. För alla åldrar.", "Prevent, find and support. For all ages."), subgoals: [6],
    targets: ["5.2", "5.3"], isExample: false,
    objectives: [], statements: [],
    below: [area13, area14, area15])

  static let area13 = CastArea(
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

  static let area14 = CastArea(
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

  static let area15 = CastArea(
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
