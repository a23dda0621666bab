import Testing

@testable import Web

@Suite struct CSVTests {
  @Test(arguments: [
    ("Köpings kommun", "Köpings kommun"), ("=1+1", "'=1+1"), ("+46", "'+46"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\tx", "'\tx"), ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠A1", "'＠A1"), ("a,b", "\"a,b\""),
    ("a;b", "\"a;b\""), ("sa \"hej\"", "\"sa \"\"hej\"\"\""), ("två\nrader", "\"två\nrader\""),
    ("två\r\nrader", "\"två\r\nrader\""), ("\r\nx", "\"'\r\nx\""), ("=A1,\"x\"", "\"'=A1,\"\"x\"\"\""), ("", ""),
  ])
  func `a cell never runs as a formula and never breaks its row`(text: String, cell: String) {
    #expect(CSV.cell(text) == cell)
  }

  @Test func `a table begins with a byte order mark and its header, and every line is ended`() {
    let text = CSV.table(["Namn", "Ort"], [["Köping", "Köping"], ["=x", ""]])
    #expect(text.utf8.elementsEqual(Array("\u{FEFF}Namn,Ort\r\nKöping,Köping\r\n'=x,\r\n".utf8)))
  }
}
