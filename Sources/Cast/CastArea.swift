import Kernel

/// A line in Swedish and English, and in Finnish where there is one.
struct CastLine: Sendable {
  let wording: Wording
  init(_ sv: String, _ en: String, fi: String? = nil) { wording = Wording(sv: sv, en: en.isEmpty ? nil : en, fi: fi) }
}

/// An area of a strategy of the demo, with what stands under it.
struct CastArea: Sendable {
  let number: String
  let pictogram: String
  let title: CastLine
  let description: CastLine
  let subgoals: [Int]
  let targets: [String]
  let isExample: Bool
  let objectives: [CastLine]
  let statements: [CastLine]
  var below: [CastArea] = []
}
