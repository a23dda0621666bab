import Kernel

/// The words of an invitation's page.
enum InvitationTexts {
  static func title(_ organisation: String) -> Text {
    Text(
      sv: "Du är inbjuden till \(organisation)", en: "You are invited to \(organisation)",
      fi: "Sinut on kutsuttu: \(organisation)")
  }
  static func lead(_ host: Invitation.Host, _ l: Language) -> String {
    switch host {
    case .colleague(let name):
      Text(
        sv: "\(name) vill ha hjälp med anslutningen.", en: "\(name) would like your help with the joining.",
        fi: "\(name) toivoo apuasi liittymisessä.")[l]
    case .board(let board):
      Text(
        sv: "\(board.sv) bjuder in dig som samordnare för organisationen.",
        en: "\(board[.en]) invites you to be the organisation's coordinator.",
        fi: "\(board[.fi]) kutsuu sinut organisaation koordinaattoriksi.")[l]
    case .former:
      Text(
        sv: "En kollega vill ha hjälp med anslutningen.", en: "A colleague would like your help with the joining.",
        fi: "Kollega toivoo apuasi liittymisessä.")[l]
    }
  }
  static func may(_ role: WorkspaceRole) -> Text {
    switch role {
    case .reader:
      Text(
        sv: "Du får läsa i arbetsytan.", en: "You may read in the workspace.", fi: "Saat lukea työtilassa.")
    case .contributor:
      Text(
        sv: "Du får läsa och skriva i arbetsytan.", en: "You may read and write in the workspace.",
        fi: "Saat lukea ja kirjoittaa työtilassa.")
    case .coordinator:
      Text(
        sv: "Du blir samordnare: du får skriva, bjuda in kollegor och skicka in.",
        en: "You become coordinator: you may write, invite colleagues and submit.",
        fi: "Sinusta tulee koordinaattori: saat kirjoittaa, kutsua kollegoja ja lähettää.")
    }
  }
  static let own = Text(
    sv: "Ingen utanför er arbetsyta ser utkastet förrän ni skickar in det.",
    en: "Nobody outside your workspace sees the draft until you submit it.",
    fi: "Kukaan työtilanne ulkopuolinen ei näe luonnosta ennen kuin lähetätte sen.")
  static let address = Text(sv: "Du kommer in som", en: "You come in as", fi: "Tulet sisään osoitteella")
  static let accept = Text(sv: "Gå med", en: "Accept", fi: "Hyväksy")
  static let known = Text(
    sv: "Du har varit här förut med den här adressen. Logga in först. Sedan kan du gå med.",
    en: "You have been here before with this address. Sign in first. Then you can accept.",
    fi: "Olet käynyt täällä ennenkin tällä osoitteella. Kirjaudu ensin. Sitten voit hyväksyä kutsun.")
  static let sendTo = Text(
    sv: "Vi skickar en inloggningslänk till", en: "We send a sign-in link to",
    fi: "Lähetämme kirjautumislinkin osoitteeseen")
  static let notYou = Text(
    sv: "Är inbjudan inte till dig? Stäng sidan. Då händer ingenting.",
    en: "Is the invitation not for you? Close the page. Then nothing happens.",
    fi: "Eikö kutsu ole sinulle? Sulje sivu. Silloin mitään ei tapahdu.")
  static let goneTitle = Text(
    sv: "Inbjudan går inte att använda längre", en: "The invitation can no longer be used",
    fi: "Kutsua ei voi enää käyttää")
  static let goneLead = Text(
    sv: "Har du redan tackat ja? Logga in med samma adress. Annars: be din kollega att bjuda in dig igen.",
    en: "Have you accepted already? Sign in with the same address. Otherwise ask your colleague to invite you again.",
    fi: "Oletko jo hyväksynyt? Kirjaudu samalla osoitteella. Muuten pyydä kollegaa kutsumaan sinut uudelleen.")
}
