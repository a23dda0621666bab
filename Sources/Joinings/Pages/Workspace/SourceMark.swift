import Kernel
import Web

extension Desk {
  /// "Från ert underlag", with the passage one click away: only while the value still is what the paper said.
  func source(_ field: String) -> HTML {
    guard let (paper, finding) = draft.sources[field] else { return .empty }
    let t = SourceTexts.self
    return """
      <details class="source"><summary>\(Icon.file)\(t.fromPaper[l])<span class="vh">: \(finding.shown)</span></summary><div>\
      <blockquote><p>\(finding.before) <mark>\(finding.passage)</mark> \(finding.after)</p></blockquote>\
      <p class="fine">\(paper.name). <a href="\(link(.papers))">\(t.open[l])</a></p></div></details>
      """
  }
}

enum SourceTexts {
  static let fromPaper = Text(sv: "Från ert underlag", en: "From your paper", fi: "Aineistostanne")
  static let open = Text(sv: "Öppna underlaget", en: "Open the paper", fi: "Avaa aineisto")
}
