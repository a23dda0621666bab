import Kernel
import Organisations
import Testing

@Suite struct MunicipalityTests {
  @Test func `there are 290 municipalities in 21 counties, each with its own code and name`() {
    #expect(Municipality.all.count == 290)
    #expect(Set(Municipality.all.map(\.code)).count == 290)
    #expect(Set(Municipality.all.map(\.name)).count == 290)
    #expect(Set(Municipality.all.compactMap(\.county)).count == 21)
    #expect(Municipality.all.allSatisfy { $0.code.utf8.count == 4 })
  }

  @Test func `each is found by its full name, its short name and its code`() {
    for municipality in Municipality.all {
      #expect(Municipality.named(municipality.name) == municipality)
      #expect(Municipality.named(municipality.shortName) == municipality)
      #expect(Municipality.named(municipality.name.uppercased()) == municipality)
      #expect(Municipality.byCode(municipality.code) == municipality)
    }
  }

  @Test(arguments: [
    ("Köpings kommun", "1983"), ("köping", "1983"), ("Västerås stad", "1980"), ("Göteborgs Stad", "1480"),
    ("Stockholms stad", "0180"), ("Borås Stad", "1490"), ("Region Gotland", "0980"), ("Gotlands kommun", "0980"),
    ("  Upplands   Väsby kommun ", "0114"), ("Malå", "2418"), ("Falu kommun", "2080"),
    ("Kalix kommun", "2514"), ("Kalixs kommun", "2514"), ("Håbo", "0305"), ("Habo", "0643"),
  ])
  func `a municipality is known by the names it goes by`(name: String, code: String) {
    #expect(Municipality.named(name)?.code == code)
  }

  @Test(arguments: [
    ("1983", "Köpings kommun"), ("2080", "Falu kommun"), ("0980", "Region Gotland"), ("1421", "Orust kommun"),
    ("2514", "Kalix kommun"), ("2513", "Överkalix kommun"), ("0114", "Upplands Väsby kommun"),
    ("2023", "Malung-Sälens kommun"),
  ])
  func `each is called by its own full name`(code: String, name: String) {
    #expect(Municipality.byCode(code)?.name == name)
  }

  @Test func `what is no municipality is not taken for one`() {
    for name in ["", "kommun", "Storköping", "Region Västmanland", "Köpings kommunala bolag"] {
      #expect(Municipality.named(name) == nil, "\(name)")
    }
  }

  @Test func `Västmanland's ten come in Swedish order`() throws {
    let code = try #require(CountyCode("19"))
    #expect(
      Municipality.all(in: code).map(\.shortName) == [
        "Arboga", "Fagersta", "Hallstahammar", "Kungsör", "Köping", "Norberg", "Sala", "Skinnskatteberg", "Surahammar",
        "Västerås",
      ])
  }
}
