import ArgumentParser
import Documents
import Foundation
import Kernel
import Mail
import Site
import Web

/// The names of the settings, as flags (`--base-url`), in the environment (`JAMNA_BASE_URL`) and in the config file
/// (`base-url = …`).
enum SettingName: String, CaseIterable {
  case database
  case host
  case port
  case baseURL = "base-url"
  case metricsPort = "metrics-port"
  case trustedProxies = "trusted-proxies"
  case smtpHost = "smtp-host"
  case smtpPort = "smtp-port"
  case smtpSecurity = "smtp-security"
  case smtpUser = "smtp-user"
  case smtpPassword = "smtp-password"
  case mailFrom = "mail-from"
  case mailFromName = "mail-from-name"
  case typstPython = "typst-python"
  case pandoc

  var environmentName: String { "JAMNA_" + rawValue.uppercased().replacing("-", with: "_") }

  /// What holds when nobody has said anything; nil for what has no default.
  var standard: String? {
    switch self {
    case .host: "127.0.0.1"
    case .port: "8080"
    case .smtpSecurity: "starttls"
    case .smtpPort: "587"
    case .mailFromName: "Jämna"
    // Where `bin/setup` puts it, when the program runs in the source tree.
    case .typstPython:
      FileManager.default.isExecutableFile(atPath: "var/venv/bin/python") ? "var/venv/bin/python" : "python3"
    case .pandoc: "pandoc"
    default: nil
    }
  }
}

/// The settings of one run, each with where it came from: flag, environment, config file or default.
struct Settings {
  enum Source: CustomStringConvertible {
    case flag, environment, file(String), standard
    var description: String {
      switch self {
      case .flag: "flag"
      case .environment: "environment"
      case .file(let path): path
      case .standard: "default"
      }
    }
  }

  private var values: [SettingName: (value: String, source: Source)] = [:]

  init(flags: [SettingName: String], configFile: String?, environment: [String: String]) throws {
    let file = configFile ?? environment["JAMNA_CONFIG"]
    let fromFile = try file.map { try ConfigFile.read($0) } ?? [:]
    for name in SettingName.allCases {
      if let value = flags[name] {
        values[name] = (value, .flag)
      } else if let value = environment[name.environmentName], !value.isEmpty {
        values[name] = (value, .environment)
      } else if let value = fromFile[name] {
        values[name] = (value, .file(file ?? ""))
      } else if let value = name.standard {
        values[name] = (value, .standard)
      }
    }
  }

  subscript(_ name: SettingName) -> String? { values[name]?.value }

  /// The value, or a failure that names how to give it.
  func needed(_ name: SettingName) throws -> String {
    guard let value = self[name] else {
      throw ValidationError("--\(name.rawValue) is needed (or \(name.environmentName), or the config file)")
    }
    return value
  }

  func number(_ name: SettingName, in range: ClosedRange<Int>) throws -> Int? {
    guard let text = self[name] else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw ValidationError(
        "\(name.rawValue) must be a number from \(range.lowerBound) to \(range.upperBound): \(text)")
    }
    return number
  }

  /// One line a setting: name, value, where from. Passwords are not shown.
  var shown: String {
    SettingName.allCases.map { name in
      guard let (value, source) = values[name] else { return "\(name.rawValue) (not set)" }
      return "\(name.rawValue) = \(name == .smtpPassword ? "********" : value)  [\(source)]"
    }.joined(separator: "\n")
  }

  /// The site's address as the world sees it: what is set, else where it listens.
  func base() throws -> BaseURL {
    guard let text = self[.baseURL] else {
      return BaseURL(host: self[.host] ?? "127.0.0.1", port: try number(.port, in: 1...65_535) ?? 8080)
    }
    do {
      return try BaseURL(text)
    } catch {
      throw ValidationError("base-url \(error.words): \(text)")
    }
  }

  /// What writes papers as PDF, Word and OpenDocument. Whether the programs are there is found out when they are needed.
  func documentWriter() -> DocumentWriter { DocumentWriter(typst: self[.typstPython], pandoc: self[.pandoc]) }

  /// The operator's mail server; nil when none is set.
  func mailServer() throws -> SMTPServer? {
    guard let host = self[.smtpHost] else { return nil }
    let word = self[.smtpSecurity] ?? ""
    guard let security = SMTPServer.Security(rawValue: word) else {
      throw ValidationError("smtp-security is starttls, tls or none: \(word)")
    }
    let base = try base()
    let domain = base.isName ? base.host : "jamna.example"
    guard let from = MailAddress(self[.mailFrom] ?? "jamna@\(domain)") else {
      throw ValidationError("mail-from is not an e-mail address: \(self[.mailFrom] ?? "")")
    }
    return SMTPServer(
      host: host, port: try number(.smtpPort, in: 1...65_535) ?? 587, security: security, user: self[.smtpUser],
      password: self[.smtpPassword], from: from, fromName: self[.mailFromName] ?? "Jämna")
  }
}

/// `name = value` lines; `#` begins a comment.
enum ConfigFile {
  static func read(_ path: String) throws -> [SettingName: String] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw CommandFailure("the config file \(path) cannot be read")
    }
    var values: [SettingName: String] = [:]
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let trimmed = line.trimmingCharacters(in: .whitespaces)
      if trimmed.isEmpty || trimmed.hasPrefix("#") { continue }
      let parts = trimmed.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 2, let name = SettingName(rawValue: parts[0]) else {
        throw CommandFailure("\(path), line \(number + 1): not a setting: \(trimmed.prefix(60))")
      }
      values[name] = parts[1]
    }
    return values
  }
}

/// The flags that commands share.
struct SettingsOptions: ParsableArguments {
  @Option(help: "The database file.") var database: String?
  @Option(help: "The config file: lines of name = value.") var config: String?

  func settings(_ flags: [SettingName: String?] = [:]) throws -> Settings {
    var given = flags.compactMapValues { $0 }
    given[.database] = database
    return try Settings(
      flags: given, configFile: config, environment: ProcessInfo.processInfo.environment)
  }
}
