import Documents

/// Word and OpenDocument files: the bytes as they are, or as the document of an archive that is sound.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let first = bytes.first else { return 0 }
  let rest = Array(bytes.dropFirst())
  let entries =
    first == UInt8(ascii: "O")
    ? [
      ZipFile.Entry("mimetype", Array(PaperFile.Format.odt.rawValue.utf8)), ZipFile.Entry("content.xml", rest),
    ]
    : [ZipFile.Entry("word/document.xml", rest)]
  let file = first == UInt8(ascii: "P") ? bytes : ZipFile.stored(entries) ?? []
  guard let text = try? PaperFile.readAtOnce(file) else { return 0 }
  precondition(!text.isEmpty, "a text that is empty is told as such")
  return 0
}
