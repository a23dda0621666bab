import Counties
import Kernel
import Web

/// What the registrator needs: the document as a page and as data, its checksum, and everything that was attached.
enum RegistryPackageView {
  private typealias T = CountyJoiningTexts

  static func html(_ received: JoiningDossier, _ l: Language) -> HTML {
    guard let version = received.version else { return .empty }
    let earlier = received.versions.dropLast().reversed()
    return """
      <section class="card" aria-labelledby="c4"><h2 class="h-sm" id="c4">\(T.document[l])</h2><p class="meta">\(T.documentLead[l])</p>
      \(files(version, received, l))
      <p class="meta">\(T.reference[l]) <strong class="num">\(version.reference)</strong></p>
      <p class="hash"><span class="vh">\(T.hashWord[l])</span>\(version.sha256)</p>
      \(if: !earlier.isEmpty, "<details class=\"more\"><summary>\(T.allVersions[l])</summary>\(earlier.html { files($0, received, l) })</details>")</section>
      """
  }

  private static func files(_ version: Version, _ received: JoiningDossier, _ l: Language) -> HTML {
    let base = "\(l.path(received.path))/versioner/\(version.number)"
    let when: HTML = "\(T.received[l]) \(Part.time(version.submittedAt, l))"
    return """
      <ul class="files">\(file("\(base)/anslutning.pdf", T.filePDF(version.number)[l], when))\
      \(file("\(base)/anslutning.html", T.fileHTML(version.number)[l], "\(T.samePage[l])"))\
      \(file("\(base)/anslutning.json", T.fileJSON(version.number)[l], "\(T.forRegistry[l])"))\
      \(file("\(base)/kontrollsumma.txt", T.fileSum(version.number)[l], "SHA-256"))\
      \(version.snapshot.attachments.html { file("\(base)/bilagor/\($0.file)", $0.name, "\(FileSize.told($0.size, l))") })</ul>\
      <p class="actions"><a class="btn btn--s" href="\(base)/allt.zip">\(Icon.down)\(T.fileAll(version.number)[l])</a></p>
      """
  }

  private static func file(_ address: String, _ title: String, _ detail: HTML) -> HTML {
    "<li>\(Icon.file)<div><a href=\"\(address)\">\(title)</a><span>\(detail)</span></div></li>"
  }
}

/// What has changed since the version before.
enum ChangesView {
  private typealias T = CountyJoiningTexts

  static func html(_ received: JoiningDossier, _ l: Language) -> HTML {
    guard received.versions.count > 1, let new = received.versions.last else { return .empty }
    let old = received.versions[received.versions.count - 2]
    let changes = VersionChanges.between(old.snapshot, new.snapshot)
    return """
      <section class="review" aria-labelledby="c0"><h2 class="h-sm" id="c0">\(T.changes[l])</h2>\
      \(changes.isEmpty ? "<p class=\"meta\">\(T.noChanges[l])</p>" : "<dl class=\"answers\">\(changes.html { row($0, l) })</dl>")</section>
      """
  }

  private static func row(_ change: VersionChange, _ l: Language) -> HTML {
    let title = VersionChangeTexts.title(change.subject, l)
    if case .people = change.subject { return Part.answer(title, .empty) }
    return Part.answer(
      title,
      """
      <div class="stack stack--s"><div><p class="fine">\(T.before[l])</p>\(said(change.before, change.subject, l))</div>\
      <div><p class="fine">\(T.now[l])</p>\(said(change.now, change.subject, l))</div></div>
      """)
  }

  private static func said(_ text: String, _ subject: VersionChange.Subject, _ l: Language) -> HTML {
    if case .mainFocus = subject {
      return "<p>\((text.isEmpty ? VersionChangeTexts.no : VersionChangeTexts.yes)[l])</p>"
    }
    return text.isEmpty ? "<p class=\"muted\">\(T.nothing[l])</p>" : PublicPledge.own(Part.prose(text), l)
  }
}
