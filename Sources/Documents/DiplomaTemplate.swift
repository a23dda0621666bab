/// How a diploma is laid out: one page, the two even lines that meet across it, the name large. Beside the house's template and in the same manner: every
/// text is a string. All that is drawn is only drawn, and passed over when the page is read aloud.
enum DiplomaTemplate {
  static let typst = #"""
    #let women = rgb("#b14b12")
    #let men = rgb("#0c5660")
    #let ink = rgb("#211830")
    #let soft = rgb("#574d66")
    #let violet = rgb("#3d2b6b")
    #let side = 19mm

    #let drawn(..parts) = pdf.artifact(image(bytes(parts.pos().join()), format: "svg", ..parts.named()))
    #let outline(box, width, first, second, w: "#b14b12", m: "#0c5660", round: "round") = (
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + box + " " + box + "'><g fill='none' stroke-width='" + width
        + "' stroke-linecap='" + round + "' stroke-linejoin='round'><path stroke='" + w + "' d='" + first
        + "'/><path stroke='" + m + "' d='" + second + "'/></g></svg>")
    #let mark = outline.with("42", "4.6", "M5 8.5C17 8.5 17 17 27 17h10", "M5 33.5C17 33.5 17 25 27 25h10")

    // The areas' own drawings.
    #let pictograms = (
      makt: ("M23.5 41H6.5A20 20 0 0 1 23.5 19.6M23.5 33.5h-9a12 12 0 0 1 9-6.7", "M28.5 41h17A20 20 0 0 0 28.5 19.6M28.5 33.5h9a12 12 0 0 0-9-6.7"),
      ekonomi: ("M8 41h14M8 32.5h14M8 24h14M8 15.5h14", "M30 41h14M30 32.5h14M30 24h14M30 15.5h14"),
      utbildning: ("M23.5 41.5C19 38 13 37 6 37.5v-24c7-.5 13 .5 17.5 4z", "M28.5 41.5C33 38 39 37 46 37.5v-24c-7-.5-13 .5-17.5 4z"),
      hem: ("M23.5 45H9V23.5L23.5 9.5z", "M28.5 45H43V23.5L28.5 9.5z"),
      halsa: ("M4 19.5h12l5-11 7.5 17 4.5-6h15", "M4 37.5h12l5-11 7.5 17 4.5-6h15"),
      vald: ("M4 11l5 11 5-11 5 11c2.5 0 4 0 7 0h22", "M4 41l5-11 5 11 5-11c2.5 0 4 0 7 0h22"),
      kunskap: ("M5 44V34.5h6.2V25h6.2v-9.5h6.1", "M47 44V34.5h-6.2V25h-6.2v-9.5h-6.1"),
    )
    #let pictogram(name, size) = box(width: size, height: size, if name in pictograms {
      drawn(outline("52", "3", ..pictograms.at(name)), width: size)
    } else { drawn(mark(), width: size) })

    // Pairs of curves that begin apart and run on side by side: x where they begin to close and where they are even, y before and after,
    // all in hundredths, and how strong. The strongest pair last, above the others.
    #let pairs = (
      (30, 48, 72, 4, 10.4, women, 1), (30, 48, 72, 30, 13.6, men, 1),
      (32, 48, 79, 88, 56.4, women, 2), (32, 48, 79, 34, 59.6, men, 2),
      (38, 48, 78, 44, 24.4, women, 2), (38, 48, 78, -4, 27.6, men, 2),
      (39, 48, 75, 62, 72.4, women, 1), (39, 48, 75, 104, 75.6, men, 1),
      (34, 48, 70, 112, 87.4, women, 1), (34, 48, 70, 66, 90.6, men, 1),
      (34, 48, 74, 22, 39.8, women, 3), (34, 48, 74, 78, 44.2, men, 3),
    )
    #let art(height) = pdf.artifact(box(width: 210mm, height: height, for (near, mid, even, from, to, colour, strength) in pairs {
      let (x, y) = (share => share * 2.1mm, share => share / 100 * height)
      let (thick, kept) = ((0.6pt, 34%), (0.9pt, 62%), (2.2pt, 100%)).at(strength - 1)
      place(top + left, curve(
        stroke: (paint: color.mix((colour, kept), (white, 100% - kept), space: rgb), thickness: thick, cap: "butt"),
        curve.move((x(-2), y(from))),
        curve.cubic((x(near), y(from)), (x(mid), y(to)), (x(even), y(to))),
        curve.line((x(102), y(to))),
      ))
    }))
    #let crest = drawn("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 19.2'><path fill='none' stroke='#211830' stroke-width='1.1' d='M1 1h14v9c0 4.5-3.2 7-7 8.2C4.2 17 1 14.5 1 10zM1 7h14'/></svg>", height: 8.6mm)
    #let seal = pdf.artifact(box(width: 25mm, height: 25mm, {
      place(circle(radius: 12.5mm, fill: rgb("#281a4a")))
      place(center + horizon, circle(radius: 11.1mm, stroke: 0.6pt + rgb("#dde994")))
      place(center + horizon, image(bytes(mark(w: "#f3a271", m: "#79cfd3")), format: "svg", width: 12.6mm))
    }))

    // Largest first: the first that has room for all is taken. The lines give way before the words do.
    #let sizes = (
      (title: 52pt, text: 1.0, art: 76mm), (title: 44pt, text: 1.0, art: 76mm), (title: 38pt, text: 1.0, art: 66mm),
      (title: 34pt, text: 1.0, art: 58mm), (title: 30pt, text: 0.9, art: 50mm), (title: 26pt, text: 0.85, art: 40mm),
      (title: 22pt, text: 0.75, art: 32mm), (title: 18pt, text: 0.6, art: 24mm), (title: 14pt, text: 0.45, art: 18mm),
    )

    #let diploma(d, sans) = {
      set page(paper: "a4", margin: 0mm)
      set text(fill: ink)
      set par(spacing: 0mm)
      set block(spacing: 0mm)
      show heading: set block(above: 0mm, below: 0mm)
      let plain(body, ..rest) = text(font: sans, ..rest, body)
      let of(kind) = d.blocks.filter(part => part.kind == kind)
      let first = of("bullets").at(0, default: (items: ())).items
      let marks = d.pictograms

      let middle(size) = {
        let scale = size.text
        show heading.where(level: 1): it => {
          set par(leading: 0.34em)
          block(above: 0mm, below: 0mm, text(font: "Libertinus Serif", weight: 700, tracking: -0.012em, fill: ink, it.body))
        }
        show heading.where(level: 2): it => block(above: 0mm, below: 0mm, plain(size: 11pt * scale, weight: 600, fill: violet, it.body))
        par(plain(size: 11.5pt * scale, weight: 600, fill: violet, d.kind))
        v(5mm * scale)
        // No word of the name is broken where a smaller size holds it.
        context {
          let whole(points) = d.title.split(" ").all(word => measure(text(size: points, weight: 700, word)).width <= 172mm)
          let held = (size.title, ..sizes.map(other => other.title).filter(other => other < size.title)).filter(whole)
          show heading.where(level: 1): set text(size: held.at(0, default: 14pt))
          heading(level: 1, d.title)
        }
        for part in of("paragraph") {
          v(8.5mm * scale)
          block(width: 152mm, {
            set par(leading: 0.58em)
            par(text(size: 15.5pt * scale, part.text))
          })
        }
        for part in of("heading") {
          v(8mm * scale)
          heading(level: 2, part.text)
        }
        if first.len() > 0 {
          v(4.5mm * scale)
          let columns = if first.len() > 4 { 2 } else { 1 }
          let icon = 9mm * scale
          // A list when it is read aloud: the drawings stand in its items, and no mark before them.
          set list(indent: 0mm, body-indent: 0mm, spacing: 2.6mm * scale, marker: none)
          let item(at) = {
            set text(font: sans, size: 12pt * scale, weight: 600)
            set par(leading: 0.5em)
            grid(
              columns: (icon, 1fr), column-gutter: 3.6mm * scale, align: horizon,
              pictogram(marks.at(at, default: ""), icon), par(first.at(at)))
          }
          let half = calc.ceil(first.len() / columns)
          grid(
            columns: (1fr,) * columns, column-gutter: 6mm,
            ..range(columns).map(column => list(
              ..range(column * half, calc.min(first.len(), (column + 1) * half)).map(item))),
          )
        }
      }

      let signed = {
        let people = of("signatures").at(0, default: (people: ())).people
        grid(
          columns: (1fr, 25mm), column-gutter: 9mm, align: bottom,
          grid(
            columns: (1fr,) * calc.max(1, people.len()), column-gutter: 9mm,
            ..people.map(person => {
              line(length: 100%, stroke: 0.5pt + rgb("#6d6477"))
              v(1.8mm)
              set par(leading: 0.5em)
              plain(size: 9.5pt, person.filter(said => said != "").join("\n"))
            })),
          seal,
        )
      }
      let small = {
        let notes = of("note")
        line(length: 100%, stroke: 0.4pt + rgb("#d8cfbf"))
        v(2.6mm)
        set par(leading: 0.62em)
        grid(
          columns: (1fr, auto), column-gutter: 6mm,
          plain(size: 8pt, fill: soft, notes.slice(0, calc.min(1, notes.len())).map(part => part.text).join()),
          plain(size: 8pt, weight: 700, notes.slice(calc.min(1, notes.len())).map(part => part.text).join("\n")),
        )
      }
      let top = grid(
        columns: (1fr, auto), column-gutter: 8mm, align: horizon,
        grid(columns: 2, column-gutter: 3.4mm, align: horizon, crest, par(plain(size: 10.5pt, weight: 600, d.organisation))),
        if d.department != "" {
          grid(columns: 2, column-gutter: 3mm, align: horizon, drawn(mark(), width: 9mm), par(plain(size: 10.5pt, weight: 600, d.department)))
        },
      )
      let foot = block(width: 210mm - 2 * side, breakable: false, { signed; v(6mm); small })

      context {
        let wide = 210mm - 2 * side
        let over = 14mm + measure(top, width: wide).height + 5mm
        let under = measure(foot, width: wide).height + 11mm
        let room(size) = 297mm - over - size.art - under - 16mm
        let fits = sizes.filter(size => measure(block(width: wide, middle(size)), width: wide).height <= room(size))
        let size = fits.at(0, default: sizes.last())
        pad(x: side, { v(14mm); top; v(5mm) })
        art(size.art)
        pad(x: side, block(height: room(size) + 16mm, clip: false, { v(1fr); middle(size); v(1.4fr) }))
        pad(x: side, foot)
      }
    }
    """#
}
