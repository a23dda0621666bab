import Counties
import Documents
import Kernel

/// The diploma as a paper: what the page says, on one sheet to print and hang.
struct DiplomaPaper {
  let model: JoinedModel
  /// Where it is verified, as it is printed.
  let address: String
  let l: Language

  /// "diplom-kopings-kommun.pdf"
  var name: String { "diplom-\(model.joining.slug).pdf" }

  var document: PaperDocument {
    let day = model.joining.joinedOn
    let place = [CountyGeography.seat(of: model.county.code) ?? "", day.told(in: l)].filter { !$0.isEmpty }
    return PaperDocument(
      kind: DiplomaTexts.title[l], title: model.name(l), organisation: model.county.board[l],
      department: model.county.siteName[l], facts: [.init(label: PublicJoiningTexts.joinedSince[l], value: "\(day)")],
      blocks: [
        .paragraph(DiplomaTexts.isJoined(model.strategy(l))[l]), .heading(heading), .bullets(areas.map { $0.title[l] }),
        .signatures([
          .init(name: place.joined(separator: " "), role: ""),
          .init(name: model.county.governor ?? DiplomaTexts.governor[l], role: ""),
        ]), .note("\(NatureTexts.nature[l])\n\(DiplomaTexts.verifyAt[l]) \(address)"),
        .note(model.joining.isExample ? PublicJoiningTexts.example[l] : ""),
      ], language: l, layout: .diploma(pictograms: areas.map(\.pictogram)))
  }

  private var main: [Snapshot.Area] { model.facts.areas.filter(\.isMain) }
  private var areas: [Snapshot.Area] { main.isEmpty ? model.facts.areas : main }
  private var heading: String {
    areas.isEmpty ? "" : (main.isEmpty ? PublicJoiningTexts.areas : PublicJoiningTexts.mainFocus)[l]
  }
}
