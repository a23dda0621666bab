extension Reading {
  /// Reads a proposal, an extract of minutes or an agenda.
  ///
  /// Every value comes from a rule of its own under `Rules/`; none is made up. Takes about half a millisecond for a page or two.
  package static func read(_ text: String) -> Reading {
    let sheet = Sheet(text)
    let outline = Outline(sheet)
    var reading = Reading()
    reading.text = text
    let (type, genre) = DocumentTypes.read(outline)
    let municipality = Municipalities.read(outline)
    let subject = Subjects.read(outline)
    let proposal = Proposals.read(outline, genre: genre)
    let number = CaseNumbers.read(outline, genre: genre)
    let date = PaperDates.read(outline, genre: genre)
    let attachments = Attachments.read(outline, genre: genre)
    let recipients = Recipients.read(outline)
    let signers = Signers.read(outline, genre: genre)
    let isDelegated = type?.text == "delegationsbeslut"
    let isDecided =
      (genre == .minutes || isDelegated) && !proposal.isPutToAnother && !proposal.points.isEmpty
      && (!outline.all(.decision).isEmpty || outline.all(.proposal).isEmpty)
    let leadIns = outline.all(.proposal).flatMap { outline.lines(of: $0).prefix(3).map(\.text) }

    reading.municipality = municipality?.text
    reading.documentType = type?.text
    reading.subject = subject?.text
    reading.proposedDecision = proposal.points.map(\.text)
    reading.ownDecision = proposal.own.map(\.text)
    reading.decided = isDecided
    reading.toBody = proposal.body?.text
    let paragraph = genre == .minutes ? Handlers.paragraph(outline) : nil
    reading.paragraph = paragraph?.text
    reading.caseNumber = number.first?.text
    reading.caseNumbers = number.byOrganisation
    reading.date = date?.text
    reading.attachments = attachments.map(\.text)
    reading.copyTo = recipients.map { Copy(recipient: $0.name.text, purpose: $0.purpose) }
    reading.signatories = signers.map { Signatory(name: $0.name.text, role: $0.role, party: $0.party) }
    let handler = Handlers.read(outline)
    reading.handler = handler?.text

    let stance = genre == .agenda ? nil : Undertakings.stance(proposal.points, leadIns: leadIns, subject: subject?.text)
    reading.stance = stance?.rawValue
    let strategy = Undertakings.strategy(proposal.points, subject: subject)
    reading.strategy = stance == nil ? nil : strategy?.text
    var areas: [ChosenAreas.Choice] = []
    var together: [Found] = []
    if stance == .join {
      areas = ChosenAreas.read(outline, proposal.points, decided: false)
      together = Undertakings.together(proposal.points, outline, own: municipality?.text)
    }
    reading.chosenAreas = areas.map(\.area.text)
    reading.how = areas.map { $0.how?.text ?? "" }
    if reading.how.allSatisfy(\.isEmpty) { reading.how = [] }
    reading.jointWith = together.map(\.text)
    reading.sections = SectionOpenings.read(outline)

    reading.alternatives = Doubts.read(outline, reading, genre: genre)

    var finder = Finder(text)
    reading.places = finder.places([
      ("municipality", [municipality]), ("document_type", [type]), ("subject", [subject]),
      ("proposed_decision", proposal.points), ("own_decision", proposal.own), ("to_body", [proposal.body]),
      ("paragraph", [paragraph]), ("case_number", [number.first]), ("date", [date]), ("attachments", attachments),
      ("copy_to", recipients.map(\.name)), ("signatories", signers.map(\.name)), ("handler", [handler]),
      ("strategy", [stance == nil ? nil : strategy]), ("chosen_areas", areas.map(\.area)), ("how", areas.map(\.how)),
      ("joint_with", together),
    ])
    return reading
  }
}
