import Counties
import Documents
import Kernel
import Web

/// Where no PDF can be made: why, that nothing is lost, and what there is instead.
enum CannotWrite {
  static func html(_ fault: WritingFault, instead: HTML, _ l: Language) -> HTML {
    let t = CannotWriteTexts.self
    let words = fault.words(in: l).map(\.text).joined(separator: " ")
    return """
      \(Part.head(t.title[l]))\(Part.notice(.warn, t.nothingLost[l], "\(words)"))<div class="mt-5">\(instead)</div>
      """
  }
}

extension SentVersion {
  func cannotWrite(_ fault: WritingFault, instead: HTML) -> Reply {
    let title = CannotWriteTexts.title[desk.l]
    let main = CannotWrite.html(fault, instead: instead, desk.l)
    return Reply.page(desk.page(title, crumbs: [Crumb(title)], main).with { $0.status = fault.kind.pageStatus })
      .with(header: "cache-control", "private, no-store")
  }
}

extension JoiningDossier {
  func cannotWrite(_ fault: WritingFault, _ l: Language) -> Reply {
    let title = CannotWriteTexts.title[l]
    let crumbs = [
      Crumb(CountyJoiningTexts.joinings[l], county.staffPath(.joinings)), Crumb(name, path), Crumb(title),
    ]
    let main = CannotWrite.html(fault, instead: RegistryPackageView.html(self, l), l)
    return Reply.page(
      county.staffPage(title, at: .joinings, crumbs: crumbs, l, main).with { $0.status = fault.kind.pageStatus }
    )
    .with(header: "cache-control", "private, no-store")
  }
}

extension Reply {
  /// A PDF of what is one's own: kept by no one on the way.
  static func pdf(_ bytes: [UInt8], name: String) -> Reply {
    .download(bytes, name: name, type: PaperDocument.Format.pdf.mediaType).with(
      header: "cache-control", "private, no-store")
  }
}
