import Documents
import GRDB
import Kernel
import Store
import Web

/// What a registrar on either side needs to register a received joining: a document to read and keep, the frozen data,
/// checksums, and everything that was attached. The data and what was attached are as they came, byte for byte; the
/// document is made from the data. The organisation's own copy names its contacts as the erasable register knows them
/// today; the board's, which is kept for decades, names no person.
struct RegistratorPackage: Sendable {
  let version: Version
  /// Whom the document names; nobody on the board's side.
  let people: [Contact]
  /// The board that received it, in Swedish.
  let board: String
  /// The frozen data that the checksum is of.
  let data: String

  /// The package of a version that the reader may see.
  static func of(
    _ version: Version, board: String, isOwn: Bool, _ db: Database
  ) throws -> RegistratorPackage {
    guard let data = try Version.data(of: version.id, db) else { throw NotFound() }
    let people = isOwn ? try Contact.named(in: version, db) : []
    return RegistratorPackage(version: version, people: people, board: board, data: data)
  }

  /// The file's name: "anslutning-19-2026-K7Q2.json".
  func name(_ end: String) -> String { "anslutning-\(version.reference).\(end)" }

  var sumsName: String { "kontrollsumma-\(version.reference).txt" }

  /// Checksums in the form that `sha256sum --check` reads.
  var sums: String {
    let rest = version.snapshot.attachments.map { "\($0.sha256)  \($0.name)" }
    return (["\(version.sha256)  \(name("json"))"] + rest).joined(separator: "\n") + "\n"
  }

  /// Everything but what was attached, by name.
  private var made: [ZipFile.Entry] {
    [
      ZipFile.Entry(name("html"), html.bytes), ZipFile.Entry(name("json"), Array(data.utf8)),
      ZipFile.Entry(sumsName, Array(sums.utf8)),
    ]
  }

  /// How large the whole package is as one file, before the PDF that is made when it is fetched.
  var size: Int {
    var files: [(name: String, size: Int)] = made.map { (name: $0.name, size: $0.bytes.count) }
    for attachment in version.snapshot.attachments { files.append((name: attachment.name, size: attachment.size)) }
    return ZipFile.size(of: files)
  }

  /// The whole package as one file. Where no PDF can be written it has all the rest: the page says the same.
  func zip(_ shelf: PaperShelf, _ store: Store) async throws -> [UInt8] {
    let pdf: [UInt8]?
    do throws(WritingFault) { pdf = try await shelf.pdf(paper) } catch { pdf = nil }
    return try await store.read { db in try zip(pdf: pdf, db) }
  }

  private func zip(pdf: [UInt8]?, _ db: Database) throws -> [UInt8] {
    let attached = try version.snapshot.attachments.map { attachment in
      guard let file = try StoredFile.fetch(attachment.file, db) else { throw NotFound() }
      return ZipFile.Entry(attachment.name, file.bytes)
    }
    guard let archive = ZipFile.stored((pdf.map { [ZipFile.Entry(name("pdf"), $0)] } ?? []) + made + attached) else {
      throw NotFound()
    }
    return archive
  }
}
