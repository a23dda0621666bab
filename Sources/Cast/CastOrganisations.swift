import Joinings
import Kernel
import Organisations

/// The organisations of the demo. Köpings kommun is real and did join the 2018–2020 edition, says its public paper of
/// 20 January 2023; its areas, ways of working, decision and dates are invented here. All the others are invented.
enum CastOrganisations {
  static func all(endingAt today: Day) throws -> [CastJoining] {
    [
      norrangen, koping, matprov, asvallen, lindbacken, silvertimmen, hedstrom, svartadalen, malarslatten, bjorkbacken,
      try kolbacksdalen(today), try strandangen(today),
    ]
  }

  private static func board(_ body: String, _ day: String, paragraph: String = "", number: String = "")
    -> DecisionAnswer
  {
    DecisionAnswer(
      form: .body, body: body, day: Day(day), paragraph: paragraph, diaryNumber: number, outcome: .approved)
  }

  private static let koping = CastJoining(
    name: "Köpings kommun", nameEn: "Municipality of Köping", kind: .municipality, isReal: true,
    coordinator: ("kansli@koping.example", "Kansliet i Köping"),
    contributor: ("social@koping.example", "Socialförvaltningen"),
    edition: "2018",
    scope: "Kommunens alla förvaltningar. Bolagen får beslutet för kännedom och väljer själva hur de är med.",
    mailbox: ("registrator@koping.example", "Kansliet"),
    contact: ("Exempel Samordnare", "Utvecklingsledare", "0221-000 00"),
    goals: [("Tillsammans skapar vi förutsättningar för en bättre och jämlik folkhälsa", "Kommunens utvecklingsmål")],
    areas: [
      .init(
        number: "2", isMain: true, already: [5, 7], planned: [1, 8, 12],
        how:
          "Vi börjar med heltid som norm inom vård och omsorg. Lönekartläggningen går till nämnderna varje höst, uppdelad på kön, och varje nämnd svarar på vad den tänker göra.",
        goals: [("Andelen som arbetar deltid mot sin vilja är noll 2025", nil)]),
      .init(
        number: "4", already: [1, 4], planned: [3, 5],
        how:
          "Fördelningen av bidrag till idrott och kultur redovisas för flickor och pojkar i årsredovisningen. Elevhälsan följer upp samtal med könsuppdelad statistik.",
        goals: [
          (
            "Lika många flickor som pojkar använder kommunens fritidsanläggningar",
            "Tillsammans skapar vi förutsättningar för en bättre och jämlik folkhälsa"
          )
        ]),
      .init(
        number: "5", already: [1], planned: [2, 3],
        how:
          "Socialförvaltningen leder arbetet. Alla som möter barn och vuxna utbildas i att fråga om våld, med start i förskolan och hemtjänsten."
      ),
    ], decision: board("Kommunstyrelsen", "2023-02-07", paragraph: "27", number: "KS 2023/41"), begun: "2023-01-20",
    submitted: "2023-02-14", ending: .confirmed("2023-02-20"))

  private static let norrangen = CastJoining(
    name: "Norrängens folkhögskola", kind: .foundation, place: "Norrängen",
    coordinator: ("rektor@norrangen.example", "Rektor"),
    edition: "2018", scope: "Hela skolan, också internatet.", mailbox: ("info@norrangen.example", "Expeditionen"),
    contact: ("Exempel Rektor", "Rektor", ""),
    areas: [
      .init(
        number: "3", isMain: true, already: [3, 10], planned: [7],
        how: "Lärarlagen går igenom sina läromedel ett ämne per termin och byter ut det som är ensidigt.")
    ], decision: board("Styrelsen", "2019-04-02"), begun: "2019-03-01", submitted: "2019-04-10",
    ending: .carriedOver(confirmed: "2019-04-17", on: "2024-09-12"))

  private static let matprov = CastJoining(
    name: "Statens mätprovskontor", kind: .stateAuthority, place: "Västerås",
    coordinator: ("registrator@matprovskontoret.example", "Stabsenheten"),
    scope: "Myndigheten i hela landet, med kontoret i Västerås först.",
    mailbox: ("registrator@matprovskontoret.example", "Registrator"),
    contact: ("Exempel Stab", "Verksamhetscontroller", ""),
    areas: [
      .init(
        number: "6", isMain: true, already: [1, 2], planned: [3, 5],
        how: "Rekryteringen till mätteknik görs bredare. Annonserna skrivs om och tre lärosäten besöks varje år."),
      .init(
        number: "12", planned: [1, 4], how: "Sjukfrånvaron jämförs mellan laboratorium och kontor varje halvår."),
    ],
    decision: DecisionAnswer(
      form: .managing, body: "Generaldirektören", day: Day("2024-09-02"), diaryNumber: "2024:118", outcome: .approved),
    begun: "2024-06-11", submitted: "2024-09-05", ending: .confirmed("2024-09-10"))

  private static let asvallen = CastJoining(
    name: "Åsvallens fackklubb", kind: .tradeUnion, place: "Åsvallen",
    coordinator: ("klubben@asvallen.example", "Klubbstyrelsen"),
    scope: "Klubbens medlemmar på Åsvallens bruk.", mailbox: ("klubben@asvallen.example", "Klubbstyrelsen"),
    contact: ("Exempel Klubb", "Ordförande", ""),
    areas: [
      .init(number: "4", isMain: true, planned: [1, 2], how: "Vi driver heltid som norm i de lokala förhandlingarna.")
    ],
    decision: board("Årsmötet", "2024-10-01"), begun: "2024-09-20", submitted: "2024-10-07",
    ending: .withdrawn(confirmed: "2024-10-11", on: "2026-02-03"))

  private static let lindbacken = CastJoining(
    name: "Lindbackens församling", kind: .faithCommunity, place: "Lindbacken",
    coordinator: ("exp@lindbacken.example", "Expeditionen"), scope: "Församlingens barn- och ungdomsarbete.",
    mailbox: ("exp@lindbacken.example", "Expeditionen"), contact: ("Exempel Ledare", "Ungdomsledare", ""),
    areas: [
      .init(
        number: "11", isMain: true, already: [4], planned: [3],
        how: "Ledarna för ungdomsgrupperna går en utbildning om kropp, press och normer.")
    ], decision: board("Kyrkorådet", "2025-01-29"), begun: "2025-01-10", submitted: "2025-02-03",
    ending: .paused(confirmed: "2025-02-07", on: "2026-05-04"))

  private static let silvertimmen = CastJoining(
    name: "Silvertimmen bokbinderi", kind: .onePersonFirm, place: "Ransjö",
    coordinator: ("hej@silvertimmen.example", "Silvertimmen"),
    scope: "", mailbox: ("hej@silvertimmen.example", "Verkstaden"), contact: ("Exempel Innehavare", "Innehavare", ""),
    areas: [
      .init(
        number: "8", isMain: true, already: [5],
        how: "Jag tar emot en praoelev varje termin och visar hantverket för alla.")
    ], decision: DecisionAnswer(), begun: "2025-05-05", submitted: "2025-05-05", ending: .confirmed("2025-05-08"))

  private static let hedstrom = CastJoining(
    name: "Hedströms Mekaniska", nameEn: "Hedström Engineering", kind: .company, place: "Kolsva dal",
    coordinator: ("hr@hedstromsmekaniska.example", "Personalavdelningen"), scope: "Verkstaden och kontoret.",
    mailbox: ("info@hedstromsmekaniska.example", "Receptionen"), contact: ("Exempel Personal", "Personalchef", ""),
    areas: [
      .init(
        number: "6", isMain: true, already: [4], planned: [1, 2],
        how:
          "Lokaler och arbetskläder är bytta. Nu skriver vi om våra annonser och bjuder in tjejer från gymnasiet till verkstaden två dagar om året.",
        goals: [("En tredjedel av dem vi anställer i verkstaden är kvinnor 2027", nil)]),
      .init(
        number: "4", planned: [1, 4],
        how: "Vi kartlägger lönerna varje vår och låter föräldralediga vara med i revisionen."),
    ],
    decision: DecisionAnswer(form: .managing, body: "Ledningsgruppen", day: Day("2025-11-11"), outcome: .approved),
    begun: "2025-10-02", submitted: "2025-11-17", ending: .confirmed("2025-11-20"))

  private static let svartadalen = CastJoining(
    name: "Svartådalens idrottsförening", kind: .association, place: "Svartådalen",
    coordinator: ("kansli@svartadalensif.example", "Kansliet"), scope: "Alla sektioner.",
    mailbox: ("kansli@svartadalensif.example", "Kansliet"), contact: ("Exempel Ordförande", "Ordförande", ""),
    areas: [
      .init(
        number: "11", isMain: true, already: [3], planned: [4],
        how:
          "Vi räknar vilka som använder hallarna och delar om tiderna när det blir skevt. Första omgången är klar: flicklagen har fått tre kvällstider till."
      ),
      .init(number: "15", already: [2], planned: [3, 5], how: "Alla ledare skriver under uppförandekoden varje höst."),
    ], decision: board("Styrelsen", "2025-12-15"), begun: "2025-11-24", submitted: "2026-01-08",
    ending: .confirmed("2026-01-12"))

  private static let malarslatten = CastJoining(
    name: "Mälarslättens omsorgsförbund", kind: .localFederation, place: "Mälarslätten",
    coordinator: ("forbundet@malarslatten.example", "Förbundskansliet"),
    scope: "Förbundets hemtjänst och särskilda boenden.",
    mailbox: ("forbundet@malarslatten.example", "Förbundskansliet"), contact: ("Exempel Utredare", "Utredare", ""),
    goals: [("Varje beslut om hjälp är likvärdigt", "Förbundets verksamhetsplan 2026")],
    areas: [
      .init(
        number: "12", isMain: true, already: [1], planned: [2, 3],
        how: "Antalet medarbetare per chef jämnas ut mellan hemtjänst och teknik under 2026 och 2027."),
      .init(
        number: "10", already: [1], planned: [2, 3],
        how: "Vi granskar biståndsbesluten för kvinnor och män en gång om året och tar upp det vi ser i direktionen.",
        goals: [("Skillnaden i beviljade timmar vid samma behov är borta 2027", "Varje beslut om hjälp är likvärdigt")]),
      .init(number: "4", planned: [2], how: "Heltid erbjuds alla som anställs."),
    ], decision: board("Förbundsdirektionen", "2026-02-18", paragraph: "9", number: "2026-14"), begun: "2026-01-19",
    submitted: "2026-02-26", ending: .confirmed("2026-03-03"))

  private static let bjorkbacken = CastJoining(
    name: "Jouren Björkbacken", kind: .association, hidesPeople: true,
    coordinator: ("jouren@bjorkbacken.example", "Jouren"),
    scope: "Jourens stöd och skyddade boende.", mailbox: ("", ""), contact: ("Exempel Jour", "Samordnare", ""),
    areas: [
      .init(
        number: "13", isMain: true, already: [2, 3], planned: [5],
        how: "Vi utbildar personal i vård och skola tre gånger om året i att se våld och veta vad nästa steg är.")
    ], decision: board("Styrelsen", "2026-03-30"), begun: "2026-03-12", submitted: "2026-04-10",
    ending: .confirmed("2026-04-15"))

  /// Received, waiting for the county's answer.
  private static func kolbacksdalen(_ today: Day) throws -> CastJoining {
    let decided = today.adding(days: -9)
    return CastJoining(
      name: "Kolbäcksdalens bostäder AB", kind: .municipalCompany, place: "Kolbäcksdalen",
      coordinator: ("kontor@kolbacksdalensbostader.example", "Kontoret"), scope: "Hela bolaget.",
      mailbox: ("kontor@kolbacksdalensbostader.example", "Kontoret"),
      contact: ("Exempel Förvaltare", "Förvaltningschef", "0220-000 00"),
      areas: [
        .init(
          number: "13", isMain: true, already: [2], planned: [4],
          how: "Husvärdarna får veta vad de ska göra när de misstänker våld hos en granne, och vem de ringer."),
        .init(number: "6", planned: [4, 5], how: "Nästa ramavtal för fastighetsskötsel får villkor om jämställdhet."),
      ],
      decision: DecisionAnswer(
        form: .body, body: "Styrelsen", day: decided, paragraph: "31", diaryNumber: "2026-88", outcome: .approved),
      begun: today.adding(days: -40).description, submitted: today.adding(days: -2).description, ending: .waiting)
  }

  /// Sent back for completion.
  private static func strandangen(_ today: Day) throws -> CastJoining {
    CastJoining(
      name: "Strandängens ryttarförening", kind: .association, place: "Strandängen",
      coordinator: ("styrelsen@strandangensryttare.example", "Styrelsen"), scope: "Ridskolan och tävlingsverksamheten.",
      mailbox: ("styrelsen@strandangensryttare.example", "Styrelsen"), contact: ("Exempel Ryttare", "Kassör", ""),
      areas: [.init(number: "11", isMain: true, how: "Vi vill få fler killar att börja rida.")],
      decision: board("Styrelsen", today.adding(days: -20).description), begun: today.adding(days: -33).description,
      submitted: today.adding(days: -6).description,
      ending: .returned(
        "Fint att ni vill vara med. Skriv gärna med ett par meningar till vad ni tänker göra för att nå dit, och vad ni gör redan."
      ))
  }
}
