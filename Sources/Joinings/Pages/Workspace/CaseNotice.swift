import Kernel
import Organisations
import Web

/// Over the decision's page while the case is followed: that the decision is noted there and comes here by itself, and
/// whether the two say the same.
struct CaseNotice {
  let desk: Desk

  private var l: Language { desk.l }
  private var saved: DecisionAnswer { desk.draft.decisionPart.answer }
  private var t: CaseNoticeTexts.Type { CaseNoticeTexts.self }

  var view: HTML {
    let paperwork = desk.paperwork
    guard paperwork.isUnderWay else { return .empty }
    if let noted = paperwork.noted, paperwork.differs(from: saved) {
      return Part.notice(
        .warn, t.differs[l],
        """
        \(t.inCase[l]) \(told(noted.outcome, noted.day)). \(t.here[l]) \(told(saved.outcome, saved.day)). \
        \(t.putRight[l]) \(link)
        """)
    }
    let isOpen = paperwork.noted == nil && saved.outcome != nil
    return Part.notice(.info, t.followed[l], "\(if: isOpen, "\(t.notNoted[l]) ")\(t.fillsIn[l]) \(link)")
  }

  private var link: HTML { "<a href=\"\(desk.link(.matter))\">\(t.open[l])</a>" }

  /// "Bifall: vi ansluter oss, 14 februari 2026"
  private func told(_ outcome: Outcome?, _ day: Day?) -> String {
    let facts = [outcome.map { DecisionTexts.outcome($0, desk.organisation.kind)[l] }, day?.told(in: l)]
    let known = facts.compactMap { $0 }
    return known.isEmpty ? t.nothing[l] : known.joined(separator: ", ")
  }
}

enum CaseNoticeTexts {
  static let followed = Text(
    sv: "Ni följer beslutet under Ärendet", en: "You follow the decision under The case",
    fi: "Seuraatte päätöstä kohdassa Asia")
  static let fillsIn = Text(
    sv: "Det beslut ni antecknar där fylls i här av sig självt.",
    en: "The decision that you note there is filled in here by itself.",
    fi: "Siellä merkitsemänne päätös täyttyy tänne itsestään.")
  static let notNoted = Text(
    sv: "Där är inget beslut antecknat sedan underlaget blev klart. Det som står här är sparat sedan tidigare.",
    en: "No decision has been noted there since the proposal was ready. What stands here was saved before.",
    fi: "Siellä ei ole merkitty päätöstä ehdotuksen valmistumisen jälkeen. Tässä oleva on tallennettu aiemmin.")
  static let differs = Text(
    sv: "Beslutet här är ett annat än det i ärendet", en: "The decision here is another than the one in the case",
    fi: "Tässä oleva päätös on eri kuin asiassa")
  static let inCase = Text(sv: "I ärendet står:", en: "The case says:", fi: "Asiassa lukee:")
  static let here = Text(sv: "Här står:", en: "Here it says:", fi: "Tässä lukee:")
  static let nothing = Text(sv: "inget beslut", en: "no decision", fi: "ei päätöstä")
  static let putRight = Text(
    sv:
      "Rätta det i ärendet: ta tillbaka steget och anteckna beslutet på nytt, så fylls det i här. Är det rätt i ärendet, skriv samma sak här.",
    en:
      "Put it right in the case: take the step back and note the decision again, and it is filled in here. If the case is right, write the same here.",
    fi:
      "Korjatkaa se asiassa: peruuttakaa vaihe ja merkitkää päätös uudelleen, niin se täyttyy tänne. Jos asia on oikein, kirjoittakaa sama tähän."
  )
  static let open = Text(sv: "Öppna ärendet", en: "Open the case", fi: "Avatkaa asia")
}
