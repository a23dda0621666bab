import Counties
import GRDB
import Kernel
import Store
import Web

/// The room's switchboard: the county's strategies for everyone, and where its staff write them.
package struct StrategyRoutes: Sendable {
  let store: Store
  let whoWorks: @Sendable (County, Area, Language, Database) throws -> HTML
  let counts: @Sendable (EditionID, Database) throws -> [AreaID: Int]

  /// - Parameters:
  ///   - whoWorks: those who work with an area, as the inner part of its section; empty markup when nobody does.
  ///   - counts: how many work with each area of an edition.
  package init(
    store: Store, whoWorks: @escaping @Sendable (County, Area, Language, Database) throws -> HTML,
    counts: @escaping @Sendable (EditionID, Database) throws -> [AreaID: Int]
  ) {
    self.store = store
    self.whoWorks = whoWorks
    self.counts = counts
  }

  package func add(to routes: inout Routes) {
    let index = StrategyIndexPage(store: store)
    let strategy = StrategyPage(store: store, counts: counts)
    let area = AreaPage(store: store, whoWorks: whoWorks)
    let file = StrategyDownload(store: store)
    let data = StrategyAPI(store: store)
    routes.get("/{county}/strategi", .kept) { try await index.get($0) }
    routes.get("/{county}/strategi/{strategy}", .kept) { try await strategy.get($0) }
    routes.get("/{county}/strategi/{strategy}/fil") { try await file.get($0) }
    routes.get("/{county}/strategi/{strategy}/{area}", .kept) { try await area.get($0) }
    routes.get("/api/v1/counties/{code}/strategies", .data) { try await data.get($0) }
    routes.get("/api/v1/counties/{code}/strategies.csv", .data) { try await data.csv($0) }
    addStaff(to: &routes)
    addEditors(to: &routes)
  }

  /// Where the county's strategists keep their strategies and take them to publication.
  private func addStaff(to routes: inout Routes) {
    let root = "/lansstyrelsen/{county}/strategier"
    let one = "\(root)/{edition}"
    let list = StrategyListPage(store: store)
    let new = NewStrategyPage(store: store)
    let draft = DraftPage(store: store)
    let consultation = ConsultationPage(store: store)
    let decision = DecisionPage(store: store)
    let relations = RelationsPage(store: store)
    let file = FilePage(store: store)
    let successors = SuccessorsPage(store: store)
    let publish = PublishPage(store: store)
    let discard = DiscardPage(store: store)
    let next = NextEditionAct(store: store)
    routes.officer(.get, root) { try await list.get($0) }
    routes.officer(.get, "\(root)/ny") { try await new.get($0) }
    routes.officer(.post, "\(root)/ny") { try await new.post($0) }
    routes.officer(.get, one) { try await draft.get($0) }
    routes.officer(.get, "\(one)/samrad") { try await consultation.get($0) }
    routes.officer(.post, "\(one)/samrad") { try await consultation.post($0) }
    routes.officer(.get, "\(one)/beslut") { try await decision.get($0) }
    routes.officer(.post, "\(one)/beslut") { try await decision.post($0) }
    routes.officer(.get, "\(one)/forhallande") { try await relations.get($0) }
    routes.officer(.post, "\(one)/forhallande") { try await relations.post($0) }
    routes.officer(.get, "\(one)/fil") { try await file.get($0) }
    routes.officer(.post, "\(one)/fil", .upload) { try await file.post($0) }
    routes.officer(.get, "\(one)/efterfoljare") { try await successors.get($0) }
    routes.officer(.post, "\(one)/efterfoljare") { try await successors.post($0) }
    routes.officer(.get, "\(one)/publicera") { try await publish.get($0) }
    routes.officer(.post, "\(one)/publicera") { try await publish.post($0) }
    routes.officer(.get, "\(one)/kasta") { try await discard.get($0) }
    routes.officer(.post, "\(one)/kasta") { try await discard.post($0) }
    routes.officer(.post, "\(one)/ny-utgava") { try await next.post($0) }
  }

  /// Where they write a draft's words, areas, statements and sections.
  private func addEditors(to routes: inout Routes) {
    let one = "/lansstyrelsen/{county}/strategier/{edition}"
    let facts = FactsPage(store: store)
    let areas = AreaListPage(store: store)
    let area = AreaEditPage(store: store)
    let statement = StatementPage(store: store)
    let sections = SectionListPage(store: store)
    let section = SectionPage(store: store)
    let order = OrderAct(store: store)
    routes.officer(.get, "\(one)/uppgifter") { try await facts.get($0) }
    routes.officer(.post, "\(one)/uppgifter") { try await facts.post($0) }
    routes.officer(.get, "\(one)/omraden") { try await areas.get($0) }
    for place in ["nytt", "{area}"] {
      routes.officer(.get, "\(one)/omraden/\(place)") { try await area.get($0) }
      routes.officer(.post, "\(one)/omraden/\(place)") { try await area.post($0) }
    }
    for place in ["nytt", "{statement}"] {
      routes.officer(.get, "\(one)/omraden/{area}/pastaenden/\(place)") { try await statement.get($0) }
      routes.officer(.post, "\(one)/omraden/{area}/pastaenden/\(place)") { try await statement.post($0) }
    }
    routes.officer(.get, "\(one)/avsnitt") { try await sections.get($0) }
    for place in ["nytt", "{section}"] {
      routes.officer(.get, "\(one)/avsnitt/\(place)") { try await section.get($0) }
      routes.officer(.post, "\(one)/avsnitt/\(place)") { try await section.post($0) }
    }
    routes.officer(.post, "\(one)/ordning") { try await order.post($0) }
  }
}
