import Kernel

/// A paper as blocks, before it has a format. Every string is plain text: nothing in one is ever markup, whatever it looks like.
package struct PaperDocument: Codable, Sendable, Hashable {
  /// One part of the text, in the order it is read.
  package enum Block: Codable, Sendable, Hashable {
    /// Under the title.
    case heading(String)
    /// Under a heading.
    case subheading(String)
    /// Line feeds break lines; an empty line begins a new paragraph.
    case paragraph(String)
    case bullets([String])
    case numbered([String])
    /// Rows may be shorter than the header. An empty header is no header.
    case table(header: [String], rows: [[String]])
    case signatures([Signature])
    /// Small print.
    case note(String)
    /// A new page: an appendix begins.
    case pageBreak
  }

  /// A line to sign on.
  package struct Signature: Codable, Sendable, Hashable {
    package var name: String
    package var role: String

    package init(name: String, role: String) {
      self.name = name
      self.role = role
    }
  }

  /// How the paper looks as PDF; in all other formats it reads from above like any other.
  package enum Layout: Codable, Sendable, Hashable {
    case letter
    /// One page to hang on a wall: the organisation and the department above, the title large, paragraphs, a list, who signs,
    /// and notes at the foot. Each item of the list has a drawing that the template knows by its name.
    case diploma(pictograms: [String])
  }

  /// A label and its value in the head: ("Datum", "2023-01-20"), ("Diarienummer", "KS 2023/41").
  package struct Fact: Codable, Sendable, Hashable {
    package var label: String
    package var value: String

    package init(label: String, value: String) {
      self.label = label
      self.value = value
    }
  }

  /// What sort of paper it is: "Tjänsteskrivelse".
  package var kind: String
  /// "Till kommunstyrelsen", or nothing.
  package var addressee: String
  package var title: String
  /// Who writes; also the file's author.
  package var organisation: String
  package var department: String
  /// Beside the organisation's name. The page's number comes by itself. The first value that is a day dates the file.
  package var facts: [Fact]
  package var blocks: [Block]
  /// At the foot of each page, a column each; what stands before a line feed is the column's heading.
  package var footer: [String]
  /// The language of the text.
  package var language: Language
  package var logotype: Logotype?
  /// The paper's data as JSON, attached inside a PDF under `dataName`.
  package var data: String?
  package var dataName: String
  /// Not written for a letter: papers frozen before there was any other are the same bytes still.
  private var look: Layout?
  /// A letter, unless it says otherwise.
  package var layout: Layout {
    get { look ?? .letter }
    set { look = newValue == .letter ? nil : newValue }
  }

  package init(
    kind: String = "", addressee: String = "", title: String, organisation: String, department: String = "",
    facts: [Fact] = [], blocks: [Block], footer: [String] = [], language: Language = .sv, logotype: Logotype? = nil,
    data: String? = nil, dataName: String = AttachedData.name, layout: Layout = .letter
  ) {
    self.kind = kind
    self.addressee = addressee
    self.title = title
    self.organisation = organisation
    self.department = department
    self.facts = facts
    self.blocks = blocks
    self.footer = footer
    self.language = language
    self.logotype = logotype
    self.data = data
    self.dataName = dataName
    self.layout = layout
  }
}

extension PaperDocument {
  /// What a paper can be written as.
  package enum Format: String, Codable, Sendable, Hashable, CaseIterable {
    case pdf, docx, odt, txt, html

    /// The media type that a file of the format is sent with.
    package var mediaType: String {
      switch self {
      case .pdf: PaperFile.Format.pdf.rawValue
      case .docx: PaperFile.Format.docx.rawValue
      case .odt: PaperFile.Format.odt.rawValue
      case .txt: "text/plain; charset=utf-8"
      case .html: "text/html; charset=utf-8"
      }
    }
  }

  /// The first day among the facts.
  var day: Day? { facts.lazy.compactMap { Day($0.value) }.first }

  /// The day that its file bears: every archive wants one (ISO 19005-3, 6.6.4), so the first that computers count from when
  /// the paper says none.
  var fileDay: Day { day ?? Day(daysSince1970: 0) }

  /// "Sida", before a page's number.
  var pageWord: String { PaperWords.page[language] }
}

extension Language {
  /// The language with its country, as word processors want it.
  var tag: String {
    switch self {
    case .sv: "sv-SE"
    case .en: "en-GB"
    case .fi: "fi-FI"
    }
  }
}

/// Words that the paper itself needs.
enum PaperWords {
  static let page = Text(sv: "Sida", en: "Page", fi: "Sivu")
  static let untitled = Text(sv: "Utan rubrik", en: "Untitled", fi: "Ei otsikkoa")
  static let logotype = Text(sv: "Logotyp", en: "Logotype", fi: "Logo")
}
