/// What sort of paper it is, who gets it and who signs it: shown with what else each could be.
extension PaperMatcher {
  mutating func matchPeople() {
    if let type = reading.documentType {
      add(
        "type", value: type, shown: Phrases.capitalised(type), reading.places["document_type"]?.first,
        alternatives: reading.alternatives["document_type"] ?? [])
    }
    var loose = reading.alternatives["copy_to"] ?? []
    for (at, copy) in reading.copyTo.enumerated() {
      // "Socialnämnden (för åtgärd)" is another reading of that entry, and no entry of its own.
      let other = loose.firstIndex { $0.hasPrefix(copy.recipient + " (för ") }.map { loose.remove(at: $0) }
      let purpose = copy.purpose.map { $0 == "action" ? " (för åtgärd)" : " (för kännedom)" } ?? ""
      add(
        "recipients", value: copy.recipient, shown: copy.recipient + purpose, place("copy_to", at),
        alternatives: other.map { [$0] } ?? [])
    }
    addLoose("recipients", loose)
    for (at, signer) in reading.signatories.enumerated() {
      let role = signer.role.map { ", " + $0 } ?? ""
      add("signers", value: signer.name, shown: signer.name + role, place("signatories", at))
    }
    addLoose("signers", reading.alternatives["signatories"] ?? [])
  }

  /// Entries that a list may have beside those that were read: nothing stands, and each can be let stand.
  private mutating func addLoose(_ field: String, _ names: [String]) {
    for name in names { add(field, value: "", shown: "", nil, alternatives: [name]) }
  }
}
