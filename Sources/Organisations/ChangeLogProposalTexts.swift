import Kernel

extension ChangeLogTexts {
  /// What is done with proposals.
  static let proposals: [String: Text] = [
    "proposal.saved": Text(
      sv: "Underlaget sparades", en: "The proposal was saved", fi: "Valmisteluaineisto tallennettiin"),
    "proposal.checked": Text(
      sv: "Granskningen av jämställdhetskonsekvenser sparades", en: "The check of gender consequences was saved",
      fi: "Sukupuolivaikutusten tarkistus tallennettiin"),
    "proposal.text-fetched": Text(
      sv: "En del av underlaget följer svaren igen", en: "A part of the proposal follows the answers again",
      fi: "Osa valmisteluaineistosta seuraa taas vastauksia"),
    "proposal.text-kept": Text(
      sv: "En egen text i underlaget behölls", en: "A text of your own was kept in the proposal",
      fi: "Valmisteluaineiston oma teksti säilytettiin"),
    "proposal.standard-text-taken": Text(
      sv: "Länsstyrelsens nya standardtext togs in i underlaget",
      en: "The county administrative board's new standard text was taken into the proposal",
      fi: "Lääninhallituksen uusi vakioteksti otettiin valmisteluaineistoon"),
    "proposal.standard-text-left": Text(
      sv: "Länsstyrelsens nya standardtext valdes bort",
      en: "The county administrative board's new standard text was left out",
      fi: "Lääninhallituksen uusi vakioteksti jätettiin pois"),
    "proposal.frozen": Text(
      sv: "En version av underlaget låstes", en: "A version of the proposal was frozen",
      fi: "Valmisteluaineiston versio lukittiin"),
  ]
}
