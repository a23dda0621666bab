import Documents
import Joinings
import Kernel
import Store
import Web

/// `…/underlag/skriv`: the proposal's sections in one form, beside the pages as they will be.
struct EditorPage: Sendable {
  let store: Store
  let shelf: PaperShelf
  let referredBack: ReferredBack.Asking
  let locked: LockedPaper.Asking

  func get(_ visit: MemberVisit) async throws -> Reply {
    await EditorView(desk: try await desk(visit), shelf: shelf).reply()
  }

  private func desk(_ visit: MemberVisit) async throws -> ProposalDesk {
    try await ProposalDesk.open(visit, store, referredBack: referredBack, locked: locked)
  }

  /// Saves what was written in, section by section, and then does what a button beside one of them says.
  func post(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await ProposalDesk.open(visit, store)
    let form = EditorForm(visit.form, visit.language)
    let move = EditorMove(visit.form.text("gor"))
    let (edits, faults) = form.edits(except: move?.givenUp)
    let id = desk.joining
    do {
      var outcome = try await store.write(by: visit.actor) { tx in
        var outcome = try Proposal.save(edits, of: id, in: tx)
        try move?.make(id, form, in: tx, &outcome)
        return outcome
      }
      outcome.faults = faults + outcome.faults
      let left = move?.givenUp.flatMap { outcome.conflicts[$0] == nil ? LeftText($0, form) : nil }
      if outcome.isWhole, left == nil {
        return .redirect(visit.language.path(desk.editor) + (move?.back ?? "?sparad=1"))
      }
      let typed = Set(outcome.conflicts.keys).union(outcome.faults.compactMap(\.section))
      return try await again(visit, outcome, typed: typed, left: left)
    } catch let refusal as any Refusal where [.invalid, .conflict, .gone].contains(refusal.kind) {
      // Nothing was saved: all that was typed stands in the form, with why.
      var outcome = SaveOutcome()
      outcome.faults = faults
      let typed = Set(edits.map(\.section)).union(faults.compactMap(\.section))
      return try await again(visit, outcome, typed: typed, because: refusal.words(in: visit.language))
    }
  }

  private func again(
    _ visit: MemberVisit, _ outcome: SaveOutcome, typed: Set<ProposalSection>, left: LeftText? = nil,
    because reasons: [ReasonWords] = []
  ) async throws -> Reply {
    var view = EditorView(desk: try await desk(visit), shelf: shelf)
    view.outcome = outcome
    view.reasons =
      reasons + outcome.faults.map { $0.words(in: visit.language, as: view.desk.proposal.manner) }
    view.typed = typed
    view.left = left
    return await view.reply()
  }
}

/// What a button beside a section does, once the form is saved.
enum EditorMove: Sendable, Hashable {
  /// Let the section follow the answers again.
  case follow(ProposalSection)
  /// Keep one's own text, although the answers have changed.
  case keep(ProposalSection)
  case take(StandardTextKind, StandardTextID)
  case leave(StandardTextKind, StandardTextID)

  init?(_ value: String) {
    let words = value.split(separator: ":").map(String.init)
    guard words.count >= 2 else { return nil }
    let section = ProposalSection(rawValue: words[1])
    let text = words.count == 3 ? StandardTextID(words[2]) : nil
    switch (words[0], section, StandardTextKind(rawValue: words[1]), text) {
    case ("folj", let section?, _, _): self = .follow(section)
    case ("behall", let section?, _, _): self = .keep(section)
    case ("ta", _, let kind?, let text?): self = .take(kind, text)
    case ("lamna", _, let kind?, let text?): self = .leave(kind, text)
    default: return nil
    }
  }

  /// What its button sends.
  var value: String {
    switch self {
    case .follow(let section): "folj:\(section.rawValue)"
    case .keep(let section): "behall:\(section.rawValue)"
    case .take(let kind, let text): "ta:\(kind.rawValue):\(text)"
    case .leave(let kind, let text): "lamna:\(kind.rawValue):\(text)"
    }
  }

  /// The section whose typed text is given up.
  var givenUp: ProposalSection? { if case .follow(let section) = self { section } else { nil } }

  /// Where one comes back to.
  var back: String {
    switch self {
    case .follow(let section), .keep(let section): "?sparad=1#avsnitt-\(section.rawValue)"
    case .take(let kind, _), .leave(let kind, _): "?sparad=1#avsnitt-\(kind.section.rawValue)"
    }
  }

  /// - Parameter outcome: where a section that a colleague has saved meanwhile is told, as when it is saved.
  func make(_ id: JoiningID, _ form: EditorForm, in tx: Transaction, _ outcome: inout SaveOutcome) throws {
    switch self {
    case .follow(let section):
      do {
        try Proposal.useFetched(section, of: id, expecting: form.seen(section).revision, in: tx)
      } catch ProposalRefusal.changedSince {
        let joining = try Joining.find(id, visibleTo: tx.actor, tx.db)
        outcome.conflicts[section] = try Proposal.of(joining, on: tx.today, tx.db).saved(section)
      }
    case .keep(let section): try Proposal.keepOwn(section, over: form.seen(section).fetched, of: id, in: tx)
    case .take(let kind, let text): try Proposal.acceptStandardText(kind, text, of: id, in: tx)
    case .leave(let kind, let text): try Proposal.leaveStandardText(kind, text, of: id, in: tx)
    }
  }
}

extension StandardTextKind {
  /// The section that the text stands in.
  var section: ProposalSection { self == .background ? .background : .assessment }
}
