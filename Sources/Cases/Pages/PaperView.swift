import Joinings
import Kernel
import Web

/// The page of an organisation's papers.
struct PaperView {
  let desk: PaperDesk
  let state: FormState

  private var l: Language { desk.l }

  var page: Page {
    let body: HTML
    if let paper = desk.paper {
      body = """
        \(state.errorSummary)\(done)\(Part.head(CaseTexts.title[l], lead: "\(CaseTexts.lead[l])"))\
        \(head(paper))\(remarks)\
        <div class="split"><div class="stack stack--l">\(text)</div>\
        <aside class="stack stack--l" aria-label="\(CaseTexts.found[l])">\(FindingList(desk: desk).html)\(onwards)</aside></div>\
        \(if: desk.mayWrite, another)
        """
    } else {
      body = """
        \(state.errorSummary)\(done)\(Part.head(CaseTexts.title[l], lead: "\(CaseTexts.lead[l])"))\
        <div class="split"><div class="stack stack--l">\(if: desk.mayWrite, form(nil))</div>\
        <aside class="stack stack--l">\(aside)</aside></div>
        """
    }
    return desk.page(body)
  }

  private var done: HTML {
    let line: Text? =
      switch desk.visit.query.text("gjort") {
      case "last": CaseTexts.taken
      case "ifyllt": CaseTexts.used
      case "rattat": CaseTexts.corrected
      case "slappt": CaseTexts.dropped
      case "borttaget": CaseTexts.removed
      default: nil
      }
    return line.map { Part.notice(.ok, $0[l]) } ?? .empty
  }

  // MARK: The paper

  private func head(_ paper: Paper) -> HTML {
    let others = desk.draft.papers.filter { $0.id != paper.id }
    let day = CaseTexts.added(paper.addedAt.day.told(in: l))[l]
    let file = l.path("\(desk.base)/filer/\(paper.id)")
    return """
      <section class="card card--plain paper-head" aria-labelledby="papper"><div class="card__head"><div>\
      <h2 class="h-sm" id="papper">\(paper.name)</h2><p class="meta">\(CaseTexts.kind(paper.kind)[l]). \(day). \
      <a href="\(file)">\(CaseTexts.download[l])</a></p></div>\(if: desk.mayWrite, removal(paper))</div>\
      \(if: !others.isEmpty, links(others))</section>
      """
  }

  private func removal(_ paper: Paper) -> HTML {
    """
    \(desk.visit.visit.form("\(desk.path)/\(paper.id)/ta-bort", class: "paper-head__remove"))\
    \(Part.button(CaseTexts.removePaper[l], style: "btn--s"))<p class="fine">\(CaseTexts.removeLead[l])</p></form>
    """
  }

  private func links(_ papers: [Paper]) -> HTML {
    """
    <ul class="files">\(papers.html { paper in
      "<li>\(Icon.file)<div><a href=\"\(l.path(desk.path))?papper=\(paper.id)\">\(paper.name)</a><span>\(CaseTexts.kind(paper.kind)[l])</span></div></li>" as HTML
    })</ul>
    """
  }

  private var remarks: HTML {
    let told = (desk.reading?.remarks ?? []).compactMap(PaperRemark.init)
    guard !told.isEmpty else { return .empty }
    return Part.notice(
      .info, CaseTexts.toKnow[l],
      told.enumerated().html { at, remark in
        "\(if: at > 0, "<br>")\(remark.text[l])" as HTML
      })
  }

  private var text: HTML {
    guard let text = desk.text else { return Part.notice(.info, CaseTexts.noText[l]) }
    let marked = MarkedText(text: text, findings: desk.reading?.findings ?? [])
    return """
      <section class="card"><h2 class="h-sm" id="text-rubrik">\(CaseTexts.text[l])</h2>\
      <p class="meta">\(CaseTexts.textLead[l])</p>\
      <div class="paper-text" lang="sv" tabindex="0" role="region" aria-labelledby="text-rubrik">\(marked.html)</div>\
      \(if: marked.isCutOff, "<p class=\"meta\">\(CaseTexts.cutOff[l])</p>")</section>
      """
  }

  private var onwards: HTML {
    """
    <p class="actions">\(Part.buttonLink(CaseTexts.next[l], l.path(desk.base)))</p><p class="meta">\(CaseTexts.yours[l])</p>
    """
  }

  // MARK: The form

  private var another: HTML {
    """
    <details class="more"\(if: !state.reasons.isEmpty, " open")><summary>\(CaseTexts.another[l])</summary>\(form(nil))</details>
    """
  }

  private func form(_ heading: String?) -> HTML {
    """
    \(desk.visit.visit.form(desk.path, upload: true))<div class="card">\
    \(Field.file("file", .init(CaseTexts.file[l], hint: CaseTexts.fileHint[l], isPublic: false), state, accept: ".txt,.pdf,.docx,.odt,text/plain,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.oasis.opendocument.text"))\
    \(Field.textarea("text", .init(CaseTexts.paste[l], hint: CaseTexts.pasteHint[l], isPublic: false), state, rows: 10))\
    <p class="actions">\(Part.button(CaseTexts.read[l]))<a href="\(l.path(desk.base))">\(CaseTexts.toList[l])</a></p></div></form>
    """
  }

  private var aside: HTML {
    let example: HTML =
      desk.visit.settings.isDemo && desk.mayWrite
      ? Part.card(
        CaseTexts.example[l], style: "card--tint",
        "<p class=\"meta\">\(CaseTexts.exampleLead[l])</p><p><a href=\"\(l.path(desk.path))?exempel=1#text\">\(CaseTexts.example[l])</a></p>"
      )
      : .empty
    return
      "\(example)<p class=\"meta\">\(CaseTexts.yours[l])</p><p class=\"meta\">\(CaseTexts.without[l]) <a href=\"\(l.path(desk.base))\">\(CaseTexts.toList[l])</a></p>"
  }
}
