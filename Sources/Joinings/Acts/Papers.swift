import GRDB
import Kernel
import Store

extension Joining {
  /// Puts a paper to the draft.
  ///
  /// - Parameters:
  ///   - mediaType: what the bytes are, by their content.
  ///   - text: the text that was read in it, when one could be.
  ///   - reading: what was found in the text, as JSON.
  package static func addPaper(
    _ kind: Paper.Kind, name: String, bytes: [UInt8], mediaType: String, text: String? = nil, reading: String? = nil,
    to id: JoiningID, in tx: Transaction
  ) throws -> PaperID {
    let joining = try writable(id, in: tx)
    guard !bytes.isEmpty else { throw JoiningRefusal.faulty([.init("file", .emptyFile)]) }
    guard bytes.count <= JoiningLimits.paperMegabytes * 1_000_000 else {
      throw JoiningRefusal.faulty([.init("file", .fileTooLarge(limit: JoiningLimits.paperMegabytes))])
    }
    let papers = try Paper.all(of: id, tx.db)
    let file = try tx.keep(file: bytes, mediaType: mediaType, owner: "organisation:\(joining.organisation)")
    if let same = papers.first(where: { $0.file == file && $0.kind == kind }) { return same.id }
    guard papers.count < JoiningLimits.papers else {
      throw JoiningRefusal.faulty([.init("file", .tooMany(papers.count + 1, limit: JoiningLimits.papers))])
    }
    let paper = PaperID.random()
    try tx.db.execute(
      sql: """
        INSERT INTO papers (id, joining_id, kind, file_id, name, text, reading, added_at, added_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        paper, id, kind.rawValue, file, fileName(name), text, reading, tx.now, tx.actor.person,
      ])
    try touch(id, in: tx)
    try joining.recordOwn("joining.paper-added", ["paper": paper.text, "kind": kind.rawValue], in: tx)
    return paper
  }

  /// Keeps another reading of a paper, and what kind that makes it.
  package static func correctPaper(
    _ paper: PaperID, kind: Paper.Kind, reading: String, of id: JoiningID, in tx: Transaction
  ) throws {
    let joining = try writable(id, in: tx)
    guard try Paper.all(of: id, tx.db).contains(where: { $0.id == paper }) else { throw NotFound() }
    try tx.db.execute(
      sql: "UPDATE papers SET kind = ?, reading = ? WHERE id = ?", arguments: [kind.rawValue, reading, paper])
    try touch(id, in: tx)
    try joining.recordOwn("joining.paper-corrected", ["paper": paper.text, "kind": kind.rawValue], in: tx)
  }

  /// Takes a paper out of the draft. What has been sent in stays as it was.
  package static func removePaper(_ paper: PaperID, of id: JoiningID, in tx: Transaction) throws {
    let joining = try writable(id, in: tx)
    guard let found = try Paper.all(of: id, tx.db).first(where: { $0.id == paper }) else { return }
    try take(found, outOf: joining, in: tx)
    try touch(id, in: tx)
  }

  static func take(_ paper: Paper, outOf joining: Joining, in tx: Transaction) throws {
    let isFrozen = try Version.all(of: joining.id, tx.db).contains {
      $0.snapshot.attachments.contains { $0.file == paper.file }
    }
    if isFrozen {
      try tx.db.execute(sql: "UPDATE papers SET removed_at = ? WHERE id = ?", arguments: [tx.now, paper.id])
    } else {
      try tx.db.execute(sql: "DELETE FROM papers WHERE id = ?", arguments: [paper.id])
      try forgetFile(paper.file, in: tx)
    }
    try joining.recordOwn("joining.paper-removed", ["paper": paper.id.text], in: tx)
  }

  /// Deletes bytes that nothing points at any more.
  static func forgetFile(_ file: FileID, in tx: Transaction) throws {
    try tx.db.execute(
      sql: """
        DELETE FROM files WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM papers WHERE file_id = ?1)
          AND NOT EXISTS (SELECT 1 FROM editions WHERE file_id = ?1)
        """,
      arguments: [file])
  }

  /// A file's name without its way there, and short enough to show.
  private static func fileName(_ name: String) -> String {
    let last = Tidy.line(name).split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
    return last.isEmpty ? "fil" : String(last.suffix(120))
  }
}
