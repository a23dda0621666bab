import Kernel

/// A county's own colours: a few tokens of the stylesheet, for light and for dark, each a plain hexadecimal colour that
/// can be read on what it stands on. What a county leaves out keeps the house's colour.
package struct Colours: Sendable, Hashable, Codable {
  /// The tokens a county may set. Women's and men's colours are not among them: they mean the same everywhere.
  package enum Token: String, Sendable, Hashable, CaseIterable {
    case brand
    case brandStrong = "brand-strong"
    case brandTint = "brand-tint"
    case link
    case night
    case night2 = "night-2"
  }

  package enum Theme: String, Sendable, Hashable, CaseIterable {
    case light, dark
  }

  /// By token name, "#3d2b6b".
  package var light: [String: String]
  package var dark: [String: String]

  package init(light: [Token: String] = [:], dark: [Token: String] = [:]) {
    self.light = Dictionary(uniqueKeysWithValues: light.map { ($0.rawValue, $1) })
    self.dark = Dictionary(uniqueKeysWithValues: dark.map { ($0.rawValue, $1) })
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    light = try container.decodeIfPresent([String: String].self, forKey: .light) ?? [:]
    dark = try container.decodeIfPresent([String: String].self, forKey: .dark) ?? [:]
  }

  private enum CodingKeys: String, CodingKey { case light, dark }

  package var isEmpty: Bool { light.isEmpty && dark.isEmpty }

  /// The colour of a token in a theme, when the county has set one.
  package func value(_ token: Token, _ theme: Theme) -> String? {
    theme == .light ? light[token.rawValue] : dark[token.rawValue]
  }

  /// Everything that is wrong, by token and theme.
  func faults() -> [Fault] {
    Theme.allCases.flatMap { theme in
      Token.allCases.compactMap { token -> Fault? in
        guard let text = value(token, theme) else { return nil }
        guard let colour = HexColour(text) else { return Fault(token: token, theme: theme, isContrast: false) }
        let isReadable = neighbours(token, theme).allSatisfy { colour.contrast(with: $0) >= 4.5 }
        return isReadable ? nil : Fault(token: token, theme: theme, isContrast: true)
      }
    }
  }

  struct Fault: Sendable, Hashable {
    let token: Token
    let theme: Theme
    /// A real colour, and too little contrast with what stands on or under it.
    let isContrast: Bool
    var field: String { Colours.field(token, theme) }
  }

  /// The form field's name.
  static func field(_ token: Token, _ theme: Theme) -> String { "colour-\(theme.rawValue)-\(token.rawValue)" }

  /// What the colour stands on or under: the stylesheet's own tokens, and the county's own where it has set them. Tags and
  /// chips have the strong tone on the tint.
  private func neighbours(_ token: Token, _ theme: Theme) -> [HexColour] {
    let beside: String? =
      switch token {
      case .brandStrong: value(.brandTint, theme) ?? (theme == .light ? "#ece8f5" : "#322855")
      case .brandTint: value(.brandStrong, theme) ?? (theme == .light ? "#271749" : "#e4daff")
      case .brand, .link, .night, .night2: nil
      }
    let colours: [String] =
      switch (token, theme) {
      case (.brand, .light), (.brandStrong, .light), (.link, .light): ["#ffffff", "#fbf8f2", "#f4efe5"]
      case (.brandTint, .light): ["#211830", "#574d66"]
      case (.brand, .dark), (.brandStrong, .dark), (.link, .dark): ["#15111d", "#1e1929", "#282236", "#1c1233"]
      case (.brandTint, .dark): ["#f4eff8", "#c0b6cc"]
      case (.night, _), (.night2, _): ["#f7f2fb", "#cfc4e4", "#dde994"]
      }
    return (colours + (beside.map { [$0] } ?? [])).compactMap { HexColour($0) }
  }

  /// The stylesheet, from colours that are checked once more: nothing else than six hexadecimal digits gets into it.
  package var stylesheet: String {
    let light = rules(.light)
    let dark = rules(.dark)
    return (light.isEmpty ? "" : "@media not (prefers-color-scheme: dark) {\n:root {\n\(light)}\n}\n")
      + (dark.isEmpty ? "" : "@media (prefers-color-scheme: dark) {\n:root {\n\(dark)}\n}\n")
  }

  private func rules(_ theme: Theme) -> String {
    Token.allCases.compactMap { token in
      value(token, theme).flatMap { HexColour($0) }.map { "--c-\(token.rawValue): \($0.text);\n" }
    }.joined()
  }
}

/// A colour as six hexadecimal digits.
struct HexColour: Sendable, Hashable {
  let text: String
  private let parts: [Double]

  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[0] == UInt8(ascii: "#") else { return nil }
    var digits: [Int] = []
    for byte in bytes.dropFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(Int(byte) - 48)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digits.append(Int(byte) - 87)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digits.append(Int(byte) - 55)
      default: return nil
      }
    }
    self.text = text.lowercased()
    parts = [0, 2, 4].map { Double(digits[$0] * 16 + digits[$0 + 1]) / 255 }
  }

  /// WCAG's contrast ratio, 1 to 21.
  func contrast(with other: HexColour) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// WCAG's relative luminance; the power 2.4 is taken as x² times x^0.4, a fifth root squared.
  private var luminance: Double {
    let linear = parts.map { part -> Double in
      guard part > 0.03928 else { return part / 12.92 }
      let base = (part + 0.055) / 1.055
      let root = Self.fifthRoot(base)
      return base * base * root * root
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// Newton's method; from 1 downwards it converges for every value from 0 to 1.
  private static func fifthRoot(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<40 {
      let fourth = root * root * root * root
      root = (4 * root + value / fourth) / 5
    }
    return root
  }
}
