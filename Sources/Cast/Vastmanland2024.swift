/// The strategy for 2024–2027. Real are its name, its vision, the six national sub-goals and that there are fifteen problem
/// areas; the problem areas themselves, their grouping and every statement are example data.
/// Source: the county administrative board's news of 5 March 2024.
enum Vastmanland2024 {
  /// The six sub-goals, each with the problem areas under it.
  static let goals: [CastArea] = [
    goal1,
    goal2,
    goal3,
    goal4,
    goal5,
    goal6,
  ]
}
