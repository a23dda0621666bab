import Synchronization

/// A number that tests count with from several tasks.
final class Lock: Sendable {
  private let value = Mutex<UInt64>(1)
  var number: UInt64 {
    get { value.withLock { $0 } }
    set { value.withLock { $0 = newValue } }
  }
  func add() { value.withLock { $0 += 1 } }
}
