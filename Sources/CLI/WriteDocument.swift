import ArgumentParser
import Documents
import Foundation
import Joinings
import Kernel
import Proposals
import Store

/// `jamna write-document JOINING`: the paper of a joining as a file. Of one that has been sent in; of any in a demo database,
/// since operators are no back door to what organisations are still writing.
struct WriteDocument: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write-document", abstract: "Write the proposal of a submitted joining as a file.",
    discussion: "Drafts are the organisation's own: they are refused, except in a demo database.")

  @OptionGroup var options: SettingsOptions
  @Argument(help: "The joining's id.") var joining: String
  @Option(help: "pdf, docx, odt, html or txt.") var format: PaperDocument.Format
  @Option(help: "The file to write.") var output: String

  func run() async throws {
    let settings = try options.settings()
    guard let id = JoiningID(joining) else { throw ValidationError("not the id of a joining: \(joining)") }
    let store = try Database.open(try settings.needed(.database), mustExist: true)
    let document = try await store.read { [day = store.now.day] db in
      try Joining.sentIn(id, db).map { try Proposal.of($0, on: day, db).document }
    }
    try store.close()
    guard let document else { throw CommandFailure("there is no submitted joining \(joining)") }
    do {
      let bytes = try await settings.documentWriter().write(document, as: format)
      try Data(bytes).write(to: URL(filePath: output), options: .atomic)
    } catch let fault as WritingFault {
      throw CommandFailure(fault.words(in: .en).map(\.text).joined(separator: " "))
    } catch let error as CocoaError {
      throw CommandFailure("\(output) could not be written: \(error.localizedDescription)")
    }
  }
}

extension PaperDocument.Format: ExpressibleByArgument {}
