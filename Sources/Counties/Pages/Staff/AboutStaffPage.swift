import GRDB
import Kernel
import Store
import Web

/// `/lansstyrelsen/{county}/om/…`: the facts of one about page: filled in, saved, published when nothing is missing.
struct AboutStaffPage<Form: AboutForm> {
  let store: Store

  private struct Model: Sendable {
    let county: County
    let page: AboutPage<Form.Facts>
  }

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let model = try await read(visit)
    let t = AboutFormTexts.self
    let told: StaffText? =
      switch visit.query.text("sparat") {
      case "publicerad": t.isPublished
      case "1": model.page.publishedAt == nil ? t.saved : t.savedPublic
      default: nil
      }
    let notice = told.map { Part.notice(.ok, $0[visit.language]) } ?? .empty
    let form = StaffForm(Form.values(model.page.facts), seen: model.page.fingerprint, visit.language)
    return show(model, form, visit, notice: notice)
  }

  func post(_ visit: OfficerVisit) async throws -> Reply {
    let l = visit.language
    let button = visit.form.text("do")
    if let turned = Form.rows.turned(by: button, visit.form) {
      let form = StaffForm(posted: turned, reasons: [], isStale: false, stored: nil, seen: "", l)
      return show(try await read(visit), form, visit, notice: Part.notice(.info, StaffFormTexts.notSavedYet[l]))
    }
    let fields = Form.rows.tidied(visit.form, besides: Form.choices)
    let unreadable = Form.unreadable(fields, l)
    guard unreadable.isEmpty else {
      let form = StaffForm(posted: fields, reasons: unreadable, isStale: false, stored: nil, seen: "", l)
      return show(try await read(visit), form, visit, status: form.status)
    }
    let (owner, facts, seen) = (AboutOwner.county(visit.county), Form.facts(fields), fields.text("seen"))
    let isPublishing = button == "publish"
    do {
      try await store.write(by: visit.actor) { tx in
        if isPublishing {
          try AboutPage.publish(facts, of: owner, expecting: seen, in: tx)
        } else {
          try AboutPage.save(facts, of: owner, expecting: seen, in: tx)
        }
      }
      let path = visit.visit.link("/lansstyrelsen/\(visit.visit.parameter("county"))/om/\(Form.path)")
      return .redirect(path + "?sparat=\(isPublishing ? "publicerad" : "1")")
    } catch let refusal as AboutRefusal {
      let model = try await read(visit)
      var form = StaffForm(
        posted: fields, reasons: refusal.words(in: l), isStale: refusal.changedMeanwhile,
        stored: Form.values(model.page.facts), seen: model.page.fingerprint, l)
      if form.theirs != nil {
        Form.rows.fill(to: Form.rows.count(Form.values(model.page.facts)), &form.state.values)
      }
      // A gap that stands in a row of its own needs the row to stand in.
      if refusal.gaps.contains(where: { $0.field.hasPrefix(Form.rows.prefix) }) {
        Form.rows.fill(to: 1, &form.state.values)
      }
      return show(model, form, visit, status: form.status)
    }
  }

  private func read(_ visit: OfficerVisit) async throws -> Model {
    let code = visit.county
    return try await store.read { db in
      guard let county = try County.byCode(code, db) else { throw NotFound() }
      return Model(county: county, page: try AboutPage<Form.Facts>.of(.county(code), db))
    }
  }

  private func show(
    _ model: Model, _ form: StaffForm, _ visit: OfficerVisit, notice: HTML = .empty, status: Int = 200
  ) -> Reply {
    let l = visit.language
    let t = StaffFormTexts.self
    let path = "\(model.county.staffPath(.about))/\(Form.path)"
    let main: HTML = """
      \(form.summary)\(Part.head(Form.title[l], lead: "\(Form.lead[l])"))\(notice)
      \(visit.visit.form(path, class: "stack stack--xl"))\(form.hidden)\(FormRows.saveOnEnter(l))\
      \(Form.fields(form))<p class="actions">\(Part.button(t.publish[l], name: "do", value: "publish"))\
      \(Part.button(t.save[l], name: "do", value: "save", style: ""))<a href="\(visit.visit.link(model.county.staffPath(.about)))">\(t.back[l])</a></p></form>
      """
    let crumbs = [Crumb(AboutFormTexts.overview[l], model.county.staffPath(.about)), Crumb(Form.title[l])]
    return .page(
      model.county.staffPage(Form.title[l], at: .about, crumbs: crumbs, l, main).with {
        $0.status = status
        $0.hasErrors = !form.state.reasons.isEmpty
      })
  }
}

/// `/lansstyrelsen/{county}/om`: how far each of the county's about pages has come.
struct AboutOverviewPage {
  let store: Store

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let code = visit.county
    let (county, accessibility, personalData) = try await store.read { db in
      guard let county = try County.byCode(code, db) else { throw NotFound() }
      return (
        county, try AboutPage<AccessibilityFacts>.of(.county(code), db),
        try AboutPage<PersonalDataFacts>.of(.county(code), db)
      )
    }
    let l = visit.language
    let t = AboutFormTexts.self
    let main: HTML = """
      \(Part.head(t.overview[l], lead: "\(t.overviewLead[l])"))
      <div class="grid grid--2">\
      \(card(AccessibilityForm.title, AccessibilityForm.path, accessibility, county, visit))\
      \(card(PersonalDataForm.title, PersonalDataForm.path, personalData, county, visit))</div>
      """
    return .page(county.staffPage(t.overview[l], at: .about, crumbs: [Crumb(t.overview[l])], l, main))
  }

  private func card<Facts: AboutFacts>(
    _ title: StaffText, _ path: String, _ page: AboutPage<Facts>, _ county: County, _ visit: OfficerVisit
  ) -> HTML {
    let l = visit.language
    let t = AboutFormTexts.self
    let gaps = page.facts.gaps.count
    let status: HTML =
      if let day = page.publishedAt?.day {
        "\(Part.status(.done, t.published[l])) \(Part.time(day, l))"
      } else if gaps == 0 {
        Part.status(.act, t.ready[l])
      } else {
        "\(Part.status(.todo, t.notPublished[l])) \(t.missing(gaps)[l])"
      }
    return Part.card(
      title[l],
      """
      <p>\(status)</p><p class="actions"><a href="\(visit.visit.link("\(county.staffPath(.about))/\(path)"))">\(t.fillIn[l])<span class="vh">: \(title[l])</span></a>\
      \(if: page.publishedAt != nil, "<a href=\"\(visit.visit.link("/\(county.slug)/om/\(path)"))\">\(t.see[l])<span class=\"vh\">: \(title[l])</span></a>")</p>
      """)
  }
}
