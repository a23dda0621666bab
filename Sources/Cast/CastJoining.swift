import Accounts
import GRDB
import Joinings
import Kernel
import Organisations
import Store
import Strategies

/// An organisation of the demo and what it says in its joining.
struct CastJoining {
  struct AreaPart {
    var number: String
    var isMain = false
    /// Places of the statements in their area, from 1.
    var already: [Int] = []
    var planned: [Int] = []
    var how: String
    var goals: [(text: String, serves: String?)] = []
  }

  /// What happened after it was sent in.
  enum Ending {
    case confirmed(String)
    case waiting
    case returned(String)
    case paused(confirmed: String, on: String)
    case withdrawn(confirmed: String, on: String)
    /// Confirmed, and later carried over to the strategy of 2024.
    case carriedOver(confirmed: String, on: String)
  }

  var name: String
  var nameEn: String?
  var kind: OrganisationKind
  var place: String?
  var hidesPeople = false
  /// Whether the body is real: only Köping's is.
  var isReal = false
  var coordinator: (mail: String, name: String)
  var contributor: (mail: String, name: String)?
  var edition = "2024"
  var scope: String
  var mailbox: (address: String, label: String)
  var contact: (name: String, title: String, phone: String)
  var goals: [(text: String, source: String)] = []
  var areas: [AreaPart]
  var decision: DecisionAnswer
  var begun: String
  var submitted: String
  var ending: Ending
}

extension CastStage {
  /// Plays one organisation's joining from the first word to where it stands today.
  func join(_ cast: CastJoining) throws {
    clock.set(try Self.day(cast.begun))
    let coordinator = try person(cast.coordinator.mail, name: cast.coordinator.name)
    let organisation = try write(by: Actor(voice: .person(coordinator))) { tx in
      try Organisation.begin(
        NewOrganisation(
          kind: cast.kind, name: cast.name, nameEn: cast.nameEn, place: cast.place, isExample: !cast.isReal,
          hidesPeople: cast.hidesPeople), coordinator: coordinator, in: tx)
    }
    let actor = Actor(voice: .person(coordinator), workspaces: [organisation: .coordinator])
    if let contributor = cast.contributor {
      let id = try person(contributor.mail, name: contributor.name)
      try write(by: actor) { tx in try Membership.grant(id, .contributor, in: organisation, tx) }
    }
    let edition = try edition(cast.edition)
    let joining = try write(by: actor) { tx in try Joining.begin(for: organisation, edition: edition, in: tx) }
    try fill(cast, joining, organisation, actor)
    clock.set(try Self.day(cast.submitted))
    let version = try write(by: actor) { tx in try Joining.submit(joining, baseURL: baseURL, in: tx) }
    try end(cast, joining, version.number, actor)
  }

  private func fill(_ cast: CastJoining, _ joining: JoiningID, _ organisation: OrganisationID, _ actor: Actor) throws {
    try write(by: actor) { tx in
      var local: [String: LocalGoalID] = [:]
      for goal in cast.goals {
        local[goal.text] = try LocalGoal.add(goal.text, source: goal.source, to: organisation, in: tx)
      }
      try Joining.save(
        OrganisationAnswer(
          scope: cast.scope, publicMail: cast.hidesPeople ? "" : cast.mailbox.address,
          publicMailLabel: cast.hidesPeople ? "" : cast.mailbox.label), part: .organisation, expecting: 0, of: joining,
        in: tx)
      try Joining.saveContact(
        .contact, name: cast.contact.name, title: cast.contact.title, mail: cast.coordinator.mail,
        phone: cast.contact.phone, of: joining, in: tx)
      let chosen = try cast.areas.map {
        AreasAnswer.Choice(area: try area($0.number, of: cast.edition), isMain: $0.isMain)
      }
      try Joining.save(AreasAnswer(chosen: chosen), part: .areas, expecting: 0, of: joining, in: tx)
      for part in cast.areas {
        let id = try area(part.number, of: cast.edition)
        try Joining.save(
          try answer(part, in: id, of: cast.edition, local, tx.db), part: .area(id), expecting: 0, of: joining, in: tx)
      }
      if cast.kind != .onePersonFirm {
        try Joining.save(cast.decision, part: .decision, expecting: 0, of: joining, in: tx)
      }
    }
  }

  private func answer(
    _ part: CastJoining.AreaPart, in area: AreaID, of key: String, _ local: [String: LocalGoalID], _ db: Database
  ) throws -> AreaAnswer {
    let statements = try Strategies.Statement.all(of: try edition(key), db)[area] ?? []
    var ticks: [String: Tick] = [:]
    for place in part.already where statements.indices.contains(place - 1) {
      ticks[statements[place - 1].id.text] = .already
    }
    for place in part.planned where statements.indices.contains(place - 1) {
      ticks[statements[place - 1].id.text] = .planned
    }
    return AreaAnswer(
      ticks: ticks, how: part.how,
      goals: part.goals.map { goal in AreaAnswer.Goal(text: goal.text, localGoal: goal.serves.flatMap { local[$0] }) })
  }

  private func end(_ cast: CastJoining, _ joining: JoiningID, _ version: Int, _ actor: Actor) throws {
    switch cast.ending {
    case .waiting: break
    case .confirmed(let day): try confirm(joining, version, on: day)
    case .returned(let words):
      try write(by: try officer()) { tx in
        try Joining.sendBack(joining, version: version, words: words, baseURL: baseURL, in: tx)
      }
    case .paused(let confirmed, let day):
      try confirm(joining, version, on: confirmed)
      clock.set(try Self.day(day))
      try write(by: actor) { tx in
        try Joining.pause(joining, words: "Vi väntar in vår nya verksamhetsplan.", in: tx)
      }
    case .withdrawn(let confirmed, let day):
      try confirm(joining, version, on: confirmed)
      clock.set(try Self.day(day))
      try write(by: actor) { tx in
        try Joining.withdraw(joining, words: "Arbetet fortsätter inom vårt förbund.", baseURL: baseURL, in: tx)
      }
    case .carriedOver(let confirmed, let day):
      try confirm(joining, version, on: confirmed)
      clock.set(try Self.day(day))
      let carried = try write(by: actor) { tx in
        try Joining.carryOver(joining, to: try edition("2024"), in: tx)
      }
      try finish(carried, cast, actor)
      let next = try write(by: actor) { tx in try Joining.submit(carried, baseURL: baseURL, in: tx) }
      try confirm(carried, next.number, on: day)
    }
  }

  /// What a carried-over draft still needs: a word for each area that came with nothing, and the new decision.
  private func finish(_ joining: JoiningID, _ cast: CastJoining, _ actor: Actor) throws {
    try write(by: actor) { tx in
      let found = try Joining.find(joining, visibleTo: actor, tx.db)
      let draft = try Draft.load(found, on: tx.today, tx.db)
      for (area, _) in JoiningRules.chosen(in: draft) {
        let part = draft.areaParts[area.id]
        guard (part?.answer.how ?? "").isEmpty, (part?.answer.ticks ?? [:]).isEmpty else { continue }
        try Joining.save(
          AreaAnswer(how: "Vi fortsätter det vi har börjat och tar in det i höstens verksamhetsplan."),
          part: .area(area.id), expecting: part?.revision ?? 0, of: joining, in: tx)
      }
      if draft.decisionPart.answer.outcome == nil || draft.decisionPart.answer.day == nil {
        var decision = cast.decision
        decision.day = tx.today.adding(days: -14)
        try Joining.save(decision, part: .decision, expecting: draft.decisionPart.revision, of: joining, in: tx)
      }
    }
  }

  private func confirm(_ joining: JoiningID, _ version: Int, on day: String) throws {
    clock.set(try Self.day(day), hour: 13)
    try write(by: try officer()) { tx in
      try Joining.confirm(
        joining, version: version, diaryNumber: nil, checkedIdentity: true, baseURL: baseURL, in: tx)
    }
  }
}
