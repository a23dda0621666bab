import ArgumentParser
import Counties
import Foundation
import Kernel
import Store

/// The installation's own accessibility statement and personal-data page, where several counties share it.
struct AboutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "about",
    abstract: "Publishes the installation's accessibility statement and personal-data page from a JSON file.",
    discussion: """
      Without a file the pages are printed as they stand, to be filled in. Each county's own pages are written by its \
      strategists under /lansstyrelsen/COUNTY/om, and an installation for one county shows those.
      """)

  @OptionGroup var options: SettingsOptions
  @Argument(help: "The filled-in file.") var file: String?

  func run() throws {
    let settings = try options.settings()
    let store = try Database.open(try settings.needed(.database), mustExist: true)
    guard let file else {
      print(try Self.told(try store.readNow { db in try AboutFile.stored(db) }.text))
      return
    }
    guard let data = FileManager.default.contents(atPath: file) else { throw CommandFailure("cannot read \(file)") }
    guard let about = AboutFile(text: String(decoding: data, as: UTF8.self)) else {
      throw CommandFailure("\(file) is not a file of about pages: run jamna about without a file to see one")
    }
    let gaps = about.gaps
    guard gaps.isEmpty else {
      for (page, gap) in gaps { Note.write("\(page), \(gap.field): \(gap.text.en)") }
      throw CommandFailure("nothing is published: \(gaps.count) facts are missing")
    }
    try store.writeNow(by: .house("about")) { tx in try about.publish(in: tx) }
    print("published: /om/tillganglighet and /om/personuppgifter show what \(file) says")
  }

  /// One line becomes many, for a person to write in.
  private static func told(_ text: String) throws -> String {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let data = try JSONSerialization.data(
      withJSONObject: value, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self)
  }
}
