import Counties
import GRDB
import Kernel
import Store
import Web

/// `…/{edition}/forhallande`: how the strategy stands to the county's others.
struct RelationsPage {
  let store: Store

  private struct Model: Sendable {
    let desk: StaffDesk
    let told: [Relation]
    /// The newest published edition of each other strategy: only what is published can be told of.
    let others: [Edition]
    /// The strategy is published, and what it has told stands.
    let isFrozen: Bool
  }

  private func find(_ visit: OfficerVisit, _ db: Database) throws -> Model {
    let desk = try StaffDesk.find(visit, db)
    let shelf = try Shelf.of(desk.county.code, db)
    var seen: Set<StrategyID> = [desk.edition.strategy]
    return Model(
      desk: desk, told: shelf.relations.filter { $0.from == desk.edition.strategy },
      others: shelf.editions.filter { seen.insert($0.strategy).inserted },
      isFrozen: shelf.began(desk.edition.strategy) != nil)
  }

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let model = try await store.read { db in try find(visit, db) }
    return .page(
      page(model, StaffForm(values(model), seen: Fingerprint.of(model.told.map(\.mark)), visit.language), visit))
  }

  func post(_ visit: OfficerVisit) async throws -> Reply {
    let model = try await store.read { db in try find(visit, db) }
    let fields = visit.form
    let (own, seen) = (model.desk.edition.strategy, fields.text("seen"))
    do {
      guard let other = StrategyID(fields.text("to")) else { throw StrategyRefusal([.sameStrategy]) }
      if fields.has("take-back") {
        try await store.write(by: visit.actor) { tx in try Relation.takeBack(own, other, expecting: seen, in: tx) }
      } else {
        let kind = StrategyRelation(rawValue: fields.text("kind"))
        let since = try fields.days(["since"])[0]
        guard let kind, let since else {
          throw StrategyRefusal([.missing(field: kind == nil ? "kind" : "since")])
        }
        try await store.write(by: visit.actor) { tx in
          try Relation.tell(own, kind, other, since: since, expecting: seen, in: tx)
        }
      }
      return .redirect(visit.visit.link("\(model.desk.path)/forhallande"))
    } catch let refusal as StrategyRefusal {
      let now = try await store.read { db in try find(visit, db) }
      // What a colleague told meanwhile stands in the list over the form.
      let form = StaffForm(
        posted: fields, refusal, stored: nil, seen: Fingerprint.of(now.told.map(\.mark)), visit.language)
      return .page(page(now, form, visit))
    }
  }

  private func values(_ model: Model) -> [String: [String]] {
    ["since": [model.desk.edition.inForceFrom?.description ?? ""], "kind": [StrategyRelation.replaces.rawValue]]
  }

  private func page(_ model: Model, _ form: StaffForm, _ visit: OfficerVisit) -> Page {
    let l = visit.language
    let t = ProcessTexts.self
    let below: HTML =
      model.isFrozen
      ? "<p>\(t.relationsStand[l])</p>"
      : model.others.isEmpty ? "<p>\(t.noOthers[l])</p>" : tell(model, form, visit, l)
    let main: HTML = """
      \(form.summary)\(Part.head(t.relations[l], lead: "\(t.relationsLead[l])"))
      <div class="stack stack--xl">\(if: !model.told.isEmpty, list(model, form, visit, l))\
      \(below)<p><a href="\(l.path(model.desk.path))">\(model.desk.back[l])</a></p></div>
      """
    return model.desk.page(t.relations[l], l, state: form.state, status: form.status, main)
  }

  private func list(_ model: Model, _ form: StaffForm, _ visit: OfficerVisit, _ l: Language) -> HTML {
    let rows = model.told.html { relation in
      let other = model.others.first { $0.strategy == relation.to }?.shortTitle ?? Wording(sv: "")
      let takeBack: HTML = """
        \(visit.visit.form("\(model.desk.path)/forhallande", class: "actions"))\(form.hidden)<input type="hidden" name="to" value="\(relation.to)">\
        \(Part.button(ProcessTexts.takeBack[l], name: "take-back", style: "btn--quiet btn--s"))</form>
        """
      return """
        <div class="answers__row"><dt>\(ValidityTexts.relation(relation.kind)[l])</dt><dd>\(other, in: l), \
        \(ProcessTexts.since[l].lowercased()) \(Part.time(relation.since, l))</dd><dd class="answers__act">\(if: !model.isFrozen, takeBack)</dd></div>
        """ as HTML
    }
    return "<dl class=\"answers\">\(rows)</dl>"
  }

  private func tell(_ model: Model, _ form: StaffForm, _ visit: OfficerVisit, _ l: Language) -> HTML {
    let t = ProcessTexts.self
    let others = model.others.map { (value: $0.strategy.text, title: $0.shortTitle[l]) }
    let kinds = StrategyRelation.allCases.map {
      (value: $0.rawValue, title: HTML(text: ValidityTexts.relation($0)[l]))
    }
    return """
      \(visit.visit.form("\(model.desk.path)/forhallande"))\(form.hidden)\(Field.radios("kind", Field.Label(t.how[l]), form.state, options: kinds))\
      \(Field.select("to", Field.Label(t.otherStrategy[l]), form.state, options: others))\(form.day("since", t.since))
      <p class="actions">\(Part.button(t.tell[l]))</p></form>
      """
  }
}
