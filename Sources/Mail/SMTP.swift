import CCurl
import Dispatch
import Kernel

/// The operator's mail server, reached through libcurl.
package struct SMTPServer: MailTransport {
  package enum Security: String, Sendable {
    case starttls, tls, none
  }

  let host: String
  let port: Int
  let security: Security
  let user: String
  let password: String
  let from: MailAddress
  let fromName: String

  package init(
    host: String, port: Int, security: Security, user: String?, password: String?, from: MailAddress, fromName: String
  ) {
    self.host = host
    self.port = port
    self.security = security
    self.user = user ?? ""
    self.password = password ?? ""
    self.from = from
    self.fromName = fromName
  }

  package func send(_ mail: DueMail, at: Instant) async throws {
    guard let to = MailAddress(mail.address) else { throw MailFault(code: 553, isFinal: true) }
    let bytes = MIMEWriter.write(
      .init(
        from: from, fromName: fromName, to: to, subject: mail.subject, text: mail.text, html: mail.html, id: mail.id,
        at: at))
    let server = self
    // libcurl blocks while it talks: on a thread of its own, not on one that answers requests.
    let (result, code, reached): (Int32, Int, Bool) = await withCheckedContinuation { continuation in
      DispatchQueue.global(qos: .utility).async {
        continuation.resume(returning: server.deliver(bytes, to: to))
      }
    }
    guard result < 0 else { return }
    // Only what is said of the recipient or the letter is said of this mail for good. A no before that is about the server
    // or the settings, which somebody will put right.
    throw MailFault(code: code, isFinal: reached && (500...599).contains(code))
  }

  private func deliver(_ bytes: [UInt8], to: MailAddress) -> (Int32, Int, Bool) {
    var code = 0
    var reached: Int32 = 0
    var error = [CChar](repeating: 0, count: 200)
    let scheme = security == .tls ? "smtps" : "smtp"
    let tls: Int32 = security == .none ? 0 : security == .starttls ? 1 : 2
    let result = bytes.withUnsafeBytes { data in
      jamna_smtp_send(
        "\(scheme)://\(host):\(port)", tls, user, password, "<\(from.text)>", "<\(to.text)>",
        data.bindMemory(to: CChar.self).baseAddress, data.count, 30, &code, &reached,
        &error, error.count)
    }
    return (result, code, reached == 1)
  }
}
