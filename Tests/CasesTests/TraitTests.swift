import Cases
import Testing

/// A paper of our own, and what a careful reader finds in it.
struct TraitPaper: Sendable, CustomTestStringConvertible {
  struct Pair: Sendable, Equatable {
    let name: String
    let with: String?
    init(_ name: String, _ with: String?) {
      self.name = name
      self.with = with
    }
  }
  let trait: String
  let text: String
  let points: [String]
  let own: [String]
  let body: String?
  let number: String?
  let date: String?
  let attachments: [String]
  let copies: [Pair]
  let signers: [Pair]
  let stance: String?
  let areas: [String]
  let together: [String]
  let decided: Bool

  var testDescription: String { trait }
}

/// Each trait of layout that the rules know, in a paper written for it.
@Suite struct TraitTests {
  @Test(arguments: TraitPaper.memos + TraitPaper.moreMemos + TraitPaper.decisions)
  func `a paper is read with its trait`(paper: TraitPaper) {
    let reading = Reading.read(paper.text)
    #expect(reading.proposedDecision == paper.points)
    #expect(reading.ownDecision == paper.own)
    #expect(reading.toBody == paper.body)
    #expect(reading.caseNumber == paper.number)
    #expect(reading.date == paper.date)
    #expect(reading.attachments == paper.attachments)
    #expect(reading.copyTo.map { TraitPaper.Pair($0.recipient, $0.purpose) } == paper.copies)
    #expect(reading.signatories.map { TraitPaper.Pair($0.name, $0.role) } == paper.signers)
    #expect(reading.stance == paper.stance)
    #expect(reading.chosenAreas == paper.areas)
    #expect(reading.jointWith == paper.together)
    #expect(reading.decided == paper.decided)
  }
}
