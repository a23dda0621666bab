import Kernel

/// Sweden's goals for gender equality policy, in official words, and the targets of Agenda 2030 that areas are linked to.
///
/// The overall goal: Riksdagen 16 May 2006, bet. 2005/06:AU11 (prop. 2005/06:155). The six sub-goals: skr. 2016/17:10;
/// Swedish titles and wordings as the government gives them to the Riksdag in its budget bill, English ones as on
/// government.se (which says "sub-target"). All Finnish is our own translation: the county boards' Finnish pages have the
/// overall goal as a noun phrase only, and no authority's Finnish for the sub-goals was found.
package enum NationalGoals {
  /// One of the six sub-goals (delmål).
  package struct Subgoal: Sendable, Hashable {
    /// 1 to 6.
    package let number: Int
    package let title: Text
    /// What is to be reached, as the government words it.
    package let wording: Text
    /// The name of its drawing.
    package let pictogram: String
  }

  /// A goal or target of Agenda 2030. The titles are short and our own; the numbers are the UN's.
  package struct Target: Sendable, Hashable {
    /// "5.2" for a target, "8" for a whole goal.
    package let id: String
    package let title: Text
    var isGoal: Bool { !id.contains(".") }
  }

  /// The overall goal.
  package static let overall = Text(
    sv: "Kvinnor och män ska ha samma makt att forma samhället och sina egna liv",
    en: "Women and men are to have the same power to shape society and their own lives",
    fi: "Naisilla ja miehillä tulee olla sama valta muovata yhteiskuntaa ja omaa elämäänsä")

  /// The sub-goal with a number; nil when there is none.
  package static func subgoal(_ number: Int) -> Subgoal? { subgoals.first { $0.number == number } }

  /// The Agenda 2030 target or goal with this id; nil when we know none.
  package static func target(_ id: String) -> Target? { targets.first { $0.id == id } }

  static let pictograms = Set(subgoals.map(\.pictogram)).union(["kunskap"])

  /// The six, in order.
  package static let subgoals: [Subgoal] = [power, economy, education, care, health, violence]

  static let power = Subgoal(
    number: 1,
    title: Text(
      sv: "En jämn fördelning av makt och inflytande", en: "Equal division of power and influence",
      fi: "Vallan ja vaikutusvallan tasainen jakautuminen"),
    wording: Text(
      sv:
        "Kvinnor och män ska ha samma rätt och möjlighet att vara aktiva samhällsmedborgare och att forma villkoren för beslutsfattandet i samhällets alla sektorer.",
      en:
        "Women and men have the same rights and opportunities to be active citizens and to shape the conditions for decision-making in all sectors of society.",
      fi:
        "Naisilla ja miehillä tulee olla sama oikeus ja mahdollisuus olla aktiivisia kansalaisia ja muovata päätöksenteon ehtoja yhteiskunnan kaikilla aloilla."
    ), pictogram: "makt")

  static let economy = Subgoal(
    number: 2,
    title: Text(sv: "Ekonomisk jämställdhet", en: "Economic gender equality", fi: "Taloudellinen tasa-arvo"),
    wording: Text(
      sv:
        "Kvinnor och män ska ha samma möjligheter och villkor i fråga om betalt arbete som ger ekonomisk självständighet livet ut.",
      en:
        "Women and men must have the same opportunities and conditions with regard to paid work, which gives financial independence throughout life.",
      fi:
        "Naisilla ja miehillä tulee olla samat mahdollisuudet ja ehdot palkkatyössä, joka antaa taloudellisen itsenäisyyden läpi elämän."
    ), pictogram: "ekonomi")

  static let education = Subgoal(
    number: 3,
    title: Text(sv: "Jämställd utbildning", en: "Gender-equal education", fi: "Tasa-arvoinen koulutus"),
    wording: Text(
      sv:
        "Kvinnor och män, flickor och pojkar ska ha samma möjligheter och villkor när det gäller utbildning, studieval och personlig utveckling.",
      en:
        "Women and men and girls and boys must have the same opportunities and conditions with regard to education and training, study choices and personal development.",
      fi:
        "Naisilla ja miehillä, tytöillä ja pojilla tulee olla samat mahdollisuudet ja ehdot koulutuksessa, opintovalinnoissa ja henkilökohtaisessa kehityksessä."
    ), pictogram: "utbildning")

  static let care = Subgoal(
    number: 4,
    title: Text(
      sv: "En jämn fördelning av det obetalda hem- och omsorgsarbetet",
      en: "An even division of unpaid housework and care work",
      fi: "Palkattoman koti- ja hoivatyön tasainen jakautuminen"),
    wording: Text(
      sv: "Kvinnor och män ska ta samma ansvar för hemarbetet och ha möjligheter att ge och få omsorg på lika villkor.",
      en:
        "Women and men must have the same responsibility for housework and have the opportunity to give and receive care on equal terms.",
      fi:
        "Naisten ja miesten tulee kantaa sama vastuu kotityöstä ja voida antaa ja saada hoivaa yhtäläisin ehdoin."
    ), pictogram: "hem")

  static let health = Subgoal(
    number: 5, title: Text(sv: "Jämställd hälsa", en: "Gender-equal health", fi: "Tasa-arvoinen terveys"),
    wording: Text(
      sv:
        "Kvinnor och män, flickor och pojkar ska ha samma förutsättningar för en god hälsa samt erbjudas vård och omsorg på lika villkor.",
      en:
        "Women and men and girls and boys must have the same opportunities and conditions for good health and be offered health and social care on equal terms.",
      fi:
        "Naisilla ja miehillä, tytöillä ja pojilla tulee olla samat edellytykset hyvään terveyteen, ja heille tulee tarjota hoitoa ja hoivaa yhtäläisin ehdoin."
    ), pictogram: "halsa")

  static let violence = Subgoal(
    number: 6,
    title: Text(
      sv: "Mäns våld mot kvinnor ska upphöra", en: "Men's violence against women must end",
      fi: "Miesten naisiin kohdistaman väkivallan on loputtava"),
    wording: Text(
      sv:
        "Kvinnor och män, flickor och pojkar, ska ha samma rätt och möjlighet till kroppslig integritet.",
      en: "Women and men and girls and boys must have the same rights and opportunities to bodily integrity.",
      fi:
        "Naisilla ja miehillä, tytöillä ja pojilla tulee olla sama oikeus ja mahdollisuus ruumiilliseen koskemattomuuteen."
    ), pictogram: "vald")
}
