import Joinings
import Kernel
import Organisations
import Store
import Web

/// `…/underlag/granskning`: the five gates, each with yes or no and a sentence; a no says what to complete.
struct CheckPage: Sendable {
  let store: Store

  func get(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await ProposalDesk.open(visit, store)
    return view(desk, Self.state(desk.proposal.check, visit.language))
  }

  func post(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await ProposalDesk.open(visit, store)
    let check = Self.read(visit.form)
    let (id, revision) = (desk.joining, Int(visit.form.text("revision")) ?? 0)
    do {
      let outcome = try await store.write(by: visit.actor) { tx in
        try Proposal.save([SectionEdit(.check, .check(check), expecting: revision)], of: id, in: tx)
      }
      if outcome.isWhole { return .redirect(visit.language.path(Self.path(desk)) + "?sparad=1") }
      let reasons = outcome.faults.map { $0.words(in: visit.language, as: desk.proposal.manner) }
      return view(try await ProposalDesk.open(visit, store), posted(visit, reasons), outcome.conflicts[.check])
    } catch let refusal as any Refusal where [.invalid, .conflict, .gone].contains(refusal.kind) {
      return view(desk, posted(visit, refusal.words(in: visit.language)), isLate: true)
    }
  }

  private func posted(_ visit: MemberVisit, _ reasons: [ReasonWords]) -> FormState {
    FormState(posted: visit.form, reasons: reasons, language: visit.language)
  }

  static func path(_ desk: ProposalDesk) -> String { "\(desk.base)/underlag/granskning" }

  private static func read(_ form: FormFields) -> GenderCheck {
    let answers = GenderCheck.Gate.allCases.compactMap { gate -> GenderCheck.Answer? in
      let words = form.text("words-\(gate.rawValue)")
      switch form.text("gate-\(gate.rawValue)") {
      case "yes": return .init(gate: gate, isYes: true, words: words)
      case "no": return .init(gate: gate, isYes: false, words: words)
      default: return nil
      }
    }
    return GenderCheck(answers: answers, isAttached: form.has("attached"))
  }

  private static func state(_ check: GenderCheck, _ l: Language) -> FormState {
    var state = FormState(language: l)
    for answer in check.answers {
      state.values["gate-\(answer.gate.rawValue)"] = [answer.isYes ? "yes" : "no"]
      state.values["words-\(answer.gate.rawValue)"] = [answer.words]
    }
    if check.isAttached { state.values["attached"] = ["1"] }
    return state
  }

  // MARK: View

  private typealias T = CheckTexts

  private func view(
    _ desk: ProposalDesk, _ state: FormState, _ conflict: SavedSection? = nil, isLate: Bool = false
  ) -> Reply {
    let l = desk.l
    let hasTrouble = conflict != nil || !state.reasons.isEmpty
    let saved = desk.visit.query.has("sparad") && !hasTrouble
    let check = desk.proposal.check
    let waits: HTML? = check.isAttached && !check.isInPaper ? "\(T.attachWhen[l])" : nil
    let main: HTML = """
      <div class="stack mb-5">\(state.errorSummary)\(conflict.map { beside($0, desk) })\
      \(if: saved, Part.notice(.ok, T.saved[l], waits))</div>\
      \(Part.head(T.title[l], kicker: "\(desk.draft.organisation.name)", lead: "\(T.lead[l])"))\
      <div class="split"><div class="stack stack--l">\(desk.mayWrite || hasTrouble ? form(desk, state) : answers(desk))</div>\
      <aside class="stack stack--l" aria-label="\(T.toComplete[l])">\(open(desk))\(Part.card(T.why[l], style: "card--tint", "<p>\(T.whyLead[l])</p>"))</aside></div>
      """
    let crumbs = [Crumb(EditorTexts.title[l], desk.editor), Crumb(T.title[l])]
    return .page(
      desk.page(T.title[l], crumbs: crumbs, main).with {
        $0.hasErrors = hasTrouble
        $0.status = !hasTrouble ? 200 : conflict != nil || isLate ? 409 : 422
      })
  }

  private func form(_ desk: ProposalDesk, _ state: FormState) -> HTML {
    let l = desk.l
    let buttons: HTML = """
      <p class="actions">\(if: desk.mayWrite, Part.button(T.save[l]))\
      <a href="\(l.path(desk.editor))">\(EditorTexts.backToEditor[l])</a></p>
      """
    return """
      \(desk.visit.visit.form(Self.path(desk)))\
      <input type="hidden" name="revision" value="\(desk.proposal.saved(.check).revision)">\
      \(GenderCheck.Gate.allCases.enumerated().html { gate($0.offset + 1, $0.element, state, l) })\
      \(Field.check("attached", attach(state, l), state))\(buttons)</form>
      """
  }

  /// The tick for the appendix; where nothing is answered there is none to add, and it says when there will be.
  private func attach(_ state: FormState, _ l: Language) -> HTML {
    let isAnswered = GenderCheck.Gate.allCases.contains { !state.value("gate-\($0.rawValue)").isEmpty }
    return "\(T.attach[l])\(if: !isAnswered, "<br><span class=\"field__hint\">\(T.attachWhen[l])</span>")"
  }

  /// What was answered, for whoever cannot write it now.
  private func answers(_ desk: ProposalDesk) -> HTML {
    let l = desk.l
    let told = desk.proposal.check.answers
    let rows = told.map { answer -> (String, HTML) in
      (GateTexts.question(answer.gate)[l], "\((answer.isYes ? T.yes : T.no)[l]). \(answer.words)")
    }
    return """
      \(Part.notice(.info, desk.readOnly[l]))\
      \(told.isEmpty ? "<p>\(T.notAllAnswered[l])</p>" : Part.facts(rows))\
      <p><a href="\(l.path(desk.editor))">\(EditorTexts.backToEditor[l])</a></p>
      """
  }

  private func gate(_ number: Int, _ gate: GenderCheck.Gate, _ state: FormState, _ l: Language) -> HTML {
    let radios = Field.radios(
      "gate-\(gate.rawValue)", .init("\(number). \(GateTexts.question(gate)[l])", hint: T.hint(gate)[l]), state,
      options: [("yes", "\(T.yes[l])"), ("no", "\(T.no[l])")])
    let words = Field.textarea(
      "words-\(gate.rawValue)", .init(T.words[l], isOptional: true), state, rows: 2, style: "textarea--s")
    return "<section class=\"card\">\(radios)\(words)</section>"
  }

  /// What the noes say is missing, each with a way to its section.
  private func open(_ desk: ProposalDesk) -> HTML {
    let l = desk.l
    let check = desk.proposal.check
    let missing = check.open
    guard !check.answers.isEmpty else { return .empty }
    if missing.isEmpty {
      let isWhole = check.answers.count == GenderCheck.Gate.allCases.count
      return Part.card(T.toComplete[l], "<p>\((isWhole ? T.nothingMissing : T.notAllAnswered)[l])</p>")
    }
    return Part.card(
      T.toComplete[l],
      """
      <ul class="ticks">\(missing.html { answer in
        """
        <li><a href="\(l.path(desk.editor))#avsnitt-\(answer.gate.section.rawValue)">\
        \(EditorTexts.name(answer.gate.section, desk.proposal.manner)[l])</a><br>\(GateTexts.complete(answer.gate)[l])</li>
        """
      })</ul>
      """)
  }

  /// A colleague's answers beside one's own.
  private func beside(_ stored: SavedSection, _ desk: ProposalDesk) -> HTML {
    let l = desk.l
    guard case .check(let check) = stored.content else { return .empty }
    let when = stored.savedAt.map { ", \(desk.told($0))" } ?? ""
    let rows = check.answers.map { answer in
      (GateTexts.question(answer.gate)[l], "\((answer.isYes ? T.yes : T.no)[l]). \(answer.words)" as HTML)
    }
    return """
      <section class="card card--tint" role="alert" tabindex="-1" aria-labelledby="kollega-rubrik">\
      <h2 class="h-sm" id="kollega-rubrik">\(EditorTexts.conflict[l])</h2><p>\(T.conflictLead[l])</p>\
      <p class="meta">\(EditorTexts.savedBy(desk.name(of: stored.savedBy))[l])\(when)</p>\
      \(rows.isEmpty ? "<p>\(EditorTexts.nothing[l])</p>" : Part.facts(rows))</section>
      """
  }
}

/// Words of the check.
enum CheckTexts {
  static let title = Text(
    sv: "Granska jämställdhetskonsekvenser", en: "Check the gender consequences", fi: "Tarkista sukupuolivaikutukset")
  static let lead = Text(
    sv: "Fem frågor att ställa till underlaget innan det går till beslut. Svara ja eller nej, och skriv gärna varför.",
    en: "Five questions to ask of the proposal before it goes to decision. Answer yes or no, and tell why if you like.",
    fi: "Viisi kysymystä aineistolle ennen päätöstä. Vastaa kyllä tai ei, ja kerro halutessasi miksi.")
  static let save = Text(sv: "Spara granskningen", en: "Save the check", fi: "Tallenna tarkistus")
  static let saved = Text(sv: "Granskningen är sparad.", en: "The check is saved.", fi: "Tarkistus on tallennettu.")
  static let yes = Text(sv: "Ja", en: "Yes", fi: "Kyllä")
  static let no = Text(sv: "Nej", en: "No", fi: "Ei")
  static let words = Text(sv: "Med en mening", en: "In a sentence", fi: "Yhdellä lauseella")
  static let attach = Text(
    sv: "Lägg granskningen som bilaga till underlaget", en: "Add the check to the proposal as an appendix",
    fi: "Liitä tarkistus aineistoon")
  static let attachWhen = Text(
    sv: "Svara på minst en fråga, så läggs granskningen som bilaga.",
    en: "Answer at least one question, and the check is added as an appendix.",
    fi: "Vastaa vähintään yhteen kysymykseen, niin tarkistus lisätään liitteeksi.")
  static let toComplete = Text(sv: "Att komplettera", en: "To complete", fi: "Täydennettävää")
  static let nothingMissing = Text(
    sv: "Alla frågor är besvarade med ja. Inget behöver kompletteras.",
    en: "Every question is answered yes. Nothing needs to be completed.",
    fi: "Kaikkiin kysymyksiin on vastattu kyllä. Mitään ei tarvitse täydentää.")
  static let notAllAnswered = Text(
    sv: "Inget än. Svara på de frågor som är kvar.", en: "Nothing yet. Answer the questions that are left.",
    fi: "Ei vielä mitään. Vastaa jäljellä oleviin kysymyksiin.")
  static let why = Text(sv: "Varför fråga?", en: "Why ask?", fi: "Miksi kysyä?")
  static let whyLead = Text(
    sv:
      "De som beslutar ska veta vad förslaget betyder för kvinnor och män, flickor och pojkar. Ett nej är inget fel. Det visar var underlaget kan bli bättre.",
    en:
      "Those who decide should know what the proposal means for women and men, girls and boys. A no is no mistake. It shows where the proposal can be made better.",
    fi:
      "Päättäjien tulee tietää, mitä ehdotus merkitsee naisille ja miehille, tytöille ja pojille. Ei-vastaus ei ole virhe. Se näyttää, missä aineistoa voi parantaa."
  )
  static let conflictLead = Text(
    sv: "Det du svarade står kvar. Här är det som kollegan sparade. Spara igen när du har fört ihop dem.",
    en: "Your answers still stand. This is what your colleague saved. Save again once you have put them together.",
    fi: "Vastauksesi ovat tallessa. Tässä on kollegan tallentama. Tallenna uudelleen, kun olet yhdistänyt ne.")

  static func hint(_ gate: GenderCheck.Gate) -> Text {
    switch gate {
    case .people:
      Text(
        sv: "Invånare, medlemmar, kunder eller medarbetare. Berör det ingen behöver ni inte svara på resten.",
        en: "Residents, members, customers or staff. If it concerns nobody you need not answer the rest.",
        fi: "Asukkaita, jäseniä, asiakkaita tai henkilöstöä. Jos ei ketään, muihin ei tarvitse vastata.")
    case .statistics:
      Text(
        sv: "Finns det siffror för kvinnor och män, inte bara totalt?",
        en: "Are there figures for women and men, not only totals?",
        fi: "Onko luvut naisista ja miehistä, ei vain yhteensä?")
    case .consequences:
      Text(
        sv: "Går det att läsa vad förslaget betyder för var och en?",
        en: "Can one read what the proposal means for each?",
        fi: "Voiko lukea, mitä ehdotus merkitsee kullekin?")
    case .measures:
      Text(
        sv: "Finns det skillnader som inget förklarar ska det stå vad ni gör åt dem.",
        en: "Where there are differences that nothing explains, it should say what you do about them.",
        fi: "Jos on eroja, joita mikään ei selitä, tulee kertoa, mitä niille tehdään.")
    case .goals:
      Text(
        sv: "De nationella målen, strategins eller era egna.", en: "The national goals, the strategy's, or your own.",
        fi: "Kansalliset, strategian tai omat tavoitteenne.")
    }
  }
}
