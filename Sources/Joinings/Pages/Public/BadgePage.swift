import Counties
import Foundation
import Kernel
import Store
import Web

/// `/{county}/anslutna/{slug}/marke.svg`: a badge for the organisation's own website. It always says how things stand
/// today, carries its own text alternative, and tells the address where anyone can verify it.
struct BadgePage {
  let store: Store

  func get(_ visit: Visit) async throws -> Reply {
    let l = visit.language
    switch try await JoinedModel.find(visit, store, then: "/marke.svg") {
    case .elsewhere(let address): return .moved(address)
    case .here(let model):
      guard model.joining.state != .declined else { throw NotFound() }
      return Self.reply(Badge(model, verify: visit.settings.baseURL + visit.link(model.path + "/verifiera"), l))
    }
  }

  /// Other sites may show it: the one file here that says so.
  private static func reply(_ badge: Badge) -> Reply {
    Reply.text(String(decoding: badge.svg.bytes, as: UTF8.self), type: "image/svg+xml; charset=utf-8")
      .with(header: "Cross-Origin-Resource-Policy", "cross-origin")
      .with(header: "Cache-Control", "public, max-age=600")
  }
}

/// What the badge says.
struct Badge: Sendable {
  let name: String
  let site: String
  let words: String
  let since: String
  let verify: String
  let isExample: Bool
  let language: Language

  init(_ model: JoinedModel, verify: String, _ l: Language) {
    name = model.name(l)
    site = model.county.siteName[l]
    switch model.joining.state {
    case .joined, .former, .superseded: words = DiplomaTexts.badgeJoined[l]
    case .paused: words = DiplomaTexts.badgePaused[l]
    case .withdrawn, .declined: words = DiplomaTexts.badgeWithdrawn[l]
    }
    let isIn = model.joining.state != .withdrawn
    since = isIn ? DiplomaTexts.badgeSince(model.joining.joinedOn.told(in: l))[l] : ""
    self.verify = verify
    isExample = model.joining.isExample
    language = l
  }

  init(
    name: String, site: String, words: String, since: String, verify: String, isExample: Bool, language: Language
  ) {
    self.name = name
    self.site = site
    self.words = words
    self.since = since
    self.verify = verify
    self.isExample = isExample
    self.language = language
  }

  /// Colours stand in attributes: a badge on another site has no stylesheet of ours.
  var svg: HTML {
    let shown = Badge.shortened(name, 32)
    let small = [since, isExample ? PublicJoiningTexts.example[language] : ""].filter { !$0.isEmpty }
      .joined(separator: " · ")
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="320" height="104" viewBox="0 0 320 104" role="img" \
      aria-labelledby="t d" lang="\(language.rawValue)"><title id="t">\(DiplomaTexts.badgeTitle(name, words, site)[language])</title>\
      <desc id="d">\(DiplomaTexts.verifyAt[language]) \(verify)</desc>\
      <rect width="320" height="104" rx="12" fill="#281a4a"/>\(Badge.mark)\
      <g font-family="system-ui, 'Segoe UI', Roboto, Arial, sans-serif" fill="#f7f2fb">\
      <text x="78" y="32" font-size="16" font-weight="700">\(shown)</text>\
      <text x="78" y="54" font-size="13">\(words)</text>\
      <text x="78" y="72" font-size="13" font-weight="600">\(Badge.shortened(site, 34))</text>\
      <text x="78" y="91" font-size="12" fill="#dde994">\(small)</text></g></svg>
      """
  }

  private static let mark: HTML = """
    <g fill="none" stroke-width="4.5" stroke-linecap="round" transform="translate(22 31)"><path stroke="#f3a271" d="M5 8.5C17 8.5 17 17 27 17h10"/><path stroke="#79cfd3" d="M5 33.500C17 33.500 17 25 27 25h10"/></g>
    """

  /// A name that fits: SVG breaks no lines. The whole name stands in the title.
  static func shortened(_ text: String, _ limit: Int) -> String {
    text.count > limit ? text.prefix(limit - 1).trimmingCharacters(in: .whitespaces) + "…" : text
  }
}
