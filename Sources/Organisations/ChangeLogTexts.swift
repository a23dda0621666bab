import Kernel

/// Every verb that is recorded with an organisation, as a sentence. A test reads the sources and fails for a verb
/// without one.
package enum ChangeLogTexts {
  /// What was done; nil for a verb that nobody has put into words.
  package static func sentence(_ verb: String) -> Text? {
    workspace[verb] ?? joinings[verb] ?? proposals[verb] ?? cases[verb]
  }

  private static let workspace: [String: Text] = [
    "organisation.begun": Text(
      sv: "Arbetsytan påbörjades", en: "The workspace was begun", fi: "Työtila aloitettiin"),
    "organisation.amended": Text(
      sv: "Uppgifterna om organisationen ändrades", en: "The facts about the organisation were changed",
      fi: "Organisaation tietoja muutettiin"),
    "organisation.renamed": Text(
      sv: "Organisationen fick ett nytt namn", en: "The organisation got a new name", fi: "Organisaatio sai uuden nimen"
    ),
    "organisation.name-taken-back": Text(
      sv: "Ett kommande namn togs tillbaka", en: "A name to come was taken back", fi: "Tuleva nimi peruttiin"),
    "organisation.succeeded": Text(
      sv: "Organisationen gick upp i en annan", en: "The organisation became part of another",
      fi: "Organisaatio sulautui toiseen"),
    "organisation.abandoned": Text(
      sv: "Arbetsytan raderades", en: "The workspace was deleted", fi: "Työtila poistettiin"),
    "local-goal.added": Text(
      sv: "Ett lokalt mål lades till", en: "A local goal was added", fi: "Paikallinen tavoite lisättiin"),
    "local-goal.changed": Text(
      sv: "Ett lokalt mål ändrades", en: "A local goal was changed", fi: "Paikallista tavoitetta muutettiin"),
    "local-goal.removed": Text(
      sv: "Ett lokalt mål togs bort", en: "A local goal was removed", fi: "Paikallinen tavoite poistettiin"),
    "unit.added": Text(sv: "En enhet lades till", en: "A unit was added", fi: "Yksikkö lisättiin"),
    "unit.changed": Text(sv: "En enhet ändrades", en: "A unit was changed", fi: "Yksikköä muutettiin"),
    "unit.removed": Text(sv: "En enhet togs bort", en: "A unit was removed", fi: "Yksikkö poistettiin"),
    "membership.granted": Text(
      sv: "En kollega fick en roll i arbetsytan", en: "A colleague was given a role in the workspace",
      fi: "Kollega sai roolin työtilassa"),
    "membership.ended": Text(
      sv: "En kollega är inte längre med i arbetsytan", en: "A colleague is no longer in the workspace",
      fi: "Kollega ei ole enää työtilassa"),
    "invitation.sent": Text(
      sv: "En kollega bjöds in", en: "A colleague was invited", fi: "Kollega kutsuttiin"),
    "invitation.accepted": Text(
      sv: "En inbjudan togs emot", en: "An invitation was accepted", fi: "Kutsu hyväksyttiin"),
    "invitation.withdrawn": Text(
      sv: "En inbjudan togs tillbaka", en: "An invitation was taken back", fi: "Kutsu peruttiin"),
  ]

  static let title = Text(sv: "Händelser", en: "Change log", fi: "Tapahtumat")
  static let lead = Text(
    sv:
      "Vad som har gjorts i arbetsytan och med er anslutning, senast först. Här står inga texter, och ingen ser vem som har läst vad.",
    en:
      "What has been done in the workspace and with your joining, newest first. It holds no texts, and nobody sees who has read what.",
    fi:
      "Mitä työtilassa ja liittymisessänne on tehty, uusin ensin. Tässä ei ole tekstejä, eikä kukaan näe, kuka on lukenut mitä."
  )
  static let former = Text(sv: "en tidigare kollega", en: "a former colleague", fi: "entinen kollega")
  static let countyBoard = Text(sv: "länsstyrelsen", en: "the county administrative board", fi: "lääninhallitus")
  static let house = Text(sv: "webbplatsen", en: "the site", fi: "sivusto")
  static let stranger = Text(
    sv: "någon som inte var inloggad", en: "someone who was not signed in", fi: "joku, joka ei ollut kirjautunut")
  static let unknown = Text(sv: "Något ändrades", en: "Something changed", fi: "Jotakin muuttui")
  static func by(_ who: String) -> Text { Text(sv: "Av \(who)", en: "By \(who)", fi: "Tekijä: \(who)") }
  static func times(_ count: Int) -> Text {
    Text(sv: "\(count) gånger", en: "\(count) times", fi: "\(count) kertaa")
  }

  /// What the joining's parts are called; an area's part is told as an area.
  static func part(_ name: String) -> Text? {
    switch name {
    case "organisation": Text(sv: "organisationen", en: "the organisation", fi: "organisaatio")
    case "areas": Text(sv: "valda områden", en: "chosen areas", fi: "valitut osa-alueet")
    case "decision": Text(sv: "beslutet", en: "the decision", fi: "päätös")
    default: name.hasPrefix("area:") ? Text(sv: "ett område", en: "an area", fi: "osa-alue") : nil
    }
  }
}
