import Joinings
import Kernel
import Store
import Web

/// The editor's form: what it shows of each section, and what somebody typed in it. Each section carries what it was
/// opened with, so that only those that were written in are saved.
struct EditorForm: Sendable {
  let fields: FormFields
  let language: Language

  init(_ fields: FormFields, _ language: Language) {
    self.fields = fields
    self.language = language
  }

  static func seenField(_ section: ProposalSection) -> String { "seen-\(section.rawValue)" }

  /// What a section was opened with: its revision, a sum over what it showed, and one over what was fetched.
  struct Seen {
    var revision = 0
    var shown = ""
    var fetched = ""

    init(_ text: String) {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3 else { return }
      (revision, shown, fetched) = (Int(parts[0]) ?? 0, parts[1], parts[2])
    }

    init(_ section: ProposalSection, of proposal: Proposal) {
      revision = proposal.saved(section).revision
      shown = Fingerprint.of(EditorForm.words(section) { EditorForm.values(section, of: proposal)[$0] ?? [] })
      fetched = Fingerprint.of(proposal.fetched(section))
    }

    var text: String { "\(revision).\(shown).\(fetched)" }
  }

  /// The sections that were written in, each as it is to be saved, and what cannot be read.
  ///
  /// - Parameter section: one whose typed text is given up for what is fetched.
  func edits(except section: ProposalSection?) -> (edits: [SectionEdit], faults: [ProposalRefusal.Fault]) {
    var edits: [SectionEdit] = []
    var faults: [ProposalRefusal.Fault] = []
    for one in ProposalSection.ofEditor where one != section && isTouched(one) {
      let seen = seen(one)
      do throws(ProposalRefusal.Fault) {
        edits.append(SectionEdit(one, try content(one, over: seen.fetched), expecting: seen.revision))
      } catch {
        faults.append(error)
      }
    }
    return (edits, faults)
  }

  /// What of a section the form was opened with.
  func seen(_ section: ProposalSection) -> Seen { Seen(fields.text(Self.seenField(section))) }

  /// Whether a section is another than it was opened with. One that the form does not hold is not.
  func isTouched(_ section: ProposalSection) -> Bool {
    guard fields.has(Self.seenField(section)) else { return false }
    return Fingerprint.of(Self.words(section, fields.all)) != seen(section).shown
  }

  /// What stands in a section's fields, in order.
  static func words(_ section: ProposalSection, _ all: (String) -> [String]) -> [String] {
    func one(_ name: String) -> String { all(name).first ?? "" }
    switch section {
    case .head: return ["department", "day", "diaryNumber", "body"].map { Tidy.line(one($0)) }
    case .assessment: return all("blocks") + ["", ProposalRules.tidied(one("assessment"), section)]
    case .costs: return [Tidy.line(one("hours")), ProposalRules.tidied(one("costs"), section)]
    case .copies: return EditorForm.copies(all).map(\.line)
    case .signatories: return EditorForm.signatories(all).flatMap { [$0.name, $0.role] }
    case .title, .points, .background, .areas, .basis: return [ProposalRules.tidied(one(section.rawValue), section)]
    case .check: return []
    }
  }

  /// What was typed in a section, to be shown again: rows without those that are empty.
  func typed(_ section: ProposalSection) -> [String: [String]] {
    switch section {
    case .head:
      Dictionary(uniqueKeysWithValues: ["department", "day", "diaryNumber", "body"].map { ($0, fields.all($0)) })
    case .assessment: ["blocks": fields.all("blocks"), "assessment": fields.all("assessment")]
    case .costs: ["hours": fields.all("hours"), "costs": fields.all("costs")]
    case .copies: Self.values(Self.copies(fields.all))
    case .signatories: Self.values(Self.signatories(fields.all))
    case .title, .points, .background, .areas, .basis: [section.rawValue: fields.all(section.rawValue)]
    case .check: [:]
    }
  }

  private static func values(_ rows: [Recipient]) -> [String: [String]] {
    var values: [String: [String]] = [:]
    for (at, row) in rows.enumerated() {
      values["copies-\(at + 1)-name"] = [row.name]
      values["copies-\(at + 1)-purpose"] = [row.purpose.rawValue]
    }
    return values
  }

  private static func values(_ rows: [ProposalSignatory]) -> [String: [String]] {
    var values: [String: [String]] = [:]
    for (at, row) in rows.enumerated() {
      values["signatories-\(at + 1)-name"] = [row.name]
      values["signatories-\(at + 1)-role"] = [row.role]
    }
    return values
  }

  /// What a section's fields begin with.
  static func values(_ section: ProposalSection, of proposal: Proposal) -> [String: [String]] {
    switch section {
    case .head:
      return [
        "department": [proposal.head.department], "day": [proposal.day.description],
        "diaryNumber": [proposal.head.diaryNumber], "body": [proposal.body],
      ]
    case .assessment:
      return [
        "blocks": proposal.assessment.blocks.map(\.rawValue), "assessment": [proposal.text(.assessment)],
      ]
    case .costs: return ["hours": [proposal.costs.hours.map(String.init) ?? ""], "costs": [proposal.text(.costs)]]
    case .copies: return values(proposal.recipients)
    case .signatories: return values(proposal.signatories)
    case .title, .points, .background, .areas, .basis: return [section.rawValue: [proposal.text(section)]]
    case .check: return [:]
    }
  }

  private func content(
    _ section: ProposalSection, over fetched: String
  ) throws(ProposalRefusal.Fault) -> SectionContent {
    func own(_ text: String) -> OwnText { OwnText(text: text, over: fetched) }
    switch section {
    case .head:
      let typed = fields.text("day")
      let day = TypedDay.read(typed)
      if day == nil, !typed.isEmpty { throw .init(.head, "day", .notADay) }
      return .head(
        HeadContent(
          department: fields.text("department"), day: day, diaryNumber: fields.text("diaryNumber"),
          body: fields.text("body")))
    case .assessment:
      return .assessment(
        AssessmentContent(
          blocks: fields.all("blocks").compactMap(AssessmentBlock.init(rawValue:)),
          own: own(fields.text("assessment"))))
    case .costs: return .costs(CostsContent(hours: try hours(), own: own(fields.text("costs"))))
    case .copies: return .text(own(Self.copies(fields.all).map(\.line).joined(separator: "\n")))
    case .signatories: return .signatories(Self.signatories(fields.all))
    case .title, .points, .background, .areas, .basis, .check: return .text(own(fields.text(section.rawValue)))
    }
  }

  /// A whole number, as people write it: "1 200".
  private func hours() throws(ProposalRefusal.Fault) -> Int? {
    let typed = fields.text("hours").filter { !$0.isWhitespace }
    guard !typed.isEmpty else { return nil }
    guard typed.allSatisfy({ $0.isASCII && $0.isNumber }) else { throw .init(.costs, "hours", .notHours) }
    guard typed.count <= 9, let hours = Int(typed) else {
      throw .init(.costs, "hours", .tooManyHours(limit: ProposalLimits.hours))
    }
    return hours
  }

  /// The rows that somebody is named in.
  private static func copies(_ all: (String) -> [String]) -> [Recipient] {
    rows.compactMap { row in
      let name = Tidy.line(all("copies-\(row)-name").first ?? "")
      let purpose = Recipient.Purpose(rawValue: all("copies-\(row)-purpose").first ?? "") ?? .information
      return name.isEmpty ? nil : Recipient(name: name, purpose: purpose)
    }
  }

  private static func signatories(_ all: (String) -> [String]) -> [ProposalSignatory] {
    rows.compactMap { row in
      let name = Tidy.line(all("signatories-\(row)-name").first ?? "")
      let role = Tidy.line(all("signatories-\(row)-role").first ?? "")
      return name.isEmpty && role.isEmpty ? nil : ProposalSignatory(name: name, role: role)
    }
  }

  /// A form has two rows more than are filled.
  private static let rows = 1...(ProposalLimits.rows + 2)
}
