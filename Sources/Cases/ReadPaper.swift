extension Reading {
  /// Reads a proposal, an extract of minutes or an agenda.
  ///
  /// Every value comes from a rule of its own under `Rules/`; none is made up. What could be read otherwise is in `alternatives`.
  ///
  /// - Parameter named: what sort of paper it is, where somebody has said it; the paper's own word otherwise.
  package static func read(_ text: String, as named: String? = nil) -> Reading {
    let sheet = Sheet(text)
    let outline = Outline(sheet)
    var reading = Reading()
    reading.text = text
    let (type, genre) = DocumentTypes.read(outline, as: named)
    let recipients = Recipients.read(outline)
    let municipalities = Municipalities.readings(outline, besides: recipients.map(\.name.place))
    let municipality = municipalities.first
    let subject = Subjects.read(outline)
    let proposal = Proposals.read(outline, genre: genre)
    let number = CaseNumbers.read(outline, genre: genre)
    let date = PaperDates.read(outline, genre: genre)
    let attachments = Attachments.read(outline, genre: genre)
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
    let paragraphs = genre == .minutes ? Paragraphs.readings(outline) : []
    let paragraph = paragraphs.first
    reading.paragraph = paragraph?.text
    reading.caseNumber = number.first?.text
    reading.caseNumbers = number.byOrganisation
    reading.date = date?.text
    reading.attachments = attachments.map(\.text)
    reading.copyTo = recipients.map { Copy(recipient: $0.name.text, purpose: $0.purpose) }
    reading.signatories = signers.map { Signatory(name: $0.name.text, role: $0.role, party: $0.party) }
    let handlers = Handlers.readings(outline)
    let handler = handlers.first
    reading.handler = handler?.text

    let stances =
      genre == .agenda ? [] : Undertakings.stances(proposal.points, leadIns: leadIns, subject: subject?.text)
    let stance = stances.first
    reading.stance = stance?.rawValue
    let strategies = Undertakings.strategies(proposal.points, subject: subject)
    let strategy = strategies.first
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

    var doubts = Doubts()
    doubts.tell("municipality", municipalities.map(\.text), besides: municipality?.text)
    if genre == .memo { doubts.tell("date", Doubts.days(outline), besides: date?.text) }
    if genre != .agenda {
      doubts.tell("to_body", Doubts.bodies(outline, proposal.others), besides: proposal.body?.text)
      doubts.tell(
        "case_number", number.byOrganisation.sorted { $0.key < $1.key }.map(\.value) + CaseNumbers.labelled(outline),
        besides: number.first?.text)
      doubts.tell("handler", handlers.map(\.text), besides: handler?.text)
    }
    // Minutes of a whole meeting have many items, and no doubt.
    if paragraphs.count <= 3 { doubts.tell("paragraph", paragraphs.map(\.text), besides: paragraph?.text) }
    doubts.tell("stance", stances.map(\.rawValue), besides: stance?.rawValue)
    doubts.tell("strategy", strategies.map(\.text), besides: reading.strategy)
    if stance == .join {
      let others = ChosenAreas.elsewhere(outline, besides: areas)
      doubts.tell("chosen_areas", others, besides: areas.first?.area.text)
    }
    if let type { doubts.tell("document_type", DoubtfulTypes.others(outline, type, genre), besides: type.text) }
    doubts.tell("signatories", more: DoubtfulSigners.others(outline, genre, besides: signers))
    let officers = DoubtfulSigners.officers(signers).filter { $0 != handler?.text }
    doubts.tell("handler", more: officers)
    doubts.tell("copy_to", more: DoubtfulRecipients.others(outline, recipients, attachments, signers))
    doubts.tell("attachments", more: DoubtfulRecipients.papers(recipients))
    reading.alternatives = doubts.told

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
