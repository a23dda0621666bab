import Counties
import GRDB
import Kernel
import Store
import Web

/// `…/{edition}/avsnitt`: the draft's running text, piece by piece.
struct SectionListPage {
  let store: Store

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let (desk, sections) = try await store.read { db in
      let desk = try StaffDesk.find(visit, db)
      return (desk, try EditionSection.all(of: desk.edition.id, db))
    }
    guard desk.isDraft else { return .redirect(visit.visit.link(desk.path)) }
    let l = visit.language
    let t = EditTexts.self
    let rows = sections.html { section in
      """
      <li><span class="probs__no">\(section.position)</span>\
      <a href="\(l.path("\(desk.path)/avsnitt/\(section.position)"))">\(section.facts.heading, in: l)</a>\
      \(OrderButton.pair(desk, visit, ["what": "section", "id": String(section.position)], section.facts.heading[l]))</li>
      """ as HTML
    }
    let main: HTML = """
      \(Part.head(t.sections[l], lead: "\(t.sectionsHint[l])"))
      <div class="stack stack--l">\(sections.isEmpty ? "<p>\(t.noSections[l])</p>" : "<ul class=\"probs probs--order\">\(rows)</ul>")
      <p class="actions">\(Part.buttonLink(t.newSection[l], l.path("\(desk.path)/avsnitt/nytt")))</p>
      <p><a href="\(l.path(desk.path))">\(t.back[l])</a></p></div>
      """
    return .page(desk.page(t.sections[l], l, main))
  }
}

/// `…/avsnitt/nytt` and `…/avsnitt/{position}`: one piece of text.
struct SectionPage {
  let store: Store

  private struct Model: Sendable {
    let desk: StaffDesk
    let section: EditionSection?
    /// The place that a new one gets.
    let next: Int
    var path: String { "\(desk.path)/avsnitt/\(section.map { String($0.position) } ?? "nytt")" }
  }

  private func find(_ visit: OfficerVisit, _ db: Database) throws -> Model {
    let desk = try StaffDesk.find(visit, db)
    let text = visit.visit.parameter("section")
    let next = try EditionSection.all(of: desk.edition.id, db).count + 1
    guard !text.isEmpty else { return Model(desk: desk, section: nil, next: next) }
    guard let position = Int(text), let section = try EditionSection.at(position, of: desk.edition.id, db) else {
      throw NotFound()
    }
    return Model(desk: desk, section: section, next: next)
  }

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let model = try await store.read { db in try find(visit, db) }
    guard model.desk.isDraft else { return .redirect(visit.visit.link(model.desk.path)) }
    let seen = model.section?.fingerprint ?? String(model.next)
    let form = StaffForm(values(model), seen: seen, visit.language)
    return .page(page(model, form, visit))
  }

  func post(_ visit: OfficerVisit) async throws -> Reply {
    let model = try await store.read { db in try find(visit, db) }
    let fields = visit.form
    let facts = SectionFacts(heading: fields.wording("heading"), body: fields.wording("body"))
    let (edition, position) = (model.desk.edition.id, model.section?.position)
    do {
      try await store.write(by: visit.actor) { tx in
        if let position {
          try EditionSection.change(position, of: edition, facts, expecting: fields.text("seen"), in: tx)
        } else {
          try EditionSection.add(to: edition, at: Int(fields.text("seen")), facts, in: tx)
        }
      }
      return .redirect(visit.visit.link("\(model.desk.path)/avsnitt"))
    } catch let refusal as StrategyRefusal {
      let now = try await store.read { db in try find(visit, db) }
      let form = StaffForm(
        posted: fields, refusal, stored: values(now), seen: now.section?.fingerprint ?? "", visit.language)
      return .page(page(now, form, visit))
    }
  }

  private func values(_ model: Model) -> [String: [String]] {
    Values.merged([
      Values.wording("heading", model.section?.facts.heading), Values.wording("body", model.section?.facts.body),
    ])
  }

  private func page(_ model: Model, _ form: StaffForm, _ visit: OfficerVisit) -> Page {
    let l = visit.language
    let t = EditTexts.self
    let title = model.section?.facts.heading[l] ?? t.newSection[l]
    let main: HTML = """
      \(form.summary)\(Part.head(title))
      <div class="stack stack--xl">\(visit.visit.form(model.path))\(form.hidden)\
      \(form.wording("heading", t.heading))\(form.wording("body", t.body, hint: t.markdown, rows: 12))
      <p class="actions">\(Part.button(t.save[l]))<a href="\(l.path("\(model.desk.path)/avsnitt"))">\(t.sections[l])</a></p></form>\
      \(model.section.map { removal($0, model, visit, l) })</div>
      """
    let crumbs = [Crumb(t.sections[l], "\(model.desk.path)/avsnitt")]
    return model.desk.page(title, crumbs: crumbs, l, state: form.state, status: form.status, main)
  }

  private func removal(_ section: EditionSection, _ model: Model, _ visit: OfficerVisit, _ l: Language) -> HTML {
    OrderButton.form(
      model.desk, visit,
      ["act": "remove", "what": "section", "id": String(section.position), "seen": section.fingerprint],
      AreaEditTexts.removeSection[l], style: "btn--danger")
  }
}
