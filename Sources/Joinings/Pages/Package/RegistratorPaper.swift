import Documents
import Kernel

extension RegistratorPackage {
  /// The same as the page, to be written as PDF: with the frozen data inside, so that the two are never parted.
  var paper: PaperDocument {
    let snapshot = version.snapshot
    var blocks: [PaperDocument.Block] = [.paragraph(strategy), .paragraph(snapshot.nature)]
    if snapshot.exampleData { blocks.append(.paragraph(Self.example)) }
    blocks += table("Handlingen", received) + table("Organisationen", organisation) + table("Kontakt", contacts)
    blocks += [.heading("Områden")] + snapshot.areas.flatMap(area)
    blocks += table("Tillsammans med andra", together) + table("Beslutet", decision) + attachments
    blocks += [
      .heading("Kontrollsumma"), .paragraph("\(sumOf) \(version.sha256)"),
      .note("Den här handlingen är gjord från den filen. Den ligger också i dokumentet som bilaga."),
    ]
    return PaperDocument(
      kind: "Anslutning", title: title, organisation: snapshot.organisation.name,
      facts: [
        .init(label: "Inkommen", value: version.submittedAt.day.description),
        .init(label: "Referens", value: version.reference),
      ], blocks: blocks, data: data, dataName: name("json"))
  }

  private func table(_ heading: String, _ rows: [(String, String)]) -> [PaperDocument.Block] {
    let filled = rows.filter { !$0.1.isEmpty }.map { [$0.0, $0.1] }
    return filled.isEmpty ? [] : [.heading(heading), .table(header: ["Uppgift", "Svar"], rows: filled)]
  }

  private func area(_ area: Snapshot.Area) -> [PaperDocument.Block] {
    let how: [PaperDocument.Block] =
      area.how.isEmpty ? [] : [.paragraph("Så planerar vi att arbeta:"), .paragraph(area.how)]
    return [.subheading(heading(area))] + list("Gör redan:", said(.already, in: area))
      + list("Kommer att göra:", said(.planned, in: area)) + how + list("Egna mål:", goals(area))
  }

  private func list(_ lead: String, _ items: [String]) -> [PaperDocument.Block] {
    items.isEmpty ? [] : [.paragraph(lead), .bullets(items)]
  }

  private var attachments: [PaperDocument.Block] {
    let files = version.snapshot.attachments.map { "\($0.name), \(FileSize.told($0.size, .sv)), SHA-256 \($0.sha256)" }
    return files.isEmpty ? [] : [.heading("Bilagor"), .bullets(files)]
  }
}
