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
    // What has been sent in is read version by version; a draft that ended before that is read here.
    guard desk.draft.standing.isWritable || desk.draft.versions.isEmpty else { return .redirect(desk.link("")) }
    return reply(desk, FormState(language: visit.language))
  }

  func post(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store)
    let l = visit.language
    if desk.draft.standing.isWritable {
      guard visit.form.has("ok") else {
        return reply(desk, FormState(reasons: [ReasonWords(field: "ok", text: ReviewTexts.tickFirst[l])], language: l))
      }
    }
    let (id, seen, baseURL) = (desk.draft.joining.id, visit.form.text("seen"), visit.settings.baseURL)
    do {
      let version = try await store.write(by: visit.actor) { tx in
        try Joining.submit(id, seen: seen, baseURL: baseURL, in: tx)
      }
      return .redirect(desk.link("kvitto/\(version.number)"))
    } catch JoiningRefusal.gaps(let gaps) {
      let again = try await Desk.open(visit, store)
      let reasons = JoiningRefusal.gaps(gaps).words(in: l)
      return reply(again, FormState(reasons: reasons, language: l))
    } catch JoiningRefusal.changedSince {
      let again = try await Desk.open(visit, store)
      let reasons = [ReasonWords(field: nil, text: ReviewTexts.changedSince[l])]
      return reply(again, FormState(reasons: reasons, language: l), status: 409)
    } catch let refusal as any Refusal where refusal.kind == .conflict {
      let again = try await Desk.open(visit, store)
      return reply(again, FormState(reasons: refusal.words(in: l), language: l), status: 409)
    }
  }

  private func reply(_ desk: Desk, _ state: FormState, status: Int = 422) -> Reply {
    let l = desk.l
    let isOpen = desk.draft.standing.isWritable
    let title = isOpen ? desk.partTitle(.review) : StandingTexts.answers[l]
    let lead = (isOpen ? ReviewTexts.lead : ReviewTexts.leadClosed)[l]
    let notices: HTML = state.reasons.isEmpty ? desk.savedHere : state.errorSummary
    let answers = ReviewAnswers(desk: desk).html
    let main: HTML = """
      \(FormFrame.above(notices))\(Part.head(title, kicker: "\(desk.title)", lead: "\(lead)"))
      <div class="split"><div class="stack stack--l">\(if: isOpen, missing(desk))\(answers)\(if: isOpen, send(desk, state))</div>
      <aside class="stack stack--l" aria-label="\(FormTexts.help[l])">\(if: isOpen, desk.visibilityCard)\(if: isOpen, then(desk))\(desk.askCard)</aside></div>
      """
    return .page(
      desk.page(title, crumbs: [Crumb(title)], main).with {
        $0.hasErrors = !state.reasons.isEmpty
        $0.status = state.reasons.isEmpty ? 200 : status
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
      "<ul class=\"ticks\">\(ReviewTexts.thenPoints(desk.county.answerDays, desk.organisation.kind).html { "<li>\($0[l])</li>" })</ul>"
    )
  }
}

extension Desk {
  /// Those who may send in, by name.
  var coordinators: [String] { colleagues.filter { $0.role == .coordinator }.map(\.shownName) }

  /// A sum over everything that would be sent.
  var fingerprint: String { draft.fingerprint }
}
