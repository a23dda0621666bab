import Documents
import Kernel
import Store
import Web

/// `/mina-sidor/{organisation}/organisation/enheter/fil`: the group from a file. First it is shown what each row would do
/// and what stands against it; nothing is kept before the button below that is pressed.
struct UnitFilePage {
  let host: WorkspaceHost

  func get(_ visit: MemberVisit) async throws -> Reply {
    try await form(visit, FormState(language: visit.language))
  }

  /// The group as it stands, in the form in which it is taken in.
  func export(_ visit: MemberVisit) async throws -> Reply {
    let organisation = try await host.organisation(visit)
    guard organisation.kind.hasUnits else { throw NotFound() }
    let units = try await units(visit)
    return .download(
      Array(UnitFile.text(of: units).utf8), name: "enheter-\(SwedishOrder.slug(organisation.name)).csv", type: CSV.type)
  }

  func post(_ visit: MemberVisit) async throws -> Reply {
    if visit.form.has("keep") { return try await keep(visit) }
    let l = visit.language
    let text: String
    if let file = visit.form.files["file"]?.first {
      do throws(PaperFault) {
        text = try PaperText.decode(file.bytes)
      } catch {
        let reasons = error.words(in: l).map { ReasonWords(field: "file", text: $0.text) }
        return try await form(visit, FormState(posted: visit.form, reasons: reasons, language: l))
      }
    } else {
      text = visit.form.first("text") ?? ""
    }
    let read = UnitFile.read(text)
    guard read.faults.isEmpty else {
      let field = visit.form.files["file"] == nil && !text.isEmpty ? "text" : "file"
      let reasons = read.faults.map { ReasonWords(field: field, text: UnitFileTexts.words($0)[l]) }
      return try await form(visit, FormState(posted: visit.form, reasons: reasons, language: l))
    }
    return try await preview(visit, read, text)
  }

  /// Keeps the rows that nothing stands against. They are read again from the text that was shown.
  private func keep(_ visit: MemberVisit) async throws -> Reply {
    let text = visit.form.first("rows") ?? ""
    let read = UnitFile.read(text)
    let (id, units) = (visit.organisation, read.units)
    let refusal = try await host.write(visit) { tx in try Unit.takeIn(units, to: id, in: tx) }
    guard let refusal else { return .redirect(visit.link("/mina-sidor/\(id)/organisation?sparat=enheter#enheter")) }
    let reasons = refusal.words(in: visit.language).map { ReasonWords(field: nil, text: $0.text) }
    return try await preview(visit, read, text, reasons, refusal.kind.pageStatus)
  }

  private func units(_ visit: MemberVisit) async throws -> [Unit] {
    let id = visit.organisation
    return try await host.store.read { db in try Unit.all(of: id, db) }
  }

  private func form(_ visit: MemberVisit, _ state: FormState) async throws -> Reply {
    let l = visit.language
    let t = UnitFileTexts.self
    return try await page(
      visit, state,
      """
      <div class="card card--tint"><h2 class="h-sm">\(t.looksLike[l])</h2><pre>\(Self.sample)</pre><p class="meta">\(t.columns[l])</p></div>
      \(visit.visit.form(path(visit), class: "stack stack--l mt-5", upload: true))\
      \(Field.file("file", .init(t.file[l], hint: t.fileHint[l]), state, accept: ".csv,.txt,text/csv,text/plain"))\
      \(Field.textarea("text", .init(t.text[l], isOptional: true), state, rows: 6))\
      <p class="actions">\(Part.button(t.look[l]))<a href="\(visit.link("/mina-sidor/\(visit.organisation)/organisation"))">\(RenameTexts.back[l])</a></p></form>
      """)
  }

  private static let sample = """
    typ;namn;brevlåda
    nämnd;Socialnämnden;socialnamnden@kommunen.example
    förvaltning;Kultur- och fritidsförvaltningen;kultur@kommunen.example
    bolag;Bostads AB;info@bostadsab.example
    """

  private func preview(
    _ visit: MemberVisit, _ read: UnitFile, _ text: String, _ reasons: [ReasonWords] = [], _ status: Int = 200
  ) async throws -> Reply {
    let l = visit.language
    let t = UnitFileTexts.self
    let there = try await units(visit)
    let good = read.units.count { Unit.taking($0, beside: there).0 != .same }
    let rows = read.rows.html { row in
      """
      <tr><td data-label="\(t.line[l])" class="num">\(row.line)</td><td data-label="\(UnitTexts.kindLabel[l])">\(row.kind)</td>\
      <th scope="row" data-label="\(UnitTexts.name[l])">\(row.name)</th><td data-label="\(t.mailbox[l])">\(row.mailbox)</td>\
      <td data-label="\(t.happens[l])">\(happens(row, there, l))</td></tr>
      """
    }
    let rest = read.faulty.count
    return try await page(
      visit, FormState(reasons: reasons, language: l), status: status,
      """
      \(rest == 0 ? Part.notice(.info, t.nothingKept[l]) : Part.notice(.warn, t.someFaulty(rest)[l], "\(t.someFaultyMeans[l])"))
      <div class="stackbox"><div class="tablewrap"><table class="table table--stack"><caption>\(t.preview[l])</caption><thead><tr><th scope="col">\(t.line[l])</th>\
      <th scope="col">\(UnitTexts.kindLabel[l])</th><th scope="col">\(UnitTexts.name[l])</th><th scope="col">\(t.mailbox[l])</th>\
      <th scope="col">\(t.happens[l])</th></tr></thead><tbody>\(rows)</tbody></table></div></div>
      \(visit.visit.form(path(visit), upload: true))<input type="hidden" name="rows" value="\(text)">\
      <p class="actions">\(if: good > 0, Part.button(t.keep(good)[l], name: "keep"))\
      <a href="\(visit.link(path(visit)))">\(t.another[l])</a></p></form>
      """)
  }

  private func happens(_ row: UnitFile.Row, _ there: [Unit], _ l: Language) -> HTML {
    guard let unit = row.unit else {
      return "<ul class=\"ticks\">\(row.faults.html { "<li>\(UnitFileTexts.words($0)[l])</li>" })</ul>"
    }
    return switch Unit.taking(unit, beside: there).0 {
    case .new: "\(UnitFileTexts.added[l])"
    case .newMailbox(let old): "\(UnitFileTexts.newMailbox(old)[l])"
    case .same: "\(UnitFileTexts.same[l])"
    }
  }

  private func page(_ visit: MemberVisit, _ state: FormState, status: Int = 422, _ main: HTML) async throws -> Reply {
    let organisation = try await host.organisation(visit)
    guard organisation.kind.hasUnits else { throw NotFound() }
    let l = visit.language
    return try await host.page(
      UnitFileTexts.title[l], at: .organisation, of: organisation, visit,
      under: [Crumb(OrganisationPageTexts.title[l], organisation.workspacePath(.organisation))],
      lead: "\(UnitFileTexts.lead[l])", state, status: status, main)
  }

  private func path(_ visit: MemberVisit) -> String { "/mina-sidor/\(visit.organisation)/organisation/enheter/fil" }
}
