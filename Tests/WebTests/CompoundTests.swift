import Testing

@testable import Web

@Suite struct CompoundTests {
  @Test(arguments: [
    ("Jämställdhetsstrategi", "Jämställdhets|strategi"),
    ("Tillgänglighetsredogörelse", "Tillgänglighets|redogörelse"),
    ("Hur jämställdhetsintegreringen går till", "Hur jämställdhets|integreringen går till"),
    ("Samverkansöverenskommelse", "Samverkansöverenskommelse"),
    ("Jämställdhet", "Jämställdhet"),
    (" två  mellanrum i rad ", " två  mellanrum i rad "),
    ("", ""),
  ])
  func `a long compound in a heading parts at its joint and nowhere else`(_ plain: String, _ parted: String) {
    #expect(Compound.softened(plain) == parted.replacing("|", with: "\u{AD}"))
  }

  @Test func `what is already escaped-looking, or no text at all, comes through whole`() {
    for text in [
      "<hets>aaaaaaaaaaaaaaaaaaaa", "e\u{301}hetsaaaaaaaaaaaaaa&amp;", String(repeating: "hets", count: 500),
    ] {
      #expect(Compound.softened(text).replacing("\u{AD}", with: "") == text)
    }
  }
}
