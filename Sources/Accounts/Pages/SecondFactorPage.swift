import GRDB
import Kernel
import Store
import Web

/// `/logga-in/tva-steg`: a county strategist shows their second factor, or sets it up the first time.
struct SecondFactorPage: Sendable {
  let frame: AccountFrame

  func get(_ visit: PersonVisit) async throws -> Reply {
    let standing = try await standing(of: visit.person)
    if standing.isConfirmed, !visit.presence.awaitsSecondFactor {
      return .redirect(visit.visit.link(visit.visit.goal.text))
    }
    return try await answer(visit.visit, standing, FormState(language: visit.language))
  }

  func post(_ visit: PersonVisit) async throws -> Reply {
    let standing = try await standing(of: visit.person)
    let (person, form) = (visit.person, visit.form)
    guard let session = visit.presence.session else { throw SignInNeeded() }
    if !standing.isConfirmed, form.has("nyckel") {
      _ = try await frame.store.write(by: visit.actor) { tx in
        try SecondFactor.keyInTheMaking(of: person, session: session, in: tx)
      }
      return .redirect(visit.visit.link("/logga-in/tva-steg") + "?till=" + QueryText.encode(visit.visit.goal.text))
    }
    let code = form.text("kod")
    if standing.isConfirmed, !form.has("ny") {
      let isRight = try await frame.store.write(by: visit.actor) { tx in
        try SecondFactor.show(code, of: person, session: session, in: tx)
      }
      if isRight {
        return .redirect(try await frame.onward(person, to: visit.visit.goal, visit.visit, hasShown: true))
      }
    } else {
      let codes = try await frame.store.write(by: visit.actor) { tx in
        try SecondFactor.confirm(code, of: person, session: session, in: tx)
      }
      if let codes {
        let title = SecondFactorTexts.codesTitle[visit.language]
        return try await frame.page(
          visit.visit, title, county: visit.visit.goal.county,
          SecondFactorView.codes(codes, onward: visit.visit.link(visit.visit.goal.text), visit.language))
      }
    }
    let reasons = AccountRefusal.wrongCode.words(in: visit.language)
    return try await answer(
      visit.visit, standing, FormState(values: [:], reasons: reasons, language: visit.language))
  }

  private func standing(of person: PersonID) async throws -> SecondFactor.Standing {
    let standing = try await frame.store.read { db in try SecondFactor.standing(of: person, db) }
    guard let standing, standing.isOfficer else { throw NotFound() }
    return standing
  }

  private func answer(_ visit: Visit, _ standing: SecondFactor.Standing, _ state: FormState) async throws -> Reply {
    let l = visit.language
    let county = visit.goal.county
    let (title, body): (String, HTML)
    if standing.isConfirmed {
      title = SecondFactorTexts.askTitle[l]
      body = SecondFactorView.ask(visit, "/logga-in/tva-steg", state)
    } else if let key = try await frame.openKey(visit) {
      title = SecondFactorTexts.keyTitle[l]
      let issuer = try await frame.chrome(county, l).siteName
      body = SecondFactorView.key(key, issuer: issuer, standing.mail, visit, "/logga-in/tva-steg", state)
    } else {
      title = SecondFactorTexts.beginTitle[l]
      body = SecondFactorView.begin(visit)
    }
    return try await frame.page(
      visit, title, county: county, status: state.reasons.isEmpty ? 200 : 422, hasErrors: !state.reasons.isEmpty, body)
  }
}

/// `/mitt-konto/tva-steg`: a new telephone. The factor in force is shown once more before a new key is handed out, and
/// stays in force until the new one has been shown right.
struct RenewFactorPage: Sendable {
  let frame: AccountFrame

  func get(_ visit: PersonVisit) async throws -> Reply {
    try await ask(try visit.afterSecondFactor(), FormState(language: visit.language))
  }

  func post(_ visit: PersonVisit) async throws -> Reply {
    let visit = try visit.afterSecondFactor()
    guard let session = visit.presence.session else { throw SignInNeeded() }
    let (person, l) = (visit.person, visit.language)
    let standing = try await standing(of: person)
    let code = visit.form.text("kod")
    if visit.form.has("ny") {
      let codes = try await frame.store.write(by: visit.actor) { tx in
        try SecondFactor.confirm(code, of: person, session: session, in: tx)
      }
      if let codes {
        return try await page(
          visit, SecondFactorTexts.codesTitle[l],
          SecondFactorView.codes(codes, onward: visit.visit.link("/mitt-konto"), l))
      }
      guard let key = try await frame.openKey(visit.visit) else { return try await ask(visit, wrong(l)) }
      return try await keyPage(visit, key, standing.mail, wrong(l))
    }
    let key = try await frame.store.write(by: visit.actor) { tx -> String? in
      guard try SecondFactor.show(code, of: person, session: session, in: tx) else { return nil }
      return try SecondFactor.keyInTheMaking(of: person, session: session, in: tx)
    }
    guard let key else { return try await ask(visit, wrong(l)) }
    return try await keyPage(visit, key, standing.mail, FormState(language: l))
  }

  private func wrong(_ l: Language) -> FormState {
    FormState(values: [:], reasons: AccountRefusal.wrongCode.words(in: l), language: l)
  }

  private func standing(of person: PersonID) async throws -> SecondFactor.Standing {
    let standing = try await frame.store.read { db in try SecondFactor.standing(of: person, db) }
    guard let standing, standing.isOfficer, standing.isConfirmed else { throw NotFound() }
    return standing
  }

  private func ask(_ visit: PersonVisit, _ state: FormState) async throws -> Reply {
    _ = try await standing(of: visit.person)
    return try await page(
      visit, SecondFactorTexts.renewTitle[visit.language], hasErrors: !state.reasons.isEmpty,
      SecondFactorView.ask(visit.visit, "/mitt-konto/tva-steg", state, isRenewal: true))
  }

  private func keyPage(_ visit: PersonVisit, _ key: String, _ mail: String, _ state: FormState) async throws -> Reply {
    let l = visit.language
    let issuer = try await frame.chrome(nil, l).siteName
    return try await page(
      visit, SecondFactorTexts.keyTitle[l], hasErrors: !state.reasons.isEmpty,
      SecondFactorView.key(key, issuer: issuer, mail, visit.visit, "/mitt-konto/tva-steg", state))
  }

  private func page(_ visit: PersonVisit, _ title: String, hasErrors: Bool = false, _ main: HTML) async throws -> Reply
  {
    try await frame.page(
      visit.visit, title, parent: Crumb(MyAccountTexts.title[visit.language], "/mitt-konto"),
      status: hasErrors ? 422 : 200, hasErrors: hasErrors, main)
  }
}

extension AccountFrame {
  /// The key that the visitor's own session is setting up.
  func openKey(_ visit: Visit) async throws -> String? {
    guard let person = visit.actor.person, let session = visit.presence.session else { return nil }
    let now = visit.now
    return try await store.read { db in try SecondFactor.openKey(of: person, session: session, now: now, db) }
  }
}
