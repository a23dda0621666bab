import Foundation
import Testing

@testable import Documents

@Suite struct ZipFileTests {
  private let files = [
    ZipFile.Entry("anslutning.json", Array("{\"namn\":\"Ängsta\"}".utf8)), ZipFile.Entry("tom.txt", []),
    ZipFile.Entry("bilaga-å.bin", (0..<70_000).map { UInt8(truncatingIfNeeded: $0) }),
  ]

  @Test func `what is put in is taken out again, and the size is told beforehand`() throws {
    let archive = try #require(ZipFile.stored(files))
    #expect(archive.count == ZipFile.size(of: files.map { (name: $0.name, size: $0.bytes.count) }))
    let read = try Unzip(archive)
    #expect(read.entries.map(\.name) == files.map(\.name))
    for file in files { #expect(try read.read(file.name) == file.bytes) }
    #expect(ZipFile.stored(files) == archive, "the same files give the same bytes")
  }

  @Test func `an ordinary program finds it whole`() throws {
    let python = "/usr/bin/python3"
    guard FileManager.default.isExecutableFile(atPath: python) else { return }
    let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).zip")
    try Data(try #require(ZipFile.stored(files))).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = ["-m", "zipfile", "-t", url.path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
