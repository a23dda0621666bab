import Counties
import GRDB
import Kernel
import Store
import Web

/// `…/{edition}/uppgifter`: what the draft says of itself.
struct FactsPage {
  let store: Store

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let desk = try await store.read { db in try StaffDesk.find(visit, db) }
    guard desk.isDraft else { return .redirect(visit.visit.link(desk.path)) }
    let form = StaffForm(Self.values(desk.edition.facts), seen: desk.edition.fingerprint, visit.language)
    return .page(page(desk, form, visit))
  }

  func post(_ visit: OfficerVisit) async throws -> Reply {
    let desk = try await store.read { db in try StaffDesk.find(visit, db) }
    let fields = visit.form
    let facts = Self.read(fields)
    let id = desk.edition.id
    do {
      try await store.write(by: visit.actor) { tx in
        try Edition.amend(id, facts, expecting: fields.text("seen"), in: tx)
      }
      return .redirect(visit.visit.link(desk.path) + "?klart=sparat")
    } catch let refusal as StrategyRefusal {
      let stored = try await store.read { db in try StaffDesk.find(visit, db) }
      let form = StaffForm(
        posted: fields, refusal, stored: Self.values(stored.edition.facts), seen: stored.edition.fingerprint,
        visit.language)
      return .page(page(stored, form, visit))
    }
  }

  private func page(_ desk: StaffDesk, _ form: StaffForm, _ visit: OfficerVisit) -> Page {
    let l = visit.language
    let t = EditTexts.self
    let main: HTML = """
      \(form.summary)\(Part.head(t.facts[l]))
      \(visit.visit.form("\(desk.path)/uppgifter"))\(form.hidden)\
      \(form.wording("title", t.officialTitle))\
      \(form.wording("short-title", t.shortTitle, hint: t.shortTitleHint, isOptional: true))\
      \(form.input("period-from", t.periodFrom, style: "input--w-s", inputmode: "numeric"))\
      \(form.input("period-to", t.periodTo, style: "input--w-s", inputmode: "numeric"))\
      \(form.input("diary-number", t.diaryNumber, isOptional: true, style: "input--w-m"))\
      \(form.wording("summary", t.summary, hint: t.markdown, rows: 6))\
      \(form.wording("vision", t.vision, isOptional: true, rows: 2))\
      \(form.wording("area-word", t.areaWord, hint: t.areaWordHint))\
      \(form.input("source-url", t.sourceURL, isOptional: true, type: "url"))\
      \(form.wording("example-note", t.exampleNote, hint: t.exampleHint, isOptional: true))\
      \(Field.check("joinable", "\(t.joinable[l])", form.state))
      <p class="actions">\(Part.button(t.save[l]))<a href="\(l.path(desk.path))">\(t.back[l])</a></p></form>
      """
    return desk.page(t.facts[l], l, state: form.state, status: form.status, main)
  }

  static func values(_ facts: EditionFacts) -> [String: [String]] {
    Values.merged([
      Values.wording("title", facts.title),
      Values.wording("short-title", facts.shortTitle == facts.title ? nil : facts.shortTitle),
      Values.wording("summary", facts.summary), Values.wording("vision", facts.vision),
      Values.wording("area-word", facts.areaWord), Values.wording("example-note", facts.exampleNote),
      [
        "period-from": [String(facts.periodFrom)], "period-to": [String(facts.periodTo)],
        "diary-number": [facts.diaryNumber ?? ""], "source-url": [facts.sourceURL ?? ""],
        "joinable": facts.isJoinable ? ["1"] : [],
      ],
    ])
  }

  static func read(_ fields: FormFields) -> EditionFacts {
    EditionFacts(
      title: fields.wording("title"), shortTitle: fields.wording("short-title"),
      diaryNumber: fields.optional("diary-number"), periodFrom: Int(fields.text("period-from")) ?? 0,
      periodTo: Int(fields.text("period-to")) ?? 0, vision: fields.wording("vision"),
      summary: fields.wording("summary"), areaWord: fields.wording("area-word"),
      sourceURL: fields.optional("source-url"), exampleNote: fields.wording("example-note"),
      isJoinable: fields.has("joinable"))
  }
}
