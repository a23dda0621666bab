import Joinings
import Kernel
import Organisations
import Web

/// The fields of each section.
struct EditorFields {
  let proposal: Proposal
  let state: FormState

  private var l: Language { state.language }
  private typealias T = EditorTexts
  private var manner: ProposalManner { proposal.manner }

  func of(_ section: ProposalSection) -> HTML {
    switch section {
    case .head: head
    case .title: text(section, rows: 2, style: "textarea--s")
    case .points: text(section, rows: 3)
    case .background: text(section, rows: 9)
    case .areas: text(section, rows: 7)
    case .assessment: "\(blocks)\(text(section, rows: 9))"
    case .costs: "\(hours)\(text(section, rows: 4))"
    case .basis: text(section, rows: 3)
    case .copies: rows(section, "copies") { copy($0) }
    case .signatories: rows(section, "signatories") { signatory($0) }
    case .check: .empty
    }
  }

  /// What is saved in a section, in words.
  func told(_ section: ProposalSection) -> String {
    switch section {
    case .head:
      [proposal.head.department, proposal.day.description, proposal.head.diaryNumber, proposal.body]
        .filter { !$0.isEmpty }.joined(separator: "\n")
    case .signatories:
      proposal.signatories.map { [$0.name, $0.role].filter { !$0.isEmpty }.joined(separator: ", ") }
        .joined(separator: "\n")
    case .assessment:
      (proposal.assessment.blocks.map { T.block($0)[l] } + [proposal.text(section)]).joined(separator: "\n")
    case .costs:
      [proposal.costs.hours.map { "\($0)" } ?? "", proposal.text(section)].filter { !$0.isEmpty }
        .joined(separator: "\n")
    default: proposal.text(section)
    }
  }

  private func text(_ section: ProposalSection, rows: Int, style: String = "") -> HTML {
    Field.textarea(
      section.rawValue, .init(T.name(section, manner)[l], hint: T.hint(section)[l]), state, rows: rows, style: style)
  }

  private var head: HTML {
    """
    \(Field.input("department", .init(T.department(manner.hasDepartments)[l], hint: T.departmentHint(manner.hasDepartments)[l], isOptional: true), state))\
    \(Field.input("day", .init(T.day[l], hint: T.dayHint[l]), state, style: "input--w-m"))\
    \(Field.input("diaryNumber", .init(T.diaryNumber[l], isOptional: true), state, style: "input--w-m"))\
    \(Field.input("body", .init(T.body[l], hint: proposal.draft.organisation.kind.deciderHint[l]), state))
    """
  }

  private var blocks: HTML {
    """
    <fieldset class="fieldset"><legend>\(T.blocks[l])</legend>\
    \(Array(AssessmentBlock.allCases.enumerated()).html { at, block in
      Field.check("blocks", "\(T.block(block)[l])", state, value: block.rawValue, id: at == 0 ? "blocks" : "blocks-\(at)")
    })</fieldset>
    """
  }

  private var hours: HTML {
    Field.input(
      "hours", .init(T.hours[l], hint: T.hoursHint[l], isOptional: true), state, style: "input--w-s",
      inputmode: "numeric")
  }

  /// As many rows as are filled, and two more to write in.
  private func rows(_ section: ProposalSection, _ prefix: String, _ row: (Int) -> HTML) -> HTML {
    let filled = (1...ProposalLimits.rows).last { number in
      state.values.contains { $0.key.hasPrefix("\(prefix)-\(number)-") && $0.value.contains { !$0.isEmpty } }
    }
    return """
      <fieldset class="fieldset"><legend>\(T.name(section, manner)[l])</legend><span class="field__hint">\(T.hint(section)[l])</span>\
      \((1...(filled ?? 0) + 2).html(row))</fieldset>
      """
  }

  private func copy(_ number: Int) -> HTML {
    """
    <div class="goalrow goalrow--single">\(Field.input("copies-\(number)-name", .init(T.recipient(number)[l]), state))\
    \(Field.select("copies-\(number)-purpose", .init(T.purpose[l]), state, options: Recipient.Purpose.allCases.map { ($0.rawValue, T.purpose($0)[l]) }))</div>
    """
  }

  private func signatory(_ number: Int) -> HTML {
    """
    <div class="goalrow">\(Field.input("signatories-\(number)-name", .init(T.signatory(number)[l]), state, autocomplete: "off"))\
    \(Field.input("signatories-\(number)-role", .init(T.role[l]), state, autocomplete: "off"))</div>
    """
  }
}
