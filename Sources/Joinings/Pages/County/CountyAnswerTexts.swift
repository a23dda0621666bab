import Kernel

/// The words of the county's checks and answers.
enum CountyAnswerTexts {
  static let checks = StaffText(sv: "Kontroller", en: "Checks")
  static let readDecision = StaffText(sv: "Jag har läst beslutet", en: "I have read the decision")
  static let readDecisionHint = StaffText(
    sv: "Det gäller anslutningen och säger ja", en: "It is about the joining and says yes")
  static let readAnswers = StaffText(sv: "Jag har läst det som har kommit in", en: "I have read what was submitted")
  static let readAnswersHint = StaffText(
    sv: "Innehavaren beslutar själv genom att skicka in", en: "The owner decides by submitting")
  static let knowSender = StaffText(
    sv: "Jag har kontrollerat vem det kommer från", en: "I have checked who it comes from")
  static let knowSenderHint = StaffText(
    sv: "Till exempel ett samtal via organisationens växel",
    en: "For example a call through the organisation's switchboard")
  static let diaryHint = StaffText(
    sv: "När registratorn har registrerat handlingen", en: "Once the registrar has registered the document")
  static let confirm = StaffText(sv: "Bekräfta anslutningen", en: "Confirm the joining")
  static let confirmFine = StaffText(
    sv: "Organisationen blir synlig på webbplatsen direkt och får mejl med diplom. ”Ansluten sedan” blir dagens datum.",
    en:
      "The organisation becomes visible on the website at once and gets mail with its diploma. ”Joined since” becomes today."
  )
  static let confirmChangeFine = StaffText(
    sv: "Den nya versionen visas på webbplatsen direkt. ”Ansluten sedan” ändras inte.",
    en: "The new version is shown on the website at once. ”Joined since” stays as it is.")
  static let tickRead = StaffText(
    sv: "Läs beslutet och kryssa i rutan.", en: "Read the decision and tick the box.")
  static let tickSender = StaffText(
    sv: "Kontrollera vem det kommer från och kryssa i rutan. Ett samtal via växeln räcker.",
    en: "Check who it comes from and tick the box. A call through the switchboard is enough.")

  static let sendBack = StaffText(sv: "Be om komplettering", en: "Ask for completion")
  static let sendBackLabel = StaffText(
    sv: "Vad behöver organisationen göra?", en: "What does the organisation need to do?")
  static let sendBackHint = StaffText(
    sv: "Skriv med egna ord. Texten går i mejlet och står överst när de öppnar anslutningen igen.",
    en: "In your own words. The text goes in the mail and stands at the top when they open the joining again.")
  static let sendBackButton = StaffText(sv: "Skicka tillbaka", en: "Send back")

  static let refuse = StaffText(sv: "Avböj anslutningen", en: "Decline the joining")
  static let refuseInstead = StaffText(sv: "Avböj i stället", en: "Decline instead")
  static let refuseLead = StaffText(
    sv:
      "Används när organisationen inte kan ansluta sig till strategin. Skälet sparas och skickas till den som skickade in.",
    en: "Used when the organisation cannot join the strategy. The reason is kept and sent to whoever submitted.")
  static let refuseNext = StaffText(sv: "Skriv skälet på nästa sida", en: "Write the reason on the next page")
  static let refuseLabel = StaffText(sv: "Skäl", en: "Reason")
  static let refuseHint = StaffText(
    sv: "Skriv så att organisationen förstår varför och vad de kan göra i stället.",
    en: "Write so that the organisation understands why, and what it can do instead.")
  static let refuseButton = StaffText(sv: "Avböj och skicka skälet", en: "Decline and send the reason")
  static let back = StaffText(sv: "Tillbaka till anslutningen", en: "Back to the joining")

  static let contact = StaffText(sv: "Kontakten utåt", en: "The public contact")
  static let hideLead = StaffText(
    sv:
      "Om adressen inte borde synas, till exempel för att den leder till en skyddad person, dölj den nu. Den försvinner från webbplatsen och ur öppna data direkt.",
    en:
      "If the address should not be seen, for instance since it leads to a person under protection, hide it now. It goes from the website and the open data at once."
  )
  static let hideSummary = StaffText(sv: "Dölj kontakten", en: "Hide the contact")
  static let showButton = StaffText(sv: "Visa kontakten igen", en: "Show the contact again")
  static let hideButton = StaffText(sv: "Dölj kontakten nu", en: "Hide the contact now")

  static let invite = StaffText(sv: "Bjud in en samordnare", en: "Invite a coordinator")
  static let inviteLead = StaffText(
    sv:
      "Ingen samordnare i organisationen har loggat in på ett halvår. Bjud in den som tar över, när du vet att personen företräder organisationen.",
    en:
      "No coordinator of the organisation has signed in for half a year. Invite whoever takes over, once you know that they speak for the organisation."
  )
  static let inviteMail = StaffText(sv: "E-postadress", en: "E-mail address")
  static let inviteButton = StaffText(sv: "Skicka inbjudan", en: "Send the invitation")
  static let inviteBad = StaffText(
    sv: "Skriv en hel e-postadress, till exempel namn@exempel.se.",
    en: "Write a whole e-mail address, such as name@example.com.")
  static let inviteNotNow = StaffText(
    sv: "Organisationen har redan en samordnare. Be den bjuda in fler.",
    en: "The organisation has a coordinator already. Ask them to invite others.")

  static let save = StaffText(sv: "Spara", en: "Save")

  static let eraseContact = StaffText(sv: "Radera en kontaktpersons uppgifter", en: "Erase a contact person's details")
  static let eraseLead = StaffText(
    sv:
      "När någon begär att bli raderad. Det som är inkommet ligger fast, med ett slumptal i stället för namnet. Det går inte att ångra.",
    en:
      "When somebody asks to be erased. What was received is fixed, with a random id instead of the name. This cannot be undone."
  )
  static func erase(_ name: String) -> StaffText {
    StaffText(sv: "Radera uppgifterna om \(name)", en: "Erase the details of \(name)")
  }

  static func done(_ word: String) -> StaffText? {
    switch word {
    case "bekraftad":
      StaffText(
        sv: "Anslutningen är bekräftad. Organisationen syns på webbplatsen och har fått mejl.",
        en: "The joining is confirmed. The organisation is on the website and has got mail.")
    case "tillbaka":
      StaffText(
        sv: "Anslutningen är skickad tillbaka med dina ord.", en: "The joining has been sent back with your words.")
    case "avbojd":
      StaffText(
        sv: "Anslutningen är besvarad: inte bekräftad. Skälet är skickat.",
        en: "The joining is answered: not confirmed. The reason has been sent.")
    case "diariefort": StaffText(sv: "Diarienumret är sparat.", en: "The case number is saved.")
    case "diariebort": StaffText(sv: "Diarienumret är borttaget.", en: "The case number is removed.")
    case "visad": StaffText(sv: "Kontakten visas igen.", en: "The contact is shown again.")
    case "dold": StaffText(sv: "Kontakten är dold.", en: "The contact is hidden.")
    case "raderad": StaffText(sv: "Uppgifterna är raderade.", en: "The details have been erased.")
    case "inbjuden": StaffText(sv: "Inbjudan är skickad.", en: "The invitation has been sent.")
    default: nil
    }
  }
}
