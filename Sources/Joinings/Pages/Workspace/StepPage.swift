import Kernel
import Organisations
import Store
import Strategies
import Web

/// `…/steg/{step}`: says what a move does, and does it when the button is pressed.
struct StepPage {
  let store: Store

  func get(_ visit: MemberVisit) async throws -> Reply {
    let (desk, move) = try await open(visit)
    let isPossible =
      move == .leaveGroup
      ? desk.draft.group != nil && desk.draft.standing.isWritable : desk.possibleSteps.contains(move)
    guard isPossible else { return .redirect(desk.link("")) }
    return try await view(desk, move, FormState(language: visit.language))
  }

  func post(_ visit: MemberVisit) async throws -> Reply {
    let (desk, move) = try await open(visit)
    let (id, base) = (desk.draft.joining.id, visit.settings.baseURL)
    let words = visit.form.text("words")
    if move == .carryOver { return try await carryOver(visit, desk) }
    let trouble = try await Trouble.doing(store, by: visit.actor, in: visit.language) { tx in
      try Self.make(move, id, words: words, baseURL: base, in: tx)
    }
    if let trouble {
      return try await view(
        desk, move, FormState(posted: visit.form, reasons: trouble.reasons, language: visit.language), trouble.status)
    }
    let home = visit.visit.link("/mina-sidor/\(visit.organisation)")
    return .redirect("\(move == .discard ? home : desk.link(""))?gjort=\(move.rawValue)")
  }

  private func carryOver(_ visit: MemberVisit, _ desk: Desk) async throws -> Reply {
    let id = desk.draft.joining.id
    let edition = desk.successors.first { $0.id.text == visit.form.text("edition") }?.id
    guard let edition else { throw NotFound() }
    do {
      let new = try await store.write(by: visit.actor) { tx in try Joining.carryOver(id, to: edition, in: tx) }
      return .redirect(visit.visit.link("/mina-sidor/\(visit.organisation)/anslutningar/\(new)") + "?gjort=for-over")
    } catch let refusal as any Refusal where refusal.kind == .conflict {
      let reasons = refusal.words(in: visit.language)
      return try await view(desk, .carryOver, FormState(reasons: reasons, language: visit.language), 409)
    }
  }

  private static func make(
    _ move: JoiningMove, _ id: JoiningID, words: String, baseURL: String, in tx: Transaction
  ) throws {
    switch move {
    case .change: try Joining.beginChange(id, in: tx)
    case .dropChange: try Joining.dropChange(id, in: tx)
    case .pause: try Joining.pause(id, words: words, in: tx)
    case .resume: try Joining.resume(id, in: tx)
    case .withdraw: try Joining.withdraw(id, words: words, baseURL: baseURL, in: tx)
    case .decline: try Joining.decline(id, words: words, in: tx)
    case .discard: try Joining.discard(id, in: tx)
    case .publishDecline: try Joining.publishDecline(id, words: words, in: tx)
    case .showPreparing: try Joining.showPreparing(id, true, in: tx)
    case .hidePreparing: try Joining.showPreparing(id, false, in: tx)
    case .leaveGroup: try JoiningGroup.leave(id, in: tx)
    case .carryOver: throw NotFound()
    }
  }

  private func open(_ visit: MemberVisit) async throws -> (Desk, JoiningMove) {
    guard let move = JoiningMove(rawValue: visit.visit.parameter("step")) else { throw NotFound() }
    return (try await Desk.open(visit, store), move)
  }

  private func view(_ desk: Desk, _ move: JoiningMove, _ state: FormState, _ status: Int = 200) async throws -> Reply {
    let l = desk.l
    let title = StepTexts.link(move, desk.organisation.kind)[l]
    let map = move == .carryOver ? try await mapping(desk) : .empty
    let happens = Part.card(
      StepTexts.whatHappens[l], style: "card--tint",
      "<ul class=\"ticks\">\(StepTexts.happens(move, desk.organisation.kind).html { "<li>\($0[l])</li>" })</ul>")
    let main: HTML = """
      \(FormFrame.above(state.errorSummary))\(Part.head(title, kicker: "\(desk.organisation.name), \(desk.draft.edition.shortTitle[l])"))
      <div class="stack stack--l">\(happens)\(map)\(form(desk, move, state, title))</div>
      """
    return .page(
      desk.page(title, crumbs: [Crumb(title)], main).with {
        $0.hasErrors = !state.reasons.isEmpty
        $0.status = status
      })
  }

  private func form(_ desk: Desk, _ move: JoiningMove, _ state: FormState, _ title: String) -> HTML {
    let l = desk.l
    guard desk.visit.role >= move.role else {
      let who = move.role == .coordinator ? StepTexts.coordinatorOnly : StepTexts.readersAsk
      return Part.notice(.info, who[l], "\(desk.coordinators.joined(separator: ", "))")
    }
    let label = Field.Label(
      StepTexts.words(move)[l], hint: StepTexts.wordsHint(move)[l], isOptional: !move.needsWords,
      isPublic: move.needsWords)
    let words: HTML = move.takesWords ? Field.textarea("words", label, state, rows: 3) : .empty
    return """
      \(desk.visit.visit.form("\(desk.base)/steg/\(move.rawValue)"))\(words)\(editions(desk, move, state))\
      <p class="actions">\(Part.button(title))<a href="\(desk.link(""))">\(FormTexts.goBack[l])</a></p></form>
      """
  }

  private func editions(_ desk: Desk, _ move: JoiningMove, _ state: FormState) -> HTML {
    guard move == .carryOver, let first = desk.successors.first else { return .empty }
    if desk.successors.count == 1 { return "<input type=\"hidden\" name=\"edition\" value=\"\(first.id)\">" }
    var state = state
    if state.value("edition").isEmpty { state.values["edition"] = [first.id.text] }
    return Field.radios(
      "edition", .init(StepTexts.whichStrategy[desk.l]), state,
      options: desk.successors.map { ($0.id.text, "\($0.title, in: desk.l)") })
  }

  /// What each chosen area becomes, before anything is done.
  private func mapping(_ desk: Desk) async throws -> HTML {
    let l = desk.l
    let chosen = JoiningRules.chosen(in: desk.draft).map(\.area)
    let editions = desk.successors
    let (map, areas) = try await store.read { db in
      (try Area.successors(of: chosen.map(\.id), db), try editions.flatMap { try Area.all(of: $0.id, db) })
    }
    let names = Dictionary(areas.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    return """
      <div class="stackbox"><div class="tablewrap"><table class="table table--stack"><caption>\(editions.map { $0.title[l] }.joined(separator: ", "))</caption>\
      <thead><tr><th scope="col">\(StepTexts.oldArea[l])</th><th scope="col">\(StepTexts.newAreas[l])</th></tr></thead>\
      <tbody>\(chosen.html { area in
        let new = (map[area.id] ?? []).compactMap { names[$0]?[l] }
        return "<tr><th scope=\"row\">\(area.title, in: l)</th><td data-label=\"\(StepTexts.newAreas[l])\">\(new.isEmpty ? StepTexts.noSuccessor[l] : new.joined(separator: ", "))</td></tr>"
      })</tbody></table></div></div>
      """
  }
}
