import Kernel
import Web

/// A form of the county's staff: what is typed, what was wrong, and what somebody else saved meanwhile.
package struct StaffForm: Sendable {
  /// What is typed, with what was wrong in it.
  package var state: FormState
  /// What is stored now, when it is another than what the editor began from.
  package var theirs: [String: [String]]?
  /// The fingerprint of what the editor sees; of something new, the id it gets.
  package var seen: String
  private var isStale = false

  /// The form with what is stored, or with nothing.
  package init(_ values: [String: [String]], seen: String = "", _ language: Language) {
    state = FormState(language: language)
    state.values = values
    self.seen = seen
  }

  /// The form as it was posted, refused. Where somebody else saved meanwhile the editor sees that beside what they typed,
  /// and has from then on seen it; otherwise the form keeps what it began from.
  ///
  /// - Parameter stored: what is saved now; nil where the page shows it beside the form.
  package init(
    posted: FormFields, reasons: [ReasonWords], isStale: Bool, stored: [String: [String]]?, seen: String,
    _ language: Language
  ) {
    state = FormState(posted: posted, reasons: reasons, language: language)
    self.isStale = isStale
    theirs = isStale ? stored : nil
    self.seen = isStale ? seen : posted.text("seen")
  }

  /// The language of the page.
  package var l: Language { state.language }
  /// What a refusal answers with.
  package var status: Int { isStale ? 409 : 422 }

  /// The top of a form's page.
  package var summary: HTML { state.errorSummary }
  /// What goes with the form unseen.
  package var hidden: HTML { "<input type=\"hidden\" name=\"seen\" value=\"\(seen)\">" }

  /// What is typed in a field.
  package func text(_ name: String) -> String { state.value(name) }

  /// One line of text.
  package func input(
    _ name: String, _ title: StaffText, hint: StaffText? = nil, isOptional: Bool = false, type: String = "text",
    style: String = "", inputmode: String? = nil, after: HTML? = nil
  ) -> HTML {
    Field.input(
      name, Field.Label(title[l], hint: hint?[l], isOptional: isOptional), state, type: type, style: style,
      inputmode: inputmode, after: "\(after)\(other(name))")
  }

  /// One of several, in a list.
  package func select(_ name: String, _ title: StaffText, _ options: [(value: String, title: String)]) -> HTML {
    let titles = Dictionary(options.map { ($0.value, $0.title) }, uniquingKeysWith: { first, _ in first })
    return Field.select(
      name, Field.Label(title[l]), state, options: options, after: other(name) { titles[$0] ?? $0 })
  }

  /// Several lines of text.
  package func textarea(
    _ name: String, _ title: StaffText, hint: StaffText? = nil, isOptional: Bool = false, rows: Int = 4
  ) -> HTML {
    Field.textarea(
      name, Field.Label(title[l], hint: hint?[l], isOptional: isOptional), state, rows: rows, after: other(name))
  }

  /// A day.
  package func day(_ name: String, _ title: StaffText, hint: StaffText? = nil, isOptional: Bool = false) -> HTML {
    input(name, title, hint: hint, isOptional: isOptional, type: "date", style: "input--w-m")
  }

  /// A text in Swedish, and in English and Finnish for those who want: they stand folded until there is something in them.
  package func wording(
    _ name: String, _ title: StaffText, hint: StaffText? = nil, isOptional: Bool = false, rows: Int? = nil
  ) -> HTML {
    let others = ["\(name)-en", "\(name)-fi"]
    let isOpen = others.contains { !state.value($0).isEmpty || !(theirs?[$0]?.first ?? "").isEmpty }
    func one(_ suffix: String, _ language: StaffText, _ hint: StaffText?, _ isOptional: Bool) -> HTML {
      let label = StaffText(sv: "\(title.sv) (\(language.sv))", en: "\(title.en) (\(language.en))")
      guard let rows else { return input("\(name)-\(suffix)", label, hint: hint, isOptional: isOptional) }
      return textarea("\(name)-\(suffix)", label, hint: hint, isOptional: isOptional, rows: rows)
    }
    return """
      <div class="stack stack--s">\(one("sv", StaffFormTexts.swedish, hint, isOptional))\
      <details class="more"\(if: isOpen, " open")><summary>\(StaffFormTexts.otherLanguages[l])<span class="vh">: \(title[l])</span></summary>\
      <div class="stack">\(one("en", StaffFormTexts.english, nil, true))\(one("fi", StaffFormTexts.finnish, nil, true))</div></details></div>
      """
  }

  /// Several ticks under one heading.
  ///
  /// - Parameter rest: the name of a fold for what is not ticked, where there is so much to choose among that only what
  ///   is chosen should stand in sight.
  package func ticks(
    _ name: String, _ title: StaffText, hint: StaffText? = nil, _ options: [(value: String, title: String)],
    rest: StaffText? = nil
  ) -> HTML {
    let chosen = Set(state.values[name] ?? [])
    let boxes = Array(options.enumerated()).map { index, option in
      (
        isTicked: chosen.contains(option.value),
        box: Field.check(
          name, "\(option.title)", FormState(values: [:], reasons: [], language: l).ticked(name, state),
          value: option.value, id: index == 0 ? name : "\(name)-\(index)")
      )
    }
    let reason = state.reasons.first { $0.field == name }?.text
    let inSight = boxes.filter { rest == nil || $0.isTicked }.html { $0.box }
    let folded = rest.map { rest in
      """
      <details class="more"><summary>\(rest[l])<span class="vh">: \(title[l])</span></summary>\
      \(boxes.filter { !$0.isTicked }.html { $0.box })</details>
      """ as HTML
    }
    return """
      <fieldset class="fieldset\(if: reason != nil, " field--error")"><legend>\(title[l])</legend>\
      \(hint.map { "<span class=\"field__hint\">\($0[l])</span>" as HTML })\
      \(reason.map { "<p class=\"field__error\">\(Icon.alert)\($0)</p>" as HTML })\(inSight)\(folded)\(other(name))</fieldset>
      """
  }

  /// What somebody else saved in this field, where it is another than what is typed.
  ///
  /// - Parameter told: a value as it is shown.
  private func other(_ name: String, _ told: (String) -> String = { $0 }) -> HTML? {
    guard let theirs else { return nil }
    let stored = theirs[name] ?? []
    guard stored != (state.values[name] ?? []), stored.joined() != (state.values[name] ?? []).joined() else {
      return nil
    }
    let text = stored.map(told).joined(separator: ", ")
    return """
      <div class="notice notice--warn">\(Icon.info)<div><strong>\(StaffFormTexts.savedByOther[l])</strong>\
      \(text.isEmpty ? "<p>\(StaffFormTexts.nothing[l])</p>" : Part.prose(text))</div></div>
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
  package func wording(_ name: String) -> Wording {
    Wording(sv: text("\(name)-sv"), en: optional("\(name)-en"), fi: optional("\(name)-fi"))
  }

  /// A text; nil when nothing is written.
  package func optional(_ name: String) -> String? {
    let text = text(name)
    return text.isEmpty ? nil : text
  }
}

/// The values that a form begins with.
package enum Values {
  /// A text in its languages, each in its field.
  package static func wording(_ name: String, _ wording: Wording?) -> [String: [String]] {
    ["\(name)-sv": [wording?.sv ?? ""], "\(name)-en": [wording?.en ?? ""], "\(name)-fi": [wording?.fi ?? ""]]
  }

  /// Several parts in one.
  package static func merged(_ parts: [[String: [String]]]) -> [String: [String]] {
    parts.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  }
}
