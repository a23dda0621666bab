import GRDB
import Kernel
import Store
import Web

/// `/{county}/strategi/{strategy}/fil`: the strategy as the board has laid it out, as an attachment.
struct StrategyDownload {
  let store: Store

  func get(_ visit: Visit) async throws -> Reply {
    let (file, stored) = try await store.read { db in
      let sight = try StrategySight.find(visit, db)
      guard let file = try StrategyFile.of(sight.edition, db), let stored = try StoredFile.fetch(file.id, db) else {
        throw NotFound()
      }
      return (file, stored)
    }
    return .download(stored.bytes, name: file.name, type: stored.mediaType)
  }
}
