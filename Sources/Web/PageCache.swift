import HTTPTypes
import Kernel
import NIOCore
import Synchronization

/// Says when what is kept in memory may have changed: a number that is another after every commit, of this process or of
/// another. The Store answers.
package protocol Freshness: Sendable {
  var stamp: UInt64 { get }
}

/// Public answers kept in memory, bounded, valid while nothing has been written and the day in Stockholm is the same.
package final class PageCache: Sendable {
  /// An answer that is kept: always one that is well (200).
  struct Entry: Sendable {
    /// All that the answer said of itself, its type and its tag too.
    let headers: HTTPFields
    let plain: ByteBuffer
    let packed: ByteBuffer?
    /// The headers as they leave, all but the date: of the plain bytes, of the packed ones, and of a word that they are the
    /// same as last time.
    let wire: (plain: HTTPFields, packed: HTTPFields, same: HTTPFields)

    init(headers: HTTPFields, plain: ByteBuffer, packed: ByteBuffer?, isSecure: Bool) {
      self.headers = headers
      self.plain = plain
      self.packed = packed
      let all = SecurityHeaders.added(to: headers, isSecure: isSecure)
      var (whole, small) = (all, all)
      whole[.contentLength] = String(plain.readableBytes)
      small[.contentEncoding] = "gzip"
      small[.contentLength] = packed.map { String($0.readableBytes) }
      wire = (whole, small, all)
    }
  }

  private struct Shelf {
    var stamp: UInt64 = 0
    var day = 0
    var bytes = 0
    var entries: [String: Entry] = [:]
  }

  private let shelf = Mutex(Shelf())
  private let freshness: any Freshness
  private let limit: Int

  /// - Parameter limit: bytes kept at the most; past it the shelf is emptied and filled anew.
  package init(freshness: any Freshness, limit: Int = 24 * 1024 * 1024) {
    self.freshness = freshness
    self.limit = limit
  }

  var stamp: UInt64 { freshness.stamp }

  func find(_ key: String, day: Int) -> Entry? {
    let stamp = freshness.stamp
    return shelf.withLock { shelf in
      guard shelf.stamp == stamp, shelf.day == day else { return nil }
      return shelf.entries[key]
    }
  }

  /// Keeps an answer that was made from what the database held at `stamp`. One that has been overtaken by a write is not
  /// kept: it would put out those made since.
  func keep(_ entry: Entry, for key: String, stamp: UInt64, day: Int) {
    let size = Self.size(entry, key)
    let now = freshness.stamp
    guard stamp == now, size <= limit else { return }
    shelf.withLock { shelf in
      if let old = shelf.entries.removeValue(forKey: key) { shelf.bytes -= Self.size(old, key) }
      if shelf.stamp != stamp || shelf.day != day || shelf.bytes + size > limit {
        shelf = Shelf(stamp: stamp, day: day)
      }
      shelf.bytes += size
      shelf.entries[key] = entry
    }
  }

  private static func size(_ entry: Entry, _ key: String) -> Int {
    entry.plain.readableBytes + (entry.packed?.readableBytes ?? 0) + key.utf8.count + 600
  }
}
