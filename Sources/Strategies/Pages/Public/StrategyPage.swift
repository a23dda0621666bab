import Counties
import GRDB
import Kernel
import Store
import Web

/// `/{county}/strategi/{strategy}`: the strategy, with how long it holds said first.
struct StrategyPage {
  let store: Store
  let counts: @Sendable (EditionID, Database) throws -> [AreaID: Int]

  private struct Model: Sendable {
    let sight: StrategySight
    let sections: [EditionSection]
    let file: StrategyFile?
    let counts: [AreaID: Int]
    let consultation: [Edition]
  }

  func get(_ visit: Visit) async throws -> Reply {
    let counts = counts
    let model = try await store.read { db in
      let sight = try StrategySight.find(visit, db)
      return Model(
        sight: sight, sections: try EditionSection.all(of: sight.edition.id, db),
        file: try StrategyFile.of(sight.edition, db),
        counts: sight.edition.publishedAt == nil ? [:] : try counts(sight.edition.id, db),
        consultation: try Edition.inConsultation(in: sight.county.code, on: sight.today, db))
    }
    let l = visit.language
    let sight = model.sight
    let main: HTML = """
      \(StrategyPart.draftNotice(sight, l))\(StrategyPart.exampleNotice(sight, l))
      <div class="split mb-6">\(head(model, l))\(validity(model, l))</div>
      \(vision(sight.edition, l))\(areas(model, l))\(sections(model.sections, l))
      <div class="grid grid--2 mt-7">\(together(sight, l))\(others(model, l))</div>
      """
    let title = sight.edition.title[l]
    let crumbs = [
      Crumb(StrategyTexts.start[l], "/\(sight.county.slug)"), Crumb(StrategyTexts.strategy[l]),
    ]
    return .page(
      Page(title: title, chrome: sight.county.chrome(l), current: .strategy, crumbs: crumbs, main: main).with {
        $0.isIndexed = sight.edition.publishedAt != nil
      })
  }

  private func head(_ model: Model, _ l: Language) -> HTML {
    let sight = model.sight
    let edition = sight.edition
    return """
      <div class="stack"><p class="kicker">\(StrategyPart.pill(sight.validity, l))<span>\(StrategyPart.period(edition))</span>\
      \(if: sight.siblings.count > 1, "<span>\(StrategyTexts.edition(edition.number)[l])</span>")</p>
      <h1>\(edition.title, in: l)</h1>\(StrategyPart.markdown(edition.summary, topLevel: 2, l, style: "lead stack"))
      <p class="actions">\(download(model, l))\(if: sight.isOpen, joinLink(sight, l))</p>\
      \(edition.sourceURL.map { "<p class=\"meta\"><a href=\"\($0)\">\(StrategyTexts.source[l])</a></p>" as HTML })</div>
      """
  }

  private func download(_ model: Model, _ l: Language) -> HTML {
    guard let file = model.file else { return .empty }
    let sight = model.sight
    return """
      <a class="btn\(if: !sight.isOpen, " btn--primary")" href="\(sight.path(sight.edition, "/fil"))">\(Icon.down)\(StrategyTexts.download(file.size)[l])</a>
      """
  }

  private func joinLink(_ sight: StrategySight, _ l: Language) -> HTML {
    "<a class=\"btn btn--primary\" href=\"\(l.path("/\(sight.county.slug)/anslut"))\">\(StrategyTexts.join[l])</a>"
  }

  private func validity(_ model: Model, _ l: Language) -> HTML {
    let sight = model.sight
    let edition = sight.edition
    var successor: Wording?
    if case .former(_, let id) = sight.validity { successor = sight.edition(id)?.shortTitle }
    let sentence = ValidityTexts.sentence(
      sight.validity, periodTo: edition.periodTo, year: sight.today.year, successor: successor)
    var rows: [(String, HTML)] = []
    if let day = edition.adoptedOn { rows.append((StrategyTexts.decided[l], Part.time(day, l))) }
    if let day = edition.inForceFrom { rows.append((StrategyTexts.from[l], Part.time(day, l))) }
    if case .former(let day, _) = sight.validity { rows.append((StrategyTexts.until[l], Part.time(day, l))) }
    rows.append((StrategyTexts.madeBy[l], "\(sight.county.board, in: l)"))
    if let number = edition.diaryNumber { rows.append((StrategyTexts.diaryNumber[l], "\(number)")) }
    return """
      <div class="valid"><h2 class="h-sm">\(StrategyTexts.howLong[l])</h2><p>\(sentence[l])</p>\
      \(Part.facts(rows + relations(sight, l)))</div>
      """
  }

  /// How it stands to the county's other published strategies, in both directions.
  private func relations(_ sight: StrategySight, _ l: Language) -> [(String, HTML)] {
    var titles: [(title: String, links: [HTML])] = []
    for relation in sight.shelf.relations {
      let isNewer = relation.from == sight.edition.strategy
      guard isNewer || relation.to == sight.edition.strategy,
        let other = sight.shelf.shown(of: isNewer ? relation.to : relation.from, on: sight.today)
      else { continue }
      let word = isNewer ? ValidityTexts.relation(relation.kind) : ValidityTexts.inverse(relation.kind)
      let link: HTML = "<a href=\"\(l.path(sight.path(other)))\">\(other.shortTitle, in: l)</a>"
      if let at = titles.firstIndex(where: { $0.title == word[l] }) {
        titles[at].links.append(link)
      } else {
        titles.append((word[l], [link]))
      }
    }
    return titles.map { title, links in
      (title, links.enumerated().html { "\(if: $0.offset > 0, "<br>")\($0.element)" })
    }
  }

  private func vision(_ edition: Edition, _ l: Language) -> HTML {
    guard let vision = edition.vision else { return .empty }
    return """
      <section class="stack stack--s" aria-labelledby="h-vision"><h2 class="h-sm" id="h-vision">\(StrategyTexts.vision[l])</h2>\
      <p class="pull">\(vision, in: l)</p></section>
      """
  }

  private func areas(_ model: Model, _ l: Language) -> HTML {
    let sight = model.sight
    guard !sight.areas.isEmpty else { return .empty }
    return """
      <section aria-labelledby="h-omr" class="mt-7"><div class="section__head"><h2 id="h-omr">\(AreaHeading.html(sight, l))</h2>\
      \(if: sight.isOpen, "<p>\(StrategyTexts.choose[l])</p>")</div>\
      \(AreaGroup.groups(sight.areas).html { GoalSet.html($0, sight, model.counts, l) })</section>
      """
  }

  private func sections(_ sections: [EditionSection], _ l: Language) -> HTML {
    guard !sections.isEmpty else { return .empty }
    return """
      <div class="stack stack--xl mt-7">\(sections.html { section in
        """
        <section class="stack"><h2>\(section.facts.heading, in: l)</h2>\
        \(StrategyPart.markdown(section.facts.body, topLevel: 3, l))</section>
        """
      })</div>
      """
  }

  private func together(_ sight: StrategySight, _ l: Language) -> HTML {
    let goals = Set(sight.areas.flatMap(\.targets).map { String($0.prefix { $0 != "." }) })
      .sorted { (Int($0) ?? 0) < (Int($1) ?? 0) }
    return """
      <section class="stack" aria-labelledby="h-mal"><h2 id="h-mal">\(StrategyTexts.together[l])</h2><div class="prose">\
      <p>\(StrategyTexts.overall(l)[l])</p>\(if: !goals.isEmpty, "<p>\(StrategyTexts.agenda(goals)[l])</p>")</div></section>
      """
  }

  private func others(_ model: Model, _ l: Language) -> HTML {
    let sight = model.sight
    let others = sight.shelf.editions.filter { $0.id != sight.edition.id }
    let waiting = model.consultation.filter { $0.id != sight.edition.id }
    var now: [Edition] = []
    var coming: [Edition] = []
    var former: [Edition] = []
    for edition in others {
      switch sight.shelf.validity(of: edition, on: sight.today) {
      case .inForce: now.append(edition)
      case .coming: coming.append(edition)
      default: former.append(edition)
      }
    }
    let parts: [(Text, [Edition])] = [
      (StrategyTexts.onConsultation, waiting), (StrategyTexts.comingNext, coming),
      (sight.validity == .inForce ? StrategyTexts.alsoNow : ValidityTexts.word(.inForce), now),
      (StrategyTexts.former, former),
    ].filter { !$0.1.isEmpty }
    guard !parts.isEmpty else { return .empty }
    if parts.count == 1 {
      return """
        <section class="stack" aria-labelledby="tidigare"><h2 id="tidigare">\(parts[0].0[l])</h2>\
        \(StrategyPart.list(parts[0].1, sight, l))\(if: !former.isEmpty, "<p class=\"meta\">\(StrategyTexts.stays[l])</p>")</section>
        """
    }
    return """
      <section class="stack" aria-labelledby="tidigare"><h2 id="tidigare">\(StrategyTexts.others[l])</h2>\
      \(parts.html { "<h3>\($0.0[l])</h3>\(StrategyPart.list($0.1, sight, l))" })\
      \(if: !former.isEmpty, "<p class=\"meta\">\(StrategyTexts.stays[l])</p>")</section>
      """
  }
}
