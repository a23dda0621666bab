import Kernel
import Organisations

/// How much of the form an organisation of a kind is asked: each its own shortest form.
package struct FormManner: Sendable, Hashable {
  let kind: OrganisationKind

  package init(kind: OrganisationKind) { self.kind = kind }

  /// In a one-person firm whoever sends in decides: there is no paper to lay before anyone and no decision to show.
  var asksDecision: Bool { JoiningRules.needsDecision(kind) }
  var asksPapers: Bool { asksDecision }
  var asksDeputy: Bool { kind != .onePersonFirm }
  /// Bodies with steering documents of their own, which a goal can serve.
  var hasLocalGoals: Bool {
    switch kind {
    case .municipality, .region, .stateAuthority, .localFederation, .municipalCompany, .university: true
    default: false
    }
  }
  /// Bodies that meet under a § and keep a register.
  package var hasMinutesByParagraph: Bool {
    switch kind {
    case .municipality, .region, .localFederation: true
    default: false
    }
  }
  /// Those that name a case number of their own.
  var hasRegister: Bool {
    switch kind {
    case .municipality, .region, .localFederation, .stateAuthority, .municipalCompany, .university: true
    default: false
    }
  }
  /// Whether the joining can be for a part of the organisation only.
  var asksScope: Bool { kind != .onePersonFirm }
  /// The forms of decision that are offered, the usual one first.
  package var decisionForms: [DecisionForm] {
    switch kind {
    case .municipality, .region, .localFederation: [.body, .delegated, .managing]
    case .stateAuthority, .university: [.managing, .body, .delegated]
    default: [.body, .managing]
    }
  }
}
