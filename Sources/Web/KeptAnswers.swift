import HTTPTypes
import Kernel
import NIOCore
import NIOHTTPTypes

/// Answers at the wire what is kept in memory, before anything is set in motion for the request: most of what the public
/// asks for, most of the time.
///
/// Only plain questions are answered here: a GET without body and cookie, on a connection where nothing else is under way.
/// Everything else goes on to the house. What is kept has its security headers with it.
final class KeptAnswers: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// A kept answer, whole but for its date, which is `moment`.
  struct Answer: Sendable {
    var head: HTTPResponse
    let body: ByteBuffer?
    let moment: Instant
  }

  /// What is kept for a request, if anything is.
  typealias Keeper = @Sendable (HTTPRequest) -> Answer?

  /// How long a connection is answered here alone. The house closes connections that it has heard nothing on for longer, and
  /// would close a busy one in the middle of a question.
  private static let alone = TimeAmount.seconds(10)

  private let keeper: Keeper
  private var answer: Answer?
  /// Questions that have gone on and are not answered yet.
  private var underWay = 0
  private var lastOn = NIODeadline.now()
  private var told = (second: Int64(-1), field: HTTPField(name: .date, value: ""))

  init(keeper: @escaping Keeper) { self.keeper = keeper }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let request):
      let now = NIODeadline.now()
      if underWay == 0, now - lastOn < Self.alone, Self.isPlain(request), let kept = keeper(request) {
        answer = kept
        return
      }
      lastOn = now
      underWay += 1
      context.fireChannelRead(data)
    case .body:
      if answer == nil { context.fireChannelRead(data) }
    case .end:
      guard var answer else {
        context.fireChannelRead(data)
        return
      }
      self.answer = nil
      answer.head.headerFields.append(date(answer.moment))
      context.write(wrapOutboundOut(.head(answer.head)), promise: nil)
      if let body = answer.body { context.write(wrapOutboundOut(.body(body)), promise: nil) }
      context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .end = unwrapOutboundIn(data) { underWay = max(0, underWay - 1) }
    context.write(data, promise: promise)
  }

  /// The moment, written anew each second.
  private func date(_ moment: Instant) -> HTTPField {
    let second = moment.milliseconds / 1000
    if second != told.second { told = (second, HTTPField(name: .date, value: HTTPDate.text(moment))) }
    return told.field
  }

  private static func isPlain(_ request: HTTPRequest) -> Bool {
    guard request.method == .get else { return false }
    for field in request.headerFields {
      switch field.name {
      case .cookie, .contentLength, .transferEncoding, .expect, .upgrade: return false
      case .connection: guard field.value.lowercased() == "keep-alive" else { return false }
      default: continue
      }
    }
    return true
  }
}

/// A moment as HTTP writes it (RFC 9110, 5.6.7): "Tue, 24 Nov 2026 10:00:00 GMT".
enum HTTPDate {
  private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  static func text(_ instant: Instant) -> String {
    let seconds = Int(instant.milliseconds / 1000)
    let (days, rest) = (seconds / 86_400, seconds % 86_400)
    let day = Day(daysSince1970: days)
    let time = [rest / 3600, rest / 60 % 60, rest % 60].map(two).joined(separator: ":")
    return "\(weekdays[days % 7]), \(two(day.day)) \(months[day.month - 1]) \(day.year) \(time) GMT"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
