import HTTPTypes
import Hummingbird
import Kernel
import NIOCore

/// Reads a posted form and makes sure that it came from our own page.
enum PostedForm {
  enum Fault: Error {
    case tooLarge
    case unsupportedType
    case malformed
    case otherSite
  }

  static func status(of error: any Error) -> Int? {
    switch error {
    case Fault.tooLarge: 413
    case Fault.unsupportedType: 415
    case Fault.malformed: 400
    case Fault.otherSite: 403
    default: nil
    }
  }

  static func read(_ request: Request, limit: Int) async throws -> FormFields {
    if let length = request.headers[.contentLength].flatMap(Int.init), length > limit { throw Fault.tooLarge }
    let body: ByteBuffer
    do {
      body = try await request.body.collect(upTo: limit)
    } catch is NIOTooManyBytesError {
      throw Fault.tooLarge
    }
    return try parse(Array(body.readableBytesView), type: request.headers[.contentType] ?? "")
  }

  /// - Parameter type: the whole Content-Type header; empty when there was none.
  static func parse(_ body: [UInt8], type: String) throws -> FormFields {
    let mediaType = type.prefix { $0 != ";" }.lowercased().filter { $0 != " " && $0 != "\t" }
    do {
      switch mediaType {
      case "multipart/form-data": return try Multipart.parse(body, contentType: type)
      case "application/x-www-form-urlencoded": return try FormBody.parse(body)
      case "" where body.isEmpty: return FormFields()
      default: throw Fault.unsupportedType
      }
    } catch is FormFault {
      throw Fault.malformed
    }
  }

  /// Sec-Fetch-Site first (the browser's own word), then Origin, then the session's token in the form.
  ///
  /// `none` means that the browser itself, not a page, began the request: no form of ours does, so it proves nothing.
  static func checkOrigin(_ request: Request, form: FormFields, presence: Presence, settings: WebSettings) throws {
    if let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name], site != "none" {
      guard site == "same-origin" else { throw Fault.otherSite }
      return
    }
    if let origin = request.headers[.origin] {
      guard origin == settings.baseURL else { throw Fault.otherSite }
      return
    }
    guard let expected = presence.formToken, let given = form.first("_token"),
      Secret.equal(Array(expected.utf8), Array(given.utf8))
    else { throw Fault.otherSite }
  }
}

/// Comparing secrets.
package enum Secret {
  /// Whether two secrets are the same, in a time that does not tell where they differ.
  package static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    for (a, b) in zip(left, right) { difference |= a ^ b }
    return difference == 0
  }
}

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
    let texts = visit.form.names.filter { !$0.hasPrefix("_") }.flatMap { visit.form.all($0) }.filter {
      $0.utf8.count > 3
    }
    let signIn = visit.link("/logga-in") + "?till=" + QueryText.encode(visit.path)
    let main = Part.solo(
      title[l],
      """
      <p class="lead">\((visit.presence.lapsed == nil ? shown : kept)[l])</p>
      <p class="actions">\(Part.buttonLink(FrameTexts.signIn[l], signIn))</p>
      \(if: visit.presence.lapsed == nil, "\(texts.html { "<pre class=\"card\">\($0)</pre>" })")
      """)
    return Page(title: title[l], chrome: chrome, main: main).with {
      $0.status = 401
      $0.isIndexed = false
    }
  }
}
