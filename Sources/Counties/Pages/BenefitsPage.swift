import Kernel
import Store
import Web

/// `/{county}/det-har-far-ni`: what those who join get, in the county's own words.
struct BenefitsPage {
  let store: Store

  func get(_ visit: Visit) async throws -> Reply {
    let slug = visit.parameter("county")
    let (county, benefits) = try await store.read { db in
      guard let county = try County.bySlug(slug, db) else { throw NotFound() }
      return (county, try Benefit.all(of: county.code, db))
    }
    let l = visit.language
    let t = BenefitsTexts.self
    let main: HTML = """
      \(Part.head(t.title[l], lead: "\(t.lead[l])"))
      <div class="split"><div class="stack stack--l">\
      \(benefits.isEmpty ? "<p>\(t.none[l])</p>" : "<ul class=\"grid grid--2\">\(benefits.html { card($0, l) })</ul>")
      <p class="pull">\(NatureTexts.nature[l])</p>\
      <p class="actions">\(Part.buttonLink(t.begin[l], l.path("/\(county.slug)/anslut")))</p></div>
      \(Part.card(t.ask[l], style: "card--tint", """
        <p>\(county.contactLabel, in: l)</p><p>\(AboutPart.mail(county.contactMail))</p>
        """))</div>
      """
    let crumbs = [Crumb(county.siteName[l], "/\(county.slug)"), Crumb(t.title[l])]
    return .page(Page(title: t.title[l], chrome: county.chrome(l), crumbs: crumbs, main: main))
  }

  private func card(_ benefit: Benefit, _ l: Language) -> HTML {
    "<li class=\"card\"><h2 class=\"h-sm\">\(benefit.title, in: l)</h2>\(AboutPart.paragraphs(benefit.body, l))</li>"
  }
}

enum BenefitsTexts {
  static let title = Text(sv: "Det här får ni", en: "What you get", fi: "Mitä saatte")
  static let lead = Text(
    sv: "Den som ansluter sig står inte ensam. Det här ingår, utan kostnad.",
    en: "Whoever joins does not stand alone. This is part of it, free of charge.",
    fi: "Liittynyt ei jää yksin. Tämä kuuluu mukaan, maksutta.")
  static let none = Text(
    sv: "Länsstyrelsen har inte skrivit här än. Fråga gärna vad som finns för er.",
    en: "The county administrative board has not written here yet. Do ask what there is for you.",
    fi: "Lääninhallitus ei ole vielä kirjoittanut tähän. Kysy, mitä teille on tarjolla.")
  static let begin = Text(sv: "Börja ansluta er", en: "Begin to join", fi: "Aloittakaa liittyminen")
  static let ask = Text(sv: "Undrar ni något?", en: "Wondering about something?", fi: "Onko kysyttävää?")
}
