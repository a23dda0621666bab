import Kernel

/// Words of the coordinator's table.
enum TableTexts {
  static let title = Text(sv: "Utskick och svar", en: "Sent and answered", fi: "Lähetykset ja vastaukset")
  static let lead = Text(
    sv: "Vilka som har fått beslutet, och vad de har svarat.", en: "Who has had the decision, and what they answered.",
    fi: "Ketkä ovat saaneet päätöksen ja mitä he ovat vastanneet.")
  static let nothing = Text(
    sv: "Inget är utskickat än.", en: "Nothing has been sent out yet.", fi: "Mitään ei ole vielä lähetetty.")
  static func sent(_ count: Int) -> Text {
    count == 1
      ? Text(
        sv: "Beslutet är på väg till 1 mottagare.", en: "The decision is on its way to 1 recipient.",
        fi: "Päätös on matkalla yhdelle vastaanottajalle.")
      : Text(
        sv: "Beslutet är på väg till \(count) mottagare.", en: "The decision is on its way to \(count) recipients.",
        fi: "Päätös on matkalla \(count) vastaanottajalle.")
  }
  static let reminded = Text(
    sv: "Påminnelsen är på väg.", en: "The reminder is on its way.", fi: "Muistutus on matkalla.")
  static let corrected = Text(
    sv: "Brevlådan är rättad, och beslutet är på väg dit.", en: "The mailbox is put right; the decision is on its way.",
    fi: "Osoite on korjattu, ja päätös on matkalla.")
  static let replied = Text(sv: "Svaret är på väg.", en: "The reply is on its way.", fi: "Vastaus on matkalla.")
  static let remindersSaved = Text(
    sv: "Påminnelserna är sparade.", en: "The reminders are saved.", fi: "Muistutukset on tallennettu.")
  static let sentCount = Text(sv: "Skickade", en: "Sent", fi: "Lähetetty")
  static let bouncedCount = Text(sv: "Kom inte fram", en: "Did not arrive", fi: "Ei perillä")
  static let receivedCount = Text(sv: "Mottagna för kännedom", en: "Received for information", fi: "Otettu tiedoksi")
  static func answered(_ count: Int, of all: Int) -> Text {
    Text(
      sv: "\(count) av \(all) har svarat", en: "\(count) of \(all) have answered", fi: "\(count)/\(all) on vastannut")
  }
  static let letter = Text(sv: "Mejlet", en: "The mail", fi: "Viesti")
  static let answer = Text(sv: "Svar", en: "Answer", fi: "Vastaus")
  static let act = Text(sv: "Ni kan", en: "You can", fi: "Voitte")
  static let taken = Text(sv: "Levererat", en: "Delivered", fi: "Toimitettu")
  static let bounced = Text(sv: "Kom inte fram", en: "Did not arrive", fi: "Ei tullut perille")
  static let onItsWay = Text(sv: "På väg", en: "On its way", fi: "Matkalla")
  static let awaited = Text(sv: "Väntar på svar", en: "Waiting for an answer", fi: "Odottaa vastausta")
  static let caseClosed = Text(sv: "Ärendet är avslutat", en: "The case is closed", fi: "Asia on päätetty")

  static func kind(_ kind: DispatchLetter.Kind) -> Text {
    switch kind {
    case .first: Text(sv: "Skickat", en: "Sent", fi: "Lähetetty")
    case .again: Text(sv: "Skickat igen", en: "Sent again", fi: "Lähetetty uudelleen")
    case .reminder: Text(sv: "Påmint", en: "Reminded", fi: "Muistutettu")
    case .reply: Text(sv: "Svar skickat", en: "Reply sent", fi: "Vastaus lähetetty")
    }
  }

  static func said(_ kind: DispatchAnswer.Kind, _ recipient: RecipientKind) -> Text {
    switch kind {
    case .received: Text(sv: "Mottaget", en: "Received", fi: "Vastaanotettu")
    case .accepted:
      recipient.decidesItself
        ? Text(sv: "Säger ja", en: "Says yes", fi: "Suostuu")
        : Text(sv: "Tar sig an uppgiften", en: "Takes on the task", fi: "Ottaa tehtävän")
    case .asked: Text(sv: "Frågar", en: "Asks", fi: "Kysyy")
    case .replied: Text(sv: "Ni svarade", en: "You replied", fi: "Vastasitte")
    case .declined: Text(sv: "Tackar nej", en: "Declines", fi: "Kieltäytyy")
    case .done: Text(sv: "Klart", en: "Done", fi: "Valmis")
    case .decided: Text(sv: "Eget beslut", en: "Their own decision", fi: "Oma päätös")
    }
  }

  static let remind = Text(sv: "Påminn", en: "Remind", fi: "Muistuta")
  static let reply = Text(sv: "Svara på frågan", en: "Reply to the question", fi: "Vastaa kysymykseen")
  static let replyLabel = Text(sv: "Ert svar", en: "Your reply, in Swedish", fi: "Vastauksenne ruotsiksi")
  static let sendReply = Text(sv: "Skicka svaret", en: "Send the reply", fi: "Lähetä vastaus")
  static let correct = Text(sv: "Rätta brevlådan", en: "Put the mailbox right", fi: "Korjaa osoite")
  static let correctMeans = Text(
    sv: "Beslutet skickas dit. Länkar som gått till den förra adressen slutar gälla.",
    en: "The decision is sent there. Links that went to the former address end.",
    fi: "Päätös lähetetään sinne. Aiempaan osoitteeseen menneet linkit päättyvät.")
  static let sendAgain = Text(sv: "Rätta och skicka", en: "Put right and send", fi: "Korjaa ja lähetä")

  static let reminders = Text(sv: "Påminnelser", en: "Reminders", fi: "Muistutukset")
  static let remindersMean = Text(
    sv:
      "Den dagen påminns de som har fått beslutet för åtgärd och inte har svarat. Högst ett mejl om dagen till var och en.",
    en:
      "On that day, those who got the decision for action and have not answered are reminded. One mail a day each at most.",
    fi:
      "Sinä päivänä muistutetaan niitä, jotka saivat päätöksen toimenpiteitä varten eivätkä ole vastanneet. Enintään yksi viesti päivässä kullekin."
  )
  static let remindOn = Text(sv: "Påminn den", en: "Remind on", fi: "Muistuta")
  static let addDay = Text(sv: "Lägg till dagen", en: "Add the day", fi: "Lisää päivä")
  static let removeDay = Text(sv: "Ta bort", en: "Remove", fi: "Poista")
  static let reminderDone = Text(sv: "gjord", en: "done", fi: "tehty")

  static let honest = Text(sv: "Inget spåras", en: "Nothing is tracked", fi: "Mitään ei seurata")
  static let noTracking = Text(
    sv: "Ni ser det som mottagarna själva har svarat. Ingen får veta vem som har öppnat vad.",
    en: "You see what the recipients have answered themselves. Nobody is told who has opened what.",
    fi: "Näette, mitä vastaanottajat ovat itse vastanneet. Kukaan ei saa tietää, kuka on avannut mitä.")
  static let toCase = Text(
    sv: "Se var ärendet står", en: "See where the case stands", fi: "Katso, missä vaiheessa asia on")
  static let sendMore = Text(sv: "Skicka till fler", en: "Send to more", fi: "Lähetä useammille")
}
