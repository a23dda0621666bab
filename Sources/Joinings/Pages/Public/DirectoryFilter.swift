import Kernel
import Organisations
import Web

/// What a reader has narrowed the directory to, as it stands in the address.
struct DirectoryFilter: Sendable, Hashable {
  var kind: OrganisationKind?
  /// An area's slug.
  var area: String?
  var query: String
  var page: Int

  init(kind: OrganisationKind? = nil, area: String? = nil, query: String = "", page: Int = 1) {
    self.kind = kind
    self.area = area
    self.query = query
    self.page = page
  }

  /// Reads `?typ=&omrade=&q=&sida=`. What is not known narrows nothing: an old link still leads to a list.
  init(_ fields: FormFields) {
    kind = OrganisationKind(rawValue: fields.text("typ"))
    let slug = fields.text("omrade")
    area = slug.isEmpty || slug.utf8.count > 80 ? nil : slug
    query = String(fields.text("q").prefix(100))
    page = min(max(Int(fields.text("sida")) ?? 1, 1), 100_000)
  }

  var isEmpty: Bool { kind == nil && area == nil && query.isEmpty }

  /// The query of an address that shows the same.
  func text(page: Int = 1) -> String {
    var pairs = self.pairs(kind: "typ", area: "omrade")
    if page > 1 { pairs.append("sida=\(page)") }
    return pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")
  }

  /// The same filter in the JSON's words.
  var apiText: String {
    let pairs = self.pairs(kind: "type", area: "area")
    return pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")
  }

  private func pairs(kind kindName: String, area areaName: String) -> [String] {
    var pairs: [String] = []
    if let kind { pairs.append("\(kindName)=\(kind.rawValue)") }
    if let area { pairs.append("\(areaName)=\(QueryText.encode(area))") }
    if !query.isEmpty { pairs.append("q=\(QueryText.encode(query))") }
    return pairs
  }

  func with(_ change: (inout DirectoryFilter) -> Void) -> DirectoryFilter {
    var filter = self
    change(&filter)
    return filter
  }
}
