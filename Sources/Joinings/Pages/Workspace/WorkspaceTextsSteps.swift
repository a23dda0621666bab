import Kernel

/// The moves: their links, what their pages say happens, and what is told afterwards.
enum StepTexts {
  static func link(_ move: JoiningMove) -> Text {
    switch move {
    case .change:
      Text(sv: "Skriv en ny version", en: "Write a new version", fi: "Kirjoittakaa uusi versio")
    case .dropChange: Text(sv: "Släpp ändringen", en: "Drop the change", fi: "Luopukaa muutoksesta")
    case .carryOver:
      Text(
        sv: "För över till den nya strategin", en: "Carry over to the new strategy", fi: "Siirtäkää uuteen strategiaan")
    case .pause: Text(sv: "Pausa anslutningen", en: "Pause the joining", fi: "Keskeyttäkää liittyminen")
    case .resume: Text(sv: "Återuppta anslutningen", en: "Resume the joining", fi: "Jatkakaa liittymistä")
    case .withdraw: Text(sv: "Återkalla anslutningen", en: "Withdraw the joining", fi: "Peruuttakaa liittyminen")
    case .decline: Text(sv: "Vår ledning har sagt nej", en: "Our leadership said no", fi: "Johtomme kieltäytyi")
    case .publishDecline:
      Text(sv: "Visa att ni inte ansluter er", en: "Show that you are not joining", fi: "Näyttäkää, ettette liity")
    case .showPreparing:
      Text(sv: "Visa att ni förbereder er", en: "Show that you are preparing", fi: "Näyttäkää, että valmistaudutte")
    case .hidePreparing:
      Text(
        sv: "Sluta visa att ni förbereder er", en: "Stop showing that you are preparing",
        fi: "Lopettakaa valmistautumisen näyttäminen")
    case .leaveGroup: Text(sv: "Lämna gruppen", en: "Leave the group", fi: "Poistukaa ryhmästä")
    }
  }

  /// What happens, a sentence each.
  static func happens(_ move: JoiningMove) -> [Text] {
    switch move {
    case .change: change
    case .dropChange: dropChange
    case .carryOver: carryOver
    case .pause: pause
    case .resume: resume
    case .withdraw: withdraw
    case .decline: decline
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
  private static let pause = [
    Text(
      sv: "Er sida på webbplatsen står kvar, märkt ”Pausad”, med det ni skriver här.",
      en: "Your page on the site stays, marked “Paused”, with what you write here.",
      fi: "Sivunne säilyy sivustolla merkinnällä ”Keskeytetty” ja siinä näkyy tähän kirjoittamanne."),
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

  static let whatHappens = Text(sv: "Det här händer", en: "What happens", fi: "Näin tapahtuu")
  static func words(_ move: JoiningMove) -> Text {
    move == .decline
      ? Text(
        sv: "En rad om beslutet, för er själva", en: "A line about the decision, for yourselves",
        fi: "Rivi päätöksestä teille itsellenne")
      : Text(
        sv: "Några ord om varför", en: "A few words about why", fi: "Muutama sana siitä, miksi")
  }
  static let wordsHint = Text(
    sv: "En eller två meningar räcker. Skriv inga namn på personer.",
    en: "One or two sentences are enough. Write no names of people.",
    fi: "Yksi tai kaksi virkettä riittää. Älkää kirjoittako henkilöiden nimiä.")
  static let coordinatorOnly = Text(
    sv: "Det här gör en samordnare i er arbetsyta. Fråga någon av dem:",
    en: "This is done by a coordinator in your workspace. Ask one of them:",
    fi: "Tämän tekee työtilanne koordinaattori. Kysy joltakulta heistä:")

  static func done(_ move: JoiningMove) -> Text {
    switch move {
    case .change:
      Text(
        sv: "Ni kan skriva nu. Utkastet är ert eget.", en: "You can write now. The draft is your own.",
        fi: "Voitte nyt kirjoittaa. Luonnos on omanne.")
    case .dropChange:
      Text(sv: "Ändringen är släppt.", en: "The change has been dropped.", fi: "Muutoksesta on luovuttu.")
    case .carryOver:
      Text(
        sv: "Utkastet för den nya strategin är klart att läsa igenom.",
        en: "The draft for the new strategy is ready to be read through.",
        fi: "Uuden strategian luonnos on valmis luettavaksi.")
    case .pause: Text(sv: "Anslutningen är pausad.", en: "The joining is paused.", fi: "Liittyminen on keskeytetty.")
    case .resume: Text(sv: "Anslutningen är återupptagen.", en: "The joining is resumed.", fi: "Liittymistä jatketaan.")
    case .withdraw:
      Text(sv: "Anslutningen är återkallad.", en: "The joining is withdrawn.", fi: "Liittyminen on peruutettu.")
    case .decline: Text(sv: "Utkastet är avslutat.", en: "The draft is closed.", fi: "Luonnos on päätetty.")
    case .publishDecline:
      Text(
        sv: "Länsstyrelsen har fått er önskan. Det syns när de har kontrollerat att det kommer från er.",
        en: "The county administrative board has your wish. It shows once they have checked that it comes from you.",
        fi: "Lääninhallitus on saanut toiveenne. Se näkyy, kun on tarkistettu, että se tulee teiltä.")
    case .showPreparing:
      Text(
        sv: "Valet är sparat. Det syns när länsstyrelsen har kontrollerat att det kommer från er.",
        en: "Your choice is saved. It shows once the county administrative board has checked that it comes from you.",
        fi: "Valinta on tallennettu. Se näkyy, kun lääninhallitus on tarkistanut, että se tulee teiltä.")
    case .hidePreparing:
      Text(
        sv: "Det visas inte längre att ni förbereder er.", en: "It no longer shows that you are preparing.",
        fi: "Enää ei näy, että valmistaudutte.")
    case .leaveGroup:
      Text(sv: "Ni har lämnat gruppen.", en: "You have left the group.", fi: "Olette poistuneet ryhmästä.")
    }
  }

  static let oldArea = Text(sv: "Ert område nu", en: "Your area now", fi: "Osa-alueenne nyt")
  static let newAreas = Text(
    sv: "Blir i den nya strategin", en: "Becomes in the new strategy", fi: "Uudessa strategiassa")
  static let noSuccessor = Text(
    sv: "Ingen direkt motsvarighet. Det ni skrev finns kvar i den gamla anslutningen.",
    en: "No direct counterpart. What you wrote stays in the old joining.",
    fi: "Ei suoraa vastinetta. Kirjoittamanne säilyy vanhassa liittymisessä.")
  static let whichStrategy = Text(sv: "Till vilken strategi?", en: "To which strategy?", fi: "Mihin strategiaan?")
}
