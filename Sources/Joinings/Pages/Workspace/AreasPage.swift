import Counties
import Kernel
import Organisations
import Store
import Strategies
import Web

/// `…/omraden`: which areas are chosen, and which are the main focus.
struct AreasPage {
  let store: Store

  func get(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store)
    if let instead = desk.readInstead { return instead }
    var state = FormState(language: visit.language)
    let saved = desk.draft.areasPart
    state.values["areas"] = saved.answer.chosen.map(\.area.text)
    state.values["main"] = saved.answer.chosen.filter(\.isMain).map(\.area.text)
    return view(desk, state, revision: saved.revision)
  }

  func post(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store)
    // The area's own tick decides: the main focus of one that was left out stands ticked where it cannot be seen.
    let mains = Set(visit.form.all("main"))
    let answer = AreasAnswer(
      chosen: visit.form.all("areas").compactMap { text in
        AreaID(text).map { .init(area: $0, isMain: mains.contains(text)) }
      })
    let (id, revision) = (desk.draft.joining.id, Int(visit.form.text("revision")) ?? 0)
    let trouble = try await Trouble.doing(store, by: visit.actor, in: visit.language) { tx in
      try Joining.save(answer, part: .areas, expecting: revision, of: id, in: tx)
    }
    guard let trouble else { return try await Desk.open(visit, store).afterSaving(.areas) }
    let state = FormState(posted: visit.form, reasons: trouble.reasons, language: visit.language)
    return view(desk, state, revision: trouble.conflict?.revision ?? revision, trouble)
  }

  private func view(_ desk: Desk, _ state: FormState, revision: Int, _ trouble: Trouble? = nil) -> Reply {
    let l = desk.l
    let t = AreasTexts.self
    var frame = FormFrame(
      desk: desk, part: .areas, title: t.heading[l], lead: "\(t.lead[l])", trouble: trouble)
    frame.beside = trouble?.conflict.map { beside(desk, $0) }
    frame.aside = Part.card(
      t.think[l], style: "card--tint", "<ul class=\"ticks\">\(t.thoughts.html { "<li>\($0[l])</li>" })</ul>")
    let fields: HTML = """
      <fieldset class="fieldset" id="areas" tabindex="-1"><legend class="vh">\(desk.draft.edition.areaWord, in: l)</legend>\
      <p>\(Part.visibility(isPublic: true, l))</p>\
      <div class="stack">\(desk.draft.areas.html { $0.isSelectable ? choice(desk, $0, state) : upper($0, l) })</div></fieldset>
      """
    return frame.reply(state, revision: revision, style: "stack stack--l counted", fields)
  }

  /// A sub-goal over its areas: read, not chosen.
  private func upper(_ area: Area, _ l: Language) -> HTML {
    "<h2 class=\"h-sm mt-4\">\(area.number) \(area.title, in: l)</h2>"
  }

  private func choice(_ desk: Desk, _ area: Area, _ state: FormState) -> HTML {
    let l = desk.l
    let id = area.id
    let hasText = !area.description.sv.isEmpty
    return """
      <div class="choice"><div class="choice__body"><label class="choice__label" for="a-\(id)">\
      <input type="checkbox" id="a-\(id)" name="areas" value="\(id)"\(if: state.has("areas", id.text), " checked")\
      \(if: hasText, " aria-describedby=\"d-\(id)\"")><span class="choice__name">\(area.title, in: l)</span>\
      \(if: hasText, "<span class=\"choice__desc\" id=\"d-\(id)\">\(area.description, in: l)</span>")</label>\
      <div class="choice__stat">\(more(desk, area))\(desk.source("areas:\(id)"))</div></div>\
      <div class="choice__how"><label class="check" for="m-\(id)"><input type="checkbox" id="m-\(id)" name="main" value="\(id)"\
      \(if: state.has("main", id.text), " checked") aria-describedby="n-\(id)"><span>\(AreasTexts.main[l])</span></label>\
      <span class="vh" id="n-\(id)">\(area.title, in: l)</span></div></div>
      """
  }

  /// The strategy's own page about the area, beside the form so that no tick is lost.
  private func more(_ desk: Desk, _ area: Area) -> HTML {
    let l = desk.l
    let address = l.path("/\(desk.county.slug)/strategi/\(desk.draft.edition.slug)/\(area.slug)")
    return """
      <a class="fine" href="\(address)" target="_blank">\(AreasTexts.readMore[l])<span class="vh">: \(area.title[l])</span> \(AreasTexts.newTab[l])</a>
      """
  }

  private func beside(_ desk: Desk, _ conflict: PartConflict) -> HTML {
    let l = desk.l
    let theirs = conflict.stored(as: AreasAnswer.self) ?? AreasAnswer()
    let rows = theirs.chosen.compactMap { choice in
      desk.draft.areas.first { $0.id == choice.area }.map {
        ($0.title[l], (choice.isMain ? AreasTexts.chosenMain : AreasTexts.chosen)[l])
      }
    }
    return desk.beside(rows, by: conflict.savedBy, at: conflict.savedAt)
  }
}

enum AreasTexts {
  static let heading = Text(
    sv: "Välj de områden ni främst ska arbeta med", en: "Choose the areas you will mainly work with",
    fi: "Valitkaa osa-alueet, joiden parissa aiotte ennen kaikkea työskennellä")
  static let lead = Text(
    sv:
      "De flesta väljer två eller tre. Ni kan byta senare. Väljer ni bort ett område finns det ni har skrivit om det kvar i utkastet.",
    en:
      "Most choose two or three. You can change later. If you leave an area out, what you wrote about it stays in the draft.",
    fi:
      "Useimmat valitsevat kaksi tai kolme. Voitte vaihtaa myöhemmin. Jos jätätte osa-alueen pois, siitä kirjoittamanne säilyy luonnoksessa."
  )
  static let readMore = Text(sv: "Läs mer om området", en: "Read more about the area", fi: "Lue lisää osa-alueesta")
  static let newTab = Text(sv: "(ny flik)", en: "(new tab)", fi: "(uusi välilehti)")
  static let main = Text(
    sv: "Huvudfokus: här kommer vi att arbeta mest", en: "Main focus: here we will work most",
    fi: "Pääpaino: tässä työskentelemme eniten")
  static let chosen = Text(sv: "Valt", en: "Chosen", fi: "Valittu")
  static let chosenMain = Text(sv: "Valt, huvudfokus", en: "Chosen, main focus", fi: "Valittu, pääpaino")
  static let mainTag = Text(sv: "Huvudfokus", en: "Main focus", fi: "Pääpaino")
  static let think = Text(sv: "Så kan ni tänka", en: "How to think", fi: "Näin voitte ajatella")
  static let thoughts = [
    Text(
      sv: "Var har ni störst möjlighet att påverka?", en: "Where can you make the greatest difference?",
      fi: "Missä voitte vaikuttaa eniten?"),
    Text(
      sv: "Finns det redan ett mål eller en plan att knyta an till?",
      en: "Is there already a goal or a plan to connect to?", fi: "Onko jo tavoite tai suunnitelma, johon liittää työ?"),
    Text(
      sv: "Vem hos er kan ta ansvar för området?", en: "Who among you can take charge of the area?",
      fi: "Kuka teillä voi vastata osa-alueesta?"),
  ]
}
