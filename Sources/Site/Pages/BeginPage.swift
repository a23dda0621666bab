import Cases
import Counties
import Documents
import GRDB
import Joinings
import Kernel
import Organisations
import Store
import Strategies
import Web

/// `/{county}/anslut/borja`: the first page after the link. Names the organisation, takes the paper if there is one, and
/// opens the draft in the organisation's own space.
struct BeginPage: Sendable {
  let store: Store

  struct Model: Sendable {
    let county: County
    let editions: [Edition]
    /// Workspaces the person is already in, by name.
    let own: [(id: OrganisationID, name: String)]
    let isDemo: Bool
  }

  func get(_ visit: PersonVisit) async throws -> Reply {
    var form = FormState(language: visit.language)
    if visit.settings.isDemo, visit.query.has("exempel") {
      form.values["paper-text"] = [ExamplePaper.text]
      form.values["name"] = ["Svartådalens Energi AB"]
      form.values["kind"] = [OrganisationKind.municipalCompany.rawValue]
      form.values["place"] = ["Svartådalen"]
    }
    return .page(try await page(visit, form))
  }

  func post(_ visit: PersonVisit) async throws -> Reply {
    let form = visit.form
    let person = visit.person
    let l = visit.language
    let model = try await model(visit)
    do {
      guard let kind = OrganisationKind(rawValue: form.text("kind")) else {
        var reasons = [ReasonWords(field: "kind", text: BeginTexts.chooseKind[l])]
        if form.text("name").isEmpty { reasons += OrganisationRefusal(reasons: [.nameMissing]).words(in: l) }
        throw Incomplete(reasons: reasons)
      }
      let chosen = model.editions.first { $0.id.text == form.text("edition") } ?? model.editions.first
      guard let edition = chosen else { throw JoiningRefusal.notJoinable }
      let papers = try await Self.papers(in: form, l)
      let isDemo = model.isDemo
      let (organisation, joining) = try await store.write(by: visit.actor) { tx in
        let name = form.text("name")
        let organisation = try Organisation.begin(
          NewOrganisation(
            kind: kind, name: name, nameEn: nil, number: nil,
            municipalityCode: kind == .municipality ? form.text("municipality") : nil,
            place: form.text("place").isEmpty ? nil : form.text("place"), isExample: isDemo, hidesPeople: false),
          coordinator: person, in: tx)
        let inside = tx.letInto(organisation, as: .coordinator)
        let joining = try Joining.begin(for: organisation, edition: edition.id, in: inside)
        for paper in papers {
          try Joining.takePaper(
            name: paper.name, bytes: paper.bytes, mediaType: paper.mediaType, text: paper.text, to: joining, in: inside)
        }
        return (organisation, joining)
      }
      let path = "/mina-sidor/\(organisation)/anslutningar/\(joining)" + (papers.isEmpty ? "" : "/underlag")
      return .redirect(visit.visit.link(path))
    } catch let refusal as any Refusal {
      guard refusal.kind == .invalid else { throw refusal }
      let state = FormState(posted: form, reasons: refusal.words(in: l), language: l)
      return .page(
        try await page(visit, state).with {
          $0.status = 422; $0.hasErrors = true
        })
    }
  }

  /// `/lansstyrelsen`: to the county whose strategist one is.
  func staff(_ visit: PersonVisit) async throws -> Reply {
    let officerOf = visit.actor.officerOf
    if visit.presence.awaitsSecondFactor { throw SecondFactorNeeded() }
    let county = try await store.read { db in try County.all(db).first { officerOf.contains($0.code) } }
    guard let county else { throw NotFound() }
    return .redirect(visit.visit.link(county.staffPath()))
  }

  /// A paper that came along, with the text that could be read in it.
  private struct Paper: Sendable {
    let name: String
    let bytes: [UInt8]
    let mediaType: String
    let text: String
  }

  /// The chosen file and the pasted text: both are kept where both are given, the file read first.
  private static func papers(in form: FormFields, _ l: Language) async throws -> [Paper] {
    var papers: [Paper] = []
    if let file = form.files["paper-file"]?.first {
      papers.append(try await read(file.bytes, name: file.name, field: "paper-file", l))
    }
    let pasted = form.text("paper-text")
    if !pasted.isEmpty {
      papers.append(try await read(Array(pasted.utf8), name: BeginTexts.pastedName[l], field: "paper-text", l))
    }
    return papers
  }

  private static func read(_ bytes: [UInt8], name: String, field: String, _ l: Language) async throws -> Paper {
    do throws(PaperFault) {
      return Paper(
        name: name, bytes: bytes, mediaType: PaperFile.format(of: bytes).rawValue, text: try await PaperFile.read(bytes)
      )
    } catch {
      throw Incomplete(reasons: error.words(in: l).map { ReasonWords(field: field, text: $0.text) })
    }
  }

  private func model(_ visit: PersonVisit) async throws -> Model {
    let slug = visit.visit.parameter("county")
    let day = visit.today
    let workspaces = Array(visit.actor.workspaces.keys)
    let isDemo = visit.settings.isDemo
    return try await store.read { db in
      guard let county = try County.bySlug(slug, db) else { throw NotFound() }
      let own = try workspaces.compactMap { id in
        try Organisation.byID(id, on: day, db).map { (id: id, name: $0.name) }
      }.sorted { SwedishOrder.before($0.name, $1.name) }
      return Model(
        county: county, editions: try Edition.joinable(in: county.code, on: day, db), own: own, isDemo: isDemo)
    }
  }

  private func page(_ visit: PersonVisit, _ form: FormState) async throws -> Page {
    let model = try await model(visit)
    let l = visit.language
    let t = BeginTexts.self
    let county = model.county
    let main: HTML = """
      \(form.errorSummary)\(Part.head(t.title[l], lead: "\(t.lead[l])"))
      <div class="split"><div class="stack stack--l">\(if: !model.own.isEmpty, own(model, l))
      \(model.editions.isEmpty ? Part.notice(.info, t.notOpen[l]) : fields(visit, model, form))</div>
      \(Part.card(t.yourSpace[l], style: "card--tint", "<p>\(t.yourSpaceWhy[l])</p>"))</div>
      """
    return Page(
      title: t.title[l], chrome: county.chrome(l), current: .join,
      crumbs: [
        Crumb(county.siteName[l], "/\(county.slug)"), Crumb(JoinTexts.title[l], "/\(county.slug)/anslut"),
        Crumb(t.title[l]),
      ], main: main
    ).with { $0.isIndexed = false }
  }

  private func own(_ model: Model, _ l: Language) -> HTML {
    let t = BeginTexts.self
    return """
      <section class="card stack"><h2 class="h-sm">\(t.already[l])</h2><ul class="stack stack--s">\
      \(model.own.html { "<li>\(Part.arrowLink("\(t.goOn[l]) \($0.name)", l.path("/mina-sidor/\($0.id)")))</li>" })</ul>\
      <p>\(t.otherOne[l])</p></section>
      """
  }

  private func fields(_ visit: PersonVisit, _ model: Model, _ form: FormState) -> HTML {
    let l = visit.language
    let t = BeginTexts.self
    let slug = model.county.slug
    let kinds = [("", t.choose[l])] + OrganisationKind.allCases.map { ($0.rawValue, $0.name[l]) }
    return """
      \(visit.visit.form("/\(slug)/anslut/borja", upload: true))
      \(Field.select("kind", Field.Label(t.kind[l], isPublic: true), form, options: kinds.map { (value: $0.0, title: $0.1) }))
      \(Field.input("name", Field.Label(t.name[l], hint: t.nameHint[l], isPublic: true), form, autocomplete: "organization"))
      \(if: FactsForm.asksMunicipality(form), FactsForm.municipality(form, l))
      \(Field.input("place", Field.Label(t.place[l], hint: t.placeHint[l], isOptional: true, isPublic: true), form))
      \(if: model.editions.count > 1, editions(model, form, l))
      \(paper(model, form, l))
      <p class="actions">\(Part.button(t.open[l]))</p></form>
      """
  }

  private func editions(_ model: Model, _ form: FormState, _ l: Language) -> HTML {
    var form = form
    if form.value("edition").isEmpty, let first = model.editions.first { form.values["edition"] = [first.id.text] }
    return Field.radios(
      "edition", Field.Label(BeginTexts.edition[l]), form,
      options: model.editions.map { (value: $0.id.text, title: "\($0.title, in: l)") })
  }

  private func paper(_ model: Model, _ form: FormState, _ l: Language) -> HTML {
    let t = BeginTexts.self
    return """
      <section class="card stack"><h2 class="h-sm">\(t.paperTitle[l])</h2><p>\(t.paperLead[l])</p>
      \(if: model.isDemo, "<p><a href=\"\(l.path("/\(model.county.slug)/anslut/borja?exempel=1"))\">\(t.example[l])</a></p>")
      \(Field.textarea("paper-text", Field.Label(t.paperText[l], isOptional: true, isPublic: false), form, rows: 8))
      \(Field.file("paper-file", Field.Label(t.paperFile[l], hint: t.paperHint[l], isOptional: true), form, accept: ".txt,.pdf,.docx,.odt,text/plain"))</section>
      """
  }
}

/// The first page was not filled in all the way.
struct Incomplete: Refusal {
  let reasons: [ReasonWords]
  var kind: RefusalKind { .invalid }
  func words(in language: Language) -> [ReasonWords] { reasons }
}
