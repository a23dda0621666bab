import Logging
import Testing
import Web

@testable import Site

@Suite struct ServingTests {
  struct Locked: Error {}

  @Test func `a look that fails is followed by the next, until it is told to stop`() async throws {
    let (looks, looked) = AsyncStream.makeStream(of: Int.self)
    let looking = Task {
      var number = 0
      try await House.keepLooking(Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }) {
        number += 1
        looked.yield(number)
        if number < 3 { throw Locked() }
      }
    }
    for await number in looks where number == 4 { break }
    looking.cancel()
    if case .failure(let error) = await looking.result { #expect(error is CancellationError) }
  }

  @Test(arguments: [
    ("127.0.0.1", "http://127.0.0.1:8080", true), ("localhost", "http://localhost:8080", true),
    ("::1", "http://[::1]:8080", true), ("0.0.0.0", "http://127.0.0.1:8080", false),
    ("127.0.0.1", "https://demo.lansstyrelsen.example", false), ("127.0.0.1", "http://192.0.2.7:8080", false),
  ])
  func `the demo's letters are shown only where nobody but this machine can ask`(
    host: String, base: String, isOnlyHere: Bool
  ) {
    let settings = ServeSettings(
      host: host, port: 8080, metricsPort: nil, web: WebSettings(baseURL: base), transport: nil)
    #expect(settings.isOnlyHere == isOnlyHere)
  }
}
