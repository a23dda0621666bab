import CZlib

/// Writes a ZIP archive of files as they are, without packing them: what has been summed can be summed again from it.
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
  package static func stored(_ entries: [Entry]) -> [UInt8]? {
    let size = size(of: entries.map { (name: $0.name, size: $0.bytes.count) })
    guard entries.count < 0xFFFF, size < 0xFFFF_FFFF else { return nil }
    var archive: [UInt8] = []
    archive.reserveCapacity(size)
    var directory: [UInt8] = []
    for entry in entries {
      let offset = archive.count
      let common = common(entry)
      fours([0x0403_4B50], to: &archive)
      twos([20], to: &archive)
      archive += common
      archive += entry.name.utf8
      archive += entry.bytes
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

  /// The fields that a file's own head and the directory share: flags (names in UTF-8), method (stored), time and day
  /// (1 January 1980), sum, sizes, lengths of name and extra field.
  private static func common(_ entry: Entry) -> [UInt8] {
    let sum = entry.bytes.withUnsafeBufferPointer { Int(crc32(0, $0.baseAddress, UInt32($0.count))) }
    var fields: [UInt8] = []
    twos([0x0800, 0, 0, 0x21], to: &fields)
    fours([sum, entry.bytes.count, entry.bytes.count], to: &fields)
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
