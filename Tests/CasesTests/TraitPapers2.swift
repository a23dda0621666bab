/// Papers of our own, each with traits of layout that real ones have: proposals, the second half.
extension TraitPaper {
  static let moreMemos: [TraitPaper] = [
    TraitPaper(
      trait: "sentences that each begin with their body",
      text: """
        Ängsta kommun                                                  Sida 1(3)
        Tjänsteskrivelse


        Datum: 2024-08-19
        Dnr: KS/2024:221
        Handläggare: Nils Overud


        Till kommunstyrelsen


        Jämställt Västra Götaland – ansökan om att ansluta kommunen

        Förslag till beslut
         Kommunstyrelsens förslag till kommunfullmäktige
         Kommunfullmäktige beslutar att Ängsta kommun ansluter sig till Jämställt Västra Götaland 2024–2027
         Kommunfullmäktige beslutar att mål 2, 5 och 9 ska prioriteras

        Förslag till beslut i kommunstyrelsen
         Kommunstyrelsen beslutar att utse kommunchefen till kontaktperson

        Sammanfattning
        Länsstyrelsen har tagit fram en strategi för jämställdhets-
        integrering.

        Ängsta kommun                                                  Sida 2(3)
        Ekonomiska konsekvenser
        Inga.

        Beslutsunderlag
        Tjänsteskrivelse om Jämställt Västra Götaland, daterad den 19 augusti 2024
        Jämställt Västra Götaland 2024–2027

        Beslutet skickas till
        Länsstyrelsen Västra Götaland
        Samtliga nämnder



        Elin Ragnvid
        Kommunchef
        """,
      points: [
        "Kommunfullmäktige beslutar att Ängsta kommun ansluter sig till Jämställt Västra Götaland 2024–2027",
        "Kommunfullmäktige beslutar att mål 2, 5 och 9 ska prioriteras",
      ],
      own: ["Kommunstyrelsen beslutar att utse kommunchefen till kontaktperson"], body: "Kommunfullmäktige",
      number: "KS/2024:221", date: "2024-08-19",
      attachments: [
        "Tjänsteskrivelse om Jämställt Västra Götaland, daterad den 19 augusti 2024",
        "Jämställt Västra Götaland 2024–2027",
      ],
      copies: [.init("Länsstyrelsen Västra Götaland", nil), .init("Samtliga nämnder", nil)],
      signers: [.init("Elin Ragnvid", "Kommunchef")],
      stance: "join", areas: ["Mål 2", "Mål 5", "Mål 9"], together: [], decided: false),
    TraitPaper(
      trait: "a head in capitals, signers in a staircase",
      text: """
        ÄNGSTA KOMMUN                    TJÄNSTESKRIVELSE
        KOMMUNLEDNINGSKONTORET               2024-05-23
                                             DNR KS 2024.189
        SOFIA HELLMARK                       SID 1/2
        UTREDARE
        SOFIA.HELLMARK@ÄNGSTA.EXAMPLE    KOMMUNSTYRELSEN


        Tjänsteskrivelse

        Anslutning till Stockholms läns jämställdhetsstrategi

        Förslag till beslut

        Kommunledningskontoret föreslår att kommunstyrelsen beslutar:

        1. Ängsta kommun ansluter sig till Stockholms läns jämställdhets-
           strategi 2024-2027.
        2. Ärendet återremitteras inte.
        3. Kommunledningskontoret får i uppdrag att
           - utse kontaktperson
           - ta fram en plan

        Ärendet i korthet
        Kort text.

        Handlingar

        1. Tjänsteskrivelse Anslutning till Stockholms läns jämställdhets-
           strategi, 2024-05-23
        2. Stockholms läns jämställdhetsstrategi

        Expedieras till: Samtliga nämnder, Länsstyrelsen Stockholm samt akten


        Victor Kilén
        Kommundirektör
                                             Sofia Hellmark
                                             Utredare
        """,
      points: [
        "Ängsta kommun ansluter sig till Stockholms läns jämställdhetsstrategi 2024-2027.",
        "Ärendet återremitteras inte.", "Kommunledningskontoret får i uppdrag att utse kontaktperson ta fram en plan",
      ],
      own: [], body: "Kommunstyrelsen", number: "KS 2024.189", date: "2024-05-23",
      attachments: [
        "Tjänsteskrivelse Anslutning till Stockholms läns jämställdhetsstrategi, 2024-05-23",
        "Stockholms läns jämställdhetsstrategi",
      ],
      copies: [.init("Samtliga nämnder", nil), .init("Länsstyrelsen Stockholm", nil), .init("akten", nil)],
      signers: [.init("Victor Kilén", "Kommundirektör"), .init("Sofia Hellmark", "Utredare")],
      stance: "join", areas: [], together: [], decided: false),
    TraitPaper(
      trait: "areas in a list within a list, a title in quotation marks",
      text: """
        Region Ängsland
        Regionstyrelseförvaltningen
        Ärende RS 2024/1187
        Tjänsteskrivelse 
        7 oktober 2024
        Regionstyrelsen

        Länsstrategi för jämställdhet – anslutning

        Förslag till beslut

        Regionstyrelsen beslutar

         •  Region Ängsland ansluter sig till Länsstyrelsens strategi ”Jämställt Ängsland 2024–2027”.
         •  Som prioriterade områden väljs
             – Makt och inflytande
             – Mäns våld mot kvinnor.

        Sammanfattning
        Regionstyrelseförvaltningen ser positivt på strategin.

        Ärendebeskrivning
        Text.

        Bedömning
        Text igen här.

        Beslutsunderlag
        Tjänsteskrivelse 2024-10-07
        Jämställt Ängsland 2024–2027

        Skickas till
        Länsstyrelsen
        HR-avdelningen

        Regionstyrelseförvaltningen

        Peter Lindvall
        Regiondirektör
        """,
      points: [
        "Region Ängsland ansluter sig till Länsstyrelsens strategi ”Jämställt Ängsland 2024–2027”.",
        "Som prioriterade områden väljs Makt och inflytande Mäns våld mot kvinnor.",
      ],
      own: [], body: "Regionstyrelsen", number: "RS 2024/1187", date: "2024-10-07",
      attachments: ["Tjänsteskrivelse 2024-10-07", "Jämställt Ängsland 2024–2027"],
      copies: [.init("Länsstyrelsen", nil), .init("HR-avdelningen", nil)],
      signers: [.init("Peter Lindvall", "Regiondirektör")],
      stance: "join", areas: ["Makt och inflytande", "Mäns våld mot kvinnor"], together: [], decided: false),
    TraitPaper(
      trait: "a proposal to put the question off, points without signs",
      text: """
        Ängsta kommun | Tjänsteskrivelse | Dnr: KS 24/118 | 2024-04-02
        Socialkontoret

        Socialnämnden

        Deltagande i länets jämställdhetsstrategi

        Kontorets förslag till nämnden
        Socialnämnden föreslår kommunstyrelsen att besluta
        att kommunen bordlägger frågan om anslutning till Stockholms läns strategi för jämställdhetsintegrering till dess att budgeten är beslutad
        att socialkontoret återkommer i ärendet senast i december 2024

        Ärendet
        Text.

        Bilagor
        - Länsstyrelsens missiv 2024-02-20
        - Utkast till svar

        Beslut delges:
        Kommunstyrelsen
        Länsstyrelsen i Stockholms län för kännedom
        Akten

        Marie Sköld               Johan Ahlmark
        Socialdirektör            Verksamhetschef
        """,
      points: [
        "att kommunen bordlägger frågan om anslutning till Stockholms läns strategi för jämställdhetsintegrering till dess att budgeten är beslutad",
        "att socialkontoret återkommer i ärendet senast i december 2024",
      ],
      own: [], body: "Kommunstyrelsen", number: "KS 24/118", date: "2024-04-02",
      attachments: ["Länsstyrelsens missiv 2024-02-20", "Utkast till svar"],
      copies: [
        .init("Kommunstyrelsen", nil), .init("Länsstyrelsen i Stockholms län", "information"), .init("Akten", nil),
      ],
      signers: [.init("Marie Sköld", "Socialdirektör"), .init("Johan Ahlmark", "Verksamhetschef")],
      stance: "defer", areas: [], together: [], decided: false),
    TraitPaper(
      trait: "roles over names, a committee with a long name",
      text: """
        1 (2)
        2025-01-14
        Dnr 2025-000031

        Nämnden för arbetsmarknad och integration
        Arbetsmarknadsförvaltningen, Ängsta kommun

        Yttrande över remiss: förslag till ny länsstrategi för jämställdhet i Södermanlands län

        Förslag till beslut
        Nämnden för arbetsmarknad och integration antar förvaltningens yttrande som sitt eget och översänder det till kommunstyrelsen.

        Bakgrund
        Text här.

        Bilaga
        Remissversion av strategin

        Kopia till:
        Kommunstyrelsen (för åtgärd)

        Förvaltningschef               Handläggare
        Annika Vallmo                  Rickard Sund
        """,
      points: [
        "Nämnden för arbetsmarknad och integration antar förvaltningens yttrande som sitt eget och översänder det till kommunstyrelsen."
      ],
      own: [], body: "Nämnden för arbetsmarknad och integration", number: "2025-000031", date: "2025-01-14",
      attachments: ["Remissversion av strategin"],
      copies: [.init("Kommunstyrelsen", "action")],
      signers: [.init("Annika Vallmo", "Förvaltningschef"), .init("Rickard Sund", "Handläggare")],
      stance: nil, areas: [], together: [], decided: false),
  ]
}
