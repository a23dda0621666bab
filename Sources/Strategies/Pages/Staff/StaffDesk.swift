import Counties
import GRDB
import Kernel
import Store
import Web

/// The edition that a strategist has on their desk, from the address.
struct StaffDesk: Sendable {
  let county: County
  let edition: Edition
  let areas: [Area]

  static func find(_ visit: OfficerVisit, _ db: Database) throws -> StaffDesk {
    guard let county = try County.byCode(visit.county, db), let id = EditionID(visit.visit.parameter("edition")),
      let edition = try Edition.byID(id, db), edition.county == visit.county
    else { throw NotFound() }
    return StaffDesk(county: county, edition: edition, areas: try Area.all(of: id, db))
  }

  /// Where an edition's staff pages begin.
  static func path(_ county: County, _ edition: EditionID) -> String { "\(county.staffPath(.strategies))/\(edition)" }

  var path: String { Self.path(county, edition.id) }
  var isDraft: Bool { edition.publishedAt == nil }

  /// Where anyone reads it; while it is a draft, the county's strategists see it there too.
  var publicPath: String { "/\(county.slug)/strategi/\(edition.slug)?utgava=\(edition.number)" }

  /// A page under the edition's own.
  func page(
    _ title: String, crumbs: [Crumb] = [], _ l: Language, state: FormState? = nil, status: Int = 422, _ main: HTML
  ) -> Page {
    let list = Crumb(StaffPlace.strategies.title[l], county.staffPath(.strategies))
    let own = Crumb(edition.shortTitle[l], path)
    return county.staffPage(title, at: .strategies, crumbs: [list, own] + crumbs + [Crumb(title)], l, main).with {
      guard let state, !state.reasons.isEmpty else { return }
      $0.hasErrors = true
      $0.status = status
    }
  }
}

/// A form of the county's staff: what is typed, what was wrong, and what somebody else saved meanwhile.
struct StaffForm: Sendable {
  var state: FormState
  /// What is stored now, when it is another than what the editor began from.
  var theirs: [String: [String]]?
  /// The fingerprint of what the editor sees.
  var seen: String

  init(_ values: [String: [String]], seen: String = "", _ language: Language) {
    state = FormState(language: language)
    state.values = values
    self.seen = seen
  }

  /// The form as it was posted, refused.
  init(
    posted: FormFields, _ refusal: StrategyRefusal, stored: [String: [String]], seen: String, _ language: Language
  ) {
    state = FormState(posted: posted, reasons: refusal.words(in: language), language: language)
    if refusal.reasons.contains(.changedMeanwhile) {
      theirs = stored
      self.seen = seen
    } else {
      self.seen = posted.text("seen")
    }
  }

  var l: Language { state.language }
  var status: Int { theirs == nil ? 422 : 409 }

  /// The top of a form's page.
  var summary: HTML { state.errorSummary }
  /// What goes with the form unseen.
  var hidden: HTML { "<input type=\"hidden\" name=\"seen\" value=\"\(seen)\">" }

  func input(
    _ name: String, _ title: StaffText, hint: StaffText? = nil, isOptional: Bool = false, type: String = "text",
    style: String = "", inputmode: String? = nil
  ) -> HTML {
    Field.input(
      name, Field.Label(title[l], hint: hint?[l], isOptional: isOptional), state, type: type, style: style,
      inputmode: inputmode, after: other(name))
  }

  func textarea(
    _ name: String, _ title: StaffText, hint: StaffText? = nil, isOptional: Bool = false, rows: Int = 4
  ) -> HTML {
    Field.textarea(
      name, Field.Label(title[l], hint: hint?[l], isOptional: isOptional), state, rows: rows, after: other(name))
  }

  func day(_ name: String, _ title: StaffText, hint: StaffText? = nil, isOptional: Bool = false) -> HTML {
    input(name, title, hint: hint, isOptional: isOptional, type: "date", style: "input--w-m")
  }

  /// A text in Swedish, and in English and Finnish for those who want: they stand folded until there is something in them.
  func wording(
    _ name: String, _ title: StaffText, hint: StaffText? = nil, isOptional: Bool = false, rows: Int? = nil
  ) -> HTML {
    let others = ["\(name)-en", "\(name)-fi"]
    let isOpen = others.contains { !state.value($0).isEmpty || !(theirs?[$0]?.first ?? "").isEmpty }
    func one(_ suffix: String, _ language: StaffText, _ hint: StaffText?, _ isOptional: Bool) -> HTML {
      let label = StaffText(sv: "\(title.sv) \(language.sv)", en: "\(title.en) \(language.en)")
      guard let rows else { return input("\(name)-\(suffix)", label, hint: hint, isOptional: isOptional) }
      return textarea("\(name)-\(suffix)", label, hint: hint, isOptional: isOptional, rows: rows)
    }
    return """
      <div class="stack stack--s">\(one("sv", EditTexts.inSwedish, hint, isOptional))\
      <details class="more"\(if: isOpen, " open")><summary>\(EditTexts.otherLanguages[l])</summary>\
      <div class="stack">\(one("en", EditTexts.inEnglish, nil, true))\(one("fi", EditTexts.inFinnish, nil, true))</div></details></div>
      """
  }

  /// Several ticks under one heading.
  func ticks(_ name: String, _ title: StaffText, hint: StaffText? = nil, _ options: [(value: String, title: String)])
    -> HTML
  {
    let boxes = Array(options.enumerated()).html { index, option in
      Field.check(
        name, "\(option.title)", FormState(values: [:], reasons: [], language: l).ticked(name, state),
        value: option.value,
        id: index == 0 ? name : "\(name)-\(index)")
    }
    let reason = state.reasons.first { $0.field == name }?.text
    return """
      <fieldset class="fieldset\(if: reason != nil, " field--error")"><legend>\(title[l])</legend>\
      \(hint.map { "<span class=\"field__hint\">\($0[l])</span>" as HTML })\
      \(reason.map { "<p class=\"field__error\">\(Icon.alert)\($0)</p>" as HTML })\(boxes)\(other(name))</fieldset>
      """
  }

  /// What somebody else saved in this field, where it is another than what is typed.
  private func other(_ name: String) -> HTML? {
    guard let theirs else { return nil }
    let stored = theirs[name] ?? []
    guard stored != (state.values[name] ?? []), stored.joined() != (state.values[name] ?? []).joined() else {
      return nil
    }
    let text = stored.joined(separator: ", ")
    return """
      <div class="notice notice--warn">\(Icon.info)<div><strong>\(EditTexts.savedByOther[l])</strong>\
      \(text.isEmpty ? "<p>\(EditTexts.nothing[l])</p>" : Part.prose(text))</div></div>
      """
  }
}

extension FormState {
  /// The same ticks without the reasons, which stand once over the group.
  func ticked(_ name: String, _ other: FormState) -> FormState {
    var state = self
    state.values[name] = other.values[name]
    return state
  }
}

extension FormFields {
  /// A text in the languages it was written in.
  func wording(_ name: String) -> Wording {
    func optional(_ language: String) -> String? {
      let text = text("\(name)-\(language)")
      return text.isEmpty ? nil : text
    }
    return Wording(sv: text("\(name)-sv"), en: optional("en"), fi: optional("fi"))
  }

  func optional(_ name: String) -> String? {
    let text = text(name)
    return text.isEmpty ? nil : text
  }
}

/// The values that a form begins with.
enum Values {
  static func wording(_ name: String, _ wording: Wording?) -> [String: [String]] {
    ["\(name)-sv": [wording?.sv ?? ""], "\(name)-en": [wording?.en ?? ""], "\(name)-fi": [wording?.fi ?? ""]]
  }

  static func merged(_ parts: [[String: [String]]]) -> [String: [String]] {
    parts.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  }
}
