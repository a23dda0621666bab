import Documents
import GRDB
import Kernel
import Organisations
import Store
import Strategies

extension Snapshot {
  /// The draft as it is sent in: titles and sentences copied, people as ids.
  static func of(_ draft: Draft, version: Int, in tx: Transaction) -> Snapshot {
    let group = draft.group
    // Who is still preparing is not the county's to know: only those who have sent in their own are named.
    let companions =
      group?.members.filter { $0.organisation != draft.organisation.id && $0.progress != .preparing }.map(\.name) ?? []
    return Snapshot(
      joining: draft.joining.id, version: version, county: draft.joining.county, submittedAt: tx.now,
      organisation: organisation(in: draft),
      strategy: Strategy(
        edition: draft.edition.id, title: draft.edition.title, diaryNumber: draft.edition.diaryNumber),
      areas: JoiningRules.chosen(in: draft).map { area($0.area, isMain: $0.isMain, in: draft) },
      decision: JoiningRules.decision(in: draft, on: tx.today), people: people(in: draft, in: tx),
      attachments: attachments(in: draft), group: group?.id, togetherWith: companions,
      sharedText: group?.sharedText ?? "",
      nature: JoiningTexts.nature, exampleData: draft.joining.isExample)
  }

  private static func organisation(in draft: Draft) -> Organisation {
    let organisation = draft.organisation
    let said = draft.organisationPart.answer
    return Organisation(
      id: organisation.id, name: organisation.name, nameEn: organisation.nameEn, kind: organisation.kind.rawValue,
      number: organisation.number?.description, municipalityCode: organisation.municipalityCode,
      place: organisation.place, scope: said.scope, publicMail: said.publicMail,
      publicMailLabel: said.publicMailLabel, hidesPeople: organisation.hidesPeople)
  }

  private static func area(_ area: Strategies.Area, isMain: Bool, in draft: Draft) -> Area {
    let answer = draft.areaParts[area.id]?.answer ?? AreaAnswer()
    let serves = Dictionary(draft.localGoals.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    return Area(
      area: area.id, number: area.number, slug: area.slug, title: area.title, pictogram: area.pictogram, isMain: isMain,
      statements: (draft.statements[area.id] ?? []).compactMap { statement in
        answer.ticks[statement.id.text].map {
          Ticked(statement: statement.id, number: statement.number, text: statement.text, tick: $0)
        }
      },
      how: answer.how,
      goals: answer.goals.map { Goal(text: $0.text, serves: $0.localGoal.flatMap { serves[$0] }) })
  }

  private static func people(in draft: Draft, in tx: Transaction) -> [PersonRole] {
    let contacts = draft.contacts.filter { !$0.name.isEmpty || !$0.mail.isEmpty }
      .map { PersonRole(id: $0.id.text, role: $0.role.rawValue) }
    return contacts + [tx.actor.person].compactMap { $0 }.map { PersonRole(id: $0.text, role: "submitter") }
  }

  /// The papers under neutral names: a file's own name may be a person's.
  private static func attachments(in draft: Draft) -> [Attachment] {
    draft.papers.enumerated().map { index, paper in
      let word =
        switch paper.kind {
        case .proposal: "underlag"
        case .decision: "beslut"
        case .other: "bilaga"
        }
      return Attachment(
        kind: paper.kind.rawValue, file: paper.file, name: "\(word)-\(index + 1)\(end(of: paper.mediaType))",
        sha256: paper.sha256, size: paper.size)
    }
  }

  /// By what the bytes are: what stands after the dot of a file's own name can be anything, a name too.
  private static func end(of mediaType: String) -> String {
    (PaperFile.Format(rawValue: mediaType)?.ending).map { ".\($0)" } ?? ""
  }
}
