import HTTPTypes
import Hummingbird
import HummingbirdCore
import Jobs
import Kernel
import Logging
import Mail
import NIOCore
import Store
import Web

/// What it takes to serve: where to listen, and where mail goes.
package struct ServeSettings: Sendable {
  package var host: String
  package var port: Int
  /// Where the operator's counts are told; nowhere when nil.
  package var metricsPort: Int?
  package var web: WebSettings
  package var transport: (any MailTransport)?

  package init(host: String, port: Int, metricsPort: Int?, web: WebSettings, transport: (any MailTransport)?) {
    self.host = host
    self.port = port
    self.metricsPort = metricsPort
    self.web = web
    self.transport = transport
  }

  /// Whether only this machine can reach it, by what is listened on and by the address it is known under: a site with
  /// another address is reached through a proxy.
  package var isOnlyHere: Bool {
    BaseURL.isLoopback(host) && ((try? BaseURL(web.baseURL))?.isLoopback ?? false)
  }
}

extension House {
  /// Serves until it is told to stop, with the jobs beside it.
  package func serve(_ settings: ServeSettings) async throws {
    let application = Application(
      responder: responder, server: .http1(configuration: OutboundHeaders.channel(responder)),
      configuration: ApplicationConfiguration(address: .hostname(settings.host, port: settings.port), serverName: nil),
      logger: log)
    let runner = Runner(store: store, jobs: jobs(transport: settings.transport), log: log)
    let others = others
    let metrics = metrics
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await application.runService() }
      group.addTask { try await Self.untilCancelled { try await runner.run() } }
      group.addTask { try await Self.untilCancelled { try await Self.keepLooking(log) { try others.look() } } }
      if let port = settings.metricsPort {
        let application = Self.metricsApplication(metrics, host: settings.host, port: port, log: log)
        group.addTask { try await Self.untilCancelled { try await application.run() } }
      }
      // The first to end is the server: whoever told it to stop means all of it.
      try await group.next()
      group.cancelAll()
      while let result = await group.nextResult() {
        if case .failure(let error) = result, !(error is CancellationError) { throw error }
      }
    }
  }

  /// Looks ten times a second until it is cancelled. A look that fails is told once, and the next may succeed: a database
  /// that is locked for a while does not end the site.
  static func keepLooking(_ log: Logger, _ look: () throws -> Void) async throws {
    var isFailing = false
    while !Task.isCancelled {
      do {
        try look()
        isFailing = false
      } catch {
        if !isFailing { log.error("cannot see what others write", metadata: ["type": "\(type(of: error))"]) }
        isFailing = true
      }
      try await Task.sleep(for: .milliseconds(100))
    }
  }

  private static func untilCancelled(_ work: () async throws -> Void) async throws {
    do { try await work() } catch is CancellationError {}
  }

  private static func metricsApplication(
    _ metrics: WebMetrics, host: String, port: Int, log: Logger
  ) -> some ApplicationProtocol {
    let router = Router()
    router.get("/metrics") { _, _ in
      Response(
        status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
        body: .init(byteBuffer: ByteBuffer(string: metrics.text)))
    }
    return Application(
      router: router, configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: nil),
      logger: log)
  }
}

/// Stands in for a mail server in a demo: what was written stays in the outbox page, nothing leaves the machine.
package struct KeptMail: MailTransport {
  package init() {}
  package func send(_ mail: DueMail, at: Instant) async throws {}
}
