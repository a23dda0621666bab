import Joinings

extension Outcome {
  /// What became of the matter, by what the minutes do with the strategy; nil when they do nothing with it.
  init?(stance: String, points: [String]) {
    switch stance {
    case "join": self = .approved
    case "decline": self = .rejected
    case "defer":
      self = Phrases.fold(points.joined(separator: " ")).holds("återremit") ? .referredBack : .postponed
    default: return nil
    }
  }

  /// As minutes say it.
  var word: String {
    switch self {
    case .approved: "Bifall"
    case .rejected: "Avslag"
    case .referredBack: "Återremiss"
    case .postponed: "Bordläggning"
    }
  }
}
