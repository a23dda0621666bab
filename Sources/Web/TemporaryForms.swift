import NIOCore

package struct FormFields: Sendable {
  package init() {}; package var names: [String] { [] }; package func first(_ n: String) -> String? { nil };
  package func all(_ n: String) -> [String] { [] }
}
enum FormBody { static func parse(_ b: [UInt8]) throws -> FormFields { FormFields() } }
enum Multipart { static func parse(_ b: [UInt8], contentType: String) throws -> FormFields { FormFields() } }
enum Gzip { static func compress(_ b: ByteBuffer) -> ByteBuffer? { nil } }
