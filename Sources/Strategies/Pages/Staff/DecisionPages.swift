import Counties
import GRDB
import Kernel
import Store
import Web

/// `…/{edition}/samrad`: the days on which anyone may read the draft.
struct ConsultationPage {
  let store: Store

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let desk = try await store.read { db in try StaffDesk.find(visit, db) }
    guard desk.isDraft else { return .redirect(visit.visit.link(desk.path)) }
    let form = StaffForm(
      values(desk.edition), seen: Fingerprint.of(desk.edition.consultationDays), visit.language)
    return .page(page(desk, form, visit))
  }

  func post(_ visit: OfficerVisit) async throws -> Reply {
    let desk = try await store.read { db in try StaffDesk.find(visit, db) }
    let fields = visit.form
    let id = desk.edition.id
    do {
      if fields.has("end") {
        try await store.write(by: visit.actor) { tx in
          try Edition.endConsultation(id, expecting: fields.text("seen"), in: tx)
        }
      } else {
        let days = try fields.days(["consultation-from", "consultation-to"])
        guard let from = days[0], let to = days[1] else {
          throw StrategyRefusal(
            (days[0] == nil ? [.missing(field: "consultation-from")] : [])
              + (days[1] == nil ? [.missing(field: "consultation-to")] : []))
        }
        try await store.write(by: visit.actor) { tx in
          try Edition.consult(id, from: from, to: to, expecting: fields.text("seen"), in: tx)
        }
      }
      return .redirect(visit.visit.link(desk.path) + "?klart=sparat")
    } catch let refusal as StrategyRefusal {
      let now = try await store.read { db in try StaffDesk.find(visit, db) }
      let form = StaffForm(
        posted: fields, refusal, stored: values(now.edition), seen: Fingerprint.of(now.edition.consultationDays),
        visit.language)
      return .page(page(now, form, visit))
    }
  }

  private func values(_ edition: Edition) -> [String: [String]] {
    let days = edition.consultationDays
    return ["consultation-from": [days[0]], "consultation-to": [days[1]]]
  }

  private func page(_ desk: StaffDesk, _ form: StaffForm, _ visit: OfficerVisit) -> Page {
    let l = visit.language
    let t = ProcessTexts.self
    let address = "\(visit.settings.baseURL)\(desk.publicPath)"
    let main: HTML = """
      \(form.summary)\(Part.head(t.consultation[l], lead: "\(t.consultationLead[l])"))
      \(visit.visit.form("\(desk.path)/samrad"))\(form.hidden)\(form.day("consultation-from", t.firstDay))\
      \(form.day("consultation-to", t.lastDay))<p class="meta">\(t.address[l]) \(address)</p>
      <p class="actions">\(Part.button(EditTexts.save[l]))\
      \(if: desk.edition.consultationFrom != nil, Part.button(t.endConsultation[l], name: "end", style: ""))\
      <a href="\(l.path(desk.path))">\(EditTexts.back[l])</a></p></form>
      """
    return desk.page(t.consultation[l], l, state: form.state, status: form.status, main)
  }
}

/// `…/{edition}/beslut`: the day the strategy was decided, and the day from which it holds.
struct DecisionPage {
  let store: Store

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let desk = try await store.read { db in try StaffDesk.find(visit, db) }
    guard desk.isDraft else { return .redirect(visit.visit.link(desk.path)) }
    let form = StaffForm(values(desk.edition), seen: Fingerprint.of(desk.edition.decisionDays), visit.language)
    return .page(page(desk, form, visit))
  }

  func post(_ visit: OfficerVisit) async throws -> Reply {
    let desk = try await store.read { db in try StaffDesk.find(visit, db) }
    let fields = visit.form
    let id = desk.edition.id
    do {
      let days = try fields.days(["adopted-on", "in-force-from"])
      try await store.write(by: visit.actor) { tx in
        try Edition.adopt(id, on: days[0], inForceFrom: days[1], expecting: fields.text("seen"), in: tx)
      }
      return .redirect(visit.visit.link(desk.path) + "?klart=sparat")
    } catch let refusal as StrategyRefusal {
      let now = try await store.read { db in try StaffDesk.find(visit, db) }
      let form = StaffForm(
        posted: fields, refusal, stored: values(now.edition), seen: Fingerprint.of(now.edition.decisionDays),
        visit.language)
      return .page(page(now, form, visit))
    }
  }

  private func values(_ edition: Edition) -> [String: [String]] {
    let days = edition.decisionDays
    return ["adopted-on": [days[0]], "in-force-from": [days[1]]]
  }

  private func page(_ desk: StaffDesk, _ form: StaffForm, _ visit: OfficerVisit) -> Page {
    let l = visit.language
    let t = ProcessTexts.self
    let main: HTML = """
      \(form.summary)\(Part.head(t.decision[l], lead: "\(t.decisionLead[l])"))
      \(visit.visit.form("\(desk.path)/beslut"))\(form.hidden)\(form.day("adopted-on", t.adoptedOn, hint: t.adoptedHint))\
      \(form.day("in-force-from", t.inForceFrom))
      <p class="actions">\(Part.button(EditTexts.save[l]))<a href="\(l.path(desk.path))">\(EditTexts.back[l])</a></p></form>
      """
    return desk.page(t.decision[l], l, state: form.state, status: form.status, main)
  }
}
