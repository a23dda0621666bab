import Kernel

extension ChangeLogTexts {
  /// What is done in the case of a joining: the steps to a decision, and what is sent out.
  static let cases: [String: Text] = [
    "case.ready": Text(
      sv: "Det antecknades att underlaget är klart", en: "It was noted that the proposal is ready",
      fi: "Merkittiin, että valmisteluaineisto on valmis"),
    "case.prepared": Text(
      sv: "Det antecknades att ärendet är berett i utskott",
      en: "It was noted that a sub-committee has prepared the case",
      fi: "Merkittiin, että jaosto on valmistellut asian"),
    "case.decided": Text(sv: "Beslutet antecknades", en: "The decision was noted", fi: "Päätös merkittiin"),
    "case.minutes-approved": Text(
      sv: "Det antecknades att protokollet är justerat", en: "It was noted that the minutes are approved",
      fi: "Merkittiin, että pöytäkirja on tarkistettu"),
    "case.posted": Text(
      sv: "Det antecknades att protokollet är anslaget", en: "It was noted that the minutes are posted",
      fi: "Merkittiin, että pöytäkirjasta on ilmoitettu taululla"),
    "case.reported": Text(
      sv: "Det antecknades att beslutet är anmält", en: "It was noted that the decision has been reported",
      fi: "Merkittiin, että päätöksestä on ilmoitettu"),
    "case.expedited": Text(
      sv: "Det antecknades att registrator har expedierat beslutet",
      en: "It was noted that the registrar has dispatched the decision",
      fi: "Merkittiin, että kirjaamo on lähettänyt päätöksen"),
    "case.dispatched": Text(
      sv: "Beslutet skickades ut", en: "The decision was sent out", fi: "Päätös lähetettiin"),
    "case.closed": Text(sv: "Ärendet avslutades", en: "The case was closed", fi: "Asia päätettiin"),
    "case.taken-back": Text(
      sv: "Ett steg i ärendet togs tillbaka", en: "A step of the case was taken back", fi: "Asian vaihe peruttiin"),
    "case.answered": Text(
      sv: "En mottagare svarade på beslutet", en: "A recipient answered the decision",
      fi: "Vastaanottaja vastasi päätökseen"),
    "case.replied": Text(
      sv: "En mottagare fick svar på sin fråga", en: "A recipient's question was answered",
      fi: "Vastaanottajan kysymykseen vastattiin"),
    "case.reminded": Text(
      sv: "En mottagare påmindes", en: "A recipient was reminded", fi: "Vastaanottajaa muistutettiin"),
    "case.resent": Text(
      sv: "En brevlåda rättades och beslutet skickades dit", en: "A mailbox was put right and the decision sent there",
      fi: "Osoite korjattiin ja päätös lähetettiin sinne"),
    "case.reminder-set": Text(
      sv: "En påminnelsedag lades till", en: "A day of reminding was added", fi: "Muistutuspäivä lisättiin"),
    "case.reminder-dropped": Text(
      sv: "En påminnelsedag togs bort", en: "A day of reminding was removed", fi: "Muistutuspäivä poistettiin"),
    "case.reminders-sent": Text(
      sv: "Påminnelser skickades den dag som var bestämd", en: "Reminders were sent on the day that was set",
      fi: "Muistutukset lähetettiin sovittuna päivänä"),
  ]
}
