import Kernel

/// The words of the five gates.
enum GateTexts {
  /// The question, as it stands on the page and in the appendix.
  static func question(_ gate: GenderCheck.Gate) -> Text {
    switch gate {
    case .people:
      Text(
        sv: "Berör ärendet människor?", en: "Does the matter concern people?", fi: "Koskeeko asia ihmisiä?")
    case .statistics:
      Text(
        sv: "Är statistiken uppdelad på kön?", en: "Are the statistics split by sex?",
        fi: "Onko tilastot eritelty sukupuolen mukaan?")
    case .consequences:
      Text(
        sv: "Är konsekvenserna för kvinnor och män, flickor och pojkar beskrivna?",
        en: "Are the consequences for women and men, girls and boys described?",
        fi: "Onko vaikutukset naisiin ja miehiin, tyttöihin ja poikiin kuvattu?")
    case .measures:
      Text(
        sv: "Föreslås åtgärder för skillnader som inte är sakligt motiverade?",
        en: "Are measures proposed for differences that nothing justifies?",
        fi: "Ehdotetaanko toimia eroihin, joille ei ole asiallista perustetta?")
    case .goals:
      Text(
        sv: "Bidrar förslaget till de jämställdhetspolitiska målen?",
        en: "Does the proposal contribute to the goals for gender equality?",
        fi: "Edistääkö ehdotus tasa-arvopolitiikan tavoitteita?")
    }
  }

  /// What to do about a no.
  static func complete(_ gate: GenderCheck.Gate) -> Text {
    switch gate {
    case .people:
      Text(
        sv: "Berätta i ärendebeskrivningen varför ingen berörs.",
        en: "Tell in the description of the matter why nobody is concerned.",
        fi: "Kertokaa asian kuvauksessa, miksi asia ei koske ketään.")
    case .statistics:
      Text(
        sv: "Komplettera yttrandet med siffror för kvinnor och män.",
        en: "Complete the statement with figures for women and men.",
        fi: "Täydentäkää lausuntoa naisten ja miesten luvuilla.")
    case .consequences:
      Text(
        sv: "Komplettera yttrandet med vad förslaget betyder för kvinnor och män.",
        en: "Complete the statement with what the proposal means for women and men.",
        fi: "Täydentäkää lausuntoa sillä, mitä ehdotus merkitsee naisille ja miehille.")
    case .measures:
      Text(
        sv: "Komplettera områden och arbetssätt med vad ni ska göra åt skillnaderna.",
        en: "Complete the areas and ways of working with what you will do about the differences.",
        fi: "Täydentäkää osa-alueita ja työtapoja sillä, mitä teette eroille.")
    case .goals:
      Text(
        sv: "Se över förslaget till beslut: vilket mål ska det bidra till?",
        en: "Look over the proposed decision: which goal is it to contribute to?",
        fi: "Tarkistakaa päätösehdotus: mitä tavoitetta sen on tarkoitus edistää?")
    }
  }
}
