import GRDB
import Kernel
import Store
import Web

/// `…/{edition}/omraden`: the draft's areas in their order, with what can be done to each.
struct AreaListPage {
  let store: Store

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let (desk, statements) = try await store.read { db in
      let desk = try StaffDesk.find(visit, db)
      return (desk, try Statement.all(of: desk.edition.id, db).mapValues(\.count))
    }
    guard desk.isDraft else { return .redirect(visit.visit.link(desk.path)) }
    let l = visit.language
    let t = AreaEditTexts.self
    let main: HTML = """
      \(Part.head(t.areas[l], lead: "\(t.lead[l])"))
      <div class="stack stack--l">\(desk.areas.isEmpty ? "<p>\(t.none[l])</p>" : list(desk, statements, visit, l))
      <p class="actions">\(Part.buttonLink(t.new[l], l.path("\(desk.path)/omraden/nytt")))</p>\
      \(if: desk.areas.count > 1, OrderButton.form(desk, visit, ["act": "renumber"], t.renumber[l]))
      <p><a href="\(l.path(desk.path))">\(EditTexts.back[l])</a></p></div>
      """
    return .page(desk.page(t.areas[l], l, main))
  }

  private func list(_ desk: StaffDesk, _ statements: [AreaID: Int], _ visit: OfficerVisit, _ l: Language) -> HTML {
    desk.areas.filter { $0.parent == nil }.html { root in
      let under = desk.areas.filter { $0.parent == root.id }
      let rows = (under.isEmpty ? [root] : under).html { row($0, desk, statements, visit, l) }
      return """
        <section class="card">\(if: !under.isEmpty, head(root, desk, visit, l))<ul class="probs probs--order">\(rows)</ul>\
        <p class="mt-4"><a href="\(l.path("\(desk.path)/omraden/nytt"))?under=\(root.id)">\(AreaEditTexts.newUnder[l]) ”\(root.title, in: l)”</a></p></section>
        """
    }
  }

  /// An area that has others under it, over them.
  private func head(_ root: Area, _ desk: StaffDesk, _ visit: OfficerVisit, _ l: Language) -> HTML {
    """
    <div class="order-head"><h2 class="h-sm"><a href="\(l.path("\(desk.path)/omraden/\(root.id)"))">\(root.title, in: l)</a></h2>\
    \(OrderButton.pair(desk, visit, ["what": "area", "id": root.id.text], root.title[l]))</div>
    """
  }

  private func row(
    _ area: Area, _ desk: StaffDesk, _ statements: [AreaID: Int], _ visit: OfficerVisit, _ l: Language
  ) -> HTML {
    let count = AreaEditTexts.statementCount(statements[area.id] ?? 0)[l]
    return """
      <li><span class="probs__no">\(area.number)</span><span><a href="\(l.path("\(desk.path)/omraden/\(area.id)"))">\(area.title, in: l)</a> \
      <span class="meta">\(count)</span></span>\
      \(OrderButton.pair(desk, visit, ["what": "area", "id": area.id.text], area.title[l]))</li>
      """
  }
}

/// Buttons that move or remove something in a draft: each a small form of its own, so that they work without script.
enum OrderButton {
  static func form(
    _ desk: StaffDesk, _ visit: OfficerVisit, _ fields: [String: String], _ word: String, style: String = ""
  ) -> HTML {
    form(desk, visit, fields, buttons: Part.button(word, style: style))
  }

  /// Takes a statement out, as it read when the button was shown.
  static func remove(_ statement: Statement, _ desk: StaffDesk, _ visit: OfficerVisit) -> HTML {
    let fields = ["act": "remove", "what": "statement", "id": statement.id.text, "seen": statement.fingerprint]
    return form(
      desk, visit, fields,
      buttons: """
        <button class="btn btn--quiet btn--s" type="submit">\(EditTexts.remove[visit.language])<span class="vh"> \(statement.number)</span></button>
        """)
  }

  /// Up and down in one form; what is moved is told to those who do not see the list.
  static func pair(_ desk: StaffDesk, _ visit: OfficerVisit, _ fields: [String: String], _ name: String) -> HTML {
    let l = visit.language
    let all = fields.merging(["act": "move"]) { first, _ in first }
    return form(
      desk, visit, all,
      buttons: """
        <button class="btn btn--quiet btn--s" type="submit" name="up" value="1">\(EditTexts.up[l])<span class="vh"> \(name)</span></button>\
        <button class="btn btn--quiet btn--s" type="submit" name="up" value="0">\(EditTexts.down[l])<span class="vh"> \(name)</span></button>
        """)
  }

  private static func form(
    _ desk: StaffDesk, _ visit: OfficerVisit, _ fields: [String: String], buttons: HTML
  ) -> HTML {
    """
    \(visit.visit.form("\(desk.path)/ordning", class: "actions"))\
    \(fields.sorted { $0.key < $1.key }.html { "<input type=\"hidden\" name=\"\($0.key)\" value=\"\($0.value)\">" })\
    \(buttons)</form>
    """
  }
}

/// `…/{edition}/ordning` (POST): moves, removes and renumbers, and goes back to the list it came from.
struct OrderAct {
  let store: Store

  func post(_ visit: OfficerVisit) async throws -> Reply {
    let desk = try await store.read { db in try StaffDesk.find(visit, db) }
    let fields = visit.form
    let edition = desk.edition.id
    do {
      let place = try await store.write(by: visit.actor) { tx in try Self.act(fields, edition, tx) }
      return .redirect(visit.visit.link("\(desk.path)\(place)"))
    } catch let refusal as StrategyRefusal {
      return .page(refused(desk, refusal, visit.language))
    }
  }

  /// Pressed twice, what is removed is gone already: that is as asked, and no fault.
  ///
  /// - Returns: the list to go back to.
  private static func act(_ fields: FormFields, _ edition: EditionID, _ tx: Transaction) throws -> String {
    let up = fields.text("up") == "1"
    let isRemoval = fields.text("act") == "remove"
    let seen = fields.text("seen")
    if fields.text("act") == "renumber" {
      try Area.renumber(edition, in: tx)
      return "/omraden"
    }
    switch fields.text("what") {
    case "area":
      guard let id = AreaID(fields.text("id")) else { throw NotFound() }
      if isRemoval, try Area.byID(id, tx.db) == nil { return "/omraden" }
      guard try Area.byID(id, tx.db)?.edition == edition else { throw NotFound() }
      if isRemoval { try Area.remove(id, expecting: seen, in: tx) } else { try Area.move(id, up: up, in: tx) }
      return "/omraden"
    case "statement":
      guard let id = StatementID(fields.text("id")) else { throw NotFound() }
      guard let area = try Area.of(id, tx.db) else {
        if isRemoval { return "/omraden" }
        throw NotFound()
      }
      guard area.edition == edition else { throw NotFound() }
      if isRemoval { try Statement.remove(id, expecting: seen, in: tx) } else { try Statement.move(id, up: up, in: tx) }
      return "/omraden/\(area.id)"
    case "section":
      guard let position = Int(fields.text("id")) else { throw NotFound() }
      if isRemoval {
        try EditionSection.remove(position, of: edition, expecting: seen, in: tx)
      } else {
        try EditionSection.move(position, of: edition, up: up, in: tx)
      }
      return "/avsnitt"
    default: throw NotFound()
    }
  }

  private func refused(_ desk: StaffDesk, _ refusal: StrategyRefusal, _ l: Language) -> Page {
    let state = FormState(reasons: refusal.words(in: l), language: l)
    let title = EditTexts.change[l]
    return desk.page(
      title, l, state: state, status: refusal.kind == .conflict ? 409 : 422,
      "\(state.errorSummary)\(Part.head(title))<p><a href=\"\(l.path(desk.path))\">\(desk.back[l])</a></p>")
  }
}
