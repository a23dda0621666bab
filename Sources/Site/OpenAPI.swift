import Foundation

/// The description of the public data, OpenAPI 3.1. A test holds it against the routes, and a checker of such
/// descriptions against what is really answered.
enum OpenAPI {
  static func document(baseURL: String, version: String) -> String {
    OpenAPIDocument.text.replacing("@SCHEMAS@", with: OpenAPISchemas.text)
      .replacing("@BASE@", with: baseURL).replacing("@VERSION@", with: version)
  }
}
