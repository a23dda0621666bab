import Documents
import Kernel
import Organisations
import Store
import Strategies
import Web

/// The answers of "Granska och skicka in", each with who will see it and the way to change it.
struct ReviewAnswers {
  let desk: Desk
  private var l: Language { desk.l }

  var html: HTML { "\(organisation)\(contact)\(areas)\(together)\(papers)\(decision)" }

  private func row(_ term: Text, _ value: HTML, isPublic: Bool, _ part: FormPart) -> HTML {
    Part.answer(term[l], value.isEmpty ? missing : value, side: side(term[l], isPublic: isPublic, desk.link(part)))
  }

  private func side(_ term: String, isPublic: Bool, _ address: String) -> HTML {
    let change: HTML =
      desk.mayWrite ? "<a href=\"\(address)\">\(FormTexts.change[l])<span class=\"vh\"> \(term)</span></a>" : .empty
    return "\(Part.visibility(isPublic: isPublic, l))\(change)"
  }

  private var missing: HTML { "<span class=\"muted\">\(ReviewTexts.notAnswered[l])</span>" }

  private func section(_ id: String, _ heading: String, lead: String? = nil, _ rows: HTML) -> HTML {
    """
    <section class="review" aria-labelledby="\(id)"><h2 class="h-sm" id="\(id)">\(heading)</h2>\
    \(lead.map { "<p class=\"meta\">\($0)</p>" as HTML })<dl class="answers answers--side">\(rows)</dl></section>
    """
  }

  private var organisation: HTML {
    let o = desk.organisation
    let answer = desk.draft.organisationPart.answer
    let t = OrganisationPartTexts.self
    let facts = l.path("/mina-sidor/\(o.id)/organisation")
    var rows = Part.answer(
      ReviewTexts.strategy[l], "\(desk.draft.edition.title, in: l)", side: Part.visibility(isPublic: true, l))
    rows += Part.answer(t.name[l], "\(o.name)", side: side(t.name[l], isPublic: true, facts))
    if let other = o.nameEn {
      rows += Part.answer(t.nameEn[l], "\(other)", side: side(t.nameEn[l], isPublic: true, facts))
    }
    rows += Part.answer(t.kind[l], "\(o.kind.name[l])", side: side(t.kind[l], isPublic: true, facts))
    if let number = o.number {
      rows += Part.answer(t.number[l], "\(number.description)", side: side(t.number[l], isPublic: true, facts))
    }
    if let place = o.place {
      rows += Part.answer(t.place[l], "\(place)", side: side(t.place[l], isPublic: !o.hidesPeople, facts))
    }
    if !answer.scope.isEmpty {
      rows += row(t.scope, Part.prose(answer.scope), isPublic: true, .organisation)
    }
    let label: HTML =
      answer.publicMailLabel.isEmpty ? .empty : "<br><span class=\"meta\">\(answer.publicMailLabel)</span>"
    if !answer.publicMail.isEmpty || !o.hidesPeople {
      let mail: HTML = answer.publicMail.isEmpty ? .empty : "\(answer.publicMail)\(label)"
      rows += row(t.mail, mail, isPublic: !o.hidesPeople, .organisation)
    }
    return section("g1", desk.partTitle(.organisation), rows)
  }

  private var contact: HTML {
    var rows = row(ContactTexts.contact, person(.contact), isPublic: false, .contact)
    if !person(.deputy).isEmpty {
      rows += row(ContactTexts.deputy, person(.deputy), isPublic: false, .contact)
    }
    return section("g2", ReviewTexts.contact[l], rows)
  }

  private func person(_ role: Contact.Role) -> HTML {
    guard let contact = desk.draft.contact(role) else { return .empty }
    let lines = [contact.name, contact.title, contact.mail, contact.phone].filter { !$0.isEmpty }
    return lines.enumerated().html { "\(if: $0.offset > 0, "<br>")\($0.element)" }
  }

  private var areas: HTML {
    let pledges = desk.pledges
    let all = desk.draft.areas.count { $0.isSelectable }
    return """
      <section class="stack" aria-labelledby="g3"><div class="review__head"><h2 class="h-sm" id="g3">\(ReviewTexts.areas(pledges.count, all)[l])</h2>\
      \(if: desk.mayWrite, "<a href=\"\(desk.link(.areas))\">\(ReviewTexts.changeAreas[l])</a>")</div>\(pledges.html(pledge))</section>
      """
  }

  private func pledge(_ area: Snapshot.Area) -> HTML {
    let change: HTML? =
      desk.mayWrite
      ? "<a href=\"\(desk.link(.area(area.area)))\">\(FormTexts.change[l])<span class=\"vh\"> \(area.title[l])</span></a>"
      : nil
    return PledgeView(area: area, l: l).html(
      action: change,
      foot: "\(Part.visibility(isPublic: true, l))<span class=\"fine\">\(ReviewTexts.wholeArea[l])</span>")
  }

  private var together: HTML {
    guard let group = desk.draft.group else { return .empty }
    let others = group.members.filter { $0.organisation != desk.organisation.id }.map(\.name)
    let names: HTML =
      others.isEmpty
      ? "\(ReviewTexts.nobodyYet[l])"
      : "\(others.joined(separator: ", "))<br><span class=\"meta\">\(ReviewTexts.whenSubmitted[l])</span>"
    var rows = row(ReviewTexts.with, names, isPublic: true, .together)
    if !group.sharedText.isEmpty {
      rows += row(ReviewTexts.sharedText, Part.prose(group.sharedText), isPublic: true, .together)
    }
    return section("g6", desk.partTitle(.together), rows)
  }

  private var papers: HTML {
    let papers = desk.draft.papers.filter { $0.kind != .decision }
    guard !papers.isEmpty else { return .empty }
    return section(
      "g4", desk.partTitle(.papers), lead: ReviewTexts.papersLead[l],
      papers.html { row(ReviewTexts.paper($0.kind), file($0), isPublic: false, .papers) })
  }

  private func file(_ paper: Paper) -> HTML {
    """
    <a href="\(desk.link("filer/\(paper.id)"))">\(paper.name) (\(PaperFile.Format.word(of: paper.mediaType)), \(FileSize.told(paper.size, l)))</a>\
    <br><span class="meta">\(DecisionTexts.added(paper.addedAt.told(in: l))[l])</span>
    """
  }

  private var decision: HTML {
    let t = DecisionTexts.self
    let kind = desk.organisation.kind
    let d = JoiningRules.decision(in: desk.draft, on: desk.draft.day)
    guard desk.manner.asksDecision else { return ownersDecision(d) }
    var rows = Part.answer(
      t.form[l], "\(t.form(d.form, kind)[l])", side: side(t.form[l], isPublic: true, desk.link(.decision)))
    // Where people are not shown, neither is who decided alone.
    let isHidden = desk.organisation.hidesPeople && d.form != .body
    rows += row(t.body, "\(d.body)", isPublic: !isHidden, .decision)
    let day = d.day.map { Part.time($0, l) } ?? .empty
    rows += row(t.day, d.paragraph.isEmpty ? day : "\(day), § \(d.paragraph)", isPublic: true, .decision)
    rows += row(t.outcome, d.outcome.map { "\(t.outcome($0, kind)[l])" } ?? .empty, isPublic: true, .decision)
    if !d.diaryNumber.isEmpty { rows += row(t.diaryNumber, "\(d.diaryNumber)", isPublic: true, .decision) }
    for paper in desk.draft.papers where paper.kind == .decision {
      rows += row(ReviewTexts.paper(.decision), file(paper), isPublic: false, .decision)
    }
    return section("g5", desk.partTitle(.decision), rows)
  }

  /// In a one-person firm nothing was asked: sending in is the decision, and it is told as it will be sent.
  private func ownersDecision(_ d: DecisionAnswer) -> HTML {
    let t = DecisionTexts.self
    let side = Part.visibility(isPublic: true, l)
    let day = d.day.map { Part.time($0, l) } ?? .empty
    return section(
      "g5", desk.partTitle(.decision),
      "\(Part.answer(t.body[l], "\(d.body)", side: side))\(Part.answer(t.day[l], day, side: side))")
  }
}
