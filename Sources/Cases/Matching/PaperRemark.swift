import Kernel

/// What a reader should know of a paper before trusting what was read in it. Kept as a code and its facts; told in the reader's
/// language.
package enum PaperRemark: Sendable, Hashable {
  /// The paper is about another county's strategy.
  case otherCounty(String)
  /// It is about an edition with another period.
  case otherPeriod(String)
  /// It seems to be written by another organisation.
  case otherOrganisation(String)
  /// Nothing in it is about joining a strategy.
  case nothingAboutJoining
  /// What it proposes or tells is not to join.
  case declines
  case defers
  /// A proposal: it shows no decision.
  case isProposal
  /// An area that the strategy does not have by that name.
  case unknownArea(String)
  /// Nothing could be found in it.
  case nothingFound

  private var parts: (String, String) {
    switch self {
    case .otherCounty(let name): ("other-county", name)
    case .otherPeriod(let period): ("other-period", period)
    case .otherOrganisation(let name): ("other-organisation", name)
    case .nothingAboutJoining: ("nothing-about-joining", "")
    case .declines: ("declines", "")
    case .defers: ("defers", "")
    case .isProposal: ("is-proposal", "")
    case .unknownArea(let name): ("unknown-area", name)
    case .nothingFound: ("nothing-found", "")
    }
  }

  /// As it is kept.
  package var code: String {
    let (word, fact) = parts
    return fact.isEmpty ? word : "\(word):\(fact)"
  }

  /// Reads a code back; nil for one of another time.
  package init?(_ code: String) {
    let pieces = code.split(separator: ":", maxSplits: 1).map(String.init)
    let fact = pieces.count > 1 ? pieces[1] : ""
    switch pieces.first {
    case "other-county": self = .otherCounty(fact)
    case "other-period": self = .otherPeriod(fact)
    case "other-organisation": self = .otherOrganisation(fact)
    case "nothing-about-joining": self = .nothingAboutJoining
    case "declines": self = .declines
    case "defers": self = .defers
    case "is-proposal": self = .isProposal
    case "unknown-area": self = .unknownArea(fact)
    case "nothing-found": self = .nothingFound
    default: return nil
    }
  }

  /// What to know, and what to do about it.
  package var text: Text {
    switch self {
    case .otherCounty(let name):
      Text(
        sv:
          "Underlaget handlar om \(name). Den här anslutningen gäller ett annat läns strategi, så vi har inte fyllt i något från det.",
        en:
          "The paper is about \(name). This joining is to another county's strategy, so we have filled in nothing from it.",
        fi:
          "Aineisto koskee: \(name). Tämä liittyminen koskee toisen läänin strategiaa, joten emme ole täyttäneet siitä mitään."
      )
    case .otherPeriod(let period):
      Text(
        sv:
          "Underlaget gäller strategin för \(period), inte den här. Inget beslut är ifyllt. Kontrollera vilken strategi ni ansluter er till.",
        en:
          "The paper is about the strategy for \(period), not this one. No decision is filled in. Check which strategy you are joining.",
        fi:
          "Aineisto koskee strategiaa \(period), ei tätä. Päätöstä ei ole täytetty. Tarkistakaa, mihin strategiaan liitytte."
      )
    case .otherOrganisation(let name):
      Text(
        sv: "Underlaget ser ut att komma från \(name). Kontrollera att det är rätt papper.",
        en: "The paper seems to come from \(name). Check that it is the right one.",
        fi: "Aineisto näyttää tulevan organisaatiolta \(name). Tarkistakaa, että paperi on oikea.")
    case .nothingAboutJoining:
      Text(
        sv: "Vi hittar inget i texten om att ansluta sig till en strategi. Ni kan behålla papperet och fylla i själva.",
        en: "We find nothing in the text about joining a strategy. You can keep the paper and fill in yourselves.",
        fi: "Emme löydä tekstistä mitään strategiaan liittymisestä. Voitte säilyttää paperin ja täyttää tiedot itse.")
    case .declines:
      Text(
        sv:
          "I papperet står att organisationen inte ansluter sig. Inget är ifyllt. Är det fel papper kan ni ta bort det.",
        en:
          "The paper says that the organisation does not join. Nothing is filled in. If it is the wrong paper, remove it.",
        fi: "Paperissa sanotaan, että organisaatio ei liity. Mitään ei ole täytetty. Jos paperi on väärä, poistakaa se."
      )
    case .defers:
      Text(
        sv:
          "I papperet står att frågan skjuts upp. Inget är ifyllt. Kom tillbaka när det finns ett nytt underlag eller beslut.",
        en:
          "The paper says that the question is put off. Nothing is filled in. Come back when there is a new paper or a decision.",
        fi: "Paperissa sanotaan, että asia lykätään. Mitään ei ole täytetty. Palatkaa, kun on uusi aineisto tai päätös."
      )
    case .isProposal:
      Text(
        sv: "Det här är ett förslag. Beslutet fyller ni i när det är fattat, gärna med protokollet.",
        en: "This is a proposal. Fill in the decision when it has been made, preferably with the minutes.",
        fi: "Tämä on esitys. Täyttäkää päätös, kun se on tehty, mieluiten pöytäkirjan kanssa.")
    case .unknownArea(let name):
      Text(
        sv:
          "I papperet står området ”\(name)”. Strategin har inget område som heter så. Välj själva vilket som stämmer.",
        en: "The paper names the area “\(name)”. The strategy has no area of that name. Choose the one that fits.",
        fi: "Paperissa mainitaan alue ”\(name)”. Strategiassa ei ole sen nimistä aluetta. Valitkaa sopiva itse.")
    case .nothingFound:
      Text(
        sv: "Vi hittade inget att fylla i. Papperet är sparat hos er.",
        en: "We found nothing to fill in. The paper is kept with you.",
        fi: "Emme löytäneet mitään täytettävää. Paperi on tallessa teillä.")
    }
  }
}
