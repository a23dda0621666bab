import Kernel

/// A paper as the template takes it: data, all of it.
struct Sheet: Encodable {
  struct Part: Encodable {
    let kind: String
    var text: String?
    var items: [String]?
    var header: [String]?
    var rows: [[String]]?
    /// How the table's width is shared out.
    var widths: [Int]?
    /// The columns of figures, which stand to the right.
    var numeric: [Bool]?
    var people: [[String]]?

    init(_ kind: String, text: String? = nil) {
      self.kind = kind
      self.text = text
    }
  }

  let kind: String
  let addressee: String
  let title: String
  let organisation: String
  let department: String
  let author: String
  let language: String
  let page: String
  let facts: [[String]]
  /// Whether they need their width set, so that they leave room for who writes.
  let hasLongFacts: Bool
  let footer: [[String]]
  let date: [Int]
  let logotype: String
  let alternative: String
  /// The logotype's height and width in millimetres: 13 high, or as wide as there is room for.
  let mark: [Double]
  let data: String
  let dataName: String
  let blocks: [Part]
  let layout: String
  let pictograms: [String]

  /// - Parameter picture: the logotype's file beside the data.
  init(_ document: PaperDocument, picture: String?) {
    let paper = document.tidied
    let day = paper.fileDay
    kind = Self.shown(paper.kind)
    addressee = Self.shown(paper.addressee)
    title = Self.shown(paper.title, 30)
    organisation = Self.shown(paper.organisation, 30)
    department = Self.shown(paper.department, 40)
    author = paper.organisation
    language = paper.language.rawValue
    page = paper.pageWord
    facts = paper.facts.map { [Self.shown($0.label, 16), Self.shown($0.value, 24)] }
    hasLongFacts = paper.facts.contains { $0.label.unicodeScalars.count > 20 || $0.value.unicodeScalars.count > 28 }
    footer = paper.footer.map { $0.split(separator: "\n").map { Self.shown(String($0), 24) } }
    date = [day.year, day.month, day.day]
    logotype = picture ?? ""
    alternative =
      paper.logotype.map { $0.alternative.isEmpty ? PaperWords.logotype[paper.language] : $0.alternative } ?? ""
    mark =
      paper.logotype.map { logotype in
        let (width, height) = (Double(logotype.width), Double(logotype.height))
        return width * 13 <= height * 40 ? [13, 13 * width / height] : [40 * height / width, 40]
      } ?? []
    data = paper.data ?? ""
    dataName = AttachedData.safe(paper.dataName)
    blocks = paper.blocks.map(Self.part)
    switch paper.layout {
    case .letter: (layout, pictograms) = ("letter", [])
    case .diploma(let drawings): (layout, pictograms) = ("diploma", drawings)
    }
  }

  private static func part(_ block: PaperDocument.Block) -> Part {
    switch block {
    case .heading(let text): return Part("heading", text: shown(text, 40))
    case .subheading(let text): return Part("subheading", text: shown(text, 40))
    case .paragraph(let text): return Part("paragraph", text: shown(text))
    case .note(let text): return Part("note", text: shown(text))
    case .pageBreak: return Part("pageBreak")
    case .bullets(let items):
      var part = Part("bullets")
      part.items = items.map { shown($0) }
      return part
    case .numbered(let items):
      var part = Part("numbered")
      part.items = items.map { shown($0) }
      return part
    case .signatures(let people):
      var part = Part("signatures")
      part.people = people.map { [shown($0.name, 24), shown($0.role, 24)] }
      return part
    case .table(let header, let rows): return table(header, rows)
    }
  }

  private static func table(_ header: [String], _ rows: [[String]]) -> Part {
    let shape = TableShape(header, rows)
    var part = Part("table")
    part.numeric = shape.numeric
    part.widths = shape.widths
    // A word longer than its column is broken where the column ends.
    let most = max(4, 80 / max(1, shape.widths.count))
    part.header = header.map { shown($0, most) }
    part.rows = rows.map { $0.map { shown($0, most) } }
    return part
  }

  /// The text with places to break in words longer than `most`, tabs as wide spaces, and signs of nobody's alphabet by
  /// their numbers: no font has them, and an archive may not hold them (ISO 19005-3, 6.2.11.7.3).
  private static func shown(_ text: String, _ most: Int = 60) -> String {
    var view = String.UnicodeScalarView()
    var run = 0
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .privateUse:
        view.append(contentsOf: "[U+\(String(scalar.value, radix: 16, uppercase: true))]".unicodeScalars)
        run += 8
        continue
      default: break
      }
      if scalar.properties.isWhitespace || scalar == "-" || scalar == "\u{200B}" {
        run = 0
        if scalar == "\t" { view.append(contentsOf: "\u{2003}\u{2003}".unicodeScalars) } else { view.append(scalar) }
        continue
      }
      // Never between a letter and the marks that belong to it, nor within joined signs.
      if run >= most, !scalar.properties.isGraphemeExtend, scalar != "\u{200D}", view.last != "\u{200D}" {
        view.append("\u{200B}")
        run = 0
      }
      view.append(scalar)
      run += 1
    }
    return String(view)
  }
}
