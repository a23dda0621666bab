import Dispatch
import Foundation
import Kernel
import Synchronization
import TestSupport
import Testing

@testable import Mail

/// A mail server that answers each command as it is told, and remembers what it heard. For one mail.
final class TalkingServer: Sendable {
  let port: Int
  private let listening: Int32
  private let heard = Mutex<[String]>([])

  var commands: [String] { heard.withLock { $0 } }

  /// - Parameter answers: by the beginning of the command; "" is the greeting, "." the end of the letter. The rest is 250.
  init(_ answers: [String: String]) throws {
    let listening = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isOpen = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listening, address, size) == 0 && listen(listening, 1) == 0 && getsockname(listening, address, &size) == 0
      }
    }
    guard isOpen else { throw POSIXError(.EADDRNOTAVAIL) }
    self.listening = listening
    port = Int(UInt16(bigEndian: address.sin_port))
    DispatchQueue.global().async { Self.talk(listening, answers) { self.hear($0) } }
  }

  deinit { close(listening) }

  private func hear(_ line: String) { heard.withLock { $0.append(line) } }

  private static func talk(_ listening: Int32, _ answers: [String: String], _ hear: @Sendable (String) -> Void) {
    let line = accept(listening, nil, nil)
    guard line >= 0 else { return }
    defer { close(line) }
    func say(_ text: String) { _ = (text + "\r\n").withCString { send(line, $0, strlen($0), Int32(MSG_NOSIGNAL)) } }
    say(answers[""] ?? "220 mail.example")
    var rest: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    var isLetter = false
    var isSecret = false
    while true {
      guard let end = rest.firstIndex(of: 10) else {
        let count = recv(line, &buffer, buffer.count, 0)
        guard count > 0 else { return }
        rest.append(contentsOf: buffer[..<count])
        continue
      }
      let command = String(decoding: rest[..<end], as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
      rest.removeFirst(end + 1)
      if isLetter, command != "." { continue }
      hear(command)
      if command.hasPrefix("AUTH"), command.split(separator: " ").count == 2 {
        isSecret = true
        say("334 ")
        continue
      }
      if isSecret {
        isSecret = false
        say(answers["AUTH"] ?? "235 welcome")
        continue
      }
      isLetter = command == "DATA"
      let told = answers.first { !$0.key.isEmpty && command.hasPrefix($0.key) }?.value
      if isLetter, told != nil { isLetter = false }
      say(
        told ?? (isLetter ? "354 go on" : command.hasPrefix("EHLO") ? "250-mail.example\r\n250 AUTH PLAIN" : "250 ok"))
    }
  }
}

@Suite struct SMTPTests {
  static let mail = DueMail(
    id: "0123456789abcdef", address: "anna@koping.example", subject: "Hej", text: "Hej", html: nil, holdsLink: false,
    tries: 0)

  func send(to port: Int) async throws {
    let from = try MailAddress("jamna@lansstyrelsen.example").unwrapped("address")
    let server = SMTPServer(
      host: "127.0.0.1", port: port, security: .none, user: "jamna", password: "fel", from: from, fromName: "Jämna")
    try await server.send(Self.mail, at: Instant(milliseconds: 0))
  }

  @Test func `a letter is handed over`() async throws {
    let server = try TalkingServer(["AUTH": "235 welcome"])
    try await send(to: server.port)
    #expect(server.commands.contains("RCPT TO:<anna@koping.example>"))
    #expect(server.commands.contains("."))
  }

  @Test(arguments: [
    ("", "554 not today", 554), ("AUTH", "535 wrong password", 535),
    ("MAIL", "530 sign in first", 530), ("RCPT", "451 try later", 451), (".", "452 full", 452),
  ])
  func `a no to the site's own settings, or for now, is asked again`(command: String, answer: String, code: Int)
    async throws
  {
    var answers = ["AUTH": "235 welcome"]
    answers[command] = answer
    let server = try TalkingServer(answers)
    let fault = await #expect(throws: MailFault.self) { try await send(to: server.port) }
    #expect(fault?.isFinal == false)
    #expect(fault?.code == code)
    #expect(!server.commands.contains(".") || command == ".")
  }

  @Test(arguments: [("RCPT", "550 no such mailbox"), ("DATA", "554 no"), (".", "550 we do not take such letters")])
  func `a no for good to the recipient or the letter is final`(command: String, answer: String) async throws {
    let server = try TalkingServer(["AUTH": "235 welcome", command: answer])
    let fault = await #expect(throws: MailFault.self) { try await send(to: server.port) }
    #expect(fault?.isFinal == true)
    #expect(fault.map { String($0.code) } == String(answer.prefix(3)))
    #expect(server.commands.contains("RCPT TO:<anna@koping.example>"))
  }

  @Test func `a server that is not there is asked again`() async throws {
    let fault = await #expect(throws: MailFault.self) { try await send(to: 1) }
    #expect(fault?.isFinal == false)
    #expect(fault?.code == 0)
  }
}
