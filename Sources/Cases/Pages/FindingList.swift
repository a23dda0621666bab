import Joinings
import Kernel
import Strategies
import Web

/// What was found in a paper, one row each: the value, where it stands in the text, where it went, and what can be done with it.
struct FindingList {
  let desk: PaperDesk

  private var l: Language { desk.l }
  private var findings: [PaperFinding] { desk.reading?.findings ?? [] }

  var html: HTML {
    let filling = findings.indices.filter { findings[$0].slot != nil }
    let other = findings.indices.filter { findings[$0].slot == nil }
    return """
      \(if: !filling.isEmpty, section("hittat", CaseTexts.found[l], nil, filling))\
      \(if: !other.isEmpty, section("last", CaseTexts.also[l], CaseTexts.alsoLead[l], other))
      """
  }

  private func section(_ id: String, _ title: String, _ lead: String?, _ rows: [Int]) -> HTML {
    """
    <section class="card" aria-labelledby="\(id)"><h2 class="h-sm" id="\(id)">\(title)</h2>\
    \(lead.map { "<p class=\"meta\">\($0)</p>" as HTML })<ul class="findings">\(rows.html(row))</ul></section>
    """
  }

  private func row(_ at: Int) -> HTML {
    let finding = findings[at]
    return """
      <li id="h\(at)" class="finding"><p class="finding__field">\(CaseTexts.field(finding.field)[l])\(of(finding))</p>\
      <p class="finding__value" lang="sv">\(shown(finding))</p>\
      \(if: finding.end > finding.start, "<p class=\"fine\"><a href=\"#\(MarkedText.anchor(at))\">\(CaseTexts.inText[l])<span class=\"vh\">: \(shown(finding))</span></a></p>")\
      \(finding.slot != nil ? standing(finding, at) : alsoMeant(finding, at))</li>
      """
  }

  /// The area that a way of working belongs to.
  private func of(_ finding: PaperFinding) -> HTML {
    guard case .how(let id) = finding.slot, let area = desk.draft.areas.first(where: { $0.id == id }) else {
      return .empty
    }
    return ": \(area.title, in: l)"
  }

  private func shown(_ finding: PaperFinding) -> String {
    switch finding.slot {
    case .area: areaTitle(finding.value) ?? finding.shown
    case .decision(.day): Day(finding.value)?.told(in: l) ?? finding.shown
    default: finding.shown.isEmpty ? CaseTexts.noneRead[l] : finding.shown
    }
  }

  private func areaTitle(_ id: String) -> String? { desk.draft.areas.first { $0.id.text == id }?.title[l] }

  private func told(_ value: String, _ finding: PaperFinding) -> String {
    switch finding.slot {
    case .area: areaTitle(value) ?? value
    case .decision(.day): Day(value)?.told(in: l) ?? value
    case .decision(.outcome): Outcome(rawValue: value)?.word ?? value
    case .decision(.paragraph): "§ \(value)"
    default: value.isEmpty ? CaseTexts.noneRead[l] : value
    }
  }

  private func standing(_ finding: PaperFinding, _ at: Int) -> HTML {
    let now = finding.standing(in: desk.draft)
    if now == finding.value {
      return
        "<div class=\"finding__state\">\(Part.status(.done, CaseTexts.filledIn[l]))\(if: desk.mayWrite, drop(at, finding))\(change(finding))</div>\(others(finding, at))"
    }
    if let now {
      return """
        <div class="finding__state"><p class="meta">\(CaseTexts.otherStands[l]): \(told(now, finding))</p>\
        \(if: desk.mayWrite, use(at, finding.value, CaseTexts.useInstead[l], shown(finding)))\(change(finding))</div>\(others(finding, at))
        """
    }
    return """
      <div class="finding__state">\(Part.status(.todo, CaseTexts.notFilled[l]))\
      \(if: desk.mayWrite && fits(finding), use(at, finding.value, CaseTexts.useThis[l], shown(finding)))</div>\(others(finding, at))
      """
  }

  /// The place in the form where it can be changed.
  private func change(_ finding: PaperFinding) -> HTML {
    guard desk.mayWrite, let slot = finding.slot else { return .empty }
    let place =
      switch slot {
      case .area: "/omraden"
      case .how(let area): "/omraden/\(area)#how"
      case .decision(let field): "/beslut#\(field.rawValue)"
      }
    return """
      <a href="\(l.path(desk.base + place))">\(CaseTexts.change[l])<span class="vh">: \(shown(finding))</span></a>
      """
  }

  /// A proposal never fills a decision.
  private func fits(_ finding: PaperFinding) -> Bool {
    if case .decision = finding.slot { return desk.paper?.kind == .decision }
    return true
  }

  private func others(_ finding: PaperFinding, _ at: Int) -> HTML {
    guard desk.mayWrite, fits(finding), !finding.alternatives.isEmpty else { return .empty }
    let now = finding.standing(in: desk.draft)
    let rest = finding.alternatives.filter { $0 != now }
    return """
      <div class="finding__others"><p class="meta">\(CaseTexts.couldMean[l])</p>\
      \(rest.html { use(at, $0, told($0, finding), nil) })</div>
      """
  }

  /// Other readings of what fills nothing: each can be let stand instead.
  private func alsoMeant(_ finding: PaperFinding, _ at: Int) -> HTML {
    guard !finding.alternatives.isEmpty else { return .empty }
    let others: HTML =
      desk.mayWrite
      ? finding.alternatives.html { use(at, $0, told($0, finding), nil) }
      : "<ul>\(finding.alternatives.html { "<li lang=\"sv\">\(told($0, finding))</li>" as HTML })</ul>"
    return """
      <div class="finding__others"><p class="meta">\(CaseTexts.couldMean[l])</p>\(others)</div>
      """
  }

  private func use(_ at: Int, _ value: String, _ word: String, _ about: String?) -> HTML {
    let button: HTML = """
      <button class="btn btn--s" type="submit">\(word)\(about.map { "<span class=\"vh\">: \($0)</span>" as HTML })</button>
      """
    return post("anvand", at, "<input type=\"hidden\" name=\"value\" value=\"\(value)\">\(button)")
  }

  private func drop(_ at: Int, _ finding: PaperFinding) -> HTML {
    post(
      "slapp", at,
      "<button class=\"btn btn--s\" type=\"submit\">\(CaseTexts.take[l])<span class=\"vh\">: \(shown(finding))</span></button>"
    )
  }

  private func post(_ what: String, _ at: Int, _ inside: HTML) -> HTML {
    """
    \(desk.visit.visit.form("\(desk.path)/\(desk.paper?.id.text ?? "")/\(what)", class: "finding__act"))\
    <input type="hidden" name="finding" value="\(at)">\(inside)</form>
    """
  }
}
