import Kernel

/// How long a strategy holds, in words.
enum ValidityTexts {
  /// The word of its pill.
  static func word(_ validity: Validity) -> Text {
    switch validity {
    case .draft: Text(sv: "Utkast", en: "Draft", fi: "Luonnos")
    case .consultation: StrategyTexts.onConsultation
    case .coming: Text(sv: "Beslutad", en: "Decided", fi: "Päätetty")
    case .inForce: Text(sv: "Gäller nu", en: "In force", fi: "Voimassa")
    case .former: Text(sv: "Gäller inte längre", en: "No longer in force", fi: "Ei enää voimassa")
    }
  }

  /// The sentence before all dates.
  static func sentence(_ validity: Validity, periodTo: Int, year: Int, successor: Wording?) -> Text {
    switch validity {
    case .draft:
      return Text(
        sv: "Det här är länsstyrelsens utkast. Bara länets jämställdhetsstrateger ser det.",
        en: "This is the county administrative board's draft. Only the county's strategists see it.",
        fi: "Tämä on lääninhallituksen luonnos. Vain läänin tasa-arvostrategit näkevät sen.")
    case .consultation(let day):
      return Text(
        sv: "Det här är ett förslag. Säg vad ni tycker senast \(day.told(in: .sv)).",
        en: "This is a proposal. Say what you think by \(day.told(in: .en)).",
        fi: "Tämä on ehdotus. Kerro mielipiteesi viimeistään \(day.told(in: .fi)).")
    case .coming(let day):
      return Text(
        sv: "Strategin är beslutad och börjar gälla \(day.told(in: .sv)).",
        en: "The strategy is decided and takes effect on \(day.told(in: .en)).",
        fi: "Strategia on päätetty ja tulee voimaan \(day.told(in: .fi)).")
    case .inForce:
      return inForce(periodTo: periodTo, isPast: periodTo < year)
    case .former(let day, _):
      return former(day, successor)
    }
  }

  private static func inForce(periodTo: Int, isPast: Bool) -> Text {
    isPast
      ? Text(
        sv: "Strategin gäller fortfarande. Den gäller tills nästa strategi börjar gälla, också efter \(periodTo).",
        en: "The strategy is still in force. It holds until the next strategy takes effect, after \(periodTo) too.",
        fi:
          "Strategia on edelleen voimassa. Se on voimassa, kunnes seuraava strategia tulee voimaan, myös vuoden \(periodTo) jälkeen."
      )
      : Text(
        sv: "Strategin gäller tills nästa strategi börjar gälla, också om det blir efter \(periodTo).",
        en: "The strategy holds until the next strategy takes effect, also if that is after \(periodTo).",
        fi:
          "Strategia on voimassa, kunnes seuraava strategia tulee voimaan, vaikka se tapahtuisi vuoden \(periodTo) jälkeen."
      )
  }

  private static func former(_ day: Day, _ successor: Wording?) -> Text {
    guard let successor else {
      return Text(
        sv: "Strategin gällde till \(day.told(in: .sv)).", en: "The strategy was in force until \(day.told(in: .en)).",
        fi: "Strategia oli voimassa \(day.told(in: .fi)) saakka.")
    }
    return Text(
      sv: "Strategin gällde till \(day.told(in: .sv)). Då började ”\(successor.sv)” gälla.",
      en: "The strategy was in force until \(day.told(in: .en)), when “\(successor[.en])” took effect.",
      fi: "Strategia oli voimassa \(day.told(in: .fi)) saakka. Silloin ”\(successor[.fi])” tuli voimaan.")
  }

  static let writeTo = Text(sv: "Skriv till", en: "Write to", fi: "Kirjoita:")

  /// How this one stands to an older one.
  static func relation(_ kind: StrategyRelation) -> Text {
    switch kind {
    case .replaces: Text(sv: "Ersätter", en: "Replaces", fi: "Korvaa")
    case .supplements: Text(sv: "Kompletterar", en: "Supplements", fi: "Täydentää")
    case .beside: Text(sv: "Gäller vid sidan av", en: "Stands beside", fi: "Voimassa rinnalla")
    }
  }

  /// How an older one stands to this one.
  static func inverse(_ kind: StrategyRelation) -> Text {
    switch kind {
    case .replaces: Text(sv: "Ersatt av", en: "Replaced by", fi: "Korvattu strategialla")
    case .supplements: Text(sv: "Kompletteras av", en: "Supplemented by", fi: "Täydentävä strategia")
    case .beside: Text(sv: "Gäller vid sidan av", en: "Stands beside", fi: "Voimassa rinnalla")
    }
  }

  /// One line about another strategy in a list.
  static func line(_ validity: Validity, successor: Wording?) -> Text {
    switch validity {
    case .former(let day, _):
      guard let successor else {
        return Text(
          sv: "Gällde till \(day.told(in: .sv))", en: "In force until \(day.told(in: .en))",
          fi: "Voimassa \(day.told(in: .fi)) saakka")
      }
      return Text(
        sv: "Gällde tills ”\(successor.sv)” började gälla \(day.told(in: .sv))",
        en: "In force until “\(successor[.en])” took effect on \(day.told(in: .en))",
        fi: "Voimassa, kunnes ”\(successor[.fi])” tuli voimaan \(day.told(in: .fi))")
    case .coming(let day):
      return Text(
        sv: "Börjar gälla \(day.told(in: .sv))", en: "Takes effect on \(day.told(in: .en))",
        fi: "Tulee voimaan \(day.told(in: .fi))")
    case .consultation(let day):
      return Text(
        sv: "På samråd till och med \(day.told(in: .sv))", en: "In consultation until \(day.told(in: .en))",
        fi: "Neuvonpidossa \(day.told(in: .fi)) saakka")
    case .inForce: return word(.inForce)
    case .draft: return word(.draft)
    }
  }
}
