import Crypto
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Kernel
import Logging
import NIOCore
import NIOHTTP1

/// What Hummingbird tells about a request beside the request itself: here, the client's address.
package struct HouseContext: RequestContext {
  package var coreContext: CoreRequestContextStorage
  let remoteAddress: String

  package init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    remoteAddress = source.channel.remoteAddress?.ipAddress ?? ""
  }
}

/// The outermost responder: reads a request into a `Visit`, finds its route, and turns the reply into bytes.
///
/// Everything that holds for every answer is done here: language, session, origin of posts, limits, problems as pages,
/// the cache of public pages, compression.
package struct HouseResponder: HTTPResponder {
  package typealias Context = HouseContext

  /// Bytes of query in an answer that is kept in memory.
  static let longestKeptQuery = 200

  let table: RouteTable
  let doorkeeper: any Doorkeeper
  let settings: WebSettings
  let cache: PageCache
  let clock: @Sendable () -> Instant
  let chrome: @Sendable (String?, Language) async throws -> Chrome
  let metrics: WebMetrics
  let log: Logger

  /// - Parameter chrome: the frame's words for a county's slug (nil or unknown: the installation's own).
  package init(
    routes: [Route], doorkeeper: any Doorkeeper, settings: WebSettings, cache: PageCache, metrics: WebMetrics,
    log: Logger, clock: @escaping @Sendable () -> Instant,
    chrome: @escaping @Sendable (String?, Language) async throws -> Chrome
  ) {
    table = RouteTable(routes)
    self.doorkeeper = doorkeeper
    self.settings = settings
    self.cache = cache
    self.metrics = metrics
    self.log = log
    self.clock = clock
    self.chrome = chrome
  }

  package func respond(to request: Request, context: HouseContext) async throws -> Response {
    var response: Response
    do {
      response = try await answer(request, context)
    } catch let error as HTTPParserError {
      throw error
    } catch {
      metrics.count(status: 500)
      log.error("fault", metadata: ["type": "\(type(of: error))"])
      response = Response(status: .internalServerError, body: .init(byteBuffer: ByteBuffer(string: "500\n")))
    }
    if request.method == .head {
      let length = response.body.contentLength
      response.body = .init()
      if let length { response.headers[.contentLength] = String(length) }
    }
    return response
  }

  private func answer(_ request: Request, _ context: HouseContext) async throws -> Response {
    let accepts = Accepts(request.headers)
    if let asset = Assets.all[request.uri.path] {
      switch request.method {
      case .get, .head: return self.asset(asset, accepts)
      case .options: return options(["GET"], isAPI: false)
      default: return try await notAllowed(["GET"], nil, .sv, request, accepts)
      }
    }
    let now = clock()
    guard let target = Target(request.uri) else { return try await problem(400, nil, .sv, request, accepts) }
    let cookie = RequestCookies.value(settings.cookieName, in: request.headers)
    let method = request.method == .head ? "GET" : request.method.rawValue
    let isAPI = target.segments.first == "api"

    switch table.find(method: method, segments: target.segments) {
    case .nothing:
      let presence = try await presenceOrVisitor(cookie, now)
      return try await problem(404, target, target.language, request, accepts, presence: presence)
    case .otherMethods(let methods):
      if request.method == .options { return options(methods, isAPI: isAPI) }
      return try await notAllowed(methods, target, target.language, request, accepts)
    case .route(let route, let parameters):
      // A long query is nobody's second look: kept, it would only put out what others ask for.
      let isShort = (request.uri.query?.utf8.count ?? 0) <= Self.longestKeptQuery
      let isKept = route.manner.isKept && cookie == nil && method == "GET" && isShort
      let key = isKept ? request.uri.string : ""
      let day = isKept ? now.day.daysSince1970 : 0
      if isKept, let entry = cache.find(key, day: day) { return self.kept(entry, accepts) }
      let stamp = cache.stamp
      let reply = try await reply(request, context, route, target, parameters, cookie, now, accepts)
      let response = self.response(reply.0, reply.1, accepts, route, keep: isKept ? (key, stamp, day) : nil)
      return response
    }
  }

  /// Runs the route's handler; every error becomes a reply. Returns the visit too, for the page's frame.
  private func reply(
    _ request: Request, _ context: HouseContext, _ route: Route, _ target: Target, _ parameters: [String: String],
    _ cookie: String?, _ now: Instant, _ accepts: Accepts
  ) async throws -> (Reply, Visit) {
    var form = FormFields()
    var presence = Presence.visitor
    var refused: (any Error)?
    do {
      if !route.manner.isJSON || cookie != nil { presence = try await doorkeeper.presence(cookie: cookie, now: now) }
      if route.method == "POST" {
        // A stranger at a form of the signed-in cannot make us hold a whole upload in memory. Whoever was signed in until
        // now is no stranger: what they wrote beside their file is kept for them.
        let isStranger = route.who != .anyone && presence.actor.person == nil && presence.lapsed == nil
        let limit = isStranger ? min(route.manner.bodyLimit, RouteManner.plain.bodyLimit) : route.manner.bodyLimit
        form = try await PostedForm.read(request, limit: limit, within: settings.slowestBody)
        try PostedForm.checkOrigin(request, form: form, presence: presence, settings: settings)
      }
    } catch let error as HTTPParserError {
      throw error
    } catch { refused = error }
    // Pages for staff are in Swedish and English: whoever reads Finnish gets the Swedish, all of it.
    let language = route.who == .officer && target.language == .fi ? .sv : target.language
    let visit = Visit(
      method: route.method, path: target.path, language: language, parameters: parameters,
      query: target.query, form: form, presence: presence, now: now, settings: settings,
      client: ClientAddress.of(request, context.remoteAddress, settings), userAgentIsScript: false)
    do {
      if let refused { throw refused }
      let reply = try await route.answer(visit)
      await letGo(visit, reply)
      return (reply, visit)
    } catch {
      return (try await self.refusal(error, visit, route), visit)
    }
  }

  private func refusal(_ error: any Error, _ visit: Visit, _ route: Route) async throws -> Reply {
    let l = visit.language
    if error is SignInNeeded {
      if visit.method == "POST" { return try await keepAndSignIn(visit) }
      return .redirect(visit.link("/logga-in") + "?till=" + QueryText.encode(visit.path + visit.queryText))
    }
    if error is SecondFactorNeeded {
      if visit.method == "POST", let person = visit.actor.person, !visit.form.typed.isEmpty {
        try await doorkeeper.keep(path: visit.path, fields: visit.form, of: person, now: visit.now)
      }
      let back = visit.method == "GET" ? "?till=" + QueryText.encode(visit.path + visit.queryText) : ""
      return .redirect(visit.link("/logga-in/tva-steg") + back)
    }
    let status: Int
    var reasons: [ReasonWords] = []
    if let refusal = error as? any Refusal {
      status = Problem.status(refusal.kind)
      reasons = refusal.words(in: l)
    } else {
      status = PostedForm.status(of: error) ?? 500
      if status == 500 {
        log.error(
          "fault",
          metadata: ["type": "\(type(of: error))", "route": "\(route.pattern)", "what": "\(Fault.words(error))"])
      }
    }
    if route.manner.isJSON { return try Problem.json(status, detail: reasons.first?.text) }
    let slug = visit.parameters["county"] ?? visit.path.split(separator: "/").first.map(String.init)
    let page = Problem.page(status, reasons: reasons, chrome: try await chrome(slug, l), language: l)
    // Who sends a body drop by drop would go on doing so.
    return status == 408 ? .page(page).with(header: "Connection", "close") : .page(page)
  }

  private func keepAndSignIn(_ visit: Visit) async throws -> Reply {
    var slug: String?
    if let person = visit.presence.lapsed { slug = try await doorkeeper.countySlug(of: visit.path, for: person) }
    let chrome = try await chrome(slug, visit.language)
    if let person = visit.presence.lapsed, !visit.form.typed.isEmpty {
      try await doorkeeper.keep(path: visit.path, fields: visit.form, of: person, now: visit.now)
    }
    return .page(LapsedPage.page(visit, chrome: chrome))
  }

  /// A post that had been kept and now was taken need not be kept any longer. What was done is done, also when this fails:
  /// it is thrown away in a week all the same.
  private func letGo(_ visit: Visit, _ reply: Reply) async {
    guard visit.method == "POST", reply.status.code < 400, let person = visit.actor.person,
      let kept = visit.form.first(Visit.keptPostField)
    else { return }
    do {
      try await doorkeeper.sentAgain(kept: kept, of: person)
    } catch {
      log.error("kept post not let go", metadata: ["type": "\(type(of: error))"])
    }
  }

  private func presenceOrVisitor(_ cookie: String?, _ now: Instant) async throws -> Presence {
    cookie == nil ? .visitor : try await doorkeeper.presence(cookie: cookie, now: now)
  }

  private func problem(
    _ status: Int, _ target: Target?, _ language: Language, _ request: Request, _ accepts: Accepts,
    presence: Presence = .visitor
  ) async throws -> Response {
    let isAPI = target?.segments.first == "api" || request.uri.path.hasPrefix("/api/")
    let visit = Visit(
      method: "GET", path: target?.path ?? "/", language: language, parameters: [:], query: FormFields(),
      form: FormFields(), presence: presence, now: clock(), settings: settings, client: "", userAgentIsScript: false)
    let reply =
      isAPI
      ? try Problem.json(status)
      : Reply.page(
        Problem.page(status, chrome: try await chrome(target?.segments.first, language), language: language))
    return response(reply, visit, accepts, nil, keep: nil)
  }

  private func notAllowed(
    _ methods: [String], _ target: Target?, _ language: Language, _ request: Request, _ accepts: Accepts
  ) async throws -> Response {
    var response = try await problem(405, target, language, request, accepts)
    response.headers[.allow] = allow(methods)
    return response
  }

  private func allow(_ methods: [String]) -> String {
    (methods + (methods.contains("GET") ? ["HEAD"] : []) + ["OPTIONS"]).sorted().joined(separator: ", ")
  }

  private func options(_ methods: [String], isAPI: Bool) -> Response {
    var headers: HTTPFields = [.allow: allow(methods)]
    if isAPI {
      headers[.accessControlAllowOrigin] = "*"
      headers[.accessControlAllowMethods] = "GET, HEAD, OPTIONS"
      headers[.accessControlAllowHeaders] = "Accept, If-None-Match"
    }
    metrics.count(status: 204)
    return Response(status: .noContent, headers: headers)
  }
}
