import Accounts
import GRDB
import Joinings
import Kernel
import Organisations
import Proposals
import Store
import Web

/// `…/arende/skicka`: whom the decision goes to and what each will get. Nothing goes before it has been shown.
struct SendPage {
  let store: Store

  /// What the form stands on beside the case.
  struct Model: Sendable {
    let desk: CaseDesk
    let units: [Unit]
    let named: [NewRecipient]
    /// Those who have had the decision in this round, as `DispatchRules.key` has them.
    let had: Set<String>
    let sender: DispatchMail.Sender
    let told: ToldDecision
  }

  func get(_ visit: MemberVisit) async throws -> Reply {
    guard let model = try await model(visit) else { return .redirect(visit.visit.link(back(visit))) }
    let state = SendForm.begin(model.named, had: model.had, key: Token.random(bits: 128), visit.language)
    return .page(SendView(model: model, state: state).page)
  }

  /// Shows what each will get; and sends it, when that button was pressed.
  func post(_ visit: MemberVisit) async throws -> Reply {
    guard let model = try await model(visit) else { return .redirect(visit.visit.link(back(visit))) }
    let l = visit.language
    let form = SendForm(visit.form, units: model.units)
    if visit.form.has("change") {
      return .page(SendView(model: model, state: FormState(posted: visit.form, reasons: [], language: l)).page)
    }
    let rows = form.included.map(\.number)
    let recipients = form.included.map(\.recipient)
    let faults = DispatchRules.faults(
      recipients.map(\.tidied), rows: rows, today: visit.today, isDayUnread: form.isDayUnread)
    guard faults.isEmpty, Token.isShaped(form.key, bits: 128) else {
      return again(model, DispatchRefusal.faulty(faults).words(in: l), 422)
    }
    guard visit.form.has("send") else {
      let review = ReviewSendView(model: model, form: form)
      return review.left.isEmpty ? everybodyHasIt(model) : .page(review.page)
    }
    let (id, key, base) = (model.desk.id, form.key, visit.settings.baseURL)
    do {
      let sent = try await store.write(by: visit.actor) { tx in
        try Dispatch.send(recipients, rows: rows, of: id, formKey: key, baseURL: base, in: tx)
      }
      return .redirect("\(model.desk.link("utskick"))?gjort=skickat&antal=\(sent.count)")
    } catch DispatchRefusal.everybodyHasIt {
      return everybodyHasIt(model)
    } catch let refusal as any Refusal where refusal.kind.isToldInForm {
      return again(model, refusal.words(in: l), refusal.kind.pageStatus)
    }
  }

  private func again(_ model: Model, _ reasons: [ReasonWords], _ status: Int) -> Reply {
    let state = FormState(posted: model.desk.visit.form, reasons: reasons, language: model.desk.l)
    return .page(
      SendView(model: model, state: state).page.with {
        $0.hasErrors = true
        $0.status = status
      })
  }

  /// Nothing is wrong in the form: there is nobody left to send it to.
  private func everybodyHasIt(_ model: Model) -> Reply {
    let state = FormState(posted: model.desk.visit.form, reasons: [], language: model.desk.l)
    return .page(SendView(model: model, state: state, hasNobodyLeft: true).page)
  }

  private func back(_ visit: MemberVisit) -> String {
    "/mina-sidor/\(visit.organisation)/anslutningar/\(visit.visit.parameter("id"))/arende"
  }

  /// Nil while the decision cannot be sent out: the case's page tells why.
  private func model(_ visit: MemberVisit) async throws -> Model? {
    let desk = try await CaseDesk.open(visit, store)
    guard desk.possible.contains(.dispatched), let decision = desk.standing.decision,
      let version = desk.standing.version
    else { return nil }
    let (joining, organisation, standing) = (desk.draft.joining, desk.draft.organisation, desk.standing)
    return try await store.read { db in
      let units = try Unit.all(of: organisation.id, db)
      // Whom the paper named that was decided upon, and not what has been written since.
      let named = (try ProposalVersion.byID(version, db)?.recipients ?? []).map {
        (name: $0.name, purpose: DispatchPurpose($0.purpose))
      }
      let had = try DispatchRecipient.had(in: standing, db)
      // Where a mailbox has been put right since, it is the one to write to.
      let rows = DispatchRules.resolve(named, in: units).map { row in
        var row = row
        if let sent = had.last(where: { $0.name == row.name }) { row.mailbox = sent.mailbox }
        return row
      }
      return Model(
        desk: desk, units: units, named: rows,
        had: Set(had.map(\.key)),
        sender: try DispatchMail.Sender.of(joining.id, county: joining.county, db),
        told: try Dispatch.told(decision, version, organisation, db))
    }
  }
}
