import Kernel
import Testing

@testable import Joinings

@Suite struct TypedDayTests {
  @Test(arguments: [
    "14 februari 2023", "14 feb 2023", "den 14 februari 2023", "tisdagen den 14 februari 2023", "2023-02-14",
    "2023/02/14", "20230214", "14/2 2023", "14/2-2023", "14.2.2023", "14. 2. 2023", "  14  FEBRUARI  2023 ",
    "2023 februari 14", "14 February 2023", "February 14, 2023", "14th of February 2023", "14. helmikuuta 2023",
    "14feb2023",
  ])
  func `a day is understood however it is typed`(typed: String) {
    #expect(TypedDay.read(typed) == Day("2023-02-14"))
  }

  @Test(arguments: [
    "", "i går", "februari 2023", "14 februari", "30 februari 2023", "14/13 2023", "14-2-23", "230214", "2023",
    "14 februari eller 15 februari 2023", "kommunstyrelsen 14 februari 2023", "§ 27", "14 ma 2023",
  ])
  func `what is no whole day is not guessed`(typed: String) { #expect(TypedDay.read(typed) == nil) }

  @Test(arguments: Language.allCases)
  func `a day reads back from how the page tells it, every month of the year`(language: Language) {
    for month in 1...12 {
      let day = Day(year: 2026, month: month, day: 28)
      #expect(day != nil && TypedDay.read(day?.told(in: language) ?? "") == day)
    }
  }
}
