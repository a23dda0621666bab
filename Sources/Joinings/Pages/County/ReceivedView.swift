import Accounts
import Counties
import Kernel
import Organisations
import Strategies
import Web

/// What was received, as the strategist reads it.
enum ReceivedView {
  private typealias T = CountyJoiningTexts

  static func head(_ received: JoiningDossier, _ l: Language) -> HTML {
    let title =
      received.standing.awaitsAnswer
      ? (received.isChange ? T.wantsChange(received.name)[l] : T.wants(received.name)[l]) : received.name
    return Part.head(title, kicker: kicker(received, l), lead: lead(received, l))
  }

  private static func kicker(_ received: JoiningDossier, _ l: Language) -> HTML {
    """
    \(StateMark.html(received.standing, l))\
    \(received.version.map { "<span>\(T.received[l]) \(Part.time($0.submittedAt, l))</span>" as HTML })\
    \(received.promised.map { "<span>\(promise($0, received.today, l))</span>" as HTML })\
    \(if: received.joining.isExample, "<span class=\"tag\">\(PublicJoiningTexts.example[l])</span>")
    """
  }

  /// A promise that has run out is told as an invitation to get in touch.
  static func promise(_ day: Day, _ today: Day, _ l: Language) -> String {
    (day < today ? T.wasPromised(day.told(in: l)) : T.promised(day.told(in: l)))[l]
  }

  private static func lead(_ received: JoiningDossier, _ l: Language) -> HTML? {
    guard let snapshot = received.snapshot else {
      return received.page?.facts.sentence.map { "\($0)" }
    }
    let count = T.areaCount(snapshot.areas.count, received.areaCount)[l]
    return "\(snapshot.strategy.title, in: l), \(count)."
  }

  static func main(_ received: JoiningDossier, _ l: Language) -> HTML {
    guard let snapshot = received.snapshot else { return .empty }
    return """
      \(ChangesView.html(received, l))\(who(received, snapshot, l))\(decision(received, snapshot, l))
      <section class="stack" aria-labelledby="c3"><h2 class="h-sm" id="c3">\(T.chosen[l])</h2>\
      \(snapshot.areas.html { PublicPledge.html($0, l) })\(shared(snapshot, l))</section>
      \(RegistryPackageView.html(received, l))
      """
  }

  private static func who(_ received: JoiningDossier, _ snapshot: Snapshot, _ l: Language) -> HTML {
    let said = snapshot.organisation
    var rows: [HTML] = []
    let kind = received.kind?.name[l] ?? said.kind
    rows.append(Part.answer(T.organisation[l], "\(said.name), \(kind)\(said.place.map { ", \($0)" as HTML })"))
    if let number = said.number { rows.append(Part.answer(T.number[l], "\(number)")) }
    rows.append(Part.answer(T.sender[l], sender(received, l)))
    rows.append(Part.answer(T.contactPerson[l], person(received.contact(.contact), l)))
    if let deputy = received.contact(.deputy) { rows.append(Part.answer(T.deputy[l], person(deputy, l))) }
    rows.append(Part.answer(T.publicContact[l], mailbox(received, said, l)))
    if !said.scope.isEmpty { rows.append(Part.answer(T.scope[l], PublicPledge.own(Part.prose(said.scope), l))) }
    if !snapshot.togetherWith.isEmpty {
      rows.append(Part.answer(T.together[l], "\(snapshot.togetherWith.joined(separator: ", "))"))
    }
    return section("c1", T.whoSent[l], rows)
  }

  private static func sender(_ received: JoiningDossier, _ l: Language) -> HTML {
    guard let sender = received.sender else { return "<span class=\"muted\">\(T.erased[l])</span>" }
    let domain = sender.mail.split(separator: "@").last.map(String.init) ?? ""
    return """
      \(sender.shownName), \(T.signedIn(domain)[l])\
      \(if: sender.name != nil, "<br>\(mailLink(sender.mail))")
      """
  }

  private static func person(_ contact: Contact?, _ l: Language) -> HTML {
    guard let contact, !contact.name.isEmpty || !contact.mail.isEmpty else {
      return "<span class=\"muted\">\(T.erased[l])</span>"
    }
    let name = [contact.name, contact.title].filter { !$0.isEmpty }.joined(separator: ", ")
    let lines: [HTML] = [
      contact.mail.isEmpty ? .empty : "<br>\(mailLink(contact.mail))",
      contact.phone.isEmpty ? .empty : "<br>\(contact.phone)",
    ]
    return "\(name)\(lines) \(Part.visibility(isPublic: false, l))"
  }

  private static func mailbox(_ received: JoiningDossier, _ said: Snapshot.Organisation, _ l: Language) -> HTML {
    if said.hidesPeople { return "\(T.hidesPeople[l])" }
    guard !said.publicMail.isEmpty else { return "\(T.noPublicContact[l])" }
    let label = said.publicMailLabel.isEmpty ? "" : ", \(said.publicMailLabel)"
    return """
      \(mailLink(said.publicMail))\(label)\(if: received.isContactHidden, "<br><span class=\"muted\">\(T.hiddenContact[l])</span>")
      """
  }

  static func mailLink(_ mail: String) -> HTML { "<a href=\"mailto:\(mail)\">\(mail)</a>" }

  private static func decision(_ received: JoiningDossier, _ snapshot: Snapshot, _ l: Language) -> HTML {
    let decision = snapshot.decision
    let outcome = decision.outcome.map { ", \(DecisionWords.outcome($0)[l])" } ?? ""
    let diary: HTML =
      decision.diaryNumber.isEmpty ? .empty : "<br>\(PublicJoiningTexts.diaryNumber[l]) \(decision.diaryNumber)"
    var rows = [Part.answer(T.decision[l], "\(DecisionWords.html(decision, l))\(outcome)\(diary)")]
    for (kind, word) in [(Paper.Kind.decision, T.minutes), (.proposal, T.proposal), (.other, T.other)] {
      let files = snapshot.attachments.filter { $0.kind == kind.rawValue }
      if !files.isEmpty { rows.append(Part.answer(word[l], files.html { file($0, received, l) })) }
    }
    if snapshot.attachments.isEmpty {
      rows.append(Part.answer(T.proposal[l], "<span class=\"muted\">\(T.noPapers[l])</span>"))
    }
    return section("c2", T.decisionAndPapers[l], rows)
  }

  private static func file(_ file: Snapshot.Attachment, _ received: JoiningDossier, _ l: Language) -> HTML {
    let number = received.version?.number ?? 1
    return """
      <span class="cluster"><a href="\(l.path(received.path))/versioner/\(number)/bilagor/\(file.file)">\(file.name)</a> \
      <span class="muted">(\(FileSize.told(file.size, l)))</span></span>
      """
  }

  private static func shared(_ snapshot: Snapshot, _ l: Language) -> HTML {
    guard !snapshot.sharedText.isEmpty else { return .empty }
    return "<h3>\(T.shared[l])</h3><div class=\"prose\">\(PublicPledge.own(Part.prose(snapshot.sharedText), l))</div>"
  }

  private static func section(_ id: String, _ heading: String, _ rows: [HTML]) -> HTML {
    """
    <section class="review" aria-labelledby="\(id)"><h2 class="h-sm" id="\(id)">\(heading)</h2><dl class="answers">\(rows)</dl></section>
    """
  }
}

/// Where a joining stands, as a pill. Never red.
enum StateMark {
  static func html(_ standing: JoiningStanding, _ l: Language) -> HTML {
    if standing.awaitsAnswer { return Part.status(.act, CountyJoiningTexts.awaitsYou[l]) }
    let word = JoiningTexts.state(standing.state)[l == .en ? .en : .sv]
    return switch standing.state {
    case .confirmed: Part.status(.done, word)
    case .returned: Part.status(.wait, word)
    case .draft, .submitted, .refused, .declined, .paused, .withdrawn: Part.status(.todo, word)
    }
  }
}
