import Kernel
import Testing

@Suite struct KernelTests {
  @Test(arguments: ["2024-02-29", "1999-12-31", "2026-01-01", "2000-03-01"])
  func `a day reads back as it was written`(text: String) throws {
    let day = try #require(Day(text))
    #expect(day.description == text)
    #expect(Day(daysSince1970: day.daysSince1970) == day)
  }

  @Test(arguments: ["2023-02-29", "2024-13-01", "2024-1-1", "", "2024-00-10", "20240101", "åååå-åå-åå"])
  func `what is no day is refused`(text: String) { #expect(Day(text) == nil) }

  @Test func `a deadline ends when its day ends in Stockholm`() throws {
    let winter = try #require(Instant("2026-01-31T22:59:59Z"))
    #expect(winter.day == Day("2026-01-31"))
    #expect(winter.adding(seconds: 1).day == Day("2026-02-01"))
    let summer = try #require(Instant("2026-06-30T21:59:59Z"))
    #expect(summer.day == Day("2026-06-30"))
    #expect(summer.adding(seconds: 1).day == Day("2026-07-01"))
  }

  @Test func `an instant reads back with its milliseconds`() throws {
    let instant = try #require(Instant("2026-11-24T14:15:17.123Z"))
    #expect(instant.description == "2026-11-24T14:15:17.123Z")
    #expect(instant.rfc3339 == "2026-11-24T14:15:17Z")
    #expect(Instant("2026-11-24T14:15:17.5Z")?.milliseconds == instant.milliseconds + 377)
    for bad in ["2026-11-24", "2026-11-24T25:00:00Z", "2026-11-24T14:15:17", "x", "2026-11-24T14:15:17.Z"] {
      #expect(Instant(bad) == nil)
    }
  }

  @Test func `five working days after a Thursday is the next Thursday`() throws {
    let thursday = try #require(Day("2023-02-16"))
    #expect(thursday.adding(workingDays: 5) == Day("2023-02-23"))
  }

  @Test func `an organisation number is told with its hyphen`() throws {
    #expect(try OrganisationNumber("2120002114").description == "212000-2114")
    #expect(try OrganisationNumber("16 212000-2114").digits == "2120002114")
  }

  @Test func `a personal identity number is never taken for an organisation number`() {
    #expect(throws: OrganisationNumber.Fault.personalIdentityNumber) { try OrganisationNumber("811218-9876") }
    #expect(throws: OrganisationNumber.Fault.personalIdentityNumber) { try OrganisationNumber("198112189876") }
    #expect(throws: OrganisationNumber.Fault.wrongCheckDigit) { try OrganisationNumber("212000-2115") }
    #expect(throws: OrganisationNumber.Fault.notTenDigits) { try OrganisationNumber("abc") }
    #expect(throws: OrganisationNumber.Fault.notTenDigits) { try OrganisationNumber("") }
  }

  @Test func `å, ä and ö come last and in that order`() {
    let names = ["Östersund", "Ängelholm", "Zinkgruvan", "Åmål", "Arboga", "Västerås", "Wallby", "Älvsbyn"]
    #expect(
      names.sorted(by: SwedishOrder.before) == [
        "Arboga", "Västerås", "Wallby", "Zinkgruvan", "Åmål", "Älvsbyn", "Ängelholm", "Östersund",
      ])
  }

  @Test func `a letter that is written in parts sorts and reads as the same letter`() {
    #expect(SwedishOrder.key("A\u{30A}ma\u{30A}l") == SwedishOrder.key("Åmål"))
    #expect(SwedishOrder.slug("Ko\u{308}ping") == "koping")
    #expect("A\u{30A}".composed.unicodeScalars.elementsEqual("Å".unicodeScalars))
    #expect("Västerås".composed == "Västerås")
  }

  @Test func `a typed line keeps its emoji, and a letter in parts is one letter`() {
    let line = TypedText.line(" A\u{30A}sa\u{202E}\t\u{1F389}  x ")
    #expect(line.unicodeScalars.elementsEqual("\u{C5}sa \u{1F389} x".unicodeScalars))
    #expect(TypedText.optionalLine(" \u{0}\n") == nil)
  }

  @Test func `bytes are told in hexadecimal, and digits read`() {
    #expect(Hex.text([0, 0x0F, 0xA5, 0xFF]) == "000fa5ff")
    #expect("09afAF".utf8.map(Hex.value) == [0, 9, 10, 15, 10, 15])
    #expect("/:`gG@".utf8.compactMap(Hex.value).isEmpty)
  }

  @Test func `a slug is plain letters`() {
    #expect(SwedishOrder.slug("Köpings kommun") == "kopings-kommun")
    #expect(SwedishOrder.slug("  ÅÄÖ & Co. (publ) ") == "aao-co-publ")
    #expect(SwedishOrder.slug("…") == "x")
  }

  @Test func `an id is sixteen characters and two are never the same`() {
    let ids = Set((0..<2000).map { _ in PersonID.random().text })
    #expect(ids.count == 2000)
    #expect(PersonID("../../etc/passwd") == nil)
    #expect(PersonID("UPPERCASE0000000") == nil)
  }

  @Test func `a text that a county has not translated is told in Swedish and marked so`() {
    let wording = Wording(sv: "Hälsa", en: "Health")
    #expect(wording.told(in: .fi) == ("Hälsa", .sv))
    #expect(wording.told(in: .en) == ("Health", .en))
  }
}
