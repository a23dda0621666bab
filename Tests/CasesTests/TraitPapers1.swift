/// Papers of our own, each with traits of layout that real ones have: proposals, the first half.
extension TraitPaper {
  static let memos: [TraitPaper] = [
    TraitPaper(
      trait: "bullets within att-clauses, recipients grouped by purpose on one line",
      text: """
        Ängsta kommun
        Kommunstyrelseförvaltningen

        TJÄNSTESKRIVELSE
        Datum: 2025-03-11
        Dnr: MK KS 2025/00123
        Handläggare: Elin Forsvall
        Titel: Folkhälsostrateg
        E-post: elin.forsvall@angsta.example

        Kommunfullmäktige

        Anslutning till Dalarnas jämställdhetsstrategi 2024-2030

        Förvaltningens förslag till beslut
        Kommunstyrelsen föreslår att kommunfullmäktige beslutar:

        - att Ängsta kommun ansluter sig till Dalarnas jämställdhetsstrategi 2024-2030
        - att följande områden prioriteras:
           o Jämställd hälsa
           o Mäns våld mot kvinnor ska upphöra
        - att uppdra åt kommunstyrelsen att återkomma med en handlingsplan

        Ärendebeskrivning
        Länsstyrelsen i Dalarnas län har bjudit in.

        Bilagor
        Bilaga 1. Dalarnas jämställdhetsstrategi 2024-2030
        Bilaga 2. Inbjudan 2025-01-15

        Beslutet ska skickas till
        För kännedom: Socialnämnden, Barn- och utbildningsnämnden
        För åtgärd: Kommunstyrelseförvaltningen

        Peter Karlsnäs                         Anna-Lena Rydvall
        Kommundirektör                         Förvaltningschef
        """,
      points: [
        "att Ängsta kommun ansluter sig till Dalarnas jämställdhetsstrategi 2024-2030",
        "att följande områden prioriteras: Jämställd hälsa Mäns våld mot kvinnor ska upphöra",
        "att uppdra åt kommunstyrelsen att återkomma med en handlingsplan",
      ],
      own: [], body: "Kommunfullmäktige", number: "MK KS 2025/00123", date: "2025-03-11",
      attachments: ["Dalarnas jämställdhetsstrategi 2024-2030", "Inbjudan 2025-01-15"],
      copies: [
        .init("Socialnämnden", "information"), .init("Barn- och utbildningsnämnden", "information"),
        .init("Kommunstyrelseförvaltningen", "action"),
      ],
      signers: [.init("Peter Karlsnäs", "Kommundirektör"), .init("Anna-Lena Rydvall", "Förvaltningschef")],
      stance: "join", areas: ["Jämställd hälsa", "Mäns våld mot kvinnor ska upphöra"], together: [], decided: false),
    TraitPaper(
      trait: "two sentences, each for its own body",
      text: """
        REGION ÄNGSLAND                                         Tjänsteskrivelse
        Regionala utvecklingsavdelningen                          Diarienummer
        Lena Sandhed                                              02233-2024
                                                                  2024-11-05

        Till regionstyrelsen

        Region Ängslands anslutning till länets strategi för jämställdhetsintegrering

        Förslag till beslut
        Regionstyrelsen föreslår regionfullmäktige att besluta att Region Ängsland ansluter sig till Strategi för jämställdhetsintegrering i Norrbottens län 2024–2027.

        Regionstyrelsen beslutar för egen del att uppdra åt regiondirektören att utse en kontaktperson, under förutsättning att regionfullmäktige beslutar enligt ovan.

        Sammanfattning
        Kort text här om saken som gäller.

        Ärendet i sin helhet
        Mer text som beskriver ärendet lite längre än så.

        Beslutsunderlag
        1. Strategi för jämställdhetsintegrering i Norrbottens län 2024–2027
        2. Länsstyrelsens inbjudan den 3 juni 2024

        Protokollsutdrag skickas till
        Länsstyrelsen Norrbotten (för kännedom)
        Regiondirektören (för åtgärd)

        Ulrika Stenmark
        Regiondirektör

        Kjell Öbrand
        Utvecklingsdirektör
        """,
      points: [
        "Regionstyrelsen föreslår regionfullmäktige att besluta att Region Ängsland ansluter sig till Strategi för jämställdhetsintegrering i Norrbottens län 2024–2027."
      ],
      own: [
        "Regionstyrelsen beslutar för egen del att uppdra åt regiondirektören att utse en kontaktperson, under förutsättning att regionfullmäktige beslutar enligt ovan."
      ], body: "Regionfullmäktige", number: "02233-2024", date: "2024-11-05",
      attachments: [
        "Strategi för jämställdhetsintegrering i Norrbottens län 2024–2027", "Länsstyrelsens inbjudan den 3 juni 2024",
      ],
      copies: [.init("Länsstyrelsen Norrbotten", "information"), .init("Regiondirektören", "action")],
      signers: [.init("Ulrika Stenmark", "Regiondirektör"), .init("Kjell Öbrand", "Utvecklingsdirektör")],
      stance: "join", areas: [], together: [], decided: false),
    TraitPaper(
      trait: "a federation, letters far apart, recipients with boxes to tick",
      text: """
                                 Räddningstjänsten Mälarbro (kommunalförbund)
        PM                                                            2024-10-30
        Diarienr RM-2024-118

        Förbundsdirektionen

        Anslutning till Jämställdhetsstrategi för Västmanlands län 2024–2027

        Förslag
        Förbundsdirektionen föreslås besluta

        att förbundet ansluter sig till Jämställdhetsstrategi för Västmanlands län 2024–2027 tillsammans med Berga kommun och Lunda kommun,

        att förbundet främst ska arbeta med områdena Jämställd utbildning och Mäns våld mot kvinnor ska upphöra, samt

        att förbundschefen får i uppdrag att rapportera till direktionen varje år.

        Bakgrund
        Förbundet har under många år arbetat med breddad rekrytering.

        Handlingar
        1 Strategin
        2 Förbundets personalbokslut 2023

        Delges
        ☒ för åtgärd: Förbundschefen
        ☐ för kännedom

        Förbundschefen          ☐ för kännedom   ☒ för åtgärd
        Medlemskommunerna       ☒ för kännedom   ☐ för åtgärd

        Enligt uppdrag

        ........................
        Mats Granlid
        Räddningschef
        """,
      points: [
        "att förbundet ansluter sig till Jämställdhetsstrategi för Västmanlands län 2024–2027 tillsammans med Berga kommun och Lunda kommun",
        "att förbundet främst ska arbeta med områdena Jämställd utbildning och Mäns våld mot kvinnor ska upphöra",
        "att förbundschefen får i uppdrag att rapportera till direktionen varje år.",
      ],
      own: [], body: "Förbundsdirektionen", number: "RM-2024-118", date: "2024-10-30",
      attachments: ["Strategin", "Förbundets personalbokslut 2023"],
      copies: [.init("Förbundschefen", "action"), .init("Medlemskommunerna", "information")],
      signers: [.init("Mats Granlid", "Räddningschef")],
      stance: "join", areas: ["Jämställd utbildning", "Mäns våld mot kvinnor ska upphöra"],
      together: ["Berga", "Lunda"], decided: false),
    TraitPaper(
      trait: "the deciding body in a line of its own, a no",
      text: """
        Ängsta Stad
        Norra Ängsta

        Tjänsteutlåtande
        Utfärdat 2024-03-12
        Diarienummer N131-0456/24

        Handläggare
        Maria Brovall
        Telefon: 031-365 00 00
        E-post: maria.brovall@angsta.example

        Underteckna CEMR:s jämställdhetsdeklaration

        Förslag till beslut
        I stadsdelsnämnden
        Nämnden beslutar att inte underteckna deklarationen.

        Sammanfattning
        Stadsdelsnämnden har fått en fråga.

        Bedömning ur ekonomisk dimension
        Förvaltningen har inte funnit några särskilda aspekter.

        Bilagor
        Bilaga 1  Deklarationen
        Bilaga 2  Stadsledningskontorets yttrande, dnr 0123/24

        Beslutet ska expedieras till
        Stadsledningskontoret, för kännedom
        Samtliga nämnder, för kännedom

        Maria Brovall                        Tomas Ekdahl
        Planeringsledare                     Stadsdelsdirektör
        """,
      points: ["Nämnden beslutar att inte underteckna deklarationen."],
      own: [], body: "Stadsdelsnämnden", number: "N131-0456/24", date: "2024-03-12",
      attachments: ["Deklarationen", "Stadsledningskontorets yttrande, dnr 0123/24"],
      copies: [.init("Stadsledningskontoret", "information"), .init("Samtliga nämnder", "information")],
      signers: [.init("Maria Brovall", "Planeringsledare"), .init("Tomas Ekdahl", "Stadsdelsdirektör")],
      stance: "decline", areas: [], together: [], decided: false),
    TraitPaper(
      trait: "an association, fields with labels, everything on one line each",
      text: """
        Fotbollsklubben Björklövet                               Styrelsemöte 2025-02-18
        Beslutsunderlag, punkt 6

        Ärende:       Ska föreningen ansluta sig till Ett jämställt Värmland?
        Föredragande: Jonas Tallvik
        Skrivet av:   Ulla Bergkvist, kassör
        Datum:        2025-02-10

        Förslag till beslut: Styrelsen beslutar att föreningen ansluter sig till Ett jämställt Värmland och att kassören anmäler det.

        Varför
        Vi har lika många flickor som pojkar men flickorna får sämre tider.

        Så ska vi arbeta
        Område: Jämställd hälsa. Vi delar planerna lika mellan flickor och pojkar.

        Kostnad: ingen

        Bilaga: Länsstyrelsens folder

        Kopia: kommunens fritidskontor

        Ulla Bergkvist
        kassör
        """,
      points: [
        "Styrelsen beslutar att föreningen ansluter sig till Ett jämställt Värmland och att kassören anmäler det."
      ],
      own: [], body: "Styrelsen", number: nil, date: "2025-02-10",
      attachments: ["Länsstyrelsens folder"],
      copies: [.init("kommunens fritidskontor", nil)],
      signers: [.init("Ulla Bergkvist", "kassör")],
      stance: "join", areas: ["Jämställd hälsa"], together: [], decided: false),
    TraitPaper(
      trait: "att set apart in a column, a no in soft words",
      text: """
        ÄNGSTA KOMMUN
        Tjänsteskrivelse                                           1 (2)
        Datum             Diarienummer
        2024-04-22        KS24/117

        Kommunledningsförvaltningen
        Utredare Ida Lövbom

                                           Kommunstyrelsens arbetsutskott

        Svar på inbjudan om anslutning till strategi för jämställdhet
        i Jönköpings län

        Förslag till beslut
        Kommunstyrelsens arbetsutskott föreslår kommunstyrelsen

        att          avstå från att ansluta sig till strategin för närvarande samt

        att          uppdra till förvaltningen att bevaka frågan.

        Beskrivning av ärendet
        Text text text om ärendet som ska beskrivas här.

        Förvaltningens synpunkter
        Kommunen har begränsade resurser för närvarande och många andra uppdrag att genomföra.

        Beslutsunderlag
        Inbjudan från Länsstyrelsen i Jönköpings län, 2024-02-02
        Strategi för jämställdhet i Jönköpings län 2024–2027


        Expediering
        Kommunledningsförvaltningen
        Länsstyrelsen i Jönköpings län


        Kerstin Alfvén                    Ida Lövbom
        Kommunchef                        Utredare
        """,
      points: [
        "att avstå från att ansluta sig till strategin för närvarande",
        "att uppdra till förvaltningen att bevaka frågan.",
      ],
      own: [], body: "Kommunstyrelsen", number: "KS24/117", date: "2024-04-22",
      attachments: [
        "Inbjudan från Länsstyrelsen i Jönköpings län, 2024-02-02",
        "Strategi för jämställdhet i Jönköpings län 2024–2027",
      ],
      copies: [.init("Kommunledningsförvaltningen", nil), .init("Länsstyrelsen i Jönköpings län", nil)],
      signers: [.init("Kerstin Alfvén", "Kommunchef"), .init("Ida Lövbom", "Utredare")],
      stance: "decline", areas: [], together: [], decided: false),
  ]
}
