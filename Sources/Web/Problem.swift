import HTTPTypes
import Kernel

/// The one place that knows status codes: turns a no, or a fault of ours, into a page or RFC 9457 problem+json.
enum Problem {
  static func status(_ kind: RefusalKind) -> Int {
    switch kind {
    case .notFound: 404
    case .signInNeeded: 401
    case .notAllowed: 403
    case .malformed: 400
    case .invalid: 422
    case .conflict: 409
    case .throttled: 429
    case .tooLarge: 413
    case .gone: 410
    case .unavailable: 503
    }
  }

  /// RFC 9457.
  struct Detail: Encodable {
    let type: String
    let title: String
    let status: Int
    let detail: String?
  }

  static func json(_ status: Int, detail: String? = nil) throws -> Reply {
    let code = HTTPResponse.Status(code: status)
    var reply = try Reply.json(
      Detail(type: "about:blank", title: title(status), status: status, detail: detail),
      type: "application/problem+json; charset=utf-8")
    reply.status = code
    return reply
  }

  /// The status in words, as RFC 9110 names it: the title that goes with `about:blank`.
  private static func title(_ status: Int) -> String {
    switch status {
    case 400: "Bad Request"
    case 401: "Unauthorized"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 408: "Request Timeout"
    case 409: "Conflict"
    case 410: "Gone"
    case 413: "Content Too Large"
    case 415: "Unsupported Media Type"
    case 422: "Unprocessable Content"
    case 429: "Too Many Requests"
    case 503: "Service Unavailable"
    default: "Internal Server Error"
    }
  }

  static func page(_ status: Int, reasons: [ReasonWords] = [], chrome: Chrome, language l: Language) -> Page {
    let (title, lead) = words(status)
    let home = chrome.slug.map { "/\($0)" } ?? "/"
    let main: HTML
    if status == 404 {
      main = """
        <div class="solo"><svg class="solo__art" viewBox="0 0 400 100" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="w" d="M0 20C120 20 140 42 210 42h30M268 42h14M306 42h6"/><path class="m" d="M0 80C120 80 140 58 210 58h30M268 58h14M306 58h6"/></svg>
        <div class="stack stack--s"><h1>\(title[l])</h1><p class="lead">\(lead[l])</p></div>
        <nav class="card" aria-labelledby="nf-h"><h2 class="h-sm" id="nf-h">\(ProblemTexts.wayOn[l])</h2><ul class="orglist">\
        <li><a href="\(l.path(home))">\(ProblemTexts.start[l])</a></li>\(chrome.slug.map { ways("/\($0)", l) })\
        <li><a href="\(l.path("/logga-in"))">\(FrameTexts.signIn[l])</a></li></ul></nav></div>
        """
    } else {
      main = """
        <div class="solo"><div class="stack stack--s"><h1>\(title[l])</h1><p class="lead">\(lead[l])</p></div>
        \(reasons.html { "<p>\($0.text)</p>" })
        <p><a class="arrowlink" href="\(l.path(home))">\(ProblemTexts.start[l]) \(Icon.arrow)</a></p></div>
        """
    }
    return Page(title: title[l], chrome: chrome, main: main).with {
      $0.status = status
      $0.isIndexed = false
    }
  }

  /// The county's own pages, with what is on each.
  private static func ways(_ county: String, _ l: Language) -> HTML {
    """
    <li><a href="\(l.path("\(county)/strategi"))">\(FrameTexts.menu(.strategy)[l])</a><p class="meta">\(ProblemTexts.aboutStrategy[l])</p></li>\
    <li><a href="\(l.path("\(county)/anslutna"))">\(FrameTexts.menu(.joined)[l])</a><p class="meta">\(ProblemTexts.aboutJoined[l])</p></li>\
    <li><a href="\(l.path("\(county)/anslut"))">\(FrameTexts.menu(.join)[l])</a><p class="meta">\(ProblemTexts.aboutJoin[l])</p></li>
    """
  }

  static func words(_ status: Int) -> (Text, Text) {
    switch status {
    case 400, 415: (ProblemTexts.badTitle, ProblemTexts.badLead)
    case 401: (ProblemTexts.signInTitle, ProblemTexts.signInLead)
    case 403: (ProblemTexts.forbiddenTitle, ProblemTexts.forbiddenLead)
    case 404: (ProblemTexts.missingTitle, ProblemTexts.missingLead)
    case 405: (ProblemTexts.methodTitle, ProblemTexts.methodLead)
    case 408: (ProblemTexts.slowTitle, ProblemTexts.slowLead)
    case 409: (ProblemTexts.conflictTitle, ProblemTexts.conflictLead)
    case 410: (ProblemTexts.goneTitle, ProblemTexts.goneLead)
    case 413: (ProblemTexts.largeTitle, ProblemTexts.largeLead)
    case 422: (ProblemTexts.invalidTitle, ProblemTexts.invalidLead)
    case 429: (ProblemTexts.throttledTitle, ProblemTexts.throttledLead)
    default: (ProblemTexts.faultTitle, ProblemTexts.faultLead)
    }
  }
}

extension RefusalKind {
  /// The status of the page that tells it: the form again with what was typed in it, or what there is instead.
  package var pageStatus: Int { Problem.status(self) }

  /// Whether it is about what was typed, or about how things stand: told beside the form, with what was typed in it.
  package var isToldInForm: Bool { self == .invalid || self == .conflict || self == .throttled }
}

enum ProblemTexts {
  static let start = Text(sv: "Till startsidan", en: "To the start page", fi: "Etusivulle")
  static let wayOn = Text(sv: "Hitta rätt", en: "Find your way", fi: "Löydä perille")
  static let aboutStrategy = Text(
    sv: "Områden, mål och påståenden", en: "Areas, objectives and statements", fi: "Osa-alueet, tavoitteet ja väittämät"
  )
  static let aboutJoined = Text(
    sv: "Organisationer som är anslutna och vad de gör", en: "Organisations that have joined and what they do",
    fi: "Liittyneet organisaatiot ja mitä ne tekevät")
  static let aboutJoin = Text(
    sv: "Börja, eller fortsätt där ni var", en: "Begin, or go on where you were",
    fi: "Aloittakaa tai jatkakaa siitä mihin jäitte")
  static let badTitle = Text(
    sv: "Vi kunde inte läsa det som skickades", en: "We could not read what was sent", fi: "Lähetettyä ei voitu lukea")
  static let badLead = Text(
    sv:
      "Har du skrivit adressen själv? Kontrollera den. Har du fyllt i ett formulär? Gå tillbaka i webbläsaren, så finns din text oftast kvar, och skicka igen.",
    en:
      "Did you type the address yourself? Check it. Did you fill in a form? Go back in your browser, where your text usually remains, and send it again.",
    fi:
      "Kirjoititko osoitteen itse? Tarkista se. Täytitkö lomakkeen? Palaa selaimessa takaisin, missä tekstisi yleensä on tallella, ja lähetä uudelleen."
  )
  static let signInTitle = Text(sv: "Logga in först", en: "Sign in first", fi: "Kirjaudu ensin sisään")
  static let signInLead = Text(
    sv: "Sidan är för den som är inloggad.", en: "The page is for those who are signed in.",
    fi: "Sivu on kirjautuneille.")
  static let forbiddenTitle = Text(sv: "Det här kan du inte göra", en: "You cannot do this", fi: "Et voi tehdä tätä")
  static let forbiddenLead = Text(
    sv:
      "Antingen kom formuläret från en annan webbplats, eller så saknar du rätt roll. Öppna sidan på nytt och försök igen.",
    en: "Either the form came from another site, or you lack the role for it. Open the page again and retry.",
    fi: "Joko lomake tuli toiselta sivustolta tai sinulta puuttuu rooli. Avaa sivu uudelleen ja yritä uudestaan.")
  static let missingTitle = Text(sv: "Sidan finns inte", en: "There is no such page", fi: "Sivua ei ole")
  static let missingLead = Text(
    sv: "Adressen kan vara felskriven, eller så har sidan flyttat. Härifrån kommer du vidare:",
    en: "The address may be mistyped, or the page has moved. You can go on from here:",
    fi: "Osoite voi olla väärin kirjoitettu, tai sivu on siirtynyt. Tästä pääset eteenpäin:")
  static let methodTitle = Text(
    sv: "Adressen kan inte öppnas så", en: "The address cannot be opened that way", fi: "Osoitetta ei voi avata näin")
  static let methodLead = Text(
    sv: "Adressen hör till en knapp på en annan sida. Gå tillbaka i webbläsaren och tryck på knappen där.",
    en: "The address belongs to a button on another page. Go back in your browser and press the button there.",
    fi: "Osoite kuuluu toisen sivun painikkeeseen. Palaa selaimessa takaisin ja paina painiketta siellä.")
  static let slowTitle = Text(
    sv: "Det tog för lång tid att skicka", en: "It took too long to send", fi: "Lähettäminen kesti liian kauan")
  static let slowLead = Text(
    sv: "Uppkopplingen är långsam just nu. Gå tillbaka i webbläsaren och skicka igen, gärna med en mindre fil.",
    en: "The connection is slow just now. Go back in your browser and send again, preferably with a smaller file.",
    fi: "Yhteys on juuri nyt hidas. Palaa selaimessa takaisin ja lähetä uudelleen, mieluiten pienempi tiedosto.")
  static let conflictTitle = Text(
    sv: "Det har redan hänt något här", en: "Something has already happened here",
    fi: "Täällä on jo tapahtunut jotakin")
  static let conflictLead = Text(
    sv:
      "Du själv eller någon annan har ändrat samma sak sedan du öppnade sidan. Öppna den på nytt och se hur det ser ut nu.",
    en:
      "You or somebody else has changed the same thing since you opened the page. Open it again to see how it is now.",
    fi:
      "Sinä tai joku muu on muuttanut samaa asiaa sen jälkeen, kun avasit sivun. Avaa se uudelleen ja katso, miltä se nyt näyttää."
  )
  static let goneTitle = Text(
    sv: "Länken går inte att använda längre", en: "The link can no longer be used", fi: "Linkkiä ei voi enää käyttää")
  static let goneLead = Text(
    sv: "Den är använd eller för gammal. Be om en ny.", en: "It has been used or is too old. Ask for a new one.",
    fi: "Se on käytetty tai liian vanha. Pyydä uusi.")
  static let largeTitle = Text(
    sv: "Det var för mycket på en gång", en: "That was too much at once", fi: "Liikaa kerralla")
  static let largeLead = Text(
    sv:
      "Filen eller texten är större än vi tar emot. En fil får vara högst 10 MB. Gå tillbaka och välj en mindre fil, eller korta texten.",
    en:
      "The file or text is larger than we take. A file may be at most 10 MB. Go back and choose a smaller file, or shorten the text.",
    fi:
      "Tiedosto tai teksti on suurempi kuin otamme vastaan. Tiedosto saa olla enintään 10 Mt. Palaa ja valitse pienempi tiedosto tai lyhennä tekstiä."
  )
  static let invalidTitle = Text(sv: "Det gick inte", en: "That did not work", fi: "Se ei onnistunut")
  static let invalidLead = Text(
    sv: "Det beror på detta:", en: "This is why:", fi: "Syy on tämä:")
  static let throttledTitle = Text(sv: "Vänta lite", en: "Wait a little", fi: "Odota hetki")
  static let throttledLead = Text(
    sv: "Det har kommit många försök på kort tid. Försök igen om en stund.",
    en: "There have been many tries in a short time. Try again in a while.",
    fi: "Lyhyessä ajassa on tullut monta yritystä. Yritä hetken kuluttua uudelleen.")
  static let faultTitle = Text(
    sv: "Något gick fel hos oss", en: "Something went wrong on our side", fi: "Meillä tapahtui virhe")
  static let faultLead = Text(
    sv: "Det du har sparat finns kvar. Gå tillbaka och försök igen om en stund.",
    en: "What you have saved is still there. Go back and try again in a while.",
    fi: "Tallentamasi on tallessa. Palaa ja yritä hetken kuluttua uudelleen.")
}
