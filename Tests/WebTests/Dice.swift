/// Chance that falls the same way every time (SplitMix64): a failure can be found again.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  /// Bytes made of pieces that mean something to a parser, and of noise.
  mutating func bytes(_ pieces: [String], most: Int = 24) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<below(most) {
      switch below(10) {
      case 0: bytes.append(UInt8(truncatingIfNeeded: next()))
      case 1: bytes.append(UInt8(below(128)))
      default: bytes.append(contentsOf: pieces[below(pieces.count)].utf8)
      }
    }
    return bytes
  }

  /// Text of any scalars, with those that break escapers more often than chance would have them.
  mutating func text(most: Int = 20) -> String {
    let sharp: [Unicode.Scalar] = [
      "\"", "'", "<", ">", "&", "\u{301}", "\u{20DD}", "\u{FE0F}", "\u{200D}", "\u{202E}", ";", "=", "\n", "\r", "\0",
      "å", "\u{10FFFF}",
    ]
    var view = String.UnicodeScalarView()
    for _ in 0..<below(most) {
      if below(3) > 0 {
        view.append(sharp[below(sharp.count)])
      } else if let scalar = Unicode.Scalar(UInt32(below(0x11_0000))) {
        view.append(scalar)
      }
    }
    return String(view)
  }
}
