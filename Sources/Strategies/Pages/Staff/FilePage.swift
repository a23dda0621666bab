import Counties
import GRDB
import Kernel
import Store
import Web

/// `…/{edition}/fil`: the PDF that readers can download.
struct FilePage {
  let store: Store

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let (desk, file) = try await find(visit)
    guard desk.isDraft else { return .redirect(visit.visit.link(desk.path)) }
    return .page(page(desk, file, StaffForm([:], seen: desk.edition.fileFingerprint, visit.language), visit))
  }

  func post(_ visit: OfficerVisit) async throws -> Reply {
    let (desk, _) = try await find(visit)
    let fields = visit.form
    let id = desk.edition.id
    do {
      if fields.has("remove") {
        try await store.write(by: visit.actor) { tx in
          try StrategyFile.detach(from: id, expecting: fields.text("seen"), in: tx)
        }
      } else {
        guard let sent = fields.files["file"]?.first else { throw StrategyRefusal([.missing(field: "file")]) }
        try await store.write(by: visit.actor) { tx in
          try StrategyFile.attach(sent.bytes, name: sent.name, to: id, expecting: fields.text("seen"), in: tx)
        }
      }
      return .redirect(visit.visit.link(desk.path) + "?klart=sparat")
    } catch let refusal as StrategyRefusal {
      let (now, file) = try await find(visit)
      let form = StaffForm(
        posted: fields, refusal, stored: nil, seen: now.edition.fileFingerprint, visit.language)
      return .page(page(now, file, form, visit))
    }
  }

  private func find(_ visit: OfficerVisit) async throws -> (StaffDesk, StrategyFile?) {
    try await store.read { db in
      let desk = try StaffDesk.find(visit, db)
      return (desk, try StrategyFile.of(desk.edition, db))
    }
  }

  private func page(_ desk: StaffDesk, _ file: StrategyFile?, _ form: StaffForm, _ visit: OfficerVisit) -> Page {
    let l = visit.language
    let t = ProcessTexts.self
    let current = file.map { file in
      """
      <ul class="files"><li>\(Icon.file)<div><a href="/\(desk.county.slug)/strategi/\(desk.edition.slug)/fil?utgava=\(desk.edition.number)">\(file.name)</a>\
      <span>\(Size.told(file.size)[l])</span></div></li></ul>
      """ as HTML
    }
    let removal = file.map { _ in
      """
      \(visit.visit.form("\(desk.path)/fil", class: "actions"))\(form.hidden)\(Part.button(t.removeFile[l], name: "remove", style: "btn--danger"))</form>
      """ as HTML
    }
    let main: HTML = """
      \(form.summary)\(Part.head(t.file[l], lead: "\(t.fileLead[l])"))
      <div class="stack stack--xl">\(current)\(visit.visit.form("\(desk.path)/fil", upload: true))\(form.hidden)\
      \(Field.file("file", Field.Label(t.file[l], hint: StaffText(sv: "Högst 11 MB.", en: "At most 11 MB.")[l]), form.state, accept: "application/pdf"))
      <p class="actions">\(Part.button(t.upload[l]))<a href="\(l.path(desk.path))">\(EditTexts.back[l])</a></p></form>\(removal)</div>
      """
    return desk.page(t.file[l], l, state: form.state, status: form.status, main)
  }
}
