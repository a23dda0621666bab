/// Where a long Swedish compound may part when a heading is wider than a phone.
///
/// Browsers without a Swedish dictionary break a word anywhere ("Jämställdhetsstra|tegi"). After the joint of a first part
/// in -hets, -ings, -ions, -skaps or -tets a soft hyphen is always right.
enum Compound {
  private static let joints = ["hets", "ings", "ions", "skaps", "tets"].map { Array($0.utf8) }
  private static let soft = Array("\u{AD}".utf8)
  /// Words with at least so many bytes in UTF-8 get joints, with at least `rest` of them after each.
  private static let long = 16, rest = 5

  /// The same words, with soft hyphens in the long ones.
  static func softened(_ text: String) -> String {
    let source = Array(text.utf8)
    guard source.count >= long else { return text }
    let words = source.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    let bytes = words.map { $0.count < long ? Array($0) : parted(Array($0)) }.joined(separator: [UInt8(ascii: " ")])
    return String(decoding: Array(bytes), as: UTF8.self)
  }

  private static func parted(_ word: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (at, byte) in word.enumerated() {
      if at >= 6, word.count - at >= rest, joints.contains(where: { word[..<at].ends(with: $0) }) {
        bytes.append(contentsOf: soft)
      }
      bytes.append(byte)
    }
    return bytes
  }
}

extension Collection where Element: Equatable, Self: BidirectionalCollection {
  fileprivate func ends(with other: some BidirectionalCollection<Element>) -> Bool {
    reversed().starts(with: other.reversed())
  }
}
