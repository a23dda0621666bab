/// Papers of our own, each with traits of layout that real ones have: minutes and decisions.
extension TraitPaper {
  static let decisions: [TraitPaper] = [
    TraitPaper(
      trait: "minutes with the points under one lead-in",
      text: """
        Ängsta kommun
        Protokoll                                                     Sida 4 av 12
        Kommunstyrelsen                                 Sammanträdesdatum 2024-09-04

        KS § 112                                                      Dnr 2024/00345

        Anslutning till Jämställt Västra Götaland

        Beslut
        Kommunstyrelsen beslutar att
        1. ansluta Ängsta kommun till Jämställt Västra Götaland 2024-2027,
        2. prioritera området Ekonomisk jämställdhet.

        Paragrafen förklaras omedelbart justerad.

        Bakgrund
        Text om ärendet och dess beredning i korthet.

        Underlag för beslut
        Kommunstyrelsens arbetsutskotts protokoll 2024-08-21, § 98
        Tjänsteskrivelse, 2024-08-12

        Beslutsgång
        Ordföranden finner att kommunstyrelsen beslutar enligt förslaget.

        Expedieras till:
        Socialnämnden f.k.
        HR-avdelningen f.å.


        Vid protokollet

        Sofia Almkvist
        Sekreterare

        Justerat 2024-09-09

        Bo Sandgren              Lisa Holmstedt
        Ordförande               Justerare
        """,
      points: [
        "ansluta Ängsta kommun till Jämställt Västra Götaland 2024-2027", "prioritera området Ekonomisk jämställdhet.",
      ],
      own: [], body: "Kommunstyrelsen", number: "2024/00345", date: "2024-09-04",
      attachments: ["Kommunstyrelsens arbetsutskotts protokoll 2024-08-21, § 98", "Tjänsteskrivelse, 2024-08-12"],
      copies: [.init("Socialnämnden", "information"), .init("HR-avdelningen", "action")],
      signers: [
        .init("Sofia Almkvist", "Sekreterare"), .init("Bo Sandgren", "Ordförande"),
        .init("Lisa Holmstedt", "Justerare"),
      ],
      stance: "join", areas: ["Ekonomisk jämställdhet"], together: [], decided: true),
    TraitPaper(
      trait: "a delegated decision",
      text: """
                                                              Delegationsbeslut
        Ängsta kommun                                     2024-12-03
                                                              KS 2024-301

        Beslut om anslutning till Jämställt Västra Götaland 2024–2027

        Beslut
        Ängsta kommun ansluter sig till Jämställt Västra Götaland 2024–2027 med fokus på området Jämställd hälsa.

        Beslutet är fattat med stöd av punkt 3.4 i kommunstyrelsens delegationsordning.

        Skäl för beslutet
        Kommunen vill arbeta mer strukturerat med frågorna.

        Vilma Ågren
        Kommundirektör

        Kopia till
        Kommunstyrelsen (anmälan)
        Länsstyrelsen (för kännedom)
        """,
      points: [
        "Ängsta kommun ansluter sig till Jämställt Västra Götaland 2024–2027 med fokus på området Jämställd hälsa."
      ],
      own: [], body: "Kommunstyrelsen", number: "KS 2024-301", date: "2024-12-03",
      attachments: [],
      copies: [.init("Kommunstyrelsen (anmälan)", nil), .init("Länsstyrelsen", "information")],
      signers: [.init("Vilma Ågren", "Kommundirektör")],
      stance: "join", areas: ["Jämställd hälsa"], together: [], decided: true),
    TraitPaper(
      trait: "a company board's minutes without headings",
      text: """
        Utdrag ur protokoll fört vid sammanträde med styrelsen för Lindebygdens Energi AB den 14 november 2024

        Närvarande: Ulf Sandby, ordförande, Karin Ek, Tom Alm
        § 8 Anslutning till Strategi för jämställdhetsintegrering i Örebro län

        VD Lisa Holm föredrog ärendet.

        Styrelsen beslutade

        att  bolaget ansluter sig till Strategi för jämställdhetsintegrering i Örebro län 2024–2027,

        att  bolaget främst ska arbeta med området ”Jämställd ekonomi”, och

        att  uppdra åt VD att anmäla detta till Länsstyrelsen.

        Rätt utdraget intygar

        Karin Ek
        """,
      points: [
        "att bolaget ansluter sig till Strategi för jämställdhetsintegrering i Örebro län 2024–2027",
        "att bolaget främst ska arbeta med området ”Jämställd ekonomi”",
        "att uppdra åt VD att anmäla detta till Länsstyrelsen.",
      ],
      own: [], body: "Styrelsen", number: nil, date: "2024-11-14",
      attachments: [],
      copies: [],
      signers: [],
      stance: "join", areas: ["Jämställd ekonomi"], together: [], decided: true),
    TraitPaper(
      trait: "minutes that grant a motion",
      text: """
        Kommunfullmäktige                                    Sammanträdesprotokoll        18 (31)
                                                             Sammanträdesdatum
                                                             2024-06-17

        § 74    Dnr KS 2024/00102

        Motion om att Ängsta kommun ska ansluta sig till länets jämställdhetsstrategi

        Kommunfullmäktiges beslut

        Kommunfullmäktige beslutar att bifalla motionen.

        Reservation

        Mot beslutet reserverar sig ledamöterna från (SD).

        Sammanfattning av ärendet

        Karin Lind (V) har lämnat in en motion.

        Beslutsunderlag

        Kommunstyrelsens protokoll § 88, 2024-05-28
        Motion inkommen 2023-11-02

        Beslutsgång

        Ordföranden ställer de båda förslagen mot varandra.

        Beslutet skickas till
        Motionären
        Kommunstyrelsen
        Länsstyrelsen i Kronobergs län

        Justerandes signatur                                     Utdragsbestyrkande
        """,
      points: ["Kommunfullmäktige beslutar att bifalla motionen."],
      own: [], body: "Kommunfullmäktige", number: "KS 2024/00102", date: "2024-06-17",
      attachments: ["Kommunstyrelsens protokoll § 88, 2024-05-28", "Motion inkommen 2023-11-02"],
      copies: [.init("Motionären", nil), .init("Kommunstyrelsen", nil), .init("Länsstyrelsen i Kronobergs län", nil)],
      signers: [],
      stance: "join", areas: [], together: [], decided: true),
  ]
}
