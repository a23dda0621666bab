import Counties
import Documents
import GRDB
import Joinings
import Kernel
import Organisations
import Store
import Strategies

extension Joining {
  /// What came of a paper.
  package struct TakenPaper: Sendable {
    package let paper: PaperID
    package let reading: PaperReading
  }

  /// Keeps a paper with the draft, reads it, and fills in what is empty.
  ///
  /// - Parameters:
  ///   - kind: nil to let the paper tell: minutes of a decision, or a proposal. A proposal never fills in a decision.
  ///   - text: what was read in the bytes. Without it they are read here when they are text or Word; a PDF is read before the
  ///     transaction, with `PaperFile.read`. A file that could not be read is kept all the same.
  @discardableResult
  package static func takePaper(
    kind: Paper.Kind? = nil, name: String, bytes: [UInt8], mediaType: String? = nil, text: String? = nil,
    to id: JoiningID,
    in tx: Transaction
  ) throws -> TakenPaper {
    let joining = try Joining.find(id, visibleTo: tx.actor, tx.db)
    let draft = try Draft.load(joining, on: tx.today, tx.db)
    let mediaType = mediaType ?? PaperFile.format(of: bytes).rawValue
    guard let text = text ?? (try? PaperFile.readAtOnce(bytes)), let county = try County.byCode(joining.county, tx.db)
    else {
      let paper = try addPaper(kind ?? .proposal, name: name, bytes: bytes, mediaType: mediaType, to: id, in: tx)
      return TakenPaper(paper: paper, reading: PaperReading(documentType: "other"))
    }
    let match = PaperMatcher.match(Reading.read(text), .init(draft, county: county, code: joining.county))
    let paper = try addPaper(
      kind ?? match.kind, name: name, bytes: bytes, mediaType: mediaType, text: text,
      reading: JSONText.encode(match.reading), to: id,
      in: tx)
    if match.fill != PaperFill() { try fill(from: match.fill, paper: paper, of: id, in: tx) }
    return TakenPaper(paper: paper, reading: match.reading)
  }
}

extension PaperMatcher.Joining {
  /// The joining that a draft is of.
  init(_ draft: Draft, county: County, code: CountyCode) {
    self.init(
      edition: draft.edition, areas: draft.areas, county: county.shortName, countyCode: code,
      organisation: draft.organisation.name)
  }
}
