import Counties
import Kernel
import Organisations
import Store
import Web

/// `…/historik`: the joining's steps with dates, and every version as it was sent in.
struct HistoryPage {
  let store: Store

  func get(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store)
    let l = desk.l
    let title = OwnHistoryTexts.title[l]
    let main: HTML = """
      \(Part.head(title, lead: "\(OwnHistoryTexts.lead[l])"))
      <ol class="timeline">\(desk.draft.steps.reversed().html { step($0, desk) })</ol>
      """
    return .page(desk.page(title, crumbs: [Crumb(title)], main))
  }

  private func step(_ step: Step, _ desk: Desk) -> HTML {
    let l = desk.l
    let version = desk.draft.versions.first { $0.id == step.version }
    let who = who(step, desk)
    return """
      <li><span class="timeline__dot">\(Icon.check)</span><div>\(Part.time(step.at, l))<b>\(OwnHistoryTexts.step(step.kind, desk.organisation.kind)[l])</b>\
      \(if: !who.isEmpty, "<span>\(who)</span>")\
      \(version.map { "<p><a href=\"\(desk.link("historik/\($0.number)"))\">\(OwnHistoryTexts.read($0.number, $0.reference)[l])</a></p>" as HTML })\
      \(step.words.map { "<blockquote>\(Part.prose($0))</blockquote>" as HTML })</div></li>
      """
  }

  /// A colleague by name, the board by its own.
  private func who(_ step: Step, _ desk: Desk) -> String {
    if step.kind.isCounty { return desk.county.board[desk.l] }
    return step.person == nil ? "" : desk.known(step.person) ?? FormTexts.aColleague[desk.l]
  }
}

/// `…/historik/{n}`: one version, readable as it was sent in.
struct VersionPage {
  let store: Store

  func get(_ visit: MemberVisit) async throws -> Reply {
    let sent = try await SentVersion.open(visit, store)
    let l = visit.language
    let title = StandingTexts.version(sent.version.number)[l]
    let main: HTML = """
      \(Part.head(title, kicker: "\(sent.version.snapshot.strategy.title, in: l)", lead: "\(OwnHistoryTexts.asSent(sent.version.submittedAt.told(in: l), sent.version.reference)[l])"))
      <div class="stack stack--l">\(facts(sent))<section class="stack" aria-labelledby="omraden">\
      <h2 class="h-sm" id="omraden">\(PublicJoiningTexts.areas[l])</h2>\
      \(sent.version.snapshot.areas.html { PledgeView(area: $0, l: l).html() })</section>\
      \(decision(sent))</div>\
      <p class="mt-6"><a href="\(sent.desk.link("paket/\(sent.version.number)"))">\(StandingTexts.package(sent.desk.organisation.kind)[l])</a></p>
      """
    let crumbs = [Crumb(OwnHistoryTexts.title[l], "\(sent.desk.base)/historik"), Crumb(title)]
    return .page(sent.desk.page(title, crumbs: crumbs, main))
  }

  private func facts(_ sent: SentVersion) -> HTML {
    let l = sent.desk.l
    let snapshot = sent.version.snapshot
    let o = snapshot.organisation
    let people = sent.people.map { contact in
      (
        (contact.role == .contact ? ContactTexts.contact : ContactTexts.deputy)[l],
        [contact.name, contact.title, contact.mail, contact.phone].filter { !$0.isEmpty }.joined(separator: "\n")
      )
    }
    let t = OrganisationPartTexts.self
    return rows(
      [
        (t.name[l], o.name), (t.nameEn[l], o.nameEn ?? ""), (t.kind[l], kind(sent).name[l]),
        (t.number[l], o.number ?? ""), (t.place[l], o.place ?? ""), (t.scope[l], o.scope), (t.mail[l], o.publicMail),
        (t.label[l], o.publicMailLabel),
      ] + people + [
        (ReviewTexts.with[l], snapshot.togetherWith.joined(separator: ", ")),
        (ReviewTexts.sharedText[l], snapshot.sharedText),
      ])
  }

  /// The kind that the organisation was when it sent this in.
  private func kind(_ sent: SentVersion) -> OrganisationKind {
    OrganisationKind(rawValue: sent.version.snapshot.organisation.kind) ?? .other
  }

  private func decision(_ sent: SentVersion) -> HTML {
    let t = DecisionTexts.self
    let (l, d, kind) = (sent.desk.l, sent.version.snapshot.decision, kind(sent))
    let day = d.day?.told(in: l) ?? ""
    return rows([
      (t.form[l], JoiningRules.needsDecision(kind) ? t.form(d.form, kind)[l] : ""), (t.body[l], d.body),
      (t.day[l], d.paragraph.isEmpty ? day : "\(day), § \(d.paragraph)"),
      (t.outcome[l], d.outcome.map { t.outcome($0, kind)[l] } ?? ""), (t.diaryNumber[l], d.diaryNumber),
    ])
  }

  private func rows(_ all: [(String, String)]) -> HTML {
    let filled = all.filter { !$0.1.isEmpty }
    return """
      <section class="review"><dl class="answers">\(filled.html { Part.answer($0.0, Part.prose($0.1)) })</dl></section>
      """
  }
}
