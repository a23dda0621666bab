import Kernel
import Web

/// The room's own words: reasons that say what to do next, and the words for states.
package enum JoiningTexts {
  static func refusal(_ refusal: JoiningRefusal) -> Text {
    switch refusal {
    case .faulty, .gaps:
      Text(
        sv: "Något behöver rättas först.", en: "Something needs to be corrected first.",
        fi: "Jotakin täytyy ensin korjata.")
    case .notNow(let state): notNow(state)
    case .notAwaiting(let state): notAwaiting(JoiningTexts.state(state))
    case .notJoinable:
      Text(
        sv:
          "Det går inte att ansluta sig till den här strategin just nu. Välj en annan strategi, eller fråga länsstyrelsen.",
        en:
          "This strategy cannot be joined at the moment. Choose another strategy, or ask the county administrative board.",
        fi: "Tähän strategiaan ei voi juuri nyt liittyä. Valitse toinen strategia tai kysy lääninhallitukselta.")
    case .newerVersion:
      Text(
        sv: "Organisationen har skickat in en ny version. Öppna sidan på nytt och läs den innan du svarar.",
        en: "The organisation has submitted a new version. Open the page again and read it before you answer.",
        fi: "Organisaatio on lähettänyt uuden version. Avaa sivu uudelleen ja lue se ennen kuin vastaat.")
    case .roleTooSmall(let role): RoleTooSmall.text(role)
    case .identityNotChecked:
      Text(
        sv: "Kontrollera vem anslutningen kommer från, och kryssa i att det är gjort.",
        en: "Check whom the joining comes from, and tick that you have done so.",
        fi: "Tarkista, keneltä liittyminen tulee, ja merkitse tarkistus tehdyksi.")
    case .changedSince:
      Text(
        sv: "Något har ändrats sedan du öppnade sidan. Läs igenom på nytt, och gör om det sedan.",
        en: "Something has changed since you opened the page. Read it through again, and then do it once more.",
        fi: "Jotakin on muuttunut sen jälkeen, kun avasit sivun. Lue se uudelleen ja tee sama sitten uudestaan.")
    case .notDeclined:
      Text(
        sv: "Det finns inget nej att visa. Anteckna först att er ledning har sagt nej.",
        en: "There is no refusal to show. Record first that your leadership has said no.",
        fi: "Kielteistä päätöstä ei ole. Merkitkää ensin, että johtonne on päättänyt olla liittymättä.")
    case .withdrawInstead:
      Text(
        sv: "Länsstyrelsen har redan fått anslutningen. Återkalla den i stället.",
        en: "The county administrative board has received the joining already. Withdraw it instead.",
        fi: "Lääninhallitus on jo saanut liittymisen. Peruuttakaa se sen sijaan.")
    case .nothingToCarry:
      Text(
        sv:
          "Det finns ingen bekräftad anslutning att föra över till den här strategin, eller så är den redan överförd.",
        en: "There is no confirmed joining to carry over to this strategy, or it has been carried over already.",
        fi: "Tähän strategiaan ei ole siirrettävää vahvistettua liittymistä, tai se on jo siirretty.")
    case .invitationGone:
      Text(
        sv: "Inbjudan gäller inte längre. Be den som bjöd in er att skicka en ny.",
        en: "The invitation is no longer valid. Ask whoever invited you to send a new one.",
        fi: "Kutsu ei ole enää voimassa. Pyytäkää kutsujaa lähettämään uusi.")
    case .alreadyInGroup:
      Text(
        sv: "Organisationen ansluter sig redan tillsammans med andra. Lämna den gruppen först om ni vill byta.",
        en: "The organisation is already joining together with others. Leave that group first if you want to change.",
        fi: "Organisaatio liittyy jo yhdessä muiden kanssa. Poistukaa ensin siitä ryhmästä, jos haluatte vaihtaa.")
    }
  }

  private static func notAwaiting(_ state: Text) -> Text {
    Text(
      sv:
        "Det går inte att göra nu. Anslutningens läge är ”\(state[.sv])”. Öppna sidan på nytt och se vad som har hänt.",
      en:
        "This cannot be done now. The joining's state is “\(state[.en])”. Open the page again and see what has happened.",
      fi:
        "Tätä ei voi tehdä nyt. Liittymisen tila on ”\(state[.fi])”. Avaa sivu uudelleen ja katso, mitä on tapahtunut.")
  }

  private static func notNow(_ state: JoiningState) -> Text {
    switch state {
    case .submitted:
      Text(
        sv: "Anslutningen är inskickad och svaren är låsta. Börja en ny version om något behöver ändras.",
        en:
          "The joining has been submitted and the answers are locked. Begin a new version if something needs to change.",
        fi: "Liittyminen on lähetetty ja vastaukset on lukittu. Aloittakaa uusi versio, jos jotakin täytyy muuttaa.")
    case .confirmed:
      Text(
        sv: "Anslutningen är bekräftad. Börja en ändring om ni vill skriva om något.",
        en: "The joining is confirmed. Begin a change if you want to rewrite something.",
        fi: "Liittyminen on vahvistettu. Aloittakaa muutos, jos haluatte kirjoittaa jotakin uudelleen.")
    case .paused:
      Text(
        sv: "Anslutningen är pausad. Återuppta den först.", en: "The joining is paused. Resume it first.",
        fi: "Liittyminen on keskeytetty. Jatkakaa sitä ensin.")
    case .refused, .declined, .withdrawn:
      Text(
        sv: "Den här anslutningen är avslutad. Ni kan börja en ny när ni vill.",
        en: "This joining is closed. You can begin a new one whenever you like.",
        fi: "Tämä liittyminen on päättynyt. Voitte aloittaa uuden milloin haluatte.")
    case .draft, .returned:
      Text(
        sv: "Anslutningen är inte inskickad än. Skicka in den först.",
        en: "The joining has not been submitted yet. Submit it first.",
        fi: "Liittymistä ei ole vielä lähetetty. Lähettäkää se ensin.")
    }
  }

  static let partConflict = Text(
    sv: "En kollega har sparat här medan du skrev. Jämför texterna och spara igen. Inget har skrivits över.",
    en:
      "A colleague saved here while you were writing. Compare the texts and save again. Nothing has been overwritten.",
    fi: "Kollega tallensi tähän, kun kirjoitit. Vertaa tekstejä ja tallenna uudelleen. Mitään ei ole kirjoitettu yli.")

  static func fault(_ reason: JoiningRefusal.Fault.Reason, in language: Language) -> String {
    let text: Text =
      switch reason {
      case .tooLong(let count, let limit):
        Text(
          sv: "Texten är \(count) tecken. Korta den till högst \(limit).",
          en: "The text has \(count) characters. Shorten it to \(limit) at most.",
          fi: "Tekstissä on \(count) merkkiä. Lyhennä se enintään \(limit) merkkiin.")
      case .tooMany(let count, let limit):
        Text(
          sv: "Det är \(count) stycken. Välj ut högst \(limit).", en: "There are \(count). Choose \(limit) at most.",
          fi: "Niitä on \(count). Valitse enintään \(limit).")
      case .invalidMail:
        Text(
          sv: "Skriv hela e-postadressen, till exempel namn@exempel.se. Den får inte innehålla å, ä eller ö.",
          en: "Write the whole e-mail address, such as name@example.com. It cannot contain å, ä or ö.",
          fi: "Kirjoita koko sähköpostiosoite, esimerkiksi nimi@esimerkki.fi. Siinä ei voi olla kirjaimia å, ä tai ö.")
      case .unknownArea:
        Text(
          sv: "Ett av områdena finns inte i strategin. Öppna sidan på nytt och välj igen.",
          en: "One of the areas is not in the strategy. Open the page again and choose anew.",
          fi: "Yhtä osa-alueista ei ole strategiassa. Avaa sivu uudelleen ja valitse uudestaan.")
      case .unknownStatement:
        Text(
          sv: "Ett av påståendena finns inte i området. Öppna sidan på nytt och kryssa i igen.",
          en: "One of the statements is not in the area. Open the page again and tick anew.",
          fi: "Yhtä väittämistä ei ole osa-alueessa. Avaa sivu uudelleen ja merkitse uudestaan.")
      case .unknownLocalGoal:
        Text(
          sv: "Det lokala målet finns inte kvar. Välj ett annat, eller inget.",
          en: "The local goal is no longer there. Choose another, or none.",
          fi: "Paikallista tavoitetta ei enää ole. Valitse toinen tai jätä valitsematta.")
      case .emptyWords:
        Text(
          sv: "Skriv med några ord vad det gäller, så att mottagaren vet vad som ska göras.",
          en: "Write in a few words what it is about, so that the reader knows what to do.",
          fi: "Kirjoita muutamalla sanalla, mistä on kyse, jotta vastaanottaja tietää mitä tehdä.")
      case .emptySentence:
        Text(
          sv: "Skriv den mening som ska stå på webbplatsen.", en: "Write the sentence that is to stand on the site.",
          fi: "Kirjoita virke, joka näytetään sivustolla.")
      case .emptyName:
        Text(
          sv: "Skriv organisationens namn.", en: "Write the organisation's name.",
          fi: "Kirjoita organisaation nimi.")
      case .invitationsOut(let limit):
        Text(
          sv: "Ni har redan \(limit) inbjudningar som ingen har svarat på. Vänta på svar innan ni bjuder in fler.",
          en: "You already have \(limit) unanswered invitations out. Wait for answers before you invite more.",
          fi: "Teillä on jo \(limit) kutsua, joihin ei ole vastattu. Odottakaa vastauksia ennen uusia kutsuja.")
      case .emptyFile:
        Text(
          sv: "Filen är tom. Välj en annan fil.", en: "The file is empty. Choose another file.",
          fi: "Tiedosto on tyhjä. Valitse toinen tiedosto.")
      case .fileTooLarge(let limit):
        Text(
          sv: "Filen är för stor. Den får vara högst \(limit) MB. Spara den som en mindre pdf och försök igen.",
          en: "The file is too large. It may be \(limit) MB at most. Save it as a smaller PDF and try again.",
          fi: "Tiedosto on liian suuri. Enimmäiskoko on \(limit) Mt. Tallenna se pienempänä ja yritä uudelleen.")
      }
    return text[language]
  }

  /// The state as a word in lists and status marks.
  package static func state(_ state: JoiningState) -> Text {
    switch state {
    case .draft: Text(sv: "Utkast", en: "Draft", fi: "Luonnos")
    case .submitted: Text(sv: "Inskickad", en: "Submitted", fi: "Lähetetty")
    case .returned:
      Text(sv: "Åter för komplettering", en: "Returned for completion", fi: "Palautettu täydennettäväksi")
    case .confirmed: Text(sv: "Bekräftad", en: "Confirmed", fi: "Vahvistettu")
    case .refused:
      Text(
        sv: "Inte bekräftad av länsstyrelsen", en: "Not confirmed by the county administrative board",
        fi: "Lääninhallitus ei vahvistanut")
    case .declined: Text(sv: "Ansluter sig inte", en: "Not joining", fi: "Ei liity")
    case .paused: Text(sv: "Pausad", en: "Paused", fi: "Keskeytetty")
    case .withdrawn: Text(sv: "Återkallad", en: "Withdrawn", fi: "Peruutettu")
    }
  }

  /// What a declaration of will is, as the snapshot and the package say it.
  static let nature = "Viljeinriktning. Inte bindande. Kostnadsfri."

  /// Who decides in a one-person firm.
  static let owner = "Innehavaren"
}
