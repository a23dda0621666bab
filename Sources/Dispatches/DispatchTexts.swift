import Kernel

/// The words of what stands against sending and answering.
enum DispatchTexts {
  static func purpose(_ purpose: DispatchPurpose) -> Text {
    switch purpose {
    case .information: Text(sv: "För kännedom", en: "For information", fi: "Tiedoksi")
    case .action: Text(sv: "För åtgärd", en: "For action", fi: "Toimenpiteitä varten")
    }
  }

  static func fault(_ reason: DispatchRefusal.Fault.Reason) -> Text {
    switch reason {
    case .nobody:
      Text(
        sv: "Kryssa för minst en mottagare.", en: "Tick one recipient at least.",
        fi: "Valitkaa ainakin yksi vastaanottaja.")
    case .tooMany(let limit):
      Text(
        sv: "Välj högst \(limit) mottagare åt gången.", en: "Choose \(limit) recipients at most at a time.",
        fi: "Valitkaa enintään \(limit) vastaanottajaa kerralla.")
    case .sameMailbox(let name):
      Text(
        sv: "Beslutet har redan gått till den adressen för \(name). Skriv en annan, eller påminn i stället.",
        en: "The decision has already gone to that address for \(name). Write another, or remind instead.",
        fi: "Päätös on jo lähetetty tähän osoitteeseen (\(name)). Kirjoittakaa toinen osoite tai muistuttakaa.")
    case .nameMissing:
      Text(
        sv: "Skriv vem mottagaren är.", en: "Write who the recipient is.", fi: "Kirjoittakaa, kuka vastaanottaja on.")
    case .mailboxMissing(let name):
      Text(
        sv: "Skriv en brevlåda för \(name), eller ta bort krysset.",
        en: "Write a mailbox for \(name), or take away the tick.",
        fi: "Kirjoittakaa osoite vastaanottajalle \(name) tai poistakaa valinta.")
    case .badMailbox(let name):
      Text(
        sv: "Brevlådan för \(name) är ingen hel adress. Skriv till exempel social@kommunen.example.",
        en: "The mailbox of \(name) is not a whole address. Write social@municipality.example, for example.",
        fi: "Vastaanottajan \(name) osoite ei ole kokonainen. Kirjoittakaa esimerkiksi sosiaali@kunta.example.")
    case .nothingAsked:
      Text(
        sv: "Skriv vad ni ber om av dem som får beslutet för åtgärd.",
        en: "Write what you ask of those who get the decision for action.",
        fi: "Kirjoittakaa, mitä pyydätte niiltä, jotka saavat päätöksen toimenpiteitä varten.")
    case .dayPast:
      Text(
        sv: "Dagen har redan varit. Välj en senare dag.", en: "That day has been. Choose a later one.",
        fi: "Päivä on jo ohi. Valitkaa myöhempi.")
    case .dayAhead:
      Text(sv: "Dagen har inte kommit än.", en: "That day has not come yet.", fi: "Päivä ei ole vielä tullut.")
    case .dayMissing:
      Text(
        sv: "Skriv dag, månad och år, till exempel 14 februari 2026.",
        en: "Write day, month and year, such as 14 February 2026.",
        fi: "Kirjoittakaa päivä, kuukausi ja vuosi, esimerkiksi 14.2.2026.")
    case .bodyMissing: Text(sv: "Skriv vem som beslutade.", en: "Write who decided.", fi: "Kirjoittakaa, kuka päätti.")
    case .outcomeMissing:
      Text(sv: "Välj vad beslutet blev.", en: "Choose what was decided.", fi: "Valitkaa, mitä päätettiin.")
    case .wordsMissing(.asked):
      Text(sv: "Skriv er fråga.", en: "Write your question.", fi: "Kirjoittakaa kysymyksenne.")
    case .wordsMissing(.declined):
      Text(
        sv: "Skriv varför, med några ord.", en: "Write why, in a few words.", fi: "Kertokaa syy muutamalla sanalla.")
    case .wordsMissing(.done):
      Text(
        sv: "Skriv vad ni har gjort, med några ord.", en: "Write what you have done, in a few words.",
        fi: "Kertokaa muutamalla sanalla, mitä olette tehneet.")
    case .wordsMissing: Text(sv: "Skriv några ord.", en: "Write a few words.", fi: "Kirjoittakaa muutama sana.")
    case .tooLong(let limit): CaseStepTexts.tooLong(limit)
    case .tooManyDays(let limit):
      Text(
        sv: "Det finns redan \(limit) påminnelsedagar. Ta bort någon först.",
        en: "There are \(limit) days of reminding already. Remove one first.",
        fi: "Muistutuspäiviä on jo \(limit). Poistakaa ensin jokin.")
    }
  }

  static func refusal(_ refusal: DispatchRefusal) -> Text {
    switch refusal {
    case .faulty: Text(sv: "Något behöver rättas.", en: "Something needs putting right.", fi: "Jotakin pitää korjata.")
    case .notNow:
      Text(
        sv: "Det går inte att göra som ärendet står nu. Öppna ärendet och se vad som är nästa steg.",
        en: "It cannot be done as the case stands now. Open the case and see what the next step is.",
        fi: "Sitä ei voi tehdä asian nykyisessä vaiheessa. Avatkaa asia ja katsokaa seuraava vaihe.")
    case .everybodyHasIt:
      Text(
        sv: "Alla som är ikryssade har redan fått beslutet. I tabellen över utskick kan ni påminna dem.",
        en: "Everybody who is ticked has had the decision. You can remind them in the table of what was sent.",
        fi: "Kaikki valitut ovat jo saaneet päätöksen. Voitte muistuttaa heitä lähetysten taulukossa.")
    case .linkGone: TaskTexts.goneLead
    case .notForThis:
      Text(
        sv: "Det här kan inte göras med den här länken. Läs om sidan.",
        en: "This cannot be done with this link. Reload the page.",
        fi: "Tätä ei voi tehdä tällä linkillä. Lataa sivu uudelleen.")
    case .alreadyDone:
      Text(
        sv:
          "Ni har redan berättat att det är klart, eller vad ni har beslutat. Har något ändrats, skriv det som en fråga.",
        en:
          "You have already said that it is done, or what you decided. If something has changed, write it as a question.",
        fi:
          "Olette jo kertoneet, että se on valmis tai mitä olette päättäneet. Jos jokin on muuttunut, kirjoittakaa se kysymyksenä."
      )
    case .notReached:
      Text(
        sv: "Mejlet kom inte fram. Rätta brevlådan först.",
        en: "The mail did not arrive. Put the mailbox right first.",
        fi: "Viesti ei tullut perille. Korjatkaa ensin osoite.")
    case .tooManyAnswers:
      Text(
        sv: "Det har kommit många svar på kort tid. Vänta en timme och försök igen.",
        en: "Many answers have come in a short time. Wait an hour and try again.",
        fi: "Vastauksia on tullut monta lyhyessä ajassa. Odota tunti ja yritä uudelleen.")
    case .remindedToday:
      Text(
        sv: "Mottagaren har redan fått mejl i dag. Vänta till i morgon.",
        en: "The recipient has had mail today already. Wait until tomorrow.",
        fi: "Vastaanottaja on jo saanut viestin tänään. Odottakaa huomiseen.")
    case .nothingToRemindOf:
      Text(
        sv: "Mottagaren har redan svarat.", en: "The recipient has answered already.",
        fi: "Vastaanottaja on jo vastannut.")
    }
  }
}
