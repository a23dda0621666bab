import Kernel
import Organisations

extension StepTexts {
  /// What happens, a sentence each.
  static func happens(_ move: JoiningMove, _ kind: OrganisationKind) -> [Text] {
    switch move {
    case .change: change
    case .dropChange: dropChange
    case .carryOver: kind == .onePersonFirm ? [carryOver[0], carryOverAlone, carryOver[2]] : carryOver
    case .pause: pause
    case .resume: resume
    case .withdraw: withdraw
    case .decline: decline
    case .discard: discard
    case .publishDecline: publishDecline
    case .showPreparing: showPreparing
    case .hidePreparing: hidePreparing
    case .leaveGroup: leaveGroup
    }
  }

  private static let change = [
    Text(
      sv: "Ni får ett nytt utkast med era svar ifyllda. Ingen annan ser det förrän ni skickar in.",
      en: "You get a new draft with your answers filled in. No one else sees it until you submit.",
      fi: "Saatte uuden luonnoksen, jossa vastauksenne ovat valmiina. Kukaan muu ei näe sitä ennen lähettämistä."),
    Text(
      sv: "Det ni har skickat in står kvar som det är tills den nya versionen är bekräftad.",
      en: "What you have submitted stays as it is until the new version is confirmed.",
      fi: "Lähettämänne pysyy ennallaan, kunnes uusi versio on vahvistettu."),
  ]
  private static let dropChange = [
    Text(
      sv: "Ändringen läggs åt sidan och skickas inte in.", en: "The change is put aside and is not submitted.",
      fi: "Muutos jätetään sivuun eikä sitä lähetetä."),
    Text(
      sv: "Det ni har skickat in tidigare gäller som förut.", en: "What you submitted before holds as it did.",
      fi: "Aiemmin lähettämänne pysyy voimassa."),
  ]
  private static let carryOver = [
    Text(
      sv: "Ni får ett nytt utkast för den nya strategin, med det ni har svarat där områdena motsvarar varandra.",
      en: "You get a new draft for the new strategy, with your answers where the areas correspond.",
      fi: "Saatte uuden luonnoksen uutta strategiaa varten. Vastauksenne siirtyvät toisiaan vastaaviin osa-alueisiin."),
    Text(
      sv: "Ni läser igenom, ändrar och skickar in när ni är klara. Ett nytt beslut kan behövas hos er.",
      en: "You read it through, change it and submit when ready. A new decision may be needed on your side.",
      fi: "Luette läpi, muutatte ja lähetätte, kun olette valmiit. Voitte tarvita uuden päätöksen."),
    Text(
      sv: "Tills dess står ni som anslutna till den förra strategin. Den anslutningen går alltid att läsa.",
      en: "Until then you are listed as joined to the previous strategy. That joining can always be read.",
      fi: "Siihen asti olette luettelossa edelliseen strategiaan liittyneinä. Sen voi aina lukea."),
  ]
  private static let carryOverAlone = Text(
    sv: "Ni läser igenom, ändrar och skickar in när ni är klara.",
    en: "You read it through, change it and submit when ready.",
    fi: "Luette läpi, muutatte ja lähetätte, kun olette valmiit.")
  private static let pause = [
    Text(
      sv: "Er sida på webbplatsen står kvar, märkt ”Pausad”.", en: "Your page on the site stays, marked “Paused”.",
      fi: "Sivunne säilyy sivustolla merkinnällä ”Keskeytetty”."),
    Text(
      sv: "Ni räknas inte bland dem som arbetar med områdena så länge.",
      en: "You are not counted among those who work with the areas meanwhile.",
      fi: "Teitä ei lasketa sinä aikana osa-alueiden parissa toimiviin."),
    Text(
      sv: "Ni kan återuppta anslutningen när ni vill.", en: "You can resume whenever you like.",
      fi: "Voitte jatkaa milloin haluatte."),
  ]
  private static let resume = [
    Text(
      sv: "Er sida visas igen som ansluten, med samma områden som förut.",
      en: "Your page shows as joined again, with the same areas as before.",
      fi: "Sivunne näkyy taas liittyneenä, samoin osa-aluein kuin ennen.")
  ]
  private static let withdraw = [
    Text(
      sv: "Ni är inte längre anslutna. Länsstyrelsen får veta det.",
      en: "You are no longer joined. The county administrative board is told.",
      fi: "Ette ole enää liittyneitä. Lääninhallitus saa siitä tiedon."),
    Text(
      sv: "Var ni anslutna syns det i historiken att ni har varit det, med datum.",
      en: "If you were joined, the history shows that you have been, with dates.",
      fi: "Jos olitte liittyneitä, historiassa näkyy sen ajankohta."),
    Text(
      sv: "Det ni har skickat in finns kvar hos Länsstyrelsen, som är en myndighet.",
      en: "What you have submitted remains with the county administrative board, which is a public authority.",
      fi: "Lähettämänne säilyy lääninhallituksessa, joka on viranomainen."),
    Text(
      sv: "Ni kan ansluta er igen när ni vill.", en: "You can join again whenever you like.",
      fi: "Voitte liittyä uudelleen milloin haluatte."),
  ]
  private static let decline = [
    Text(
      sv: "Utkastet avslutas. Ni kan läsa det men inte skriva i det.",
      en: "The draft is closed. You can read it but not write in it.",
      fi: "Luonnos päätetään. Voitte lukea sitä mutta ette kirjoittaa siihen."),
    Text(
      sv: "Ingen utanför er arbetsyta får veta det, inte heller Länsstyrelsen, om ni inte själva väljer att visa det.",
      en:
        "No one outside your workspace is told, not even the county administrative board, unless you choose to show it.",
      fi: "Kukaan työtilanne ulkopuolella ei saa tietää siitä, ei edes lääninhallitus, ellette itse päätä näyttää sitä."
    ),
    Text(
      sv: "Ni kan börja en ny anslutning när ni vill.", en: "You can begin a new joining whenever you like.",
      fi: "Voitte aloittaa uuden liittymisen milloin haluatte."),
  ]
  private static let discard = [
    Text(
      sv: "Utkastet raderas med allt ni har skrivit i det och filerna ni har lagt till. Det går inte att ångra.",
      en:
        "The draft is deleted with everything you have written in it and the files you have added. This cannot be undone.",
      fi: "Luonnos poistetaan, samoin kaikki siihen kirjoittamanne ja lisäämänne tiedostot. Tätä ei voi perua."),
    Text(
      sv: "Arbetsytan och kollegorna i den finns kvar, och ni kan börja en ny anslutning när ni vill.",
      en: "The workspace and the colleagues in it remain, and you can begin a new joining whenever you like.",
      fi: "Työtila ja kollegat säilyvät, ja voitte aloittaa uuden liittymisen milloin haluatte."),
  ]
  private static let publishDecline = [
    Text(
      sv:
        "På webbplatsen står organisationens namn, att ni har beslutat att inte ansluta er, datum, och det ni skriver här.",
      en:
        "The site shows the organisation's name, that you have decided not to join, the date, and what you write here.",
      fi: "Sivustolla näkyy organisaation nimi, päätös olla liittymättä, päivä ja tähän kirjoittamanne."),
    Text(
      sv: "Inget annat ur utkastet visas.", en: "Nothing else from the draft is shown.",
      fi: "Luonnoksesta ei näytetä mitään muuta."),
    shownWhenChecked,
  ]
  private static let shownWhenChecked = Text(
    sv: "Länsstyrelsen får veta det nu. Det syns när länsstyrelsen har kontrollerat att det kommer från er.",
    en:
      "The county administrative board is told now. It shows once the board has checked that it comes from you.",
    fi: "Lääninhallitus saa tiedon nyt. Se näkyy, kun lääninhallitus on tarkistanut, että se tulee teiltä.")
  private static let showPreparing = [
    Text(
      sv: "På webbplatsen står organisationens namn och ordet ”Förbereder”. Inget annat.",
      en: "The site shows the organisation's name and the word “Preparing”. Nothing else.",
      fi: "Sivustolla näkyy organisaation nimi ja sana ”Valmistelee”. Ei muuta."),
    shownWhenChecked,
    Text(
      sv: "Ni kan sluta visa det när ni vill.", en: "You can stop showing it whenever you like.",
      fi: "Voitte lopettaa näyttämisen milloin haluatte."),
  ]
  private static let hidePreparing = [
    Text(
      sv: "Organisationens namn tas bort från dem som förbereder sig. Utkastet påverkas inte.",
      en: "The organisation's name is taken away from those preparing. The draft is not affected.",
      fi: "Organisaation nimi poistetaan valmistautuvien joukosta. Luonnos ei muutu.")
  ]

  private static let leaveGroup = [
    Text(
      sv: "Er anslutning fortsätter på egen hand, med allt ni har skrivit.",
      en: "Your joining goes on by itself, with everything you have written.",
      fi: "Liittymisenne jatkuu omanaan, ja kaikki kirjoittamanne säilyy."),
    Text(
      sv: "De andra i gruppen ser att ni inte är med längre.",
      en: "The others in the group see that you are no longer in it.",
      fi: "Muut näkevät, ettette ole enää ryhmässä."),
  ]
}
