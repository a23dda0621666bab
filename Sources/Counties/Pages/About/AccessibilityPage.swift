import GRDB
import Kernel
import Store
import Web

/// `/{county}/om/tillganglighet`: the accessibility statement, made from the facts.
struct AccessibilityPage {
  let store: Store

  func get(_ visit: Visit) async throws -> Reply {
    let (host, facts) = try await store.read { db in
      let host = try AboutHost.find(visit, db)
      return (host, try host.published(AccessibilityFacts.self, db))
    }
    let l = visit.language
    guard let facts else { return .page(host.notPublished(AccessibilityTexts.title[l], "tillganglighet", l)) }
    return .page(view(facts, host, l))
  }

  private func view(_ facts: AccessibilityFacts, _ host: AboutHost, _ l: Language) -> Page {
    let t = AccessibilityTexts.self
    let grounds = AccessibilityFacts.Ground.allCases.filter { g in facts.shortcomings.contains { $0.ground == g } }
    let days = facts.answerDays ?? 0
    return host.page(
      t.title[l], l, lead: "\(facts.service, in: l)",
      """
      <section class="prose"><p>\(t.responsible[l]) \(facts.responsible, in: l). \(t.law[l])</p></section>
      \(AboutPart.section(t.howAccessible[l], "<p>\(facts.conformance.map { t.conformance($0)[l] } ?? "")</p>"))
      \(if: !grounds.isEmpty, AboutPart.section(t.shortcomings[l], grounds.html { shortcomings(facts, $0, l) }))
      \(AboutPart.section(t.report[l], """
        <p>\(t.reportHow[l])</p><ul><li>\(AboutPart.mail(facts.contactMail))</li>\
        \(if: !facts.contactPhone.isEmpty, "<li>\(facts.contactPhone)</li>")</ul><p>\(t.answer(days)[l])</p>
        """))
      \(AboutPart.section(t.supervision[l], """
        <p>\(t.complaint[l]) <a href="https://www.digg.se/tdosanmalan">\(t.complaintLink[l])</a></p>
        """))
      \(AboutPart.section(t.testing[l], """
        <p>\(facts.method.map { t.method($0)[l] } ?? "") \(facts.testedOn.map { t.tested($0, l) })</p>\
        \(AboutPart.paragraphs(facts.tested, l))
        """))
      <section class="prose"><p class="meta">\(facts.publishedOn.map { t.published($0, l) }) \(facts.updatedOn.map { t.updated($0, l) })</p></section>
      """)
  }

  private func shortcomings(_ facts: AccessibilityFacts, _ ground: AccessibilityFacts.Ground, _ l: Language) -> HTML {
    """
    <h3>\(AccessibilityTexts.ground(ground)[l])</h3><ul>\(facts.shortcomings.filter { $0.ground == ground }.html {
      "<li><strong>\($0.what, in: l)</strong> \($0.reason, in: l)</li>"
    })</ul>
    """
  }
}

enum AccessibilityTexts {
  static let title = Text(
    sv: "Tillgänglighetsredogörelse", en: "Accessibility statement", fi: "Saavutettavuusseloste")
  static let responsible = Text(
    sv: "Ansvarig för webbplatsen är", en: "Responsible for the site is", fi: "Sivustosta vastaa")
  static let law = Text(
    sv: "Den ska kunna användas av alla, också med hjälpmedel. Här står hur den uppfyller lagen om tillgänglighet till "
      + "digital offentlig service (2018:1937), vilka brister vi känner till och hur du berättar om fler.",
    en:
      "Everyone should be able to use it, with assistive technology too. Here is how it meets the act on accessibility "
      + "of digital public services (2018:1937), which shortcomings we know of, and how you tell us of others.",
    fi: "Kaikkien on voitava käyttää sitä, myös apuvälinein. Tässä kerrotaan, miten se täyttää digitaalisten julkisten "
      + "palvelujen saavutettavuuslain (2018:1937), mitkä puutteet tiedämme ja miten kerrot muista.")
  static let howAccessible = Text(
    sv: "Hur tillgänglig är webbplatsen?", en: "How accessible is the site?", fi: "Kuinka saavutettava sivusto on?")
  static let shortcomings = Text(
    sv: "Det här är inte tillgängligt", en: "What is not accessible", fi: "Mikä ei ole saavutettavaa")
  static let report = Text(
    sv: "Berätta om du hittar brister", en: "Tell us if you find shortcomings", fi: "Kerro meille puutteista")
  static let reportHow = Text(
    sv:
      "Vi vill göra webbplatsen bättre. Hör av dig om något inte fungerar, eller om du behöver innehållet på ett annat "
      + "sätt.",
    en:
      "We want to make the site better. Get in touch if something does not work, or if you need the content in another "
      + "form.",
    fi: "Haluamme parantaa sivustoa. Ota yhteyttä, jos jokin ei toimi tai tarvitset sisällön toisessa muodossa.")
  static let supervision = Text(sv: "Tillsyn", en: "Supervision", fi: "Valvonta")
  static let complaint = Text(
    sv:
      "Myndigheten för digital förvaltning, DIGG, ser till att lagen följs. Är du inte nöjd med hur vi tar hand om ditt "
      + "påpekande kan du anmäla det till DIGG.",
    en:
      "The Agency for Digital Government, DIGG, supervises that the act is followed. If you are not content with how we "
      + "take care of your report, you can complain to DIGG.",
    fi:
      "Digitaalisen hallinnon virasto DIGG valvoo lain noudattamista. Jos et ole tyytyväinen siihen, miten käsittelemme "
      + "ilmoituksesi, voit kannella DIGGille.")
  static let complaintLink = Text(
    sv: "Anmäl bristande tillgänglighet till DIGG", en: "Report to DIGG (in Swedish)",
    fi: "Ilmoita DIGGille (ruotsiksi)")
  static let testing = Text(
    sv: "Så har vi testat webbplatsen", en: "How we have tested the site", fi: "Näin sivusto on testattu")

  static func conformance(_ value: AccessibilityFacts.Conformance) -> Text {
    switch value {
    case .full:
      Text(
        sv: "Webbplatsen är helt förenlig med lagen. Vi känner inte till några brister.",
        en: "The site is fully compliant with the act. We know of no shortcomings.",
        fi: "Sivusto täyttää lain vaatimukset kokonaan. Emme tiedä puutteita.")
    case .partial:
      Text(
        sv: "Webbplatsen är delvis förenlig med lagen. Bristerna står här nedanför.",
        en: "The site is partly compliant with the act. The shortcomings stand below.",
        fi: "Sivusto täyttää lain vaatimukset osittain. Puutteet on lueteltu alla.")
    case .none:
      Text(
        sv: "Webbplatsen är inte förenlig med lagen. Bristerna står här nedanför.",
        en: "The site is not compliant with the act. The shortcomings stand below.",
        fi: "Sivusto ei täytä lain vaatimuksia. Puutteet on lueteltu alla.")
    }
  }

  static func ground(_ ground: AccessibilityFacts.Ground) -> Text {
    switch ground {
    case .notCompliant:
      Text(
        sv: "Uppfyller inte lagens krav", en: "Does not meet the act's requirements", fi: "Ei täytä lain vaatimuksia")
    case .disproportionateBurden:
      Text(sv: "Oskäligt betungande anpassning", en: "Disproportionate burden", fi: "Kohtuuton rasite")
    case .notCovered:
      Text(sv: "Omfattas inte av lagen", en: "Not covered by the act", fi: "Ei kuulu lain piiriin")
    }
  }

  static func method(_ method: AccessibilityFacts.Method) -> Text {
    switch method {
    case .own:
      Text(
        sv: "Vi har testat webbplatsen själva.", en: "We have tested the site ourselves.",
        fi: "Olemme testanneet sivuston itse.")
    case .external:
      Text(
        sv: "En oberoende granskare har testat webbplatsen.", en: "An independent auditor has tested the site.",
        fi: "Riippumaton arvioija on testannut sivuston.")
    }
  }

  static func answer(_ days: Int) -> Text {
    days == 1
      ? Text(
        sv: "Du får svar inom en arbetsdag.", en: "You get an answer within one working day.",
        fi: "Saat vastauksen yhden työpäivän kuluessa.")
      : Text(
        sv: "Du får svar inom \(days) arbetsdagar.", en: "You get an answer within \(days) working days.",
        fi: "Saat vastauksen \(days) työpäivän kuluessa.")
  }

  static func tested(_ day: Day, _ l: Language) -> HTML {
    let word = Text(sv: "Senaste testet gjordes", en: "The latest test was made on", fi: "Viimeisin testi tehtiin")
    return "\(word[l]) \(Part.time(day, l))."
  }

  static func published(_ day: Day, _ l: Language) -> HTML {
    let word = Text(sv: "Webbplatsen öppnade", en: "The site opened on", fi: "Sivusto avattiin")
    return "\(word[l]) \(Part.time(day, l))."
  }

  static func updated(_ day: Day, _ l: Language) -> HTML {
    let word = Text(sv: "Redogörelsen uppdaterades", en: "The statement was updated on", fi: "Seloste päivitettiin")
    return "\(word[l]) \(Part.time(day, l))."
  }
}
