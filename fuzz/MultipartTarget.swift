/// Uploads: the first line is the header's rest, what follows the body.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let line = bytes.prefix { $0 != 10 }
  let header = String(decoding: line, as: UTF8.self)
  let body = Array(bytes.dropFirst(line.count + 1))
  guard let fields = try? Multipart.parse(body, contentType: "multipart/form-data; " + header) else { return 0 }
  // What came out was in: no file is made of nothing.
  let taken = fields.files.values.joined().reduce(0) { $0 + $1.bytes.count }
  precondition(taken <= body.count, "more came out than went in")
  return 0
}
