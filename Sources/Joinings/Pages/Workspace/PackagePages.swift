import Counties
import Documents
import GRDB
import Kernel
import Organisations
import Store
import Web

/// The package for the registrar, as a card with its files.
struct PackageView {
  let sent: SentVersion
  private var l: Language { sent.desk.l }
  private var base: String { sent.desk.link("paket/\(sent.version.number)") }

  var card: HTML {
    let t = PackageTexts.self
    let kind = sent.desk.organisation.kind
    return """
      <section class="card" aria-labelledby="k2"><h2 id="k2" class="h-sm">\(StandingTexts.package(kind)[l])</h2><p>\(t.lead(kind)[l])</p>\
      <ul class="files">\(file("anslutning.pdf", t.pdf[l], t.pdfFor[l]))\
      \(file("anslutning.html", t.readable[l], t.readableFor[l]))\
      \(file("anslutning.json", t.json[l], t.jsonFor[l]))\(file("kontrollsumma.txt", t.sums[l], t.sumsFor[l]))\
      \(Array(sent.version.snapshot.attachments.enumerated()).html { attachment($0.offset + 1, $0.element) })</ul>\
      <p class="actions"><a class="btn btn--primary" href="\(base)/allt.zip">\(Icon.down)\(t.all(FileSize.told(sent.package.size, l))[l])</a></p>\
      <details class="more"><summary>\(t.sum[l])</summary><div class="stack stack--s"><p class="meta">\(t.sumMeans[l])</p>\
      <p class="hash">\(sent.version.sha256)</p></div></details></section>
      """
  }

  private func file(_ name: String, _ title: String, _ what: String) -> HTML {
    "<li>\(Icon.file)<div><a href=\"\(base)/\(name)\">\(title)</a><span>\(what)</span></div></li>"
  }

  private func attachment(_ number: Int, _ file: Snapshot.Attachment) -> HTML {
    let kind = Paper.Kind(rawValue: file.kind) ?? .other
    return self.file(
      "bilaga/\(number)", "\(file.name) (\(FileSize.told(file.size, l)))", ReviewTexts.paper(kind)[l])
  }
}

/// `…/paket/{n}`: the page and each of its files, as they were sent in.
struct PackagePages {
  let store: Store
  let shelf: PaperShelf

  func get(_ visit: MemberVisit) async throws -> Reply {
    let sent = try await SentVersion.open(visit, store)
    let l = visit.language
    let kind = sent.desk.organisation.kind
    let title = StandingTexts.package(kind)[l]
    let main: HTML = """
      \(Part.head(title, kicker: "\(sent.version.reference)", lead: "\(PackageTexts.pageLead(kind)[l])"))
      <div class="split"><div class="stack stack--l">\(PackageView(sent: sent).card)</div>\
      <aside class="stack stack--l" aria-label="\(FormTexts.help[l])">\(sent.desk.askCard)</aside></div>
      """
    return .page(sent.desk.page(title, crumbs: [Crumb(title)], main))
  }

  /// The very bytes that the checksum is of.
  func json(_ visit: MemberVisit) async throws -> Reply {
    let package = try await SentVersion.open(visit, store).package
    return .download(Array(package.data.utf8), name: package.name("json"), type: "application/json; charset=utf-8")
  }

  func html(_ visit: MemberVisit) async throws -> Reply {
    let package = try await SentVersion.open(visit, store).package
    return .download(package.html.bytes, name: package.name("html"), type: "text/html; charset=utf-8")
  }

  func pdf(_ visit: MemberVisit) async throws -> Reply {
    let sent = try await SentVersion.open(visit, store)
    do throws(WritingFault) {
      return .pdf(try await shelf.pdf(sent.package.paper), name: sent.package.name("pdf"))
    } catch {
      return sent.cannotWrite(error, instead: PackageView(sent: sent).card)
    }
  }

  func sums(_ visit: MemberVisit) async throws -> Reply {
    let package = try await SentVersion.open(visit, store).package
    return .download(Array(package.sums.utf8), name: package.sumsName, type: "text/plain; charset=utf-8")
  }

  func zip(_ visit: MemberVisit) async throws -> Reply {
    let package = try await SentVersion.open(visit, store).package
    let bytes = try await package.zip(shelf, store)
    return .download(bytes, name: package.name("zip"), type: "application/zip")
  }

  func attachment(_ visit: MemberVisit) async throws -> Reply {
    let sent = try await SentVersion.open(visit, store)
    let files = sent.version.snapshot.attachments
    guard let number = Int(visit.visit.parameter("file")), (1...).contains(number), number <= files.count else {
      throw NotFound()
    }
    let attachment = files[number - 1]
    guard let file = try await store.read({ try StoredFile.fetch(attachment.file, $0) }) else { throw NotFound() }
    return .download(file.bytes, name: attachment.name, type: file.mediaType)
  }
}
