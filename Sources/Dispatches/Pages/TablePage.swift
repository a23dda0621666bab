import Joinings
import Kernel
import Store
import Web

/// `…/arende/utskick`: one table of what was sent, what did not reach its mailbox, what was received and answered; reminding
/// by hand or on set days.
struct TablePage {
  let store: Store

  func get(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await CaseDesk.open(visit, store)
    return .page(TableView(desk: desk, table: try await table(desk), state: FormState(language: visit.language)).page)
  }

  /// Does something for one recipient: reminds, puts the mailbox right, replies.
  func recipient(_ visit: MemberVisit) async throws -> Reply {
    guard let recipient = DispatchRecipientID(visit.visit.parameter("recipient")) else { throw NotFound() }
    let (form, base) = (visit.form, visit.settings.baseURL)
    let act = form.text("gor")
    let (mailbox, words) = (form.text("mailbox-\(recipient)"), form.first("reply-\(recipient)") ?? "")
    return try await change(visit, done: act, of: recipient) { id, tx in
      switch act {
      case "paminn": try DispatchRecipient.remind(recipient, of: id, baseURL: base, in: tx)
      case "ratta": try DispatchRecipient.correct(recipient, mailbox: mailbox, of: id, baseURL: base, in: tx)
      case "svara": try DispatchRecipient.reply(recipient, words: words, of: id, baseURL: base, in: tx)
      default: throw NotFound()
      }
    }
  }

  /// Settles a day of reminding, or takes one away.
  func reminders(_ visit: MemberVisit) async throws -> Reply {
    let (add, remove) = (visit.form.text("remindOn"), Day(visit.form.text("ta-bort")))
    return try await change(visit, done: "paminnelse", of: nil) { id, tx in
      if let remove {
        try Dispatch.forgetReminder(on: remove, of: id, in: tx)
      } else {
        try Dispatch.remind(on: TypedDay.read(add), of: id, in: tx)
      }
    }
  }

  private func change(
    _ visit: MemberVisit, done: String, of recipient: DispatchRecipientID?,
    _ act: @escaping @Sendable (JoiningID, Transaction) throws -> Void
  ) async throws -> Reply {
    let desk = try await CaseDesk.open(visit, store)
    let id = desk.id
    do {
      try await store.write(by: visit.actor) { tx in try act(id, tx) }
      return .redirect("\(desk.link("utskick"))?gjort=\(done)")
    } catch let refusal as any Refusal where refusal.kind.isToldInForm {
      // The fields of a recipient's forms bear its id.
      let reasons = refusal.words(in: visit.language).map { reason in
        ReasonWords(
          field: reason.field.map { field in
            recipient.map { ["mailbox", "reply"].contains(field) ? "\(field)-\($0)" : field } ?? field
          }, text: reason.text)
      }
      let state = FormState(posted: visit.form, reasons: reasons, language: visit.language)
      return .page(
        TableView(desk: desk, table: try await table(desk), state: state).page.with {
          $0.hasErrors = true
          $0.status = refusal.kind.pageStatus
        })
    }
  }

  private func table(_ desk: CaseDesk) async throws -> DispatchTable {
    let id = desk.id
    return try await store.read { db in try DispatchTable.of(id, db) }
  }
}
