import Counties
import GRDB
import Kernel
import Organisations
import Strategies
import Web

/// Who works with an area, for the area's page: the first twenty, those with it as their main focus before the others, each
/// in Swedish order, and a way to all of them.
package enum WhoWorks {
  /// Nothing but a sentence where nobody works with it yet.
  package static func html(_ county: County, _ area: Area, _ l: Language, _ db: Database) throws -> HTML {
    // The page is the strategy's own: whether it is in force is said there, and not beside each name.
    let rows = try PublishedJoining.working(in: area.id, on: Day(daysSince1970: 0), db)
    let under = try PublishedJoining.branch(of: area.id, db)
    guard !rows.isEmpty else { return "<p class=\"muted\">\(WhoWorksTexts.nobody[l])</p>" }
    let isMain = { (row: PublishedJoining) in row.areas.contains { $0.isMain && under.contains($0.id) } }
    let (mainly, also) = (rows.filter(isMain), rows.filter { !isMain($0) })
    return """
      <ul class="orglist">\(mainly.html { item($0, county, isMain: true, l) })\(also.html { item($0, county, isMain: false, l) })</ul>\
      <p class="mt-4">\(Part.arrowLink(WhoWorksTexts.all[l], l.path("/\(county.slug)/anslutna") + DirectoryFilter(area: area.slug).text()))</p>
      """
  }

  private static func item(_ row: PublishedJoining, _ county: County, isMain: Bool, _ l: Language) -> HTML {
    let focus = isMain ? PublicJoiningTexts.mainFocus[l] : nil
    let details = [kind(row, l), focus, pausedOrExample(row, l)].compactMap { $0 }.joined(separator: ". ")
    return """
      <li><a href="\(l.path("/\(county.slug)/anslutna/\(row.slug)"))">\(name(row, l))</a>\(Part.time(row.joinedOn, l))\
      <p class="meta">\(details)</p></li>
      """
  }

  static func name(_ row: PublishedJoining, _ l: Language) -> String { l == .en ? row.nameEn ?? row.name : row.name }

  static func kind(_ row: PublishedJoining, _ l: Language) -> String? {
    OrganisationKind(rawValue: row.kind)?.name[l]
  }

  private static func pausedOrExample(_ row: PublishedJoining, _ l: Language) -> String? {
    row.state == .former ? (row.isExample ? PublicJoiningTexts.example[l] : nil) : state(row, l)
  }

  static func state(_ row: PublishedJoining, _ l: Language) -> String? {
    switch row.state {
    case .former: PublicJoiningTexts.formerStrategy[l]
    case .paused: PublicJoiningTexts.paused[l]
    case .joined, .withdrawn, .declined, .superseded: row.isExample ? PublicJoiningTexts.example[l] : nil
    }
  }
}

/// Who joined last, for the county's start page.
package enum LatestJoined {
  /// Nothing where nobody has joined.
  package static func html(_ county: County, limit: Int, on day: Day, _ l: Language, _ db: Database) throws -> HTML {
    let rows = try PublishedJoining.latest(county.code, limit: limit, on: day, db)
    return rows.isEmpty ? .empty : "<ul class=\"orglist\">\(rows.html { item($0, county, l) })</ul>"
  }

  private static func item(_ row: PublishedJoining, _ county: County, _ l: Language) -> HTML {
    let main = row.areas.filter(\.isMain)
    let areas = (main.isEmpty ? row.areas : main).map { $0.title[l] }.joined(separator: ", ")
    let details = [WhoWorks.kind(row, l), areas.isEmpty ? nil : areas, WhoWorks.state(row, l)].compactMap { $0 }
    return """
      <li><a href="\(l.path("/\(county.slug)/anslutna/\(row.slug)"))">\(WhoWorks.name(row, l))</a>\(Part.time(row.joinedOn, l))\
      <p class="meta">\(details.joined(separator: ". "))</p></li>
      """
  }
}

enum WhoWorksTexts {
  static let nobody = Text(
    sv: "Ingen organisation arbetar med området än.", en: "No organisation works with this area yet.",
    fi: "Yksikään organisaatio ei vielä työskentele osa-alueen parissa.")
  static let all = Text(
    sv: "Alla som arbetar med området", en: "All who work with this area", fi: "Kaikki osa-alueen toimijat")
}
