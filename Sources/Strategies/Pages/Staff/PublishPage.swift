import Counties
import GRDB
import Kernel
import Store
import Web

/// `…/{edition}/publicera`: everything that is missing, what publishing means, and the button.
struct PublishPage {
  let store: Store

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let (desk, gaps) = try await find(visit)
    guard desk.isDraft else { return .redirect(visit.visit.link(desk.path)) }
    return .page(page(desk, gaps, FormState(language: visit.language), visit))
  }

  func post(_ visit: OfficerVisit) async throws -> Reply {
    let l = visit.language
    let (desk, gaps) = try await find(visit)
    guard desk.isDraft else { return .redirect(visit.visit.link(desk.path)) }
    guard visit.form.has("understood") else {
      let reason = ReasonWords(field: "understood", text: ProcessTexts.tickFirst[l])
      return .page(page(desk, gaps, FormState(posted: visit.form, reasons: [reason], language: l), visit))
    }
    let id = desk.edition.id
    let revision = Int(visit.form.text("revision")) ?? 0
    do {
      try await store.write(by: visit.actor) { tx in try Edition.publish(id, expecting: revision, in: tx) }
      return .redirect(visit.visit.link(desk.path) + "?klart=publicerad")
    } catch let refusal as StrategyRefusal {
      let (desk, gaps) = try await find(visit)
      let general = refusal.words(in: l).map { ReasonWords(field: nil, text: $0.text) }
      return .page(page(desk, gaps, FormState(posted: visit.form, reasons: general, language: l), visit))
    }
  }

  private func find(_ visit: OfficerVisit) async throws -> (StaffDesk, [StrategyRefusal.Reason]) {
    let today = visit.today
    return try await store.read { db in
      let desk = try StaffDesk.find(visit, db)
      return (desk, desk.isDraft ? try desk.edition.gaps(on: today, db) : [])
    }
  }

  private func page(
    _ desk: StaffDesk, _ gaps: [StrategyRefusal.Reason], _ state: FormState, _ visit: OfficerVisit
  ) -> Page {
    let l = visit.language
    let t = ProcessTexts.self
    let main: HTML = """
      \(state.errorSummary)\(Part.head(t.check[l], lead: "\(desk.edition.title, in: l)"))
      <div class="stack stack--xl">\(gaps.isEmpty ? Part.notice(.ok, t.ready[l]) : list(gaps, desk, l))
      <section class="prose"><h2>\(t.meaning[l])</h2><ul class="ticks">\(t.meanings.html { "<li>\($0[l])</li>" })</ul></section>\
      \(if: gaps.isEmpty, send(desk, state, visit, l))
      <p><a href="\(l.path(desk.publicPath))">\(t.preview[l])</a></p><p><a href="\(l.path(desk.path))">\(EditTexts.back[l])</a></p></div>
      """
    return desk.page(t.check[l], l, state: state, main)
  }

  private func list(_ gaps: [StrategyRefusal.Reason], _ desk: StaffDesk, _ l: Language) -> HTML {
    let rows = gaps.html { gap in
      "<li><a href=\"\(l.path("\(desk.path)/\(gap.place)"))\">\(RefusalTexts.words(gap)[l])</a></li>" as HTML
    }
    return "<section class=\"prose\"><h2>\(ProcessTexts.missing[l])</h2><ul class=\"ticks\">\(rows)</ul></section>"
  }

  private func send(_ desk: StaffDesk, _ state: FormState, _ visit: OfficerVisit, _ l: Language) -> HTML {
    """
    \(visit.visit.form("\(desk.path)/publicera"))<input type="hidden" name="revision" value="\(desk.edition.revision)">\
    \(Field.check("understood", "\(ProcessTexts.understood[l])", state))
    <p class="actions">\(Part.button(ProcessTexts.publish[l]))</p></form>
    """
  }
}

/// `…/{edition}/kasta`: a draft is thrown away, after having been asked.
struct DiscardPage {
  let store: Store

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let desk = try await store.read { db in try StaffDesk.find(visit, db) }
    guard desk.isDraft else { return .redirect(visit.visit.link(desk.path)) }
    return .page(page(desk, FormState(language: visit.language), visit))
  }

  func post(_ visit: OfficerVisit) async throws -> Reply {
    let desk = try await store.read { db in try StaffDesk.find(visit, db) }
    guard desk.isDraft else { return .redirect(visit.visit.link(desk.path)) }
    let id = desk.edition.id
    let revision = Int(visit.form.text("revision")) ?? 0
    do {
      try await store.write(by: visit.actor) { tx in try Edition.discard(id, expecting: revision, in: tx) }
      return .redirect(visit.visit.link(desk.county.staffPath(.strategies)))
    } catch let refusal as StrategyRefusal {
      let now = try await store.read { db in try StaffDesk.find(visit, db) }
      return .page(page(now, FormState(reasons: refusal.words(in: visit.language), language: visit.language), visit))
    }
  }

  private func page(_ desk: StaffDesk, _ state: FormState, _ visit: OfficerVisit) -> Page {
    let l = visit.language
    let t = ProcessTexts.self
    let main: HTML = """
      \(state.errorSummary)\(Part.head(t.discard[l], lead: "\(t.discardLead[l])"))
      \(visit.visit.form("\(desk.path)/kasta"))<input type="hidden" name="revision" value="\(desk.edition.revision)">\
      <p class="actions">\(Part.button(t.discard[l], style: "btn--danger"))\
      <a href="\(l.path(desk.path))">\(EditTexts.back[l])</a></p></form>
      """
    return desk.page(t.discard[l], l, state: state, status: 409, main)
  }
}

/// `…/{edition}/ny-utgava` (POST): the next edition begins as a copy of the published one.
struct NextEditionAct {
  let store: Store

  func post(_ visit: OfficerVisit) async throws -> Reply {
    let desk = try await store.read { db in try StaffDesk.find(visit, db) }
    let id = desk.edition.id
    do {
      let next = try await store.write(by: visit.actor) { tx in try Edition.beginNext(of: id, in: tx) }
      return .redirect(visit.visit.link(StaffDesk.path(desk.county, next)))
    } catch let refusal as StrategyRefusal {
      guard refusal.reasons == [.hasDraft] else { throw refusal }
      // Pressed twice, or by two: the draft is there, among the county's strategies.
      return .redirect(visit.visit.link(desk.county.staffPath(.strategies)))
    }
  }
}
