import Counties
import Documents
import GRDB
import Kernel
import Store
import Web

/// The registrator's package on the county's side: the same files as the organisation has, one at a time or all in one.
struct RegistryPackagePages {
  let store: Store
  let shelf: PaperShelf

  func pdf(_ visit: OfficerVisit) async throws -> Reply {
    let package = try await find(visit)
    do throws(WritingFault) {
      return .pdf(try await shelf.pdf(package.paper), name: package.name("pdf"))
    } catch {
      return try await ReceivedJoiningPage(store: store).find(visit).cannotWrite(error, visit.language)
    }
  }

  func html(_ visit: OfficerVisit) async throws -> Reply {
    let package = try await find(visit)
    return .download(package.html.bytes, name: package.name("html"), type: "text/html; charset=utf-8")
  }

  func json(_ visit: OfficerVisit) async throws -> Reply {
    let package = try await find(visit)
    return .download(Array(package.data.utf8), name: package.name("json"), type: "application/json; charset=utf-8")
  }

  func checksum(_ visit: OfficerVisit) async throws -> Reply {
    let package = try await find(visit)
    return .download(Array(package.sums.utf8), name: package.sumsName, type: "text/plain; charset=utf-8")
  }

  func zip(_ visit: OfficerVisit) async throws -> Reply {
    let package = try await find(visit)
    let bytes = try await package.zip(shelf, store)
    return .download(bytes, name: package.name("zip"), type: "application/zip")
  }

  func attachment(_ visit: OfficerVisit) async throws -> Reply {
    let package = try await find(visit)
    guard let id = FileID(visit.visit.parameter("file")),
      let attached = package.version.snapshot.attachments.first(where: { $0.file == id }),
      let file = try await store.read({ db in try StoredFile.fetch(id, db) })
    else { throw NotFound() }
    return .download(file.bytes, name: attached.name, type: file.mediaType)
  }

  private func find(_ visit: OfficerVisit) async throws -> RegistratorPackage {
    let (id, county, actor, day) = (visit.visit.parameter("id"), visit.county, visit.actor, visit.today)
    let number = Int(visit.visit.parameter("number"))
    return try await store.read { db in
      let received = try JoiningDossier.find(id, in: county, actor: actor, on: day, db)
      guard let version = received.versions.first(where: { $0.number == number }) else { throw NotFound() }
      return try RegistratorPackage.of(version, board: received.county.board.sv, isOwn: false, db)
    }
  }
}
