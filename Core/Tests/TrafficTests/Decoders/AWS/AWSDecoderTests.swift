import Testing

@testable import Traffic

@Suite struct AWSDecoderTests {
  private func decode(_ text: String, step: Int = .max) -> (
    records: [FlowRecord], names: FlowNames, counts: DecodeCounts
  ) {
    let bytes = Array(text.utf8)
    var decoder = AWSDecoder()
    var records: [FlowRecord] = []
    var names = FlowNames()
    var counts = DecodeCounts()
    var begin = 0
    var end = 0
    repeat {
      end = min(bytes.count, end + min(step, bytes.count))
      begin += bytes[begin..<end].withUnsafeBytes {
        decoder.decode($0, isLast: end == bytes.count, into: &records, names: &names, counts: &counts)
      }
    } while end < bytes.count
    #expect(begin == bytes.count)
    return (records, names, counts)
  }

  @Test func readsTheDefaultOrder() throws {
    let out = decode(
      "2 210092888856 eni-05e53 218.116.74.173 10.2.14.96 5432 56376 6 19 10908 1767571200 1767571260 ACCEPT OK\n")
    let record = try #require(out.records.first)
    #expect(out.names.name(record.account) == "210092888856" && out.names.name(record.interface) == "eni-05e53")
    #expect(
      record.source == FlowAddress(text: "218.116.74.173") && record.destination == FlowAddress(text: "10.2.14.96"))
    #expect(record.sourcePort == 5432 && record.destinationPort == 56376 && record.transport == 6)
    #expect(record.packets == 19 && record.bytes == 10908 && record.verdict == .accepted)
    #expect(record.start == 1_767_571_200_000_000 && record.end == 1_767_571_260_000_000)
  }

  @Test func readsIPv6() throws {
    let out = decode(
      "2 1 e 2600:b3b5:ed18::1 2001:db8:a02:7ea::1 443 41013 6 11 5996 1767585585 1767585585 ACCEPT OK\n")
    #expect(out.records.first?.source.description == "2600:b3b5:ed18::1")
  }

  @Test func followsHeaderLinesWhereverTheyCome() {
    let text = """
      2 1 e 1.2.3.4 5.6.7.8 1 2 6 1 60 100 101 ACCEPT OK
      srcaddr dstaddr start end tcp-flags flow-direction action
      9.9.9.9 8.8.8.8 200 201 2 egress REJECT
      version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status
      2 1 e 1.2.3.4 5.6.7.9 1 2 6 1 60 100 101 ACCEPT OK

      """
    let out = decode(text)
    #expect(
      out.counts
        == {
          var counts = DecodeCounts(); counts.records = 3; return counts
        }())
    #expect(out.records.map(\.destination.description) == ["5.6.7.8", "8.8.8.8", "5.6.7.9"])
    #expect(
      out.records[1].initiator == .source && out.records[1].direction == .egress && out.records[1].verdict == .rejected)
  }

  @Test func readsAHeaderBehindAByteOrderMark() {
    let out = decode("\u{FEFF}srcaddr dstaddr start end action\r\n9.9.9.9 8.8.8.8 200 201 REJECT\r\n")
    #expect(out.records.count == 1 && out.counts.bad == 0 && out.records.first?.verdict == .rejected)
  }

  /// What editors, spreadsheets and other systems make of a flow log.
  @Test(arguments: [
    ("\u{FEFF}", " ", "\r\n"), ("", "\t", "\n"), ("", "  ", "\n"), ("  ", " \t", " \r\n"), ("\u{FEFF}", "\t", "\r\n"),
  ])
  func readsWhatOthersWrote(begin: String, blank: String, end: String) {
    let header =
      "VERSION ACCOUNT-ID Interface-Id SRCADDR DSTADDR SRCPORT DSTPORT PROTOCOL PACKETS BYTES START END ACTION LOG-STATUS"
    let line = "2 21 eni-1 1.2.3.4 5.6.7.8 40000 443 6 10 900 1767571200 1767571260 ACCEPT OK"
    let lines = [header] + [String](repeating: line, count: 40)
    let plain = decode(lines.map { $0 + "\n" }.joined())
    let text = begin + lines.map { $0.replacing(" ", with: blank) + end }.joined()
    for out in [decode(text), decode(text, step: 7)] {
      #expect(out.counts.bad == 0 && out.records.count == 40 && out.records == plain.records)
      #expect(out.records.first.flatMap { out.names.name($0.interface) } == "eni-1")
    }
  }

  @Test func countsWhatIsNoRecord() {
    let text = """
      2 1 e - - - - - - - 100 160 - NODATA
      2 1 e - - - - - - - 100 160 - SKIPDATA
      rubbish
      2 1 e 1.2.3.4 5.6.7.8 1 2 6 -1 60 100 101 ACCEPT OK
      2 1 e 1.2.3.4 5.6.7.8 1 99999 6 1 60 100 101 ACCEPT OK
      2 1 e 1.2.3.4 5.6.7.8 1 2 6 1 60 100 101 ACCEPT
      2 1 e 1.2.3.4 5.6.7.8 1 2 6 1 60 100 101 ACCEPT OK more
      2 1 e 1.2.3.400 5.6.7.8 1 2 6 1 60 100 101 ACCEPT OK
      2 1 e 1.2.3.4 5.6.7.8 1 2 6 1 60 100 101 ACCEPT OK
      """
    let out = decode(text)
    #expect(out.counts.noData == 2 && out.counts.bad == 6 && out.counts.records == 1)
  }

  @Test func doesNotDependOnHowTheBytesCome() {
    let text = (0..<50).map { "2 acc\($0 % 5) eni\($0 % 7) 1.2.3.\($0) 5.6.7.8 1 2 6 1 60 100 101 ACCEPT OK\r\n" }
      .joined()
    let whole = decode(text)
    for step in [1, 7, 64, 1000] {
      let cut = decode(text, step: step)
      #expect(cut.records == whole.records && cut.counts == whole.counts)
    }
  }

  @Test func knowsNamesAgainAfterARestart() {
    var names = FlowNames()
    let number = names.number(of: Array("210092888856".utf8))
    var decoder = AWSDecoder()
    decoder.know(names)
    var records: [FlowRecord] = []
    var counts = DecodeCounts()
    let line = Array("2 210092888856 eni-1 1.2.3.4 5.6.7.8 1 2 6 1 60 100 101 ACCEPT OK\n".utf8)
    _ = line.withUnsafeBytes { decoder.decode($0, isLast: true, into: &records, names: &names, counts: &counts) }
    #expect(records.first?.account == number && names.count == 2)
  }

  @Test(
    .enabled(if: SharedArchive.isThere, "the shared data is not there"),
    arguments: [
      ("v2-samples", 10, 2), ("v3-custom-header-samples", 4, 0), ("v5-all-fields-sample", 1, 0), ("v8-sample", 1, 0),
    ])
  func readsSamplesOfEveryVersion(name: String, least: Int, noData: Int) throws {
    let text = String(decoding: try SharedArchive.opened("cloud-flow-logs/aws-vpc-\(name).log.gz"), as: UTF8.self)
    let out = decode(text)
    #expect(out.counts.records >= 1 || out.counts.noData >= UInt64(noData))
    #expect(out.records.count == Int(out.counts.records))
  }
}

/// The quick reader of plain lines says what the reader of any order says, or nothing.
@Suite struct AWSLineTests {
  private static let plain = [
    "2 210092888856 eni-05e53a0b1c2d3e4f5 218.116.74.173 10.2.14.96 5432 56376 6 19 10908 1767571200 1767571260 ACCEPT OK",
    "2 1 e 1.2.3.4 5.6.7.8 0 65535 255 0 123456789012345 0 4294967295 REJECT OK",
    "2 12345678 eni-0123 255.255.255.255 0.0.0.0 1 22 17 12345678 123456789 1767571260 1767571200 ACCEPT OK",
    "2 1234567812345678 e 01.02.003.4 5.6.7.8 00022 22 1 1 1 100 100 ACCEPT OK",
  ]
  private static let other = [
    "2 1 e 1.2.3.400 5.6.7.8 1 2 6 1 60 100 101 ACCEPT OK", "2 1 e 1.2.3 5.6.7.8 1 2 6 1 60 100 101 ACCEPT OK",
    "2 1 e 1.2.3.4.5 5.6.7.8 1 2 6 1 60 100 101 ACCEPT OK", "2 1 e 1..3.4 5.6.7.8 1 2 6 1 60 100 101 ACCEPT OK",
    "2 1 e 1.2.3.4 5.6.7.8 1 65536 6 1 60 100 101 ACCEPT OK", "2 1 e 1.2.3.4 5.6.7.8 1 2 256 1 60 100 101 ACCEPT OK",
    "2 1 e 1.2.3.4 5.6.7.8 1 2 6 -1 60 100 101 ACCEPT OK", "2 1 e 1.2.3.4 5.6.7.8 1 2 6 1 60 100 4294967296 ACCEPT OK",
    "2 1 e 1.2.3.4 5.6.7.8 1 2 6 1 1234567890123456789 100 101 ACCEPT OK",
    "2 - e 1.2.3.4 5.6.7.8 1 2 6 1 60 1 2 ACCEPT OK",
    "2 1 - 1.2.3.4 5.6.7.8 1 2 6 1 60 100 101 ACCEPT OK", "2 1 e 1.2.3.4 5.6.7.8 - - 6 1 60 100 101 ACCEPT OK",
    "2 1 e ::1 2001:db8::1 1 2 6 1 60 100 101 ACCEPT OK", "2 1 e - - - - - - - 100 160 - NODATA",
    "2 1 e 1.2.3.4 5.6.7.8 1 2 6 1 60 100 101 ACCEPT OK more", "2 1 e 1.2.3.4 5.6.7.8 1 2 6 1 60 100 101 ALLOW OK",
    "2  1 e 1.2.3.4 5.6.7.8 1 2 6 1 60 100 101 ACCEPT OK", "2 1 -e 1.2.3.4 5.6.7.8 1 2 6 1 60 100 101 ACCEPT OK", "",
    "2",
  ]

  private func quick(_ line: String) -> (AWSLine, Int)? {
    let bytes = Array((line + "\n" + String(repeating: "7", count: AWSLine.standardReach)).utf8)
    var read = AWSLine()
    return bytes.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.flatMap { base in read.readStandard(base).map { (read, $0 - base) } }
    }
  }

  private func slow(_ line: String) -> (AWSLine, AWSLine.Kind) {
    let bytes = Array(line.utf8)
    var read = AWSLine()
    let kind = bytes.withUnsafeBufferPointer { bytes -> AWSLine.Kind in
      guard let base = bytes.baseAddress else { return .bad }
      return AWSFieldOrder.standard.fields.withUnsafeBufferPointer {
        read.read(base, end: base + bytes.count, fields: $0)
      }
    }
    return (read, kind)
  }

  private func agree(_ line: String) -> Bool {
    guard let (read, length) = quick(line) else { return false }
    let (known, kind) = slow(line)
    #expect(kind == .data && length == line.utf8.count + 1, "\(line)")
    #expect(
      read.record == known.record && read.account == known.account && read.interface == known.interface, "\(line)")
    #expect(read.accountHash == known.accountHash && read.interfaceHash == known.interfaceHash, "\(line)")
    return true
  }

  @Test(arguments: plain) func readsPlainLines(line: String) { #expect(agree(line)) }

  @Test(arguments: ["2 21\n0 eni-1", "2 1 eni\n-05e53a0b1c2d3e4f5"]) func endsWithTheLine(begin: String) {
    #expect(quick(begin + " 1.2.3.4 5.6.7.8 1 2 6 1 60 100 101 ACCEPT OK") == nil)
  }

  @Test(arguments: other) func leavesTheRest(line: String) { #expect(quick(line) == nil) }

  @Test func agreesWhereBytesAreChanged() {
    var random: UInt64 = 7
    var read = 0
    for turn in 0..<20_000 {
      var bytes = Array(Self.plain[turn % Self.plain.count].utf8)
      for _ in 0..<1 + turn % 3 {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let place = Int(random >> 33) % bytes.count
        bytes[place] = Array("0123456789 .-:aOK\r".utf8)[Int(random >> 20) % 18]
      }
      if agree(String(decoding: bytes, as: UTF8.self)) { read += 1 }
    }
    #expect(read > 2000)
  }
}
