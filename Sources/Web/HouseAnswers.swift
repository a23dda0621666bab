import Crypto
import HTTPTypes
import Hummingbird
import Kernel
import NIOCore

/// What the client says it takes.
struct Accepts {
  let gzip: Bool
  let ifNoneMatch: String?

  init(_ headers: HTTPFields) {
    gzip = headers[.acceptEncoding].map(Self.takesGzip) ?? false
    ifNoneMatch = headers[.ifNoneMatch]
  }

  /// RFC 9110, 12.5.3: what is said of gzip itself wins over `*`; a quality of nothing is a no.
  static func takesGzip(_ header: String) -> Bool {
    var named: Bool?
    var any = false
    for choice in header.split(separator: ",") {
      let parts = choice.lowercased().filter { $0 != " " && $0 != "\t" }.split(separator: ";")
      guard let coding = parts.first else { continue }
      let quality = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
      if coding == "gzip" || coding == "x-gzip" { named = (named ?? false) || quality > 0 }
      if coding == "*" { any = quality > 0 }
    }
    return named ?? any
  }

  /// Weak comparison, as RFC 9110 wants it for If-None-Match.
  func matches(_ tag: String) -> Bool {
    guard let ifNoneMatch else { return false }
    let tag = tag.hasPrefix("W/") ? String(tag.dropFirst(2)) : tag
    return ifNoneMatch.split(separator: ",").contains { candidate in
      var text = candidate.drop { $0 == " " }
      if text.hasPrefix("W/") { text = text.dropFirst(2) }
      while text.last == " " { text = text.dropLast() }
      return text == tag || text == "*"
    }
  }
}

extension HouseResponder {
  func asset(_ asset: Asset, _ accepts: Accepts) -> Response {
    let (body, packed) = asset.reply(gzip: accepts.gzip)
    var headers: HTTPFields = [
      .contentType: asset.type, .cacheControl: "public, max-age=31536000, immutable", .vary: "Accept-Encoding",
    ]
    if packed { headers[.contentEncoding] = "gzip" }
    return Response(status: .ok, headers: headers, body: .init(byteBuffer: body))
  }

  /// What is kept for a request that has no cookie, ready for the wire; nil when the house has to look.
  func keptAnswer(to request: HTTPRequest) -> KeptAnswers.Answer? {
    let now = clock()
    guard let path = request.path, let entry = cache.find(path, day: now.day.daysSince1970) else { return nil }
    metrics.count(status: 200)
    let accepts = Accepts(request.headerFields)
    if let tag = entry.headers[.eTag], accepts.matches(tag) {
      return .init(head: HTTPResponse(status: .notModified, headerFields: entry.wire.same), body: nil, moment: now)
    }
    if accepts.gzip, let packed = entry.packed {
      return .init(head: HTTPResponse(status: .ok, headerFields: entry.wire.packed), body: packed, moment: now)
    }
    return .init(head: HTTPResponse(status: .ok, headerFields: entry.wire.plain), body: entry.plain, moment: now)
  }

  func kept(_ entry: PageCache.Entry, _ accepts: Accepts) -> Response {
    metrics.count(status: 200)
    if let tag = entry.headers[.eTag], accepts.matches(tag) {
      return Response(status: .notModified, headers: entry.headers)
    }
    return finish(.ok, entry.headers, entry.plain, entry.packed, accepts)
  }

  /// A reply as bytes, with the headers that hold for its kind.
  func response(
    _ reply: Reply, _ visit: Visit, _ accepts: Accepts, _ route: Route?,
    keep: (key: String, stamp: UInt64, day: Int)?
  ) -> Response {
    var headers = HTTPFields()
    for (name, value) in reply.headers { headers[name] = value }
    if let cookie = reply.sessionCookie {
      let age = cookie.isEmpty ? "; Max-Age=0" : ""
      headers[.setCookie] =
        "\(settings.cookieName)=\(cookie); Path=/; HttpOnly; SameSite=Lax\(settings.isSecure ? "; Secure" : "")\(age)"
    }
    let isData = route?.manner.isJSON ?? false
    if isData { headers[.accessControlAllowOrigin] = "*" }
    metrics.count(status: reply.status.code)
    let body: ByteBuffer
    switch reply.body {
    case .none:
      if headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
      return Response(status: reply.status, headers: headers)
    case .bytes(let bytes, let type):
      headers[.contentType] = type
      body = bytes
    case .page(let page):
      headers[.contentType] = "text/html; charset=utf-8"
      headers[.contentLanguage] = visit.language.rawValue
      body = ByteBuffer(bytes: Frame.render(page, for: visit).bytes)
    }
    headers[.vary] = isData ? "Accept-Encoding" : "Accept-Encoding, Cookie"
    if let keep, reply.status == .ok, reply.sessionCookie == nil {
      let hash = SHA256.hash(data: body.readableBytesView).prefix(12).map { String($0, radix: 36) }.joined()
      // Weak: the plain and the compressed bytes share it.
      let tag = "W/\"\(hash)\""
      headers[.eTag] = tag
      headers[.cacheControl] = "no-cache"
      let entry = PageCache.Entry(
        headers: headers, plain: body, packed: body.readableBytes > 600 ? Gzip.compress(body) : nil,
        isSecure: settings.isSecure)
      cache.keep(entry, for: keep.key, stamp: keep.stamp, day: keep.day)
      if accepts.matches(tag) { return Response(status: .notModified, headers: headers) }
      return finish(reply.status, headers, body, entry.packed, accepts)
    }
    if headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
    let packs = body.readableBytes > 1400 && accepts.gzip && Self.isText(headers[.contentType])
    return finish(reply.status, headers, body, packs ? Gzip.compress(body) : nil, accepts)
  }

  private func finish(
    _ status: HTTPResponse.Status, _ headers: HTTPFields, _ plain: ByteBuffer, _ packed: ByteBuffer?, _ accepts: Accepts
  ) -> Response {
    guard accepts.gzip, let packed else {
      return Response(status: status, headers: headers, body: .init(byteBuffer: plain))
    }
    var headers = headers
    headers[.contentEncoding] = "gzip"
    return Response(status: status, headers: headers, body: .init(byteBuffer: packed))
  }

  private static func isText(_ type: String?) -> Bool {
    guard let type else { return false }
    return type.hasPrefix("text/") || type.hasPrefix("application/json") || type.hasPrefix("image/svg")
      || type.hasPrefix("application/problem+json")
  }
}
