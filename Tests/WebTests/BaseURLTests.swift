import Testing

@testable import Web

@Suite struct BaseURLTests {
  @Test(arguments: [
    ("https://Jamna.Example", "https://jamna.example"), ("https://jamna.example/", "https://jamna.example"),
    ("https://jamna.example:443//", "https://jamna.example"), ("http://jamna.example:80", "http://jamna.example"),
    ("http://jamna.example:443", "http://jamna.example:443"), ("http://[::1]:8080/", "http://[::1]:8080"),
    ("HTTPS://[2001:DB8::1]", "https://[2001:db8::1]"), ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
  ])
  func `an address is told as browsers tell it`(given: String, told: String) throws {
    #expect(try BaseURL(given).text == told)
  }

  @Test(arguments: [
    ("jamna.example", BaseURL.Fault.noScheme), ("ftp://jamna.example", .noScheme), ("https://", .noHost),
    ("https://:8080", .noHost), ("https://[::1", .noHost), ("https://[jamna]", .noHost), ("https://jam na", .noHost),
    ("https://jamna.example:", .noPort), ("https://jamna.example:0", .noPort), ("https://jamna.example:65536", .noPort),
    ("https://jamna.example:+80", .noPort), ("https://[::1]8080", .noPort), ("https://jamna.example/jamna", .hasPath),
    ("https://jamna.example?x", .hasPath), ("https://anna@jamna.example", .hasPath),
    ("https://jamna.example#x", .hasPath),
  ])
  func `what is no address says what it should be`(given: String, fault: BaseURL.Fault) {
    #expect(throws: fault) { try BaseURL(given) }
    #expect(!fault.words.isEmpty)
  }

  @Test func `a site that has been given no address has the one it listens on`() {
    #expect(BaseURL(host: "::1", port: 8080).text == "http://[::1]:8080")
    #expect(BaseURL(host: "0.0.0.0", port: 80).text == "http://127.0.0.1")
    #expect(BaseURL(host: "::1", port: 1).isLoopback && !BaseURL(host: "192.0.2.1", port: 1).isLoopback)
  }

  @Test func `a name with a domain is told from a number`() throws {
    #expect(try BaseURL("https://jamna.example").isName)
    for address in ["http://localhost", "http://127.0.0.1", "http://[::1]"] { #expect(try !BaseURL(address).isName) }
  }
}
