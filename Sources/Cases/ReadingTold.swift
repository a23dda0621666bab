extension Reading {
  /// The reading as lines for people at a terminal, in Swedish as the papers are.
  package var told: String {
    var lines: [String] = []
    func say(_ label: String, _ value: String?) { if let value, !value.isEmpty { lines.append("\(label): \(value)") } }
    func list(_ label: String, _ values: [String]) {
      guard !values.isEmpty else { return }
      lines.append("\(label):")
      lines += values.map { "  - \($0)" }
    }
    say("Kommun eller region", municipality)
    say("Dokument", documentType)
    say("Ärende", subject)
    say("Beslutas av", toBody)
    say("Diarienummer", caseNumber)
    say("Datum", date)
    say("Paragraf", paragraph)
    list(decided ? "Beslut" : "Förslag till beslut", proposedDecision)
    list("Eget beslut", ownDecision)
    say("Strategi", strategy)
    say(
      "Innebär",
      stance.map { ["join": "ansluter sig", "decline": "ansluter sig inte", "defer": "skjuter upp"][$0] ?? $0 })
    list("Valda områden", chosenAreas)
    list("Så ska det göras", how.filter { !$0.isEmpty })
    list("Tillsammans med", jointWith)
    list("Underlag", attachments)
    list(
      "Kopia till",
      copyTo.map { copy in
        copy.recipient + (copy.purpose.map { $0 == "action" ? " (för åtgärd)" : " (för kännedom)" } ?? "")
      })
    list("Undertecknas av", signatories.map { $0.name + ($0.role.map { ", \($0)" } ?? "") })
    say("Handläggare", handler)
    list("Att se upp med", remarks)
    return lines.joined(separator: "\n")
  }
}
