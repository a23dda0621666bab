import HTTPTypes
import HummingbirdCore
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// The headers that every answer carries, whatever it is and whoever wrote it.
package enum SecurityHeaders {
  /// - Parameter isSecure: whether the world reaches us over https; only then browsers are told to insist on it.
  package static func list(isSecure: Bool) -> [(HTTPField.Name, String)] {
    var list: [(String, String)] = [
      (
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; "
          + "frame-ancestors 'none'"
      ),
      ("X-Content-Type-Options", "nosniff"),
      ("Referrer-Policy", "same-origin"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
      (
        "Permissions-Policy",
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
          + "microphone=(), payment=(), usb=()"
      ),
    ]
    if isSecure { list.append(("Strict-Transport-Security", "max-age=31536000; includeSubDomains")) }
    return list.compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
  }

  /// The headers of an answer with those that it lacks.
  static func added(to fields: HTTPFields, isSecure: Bool) -> HTTPFields {
    var fields = fields
    for (name, value) in list(isSecure: isSecure) where fields[name] == nil { fields[name] = value }
    return fields
  }
}

/// Sits next to the wire and puts the security headers on every answer that lacks them: also the parser's own 400, which
/// no middleware sees. Turns "too many header bytes" into 431.
package final class OutboundHeaders: ChannelDuplexHandler, RemovableChannelHandler {
  package typealias InboundIn = HTTPRequestPart
  package typealias InboundOut = HTTPRequestPart
  package typealias OutboundIn = HTTPResponsePart
  package typealias OutboundOut = HTTPResponsePart

  private let headers: [(HTTPField.Name, String)]
  private var headersOverflowed = false
  /// The connection ends with this answer: its client is still sending what nobody waits for any longer.
  private var closes = false

  init(isSecure: Bool) { headers = SecurityHeaders.list(isSecure: isSecure) }

  /// How the server's connections are set up: these headers, what is kept in memory, limits on header bytes and on silence.
  package static func channel(_ responder: HouseResponder) -> HTTP1Channel.Configuration {
    let isSecure = responder.settings.isSecure
    return HTTP1Channel.Configuration(
      additionalChannelHandlers: [
        KeptAnswers { responder.keptAnswer(to: $0) }, OutboundHeaders(isSecure: isSecure),
      ],
      idleTimeout: .seconds(30),
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100))
  }

  package func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if let fault = error as? HTTPParserError, fault == .headerOverflow { headersOverflowed = true }
    context.fireErrorCaught(error)
  }

  package func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard case .head(var head) = unwrapOutboundIn(data) else {
      if closes, case .end = unwrapOutboundIn(data) {
        let told = promise ?? context.eventLoop.makePromise()
        let channel = context.channel
        told.futureResult.whenComplete { _ in channel.close(promise: nil) }
        context.write(data, promise: told)
      } else {
        context.write(data, promise: promise)
      }
      return
    }
    if head.status == .requestTimeout { closes = true }
    for (name, value) in headers where head.headerFields[name] == nil { head.headerFields[name] = value }
    if headersOverflowed, head.status == .badRequest { head.status = .requestHeaderFieldsTooLarge }
    context.write(wrapOutboundOut(.head(head)), promise: promise)
  }
}
