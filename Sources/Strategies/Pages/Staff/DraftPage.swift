import Counties
import GRDB
import Kernel
import Store
import Web

/// `/lansstyrelsen/{county}/strategier/{edition}`: what the draft holds, what is left, and where to go on. Of a published
/// edition: what can still be done beside it.
struct DraftPage {
  let store: Store

  private struct Model: Sendable {
    let desk: StaffDesk
    let statements: Int
    let sections: Int
    let file: StrategyFile?
    let relations: Int
    let gaps: [StrategyRefusal.Reason]
    let validity: Validity
    /// Whether a new edition can be begun: there is no draft, and no other strategy has taken this one's place.
    let canFollow: Bool

    /// A task is done when what it asks for is there and nothing is missing under it before publishing.
    func isDone(_ place: String, _ isThere: Bool) -> Bool { isThere && !gaps.contains { $0.place == place } }
  }

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let today = visit.today
    let model = try await store.read { db in
      let desk = try StaffDesk.find(visit, db)
      let edition = desk.edition
      let shelf = try Shelf.of(edition.county, db)
      let hasDraft = try Edition.all(in: edition.county, db).contains {
        $0.strategy == edition.strategy && $0.publishedAt == nil
      }
      return Model(
        desk: desk, statements: try Statement.all(of: edition.id, db).values.reduce(0) { $0 + $1.count },
        sections: try EditionSection.all(of: edition.id, db).count, file: try StrategyFile.of(edition, db),
        relations: shelf.relations.filter { $0.from == edition.strategy }.count,
        gaps: desk.isDraft ? try edition.gaps(on: today, db) : [],
        validity: shelf.validity(of: edition, on: today),
        canFollow: !hasDraft && !shelf.isReplaced(edition.strategy, on: today))
    }
    let l = visit.language
    let desk = model.desk
    let title = desk.edition.shortTitle[l]
    let list = Crumb(EditTexts.title[l], desk.county.staffPath(.strategies))
    let main: HTML = """
      \(notice(visit, l))\(head(model, l))
      \(desk.isDraft ? draft(model, l) : published(model, visit, l))
      """
    return .page(desk.county.staffPage(title, at: .strategies, crumbs: [list, Crumb(title)], l, main))
  }

  private func notice(_ visit: OfficerVisit, _ l: Language) -> HTML {
    switch visit.query.first("klart") {
    case "publicerad": Part.notice(.ok, ProcessTexts.published[l])
    case nil: .empty
    default: Part.notice(.ok, EditTexts.saved[l])
    }
  }

  private func head(_ model: Model, _ l: Language) -> HTML {
    let desk = model.desk
    let word = desk.isDraft ? ProcessTexts.preview : ProcessTexts.showPublic
    return Part.head(
      desk.edition.title[l],
      kicker: "\(StrategyPart.pill(model.validity, l))<span>\(EditTexts.edition(desk.edition.number)[l])</span>",
      lead: desk.isDraft ? nil : "\(ProcessTexts.frozen[l])",
      actions: Part.buttonLink(word[l], l.path(desk.publicPath), style: ""))
  }

  private func draft(_ model: Model, _ l: Language) -> HTML {
    """
    <div class="stack stack--xl">\(section(1, ProcessTexts.text, content(model, l), l))\
    \(section(2, ProcessTexts.way, way(model, l), l))\(section(3, ProcessTexts.last, last(model, l), l))
    <p><a href="\(l.path("\(model.desk.path)/kasta"))">\(ProcessTexts.discard[l])</a></p></div>
    """
  }

  private func section(_ number: Int, _ title: StaffText, _ tasks: HTML, _ l: Language) -> HTML {
    """
    <section class="tasksec" aria-labelledby="s\(number)"><div class="tasksec__head"><span class="tasksec__n" aria-hidden="true">\(number)</span>\
    <h2 class="h-sm" id="s\(number)">\(title[l])</h2></div><ul class="tasks">\(tasks)</ul></section>
    """
  }

  private func task(
    _ model: Model, _ place: String, _ title: StaffText, _ hint: String, _ status: HTML, _ l: Language
  ) -> HTML {
    """
    <li class="task"><div class="task__main"><a href="\(l.path("\(model.desk.path)/\(place)"))">\(title[l])</a>\
    <span class="task__hint">\(hint)</span></div>\(status)</li>
    """
  }

  private func status(_ isDone: Bool, isNeeded: Bool = true, _ l: Language) -> HTML {
    if isDone { return Part.status(.done, ProcessTexts.done[l]) }
    return Part.status(.todo, (isNeeded ? ProcessTexts.todo : ProcessTexts.asWanted)[l])
  }

  private func content(_ model: Model, _ l: Language) -> HTML {
    let edition = model.desk.edition
    let isWritten = model.isDone("uppgifter", !StrategyRules.isBlank(edition.title.sv))
    let areas = model.desk.areas.filter(\.isSelectable).count
    let counted = EditTexts.count(areas, StaffText(sv: "område", en: "area"), StaffText(sv: "områden", en: "areas"))
    let areaHint = "\(counted[l]), \(AreaEditTexts.statementCount(model.statements)[l])"
    let sections = EditTexts.count(
      model.sections, StaffText(sv: "avsnitt", en: "section"), StaffText(sv: "avsnitt", en: "sections"))
    return """
      \(task(model, "uppgifter", EditTexts.facts, EditTexts.factsHint[l], status(isWritten, l), l))\
      \(task(model, "omraden", AreaEditTexts.areas, areaHint, status(model.isDone("omraden", areas > 0), l), l))\
      \(task(model, "avsnitt", EditTexts.sections, model.sections == 0 ? EditTexts.sectionsHint[l] : sections[l], status(model.sections > 0, isNeeded: false, l), l))\
      \(task(model, "fil", ProcessTexts.file, model.file?.name ?? ProcessTexts.fileHint[l], status(model.file != nil, isNeeded: false, l), l))
      """
  }

  private func way(_ model: Model, _ l: Language) -> HTML {
    let edition = model.desk.edition
    var days = ProcessTexts.consultationHint[l]
    if let from = edition.consultationFrom, let to = edition.consultationTo {
      days = "\(from.told(in: l)) – \(to.told(in: l))"
    }
    return """
      \(task(model, "samrad", ProcessTexts.consultation, days, status(model.isDone("samrad", edition.consultationFrom != nil), isNeeded: false, l), l))\
      \(task(model, "forhallande", ProcessTexts.relations, ProcessTexts.relationsHint[l], status(model.isDone("forhallande", model.relations > 0), isNeeded: model.gaps.contains { $0.place == "forhallande" }, l), l))\
      \(task(model, "beslut", ProcessTexts.decision, ProcessTexts.decisionHint[l], status(model.isDone("beslut", edition.inForceFrom != nil), l), l))\
      \(task(model, "efterfoljare", AreaEditTexts.successors, AreaEditTexts.successorsHint[l], .empty, l))
      """
  }

  private func last(_ model: Model, _ l: Language) -> HTML {
    let left = StaffText(sv: "\(model.gaps.count) saker saknas", en: "\(model.gaps.count) things are missing")
    let one = StaffText(sv: "1 sak saknas", en: "1 thing is missing")
    let hint = model.gaps.isEmpty ? ProcessTexts.ready[l] : model.gaps.count == 1 ? one[l] : left[l]
    return task(model, "publicera", ProcessTexts.check, hint, .empty, l)
  }

  private func published(_ model: Model, _ visit: OfficerVisit, _ l: Language) -> HTML {
    let desk = model.desk
    return """
      <div class="stack stack--xl"><ul class="tasks">\
      \(task(model, "efterfoljare", AreaEditTexts.successors, AreaEditTexts.successorsHint[l], .empty, l))\
      \(task(model, "forhallande", ProcessTexts.relations, ProcessTexts.relationsHint[l], .empty, l))</ul>\
      \(if: model.canFollow, "\(visit.visit.form("\(desk.path)/ny-utgava", class: "stack"))<p class=\"actions\">\(Part.button(EditTexts.nextEdition[l], style: ""))</p></form>")</div>
      """
  }
}
