import Counties
import Documents
import Kernel
import Organisations
import Store
import Web

/// One version that this workspace has sent in, with whom it named.
struct SentVersion: Sendable {
  let desk: Desk
  let package: RegistratorPackage

  var version: Version { package.version }
  /// Contact and deputy as the register knows them today; erased ones stand empty.
  var people: [Contact] { package.people }

  static func open(_ visit: MemberVisit, _ store: Store) async throws -> SentVersion {
    let desk = try await Desk.open(visit, store)
    guard let number = Int(visit.visit.parameter("number")),
      let version = desk.draft.versions.first(where: { $0.number == number })
    else { throw NotFound() }
    let board = desk.county.board.sv
    return SentVersion(
      desk: desk, package: try await store.read { try RegistratorPackage.of(version, board: board, isOwn: true, $0) })
  }

  /// Whether it is the latest, and the county has not answered it.
  var awaitsAnswer: Bool { desk.draft.versions.last?.id == version.id && desk.draft.standing.awaitsAnswer }

  var receiptLink: String { desk.link("kvitto/\(version.number)") }

  /// Where the receipt went.
  var mail: String { people.first { $0.role == .contact }?.mail ?? "" }
}

/// `…/kvitto/{n}`: that it has come in, what happens next, and the package for the registrar.
struct ReceiptPage {
  let store: Store
  let shelf: PaperShelf

  func get(_ visit: MemberVisit) async throws -> Reply {
    let sent = try await SentVersion.open(visit, store)
    let desk = sent.desk
    let l = desk.l
    let main: HTML = """
      <div class="stack stack--l">\(band(sent))<div class="split"><div class="stack stack--l">\
      \(next(sent))\(PackageView(sent: sent).card)</div>\
      <aside class="stack stack--l" aria-label="\(FormTexts.help[l])">\(meanwhile(sent))\(mistake(desk))\(ask(sent))</aside></div></div>
      """
    return .page(desk.page(ReceiptTexts.title[l], crumbs: [Crumb(StandingTexts.receipt[l])], main))
  }

  /// `…/kvitto/{n}/kvitto.pdf`: the same, to keep.
  func pdf(_ visit: MemberVisit) async throws -> Reply {
    let sent = try await SentVersion.open(visit, store)
    let paper = ReceiptPaper(sent: sent)
    do throws(WritingFault) {
      return .pdf(try await shelf.pdf(paper.document), name: paper.name)
    } catch {
      let back: HTML = "<p>\(Part.arrowLink(StandingTexts.receipt[sent.desk.l], sent.receiptLink))</p>"
      return sent.cannotWrite(error, instead: back)
    }
  }

  private func band(_ sent: SentVersion) -> HTML {
    let l = sent.desk.l
    let t = ReceiptTexts.self
    let mail: HTML = sent.mail.isEmpty ? .empty : " \(t.mailed[l]) <strong>\(sent.mail)</strong>."
    return """
      <div class="receipt"><svg class="receipt__art" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="w" d="M0 4C34 4 45 62 78 62H100"/><path class="m" d="M0 90C34 90 45 80 78 80H100"/></svg>\
      <h1>\(t.title[l])</h1><p>\(t.received(sent.desk.county.board[l])[l])\(mail)</p>\
      <dl class="receipt__ref"><div><dt>\(t.reference[l])</dt><dd>\(sent.version.reference)</dd></div>\
      <div><dt>\(t.receivedAt[l])</dt><dd>\(Part.time(sent.version.submittedAt, l))</dd></div></dl></div>
      """
  }

  /// What happens next; once the county has answered, the history tells instead.
  private func next(_ sent: SentVersion) -> HTML {
    let desk = sent.desk
    let l = desk.l
    let t = ReceiptTexts.self
    guard sent.awaitsAnswer else {
      return Part.card(
        t.now[l],
        "<p>\(desk.standingWords)</p><p><a href=\"\(desk.link("historik"))\">\(OwnHistoryTexts.title[l])</a></p>"
      )
    }
    let day = desk.answerDay(sent.version)
    return """
      <section aria-labelledby="k1"><h2 id="k1" class="mb-4">\(t.next[l])</h2><ol class="timeline">\
      <li><span class="timeline__dot">\(Icon.check)</span><div>\(Part.time(sent.version.submittedAt.day, l))<b>\(t.sent[l])</b>\(t.sentMeans[l])</div></li>\
      <li><span class="timeline__dot timeline__dot--next">\(Icon.clock)</span><div><time datetime="\(day)">\(t.by(day.told(in: l))[l])</time><b>\(t.answer[l])</b>\(t.answerMeans(desk.organisation.kind)[l])</div></li>\
      <li><span class="timeline__dot timeline__dot--next">\(Icon.clock)</span><div><span class="meta">\(t.whenConfirmed[l])</span><b>\(t.shows[l])</b>\(t.showsMeans(desk.organisation.name)[l])</div></li></ol></section>
      """
  }

  private func meanwhile(_ sent: SentVersion) -> HTML {
    let desk = sent.desk
    let l = desk.l
    return Part.card(
      ReceiptTexts.meanwhile[l], style: "card--tint",
      """
      <ul class="ticks"><li><a href="\(sent.receiptLink)/kvitto.pdf">\(ReceiptPaperTexts.fetch[l])</a></li>\
      <li><a href="\(desk.link("historik/\(sent.version.number)"))">\(ReceiptTexts.read[l])</a></li>\
      <li><a href="\(l.path("/mina-sidor/\(desk.organisation.id)/kollegor"))">\(TaskTexts.invite[l])</a></li>\
      <li><a href="\(l.path("/\(desk.county.slug)/det-har-far-ni"))">\(ReceiptTexts.benefits[l])</a></li></ul>
      """)
  }

  private func mistake(_ desk: Desk) -> HTML {
    let l = desk.l
    guard desk.possibleSteps.contains(.change) else { return .empty }
    return Part.card(
      ReceiptTexts.mistake[l],
      """
      <p class="meta">\(ReceiptTexts.mistakeLead[l])</p><p class="actions">\(Part.buttonLink(StepTexts.link(.change, desk.organisation.kind)[l], desk.link("steg/andra"), style: ""))</p>
      """)
  }

  private func ask(_ sent: SentVersion) -> HTML {
    let county = sent.desk.county
    let l = sent.desk.l
    return Part.card(
      TaskTexts.ask[l],
      """
      <p class="meta">\(ReceiptTexts.writeReference(sent.version.reference)[l])</p><p>\(county.contactLabel, in: l)<br>\
      <a href="mailto:\(county.contactMail)">\(county.contactMail)</a></p>
      """)
  }
}
