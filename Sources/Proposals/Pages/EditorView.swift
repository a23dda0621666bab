import Documents
import Joinings
import Kernel
import Organisations
import Web

/// The editor as it is shown: the form, and the paper beside it.
struct EditorView {
  let desk: ProposalDesk
  let shelf: PaperShelf
  /// What became of the form that was just sent.
  var outcome = SaveOutcome()
  var reasons: [ReasonWords] = []
  /// Sections in which what was typed is shown, and not what is saved.
  var typed: Set<ProposalSection> = []
  /// What has just been replaced by what is fetched.
  var left: LeftText?

  private var l: Language { desk.l }
  private var proposal: Proposal { desk.proposal }
  private typealias T = EditorTexts

  func reply() async -> Reply {
    let document = proposal.document
    let pages: Result<Int, WritingFault>
    do throws(WritingFault) {
      pages = .success(try await shelf.pages(of: document).count)
    } catch {
      pages = .failure(error)
    }
    let preview = PreviewView(desk: desk, document: document, pages: pages).view
    let state = state
    let main: HTML = """
      \(head)\(notices(state))\
      \(showsForm ? "<div class=\"split split--editor\">\(form(state))\(preview)</div>" : preview)
      """
    let page = desk.page(T.title[l], crumbs: [Crumb(T.title[l])], main).with {
      $0.hasDocument = true
      $0.hasErrors = hasTrouble
      $0.status = !hasTrouble ? 200 : outcome.faults.isEmpty ? 409 : 422
    }
    return .page(page)
  }

  private var hasTrouble: Bool { !reasons.isEmpty || !outcome.conflicts.isEmpty }
  /// What was typed is never taken away, also where it can be saved no more.
  private var showsForm: Bool { desk.mayWrite || !typed.isEmpty }

  private var state: FormState {
    let form = EditorForm(desk.visit.form, l)
    var state = FormState(reasons: reasons, language: l)
    for section in ProposalSection.ofEditor {
      let values = typed.contains(section) ? form.typed(section) : EditorForm.values(section, of: proposal)
      state.values.merge(values) { first, _ in first }
    }
    return state
  }

  // MARK: Head and notices

  private var head: HTML {
    """
    <div class="page-head"><div class="page-head__row"><div class="stack stack--s"><p class="kicker">\(proposal.draft.organisation.name)</p>\
    <h1>\(T.title[l])</h1></div><p class="actions"><a class="btn" href="\(desk.address(.pdf))">\(Icon.down)Pdf</a>\
    <a class="btn" href="\(desk.address(.docx))">\(Icon.down)Word</a>\
    <a class="btn" href="\(desk.address(.odt))">\(Icon.down)OpenDocument</a></p></div>\
    <p class="lead">\(T.lead(proposal.manner)[l])</p></div>
    """
  }

  private func notices(_ state: FormState) -> HTML {
    let saved = desk.visit.query.has("sparad") && !hasTrouble
    let all: HTML = """
      \(state.errorSummary)\(conflicts)\(left.map { $0.view(desk) })\(desk.referredBack.map(sentBack))\
      \(if: saved, Part.notice(.ok, T.saved[l]))\
      \(if: showsForm, "\(desk.locked.map(lockedPaper))\(noAreas)")\
      \(if: !showsForm, Part.notice(.info, desk.readOnly[l]))
      """
    return "<div class=\"stack mb-5 no-print\">\(all)</div>"
  }

  /// What was asked for when it was sent back, above the paper that is to answer it.
  private func sentBack(_ referredBack: ReferredBack) -> HTML {
    let asked =
      referredBack.words.isEmpty ? HTML.empty : "<blockquote lang=\"sv\">\(Part.prose(referredBack.words))</blockquote>"
    return Part.notice(
      .info, T.sentBack(referredBack.body, referredBack.day.told(in: l))[l], "\(T.sentBackNext[l])\(asked)")
  }

  /// That what is written now is not what is decided, until it is locked anew.
  private func lockedPaper(_ locked: LockedPaper) -> HTML {
    Part.notice(
      .info, T.locked(locked.day.told(in: l), locked.number)[l],
      "\(T.lockedNext[l]) <a href=\"\(desk.link("arende"))\">\(T.lockAgain[l])</a>")
  }

  /// That the paper names no area yet. It can be written and downloaded all the same.
  private var noAreas: HTML {
    guard proposal.text(.areas).isEmpty, JoiningRules.chosen(in: proposal.draft).isEmpty else { return .empty }
    return Part.notice(
      .info, T.noAreas[l], "\(T.noAreasNext[l]) <a href=\"\(desk.link("omraden"))\">\(T.areasPage[l])</a>")
  }

  /// Which sections a colleague has saved meanwhile, with a way to each.
  private var conflicts: HTML {
    let sections = ProposalSection.ofEditor.filter { outcome.conflicts[$0] != nil }
    guard !sections.isEmpty else { return .empty }
    return """
      <section class="card card--tint" role="alert" tabindex="-1" aria-labelledby="kollega-rubrik">\
      <h2 class="h-sm" id="kollega-rubrik">\(T.conflict[l])</h2><p>\(T.conflictLead[l])</p>\
      <ul class="ticks">\(sections.html { "<li><a href=\"#avsnitt-\($0.rawValue)\">\(T.name($0, proposal.manner)[l])</a></li>" })</ul></section>
      """
  }

  // MARK: The form

  private func form(_ state: FormState) -> HTML {
    """
    \(desk.visit.visit.form(desk.editor, class: "editor card"))\
    <button class="vh" type="submit" tabindex="-1" aria-hidden="true">\(T.save[l])</button>\
    \(ProposalSection.ofEditor.html { section($0, state) })\
    <p class="actions editor__save">\(Part.button(T.save[l]))\
    <a href="\(desk.link(""))">\(T.backToList[l])</a></p>\
    <p>\(Part.arrowLink(T.toCheck[l], desk.link("underlag/granskning")))</p>\
    <p>\(Part.arrowLink(T.toCase[l], desk.link("arende")))</p>\
    <details class="more"><summary>\(T.moreFormats[l])</summary>\(desk.files)</details></form>
    """
  }

  private func section(_ section: ProposalSection, _ state: FormState) -> HTML {
    """
    <div class="editor__sec" id="avsnitt-\(section.rawValue)">\
    <input type="hidden" name="\(EditorForm.seenField(section))" value="\(EditorForm.Seen(section, of: proposal).text)">\
    \(EditorFields(proposal: proposal, state: state).of(section))\
    \(SourceMark(desk: desk, section: section).view)\(beside(section))</div>
    """
  }

  /// The colleague's text beside one's own: theirs is shown whole, one's own stays in the form.
  private func beside(_ section: ProposalSection) -> HTML {
    guard let stored = outcome.conflicts[section] else { return .empty }
    let when = stored.savedAt.map { ", \(desk.told($0))" } ?? ""
    let text = EditorFields(proposal: proposal, state: state).told(section)
    return """
      <div class="notice notice--warn">\(Icon.info)<div><strong>\(T.savedBy(desk.name(of: stored.savedBy))[l])\(when)</strong>\
      \(text.isEmpty ? "<p>\(T.nothing[l])</p>" : Part.prose(text))</div></div>
      """
  }
}

/// Where a section's text comes from, and what can be done about it.
struct SourceMark {
  let desk: ProposalDesk
  let section: ProposalSection

  private var l: Language { desk.l }
  private typealias T = EditorTexts

  var view: HTML {
    guard section.isFetched else { return .empty }
    return "\(mark)\(offer)"
  }

  private var mark: HTML {
    let saved = desk.proposal.saved(section)
    switch desk.proposal.link(section) {
    case .linked: return "<span class=\"from\">\(Icon.check)<span>\(source)</span></span>"
    case .own:
      let when = saved.savedAt.map { " \(desk.told($0))" } ?? ""
      return """
        <span class="from">\(Icon.edit)<span>\(T.byHand(desk.name(of: saved.savedBy), when)[l])</span></span>\
        <p class="actions">\(button(T.follow[l], .follow(section)))</p>
        """
    case .changed(let fetched):
      return """
        <div class="notice">\(Icon.info)<div><strong>\(T.changed(section)[l])</strong>\
        \(fetched.isEmpty ? "<p>\(T.nothing[l])</p>" : Part.prose(fetched))\
        <p class="actions">\(button(T.useNew[l], .follow(section)))\(button(T.keepOwn[l], .keep(section)))</p></div></div>
        """
    }
  }

  /// What is linked tells where it comes from.
  private var source: HTML {
    let proposal = desk.proposal
    switch section {
    case .background:
      return "\((proposal.standardTexts[.background]?.version == nil ? T.houseText : T.standardText)[l])"
    case .areas:
      let draft = proposal.draft
      let stamps = draft.areaParts.values.compactMap(\.savedAt) + [draft.areasPart.savedAt].compactMap { $0 }
      let when = stamps.max().map { T.changedAt(desk.told($0))[l] } ?? ""
      return "\(T.from[l]) <a href=\"\(desk.link("omraden"))\">\(T.areasPage[l])</a>\(when)"
    default: return "\(T.source(section)[l])"
    }
  }

  /// A newer version of the county's standard text, which the paper has not taken.
  private var offer: HTML {
    StandardTextKind.allCases.filter { $0.section == section }.compactMap { kind in
      desk.proposal.standardTexts[kind]?.offer.map { (kind, $0) }
    }.html { kind, text in
      """
      <div class="notice">\(Icon.info)<div><strong>\(T.offer[l])</strong>\(Part.prose(desk.proposal.filled(text)))\
      <p class="actions">\(button(T.takeOffer[l], .take(kind, text.id)))\(button(T.leaveOffer[l], .leave(kind, text.id)))</p></div></div>
      """
    }
  }

  private func button(_ word: String, _ move: EditorMove) -> HTML {
    """
    <button class="btn btn--s" type="submit" name="gor" value="\(move.value)">\(word)\
    <span class="vh">: \(EditorTexts.name(section, desk.proposal.manner)[l])</span></button>
    """
  }
}
