import Joinings
import Kernel
import Testing

@testable import Dispatches
@testable import Organisations

@Suite struct CourseTests {
  /// What each type's case goes through, written out.
  static let table: [(kinds: [OrganisationKind], form: DecisionForm, course: [CaseStep.Kind])] = [
    (
      [.municipality, .region, .localFederation], .body,
      [.ready, .prepared, .decided, .minutesApproved, .posted, .expedited, .dispatched, .closed]
    ),
    (
      [.municipality, .region, .localFederation], .delegated,
      [.ready, .decided, .reported, .expedited, .dispatched, .closed]
    ),
    (
      [.municipality, .region, .localFederation], .managing,
      [.ready, .decided, .reported, .expedited, .dispatched, .closed]
    ),
    ([.stateAuthority, .university], .managing, [.ready, .decided, .expedited, .dispatched, .closed]),
    ([.stateAuthority, .university], .delegated, [.ready, .decided, .reported, .expedited, .dispatched, .closed]),
    ([.stateAuthority, .university], .body, [.ready, .decided, .minutesApproved, .expedited, .dispatched, .closed]),
    ([.municipalCompany], .body, [.ready, .decided, .minutesApproved, .expedited, .dispatched, .closed]),
    ([.municipalCompany], .managing, [.ready, .decided, .reported, .expedited, .dispatched, .closed]),
    (
      [.company, .association, .foundation, .tradeUnion, .faithCommunity, .other], .body,
      [.ready, .decided, .minutesApproved, .dispatched, .closed]
    ),
    (
      [.company, .association, .foundation, .tradeUnion, .faithCommunity, .other], .managing,
      [.ready, .decided, .reported, .dispatched, .closed]
    ),
    ([.onePersonFirm], .managing, []),
  ]

  @Test(arguments: OrganisationKind.allCases)
  func `every type goes through its own steps, and no others`(kind: OrganisationKind) {
    let rows = Self.table.filter { $0.kinds.contains(kind) }
    #expect(!rows.isEmpty)
    for row in rows { #expect(CaseRules.course(kind, row.form) == row.course, "\(kind) \(row.form)") }
    for form in CaseRules.forms(kind) { #expect(rows.contains { $0.form == form }, "\(kind) \(form)") }
  }

  @Test(arguments: OrganisationKind.allCases)
  func `only bodies under the law on municipalities post their minutes`(kind: OrganisationKind) {
    let posts = DecisionForm.allCases.contains { CaseRules.course(kind, $0).contains(.posted) }
    #expect(posts == [.municipality, .region, .localFederation].contains(kind))
  }

  @Test func `one alone says yes or no, and a body can also ask for more or wait`() {
    #expect(CaseRules.outcomes(.body).count == 4)
    #expect(CaseRules.outcomes(.managing) == [.approved, .rejected])
    #expect(CaseRules.outcomes(.delegated) == [.approved, .rejected])
  }

  @Test func `a task is answered in its own ways, and what is for information is received`() {
    #expect(DispatchRules.answers(.information, decidesBeside: true) == [.received])
    #expect(!DispatchRules.answers(.action, decidesBeside: false).contains(.decided))
    #expect(DispatchRules.answers(.action, decidesBeside: true).contains(.decided))
    #expect(!DispatchRules.decidesBeside(.municipality, .department))
    for kind in [RecipientKind.committee, .company, .other] {
      #expect(DispatchRules.decidesBeside(.municipality, kind) && DispatchRules.decidesBeside(.region, kind))
      #expect(!DispatchRules.decidesBeside(.association, kind))
    }
  }

  @Test func `a name for many is everybody it means, each once, and who is to act is not also informed`() {
    let units = [
      (Unit.Kind.department, "Omsorgsförvaltningen"), (.department, "Tekniska förvaltningen"), (.company, "Energi AB"),
      (.committee, "Socialnämnden"),
    ].map { (kind: Unit.Kind, name: String) in
      Unit(id: .random(), kind: kind, name: name, mailbox: "x@angsta.example", joinsAs: nil)
    }
    let found = DispatchRules.resolve(
      [
        ("Samtliga förvaltningar och bolag", .information), ("Tekniska förvaltningen", .action),
        ("socialnämnden", .action), ("Länsstyrelsen", .information), ("Länsstyrelsen", .information),
      ], in: units)
    #expect(
      found.map { "\($0.name) \($0.purpose.rawValue) \($0.kind.rawValue)" } == [
        "Omsorgsförvaltningen information department", "Energi AB information company",
        "Tekniska förvaltningen action department", "Socialnämnden action committee", "Länsstyrelsen information other",
      ])
    // Nobody is forgotten where the group is empty: the name stands, and asks for a mailbox.
    let unknown = DispatchRules.resolve([("Samtliga bolag", .information)], in: [])
    #expect(unknown.map(\.name) == ["Samtliga bolag"] && unknown[0].mailbox.isEmpty)
  }
}
