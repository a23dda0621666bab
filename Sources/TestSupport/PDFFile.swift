/// A PDF file around its objects, numbered from 1; the first is the catalogue. For tests that need a paper as PDF.
package enum PDFFile {
  /// - Parameter objects: each as it stands between `obj` and `endobj`.
  package static func of(_ objects: [String]) -> [UInt8] {
    var out = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (at, object) in objects.enumerated() {
      offsets.append(out.utf8.count)
      out += "\(at + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = out.utf8.count
    out += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets { out += String(repeating: "0", count: 10 - String(offset).count) + "\(offset) 00000 n \n" }
    out += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(out.utf8)
  }
}
