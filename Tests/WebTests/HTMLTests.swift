import Kernel
import Testing

@testable import Web

@Suite struct HTMLTests {
  /// Undoes the five entities, byte by byte, independently of the escaper.
  static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    var out: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "&"), let (entity, sign) = entities.first(where: { rest.starts(with: $0.0.utf8) }) {
        out.append(contentsOf: sign.utf8)
        rest = rest.dropFirst(entity.utf8.count)
      } else {
        out.append(byte)
        rest = rest.dropFirst()
      }
    }
    return out
  }

  static func markup(_ html: HTML) -> String { String(decoding: html.bytes, as: UTF8.self) }

  @Test func `no text can become markup, whatever marks follow its quotes`() {
    var dice = Dice(1)
    for _ in 0..<20_000 {
      let text = dice.text()
      let html: HTML = "\(text)"
      for byte in Array("<>\"'".utf8) { #expect(!html.bytes.contains(byte), "\(text.unicodeScalars.map(\.value))") }
      #expect(Self.unescaped(html.bytes) == Array(text.utf8))
      #expect(html == HTML(text: text))
    }
  }

  @Test func `a quote with a combining mark does not end an attribute`() {
    let value = "\"\u{301} onfocus=alert(1) autofocus x="
    let html: HTML = "<input value=\"\(value)\">"
    #expect(Self.markup(html) == "<input value=\"&quot;\u{301} onfocus=alert(1) autofocus x=\">")
    let part = value[value.startIndex...]
    #expect(("<input value=\"\(part)\">" as HTML) == html)
  }

  @Test func `a form shows back what was typed and nothing more`() {
    var dice = Dice(2)
    for _ in 0..<2_000 {
      let typed = dice.text()
      let state = FormState(values: ["namn": typed], reasons: [], language: .sv)
      for field in [Field.input("namn", .init("Namn"), state), Field.textarea("namn", .init("Namn"), state)] {
        #expect(field.bytes.contains(HTML(text: typed).bytes))
        let tags = field.bytes.filter { $0 == UInt8(ascii: "<") }.count
        let empty = Field.input("namn", .init("Namn"), FormState(language: .sv)).bytes
        #expect(tags - empty.filter { $0 == UInt8(ascii: "<") }.count <= 1)
      }
    }
  }

  @Test func `a text that is not in the page's language says which it is in`() {
    let wording = Wording(sv: "Ekonomi <1>", en: nil, fi: "Talous")
    #expect(Self.markup("\(wording, in: .sv)") == "Ekonomi &lt;1&gt;")
    #expect(Self.markup("\(wording, in: .en)") == "<span lang=\"sv\">Ekonomi &lt;1&gt;</span>")
    #expect(Self.markup("\(wording, in: .fi)") == "Talous")
  }

  @Test func `paragraphs and line breaks of plain text stay, and its signs stay signs`() {
    #expect(Self.markup(Part.prose("a\r\nb\n\n \n<c>")) == "<p>a<br>b</p><p>&lt;c&gt;</p>")
    #expect(Part.prose(" \n\n").isEmpty)
  }

  @Test func `reasons are told on top with a link to each field, and beside it`() {
    let reasons = [ReasonWords(field: "namn", text: "Skriv \"namn\""), ReasonWords(field: nil, text: "Allt <är> fel")]
    let state = FormState(values: ["namn": "x"], reasons: reasons, language: .sv)
    let summary = Self.markup(state.errorSummary)
    #expect(summary.contains("<li><a href=\"#namn\">Skriv &quot;namn&quot;</a></li><li>Allt &lt;är&gt; fel</li>"))
    let field = Self.markup(Field.input("namn", .init("Namn", hint: "Hela"), state))
    #expect(field.contains("aria-describedby=\"namn-tips namn-fel\""))
    #expect(field.contains("aria-invalid=\"true\""))
    #expect(FormState(language: .sv).errorSummary.isEmpty)
    #expect(summary.contains("tabindex=\"-1\" autofocus"), "the page opens at what is wrong")
    let radios = Self.markup(
      Field.radios("namn", .init("Namn", hint: "Ett av dem"), state, options: [("a", "A"), ("b", "B")]))
    #expect(radios.hasPrefix("<fieldset class=\"field field--error\" aria-describedby=\"namn-tips namn-fel\"><legend"))
  }
}

@Suite struct MarkdownTests {
  func html(_ source: String) -> String { HTMLTests.markup(Markdown.html(source, topLevel: 2)) }

  @Test func `headings begin below the page's own, and never deeper than the sixth level`() {
    #expect(html("# A\n\n###### B").contains("<h2>A</h2>"))
    #expect(html("# A\n\n###### B").contains("<h6>B</h6>"))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "a <b onclick=x>b</b>", "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))",
    "[a](data:text/html,x)", "[a](vbscript:x)", "<javascript:alert(1)>", "![x](https://spy.example/1.png)",
    "<img src=x onerror=alert(1)>", "[a]: javascript:x\n\n[a]", "[a](<java&#115;cript:alert(1)>)",
    "![a ![b](c) d](e)", "![![![x](y)](z)](w)", "<!-- x -->", "<style>a{}</style>", "[![x](y)](https://a.example)",
  ])
  func `raw markup, scripts in addresses and images are left out`(_ source: String) {
    let out = html(source).lowercased()
    for word in [
      "<script", "onclick=", "onerror=", "href=\"javascript:", "href=\"vbscript:", "href=\"data:", "<img", "<style",
      "<b ",
    ] {
      #expect(!out.contains(word), "\(out)")
    }
  }

  @Test(arguments: [
    ("https://a.example/x?y=1", true), ("HTTP://a.example", true), ("mailto:a@b.example", true), ("#del", true),
    ("/vastmanland/strategi", true), ("//ond.example", false), ("/\\ond.example", false), ("\\\\ond.example", false),
    ("javascript:alert(1)", false), ("JaVaScRiPt:alert(1)", false), ("java\tscript:alert(1)", false),
    ("\u{1}javascript:x", false), (" https://a.example", false), ("data:text/html,x", false), ("vbscript:x", false),
    ("file:///etc/passwd", false), ("ftp://a.example", false), ("https:a.example", false), ("strategi", false),
    ("", false),
  ])
  func `a link leads to the web, to mail or to a place of ours`(_ address: String, _ allowed: Bool) {
    #expect(Markdown.isAllowed(address) == allowed)
  }

  @Test(arguments: [
    "[ord](ftp://a.example)", "[ord](java&#115;cript:alert(1))", "[ord](javascript&colon;alert(1))",
    "[ord](<java\tscript:alert(1)>)", "[ord](//ond.example)", "[ord](data:text/html;base64,PHg+)",
    "[ord][1]\n\n[1]: x:y",
    "*[ord](x:y)*", "# [ord](x:y)", "- [**ord**](x:y)",
  ])
  func `the words of any other link stay, without the link`(_ source: String) {
    let out = html(source)
    #expect(out.contains("ord") && !out.contains("<a") && !out.contains("href"), "\(out)")
  }

  @Test func `a good link is a link, and raw markup leaves no trace`() {
    #expect(html("[ord](https://a.example)").contains("<a href=\"https://a.example\">ord</a>"))
    #expect(html("a <b onclick=x>b</b> c\n\n<div>d</div>\n\ne") == "<p>a b c</p>\n<p>e</p>\n")
  }

  @Test(arguments: [">", "[", "![", "*a ", "- ", "<", "(", "`", "\\", "&", "[a](", "_a", "~~"])
  func `fifty thousand of a sign end in time`(_ sign: String) {
    let clock = ContinuousClock()
    let source = String(repeating: sign, count: 50_000)
    let took = clock.measure { _ = Markdown.html(source + "\n" + sign, topLevel: 2) }
    #expect(took < .seconds(20), "\(took)")
  }

  @Test func `any text at all becomes sound markup`() {
    var dice = Dice(3)
    let pieces = [
      "# ", "* ", "> ", "`", "```\n", "[", "](", ")", "![", "<", ">", "\n", "\n\n", "**", "_", "&", "javascript:", "a",
      "\0", "å", "|", "<a href=", "1. ", "    ",
    ]
    for _ in 0..<5_000 {
      let source = String(decoding: dice.bytes(pieces, most: 40), as: UTF8.self)
      let out = html(source)
      #expect(!out.contains("<img"))
      #expect(!out.contains("href=\"javascript:"))
      #expect(!out.contains("<a href=\"<"))
    }
  }
}
