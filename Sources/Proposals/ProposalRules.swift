import Joinings
import Kernel
import Store

/// How much is taken of each text, in unicode scalars.
package enum ProposalLimits {
  package static let line = 300
  package static let text = 20_000
  package static let rows = 60
  package static let hours = 100_000
  package static let sentence = 1_000
}

/// What is typed in a section, as it is kept, and what is wrong with it.
enum ProposalRules {
  /// The same content with its texts tidied.
  static func tidied(_ content: SectionContent, _ section: ProposalSection) -> SectionContent {
    switch content {
    case .head(var head):
      head.department = Tidy.line(head.department)
      head.diaryNumber = Tidy.line(head.diaryNumber)
      head.body = Tidy.line(head.body)
      return .head(head)
    case .signatories(let rows):
      let tidy = rows.map { ProposalSignatory(name: Tidy.line($0.name), role: Tidy.line($0.role)) }
      return .signatories(tidy.filter { !$0.name.isEmpty || !$0.role.isEmpty })
    case .check(var check):
      check.answers = GenderCheck.Gate.allCases.compactMap { gate in
        check.answer(gate).map { .init(gate: gate, isYes: $0.isYes, words: Tidy.line($0.words)) }
      }
      return .check(check)
    case .assessment(var assessment):
      assessment.blocks = AssessmentBlock.allCases.filter(assessment.blocks.contains)
      assessment.own = tidied(assessment.own, section)
      return .assessment(assessment)
    case .text, .costs:
      var tidy = content
      tidy.own = tidied(content.own, section)
      return tidy
    }
  }

  private static func tidied(_ own: OwnText?, _ section: ProposalSection) -> OwnText? {
    own.map { OwnText(text: tidied($0.text, section), over: $0.over) }
  }

  /// A section's text as it is kept: one line, one entry a line, or several paragraphs.
  static func tidied(_ text: String, _ section: ProposalSection) -> String {
    switch section {
    case .title: Tidy.line(text)
    case .points, .basis, .copies: Lines.tidied(text)
    default: Tidy.text(text)
    }
  }

  /// Every fault, beside its field.
  static func faults(_ content: SectionContent, _ section: ProposalSection) -> [ProposalRefusal.Fault] {
    var faults: [ProposalRefusal.Fault] = []
    func long(_ text: String, _ field: String, _ limit: Int) {
      let count = TypedText.length(text)
      if count > limit { faults.append(.init(section, field, .tooLong(count, limit: limit))) }
    }
    switch content {
    case .head(let head):
      long(head.department, "department", ProposalLimits.line)
      long(head.diaryNumber, "diaryNumber", 60)
      long(head.body, "body", ProposalLimits.line)
    case .signatories(let rows):
      if rows.count > ProposalLimits.rows {
        faults.append(.init(section, "signatories-1-name", .tooMany(rows.count, limit: ProposalLimits.rows)))
      }
      for (at, row) in rows.enumerated() {
        long(row.name, "signatories-\(at + 1)-name", ProposalLimits.line)
        long(row.role, "signatories-\(at + 1)-role", ProposalLimits.line)
        if row.name.isEmpty { faults.append(.init(section, "signatories-\(at + 1)-name", .nameMissing)) }
      }
    case .check(let check):
      for answer in check.answers { long(answer.words, "words-\(answer.gate.rawValue)", ProposalLimits.sentence) }
    case .costs(let costs):
      if let hours = costs.hours, !(0...ProposalLimits.hours).contains(hours) {
        faults.append(.init(section, "hours", hours < 0 ? .notHours : .tooManyHours(limit: ProposalLimits.hours)))
      }
      long(costs.own?.text ?? "", section.rawValue, ProposalLimits.text)
    case .text, .assessment:
      let text = content.own?.text ?? ""
      let field = section == .copies ? "copies-1-name" : section.rawValue
      long(text, field, section == .title ? ProposalLimits.line : ProposalLimits.text)
      let count = Lines.of(text).count
      if [.points, .basis, .copies].contains(section), count > ProposalLimits.rows {
        faults.append(.init(section, field, .tooMany(count, limit: ProposalLimits.rows)))
      }
    }
    return faults
  }

  /// What is to be stored of a typed section: a text that is what is fetched, now or when the form was opened, follows
  /// the answers again; any other is the writer's own.
  static func settled(
    _ typed: SectionContent, _ section: ProposalSection, stored: SectionContent, before: String, fetched: String
  ) -> SectionContent {
    guard section.isFetched, let own = typed.own else { return typed }
    var settled = typed
    let isFetched = own.text == fetched || Fingerprint.of(own.text) == own.over
    // A paper has a title and something to decide.
    let isLeftOut = own.text.isEmpty && (section == .title || section == .points)
    // The form itself may have changed what is fetched: whoever names the department and the recipients at once has seen both.
    let seen = own.over == Fingerprint.of(before) ? Fingerprint.of(fetched) : own.over
    settled.own = isFetched || isLeftOut ? nil : OwnText(text: own.text, over: stored.own?.over ?? seen)
    return settled
  }
}
