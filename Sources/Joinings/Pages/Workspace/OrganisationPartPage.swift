import Kernel
import Organisations
import Store
import Web

/// `…/organisation`: what the joining is for, and the mailbox that is shown.
struct OrganisationPartPage {
  let store: Store

  func get(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store)
    if let instead = desk.readInstead { return instead }
    let saved = desk.draft.organisationPart
    let state = FormState(
      values: [
        "scope": saved.answer.scope, "publicMail": saved.answer.publicMail,
        "publicMailLabel": saved.answer.publicMailLabel,
      ], language: visit.language)
    return view(desk, state, revision: saved.revision)
  }

  func post(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store)
    let answer = OrganisationAnswer(
      scope: visit.form.text("scope"), publicMail: visit.form.text("publicMail"),
      publicMailLabel: visit.form.text("publicMailLabel"))
    let (id, revision) = (desk.draft.joining.id, Int(visit.form.text("revision")) ?? 0)
    let trouble = try await Trouble.doing(store, by: visit.actor, in: visit.language) { tx in
      try Joining.save(answer, part: .organisation, expecting: revision, of: id, in: tx)
    }
    guard let trouble else { return desk.afterSaving(.organisation) }
    let state = FormState(posted: visit.form, reasons: trouble.reasons, language: visit.language)
    return view(desk, state, revision: trouble.conflict?.revision ?? revision, trouble)
  }

  private func view(_ desk: Desk, _ state: FormState, revision: Int, _ trouble: Trouble? = nil) -> Reply {
    let l = desk.l
    var frame = FormFrame(
      desk: desk, part: .organisation, title: desk.partTitle(.organisation),
      lead: "\(OrganisationPartTexts.lead[l])", trouble: trouble)
    frame.beside = trouble?.conflict.map { beside(desk, $0) }
    return frame.reply(state, revision: revision, "\(known(desk))\(scope(desk, state))\(mailbox(desk, state))")
  }

  /// What is known already, with the place where it is changed.
  private func known(_ desk: Desk) -> HTML {
    let l = desk.l
    let t = OrganisationPartTexts.self
    let o = desk.organisation
    var rows: [HTML] = [
      Part.answer(t.name[l], "\(o.name)", side: Part.visibility(isPublic: true, l)),
      Part.answer(t.kind[l], "\(o.kind.name[l])", side: Part.visibility(isPublic: true, l)),
    ]
    if let number = o.number {
      rows.append(Part.answer(t.number[l], "\(number.description)", side: Part.visibility(isPublic: true, l)))
    }
    return """
      <div class="review"><dl class="answers answers--side">\(rows)</dl>\
      <p><a href="\(l.path("/mina-sidor/\(o.id)/organisation"))">\(t.changeFacts[l])</a></p></div>
      """
  }

  private func scope(_ desk: Desk, _ state: FormState) -> HTML {
    guard desk.manner.asksScope else { return .empty }
    let t = OrganisationPartTexts.self
    return Field.textarea(
      "scope",
      .init(t.scope[desk.l], hint: t.scopeHint(desk.organisation.kind)[desk.l], isOptional: true, isPublic: true),
      state,
      rows: 3, style: "textarea--s", after: desk.source("scope"))
  }

  private func mailbox(_ desk: Desk, _ state: FormState) -> HTML {
    let l = desk.l
    let t = OrganisationPartTexts.self
    let hides = desk.organisation.hidesPeople
    let mail = Field.input(
      "publicMail",
      .init(
        t.mail[l], hint: (hides ? t.mailHintHidden : t.mailHint(desk.organisation.kind))[l], isOptional: hides,
        isPublic: !hides), state, type: "email", autocomplete: "off", inputmode: "email")
    let label = Field.input(
      "publicMailLabel", .init(t.label[l], hint: t.labelHint[l], isOptional: true, isPublic: !hides), state)
    return "\(mail)\(if: desk.manner.asksDeputy, label)"
  }

  private func beside(_ desk: Desk, _ conflict: PartConflict) -> HTML {
    let t = OrganisationPartTexts.self
    let theirs = conflict.stored(as: OrganisationAnswer.self) ?? OrganisationAnswer()
    return desk.beside(
      [
        (t.scope[desk.l], theirs.scope), (t.mail[desk.l], theirs.publicMail),
        (t.label[desk.l], theirs.publicMailLabel),
      ], by: conflict.savedBy, at: conflict.savedAt)
  }
}

enum OrganisationPartTexts {
  static let lead = Text(
    sv: "Det här berättar för läsaren vilka ni är och hur ni nås.",
    en: "This tells the reader who you are and how to reach you.",
    fi: "Tämä kertoo lukijalle, keitä olette ja miten teidät tavoittaa.")
  static let name = Text(sv: "Namn", en: "Name", fi: "Nimi")
  static let nameEn = Text(sv: "Namn på engelska", en: "Name in English", fi: "Nimi englanniksi")
  static let place = Text(sv: "Ort", en: "Place", fi: "Paikkakunta")
  static let kind = Text(sv: "Typ", en: "Type", fi: "Tyyppi")
  static let number = Text(sv: "Organisationsnummer", en: "Organisation number", fi: "Organisaationumero")
  static let changeFacts = Text(
    sv: "Ändra namn och andra uppgifter om er", en: "Change your name and other facts",
    fi: "Muuttakaa nimeä ja muita tietojanne")
  static let scope = Text(sv: "Anslutningen gäller", en: "The joining is for", fi: "Liittyminen koskee")
  static func scopeHint(_ kind: OrganisationKind) -> Text {
    switch kind {
    case .municipality, .region:
      Text(
        sv: "Till exempel: Alla förvaltningar. Bolagen får beslutet för kännedom.",
        en: "For example: All departments. The companies receive the decision for information.",
        fi: "Esimerkiksi: Kaikki hallinnot. Yhtiöt saavat päätöksen tiedoksi.")
    default:
      Text(
        sv: "Lämna tomt om den gäller hela organisationen.", en: "Leave empty if it is for the whole organisation.",
        fi: "Jättäkää tyhjäksi, jos se koskee koko organisaatiota.")
    }
  }
  static let mail = Text(
    sv: "E-postadress som visas utåt", en: "E-mail address that is shown", fi: "Näytettävä sähköpostiosoite")
  static func mailHint(_ kind: OrganisationKind) -> Text {
    kind == .onePersonFirm
      ? Text(
        sv: "Välj en adress som ni vill visa för alla, till exempel info@.",
        en: "Choose an address you want to show to everyone, such as info@.",
        fi: "Valitkaa osoite, jonka haluatte näyttää kaikille, esimerkiksi info@.")
      : Text(
        sv: "En funktionsbrevlåda, till exempel kommun@ eller info@. Inte en persons egen adress.",
        en: "A shared mailbox, such as office@ or info@. Not a person's own address.",
        fi: "Yhteisosoite, esimerkiksi kirjaamo@ tai info@. Ei henkilön oma osoite.")
  }
  static let mailHintHidden = Text(
    sv: "Er organisation visar ingen adress. Lämna gärna tomt.",
    en: "Your organisation shows no address. Leave this empty if you like.",
    fi: "Organisaationne ei näytä osoitetta. Voitte jättää tämän tyhjäksi.")
  static let label = Text(sv: "Vems brevlåda är det?", en: "Whose mailbox is it?", fi: "Kenen osoite se on?")
  static let labelHint = Text(
    sv: "Till exempel Kansliet eller Registrator.", en: "For example The office or Registrar.",
    fi: "Esimerkiksi Kanslia tai Kirjaamo.")
}
