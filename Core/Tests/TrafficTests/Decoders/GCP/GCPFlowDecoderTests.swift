import Testing
import Traffic

@Suite struct GCPFlowDecoderTests {
  private static let entry = """
    {"jsonPayload":{"bytes_sent":"1776","connection":{"dest_ip":"203.0.113.12","dest_port":33478,"protocol":6,\
    "src_ip":"10.87.40.76","src_port":5601},"end_time":"2019-06-14T03:45:37.301953198Z","packets_sent":"7",\
    "reporter":"SRC","src_instance":{"project_id":"shop","vm_name":"kibana"},\
    "start_time":"2019-06-14T03:45:37.186193305Z"},"timestamp":"2019-06-14T03:50:10.845445834Z"}
    """

  @Test func readsAnEntryOfTheSource() throws {
    let out = decode(GCPFlowDecoder(), Self.entry)
    let record = try #require(out.records.first)
    #expect(record.line == "10.87.40.76 5601 > 203.0.113.12 33478 6 7/1776")
    #expect(record.start == 1_560_483_937_186_193)
    #expect(record.end == 1_560_483_937_301_953)
    #expect(record.direction == .egress)
    #expect(out.names.name(record.account) == "shop")
    #expect(out.names.name(record.interface) == "kibana")
  }

  @Test func readsAPayloadWithoutItsEntry() {
    let out = decode(
      GCPFlowDecoder(),
      """
      {"connection":{"src_ip":"2001:db8::1","dest_ip":"2001:db8::2","protocol":58},"reporter":"DEST",\
      "dest_instance":{"project_id":"p","vm_name":"v"},"start_time":"2024-01-01T00:00:00Z","bytes_sent":64}
      """)
    #expect(out.lines == ["2001:db8:0:0:0:0:0:1 0 > 2001:db8:0:0:0:0:0:2 0 58 0/64"])
    #expect(out.records.first?.direction == .ingress)
    #expect(out.names.name(out.records[0].account) == "p")
  }

  @Test func leavesOutWhatTheDestinationTellsAgain() {
    let both = Self.entry.replacing(
      "\"start_time\"", with: "\"dest_instance\":{\"project_id\":\"other\",\"vm_name\":\"x\"},\"start_time\"")
    let again = both.replacing("\"SRC\"", with: "\"DEST\"")
    let out = decode(GCPFlowDecoder(), both + "\n" + again + "\n")
    #expect(out.records.count == 1)
    #expect(out.counts.duplicates == 1)
    #expect(out.counts.records == 1)
    // A destination that no source told of is heard, and a source is never left out.
    let turned = decode(GCPFlowDecoder(), again + "\n" + both)
    #expect(turned.records.count == 2)
    #expect(turned.names.name(turned.records[0].account) == "other")
  }

  @Test func countsWhatIsWrong() {
    let lines = [
      "{\"jsonPayload\":{", Self.entry.replacing("\"1776\"", with: "\"-1776\""),
      Self.entry.replacing("203.0.113.12", with: "203.0.113.912"), Self.entry.replacing("\"dest_ip\"", with: "\"x\""),
      Self.entry.replacing("03:45:37.186193305Z", with: "yesterday"), "[]", Self.entry + "x", Self.entry,
    ]
    let out = decode(GCPFlowDecoder(), lines.joined(separator: "\n"))
    #expect(out.records.count == 1)
    #expect(out.counts.bad == 7)
    #expect(out.faults[.negativeCounter] == 1)
    #expect(out.faults[.badAddress] == 1)
    #expect(out.faults[.missingField] == 1)
    #expect(out.faults[.badTime] == 1)
    #expect(out.faults[.malformed] == 3)
  }

  @Test func doesNotDependOnBlocks() {
    let text = Array((Self.entry + "\r\n\n" + Self.entry + "\n" + Self.entry).utf8)
    let whole = decode(GCPFlowDecoder(), text)
    for step in [1, 7, 100, 700] {
      let cut = decode(GCPFlowDecoder(), text, step: step)
      #expect(cut.records == whole.records)
      #expect(cut.counts == whole.counts)
    }
    #expect(whole.records.count == 3)
  }

  @Test(.enabled(if: SharedArchive.isThere)) func readsTheSamples() throws {
    let out = decode(
      GCPFlowDecoder(), try SharedArchive.opened("cloud-flow-logs/gcp-vpc-flow-samples.ndjson.gz"))
    #expect(
      out.lines == [
        "10.87.40.76 5601 > 203.0.113.12 33478 6 7/1776", "10.139.99.242 22 > 192.0.2.23 59679 6 1/0",
        "10.87.40.76 5601 > 192.0.2.117 50646 6 7/1784", "192.0.2.117 50646 > 10.87.40.76 5601 6 7/1464",
      ])
    #expect(out.records.map(\.direction) == [.egress, .egress, .egress, .ingress])
    #expect(Set(out.records.map { out.names.name($0.account) }) == ["my-sample-project"])
    #expect(out.names.name(out.records[3].interface) == "kibana")
    #expect(out.counts.bad == 0)
  }
}
