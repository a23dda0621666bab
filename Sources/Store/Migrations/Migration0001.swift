// The first schema, a part for each room. Each column says after its declaration who it is for, what it is for, and how long
// it stays:
//   public    anyone may see it        own       the organisation's own until it submits
//   staff     the county board's       personal  about a living person; erased on request or when its time is out
//   technical nobody's words
// A test fails for a column without such a line.

/// The first schema, as SQL: what is pointed at stands before what points at it.
enum Migration0001 {
  static let sql = [counties, strategies, accounts, organisations, joinings, published, house, frozen]
    .joined(separator: "\n\n")
}
