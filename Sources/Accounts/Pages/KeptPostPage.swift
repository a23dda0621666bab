import GRDB
import Kernel
import Store
import Web

/// `/mitt-konto/sparat/{id}`: what was typed when the session had ended, offered back to the person who wrote it.
struct KeptPostPage: Sendable {
  let frame: AccountFrame

  func get(_ visit: PersonVisit) async throws -> Reply {
    let visit = try visit.afterSecondFactor()
    let person = visit.person
    guard let id = Int64(visit.visit.parameter("id")) else { throw NotFound() }
    let (today, l) = (visit.today, visit.language)
    let found = try await frame.store.read { db in
      try KeptPost.byID(id, of: person, db).map {
        ($0, try $0.place(of: person, on: today, l, db), try KeptPost.countySlug(of: $0.path, for: person, db))
      }
    }
    guard let (post, place, county) = found else { throw NotFound() }
    return try await frame.page(visit.visit, KeptPostTexts.heading[l], county: county, view(visit.visit, post, place))
  }

  /// Throws it away.
  func post(_ visit: PersonVisit) async throws -> Reply {
    let visit = try visit.afterSecondFactor()
    let person = visit.person
    guard let id = Int64(visit.visit.parameter("id")) else { throw NotFound() }
    let next = try await frame.store.write(by: visit.actor) { tx in
      guard try KeptPost.byID(id, of: person, tx.db) != nil else { throw NotFound() }
      try KeptPost.drop(id, of: person, in: tx)
      return try KeptPost.all(of: person, tx.db).last?.id
    }
    return .redirect(visit.visit.link(next.map { "/mitt-konto/sparat/\($0)" } ?? "/mina-sidor"))
  }

  private func text(_ field: WrittenField, _ l: Language) -> HTML {
    "\(field.label.map { "<p class=\"meta\">\($0[l])</p>" as HTML })\(Part.prose(field.text))"
  }

  private func view(_ visit: Visit, _ post: KeptPost, _ place: String) -> HTML {
    let l = visit.language
    let written = FormFields(post.fields.map { ($0.name, $0.value) }).written
    return Part.solo(
      KeptPostTexts.heading[l],
      """
      <p class="lead">\(KeptPostTexts.lead[l])</p>
      <div class="card"><p class="meta">\(KeptPostTexts.from(place)[l])</p>\(written.html { text($0, l) })</div>
      \(visit.form(post.path, class: "stack"))\
      \(post.fields.html { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" })\
      <input type="hidden" name="\(Visit.keptPostField)" value="\(Int(post.id))">\
      <button class="btn btn--primary btn--l btn--block" type="submit">\(KeptPostTexts.send[l])</button></form>
      <p>\(Part.arrowLink(KeptPostTexts.openPage[l], visit.link(post.path)))<br><span class="meta">\(KeptPostTexts.openWhy[l])</span></p>
      \(visit.form("/mitt-konto/sparat/\(post.id)", class: "stack"))\
      \(Part.button(KeptPostTexts.drop[l], style: "btn--quiet"))</form>
      <p class="meta">\(KeptPostTexts.files[l])</p>
      """)
  }
}
