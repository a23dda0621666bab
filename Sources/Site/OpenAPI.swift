import Foundation

/// The description of the public data, OpenAPI 3.1. A test holds it against what is really answered.
enum OpenAPI {
  static func document(baseURL: String, version: String) -> String {
    template.replacing("@BASE@", with: baseURL).replacing("@VERSION@", with: version)
  }
}
