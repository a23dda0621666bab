import Kernel

/// One page of the joining's form.
enum FormPart: Sendable, Hashable {
  case organisation
  case contact
  case areas
  case area(AreaID)
  case together
  case papers
  /// The paper that is laid before those who decide, written here.
  case proposal
  case decision
  /// The way from the paper to the decision and on to those it concerns.
  case matter
  case review

  /// What stands after the joining's own address.
  var path: String {
    switch self {
    case .organisation: "organisation"
    case .contact: "kontakt"
    case .areas: "omraden"
    case .area(let id): "omraden/\(id)"
    case .together: "tillsammans"
    case .papers: "underlag"
    case .proposal: "underlag/skriv"
    case .decision: "beslut"
    case .matter: "arende"
    case .review: "granska"
    }
  }

  /// Reads the path again, as a query tells which part was just saved.
  init?(_ path: String) {
    let plain: [FormPart] = [
      .organisation, .contact, .areas, .together, .papers, .proposal, .decision, .matter, .review,
    ]
    if let part = plain.first(where: { $0.path == path }) {
      self = part
    } else if path.hasPrefix("omraden/"), let id = AreaID(path.dropFirst(8)) {
      self = .area(id)
    } else {
      return nil
    }
  }

  /// Where in the form a gap is mended.
  init(_ place: JoiningPlace) {
    switch place {
    case .organisation: self = .organisation
    case .contacts: self = .contact
    case .areas: self = .areas
    case .area(let id): self = .area(id)
    case .together: self = .together
    case .decision: self = .decision
    }
  }
}
