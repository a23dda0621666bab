import CZlib

/// Writes a ZIP archive of files: as they are, so that what has been summed can be summed again from it, or packed.
package enum ZipFile {
  /// A file to put in: its name in the archive, and its bytes.
  package struct Entry: Sendable {
    package let name: String
    package let bytes: [UInt8]
    package init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The archive. Names are UTF-8; every file bears the first moment that the format can tell, so that the same files
  /// always give the same bytes. Nil for more than the plain format holds (4 GB, 65,535 files).
  package static func stored(_ entries: [Entry]) -> [UInt8]? { archive(entries.map { ($0, 0, $0.bytes) }) }

  /// The archive with every file packed (deflate), as word processors write theirs: but for OpenDocument's `mimetype`, which
  /// stands first and as it is (OpenDocument 1.2, part 3, 3.3).
  static func packed(_ entries: [Entry]) -> [UInt8]? {
    var files: [(Entry, Int, [UInt8])] = []
    for entry in entries {
      if entry.name == "mimetype" {
        files.append((entry, 0, entry.bytes))
        continue
      }
      guard let packed = deflated(entry.bytes) else { return nil }
      files.append((entry, 8, packed))
    }
    return archive(files)
  }

  private static func archive(_ files: [(entry: Entry, method: Int, data: [UInt8])]) -> [UInt8]? {
    let entries = files.map(\.entry)
    let size = size(of: entries.map { (name: $0.name, size: $0.bytes.count) })
    guard entries.count < 0xFFFF, size < 0xFFFF_FFFF else { return nil }
    var archive: [UInt8] = []
    archive.reserveCapacity(size)
    var directory: [UInt8] = []
    for (entry, method, data) in files {
      let offset = archive.count
      let common = common(entry, method, data.count)
      fours([0x0403_4B50], to: &archive)
      twos([20], to: &archive)
      archive += common
      archive += entry.name.utf8
      archive += data
      // Made on Unix (3), needs 2.0; no comment, first disk, no kind; a plain file that all may read.
      fours([0x0201_4B50], to: &directory)
      twos([0x031E, 20], to: &directory)
      directory += common
      twos([0, 0, 0], to: &directory)
      fours([0o100644 << 16, offset], to: &directory)
      directory += entry.name.utf8
    }
    let start = archive.count
    archive += directory
    fours([0x0605_4B50], to: &archive)
    twos([0, 0, entries.count, entries.count], to: &archive)
    fours([directory.count, start], to: &archive)
    twos([0], to: &archive)
    return archive
  }

  /// How large the archive of such files becomes.
  package static func size(of files: [(name: String, size: Int)]) -> Int {
    files.reduce(22) { $0 + 30 + 46 + 2 * $1.name.utf8.count + $1.size }
  }

  private static func deflated(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    // No head of its own (-15): a ZIP archive has one around it.
    guard
      deflateInit2_(
        &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
    let status = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        return deflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END else { return nil }
    return Array(output.prefix(Int(stream.total_out)))
  }

  /// The fields that a file's own head and the directory share: flags (names in UTF-8), method (0 stored, 8 deflate), time
  /// and day (1 January 1980), sum, sizes, lengths of name and extra field.
  private static func common(_ entry: Entry, _ method: Int, _ size: Int) -> [UInt8] {
    let sum = entry.bytes.withUnsafeBufferPointer { Int(crc32(0, $0.baseAddress, UInt32($0.count))) }
    var fields: [UInt8] = []
    twos([0x0800, method, 0, 0x21], to: &fields)
    fours([sum, size, entry.bytes.count], to: &fields)
    twos([entry.name.utf8.count, 0], to: &fields)
    return fields
  }

  // MARK: Numbers, little end first

  private static func twos(_ numbers: [Int], to bytes: inout [UInt8]) {
    for number in numbers { bytes += [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }
  }

  private static func fours(_ numbers: [Int], to bytes: inout [UInt8]) {
    for number in numbers { twos([number & 0xFFFF, number >> 16 & 0xFFFF], to: &bytes) }
  }
}
