import Kernel
import Store
import Web

/// Why a form comes back: what was wrong in it, or what a colleague saved while it was being written.
struct Trouble: Sendable {
  var reasons: [ReasonWords] = []
  var conflict: PartConflict?
  var contacts: ContactConflict?
  /// It cannot be done as things stand, whatever is written: the reason is told beside what was typed.
  var isTooLate = false

  var status: Int { conflict == nil && contacts == nil && !isTooLate ? 422 : 409 }

  /// Does it, and tells what stood against it; other refusals go on as they are.
  static func doing(
    _ store: Store, by actor: Actor, in language: Language, _ act: @escaping @Sendable (Transaction) throws -> Void
  ) async throws -> Trouble? {
    do {
      try await store.write(by: actor, act)
      return nil
    } catch let conflict as PartConflict {
      return Trouble(conflict: conflict)
    } catch let conflict as ContactConflict {
      return Trouble(contacts: conflict)
    } catch let refusal as any Refusal where refusal.kind == .invalid {
      return Trouble(reasons: refusal.words(in: language))
    } catch let refusal as any Refusal where refusal.kind == .conflict || refusal.kind == .gone {
      return Trouble(reasons: refusal.words(in: language), isTooLate: true)
    }
  }
}

/// Two people wrote of the same contact person.
struct ContactConflict: Refusal {
  /// Who stands there now.
  let stored: [Contact]
  var kind: RefusalKind { .conflict }
  func words(in language: Language) -> [ReasonWords] {
    [ReasonWords(field: nil, text: JoiningTexts.partConflict[language])]
  }
}

extension Desk {
  /// A colleague's text beside one's own: theirs is shown whole, one's own stays in the form, and nothing is lost.
  func beside(_ rows: [(String, String)], by person: PersonID?, at moment: Instant?) -> HTML {
    let who = ConflictTexts.savedBy(name(of: person), moment?.told(in: l))[l]
    let filled = rows.filter { !$0.1.isEmpty }
    let list: HTML =
      "<dl class=\"facts\">\(filled.html { "<div><dt>\($0.0)</dt><dd>\(Part.prose($0.1))</dd></div>" })</dl>"
    let nothing: HTML = "<p>\(ConflictTexts.nothing[l])</p>"
    return """
      <section class="card card--tint" id="kollegans-text" role="alert" tabindex="-1" aria-labelledby="kollega-rubrik">\
      <h2 class="h-sm" id="kollega-rubrik">\(ConflictTexts.heading[l])</h2><p>\(ConflictTexts.lead[l])</p><p class="meta">\(who)</p>\
      \(filled.isEmpty ? nothing : list)</section>
      """
  }
}
