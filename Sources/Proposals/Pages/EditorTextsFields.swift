import Kernel

/// Words of the sections' fields.
extension EditorTexts {
  static func name(_ section: ProposalSection, _ manner: ProposalManner) -> Text {
    switch section {
    case .head: Text(sv: "Huvudet", en: "The head", fi: "Yläosa")
    case .title: Text(sv: "Rubrik", en: "Title", fi: "Otsikko")
    case .points: Text(sv: "Förslag till beslut", en: "Proposed decision", fi: "Päätösehdotus")
    case .background: Text(sv: "Ärendebeskrivning", en: "Description of the matter", fi: "Asian kuvaus")
    case .areas: Text(sv: "Områden och arbetssätt", en: "Areas and ways of working", fi: "Osa-alueet ja työtavat")
    case .assessment:
      manner.hasDepartments
        ? Text(sv: "Förvaltningens yttrande", en: "The department's statement", fi: "Hallinnon lausunto")
        : Text(sv: "Bedömning", en: "Assessment", fi: "Arvio")
    case .costs: Text(sv: "Ekonomiska konsekvenser", en: "Economic consequences", fi: "Taloudelliset vaikutukset")
    case .basis:
      Text(sv: "Beslutsunderlag", en: "Papers the decision rests on", fi: "Päätöksen perusteena olevat asiakirjat")
    case .copies: Text(sv: "Kopia till", en: "Copies to", fi: "Jäljennös")
    case .signatories: Text(sv: "Undertecknas av", en: "Signed by", fi: "Allekirjoittajat")
    case .check:
      Text(
        sv: "Granskning av jämställdhetskonsekvenser", en: "Check of gender consequences",
        fi: "Sukupuolivaikutusten tarkistus")
    }
  }

  /// What a field is called where a fault is told, so that the words say which it is also away from it.
  static func name(of field: String, in section: ProposalSection?, _ manner: ProposalManner) -> Text? {
    switch (section, field) {
    case (.head, "department"): return department(manner.hasDepartments)
    case (.head, "diaryNumber"): return diaryNumber
    case (.head, "body"): return Text(sv: "Den som beslutar", en: "Who decides", fi: "Päättäjä")
    case (.check, _):
      let at = GenderCheck.Gate.allCases.firstIndex { field == "words-\($0.rawValue)" }
      return at.map { Text(sv: "Fråga \($0 + 1)", en: "Question \($0 + 1)", fi: "Kysymys \($0 + 1)") }
    default: return section.map { name($0, manner) }
    }
  }

  static func hint(_ section: ProposalSection) -> Text {
    switch section {
    case .title: Text(sv: "Vad ärendet heter.", en: "What the matter is called.", fi: "Asian nimi.")
    case .points:
      Text(
        sv: "En mening som går att besluta utan att läsa resten. Flera punkter: en på varje rad.",
        en: "A sentence that can be decided without reading the rest. Several points: one on each line.",
        fi: "Lause, josta voi päättää lukematta muuta. Useita kohtia: yksi kullakin rivillä.")
    case .background:
      Text(
        sv: "Vad strategin är. Standardtexten räcker för de flesta.",
        en: "What the strategy is. The standard text is enough for most.",
        fi: "Mikä strategia on. Vakioteksti riittää useimmille.")
    case .areas:
      Text(
        sv: "Hämtas från det ni har svarat. Ändra i svaren om något är fel.",
        en: "Fetched from your answers. Change the answers if something is wrong.",
        fi: "Haetaan vastauksistanne. Muuttakaa vastauksia, jos jokin on väärin.")
    case .assessment:
      Text(
        sv: "Byggs av delarna ovan. Ny rad ger nytt stycke.",
        en: "Built from the parts above. A new line begins a new paragraph.",
        fi: "Koostuu yllä olevista osista. Uusi rivi aloittaa uuden kappaleen.")
    case .costs:
      Text(
        sv: "Att ansluta sig är kostnadsfritt. Det som kostar är arbetstiden.",
        en: "Joining is free of charge. What it costs is working time.",
        fi: "Liittyminen on maksutonta. Kustannus on työaika.")
    case .basis:
      Text(
        sv: "Ett dokument på varje rad, med datum.", en: "One document on each line, with its date.",
        fi: "Yksi asiakirja kullakin rivillä, päivämäärineen.")
    case .copies:
      Text(
        sv: "Vilka som får beslutet, och vad det är till för.", en: "Who gets the decision, and what it is for.",
        fi: "Ketkä saavat päätöksen ja mitä varten.")
    case .signatories:
      Text(
        sv: "Namnen står i dokumentet. Lämna tomt om ni skriver under på annat sätt.",
        en: "The names appear in the document. Leave empty if you sign in another way.",
        fi: "Nimet näkyvät asiakirjassa. Jättäkää tyhjäksi, jos allekirjoitatte muulla tavalla.")
    case .head, .check: Text(sv: "", en: "", fi: "")
    }
  }

  static func department(_ hasDepartments: Bool) -> Text {
    hasDepartments
      ? Text(sv: "Förvaltning", en: "Department", fi: "Hallinto")
      : Text(sv: "Avdelning eller funktion", en: "Unit or function", fi: "Yksikkö tai tehtävä")
  }
  static func departmentHint(_ hasDepartments: Bool) -> Text {
    hasDepartments
      ? Text(
        sv: "Den som lägger fram förslaget, till exempel kommunledningsförvaltningen.",
        en: "Who puts the proposal forward, such as kommunledningsförvaltningen.",
        fi: "Ehdotuksen tekijä, esimerkiksi kommunledningsförvaltningen.")
      : Text(
        sv: "Den som lägger fram förslaget, till exempel HR-avdelningen.",
        en: "Who puts the proposal forward, such as HR-avdelningen.",
        fi: "Ehdotuksen tekijä, esimerkiksi HR-avdelningen.")
  }
  static let day = Text(sv: "Datum", en: "Date", fi: "Päivämäärä")
  static let dayHint = Text(sv: "Till exempel 2026-03-14.", en: "Such as 2026-03-14.", fi: "Esimerkiksi 2026-03-14.")
  static let diaryNumber = Text(sv: "Diarienummer", en: "Case number", fi: "Diaarinumero")
  static let body = Text(sv: "Vem beslutar?", en: "Who decides?", fi: "Kuka päättää?")

  static let blocks = Text(
    sv: "Vad ska bedömningen ta upp?", en: "What is the assessment to take up?", fi: "Mitä arviossa käsitellään?")
  static func block(_ block: AssessmentBlock) -> Text {
    switch block {
    case .employer: Text(sv: "Arbetsgivarperspektiv", en: "Employer's perspective", fi: "Työnantajan näkökulma")
    case .social: Text(sv: "Social hållbarhet", en: "Social sustainability", fi: "Sosiaalinen kestävyys")
    case .national: Text(sv: "Nationella delmål", en: "National sub-goals", fi: "Kansalliset osatavoitteet")
    case .agenda: Text(sv: "Agenda 2030, mål 5", en: "Agenda 2030, goal 5", fi: "Agenda 2030, tavoite 5")
    case .local: Text(sv: "Egna lokala mål", en: "Your own local goals", fi: "Omat paikalliset tavoitteet")
    }
  }
  static let hours = Text(
    sv: "Arbetstid första året, timmar", en: "Working time in the first year, hours",
    fi: "Ensimmäisen vuoden työaika, tuntia")
  static let hoursHint = Text(
    sv: "Räkna med planering, utbildning och uppföljning.", en: "Count planning, training and follow-up.",
    fi: "Laskekaa mukaan suunnittelu, koulutus ja seuranta.")

  static func recipient(_ number: Int) -> Text {
    Text(sv: "Mottagare \(number)", en: "Recipient \(number)", fi: "Vastaanottaja \(number)")
  }
  static let purpose = Text(sv: "Syfte", en: "Purpose", fi: "Tarkoitus")
  static func purpose(_ purpose: Recipient.Purpose) -> Text {
    switch purpose {
    case .information: Text(sv: "För kännedom", en: "For information", fi: "Tiedoksi")
    case .action: Text(sv: "För åtgärd", en: "For action", fi: "Toimenpiteitä varten")
    }
  }
  static func signatory(_ number: Int) -> Text {
    Text(sv: "Namn \(number)", en: "Name \(number)", fi: "Nimi \(number)")
  }
  static let role = Text(sv: "Titel", en: "Title", fi: "Titteli")

  // MARK: Where a text comes from

  static let standardText = Text(
    sv: "Standardtext från Länsstyrelsen", en: "Standard text from the county administrative board",
    fi: "Lääninhallituksen vakioteksti")
  static let houseText = Text(
    sv: "Standardtext om strategin", en: "Standard text about the strategy", fi: "Vakioteksti strategiasta")
  static let from = Text(sv: "Från", en: "From", fi: "Lähde:")
  static let areasPage = Text(sv: "Välj områden", en: "Choose areas", fi: "Valitkaa osa-alueet")
  static func changedAt(_ when: String) -> Text {
    Text(sv: ", ändrat \(when)", en: ", changed \(when)", fi: ", muutettu \(when)")
  }
  static func source(_ section: ProposalSection) -> Text {
    switch section {
    case .assessment:
      Text(
        sv: "Utifrån delarna ovan och era områden", en: "Written from the parts above and your areas",
        fi: "Kirjoitettu yllä olevista osista ja osa-alueistanne")
    case .costs:
      Text(
        sv: "Utifrån timmarna ovan", en: "Written from the hours above", fi: "Kirjoitettu yllä olevista tunneista")
    case .basis:
      Text(
        sv: "Från datumet ovan och strategin", en: "From the date above and the strategy",
        fi: "Yllä olevasta päivästä ja strategiasta")
    case .copies: Text(sv: "Vårt förslag", en: "Our suggestion", fi: "Ehdotuksemme")
    default: Text(sv: "Från anslutningen", en: "From the joining", fi: "Liittymisestä")
    }
  }
  static func byHand(_ who: String, _ when: String) -> Text {
    Text(
      sv: "Ändrat för hand av \(who)\(when). Följer inte längre svaren.",
      en: "Changed by hand by \(who)\(when). No longer follows the answers.",
      fi: "Käsin muuttanut \(who)\(when). Ei enää seuraa vastauksia.")
  }
  static let follow = Text(
    sv: "Hämta från svaren igen", en: "Fetch from the answers again", fi: "Hae taas vastauksista")
  static let left = Text(
    sv: "Er egen text är ersatt.", en: "Your own text is replaced.", fi: "Oma tekstinne on korvattu.")
  static let takeBack = Text(sv: "Ta tillbaka er text", en: "Take your text back", fi: "Palauttakaa oma teksti")
  static func changed(_ section: ProposalSection) -> Text {
    section == .background
      ? Text(
        sv: "Standardtexten är en annan sedan ni skrev er text",
        en: "The standard text is another since you wrote yours",
        fi: "Vakioteksti on muuttunut sen jälkeen, kun kirjoititte omanne")
      : Text(
        sv: "Svaren har ändrats sedan ni skrev er text. Så här lyder det nya:",
        en: "The answers have changed since you wrote your text. This is the new one:",
        fi: "Vastaukset ovat muuttuneet sen jälkeen, kun kirjoititte tekstinne. Uusi teksti:")
  }
  static let useNew = Text(sv: "Använd det nya", en: "Use the new one", fi: "Käytä uutta")
  static let keepOwn = Text(sv: "Behåll er text", en: "Keep your text", fi: "Säilyttäkää oma teksti")
  static let offer = Text(
    sv: "Länsstyrelsen har en ny standardtext. Underlaget ändras inte om ni inte vill.",
    en: "The county administrative board has a new standard text. The proposal does not change unless you want it to.",
    fi: "Lääninhallituksella on uusi vakioteksti. Aineisto ei muutu, ellette halua.")
  static let takeOffer = Text(sv: "Använd den nya texten", en: "Use the new text", fi: "Käytä uutta tekstiä")
  static let leaveOffer = Text(sv: "Behåll den ni har", en: "Keep the one you have", fi: "Säilyttäkää nykyinen")
}
