import Joinings
import Kernel
import Organisations
import Strategies

/// The statement (yttrande), built of the blocks that are ticked: each fitted to the type of organisation and to the
/// national sub-goals of the chosen areas.
struct AssessmentText {
  private let proposal: Proposal
  private let blocks: Set<AssessmentBlock>
  /// National sub-goals of the chosen areas, in order. An area that concerns them all says nothing of any in particular.
  private let subgoals: [NationalGoals.Subgoal]

  init(_ proposal: Proposal) {
    self.proposal = proposal
    blocks = Set(proposal.assessment.blocks)
    let numbers = JoiningRules.chosen(in: proposal.draft).map(\.area.subgoals).filter { $0.count < 6 }
    subgoals = Set(numbers.joined()).sorted().compactMap(NationalGoals.subgoal)
  }

  private var manner: ProposalManner { proposal.manner }
  private var it: String { manner.it }
  private var It: String { ProposalManner.atStart(manner.it) }

  var text: String {
    [opening, employer, social, "\(proposal.standardText(.gains))", goals, local].filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  private var opening: String {
    let whose = ProposalManner.genitive(proposal.draft.organisation.name)
    let views: String =
      switch (blocks.contains(.employer), blocks.contains(.social)) {
      case (true, true): ", såväl utifrån ett arbetsgivarperspektiv som utifrån ett socialt hållbarhetsperspektiv"
      case (true, false): ", inte minst utifrån ett arbetsgivarperspektiv"
      case (false, true): ", inte minst utifrån ett socialt hållbarhetsperspektiv"
      case (false, false): ""
      }
    return
      "Bedömningen är att en anslutning till strategin skulle stärka och utveckla \(whose) jämställdhetsarbete\(views)."
  }

  private var employer: String {
    guard blocks.contains(.employer) else { return "" }
    let ways = subgoals.compactMap { Self.asEmployer[$0.number] }
    let does = ways.isEmpty ? ["ge kvinnor och män samma villkor och möjligheter"] : ways
    let voluntary: Set<OrganisationKind> = [.association, .tradeUnion, .faithCommunity]
    let who =
      voluntary.contains(manner.kind)
      ? "Som arbetsgivare och för alla som är engagerade kan \(it)" : "Som arbetsgivare kan \(it)"
    return "\(who) \(FetchedText.enumerated(does, last: "samt"))."
  }

  /// What each sub-goal can mean for those who work there.
  private static let asEmployer: [Int: String] = [
    1: "verka för en jämn fördelning mellan kvinnor och män på ledande uppdrag",
    2: "verka för lika lön och heltid som norm",
    3: "bredda rekryteringen till yrken där det ena könet är i minoritet",
    4: "underlätta för både kvinnor och män att förena arbete med föräldraskap och omsorg",
    5: "förebygga ohälsa i arbetsmiljön där kvinnor och där män arbetar",
    6: "stödja medarbetare som utsätts för våld",
  ]

  private var social: String {
    guard blocks.contains(.social) else { return "" }
    return
      "Social hållbarhet förutsätter att kvinnor och män, flickor och pojkar får del av det \(it) gör på lika villkor. Arbetet ger bättre underlag för att se vilka skillnader som finns bland \(manner.people) och för att minska dem som inte är sakligt motiverade."
  }

  /// National sub-goals and Agenda 2030 hang together: reaching the first contributes to the second.
  private var goals: String {
    var sentences: [String] = []
    if blocks.contains(.national) {
      let named = subgoals.map { "delmål \($0.number) (\(ProposalManner.inSentence($0.title.sv)))" }
      let which = named.isEmpty ? "" : ", främst \(FetchedText.enumerated(named))"
      sentences.append("Anslutningen bidrar till de nationella jämställdhetspolitiska målen\(which).")
    }
    if blocks.contains(.agenda) {
      sentences.append(
        "De nationella målen bidrar också till de globala målen för hållbar utveckling i Agenda 2030, där jämställdhet är ett eget mål (mål 5)."
      )
    }
    return sentences.joined(separator: " ")
  }

  /// The organisation's own goals: those that its answers are linked to, else the first few it has.
  private var local: String {
    guard blocks.contains(.local) else { return "" }
    let draft = proposal.draft
    let linked = Set(
      JoiningRules.chosen(in: draft).flatMap { draft.areaParts[$0.area.id]?.answer.goals ?? [] }.compactMap(\.localGoal)
    )
    let goals = linked.isEmpty ? Array(draft.localGoals.prefix(3)) : draft.localGoals.filter { linked.contains($0.id) }
    guard !goals.isEmpty else { return "" }
    let told = goals.map { goal in
      let source = goal.source.isEmpty ? "" : " (\(goal.source))"
      return "”\(goal.text.hasSuffix(".") ? String(goal.text.dropLast()) : goal.text)”\(source)"
    }
    let word = goals.count == 1 ? "eget mål" : "egna mål"
    return
      "Bedömningen är att strategin ligger i linje med \(ProposalManner.genitive(it)) \(word): \(FetchedText.enumerated(told)). Utvecklat jämställdhetsarbete bidrar till att nå \(goals.count == 1 ? "det" : "dem")."
  }
}
