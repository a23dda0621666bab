import Documents
import Foundation
import Joinings
import Kernel
import TestSupport
import Testing

@testable import Dispatches

@Suite struct CasePackageTests {
  /// `arende.json`, the first file of the package.
  private func facts(_ step: CaseStep, _ desk: CaseStage) async throws -> String {
    let package = try await desk.get(desk.path + "/paket/\(step.id)").text
    return try package.components(separatedBy: "underlag.json").first.unwrapped("arende.json")
  }

  @Test func `every package after the decision was sent out has the recipients and what they had answered by then`()
    async throws
  {
    let desk = try CaseStage()
    try desk.decide()
    try desk.send()
    desk.stage.pass(days: 1)
    let own = NewAnswer(
      .decided, body: "Socialnämndens <ordförande>", day: try desk.day("2026-03-01"), paragraph: "9",
      outcome: .approved)
    try desk.answer("social@angsta.example", own)
    desk.stage.pass(days: 1)
    try desk.take(NewCaseStep(.expedited, on: desk.stage.today))
    desk.stage.pass(days: 1)
    try desk.answer("info@bostad.example", NewAnswer(.received))
    desk.stage.pass(days: 1)
    try desk.take(NewCaseStep(.closed, on: desk.stage.today))

    let standing = try desk.standing()
    for (kind, decided, received) in [
      (CaseStep.Kind.dispatched, true, false), (.expedited, true, true), (.closed, true, true),
    ] {
      let facts = try await facts(try standing.step(kind).unwrapped("\(kind)"), desk)
      for mailbox in ["social@angsta.example", "omsorg@angsta.example", "info@bostad.example"] {
        #expect(facts.contains(mailbox), "\(kind) \(mailbox)")
      }
      #expect(facts.contains("Socialnämndens <ordförande>") == decided, "\(kind)")
      #expect(facts.contains("\"kind\":\"received\"") == received, "\(kind)")
    }
    let before = try await facts(try standing.step(.minutesApproved).unwrapped("a step"), desk)
    #expect(before.contains("\"recipients\":[]"))
  }

  @Test func `a package of a new round names nobody from the round before`() async throws {
    let desk = try CaseStage()
    try desk.decide()
    try desk.send()
    try desk.take(NewCaseStep(.closed, on: desk.stage.today))
    try desk.take(NewCaseStep(.ready, on: desk.stage.today))
    let last = try desk.standing().last.unwrapped("a step")
    #expect(try await facts(last, desk).contains("\"recipients\":[]"))
  }

  @Test func `the package's history tells what each decision was`() async throws {
    let desk = try CaseStage()
    try desk.take(.ready, "2026-02-01")
    try desk.take(desk.decision(.referredBack, "2026-02-10", words: "Räkna på kostnaderna."))
    try desk.take(.ready, "2026-02-15")
    try desk.take(desk.decision(.approved))
    let last = try desk.standing().last.unwrapped("a step")
    let facts = try await facts(last, desk)
    let history = try facts.components(separatedBy: "\"history\":").last.unwrapped("the history")
    #expect(history.contains("\"outcome\":\"referred-back\"") && history.contains("\"outcome\":\"approved\""))
  }
}
