import Kernel

/// A form as it stands: what has been typed (or is stored), and what was wrong with it.
package struct FormState: Sendable {
  package var values: [String: [String]]
  package var reasons: [ReasonWords]
  package let language: Language

  package init(values: [String: String] = [:], reasons: [ReasonWords] = [], language: Language) {
    self.values = values.mapValues { [$0] }
    self.reasons = reasons
    self.language = language
  }

  /// The form that was just posted, with the reasons it was refused for.
  package init(posted: FormFields, reasons: [ReasonWords], language: Language) {
    values = [:]
    for name in posted.names { values[name] = posted.all(name) }
    self.reasons = reasons
    self.language = language
  }

  package func value(_ name: String) -> String { values[name]?.first ?? "" }
  package func has(_ name: String, _ value: String) -> Bool { values[name]?.contains(value) ?? false }
  func reason(_ name: String) -> String? { reasons.first { $0.field == name }?.text }

  /// The red frame at the top of the page with a link to each field, or nothing.
  package var errorSummary: HTML {
    guard !reasons.isEmpty else { return .empty }
    let title = Text(
      sv: "Det är något vi behöver rätta", en: "There is something to put right", fi: "Jotakin pitää korjata")
    return """
      <div class="errorsum" role="alert" tabindex="-1" autofocus aria-labelledby="fel-rubrik"><h2 id="fel-rubrik">\(title[language])</h2><ul>\
      \(reasons.html { reason in
        reason.field.map { "<li><a href=\"#\($0)\">\(reason.text)</a></li>" } ?? "<li>\(reason.text)</li>"
      })</ul></div>
      """
  }
}

/// The controls of forms. Order is fixed: label, hint, error, control; optional is marked, required is not.
package enum Field {
  /// What stands around a control.
  package struct Label: Sendable {
    package var title: String
    package var hint: String?
    package var isOptional: Bool
    /// Whether the answer becomes public: said beside the field before it is saved. Nil where it is not a question.
    package var isPublic: Bool?

    package init(_ title: String, hint: String? = nil, isOptional: Bool = false, isPublic: Bool? = nil) {
      self.title = title
      self.hint = hint
      self.isOptional = isOptional
      self.isPublic = isPublic
    }
  }

  /// One line of text. `autocomplete` uses HTML's own words ("email", "name", "tel").
  package static func input(
    _ name: String, _ label: Label, _ state: FormState, type: String = "text", autocomplete: String? = nil,
    style: String = "", inputmode: String? = nil, after: HTML? = nil
  ) -> HTML {
    wrap(
      name, label, state,
      """
      <input class="input \(style)" type="\(type)" id="\(name)" name="\(name)" value="\(state.value(name))"\
      \(autocomplete.map { " autocomplete=\"\($0)\"" as HTML })\(inputmode.map { " inputmode=\"\($0)\"" as HTML })\
      \(described(name, label, state))>
      """, after)
  }

  /// Several lines of text.
  package static func textarea(
    _ name: String, _ label: Label, _ state: FormState, rows: Int = 4, style: String = "", after: HTML? = nil
  ) -> HTML {
    wrap(
      name, label, state,
      """
      <textarea class="textarea \(style)" id="\(name)" name="\(name)" rows="\(rows)"\(described(name, label, state))>
      \(state.value(name))</textarea>
      """, after)
  }

  /// One of several, in a list.
  package static func select(
    _ name: String, _ label: Label, _ state: FormState, options: [(value: String, title: String)], after: HTML? = nil
  ) -> HTML {
    wrap(
      name, label, state,
      """
      <select class="select" id="\(name)" name="\(name)"\(described(name, label, state))>\
      \(options.html { "<option value=\"\($0.value)\"\(if: state.value(name) == $0.value, " selected")>\($0.title)</option>" })</select>
      """, after)
  }

  /// A tick; the whole row is the label. Of several with one name the first has the name for its id, so that the error
  /// summary's link finds it.
  package static func check(_ name: String, _ title: HTML, _ state: FormState, value: String = "1", id: String? = nil)
    -> HTML
  {
    let id = id ?? name
    return """
      \(state.reason(name).map { "<p class=\"field__error\" id=\"\(id)-fel\">\(Icon.alert)\($0)</p>" as HTML })\
      <label class="check" for="\(id)"><input type="checkbox" id="\(id)" name="\(name)" value="\(value)"\
      \(if: state.has(name, value), " checked")\(if: state.reason(name) != nil, " aria-invalid=\"true\" aria-describedby=\"\(id)-fel\"")>\
      <span>\(title)</span></label>
      """
  }

  /// One of a few, all in sight. The first one's id is the field's name, so that the error summary finds it.
  package static func radios(
    _ name: String, _ label: Label, _ state: FormState, options: [(value: String, title: HTML)]
  ) -> HTML {
    """
    <fieldset class="field\(if: state.reason(name) != nil, " field--error")"\(describedBy(name, label, state))><legend class="field__label">\(label.title)\(optional(label, state))</legend>\
    \(mark(label, state))\(hintAndError(name, label, state))\
    \(Array(options.enumerated()).html { index, option in
      """
      <label class="check" for="\(index == 0 ? name : "\(name)-\(index)")"><input type="radio" id="\(index == 0 ? name : "\(name)-\(index)")" \
      name="\(name)" value="\(option.value)"\(if: state.value(name) == option.value, " checked")><span>\(option.title)</span></label>
      """
    })</fieldset>
    """
  }

  /// A file to send.
  package static func file(_ name: String, _ label: Label, _ state: FormState, accept: String) -> HTML {
    wrap(
      name, label, state,
      "<input class=\"input\" type=\"file\" id=\"\(name)\" name=\"\(name)\" accept=\"\(accept)\"\(described(name, label, state))>",
      nil)
  }

  private static func wrap(_ name: String, _ label: Label, _ state: FormState, _ control: HTML, _ after: HTML?) -> HTML
  {
    """
    <div class="field\(if: state.reason(name) != nil, " field--error")">\
    <label class="field__label" for="\(name)">\(label.title)\(optional(label, state))</label>\(mark(label, state))\
    \(hintAndError(name, label, state))\(control)\(after)</div>
    """
  }

  private static func optional(_ label: Label, _ state: FormState) -> HTML {
    let word = Text(sv: "(valfritt)", en: "(optional)", fi: "(vapaaehtoinen)")
    return label.isOptional ? " <span class=\"field__opt\">\(word[state.language])</span>" : .empty
  }

  private static func mark(_ label: Label, _ state: FormState) -> HTML {
    label.isPublic.map { Part.visibility(isPublic: $0, state.language) } ?? .empty
  }

  private static func hintAndError(_ name: String, _ label: Label, _ state: FormState) -> HTML {
    """
    \(label.hint.map { "<span class=\"field__hint\" id=\"\(name)-tips\">\($0)</span>" as HTML })\
    \(state.reason(name).map { "<p class=\"field__error\" id=\"\(name)-fel\">\(Icon.alert)\($0)</p>" as HTML })
    """
  }

  private static func described(_ name: String, _ label: Label, _ state: FormState) -> HTML {
    describedBy(name, label, state) + (state.reason(name) != nil ? " aria-invalid=\"true\"" : "")
  }

  private static func describedBy(_ name: String, _ label: Label, _ state: FormState) -> HTML {
    var ids: [String] = []
    if label.hint != nil { ids.append("\(name)-tips") }
    if state.reason(name) != nil { ids.append("\(name)-fel") }
    return ids.isEmpty ? .empty : " aria-describedby=\"\(ids.joined(separator: " "))\""
  }
}
