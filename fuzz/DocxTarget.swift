import Documents

/// Word files: the bytes as they are, or as the document of an archive that is sound.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let first = bytes.first else { return 0 }
  let archive = ZipFile.stored([ZipFile.Entry("word/document.xml", Array(bytes.dropFirst()))]) ?? []
  let file = first == 0x50 ? bytes : archive
  guard let text = try? PaperFile.readAtOnce(file) else { return 0 }
  precondition(!text.isEmpty, "a text that is empty is told as such")
  return 0
}
