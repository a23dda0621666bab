/// Health, and men's violence against women.
extension Vastmanland2018 {
  static let halsa = CastArea(
    number: "4", pictogram: "halsa",
    title: CastLine("Jämställd hälsa", "Gender equal health", fi: "Tasa-arvoinen terveys"),
    description: CastLine(
      "Vård, omsorg, arbetsmiljö och livsvillkor som ger lika god hälsa.",
      "Care, work environment and living conditions that give equally good health."), subgoals: [5], targets: ["3"],
    isExample: false,
    objectives: [
      CastLine(
        "En bättre arbetsmiljö som minskar sjukskrivning på grund av stress.",
        "A better work environment that lowers stress-related sick leave."),
      CastLine(
        "Mindre psykisk ohälsa.",
        "Less mental ill-health."),
      CastLine(
        "Jämställd vård.",
        "Gender equal health care."),
      CastLine(
        "Mer fysisk aktivitet, särskilt bland unga flickor.",
        "More physical activity, young girls in focus."),
    ],
    statements: [
      CastLine(
        "Vi förebygger ohälsa med god organisatorisk arbetsmiljö, både där flest kvinnor och där flest män arbetar",
        "We prevent ill-health through a good organisational work environment, both where most are women and where most are men"
      ),
      CastLine(
        "Vi uppmuntrar till rörelse",
        "We encourage physical activity"),
      CastLine(
        "Våra bidrag till idrott och kultur fördelas jämställt",
        "Our grants to sport and culture are shared equally"),
      CastLine(
        "Vi förebygger ohälsa där unga finns, till exempel i skolan och på ungdomsmottagningen",
        "We prevent ill-health where young people are, for instance in school and at the youth clinic"),
      CastLine(
        "Vi ifrågasätter normer som skadar den psykiska hälsan",
        "We question norms that harm mental health"),
      CastLine(
        "Vi tar hänsyn till medicinska skillnader mellan kvinnors och mäns kroppar",
        "We take account of medical differences between women's and men's bodies"),
      CastLine(
        "Kunder och patienter får likvärdigt bemötande och likvärdig vård, utan fördomar om kön",
        "Customers and patients get equal treatment and equal care, without prejudice about sex"),
    ])

  static let vald = CastArea(
    number: "5", pictogram: "vald",
    title: CastLine(
      "Mäns våld mot kvinnor ska upphöra", "Men's violence against women must stop",
      fi: "Miesten naisiin kohdistaman väkivallan on loputtava"),
    description: CastLine(
      "Förebygga, upptäcka och ge stöd. För alla åldrar.", "Prevent, find and support. For all ages."), subgoals: [6],
    targets: ["5.2", "5.3"], isExample: true,
    objectives: [
      CastLine(
        "Våld förebyggs innan det sker (exempeldata).",
        "Violence is prevented before it happens (example data)."),
      CastLine(
        "Våld upptäcks tidigt (exempeldata).",
        "Violence is found early (example data)."),
      CastLine(
        "Den som utsätts får skydd och stöd var hen än bor i länet (exempeldata).",
        "Those exposed get protection and support wherever they live in the county (example data)."),
    ],
    statements: [
      CastLine(
        "Vi har en aktuell plan mot våld i nära relationer",
        "We have a current plan against domestic violence"),
      CastLine(
        "Vi ställer rutinmässigt frågor om våld där vi möter människor som kan vara utsatta",
        "We ask about violence as a routine where we meet people who may be exposed"),
      CastLine(
        "Våra medarbetare vet vad de ska göra när de misstänker våld",
        "Our staff know what to do when they suspect violence"),
      CastLine(
        "Våra chefer kan stödja en medarbetare som utsätts för våld",
        "Our managers can support a member of staff who is exposed to violence"),
      CastLine(
        "Vi arbetar förebyggande med pojkar och unga män om normer och våld",
        "We do preventive work with boys and young men about norms and violence"),
      CastLine(
        "Vi uppmärksammar hedersrelaterat våld och förtryck",
        "We pay attention to honour-related violence and oppression"),
      CastLine(
        "Vi har rutiner mot sexuella trakasserier och följer upp dem",
        "We have routines against sexual harassment and follow them up"),
      CastLine(
        "Vår uppförandekod säger nej till köp av sex, också på tjänsteresa",
        "Our code of conduct says no to buying sex, on work trips too"),
    ])
}
