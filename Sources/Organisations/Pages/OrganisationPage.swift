import GRDB
import Kernel
import Store
import Web

/// `/mina-sidor/{organisation}/organisation`: what the workspace says about the organisation: its name and type, its names
/// through time, its own goals and the units of its group.
struct OrganisationPage {
  let host: WorkspaceHost

  private struct Model: Sendable {
    let organisation: Organisation
    let names: [DatedName]
    let goals: [LocalGoal]
    let units: [Unit]
    let successor: Organisation?
  }

  func get(_ visit: MemberVisit) async throws -> Reply { try await show(visit, nil) }

  func post(_ visit: MemberVisit) async throws -> Reply {
    let form = visit.form
    let kind = OrganisationKind(rawValue: form.text("kind"))
    let facts = NewOrganisation(
      kind: kind ?? .other, name: form.text("name"), nameEn: form.text("name-en"), number: form.text("number"),
      municipalityCode: kind == .municipality ? form.text("municipality") : nil, place: form.text("place"),
      hidesPeople: form.has("hides-people"))
    let (id, sum, showsPeople) = (visit.organisation, form.text("sum"), form.has("shows-people"))
    guard kind != nil else { return try await get(visit) }
    guard
      let refusal = try await host.write(
        visit,
        { tx in try Organisation.amend(id, facts, expecting: sum, showsPeople: showsPeople, in: tx) })
    else { return .redirect(visit.link("/mina-sidor/\(id)/organisation?sparat=uppgifter")) }
    return try await show(visit, refusal)
  }

  private func show(_ visit: MemberVisit, _ refusal: (any Refusal)?) async throws -> Reply {
    let l = visit.language
    let model = try await read(visit)
    let state = refusal.map { visit.posted($0) } ?? FactsForm.state(model.organisation, l)
    let main: HTML = """
      \(visit.saved(OrganisationPageTexts.saved))
      <div class="split"><div class="stack stack--xl">\(facts(model, state, visit, refusal))\(goals(model, visit))\
      \(if: model.organisation.kind.hasUnits, units(model, visit))</div>
      <aside class="stack stack--l">\(names(model, visit))\(help(l))</aside></div>
      """
    return try await host.page(
      OrganisationPageTexts.title[l], at: .organisation, of: model.organisation, visit,
      lead: "\(OrganisationPageTexts.lead[l])", state, status: refusal?.kind.pageStatus ?? 200, main)
  }

  private func read(_ visit: MemberVisit) async throws -> Model {
    let (id, today) = (visit.organisation, visit.today)
    return try await host.store.read { db in
      guard let organisation = try Organisation.byID(id, on: today, db) else { throw NotFound() }
      return Model(
        organisation: organisation, names: try DatedName.all(of: id, db), goals: try LocalGoal.all(of: id, db),
        units: try Unit.all(of: id, db),
        successor: try organisation.succeededBy.flatMap { try Organisation.byID($0, on: today, db) })
    }
  }

  private func facts(_ model: Model, _ state: FormState, _ visit: MemberVisit, _ refusal: (any Refusal)?) -> HTML {
    let l = visit.language
    let t = OrganisationPageTexts.self
    let heading: HTML = "<h2>\(t.facts[l])</h2>"
    guard visit.mayWrite else {
      return "<section class=\"stack\">\(heading)\(FactsForm.told(model.organisation, l))</section>"
    }
    return """
      <section class="stack">\(heading)\
      \(if: refusal?.kind == .conflict, Part.card(t.storedNow[l], style: "card--tint", FactsForm.told(model.organisation, l)))
      \(visit.visit.form("/mina-sidor/\(model.organisation.id)/organisation"))\
      <input type="hidden" name="sum" value="\(model.organisation.fingerprint)">\(FactsForm.fields(state, l))\
      <p class="actions">\(Part.button(t.save[l]))</p></form></section>
      """
  }

  private func names(_ model: Model, _ visit: MemberVisit) -> HTML {
    let l = visit.language
    let t = OrganisationPageTexts.self
    let path = "/mina-sidor/\(visit.organisation)/organisation"
    let rows = model.names.reversed().html { name in
      """
      <li><strong>\(name.name)</strong><br><span class="meta">\(t.from[l]) \(Part.time(name.from, l))</span>\
      \(if: visit.isCoordinator && name.from > visit.today, takeBack(name, "\(path)/namn", visit))</li>
      """
    }
    return Part.card(
      t.names[l],
      """
      <ul class="stack stack--s">\(rows)</ul>\
      \(model.successor.map { "<p>\(t.partOf(successorName($0, visit))[l]) \(t.partOfMeans[l])</p>" as HTML })\
      \(if: visit.isCoordinator, "<p>\(Part.arrowLink(t.newName[l], visit.link("\(path)/namn")))</p>")\
      \(if: visit.isCoordinator && model.successor == nil, "<p>\(Part.arrowLink(SucceedTexts.link[l], visit.link("\(path)/uppgar")))</p>")
      """)
  }

  /// What the other calls itself in its own drafts is told to those inside it alone.
  private func successorName(_ successor: Organisation, _ visit: MemberVisit) -> String? {
    visit.actor.workspaces[successor.id] == nil ? nil : successor.name
  }

  private func takeBack(_ name: DatedName, _ path: String, _ visit: MemberVisit) -> HTML {
    """
    \(visit.visit.form(path, class: ""))<input type="hidden" name="take-back" value="\(name.from)">\
    <button class="btn btn--s" type="submit">\(ColleagueTexts.takeBack[visit.language])<span class="vh"> \(name.name)</span></button></form>
    """
  }

  private func goals(_ model: Model, _ visit: MemberVisit) -> HTML {
    let l = visit.language
    let t = OrganisationPageTexts.self
    let base = "/mina-sidor/\(visit.organisation)/organisation/mal"
    let rows = model.goals.html { goal in
      row(
        goal.text, goal.source.isEmpty ? .empty : "\(t.standsIn[l]) \(goal.source)", change: "\(base)?id=\(goal.id)",
        visit)
    }
    return """
      <section class="stack" id="mal"><h2>\(t.goals[l])</h2><p class="meta">\(t.goalsWhy[l])</p>\
      \(model.goals.isEmpty ? "<p>\(t.noGoals[l])</p>" : "<div class=\"card\"><dl class=\"answers\">\(rows)</dl></div>")\
      \(if: visit.mayWrite, "<p class=\"actions\">\(Part.buttonLink(t.addGoal[l], visit.link(base), style: ""))</p>")</section>
      """
  }

  private func units(_ model: Model, _ visit: MemberVisit) -> HTML {
    let l = visit.language
    let t = OrganisationPageTexts.self
    let base = "/mina-sidor/\(visit.organisation)/organisation/enheter"
    let rows = model.units.html { unit in
      row(
        unit.name,
        "\(UnitTexts.kind(unit.kind)[l])\(unit.mailbox.map { ", \($0)" as HTML })\(if: unit.joinsAs != nil, ", \(UnitTexts.joinsItself[l])")",
        change: "\(base)?id=\(unit.id)", visit)
    }
    return """
      <section class="stack" id="enheter"><h2>\(t.units[l])</h2><p class="meta">\(t.unitsWhy[l])</p>\
      \(model.units.isEmpty ? "<p>\(t.noUnits[l])</p>" : "<div class=\"card\"><dl class=\"answers\">\(rows)</dl></div>")\
      <p class="actions">\(if: visit.mayWrite, Part.buttonLink(t.addUnit[l], visit.link(base), style: ""))\
      \(if: visit.mayWrite, "<a href=\"\(visit.link("\(base)/fil"))\">\(UnitFileTexts.link[l])</a>")\
      \(if: !model.units.isEmpty, "<a href=\"\(visit.link("\(base)/enheter.csv"))\">\(UnitFileTexts.export[l])</a>")</p></section>
      """
  }

  private func row(_ term: String, _ value: HTML, change: String, _ visit: MemberVisit) -> HTML {
    let word = OrganisationPageTexts.change[visit.language]
    return """
      <div class="answers__row"><dt>\(term)</dt><dd>\(value)</dd>\
      \(if: visit.mayWrite, "<dd class=\"answers__act\"><a href=\"\(visit.link(change))\">\(word)<span class=\"vh\"> \(term)</span></a></dd>")</div>
      """
  }

  private func help(_ l: Language) -> HTML {
    Part.card(
      OrganisationPageTexts.whoSees[l], style: "card--tint",
      "<p>\(OrganisationPageTexts.whoSeesWhat[l])</p><p>\(OrganisationPageTexts.submittedStays[l])</p>")
  }
}
