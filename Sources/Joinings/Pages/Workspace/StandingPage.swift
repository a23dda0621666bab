import Counties
import Kernel
import Organisations
import Strategies
import Web

/// The joining's own page while nothing can be written in it: how things stand, in words, and what can be done.
struct StandingPage {
  let desk: Desk

  private var l: Language { desk.l }

  var page: Page {
    desk.page(
      desk.title,
      """
      \(Part.head(desk.title, kicker: "\(desk.draft.edition.title, in: l)", lead: "\(desk.standingWords)"))
      <div class="split"><div class="stack stack--l">\(desk.doneNotice)\(words)\(again)\(desk.publicNow)\(sent)</div>
      <aside class="stack stack--l" aria-label="\(FormTexts.help[l])">\(desk.moves)\(desk.askCard)</aside></div>
      """)
  }

  /// The county's reason for a no.
  private var words: HTML {
    guard desk.draft.state == .refused, let words = desk.draft.steps.last(where: { $0.kind == .refused })?.words else {
      return .empty
    }
    return "<blockquote class=\"card\">\(Part.prose(words))</blockquote>"
  }

  /// The same strategy can be joined anew, from the beginning.
  private var again: HTML {
    guard desk.canBeginAgain else { return .empty }
    return """
      \(desk.visit.visit.form("/mina-sidor/\(desk.organisation.id)/anslutningar", class: "cluster"))\
      <input type="hidden" name="edition" value="\(desk.draft.edition.id)">\(Part.button(StandingTexts.beginAgain[l]))</form>
      """
  }

  /// The way to the case, which goes on after the joining has been sent in: the decision is sent out, and answers come.
  private var caseLink: HTML {
    guard desk.manner.asksDecision else { return .empty }
    return "<li><a href=\"\(desk.link(.matter))\">\(desk.partTitle(.matter))</a></li>"
  }

  private var sent: HTML {
    let versions = desk.draft.versions
    guard !versions.isEmpty else {
      return Part.card(
        StandingTexts.answers[l],
        """
        <ul class="ticks"><li><a href="\(desk.link(.review))">\(StandingTexts.readDraft[l])</a></li>\
        <li><a href="\(desk.link("historik"))">\(OwnHistoryTexts.title[l])</a></li>\(caseLink)</ul>
        """)
    }
    return Part.card(
      StandingTexts.sent[l],
      """
      <ul class="files">\(versions.reversed().html { version in
        """
        <li>\(Icon.file)<div><a href="\(desk.link("historik/\(version.number)"))">\(StandingTexts.version(version.number)[l])</a>\
        <span>\(version.submittedAt.told(in: l)), \(version.reference)</span>\
        <span><a href="\(desk.link("kvitto/\(version.number)"))">\(StandingTexts.receipt[l])</a> · \
        <a href="\(desk.link("paket/\(version.number)"))">\(StandingTexts.package(desk.organisation.kind)[l])</a></span></div></li>
        """
      })</ul><ul class="ticks"><li><a href="\(desk.link("historik"))">\(OwnHistoryTexts.title[l])</a></li>\(caseLink)</ul>\
      \(if: desk.isCoordinator, "<p><a href=\"\(desk.link("kontakt/radera"))\">\(EraseContactTexts.title[l])</a></p>")
      """)
  }
}

extension Desk {
  /// How the joining stands, in a sentence or two.
  var standingWords: String {
    let standing = draft.standing
    let tasks = tasks
    let day = draft.steps.first { $0.kind == .confirmed }?.at.day.told(in: l) ?? ""
    switch standing.state {
    case .draft: return StandingTexts.draft(tasks.done, tasks.total)[l]
    case .submitted where standing.isWritable: return StandingTexts.newVersionBegun[l]
    case .submitted:
      guard let version = draft.versions.last else { return "" }
      return StandingTexts.submitted(version.submittedAt.day.told(in: l), answerDay(version).told(in: l))[l]
    case .returned: return StandingTexts.returnedLine[l]
    case .confirmed where standing.isReturned: return StandingTexts.returnedLine[l]
    case .confirmed where standing.awaitsAnswer: return StandingTexts.newVersionWaits(day)[l]
    case .confirmed where standing.hasOpenChange: return StandingTexts.changeOpen(day)[l]
    case .confirmed: return StandingTexts.confirmed(day)[l]
    case .refused: return StandingTexts.refused[l]
    case .declined where standing.asksToShowNo: return StandingTexts.declinedAsked(organisation.kind)[l]
    case .declined: return StandingTexts.declined(isPublic: standing.publicState == .declined, organisation.kind)[l]
    case .paused: return StandingTexts.paused(standing.pausedSince?.day.told(in: l) ?? "")[l]
    case .withdrawn: return StandingTexts.withdrawn(standing.since?.day.told(in: l) ?? "")[l]
    }
  }

  /// By when the county has promised to answer.
  func answerDay(_ version: Version) -> Day { version.submittedAt.day.adding(workingDays: county.answerDays) }

  /// The status as a pill.
  var standingStatus: HTML {
    let word = JoiningTexts.state(draft.state)[l]
    return switch draft.state {
    case .confirmed: Part.status(.done, word)
    case .submitted: Part.status(.wait, word)
    case .returned: Part.status(.act, word)
    case .draft: Part.status(.doing, word)
    default: Part.status(.todo, word)
    }
  }

  /// What anyone can see now.
  var publicNow: HTML {
    let heading = StandingTexts.publicNow[l]
    guard draft.standing.publicState != nil, let slug = draft.joining.slug else {
      let words =
        draft.joining.showsPreparing && !draft.standing.isEnded
        ? StandingTexts.preparingShows : StandingTexts.nothingPublic
      return Part.card(heading, style: "card--plain", "<p>\(words[l])</p>")
    }
    let address = l.path("/\(county.slug)/anslutna/\(slug)")
    return Part.card(
      heading, style: "card--plain",
      """
      <p>\(StandingTexts.pageShows[l]) <a href="\(address)">\(organisation.name)</a>.</p>\
      \(if: draft.standing.publicState == .joined, "<p><a href=\"\(address)/diplom\">\(StandingTexts.diploma[l])</a></p>")
      """)
  }

  /// The moves that can be made now, as links to their pages.
  var possibleSteps: [JoiningMove] {
    JoiningMove.possible(draft.standing, showsPreparing: draft.joining.showsPreparing, hasSuccessor: hasSuccessor)
  }

  var moves: HTML {
    let possible = possibleSteps
    guard !possible.isEmpty else { return .empty }
    let list: HTML =
      "<ul class=\"ticks\">\(possible.html { "<li><a href=\"\(link("steg/\($0.rawValue)"))\">\(StepTexts.link($0, organisation.kind)[l])</a></li>" })</ul>"
    return Part.card(StandingTexts.more[l], list)
  }

  /// What a move did, told once on the page it led to.
  var doneNotice: HTML {
    guard let move = JoiningMove(rawValue: visit.query.text("gjort")) else { return .empty }
    return Part.notice(.ok, StepTexts.done(move)[l])
  }
}
