import Documents

/// Word files: the bytes as they are, or as the document of an archive that is sound.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let first = bytes.first else { return 0 }
  let file = first == 0x50 ? bytes : archive([("word/document.xml", Array(bytes.dropFirst()))])
  guard let text = try? PaperFile.readAtOnce(file) else { return 0 }
  precondition(!text.isEmpty, "a text that is empty is told as such")
  return 0
}

/// An archive of files as they are.
private func archive(_ files: [(name: String, data: [UInt8])]) -> [UInt8] {
  func two(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
  func four(_ value: Int) -> [UInt8] { two(value & 0xFFFF) + two(value >> 16 & 0xFFFF) }
  var (out, directory): ([UInt8], [UInt8]) = ([], [])
  for (name, data) in files {
    let (name, offset) = (Array(name.utf8), out.count)
    let facts = two(20) + two(0) + two(0) + four(0) + four(0) + four(data.count) + four(data.count)
    out += [0x50, 0x4B, 3, 4] + facts + two(name.count) + two(0) + name + data
    directory += [0x50, 0x4B, 1, 2] + two(20) + facts + two(name.count) + two(0) + two(0) + two(0) + two(0) + four(0)
    directory += four(offset) + name
  }
  let start = out.count
  let counts = two(0) + two(0) + two(files.count) + two(files.count)
  return out + directory + [0x50, 0x4B, 5, 6] + counts + four(directory.count) + four(start) + two(0)
}
