import GRDB
import Kernel
import Store
import Web

/// `/mitt-konto/radera`: taking away what we know of a person, with what it means said first.
struct ErasePage: Sendable {
  let frame: AccountFrame

  private struct Model: Sendable {
    /// Workspaces whose colleagues would be left without a coordinator.
    let led: [String]
    /// Workspaces that nobody else is in.
    let alone: [String]
  }

  func get(_ visit: PersonVisit) async throws -> Reply {
    let visit = try visit.afterSecondFactor()
    return try await answer(visit, FormState(language: visit.language))
  }

  func post(_ visit: PersonVisit) async throws -> Reply {
    let visit = try visit.afterSecondFactor()
    let (person, l) = (visit.person, visit.language)
    do {
      guard visit.form.has("forstar") else { throw AccountRefusal.notTicked(field: "forstar") }
      try await frame.store.write(by: visit.actor) { tx in try Person.erase(person, in: tx) }
    } catch AccountRefusal.lastCoordinatorOf {
      // The page itself says which workspaces, and what to do.
      return try await answer(visit, FormState(language: l), isRefused: true)
    } catch let refusal as AccountRefusal {
      return try await answer(visit, FormState(posted: visit.form, reasons: refusal.words(in: l), language: l))
    }
    var reply = Reply.redirect(visit.visit.link("/logga-in") + "?klart=raderad")
    reply.sessionCookie = ""
    return reply
  }

  private func answer(_ visit: PersonVisit, _ state: FormState, isRefused: Bool = false) async throws -> Reply {
    let (person, today, l) = (visit.person, visit.today, visit.language)
    let model = try await frame.store.read { db in
      Model(
        led: try Membership.ledAlone(by: person, on: today, db), alone: try Membership.alone(person, on: today, db))
    }
    let title = MyAccountTexts.eraseHeading[l]
    let isWrong = isRefused || !state.reasons.isEmpty
    return try await frame.page(
      visit.visit, title, parent: Crumb(MyAccountTexts.title[l], "/mitt-konto"), status: isWrong ? 422 : 200,
      hasErrors: isWrong,
      Part.solo(title, model.led.isEmpty ? open(visit.visit, model, state) : blocked(visit.visit, model.led)))
  }

  private func open(_ visit: Visit, _ model: Model, _ state: FormState) -> HTML {
    let l = visit.language
    let t = MyAccountTexts.self
    return """
      \(state.errorSummary)<p class="lead">\(t.eraseLead[l])</p>
      <ul class="ticks">\(t.eraseMeans.html { "<li>\($0[l])</li>" })</ul>
      \(if: !model.alone.isEmpty, Part.notice(.warn, t.eraseAlone(model.alone.joined(separator: ", "))[l], "\(t.eraseDrafts[l])"))
      \(visit.form("/mitt-konto/radera", class: "card"))\
      \(Field.check("forstar", "\(t.eraseTick[l])", state))
      <p class="actions">\(Part.button(t.eraseButton[l], style: "btn--danger"))</p></form>
      """
  }

  private func blocked(_ visit: Visit, _ led: [String]) -> HTML {
    let l = visit.language
    return Part.notice(
      .info, MyAccountTexts.eraseBlocked[l],
      "\(led.joined(separator: ", ")). <a href=\"\(visit.link("/mina-sidor"))\">\(MyAccountTexts.toMine[l])</a>")
  }
}
