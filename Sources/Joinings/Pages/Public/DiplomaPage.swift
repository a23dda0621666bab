import Counties
import Documents
import Kernel
import Store
import Web

/// `/{county}/anslutna/{slug}/diplom`: one A4, on screen and in print.
struct DiplomaPage {
  let store: Store
  let shelf: PaperShelf

  func get(_ visit: Visit) async throws -> Reply {
    let l = visit.language
    switch try await JoinedModel.find(visit, store, then: "/diplom") {
    case .elsewhere(let address): return .moved(address)
    case .here(let model):
      switch model.joining.state {
      case .declined: throw NotFound()
      case .withdrawn, .superseded: return .page(gone(model, l))
      case .joined, .former, .paused: return .page(page(model, visit, l))
      }
    }
  }

  /// `/{county}/anslutna/{slug}/diplom.pdf`: the same sheet as a file.
  func pdf(_ visit: Visit) async throws -> Reply {
    let l = visit.language
    switch try await JoinedModel.find(visit, store, then: "/diplom.pdf") {
    case .elsewhere(let address): return .moved(address)
    case .here(let model):
      switch model.joining.state {
      case .declined: throw NotFound()
      case .withdrawn, .superseded: return .redirect(l.path("\(model.path)/diplom"))
      case .joined, .former, .paused: break
      }
      let paper = DiplomaPaper(model: model, address: Self.verifyAddress(model, visit), l: l)
      do throws(WritingFault) {
        return .download(
          try await shelf.pdf(paper.document), name: paper.name, type: PaperDocument.Format.pdf.mediaType)
      } catch {
        return .page(cannotWrite(model, error, l))
      }
    }
  }

  private func cannotWrite(_ model: JoinedModel, _ fault: WritingFault, _ l: Language) -> Page {
    let title = CannotWriteTexts.title[l]
    let instead: HTML = "<p>\(Part.arrowLink(DiplomaTexts.toDiploma[l], l.path("\(model.path)/diplom")))</p>"
    return Page(
      title: title, chrome: model.county.chrome(l), current: .joined, crumbs: DiplomaPage.crumbs(model, title, l),
      main: CannotWrite.html(fault, instead: instead, l)
    ).with {
      $0.status = fault.kind.pageStatus
      $0.isIndexed = false
    }
  }

  private func page(_ model: JoinedModel, _ visit: Visit, _ l: Language) -> Page {
    let main: HTML = """
      \(Part.head(DiplomaTexts.title[l], lead: "\(DiplomaTexts.lead[l])"))
      <p class="actions mb-5"><a class="btn btn--primary" href="\(l.path(model.path))/diplom.pdf">\(Icon.down)\(DiplomaTexts.fetch[l])</a></p>
      <div class="diplomabox">\(sheet(model, visit, l))</div>
      """
    return Page(
      title: "\(DiplomaTexts.title[l]), \(model.name(l))", chrome: model.county.chrome(l), current: .joined,
      crumbs: DiplomaPage.crumbs(model, DiplomaTexts.title[l], l), main: main
    ).with {
      $0.hasDocument = true
      $0.isIndexed = false
    }
  }

  private func gone(_ model: JoinedModel, _ l: Language) -> Page {
    let newer = model.joining.state == .superseded ? model.newer : nil
    let lead = newer == nil ? DiplomaTexts.noLongerLead : DiplomaTexts.supersededLead
    let link = newer.map { l.path("/\(model.county.slug)/anslutna/\($0.slug)/diplom") }
    let main = Part.solo(
      DiplomaTexts.noLonger[l],
      """
      <p class="lead">\(lead[l])</p>\(link.map { "<p>\(Part.arrowLink(DiplomaTexts.newDiploma[l], $0))</p>" as HTML })\
      <p>\(Part.arrowLink(DiplomaTexts.toPage[l], l.path(model.path)))</p>
      """)
    return Page(
      title: DiplomaTexts.noLonger[l], chrome: model.county.chrome(l), current: .joined,
      crumbs: DiplomaPage.crumbs(model, DiplomaTexts.title[l], l), main: main
    ).with { $0.isIndexed = false }
  }

  static func crumbs(_ model: JoinedModel, _ last: String, _ l: Language) -> [Crumb] {
    [
      Crumb(model.county.siteName[l], "/\(model.county.slug)"),
      Crumb(PublicJoiningTexts.members[l], "/\(model.county.slug)/anslutna"), Crumb(model.name(l), model.path),
      Crumb(last),
    ]
  }

  private func sheet(_ model: JoinedModel, _ visit: Visit, _ l: Language) -> HTML {
    """
    <article class="diploma" aria-labelledby="dip"><div class="diploma__in">
    \(top(model, l))
    \(DiplomaArt.lines)
    \(middle(model, l))
    \(foot(model, visit, l))
    </div></article>
    """
  }

  private func top(_ model: JoinedModel, _ l: Language) -> HTML {
    """
    <div class="diploma__top"><p>\(DiplomaArt.crest)\(model.county.board, in: l)</p>\
    <p><svg class="brand__mark" viewBox="0 0 42 42" aria-hidden="true" focusable="false"><use href="#mark"/></svg>\
    \(model.county.siteName, in: l)</p></div>
    """
  }

  private func middle(_ model: JoinedModel, _ l: Language) -> HTML {
    let main = model.facts.areas.filter(\.isMain)
    let shown = main.isEmpty ? model.facts.areas : main
    let heading = (main.isEmpty ? PublicJoiningTexts.areas : PublicJoiningTexts.mainFocus)[l]
    return """
      <div class="diploma__mid"><p class="diploma__kick">\(DiplomaTexts.title[l])</p><h2 id="dip">\(model.name(l))</h2>
      <p class="diploma__say">\(DiplomaTexts.isJoined(model.strategy(l))[l])</p>
      \(if: !shown.isEmpty, "<p class=\"diploma__kick\" id=\"dip-f\">\(heading)</p>")<ul class="diploma__areas" aria-labelledby="dip-f">\(shown.html { "<li>\(Icon.pict($0.pictogram))<span>\($0.title, in: l)</span></li>" })</ul></div>
      """
  }

  private func foot(_ model: JoinedModel, _ visit: Visit, _ l: Language) -> HTML {
    let address = Self.verifyAddress(model, visit)
    return """
      <div class="diploma__foot"><div class="diploma__sign"><div class="diploma__names"><p>\(CountyGeography.seat(of: model.county.code).map { "\($0) " as HTML })\(Part.time(model.joining.joinedOn, l))</p>\
      <p>\(model.county.governor ?? DiplomaTexts.governor[l])</p></div>\(DiplomaArt.seal)</div>
      <p class="diploma__fine"><span>\(NatureTexts.nature[l])<br>\(DiplomaTexts.verifyAt[l]) \(address)</span>\
      \(if: model.joining.isExample, "<span class=\"diploma__ex\">\(PublicJoiningTexts.example[l])</span>")</p></div>
      """
  }

  /// Where the diploma is verified, as it is printed.
  static func verifyAddress(_ model: JoinedModel, _ visit: Visit) -> String {
    shown(visit.settings.baseURL + model.path + "/verifiera")
  }

  /// An address as it is printed: without its scheme.
  static func shown(_ address: String) -> String {
    address.replacing("https://", with: "").replacing("http://", with: "")
  }
}

/// The diploma's drawings.
enum DiplomaArt {
  static let crest: HTML = """
    <svg class="diploma__crest" viewBox="0 0 16 19" aria-hidden="true" focusable="false"><path d="M1 1h14v9c0 4.5-3.2 7-7 8.2C4.2 17 1 14.5 1 10zM1 7h14"/></svg>
    """
  static let seal: HTML = """
    <svg class="diploma__seal" viewBox="0 0 84 84" aria-hidden="true" focusable="false"><circle cx="42" cy="42" r="41"/><circle class="ring" cx="42" cy="42" r="36.5"/><use href="#mark" x="21" y="21" width="42" height="42"/></svg>
    """
  static let lines: HTML = """
    <svg class="diploma__art" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="w q" d="M-2 4C30 4 48 10.4 72 10.4H102"/><path class="m q" d="M-2 30C30 30 48 13.6 72 13.6H102"/><path class="w r" d="M-2 44C38 44 48 24.4 78 24.4H102"/><path class="m r" d="M-2 -4C38 -4 48 27.6 78 27.6H102"/><path class="w x" d="M-2 22C34 22 48 39.8 74 39.8H102"/><path class="m x" d="M-2 78C34 78 48 44.2 74 44.2H102"/><path class="w r" d="M-2 88C32 88 48 56.4 79 56.4H102"/><path class="m r" d="M-2 34C32 34 48 59.6 79 59.6H102"/><path class="w q" d="M-2 62C39 62 48 72.4 75 72.4H102"/><path class="m q" d="M-2 104C39 104 48 75.6 75 75.6H102"/><path class="w q" d="M-2 112C34 112 48 87.4 70 87.4H102"/><path class="m q" d="M-2 66C34 66 48 90.6 70 90.6H102"/></svg>
    """
}
