import GRDB
import Kernel
import Store
import Web

/// `/mitt-konto/radera`: taking away what we know of a person, with what it means said first.
struct ErasePage: Sendable {
  let frame: AccountFrame

  func get(_ visit: PersonVisit) async throws -> Reply {
    let visit = try visit.afterSecondFactor()
    let person = visit.person
    let alone = try await frame.store.read { db in try Membership.ledAlone(by: person, on: visit.today, db) }
    return try await answer(visit.visit, alone, FormState(language: visit.language))
  }

  func post(_ visit: PersonVisit) async throws -> Reply {
    let visit = try visit.afterSecondFactor()
    let (person, l) = (visit.person, visit.language)
    do {
      guard visit.form.has("forstar") else { throw AccountRefusal.notTicked(field: "forstar") }
      try await frame.store.write(by: visit.actor) { tx in try Person.erase(person, in: tx) }
    } catch let refusal as AccountRefusal {
      let alone = try await frame.store.read { db in try Membership.ledAlone(by: person, on: visit.today, db) }
      let state = FormState(posted: visit.form, reasons: refusal.words(in: l), language: l)
      return try await answer(visit.visit, alone, state)
    }
    var reply = Reply.redirect(visit.visit.link("/logga-in") + "?klart=raderad")
    reply.sessionCookie = ""
    return reply
  }

  private func answer(_ visit: Visit, _ alone: [String], _ state: FormState) async throws -> Reply {
    let l = visit.language
    let title = MyAccountTexts.eraseHeading[l]
    return try await frame.page(
      visit, title, parent: Crumb(MyAccountTexts.title[l], "/mitt-konto"), status: state.reasons.isEmpty ? 200 : 422,
      hasErrors: !state.reasons.isEmpty,
      Part.solo(
        title,
        """
        \(state.errorSummary)
        <p class="lead">\(MyAccountTexts.eraseLead[l])</p>
        <ul class="ticks">\(MyAccountTexts.eraseMeans.html { "<li>\($0[l])</li>" })</ul>
        \(alone.isEmpty ? form(visit, state) : blocked(visit, alone))
        """))
  }

  private func form(_ visit: Visit, _ state: FormState) -> HTML {
    let l = visit.language
    return """
      \(visit.form("/mitt-konto/radera", class: "card"))\
      \(Field.check("forstar", "\(MyAccountTexts.eraseTick[l])", state))
      <p class="actions">\(Part.button(MyAccountTexts.eraseButton[l], style: "btn--danger"))</p></form>
      """
  }

  private func blocked(_ visit: Visit, _ alone: [String]) -> HTML {
    let l = visit.language
    return Part.notice(
      .info, MyAccountTexts.eraseBlocked[l],
      "\(alone.joined(separator: ", ")). <a href=\"\(visit.link("/mina-sidor"))\">\(MyAccountTexts.toMine[l])</a>")
  }
}
