import Documents

/// Text files: decoded, read, written as JSON. Every place that is told must lie in the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let text = try? PaperFile.readAtOnce(bytes) else { return 0 }
  let reading = Reading.read(text)
  let most = text.unicodeScalars.count
  for place in reading.places.values.joined() {
    precondition(place.start >= 0 && place.start <= place.end && place.end <= most, "a place outside the text")
  }
  precondition(!reading.json.isEmpty && (reading.decided || reading.told.utf8.count >= 0))
  return 0
}
