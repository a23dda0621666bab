import CZlib
import NIOCore

/// Compression for answers, by zlib.
package enum Gzip {
  /// The bytes compressed; nil when zlib will not, and then the answer goes out as it is.
  package static func compress(_ plain: ByteBuffer, level: Int32 = 6) -> ByteBuffer? {
    var stream = z_stream()
    guard
      deflateInit2_(
        &stream, level, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    let bound = Int(deflateBound(&stream, UInt(plain.readableBytes)))
    var packed = ByteBuffer()
    packed.reserveCapacity(bound)
    var input = Array(plain.readableBytesView)
    var whole = false
    packed.writeWithUnsafeMutableBytes(minimumWritableBytes: bound) { output in
      input.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = output.bindMemory(to: UInt8.self).baseAddress
        stream.avail_out = UInt32(output.count)
        whole = deflate(&stream, Z_FINISH) == Z_STREAM_END
        return whole ? output.count - Int(stream.avail_out) : 0
      }
    }
    return whole ? packed : nil
  }
}
