import Kernel

/// The words of the staff pages on the way from draft to publication.
enum ProcessTexts {
  static let text = StaffText(sv: "Innehållet", en: "The content")
  static let way = StaffText(sv: "Vägen till beslut", en: "On the way to a decision")
  static let last = StaffText(sv: "Publicera", en: "Publish")
  static let done = StaffText(sv: "Klart", en: "Done")
  static let todo = StaffText(sv: "Inte klart", en: "Not done yet")
  static let asWanted = StaffText(sv: "Vid behov", en: "If wanted")
  static let preview = StaffText(sv: "Se hur sidan blir", en: "See how the page will be")
  static let showPublic = StaffText(sv: "Visa den publika sidan", en: "Show the public page")

  static let consultation = StaffText(sv: "Samråd", en: "Consultation")
  static let consultationHint = StaffText(
    sv: "Dagar då vem som helst kan läsa utkastet", en: "Days on which anyone can read the draft")
  static let consultationLead = StaffText(
    sv:
      "Från första dagen till den sista kan vem som helst läsa utkastet på dess adress, märkt som samråd. Andra dagar ser bara ni det.",
    en:
      "From the first day to the last anyone can read the draft at its address, marked as consultation. On other days only you see it."
  )
  static let firstDay = StaffText(sv: "Första dagen", en: "First day")
  static let lastDay = StaffText(sv: "Sista dagen", en: "Last day")
  static let endConsultation = StaffText(sv: "Avsluta samrådet", en: "End the consultation")
  static let address = StaffText(sv: "Adress att skicka ut:", en: "Address to send out:")

  static let relations = StaffText(sv: "Hur den förhåller sig till andra", en: "How it stands to others")
  static let relationsHint = StaffText(
    sv: "Ersätter, kompletterar eller gäller vid sidan av", en: "Replaces, supplements or stands beside")
  static let relationsLead = StaffText(
    sv:
      "En strategi gäller tills en annan ersätter den, också efter sin period. Säg därför hur den nya förhåller sig till dem som gäller.",
    en:
      "A strategy is in force until another replaces it, after its period too. So tell how the new one stands to those in force."
  )
  static let otherStrategy = StaffText(sv: "Den andra strategin", en: "The other strategy")
  static let how = StaffText(sv: "Den här strategin", en: "This strategy")
  static let since = StaffText(sv: "Från och med", en: "From")
  static let tell = StaffText(sv: "Spara hur den förhåller sig", en: "Save how it stands")
  static let takeBack = StaffText(sv: "Ta tillbaka", en: "Take back")
  static let noOthers = StaffText(
    sv: "Länet har ingen annan strategi som är publicerad.", en: "The county has no other strategy that is published.")
  static let relationsStand = StaffText(
    sv: "Strategin är publicerad, och det som är sagt om hur den förhåller sig till andra står fast.",
    en: "The strategy is published, and what is told about how it stands to others holds.")

  static let decision = StaffText(sv: "Beslut och giltighet", en: "Decision and validity")
  static let decisionHint = StaffText(
    sv: "Vilken dag den beslutades och börjar gälla", en: "The day it was decided and takes effect")
  static let decisionLead = StaffText(
    sv: "Strategin gäller från dagen ni skriver tills en annan tar dess plats.",
    en: "The strategy is in force from the day you write until another takes its place.")
  static let adoptedOn = StaffText(sv: "Beslutsdag", en: "Day of decision")
  static let adoptedHint = StaffText(
    sv: "Får vara tom bara för en strategi vars period är över.",
    en: "May be empty only for a strategy whose period is over.")
  static let inForceFrom = StaffText(sv: "Gäller från och med", en: "In force from")

  static let file = StaffText(sv: "Strategin som pdf", en: "The strategy as PDF")
  static let fileHint = StaffText(sv: "Filen som läsarna kan hämta", en: "The file readers can download")
  static let fileLead = StaffText(
    sv: "Ladda upp den tillgänglighetsanpassade filen. En ny fil ersätter den gamla.",
    en: "Upload the accessible file. A new file replaces the old one.")
  static let upload = StaffText(sv: "Ladda upp", en: "Upload")
  static let removeFile = StaffText(sv: "Ta bort filen", en: "Remove the file")

  static let check = StaffText(sv: "Kontrollera och publicera", en: "Check and publish")
  static let ready = StaffText(sv: "Allt som behövs finns.", en: "Everything needed is there.")
  static let missing = StaffText(sv: "Det här behöver finnas först", en: "This has to be there first")
  static let meaning = StaffText(sv: "Det här betyder det att publicera", en: "What publishing means")
  static let meanings = [
    StaffText(sv: "Vem som helst kan läsa utgåvan från och med nu.", en: "Anyone can read the edition from now on."),
    StaffText(
      sv:
        "Texter, områden, påståenden och datum är frysta. De går inte att ändra eller ta bort, inte ens ett stavfel. Det rättas i en ny utgåva.",
      en:
        "Texts, areas, statements and days are frozen. They cannot be changed or removed, not even a spelling mistake. That is put right in a new edition."
    ),
    StaffText(
      sv: "Organisationer kan ansluta sig, och det de lovar pekar för alltid på just den här utgåvan.",
      en: "Organisations can join, and what they commit to points to this very edition for ever."),
    StaffText(
      sv:
        "En strategi som ersätts slutar gälla den dag ni har skrivit. De som är anslutna till den står kvar under den.",
      en: "A strategy that is replaced ends on the day you have written. Those who joined it stay under it."),
  ]
  static let understood = StaffText(
    sv: "Vi har läst igenom utgåvan och vill publicera den",
    en: "We have read the edition through and want to publish it")
  static let tickFirst = StaffText(
    sv: "Kryssa för att ni har läst igenom utgåvan.", en: "Tick that you have read the edition through.")
  static let publish = StaffText(sv: "Publicera utgåvan", en: "Publish the edition")
  static let published = StaffText(sv: "Utgåvan är publicerad", en: "The edition is published")
  static let frozen = StaffText(
    sv: "Utgåvan är publicerad och fryst.", en: "The edition is published and frozen.")

  static let discard = StaffText(sv: "Kasta utkastet", en: "Throw the draft away")
  static let discardLead = StaffText(
    sv: "Allt som står i utkastet försvinner. Det går inte att ångra.",
    en: "Everything in the draft is lost. It cannot be undone.")
}
