import Accounts
import Counties
import Kernel
import Organisations
import Store
import Strategies
import Web

/// `…/granska`: every answer with who will see it, everything that is missing, and the one tick that sends it.
struct ReviewPage {
  let store: Store

  func get(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store)
    guard desk.draft.standing.isWritable else { return .redirect(desk.link("")) }
    return reply(desk, FormState(language: visit.language))
  }

  func post(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store)
    let l = visit.language
    if desk.draft.standing.isWritable {
      guard visit.form.has("ok") else {
        return reply(desk, FormState(reasons: [ReasonWords(field: "ok", text: ReviewTexts.tickFirst[l])], language: l))
      }
      guard visit.form.text("seen") == desk.fingerprint else {
        return reply(
          desk, FormState(reasons: [ReasonWords(field: nil, text: ReviewTexts.changedSince[l])], language: l))
      }
    }
    let (id, baseURL) = (desk.draft.joining.id, visit.settings.baseURL)
    do {
      let version = try await store.write(by: visit.actor) { tx in
        try Joining.submit(id, baseURL: baseURL, in: tx)
      }
      return .redirect(desk.link("kvitto/\(version.number)"))
    } catch JoiningRefusal.gaps(let gaps) {
      let again = try await Desk.open(visit, store)
      let reasons = JoiningRefusal.gaps(gaps).words(in: l)
      return reply(again, FormState(reasons: reasons, language: l))
    }
  }

  private func reply(_ desk: Desk, _ state: FormState) -> Reply {
    let l = desk.l
    let title = desk.partTitle(.review)
    let main: HTML = """
      \(state.errorSummary)\(if: state.reasons.isEmpty, desk.savedNotice)\
      \(Part.head(title, kicker: "\(ReviewTexts.lastPart(desk.title)[l])", lead: "\(ReviewTexts.lead[l])"))
      <div class="split"><div class="stack stack--l">\(missing(desk))\(ReviewAnswers(desk: desk).html)\(send(desk, state))</div>
      <aside class="stack stack--l" aria-label="\(FormTexts.help[l])">\(desk.visibilityCard)\(then(desk))\(desk.askCard)</aside></div>
      """
    return .page(
      desk.page(title, crumbs: [Crumb(title)], main).with {
        $0.hasErrors = !state.reasons.isEmpty
        $0.status = state.reasons.isEmpty ? 200 : 422
      })
  }

  /// Everything that stands in the way, each leading to where it is mended.
  private func missing(_ desk: Desk) -> HTML {
    let gaps = desk.tasks.gaps
    guard !gaps.isEmpty else { return .empty }
    let l = desk.l
    return """
      <section class="card card--tint" aria-labelledby="kvar"><h2 class="h-sm" id="kvar">\(ReviewTexts.left(gaps.count)[l])</h2>\
      <ul class="ticks">\(gaps.html { "<li><a href=\"\(desk.link(FormPart($0.place)))\">\($0.words(in: l))</a></li>" })</ul></section>
      """
  }

  private func send(_ desk: Desk, _ state: FormState) -> HTML {
    let l = desk.l
    let t = ReviewTexts.self
    guard desk.isCoordinator else { return others(desk) }
    guard desk.tasks.isReady else {
      return Part.notice(.info, t.notYet[l], "\(t.notYetLead[l])")
    }
    let tick: HTML = "\(t.tick(desk.organisation.name)[l])"
    return """
      <div class="sendbox">\(desk.visit.visit.form(desk.path(.review), class: "stack"))<input type="hidden" name="seen" value="\(desk.fingerprint)">\
      <h2 id="skicka">\(t.send[l])</h2>\(Self.promise(l))<p>\(t.sendMeans[l])</p>\
      \(if: !desk.manner.asksDecision, "<p>\(t.ownerDecides[l])</p>")\(Field.check("ok", tick, state))\
      <p class="actions">\(Part.button(t.sendButton[l], style: "btn--primary btn--l"))<a href="\(desk.link(""))">\(t.wait[l])</a></p></form></div>
      """
  }

  /// "En viljeinriktning · Inte bindande · Kostnadsfritt"
  static func promise(_ l: Language) -> HTML {
    "<ul class=\"promise\">\(ReviewTexts.promises.html { "<li>\(Icon.even)\($0[l])</li>" })</ul>"
  }

  /// Whoever may not send is told whom to ask.
  private func others(_ desk: Desk) -> HTML {
    let l = desk.l
    let names = desk.coordinators
    return Part.notice(
      .info, ReviewTexts.coordinatorSends[l],
      "\(ReviewTexts.askOne[l]) \(names.joined(separator: ", "))")
  }

  private func then(_ desk: Desk) -> HTML {
    let l = desk.l
    return Part.card(
      ReviewTexts.then[l], style: "card--tint",
      "<ul class=\"ticks\">\(ReviewTexts.thenPoints(desk.county.answerDays).html { "<li>\($0[l])</li>" })</ul>")
  }
}

extension Desk {
  /// Those who may send in, by name.
  var coordinators: [String] { colleagues.filter { $0.role == .coordinator }.map(\.shownName) }

  /// A sum over everything that would be sent.
  var fingerprint: String { draft.fingerprint }
}
