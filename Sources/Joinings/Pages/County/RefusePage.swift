import Counties
import Kernel
import Store
import Web

/// `/lansstyrelsen/{county}/anslutningar/{id}/avboj`: the county cannot take a joining, and says why.
struct RefusePage {
  let store: Store

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let received = try await ReceivedJoiningPage(store: store).find(visit)
    guard received.standing.awaitsAnswer else { return .redirect(visit.visit.link(received.path)) }
    return .page(page(received, visit, FormState(language: visit.language)))
  }

  func post(_ visit: OfficerVisit) async throws -> Reply {
    let received = try await ReceivedJoiningPage(store: store).find(visit)
    let (id, base) = (received.joining.id, visit.settings.baseURL)
    let (number, words) = (Int(visit.form.text("version")) ?? 0, visit.form.text("words"))
    do {
      try await store.write(by: visit.actor) { tx in
        try Joining.refuse(id, version: number, words: words, baseURL: base, in: tx)
      }
    } catch let refusal as JoiningRefusal {
      let state = FormState(posted: visit.form, reasons: refusal.words(in: visit.language), language: visit.language)
      return .page(
        page(received, visit, state).with {
          $0.status = 422
          $0.hasErrors = true
        })
    }
    return .redirect(visit.visit.link(received.path) + "?klart=avbojd")
  }

  private func page(_ received: JoiningDossier, _ visit: OfficerVisit, _ state: FormState) -> Page {
    let l = visit.language
    let t = CountyAnswerTexts.self
    let main: HTML = """
      \(state.errorSummary)\(Part.head(t.refuse[l], kicker: "\(received.name)", lead: "\(t.refuseLead[l])"))
      \(visit.visit.form("\(received.path)/avboj"))\(ReceivedAside.version(received))
      \(Field.textarea("words", .init(t.refuseLabel[l], hint: t.refuseHint[l]), state, rows: 6))
      <p class="actions"><button class="btn btn--primary" type="submit">\(t.refuseButton[l])</button>\
      <a href="\(l.path(received.path))">\(t.back[l])</a></p></form>
      """
    return received.county.staffPage(
      t.refuse[l], at: .joinings,
      crumbs: [
        Crumb(CountyJoiningTexts.joinings[l], received.county.staffPath(.joinings)),
        Crumb(received.name, received.path), Crumb(t.refuse[l]),
      ], l, main)
  }
}
