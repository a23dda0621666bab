import Counties
import Documents
import Kernel
import Organisations

/// The receipt to keep: what has come in, when and to whom, what was in it, and what happens next.
struct ReceiptPaper {
  let sent: SentVersion
  private typealias T = ReceiptPaperTexts
  private var l: Language { sent.desk.l }

  /// "kvitto-19-2026-K7Q2.pdf"
  var name: String { "kvitto-\(sent.version.reference).pdf" }

  var document: PaperDocument {
    let desk = sent.desk
    var blocks: [PaperDocument.Block] = [.paragraph(ReceiptTexts.received(desk.county.board[l])[l])]
    if sent.version.snapshot.exampleData { blocks.append(.paragraph(T.example[l])) }
    return PaperDocument(
      kind: StandingTexts.receipt[l], title: ReceiptTexts.title[l], organisation: desk.county.board[l],
      department: desk.county.siteName[l],
      facts: [
        .init(label: ReceiptTexts.receivedAt[l], value: sent.version.submittedAt.day.description),
        .init(label: ReceiptTexts.reference[l], value: sent.version.reference),
      ],
      blocks: blocks + [table(received), .heading(T.whatWasSent[l])] + what + next,
      footer: [
        "\(desk.county.contactLabel[l])\n\(desk.county.contactMail)",
        "\(TaskTexts.ask[l])\n\(ReceiptTexts.writeReference(sent.version.reference)[l])",
      ], language: l)
  }

  private func table(_ rows: [(String, String)]) -> PaperDocument.Block {
    .table(header: [T.detail[l], T.answer[l]], rows: rows.filter { !$0.1.isEmpty }.map { [$0.0, $0.1] })
  }

  private var received: [(String, String)] {
    let version = sent.version
    return [
      (ReceiptTexts.reference[l], version.reference), (T.version[l], String(version.number)),
      (ReceiptTexts.receivedAt[l], version.submittedAt.told(in: l)), (T.receivedBy[l], sent.desk.county.board[l]),
      (
        T.from[l],
        [version.snapshot.organisation.name, sent.desk.known(version.submittedBy) ?? ""].filter { !$0.isEmpty }
          .joined(separator: "\n")
      ),
    ]
  }

  private var what: [PaperDocument.Block] {
    let snapshot = sent.version.snapshot
    let areas = snapshot.areas.map { $0.isMain ? T.main($0.title[l])[l] : $0.title[l] }
    let files = snapshot.attachments.map { "\($0.name), \(FileSize.told($0.size, l))" }
    return [
      table([
        (T.strategy[l], snapshot.strategy.title[l]), (PublicJoiningTexts.areas[l], areas.joined(separator: "\n")),
        (T.attachments[l], files.joined(separator: "\n")),
      ]), .paragraph("\(PackageTexts.sum[l]). \(PackageTexts.sumMeans[l])\n\(sent.version.sha256)"),
    ]
  }

  /// As the page tells it: what happens next, or how things stand once the county has answered.
  private var next: [PaperDocument.Block] {
    let desk = sent.desk
    guard sent.awaitsAnswer else { return [.heading(ReceiptTexts.now[l]), .paragraph(desk.standingWords)] }
    let by = ReceiptTexts.by(desk.answerDay(sent.version).told(in: l))[l]
    return [
      .heading(ReceiptTexts.next[l]),
      .numbered([
        ReceiptTexts.sentMeans[l],
        "\(ReceiptTexts.answer[l]) \(by). \(ReceiptTexts.answerMeans(desk.organisation.kind)[l])",
        T.confirmed(ReceiptTexts.showsMeans(desk.organisation.name)[l])[l],
      ]),
    ]
  }
}
