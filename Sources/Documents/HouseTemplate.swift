/// The one template that all papers are typeset with. It takes everything from the paper's data (`sys.inputs.data`), where each text is a
/// string: nothing that anyone has written is ever read as Typst.
enum HouseTemplate {
  static let typst = #"""
    #let d = json(sys.inputs.data)
    #let sans = (sys.inputs.sans, "Libertinus Serif")
    #let ink = rgb("#1d1d24")
    #let soft = rgb("#4d4d57")
    #let rule = 0.5pt + rgb("#9a9aa3")
    #set document(
      title: if d.layout == "diploma" and d.kind != "" { d.kind + ": " + d.title } else { d.title }, author: d.author, description: d.kind,
      date: datetime(year: d.date.at(0), month: d.date.at(1), day: d.date.at(2)),
    )
    #set text(font: "Libertinus Serif", size: 11pt, fill: ink, lang: d.language, hyphenate: false)
    #set par(leading: 0.66em, spacing: 0.95em, justify: false)

    #let label(body, ..rest) = text(font: sans, size: 8.5pt, fill: soft, ..rest, body)

    // Who writes, to the left; date, number and page, to the right.
    #let head(mark) = grid(
      columns: (1fr, auto), column-gutter: 8mm,
      grid(
        columns: 2, column-gutter: if mark == none { 0mm } else { 4mm }, align: horizon,
        mark,
        {
          set par(leading: 0.5em, spacing: 0.5em)
          par(text(font: sans, size: 10pt, weight: 600, d.organisation))
          if d.department != "" { par(label(d.department)) }
        },
      ),
      {
        set par(leading: 0.55em)
        grid(
          columns: if d.hasLongFacts { (28mm, 44mm) } else { 2 }, column-gutter: 5mm, row-gutter: 0.55em,
          ..d.facts.map(fact => (par(label(fact.at(0))), par(label(fill: ink, fact.at(1))))).flatten(),
          par(label(d.page)),
          par(label(fill: ink, context [#counter(page).display() (#counter(page).final().first())])),
        )
      },
    )
    #let mark = if d.logotype == "" { none } else {
      image(d.logotype, height: d.mark.at(0) * 1mm, width: d.mark.at(1) * 1mm, alt: d.alternative)
    }

    // A period is not broken at its dash.
    #show regex("\\b\\d{4}–\\d{4}\\b"): box

    #show heading: set text(font: sans, fill: ink, hyphenate: false)
    #show heading.where(level: 1): it => block(below: 7mm, above: 5.5mm, text(size: 16pt, weight: 700, it.body))
    #show heading.where(level: 2): it => block(above: 6.5mm, below: 2.6mm, sticky: true, text(size: 11pt, weight: 600, it.body))
    #show <appendix>: it => block(below: 5mm, above: 0mm, text(font: sans, size: 14pt, weight: 700, it.body))
    #show heading.where(level: 3): it => block(above: 5mm, below: 2.2mm, sticky: true, text(size: 10pt, weight: 600, fill: soft, it.body))
    #show heading.where(level: 1): set par(leading: 0.5em)
    #set list(indent: 1mm, body-indent: 2.6mm, spacing: 0.75em, marker: text(font: "Libertinus Serif", [•]))
    #set enum(indent: 1mm, body-indent: 2.6mm, spacing: 0.75em, numbering: "1.")

    #let tabled(part) = {
      let columns = part.widths.len()
      // A word is divided only where the line would be far from full. That takes its time in a table as long as a book.
      let size = part.rows.flatten().map(said => said.len()).sum(default: 0)
      set text(font: sans, size: 8.5pt, hyphenate: true, costs: (hyphenation: 500%, runt: 100%))
      set par(leading: 0.55em, spacing: 0.7em, linebreaks: if size < 20000 { "optimized" } else { "simple" })
      show table.cell.where(y: 0): it => if part.header.len() > 0 { set text(weight: 600); it } else { it }
      block(above: 4mm, below: 5.5mm, width: 100%, breakable: true, table(
        columns: part.widths.map(width => width * 1fr),
        align: (x, y) => if part.numeric.at(x) { right + top } else { left + top },
        stroke: (x, y) => (
          bottom: if y == 0 and part.header.len() > 0 { 0.8pt + ink } else { 0.4pt + rgb("#c9c9cf") }),
        inset: (x: 1.6mm, y: 1.7mm),
        ..if part.header.len() > 0 { (table.header(..part.header),) } else { () },
        ..part.rows.flatten(),
      ))
    }

    // Signatures do not stand alone on a page: the few lines before them go with them. Of a long list that is its end.
    #let short(said) = said.map(one => one.len() + 80).sum(default: 0) < 1200
    #let held(isHeld, body) = if isHeld { block(sticky: true, breakable: false, body) } else { body }
    #let signedOff(items) = {
      let end = if short(items) { 0 } else { calc.max(0, items.len() - 3) }
      if end > 0 { list(..items.slice(0, end)) }
      set block(above: 0.75em) if end > 0
      held(short(items.slice(end)), list(..items.slice(end)))
    }

    #let signed(people) = block(above: 20mm, below: 6mm, breakable: false, grid(
      columns: (1fr, 1fr), column-gutter: 10mm, row-gutter: 18mm,
      ..people.map(person => {
        line(length: 100%, stroke: rule)
        v(-0.45em)
        set par(leading: 0.5em)
        person.at(0)
        if person.at(1) != "" { linebreak(); text(size: 9.5pt, fill: soft, person.at(1)) }
      }),
    ))

    #let foot = if d.footer.len() > 0 {
      line(length: 100%, stroke: rule)
      v(-0.4em)
      set par(leading: 0.5em)
      grid(
        columns: (auto,) * calc.min(6, d.footer.len()), column-gutter: 1fr, row-gutter: 3mm,
        ..d.footer.map(column => {
          for (at, said) in column.enumerate() {
            if at > 0 { linebreak() }
            label(size: 7.5pt, fill: if at == 0 { ink } else { soft },
              weight: if at == 0 and column.len() > 1 { 600 } else { 400 }, said)
          }
        }),
      )
    }

    #if d.data != "" {
      pdf.attach(d.dataName, bytes(d.data), relationship: "data", mime-type: "application/json", description: d.title)
    }
    #let letter = context {
      let height = calc.max(26mm, measure(head(mark), width: 160mm).height + 9mm)
      let low = if d.footer.len() == 0 { 24mm } else { calc.max(34mm, measure([#foot], width: 160mm).height + 27mm) }
      set page(
        paper: "a4", margin: (top: 17mm + height, bottom: low, left: 26mm, right: 24mm),
        header-ascent: 0mm, footer-descent: 9mm,
        // On the first page the same head stands in the text, where it is read aloud; on the others it is only repeated.
        header: context if counter(page).get().first() > 1 {
          block(height: height, width: 100%, align(top, head(mark)))
        },
        footer: foot,
      )
      place(top + left, dy: -height, block(height: height, width: 100%, head(mark)))
      let above = (d.kind, d.addressee).filter(said => said != "")
      if above.len() > 0 {
        set par(leading: 0.55em, spacing: 0.55em)
        block(below: 0mm, above.map(said => par(text(font: sans, size: 10pt, weight: 600, said))).join())
      }
      heading(level: 1, d.title)
      for (at, part) in d.blocks.enumerate() {
        let isSigned = d.blocks.at(at + 1, default: (kind: "")).kind == "signatures"
        if part.kind == "heading" and at > 0 and d.blocks.at(at - 1).kind == "pageBreak" [
          #heading(level: 2, part.text) <appendix>
        ] else if part.kind == "heading" { heading(level: 2, part.text) }
        else if part.kind == "subheading" { heading(level: 3, part.text) }
        else if part.kind == "paragraph" { held(isSigned and short((part.text,)), par(part.text)) }
        else if part.kind == "bullets" { if isSigned { signedOff(part.items) } else { list(..part.items) } }
        else if part.kind == "numbered" { held(isSigned and short(part.items), enum(..part.items)) }
        else if part.kind == "table" { tabled(part) }
        else if part.kind == "signatures" { signed(part.people) }
        else if part.kind == "note" { block(above: 5mm, par(label(part.text))) }
        else if part.kind == "pageBreak" { pagebreak(weak: true) }
      }
    }
    #if d.layout == "diploma" {
      import "diploma.typ": diploma
      diploma(d, sans)
    } else { letter }
    """#
}
