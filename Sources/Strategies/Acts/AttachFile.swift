import GRDB
import Kernel
import Store

/// The strategy as the board has laid it out: a PDF beside the edition's own words.
package struct StrategyFile: Sendable, Hashable {
  package let id: FileID
  package let name: String
  package let size: Int

  /// The most bytes a file may have.
  static let limit = 11 * 1024 * 1024

  /// The edition's file; nil when it has none.
  package static func of(_ edition: Edition, _ db: Database) throws -> StrategyFile? {
    guard let id = edition.file,
      let size = try Int.fetchOne(db, sql: "SELECT size FROM files WHERE id = ?", arguments: [id])
    else { return nil }
    return StrategyFile(id: id, name: edition.fileName ?? "strategi.pdf", size: size)
  }

  /// Puts a PDF to a draft, in place of the one there was. What it is is told by its content, not by its name.
  ///
  /// - Parameter fingerprint: that of the file the editor saw.
  package static func attach(
    _ bytes: [UInt8], name: String, to edition: EditionID, expecting fingerprint: String? = nil, in tx: Transaction
  ) throws {
    let draft = try Edition.draft(edition, in: tx)
    var reasons: [StrategyRefusal.Reason] = []
    if bytes.count > limit { reasons.append(.fileTooLarge) }
    if !StrategyRules.isPDF(bytes) { reasons.append(.notPDF) }
    guard reasons.isEmpty else { throw StrategyRefusal(reasons) }
    let file = try tx.keep(file: bytes, mediaType: "application/pdf", owner: "county:\(draft.county)")
    if draft.file == file, draft.fileName == plain(name) { return }
    try Fingerprint.check(fingerprint, against: draft.fileMark)
    try tx.db.execute(
      sql: "UPDATE editions SET file_id = ?, file_name = ? WHERE id = ?", arguments: [file, plain(name), edition])
    if let old = draft.file, old != file { try dropUnused(old, in: tx) }
    try draft.touch("edition.file-attached", ["file": file.text], in: tx)
  }

  /// Takes the file from a draft.
  ///
  /// - Parameter fingerprint: that of the file the editor saw.
  package static func detach(
    from edition: EditionID, expecting fingerprint: String? = nil, in tx: Transaction
  ) throws {
    let draft = try Edition.draft(edition, in: tx)
    guard let old = draft.file else { return }
    try Fingerprint.check(fingerprint, against: draft.fileMark)
    try tx.db.execute(sql: "UPDATE editions SET file_id = NULL, file_name = NULL WHERE id = ?", arguments: [edition])
    try dropUnused(old, in: tx)
    try draft.touch("edition.file-removed", in: tx)
  }

  /// The same bytes are kept once for a county: another edition may have them too.
  static func dropUnused(_ file: FileID, in tx: Transaction) throws {
    try tx.db.execute(
      sql: "DELETE FROM files WHERE id = ? AND NOT EXISTS (SELECT 1 FROM editions WHERE file_id = files.id)",
      arguments: [file])
  }

  /// A plain name that ends in ".pdf".
  private static func plain(_ name: String) -> String {
    let stem = name.lowercased().hasSuffix(".pdf") ? String(name.dropLast(4)) : name
    return SwedishOrder.slug(stem) + ".pdf"
  }
}

extension Edition {
  /// The file as a form shows it.
  fileprivate var fileMark: [String] { [file?.text ?? "", fileName ?? ""] }

  /// A sum over the file, for a form that is to be saved later.
  package var fileFingerprint: String { Fingerprint.of(fileMark) }
}
