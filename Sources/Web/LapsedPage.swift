import Kernel

/// The page for a post whose session had ended: the text is shown, and kept when it is known whose it is.
enum LapsedPage {
  static func page(_ visit: Visit, chrome: Chrome) -> Page {
    let l = visit.language
    let title = Text(sv: "Du har blivit utloggad", en: "You have been signed out", fi: "Sinut on kirjattu ulos")
    let kept = Text(
      sv: "Det du skrev är sparat. Logga in med samma adress, så får du det tillbaka.",
      en: "What you wrote is kept. Sign in with the same address and you get it back.",
      fi: "Kirjoittamasi on tallessa. Kirjaudu samalla osoitteella, niin saat sen takaisin.")
    let shown = Text(
      sv: "Det du skrev står här nedanför. Kopiera det innan du loggar in igen.",
      en: "What you wrote stands below. Copy it before you sign in again.",
      fi: "Kirjoittamasi on alla. Kopioi se ennen kuin kirjaudut uudelleen.")
    let file = Text(
      sv: "Filen följer inte med. Välj den på nytt när du har loggat in.",
      en: "The file does not come along. Choose it again when you have signed in.",
      fi: "Tiedosto ei tule mukaan. Valitse se uudelleen, kun olet kirjautunut sisään.")
    let nothing = Text(
      sv: "Logga in igen, så kan du fortsätta.", en: "Sign in again and you can go on.",
      fi: "Kirjaudu uudelleen, niin voit jatkaa.")
    let isLapsed = visit.presence.lapsed != nil
    let answers = isLapsed ? [] : visit.form.written
    let lead = isLapsed && !visit.form.typed.isEmpty ? kept : answers.isEmpty ? nothing : shown
    let signIn = visit.link("/logga-in") + "?till=" + QueryText.encode(visit.path)
    let main = Part.solo(
      title[l],
      """
      <p class="lead">\(lead[l])</p>\(if: !visit.form.files.isEmpty, "<p>\(file[l])</p>")
      <p class="actions">\(Part.buttonLink(FrameTexts.signIn[l], signIn))</p>
      \(answers.html { $0.card(l) })
      """)
    return Page(title: title[l], chrome: chrome, main: main).with {
      $0.status = 401
      $0.isIndexed = false
    }
  }
}
