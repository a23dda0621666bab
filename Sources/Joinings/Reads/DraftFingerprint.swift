import Kernel
import Organisations
import Store
import Strategies

extension Draft {
  /// A sum over everything that would be sent in: another as soon as anyone has changed anything of it.
  package var fingerprint: String {
    var parts = [
      organisation.name, organisation.nameEn ?? "", organisation.kind.rawValue, organisation.number?.digits ?? "",
      organisation.municipalityCode ?? "", organisation.place ?? "", organisation.hidesPeople ? "1" : "0",
      "\(organisationPart.revision)", "\(areasPart.revision)", "\(decisionPart.revision)", group?.sharedText ?? "",
    ]
    parts += areas.map { "\(areaParts[$0.id]?.revision ?? 0)" }
    parts += contacts.flatMap { [$0.role.rawValue, $0.name, $0.title, $0.mail, $0.phone] }
    parts += papers.flatMap { [$0.kind.rawValue, $0.sha256] }
    parts += localGoals.flatMap { [$0.id.text, $0.text] }
    return Fingerprint.of(parts)
  }
}
