import Kernel

/// One thing that somebody wrote in a form, as it is given back to them.
package struct WrittenField: Sendable {
  /// What the form asked for; nil where its name is known to the form alone.
  package let label: Text?
  package let text: String
}

extension FormFields {
  /// What somebody wrote, for the pages that give it back. A field that people type in is known by its name; any other
  /// is shown only if it reads like writing. Sums, keys, ids, ticks and enum words are one ASCII word each, and stay
  /// unseen.
  package var written: [WrittenField] {
    pairs.compactMap { name, value in
      guard !name.hasPrefix("_"), value.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
        return nil
      }
      let label = WrittenTexts.label(name)
      return label != nil || Self.isWriting(value) ? WrittenField(label: label, text: value) : nil
    }
  }

  private static func isWriting(_ value: String) -> Bool {
    value.unicodeScalars.contains { !$0.isASCII || $0.properties.isWhitespace }
  }
}

extension WrittenField {
  /// What was written, under what was asked.
  package func card(_ l: Language) -> HTML {
    "<div class=\"card\">\(label.map { "<p class=\"meta\">\($0[l])</p>" as HTML })<pre>\(text)</pre></div>"
  }
}

/// What the fields that people type in are called, on whichever page they stand.
enum WrittenTexts {
  /// The label of a field; rows are numbered, and a number or an id in the name says nothing.
  static func label(_ name: String) -> Text? {
    labels[name.split(separator: "-").filter { !$0.contains(where: \.isNumber) }.joined(separator: "-")]
  }

  private static let name = Text(sv: "Namn", en: "Name", fi: "Nimi")
  private static let mail = Text(sv: "E-postadress", en: "E-mail address", fi: "Sähköpostiosoite")
  private static let text = Text(sv: "Text", en: "Text", fi: "Teksti")
  private static let words = Text(
    sv: "Meddelande eller anteckning", en: "Message or note", fi: "Viesti tai muistiinpano")
  private static let role = Text(sv: "Titel", en: "Title", fi: "Nimike")
  private static let phone = Text(sv: "Telefon", en: "Phone", fi: "Puhelin")
  private static let goal = Text(sv: "Mål", en: "Goal", fi: "Tavoite")
  private static let source = Text(sv: "Var målet står", en: "Where the goal stands", fi: "Missä tavoite on")

  private static let labels: [String: Text] = [
    // Decisions and the case.
    "body": Text(sv: "Vem som beslutar", en: "Who decides", fi: "Kuka päättää"),
    "day": Text(sv: "Datum", en: "Date", fi: "Päivä"),
    "paragraph": Text(sv: "Paragraf (§)", en: "Item of the minutes (§)", fi: "Pykälä (§)"),
    "diaryNumber": Text(sv: "Diarienummer", en: "Case number", fi: "Diaarinumero"),
    "againOn": Text(sv: "När det tas upp igen", en: "When it is taken up again", fi: "Milloin siihen palataan"),
    "words": words, "message": words, "reply": words,
    "asked": Text(sv: "Vad mottagaren ombeds göra", en: "What the recipient is asked to do", fi: "Mitä pyydetään"),
    "remindOn": Text(sv: "Påminnelsedag", en: "Day of the reminder", fi: "Muistutuspäivä"),
    // The paper.
    "department": Text(sv: "Förvaltning eller avdelning", en: "Department", fi: "Hallinto tai osasto"),
    "title": Text(sv: "Rubrik", en: "Heading", fi: "Otsikko"),
    "points": Text(sv: "Förslag till beslut", en: "Proposed decision", fi: "Päätösehdotus"),
    "background": Text(sv: "Bakgrund", en: "Background", fi: "Tausta"),
    "basis": Text(sv: "Beslutsunderlag", en: "Basis for the decision", fi: "Päätöksen perusta"),
    "assessment": Text(sv: "Bedömning", en: "Assessment", fi: "Arviointi"),
    "costs": Text(sv: "Kostnader", en: "Costs", fi: "Kustannukset"),
    "hours": Text(sv: "Arbetstid i timmar", en: "Working hours", fi: "Työtunnit"),
    "copies-name": Text(sv: "Beslutet skickas till", en: "The decision is sent to", fi: "Päätös lähetetään"),
    "signatories-name": Text(sv: "Undertecknas av", en: "Signed by", fi: "Allekirjoittaja"),
    "signatories-role": role, "paper-text": text,
    // Organisations and people.
    "name": name, "namn": name, "organisationName": name, "contactName": name, "deputyName": name, "unit-name": name,
    "name-en": Text(sv: "Namn på engelska", en: "Name in English", fi: "Nimi englanniksi"),
    "contactTitle": role, "deputyTitle": role, "contactPhone": phone, "deputyPhone": phone,
    "mail": mail, "email": mail, "mailbox": mail, "unit-mailbox": mail, "contactMail": mail, "deputyMail": mail,
    "publicMail": mail,
    "publicMailLabel": Text(sv: "Brevlådans namn", en: "Name of the mailbox", fi: "Postilaatikon nimi"),
    "place": Text(sv: "Ort", en: "Place", fi: "Paikkakunta"),
    "number": Text(sv: "Organisationsnummer", en: "Registration number", fi: "Organisaationumero"),
    "scope": Text(sv: "Vad anslutningen gäller", en: "What the joining is for", fi: "Mitä liittyminen koskee"),
    // The work.
    "how": Text(sv: "Hur ni planerar att arbeta", en: "How you plan to work", fi: "Miten aiotte työskennellä"),
    "goal": goal, "goal-text": goal, "localGoal": goal, "goal-source": source, "localGoalSource": source,
    "sharedText": Text(sv: "Er gemensamma text", en: "Your shared text", fi: "Yhteinen tekstinne"),
    "text": text,
  ]
}
