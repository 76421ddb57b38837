import Testing
import Wire

@Suite struct XMLReaderTests {
  private func events(_ text: String, limits: XMLReader.Limits = .init()) throws(WireError) -> [XMLEvent] {
    var reader = XMLReader(Array(text.utf8), limits: limits)
    var out: [XMLEvent] = []
    while let event = try reader.next() { out.append(event) }
    return out
  }

  @Test func reportsElementsAttributesAndText() throws {
    let text =
      "\u{FEFF}<?xml version=\"1.0\"?>\n<!-- a --><a:b x='1' y=\"&lt;&#65;&#x42;\">\n<c/>d &amp; e<![CDATA[<f>]]></a:b>\n"
    #expect(
      try events(text) == [
        .start(name: "b", attributes: [.init(name: "x", value: "1"), .init(name: "y", value: "<AB")]),
        .start(name: "c", attributes: []), .end(name: "c"), .text("d & e"), .text("<f>"), .end(name: "b"),
      ])
  }

  @Test func readsAWholeElement() throws {
    var reader = XMLReader(Array("<l><r n='1'><a> x </a><a>y</a><b/>t<!-- c -->u</r><r/></l>".utf8))
    _ = try reader.next()
    guard case .start(let name, let attributes)? = try reader.next() else {
      Issue.record("a start was expected")
      return
    }
    let element = try reader.element(name: name, attributes: attributes)
    #expect(element.attribute("n") == "1")
    #expect(element.children("a").map(\.text) == ["x", "y"])
    #expect(element.text("a") == "x")
    #expect(element.text("b") == nil)
    #expect(element.text == "tu")
    #expect(try reader.next() == .start(name: "r", attributes: []))
  }

  @Test(arguments: [
    ("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", WireError.Code.forbidden),
    ("<a>&b;</a>", .forbidden),
    ("<a>&#0;</a>", .forbidden),
    ("<a>&#xD800;</a>", .forbidden),
    ("<a>&#99999999;</a>", .forbidden),
    ("<a>& b</a>", .syntax),
    ("<a><b></a></b>", .syntax),
    ("<a></a><b/>", .syntax),
    ("<a/>text", .syntax),
    ("<a b=c/>", .syntax),
    ("<a b='1'c='2'/>", .syntax),
    ("<a b='1' b='2'/>", .duplicateKey),
    ("<a b='<'/>", .syntax),
    ("<1/>", .syntax),
    ("<a", .syntax),
    ("<", .truncated),
    ("<a>", .truncated),
    ("<a><!-- ", .truncated),
    ("<a><![CDATA[ ]]", .truncated),
    ("<a b='", .truncated),
    ("", .truncated),
    ("   ", .truncated),
  ])
  func refuses(_ text: String, _ code: WireError.Code) {
    let error = #expect(throws: WireError.self) { try events(text) }
    #expect(error?.code == code, "\(text)")
  }

  @Test func refusesWhatIsTooDeepTooLongOrTooMany() {
    let limits = XMLReader.Limits(depth: 5, attributes: 2, nameBytes: 10, textBytes: 20, elements: 3)
    let cases: [(String, WireError.Code)] = [
      (String(repeating: "<a>", count: 100_000), .depth),
      ("<a b='1' c='2' d='3'/>", .size),
      ("<" + String(repeating: "a", count: 50) + "/>", .size),
      ("<a>" + String(repeating: "b", count: 50) + "</a>", .size),
      ("<a><![CDATA[" + String(repeating: "b", count: 50) + "]]></a>", .size),
      ("<a b='" + String(repeating: "b", count: 50) + "'/>", .size),
    ]
    for (text, code) in cases {
      let error = #expect(throws: WireError.self) { try events(text, limits: limits) }
      #expect(error?.code == code, "\(text.prefix(20))")
    }
    var reader = XMLReader(Array("<a><b/><b/><b/><b/></a>".utf8), limits: limits)
    let error = #expect(throws: WireError.self) {
      _ = try reader.next()
      _ = try reader.element(name: "a", attributes: [])
    }
    #expect(error?.code == .size)
  }

  @Test func tellsTheLineOfAFault() {
    let error = #expect(throws: WireError.self) { try events("<a>\n\n  x\n<b>\n</c></a>") }
    #expect(error?.line == 5)
  }

  @Test func refusesBytesThatAreNotUTF8() {
    var reader = XMLReader(Array("<a>".utf8) + [0xC3, 0x28] + Array("</a>".utf8))
    let error = #expect(throws: WireError.self) { while try reader.next() != nil {} }
    #expect(error?.code == .encoding)
  }

  @Test func survivesAnyBytes() {
    let pieces = [
      "<a>", "</a>", "<b c='", "'", "/>", "&amp;", "&", "<!--", "-->", "<![CDATA[", "]]>", "x", "\n", "<?", "?>",
    ]
    var state: UInt64 = 11
    for _ in 0..<3000 {
      let text = (0..<12).map { _ -> String in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return pieces[Int(state >> 33) % pieces.count]
      }.joined()
      _ = try? events(text)
    }
  }
}
