import Kernel
import Web

/// What somebody had written by hand in a section when its button let what is fetched take its place. It is not stored:
/// the page that answers carries it, and one press saves it again as any form does, guarded by what the section was then.
struct LeftText: Sendable {
  let section: ProposalSection
  /// The section's fields as they were typed.
  let fields: [String: [String]]

  /// Nil where the form does not hold the section.
  ///
  /// - Parameter form: the one whose button was pressed.
  init?(_ section: ProposalSection, _ form: EditorForm) {
    guard form.fields.has(EditorForm.seenField(section)) else { return nil }
    self.section = section
    fields = form.typed(section)
  }

  /// The notice that it is replaced, with its way back.
  func view(_ desk: ProposalDesk) -> HTML {
    let l = desk.l
    let seen = EditorForm.Seen(section, of: desk.proposal).text
    let kept = fields.sorted { $0.key < $1.key }.flatMap { field in field.value.map { (field.key, $0) } }
    return """
      <div class="notice notice--ok" role="status">\(Icon.check)<div><strong>\(EditorTexts.left[l])</strong>\
      \(desk.visit.visit.form(desk.editor, class: "actions"))\
      <input type="hidden" name="\(EditorForm.seenField(section))" value="\(seen)">\
      \(kept.html { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" })\
      <button class="btn btn--s" type="submit">\(EditorTexts.takeBack[l])\
      <span class="vh">: \(EditorTexts.name(section, desk.proposal.manner)[l])</span></button></form></div></div>
      """
  }
}
