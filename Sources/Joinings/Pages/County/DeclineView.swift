import Kernel
import Web

/// A no that the organisation wants to show: nothing is public before a strategist has made sure whom it comes from.
enum DeclineView {
  private typealias T = DeclineTexts

  static func html(_ received: JoiningDossier, _ visit: Visit, _ state: FormState, _ l: Language) -> HTML {
    if received.standing.publicState == .declined { return shown(received, visit, l) }
    return received.standing.asksToShowNo ? asks(received, visit, state, l) : .empty
  }

  private static func asks(_ received: JoiningDossier, _ visit: Visit, _ state: FormState, _ l: Language) -> HTML {
    let words = received.steps.last { $0.kind == .declineAsked }?.words ?? ""
    return """
      <section class="card stack" aria-labelledby="c9"><h2 class="h-sm" id="c9">\(T.title[l])</h2><p>\(T.lead[l])</p>\
      \(if: !words.isEmpty, "<div class=\"card card--tint\">\(PublicPledge.own(Part.prose(words), l))</div>")\
      \(visit.form("\(received.path)/visa-avstar", class: "stack"))\
      <input type="hidden" name="name" value="\(received.name)">\
      <ul class="checks">\(IdentityTick.html(received.name, state, l))</ul>\
      <p class="actions"><button class="btn btn--primary" type="submit">\(T.show[l])</button></p></form>\
      \(hide(T.dontShow[l], received, visit, l))</section>
      """
  }

  private static func shown(_ received: JoiningDossier, _ visit: Visit, _ l: Language) -> HTML {
    """
    <section class="card stack" aria-labelledby="c9"><h2 class="h-sm" id="c9">\(T.shownTitle[l])</h2><p>\(T.shownLead[l])</p>\
    \(hide(T.hide[l], received, visit, l))</section>
    """
  }

  private static func hide(_ word: String, _ received: JoiningDossier, _ visit: Visit, _ l: Language) -> HTML {
    """
    \(visit.form("\(received.path)/dolj-avstar", class: "stack"))\
    <p class="actions"><button class="btn" type="submit">\(word)</button></p></form>
    """
  }
}

/// The tick by which a strategist says that they have made sure whom something comes from.
enum IdentityTick {
  static func html(_ name: String, id: String = "checkedIdentity", _ state: FormState, _ l: Language) -> HTML {
    let reason = state.reasons.first { $0.field == id }?.text
    return """
      <li><input type="checkbox" id="\(id)" name="checkedIdentity" value="1" aria-describedby="\(id)-d"\
      \(if: reason != nil, " aria-invalid=\"true\"")><div><label for="\(id)">\(DeclineTexts.checked(name)[l])</label>\
      <span id="\(id)-d">\(CountyAnswerTexts.knowSenderHint[l])\
      \(reason.map { "<strong class=\"field__error\">\(Icon.alert)\($0)</strong>" as HTML })</span></div></li>
      """
  }
}

/// The words of what an organisation wants shown, before the county has checked whom it comes from.
enum DeclineTexts {
  static let title = StaffText(sv: "De vill visa att de avstår", en: "They want to show that they are not joining")
  static let lead = StaffText(
    sv:
      "Vem som helst kan börja en anslutning i en organisations namn. Visa det först när du vet att det är de som ber om det.",
    en: "Anyone can begin a joining in an organisation's name. Show it only once you know that it is they who ask.")
  static func checked(_ name: String) -> StaffText {
    StaffText(sv: "Jag har kontrollerat att det kommer från \(name)", en: "I have checked that it comes from \(name)")
  }
  static let show = StaffText(sv: "Visa publikt att de avstår", en: "Show that they are not joining")
  static let dontShow = StaffText(sv: "Visa inte", en: "Do not show")
  static let shownTitle = StaffText(
    sv: "Det visas publikt att de avstår", en: "It is shown that they are not joining")
  static let shownLead = StaffText(
    sv: "Döljer du det försvinner sidan från webbplatsen och ur öppna data direkt.",
    en: "If you hide it, the page goes from the site and the open data at once.")
  static let hide = StaffText(sv: "Dölj", en: "Hide")

  static let preparing = StaffText(sv: "Förbereder sig", en: "Preparing")
  static let preparingLead = StaffText(
    sv:
      "De här organisationerna har själva valt att det ska synas att de förbereder sig. Det syns först när du har kontrollerat att det kommer från dem. Vad de skriver ser ingen annan.",
    en:
      "These organisations have chosen to show that they are preparing. It shows only once you have checked that it comes from them. Nobody else sees what they write."
  )
  static let waiting = StaffText(sv: "Att kontrollera", en: "To check")
  static let nobodyWaits = StaffText(sv: "Det finns inget att kontrollera.", en: "There is nothing to check.")
  static let showing = StaffText(sv: "Syns på webbplatsen", en: "Shown on the site")
  static let nobodyShows = StaffText(
    sv: "Ingen organisation visar just nu att den förbereder sig.",
    en: "No organisation shows that it is preparing at the moment.")
  static let showPreparing = StaffText(sv: "Visa att de förbereder sig", en: "Show that they are preparing")
  static let stopShowing = StaffText(sv: "Sluta visa", en: "Stop showing")
  static let allPreparing = StaffText(sv: "Kontrollera och visa", en: "Check and show")
  static func someWait(_ count: Int) -> StaffText {
    count == 1
      ? StaffText(
        sv: "En organisation vill visa att den förbereder sig.",
        en: "One organisation wants to show that it is preparing.")
      : StaffText(
        sv: "\(count) organisationer vill visa att de förbereder sig.",
        en: "\(count) organisations want to show that they are preparing.")
  }

  static func done(_ word: String) -> StaffText? {
    switch word {
    case "visas": StaffText(sv: "Det visas nu på webbplatsen.", en: "It is now shown on the site.")
    case "visas-inte":
      StaffText(sv: "Det visas inte på webbplatsen.", en: "It is not shown on the site.")
    default: nil
    }
  }
}
