import HTTPTypes
import Hummingbird
import HummingbirdCore
import Kernel
import NIOCore
import NIOHTTP1

/// Reads a posted form and makes sure that it came from our own page.
enum PostedForm {
  enum Fault: Error {
    case tooLarge
    case tooSlow
    case unsupportedType
    case malformed
    case otherSite
  }

  static func status(of error: any Error) -> Int? {
    switch error {
    case Fault.tooLarge: 413
    case Fault.tooSlow: 408
    case Fault.unsupportedType: 415
    case Fault.malformed: 400
    case Fault.otherSite: 403
    default: nil
    }
  }

  /// The most bytes of text in a form, whatever files may come with it.
  static let mostText = 2 * 1024 * 1024

  static func read(_ request: Request, limit: Int, within deadline: Duration) async throws -> FormFields {
    if let length = request.headers[.contentLength].flatMap(Int.init), length > limit { throw Fault.tooLarge }
    let body: ByteBuffer
    do {
      body = try await collect(request.body, upTo: limit, within: deadline)
    } catch is NIOTooManyBytesError {
      throw Fault.tooLarge
    } catch let error where !(error is HTTPParserError || error is Fault || error is CancellationError) {
      // The client went away, or its chunks are none.
      throw Fault.malformed
    }
    let form = try parse(Array(body.readableBytesView), type: request.headers[.contentType] ?? "")
    guard form.textBytes <= mostText else { throw Fault.tooLarge }
    return form
  }

  /// The whole body, or nothing when it takes too long: silence is noticed by the connection, a drip is not.
  private static func collect(
    _ body: RequestBody, upTo limit: Int, within deadline: Duration
  ) async throws -> ByteBuffer {
    try await withThrowingTaskGroup(of: ByteBuffer?.self) { group in
      group.addTask { try await body.collect(upTo: limit) }
      group.addTask {
        try await Task.sleep(for: deadline)
        return nil
      }
      defer { group.cancelAll() }
      guard let buffer = try await group.next() ?? nil else { throw Fault.tooSlow }
      return buffer
    }
  }

  /// - Parameter type: the whole Content-Type header; empty when there was none.
  static func parse(_ body: [UInt8], type: String) throws -> FormFields {
    let mediaType = type.prefix { $0 != ";" }.lowercased().filter { $0 != " " && $0 != "\t" }
    do {
      switch mediaType {
      case "multipart/form-data": return try Multipart.parse(body, contentType: type)
      case "application/x-www-form-urlencoded": return try FormBody.parse(body)
      case "" where body.isEmpty: return FormFields()
      default: throw Fault.unsupportedType
      }
    } catch is FormFault {
      throw Fault.malformed
    }
  }

  /// Sec-Fetch-Site first (the browser's own word), then Origin, then the session's token in the form.
  ///
  /// `none` means that the browser itself, not a page, began the request: no form of ours does, so it proves nothing.
  static func checkOrigin(_ request: Request, form: FormFields, presence: Presence, settings: WebSettings) throws {
    if let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name], site != "none" {
      guard site == "same-origin" else { throw Fault.otherSite }
      return
    }
    if let origin = request.headers[.origin] {
      guard origin == settings.baseURL else { throw Fault.otherSite }
      return
    }
    guard let expected = presence.formToken, let given = form.first("_token"),
      Secret.equal(Array(expected.utf8), Array(given.utf8))
    else { throw Fault.otherSite }
  }
}

/// Comparing secrets.
package enum Secret {
  /// Whether two secrets are the same, in a time that does not tell where they differ.
  package static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    for (a, b) in zip(left, right) { difference |= a ^ b }
    return difference == 0
  }
}
