import Foundation
import Testing
import Traffic

@Suite struct OCSFFlowDecoderTests {
  private func event(_ more: String, activity: Int = 6) -> String {
    """
    {"class_uid":4001,"activity_id":\(activity),"time":1752247584000,\
    "cloud":{"account":{"uid":"123456789012"}},"src_endpoint":{"ip":"10.0.0.1","port":8080,"interface_uid":"eni-1"},\
    "dst_endpoint":{"ip":"192.0.2.1","port":443,"interface_uid":"-"},"connection_info":{"protocol_num":6,"tcp_flags":19,\
    "direction_id":2}\(more)}
    """
  }

  @Test func readsOneWay() throws {
    let out = decode(
      OCSFFlowDecoder(),
      event(
        ",\"traffic\":{\"bytes\":38526,\"packets\":8},\"action_id\":1,\"start_time_dt\":\"2025-07-11 15:26:24+00:00\",\"end_time_dt\":\"2025-07-11 15:26:43+00:00\""
      ))
    let record = try #require(out.records.first)
    #expect(record.line == "10.0.0.1 8080 > 192.0.2.1 443 6 8/38526 f19")
    #expect(record.start == 1_752_247_584_000_000 && record.end == 1_752_247_603_000_000)
    #expect(!record.countsBothWays && record.verdict == .accepted && record.direction == .egress)
    #expect(record.initiator == .unknown && record.outcome == .unknown)
    #expect(out.names.name(record.account) == "123456789012")
    #expect(out.names.name(record.interface) == "eni-1")
  }

  @Test func readsBothWays() throws {
    let out = decode(
      OCSFFlowDecoder(),
      event(
        ",\"traffic\":{\"bytes_in\":213,\"packets_in\":5,\"bytes_out\":164,\"packets_out\":6,\"bytes\":377,\"packets\":11},\"duration\":65,\"is_src_dst_assignment_known\":true",
        activity: 2))
    let record = try #require(out.records.first)
    #expect(record.packets == 6 && record.bytes == 164 && record.replyPackets == 5 && record.replyBytes == 213)
    #expect(record.countsBothWays && record.outcome == .established && record.initiator == .source)
    #expect(record.end - record.start == 65_000)
  }

  @Test(arguments: [
    (1, FlowRecord.Outcome.established), (3, .reset), (4, .unanswered), (5, .refused), (6, .unknown), (7, .unknown),
  ])
  func saysHowItWent(activity: Int, outcome: FlowRecord.Outcome) {
    #expect(decode(OCSFFlowDecoder(), event("", activity: activity)).records.first?.outcome == outcome)
  }

  @Test(arguments: [1_752_247_584, 1_752_247_584_000, 1_752_247_584_000_000, 1_752_247_584_000_000_000])
  func takesTimesInAnyUnit(time: Int) {
    let out = decode(OCSFFlowDecoder(), event("").replacing("1752247584000", with: "\(time)"))
    #expect(out.records.first?.start == 1_752_247_584_000_000)
  }

  @Test func countsWhatIsWrong() {
    let out = decode(
      OCSFFlowDecoder(),
      [
        event("").replacing("4001", with: "4002"), event(",\"status_code\":\"NODATA\""),
        event("").replacing("10.0.0.1", with: "-"), "{\"class_uid\":4001",
      ].joined(separator: "\n"))
    #expect(out.records.isEmpty)
    #expect(out.counts.bad == 3 && out.counts.noData == 1)
    #expect(out.faults[.unknownVersion] == 1 && out.faults[.badAddress] == 1 && out.faults[.malformed] == 1)
  }

  @Test(.enabled(if: SharedArchive.isThere)) func readsThePublishedExamples() throws {
    let archive = "cloud-flow-logs/ocsf-network-activity-examples.tar.gz"
    for name in try SharedArchive.members(of: archive)
    where name.hasSuffix("v1.5.0/VPC Flowlogs/samples/vpcflowlog.ocsf") {
      let object = try JSONSerialization.jsonObject(with: Data(try SharedArchive.member(name, of: archive)))
      let out = decode(OCSFFlowDecoder(), [UInt8](try JSONSerialization.data(withJSONObject: object)))
      #expect(out.lines == ["1.2.3.4 8080 > 1.2.3.5 8864 6 8/38526 f19"])
    }
    for name in try SharedArchive.members(of: archive) where name.hasSuffix("conn_log.ocsf") {
      let object = try JSONSerialization.jsonObject(with: Data(try SharedArchive.member(name, of: archive)))
      let out = decode(OCSFFlowDecoder(), [UInt8](try JSONSerialization.data(withJSONObject: object)))
      #expect(out.records.first?.packets == 6 && out.records.first?.replyBytes == 213)
      #expect(out.records.first?.transport == 6)
    }
  }
}
