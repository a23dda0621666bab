import Kernel
import Strategies
import Testing

@Suite struct NationalGoalsTests {
  /// As the Riksdag and the government word them: what is quoted as official stands letter by letter.
  @Test func `the national goals are quoted in official words`() {
    #expect(
      NationalGoals.overall.sv == "Kvinnor och män ska ha samma makt att forma samhället och sina egna liv")
    #expect(
      NationalGoals.overall.en == "Women and men are to have the same power to shape society and their own lives")
    #expect(
      NationalGoals.subgoals.map(\.title.sv) == [
        "En jämn fördelning av makt och inflytande", "Ekonomisk jämställdhet", "Jämställd utbildning",
        "En jämn fördelning av det obetalda hem- och omsorgsarbetet", "Jämställd hälsa",
        "Mäns våld mot kvinnor ska upphöra",
      ])
    #expect(
      NationalGoals.subgoals.map(\.wording.sv) == [
        "Kvinnor och män ska ha samma rätt och möjlighet att vara aktiva samhällsmedborgare och att forma villkoren för beslutsfattandet i samhällets alla sektorer.",
        "Kvinnor och män ska ha samma möjligheter och villkor i fråga om betalt arbete som ger ekonomisk självständighet livet ut.",
        "Kvinnor och män, flickor och pojkar ska ha samma möjligheter och villkor när det gäller utbildning, studieval och personlig utveckling.",
        "Kvinnor och män ska ta samma ansvar för hemarbetet och ha möjligheter att ge och få omsorg på lika villkor.",
        "Kvinnor och män, flickor och pojkar ska ha samma förutsättningar för en god hälsa samt erbjudas vård och omsorg på lika villkor.",
        "Kvinnor och män, flickor och pojkar, ska ha samma rätt och möjlighet till kroppslig integritet.",
      ])
    #expect(NationalGoals.subgoals.map(\.number) == [1, 2, 3, 4, 5, 6])
  }
}
