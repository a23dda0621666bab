import Foundation
import Kernel

/// One part's answers: how they are tidied before they are kept, and what is wrong with them on their own.
package protocol JoiningAnswer: Codable, Sendable, Hashable {
  /// The same with its texts tidied.
  func tidied() -> Self
  /// Every fault that can be seen without the strategy beside it.
  func faults() -> [JoiningRefusal.Fault]
  /// Whether it is the kind of answer that this part holds.
  static func belongs(to part: PartName) -> Bool
}

/// How much is taken of each text, in unicode scalars: what looks like one character can be made of any number.
package enum JoiningLimits {
  package static let scope = 2_000
  package static let line = 200
  package static let how = 8_000
  package static let goal = 1_000
  package static let goals = 20
  package static let words = 4_000
  package static let sharedText = 8_000
  package static let papers = 20
  /// Megabytes of one paper.
  package static let paperMegabytes = 10
}

/// The fault of a text that is longer than its field takes.
func long(_ text: String, _ field: String, _ limit: Int) -> JoiningRefusal.Fault? {
  let count = text.unicodeScalars.count
  return count > limit ? JoiningRefusal.Fault(field, .tooLong(count, limit: limit)) : nil
}

extension OrganisationAnswer: JoiningAnswer {
  package func tidied() -> OrganisationAnswer {
    OrganisationAnswer(
      scope: Tidy.text(scope), publicMail: Tidy.line(publicMail), publicMailLabel: Tidy.line(publicMailLabel))
  }

  package func faults() -> [JoiningRefusal.Fault] {
    [
      long(scope, "scope", JoiningLimits.scope),
      long(publicMailLabel, "publicMailLabel", JoiningLimits.line),
      publicMail.isEmpty || Tidy.isMail(publicMail) ? nil : JoiningRefusal.Fault("publicMail", .invalidMail),
    ].compactMap { $0 }
  }

  package static func belongs(to part: PartName) -> Bool { part == .organisation }
}

extension AreasAnswer: JoiningAnswer {
  /// Each area once, as it was chosen first.
  package func tidied() -> AreasAnswer {
    var seen: Set<AreaID> = []
    return AreasAnswer(chosen: chosen.filter { seen.insert($0.area).inserted })
  }

  package func faults() -> [JoiningRefusal.Fault] { [] }
  package static func belongs(to part: PartName) -> Bool { part == .areas }
}

extension AreaAnswer: JoiningAnswer {
  package func tidied() -> AreaAnswer {
    AreaAnswer(
      ticks: ticks, how: Tidy.text(how),
      goals: goals.map { Goal(text: Tidy.text($0.text), localGoal: $0.localGoal) }.filter { !$0.text.isEmpty })
  }

  package func faults() -> [JoiningRefusal.Fault] {
    var faults = [long(how, "how", JoiningLimits.how)].compactMap { $0 }
    if goals.count > JoiningLimits.goals {
      faults.append(JoiningRefusal.Fault("goals", .tooMany(goals.count, limit: JoiningLimits.goals)))
    }
    for (index, goal) in goals.enumerated() {
      if let fault = long(goal.text, "goal-\(index + 1)", JoiningLimits.goal) { faults.append(fault) }
    }
    return faults
  }

  package static func belongs(to part: PartName) -> Bool { if case .area = part { true } else { false } }
}

extension DecisionAnswer: JoiningAnswer {
  package func tidied() -> DecisionAnswer {
    var tidy = self
    tidy.body = Tidy.line(body)
    tidy.paragraph = Tidy.line(paragraph).trimmingCharacters(in: CharacterSet(charactersIn: "§ \u{00A0}"))
    tidy.diaryNumber = Tidy.line(diaryNumber)
    return tidy
  }

  package func faults() -> [JoiningRefusal.Fault] {
    [
      long(body, "body", JoiningLimits.line), long(paragraph, "paragraph", 20), long(diaryNumber, "diaryNumber", 60),
    ].compactMap { $0 }
  }

  package static func belongs(to part: PartName) -> Bool { part == .decision }
}
