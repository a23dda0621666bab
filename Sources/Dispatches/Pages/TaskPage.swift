import Counties
import Documents
import GRDB
import Joinings
import Kernel
import Proposals
import Store
import Web

/// `/uppdrag/{token}`: what a recipient was sent, and what they can say to it. No account; looking changes nothing and leaves
/// no trace.
struct TaskPage {
  let store: Store
  let shelf: PaperShelf

  /// What the page stands on.
  struct Model: Sendable {
    let task: DispatchTask
    let version: ProposalVersion?
    let county: County
  }

  func get(_ visit: Visit) async throws -> Reply {
    let model = try await model(visit)
    guard model.task.isOpen else { return .page(TaskView(model: model, visit: visit).gone) }
    return .page(TaskView(model: model, visit: visit).page)
  }

  /// Takes an answer. Whoever it is that holds the link, it is the recipient who speaks: no person is noted.
  func post(_ visit: Visit) async throws -> Reply {
    let model = try await model(visit)
    guard model.task.isOpen else { return .page(TaskView(model: model, visit: visit).gone) }
    guard let kind = DispatchAnswer.Kind(rawValue: visit.form.text("svar")) else { throw NotFound() }
    let (form, token, base, l) = (visit.form, visit.parameter("token"), visit.settings.baseURL, visit.language)
    let day = TypedDay.read(form.text("day"))
    let answer = NewAnswer(
      kind, words: form.first("words-\(kind.rawValue)") ?? "", body: form.text("body"), day: day,
      paragraph: form.text("paragraph"), outcome: Outcome(rawValue: form.text("outcome")))
    do {
      try await store.write(by: .visitor) { tx in try DispatchTask.answer(token, answer, baseURL: base, in: tx) }
      return .redirect(visit.link("/uppdrag/\(token)") + "?gjort=\(kind.rawValue)")
    } catch let refusal as any Refusal where refusal.kind.isToldInForm {
      let reasons = refusal.words(in: l).map { reason in
        ReasonWords(field: reason.field == "words" ? "words-\(kind.rawValue)" : reason.field, text: reason.text)
      }
      var view = TaskView(model: model, visit: visit)
      view.state = FormState(posted: form, reasons: reasons, language: l)
      return .page(
        view.page.with {
          $0.hasErrors = true
          $0.status = refusal.kind.pageStatus
        })
    }
  }

  /// The paper as it was frozen, in one of its formats.
  func paper(_ visit: Visit) async throws -> Reply {
    guard let format = PaperDocument.Format(rawValue: visit.parameter("format")) else { throw NotFound() }
    let model = try await model(visit)
    guard model.task.isOpen else { return .page(TaskView(model: model, visit: visit).gone) }
    guard let document = model.version?.document else { throw NotFound() }
    do throws(WritingFault) {
      let bytes = try await shelf.paper(document, as: format)
      let name = "underlag-\(SwedishOrder.slug(model.task.dispatch.decision.organisation)).\(format.rawValue)"
      return .download(bytes, name: name, type: format.mediaType)
    } catch {
      var view = TaskView(model: model, visit: visit)
      view.cannotWrite = error.words(in: visit.language).map(\.text).joined(separator: " ")
      return .page(view.page.with { $0.status = error.kind.pageStatus })
    }
  }

  private func model(_ visit: Visit) async throws -> Model {
    let token = visit.parameter("token")
    return try await store.read { db in
      guard let task = try DispatchTask.find(token, db), let county = try County.byCode(task.county, db) else {
        throw DispatchRefusal.linkGone
      }
      return Model(task: task, version: try ProposalVersion.byID(task.dispatch.version, db), county: county)
    }
  }
}
