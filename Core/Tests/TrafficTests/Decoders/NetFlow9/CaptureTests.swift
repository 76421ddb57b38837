import Foundation
import Testing
import Traffic

/// Captures of real exporters beside what the collector of their project made of them.
@Suite(.enabled(if: SharedArchive.isThere)) struct CaptureTests {
  private static let archive = "netflow/pmacct-tests-pcap-and-expected-json.tar.gz"

  private struct Sum: Hashable {
    var packets: UInt64 = 0
    var bytes: UInt64 = 0
  }

  @Test(arguments: [
    ("100-IPFIXv10-CISCO", 1), ("101-NFv9-CISCO-cust_primitives", 1),
    ("102-NFv9-CISCO-f2rd-pretag-sampling-reload", 1), ("103-IPFIXv10-CISCO-pretag-JSON_encoding", 1),
    ("104-IPFIXv10-IPv6-CISCO-sampling_option", 1), ("106-IPFIXv10-HUAWEI-vrf_name", 1),
    ("110-IPFIXv10-NFv9-multiple-sources", 3), ("111-IPFIXv10-NFv9-IPv6-IPv4-mix_sources", 2),
    ("112-IPFIXv10-CISCO-options-map-reassignment", 1),
  ])
  func readsWhatWasExpected(name: String, captures: Int) throws {
    var nine = NetFlow9Decoder()
    var ten = IPFIXDecoder()
    var records: [FlowRecord] = []
    var counts = DecodeCounts()
    for index in 0..<captures {
      let file = try SharedArchive.member("pmacct/tests/\(name)/traffic-0\(index).pcap", of: Self.archive)
      for (exporter, bytes) in CaptureFile.payloads(file) {
        bytes.withUnsafeBytes {
          if bytes[1] == 9 {
            nine.decode(datagram: $0, from: exporter, received: nil, into: &records, counts: &counts)
          } else {
            ten.decode(datagram: $0, from: exporter, received: nil, into: &records, counts: &counts)
          }
        }
      }
    }
    #expect(counts.bad == 0)
    #expect(sums(records) == (try expected(name)))
  }

  private struct Expected: Decodable {
    let ipSrc: String
    let ipDst: String
    let portSrc: Int
    let portDst: Int
    let ipProto: String
    let packets: UInt64
    let bytes: UInt64
  }

  private func key(_ source: String, _ destination: String, _ transport: Int, _ ports: [Int]) -> String {
    // The other collector knows no types and codes of ICMP.
    "\(source) \(destination) \(transport) \(transport == 6 || transport == 17 ? ports : [])"
  }

  /// Counters by flow, scaled by the sampling rate as the other collector was told to.
  private func sums(_ records: [FlowRecord]) -> [String: Sum] {
    var out: [String: Sum] = [:]
    for record in records {
      let key = key(
        record.source.text, record.destination.text, Int(record.transport),
        [Int(record.sourcePort), Int(record.destinationPort)])
      out[key, default: Sum()].packets += record.packets * UInt64(record.sampling)
      out[key, default: Sum()].bytes += record.bytes * UInt64(record.sampling)
    }
    return out
  }

  private static let transports = ["tcp": 6, "udp": 17, "icmp": 1, "ipv6-icmp": 58, "gre": 47, "vrrp": 112]

  private func expected(_ name: String) throws -> [String: Sum] {
    let file = try SharedArchive.member("pmacct/tests/\(name)/output-flow-00.json", of: Self.archive)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    var out: [String: Sum] = [:]
    for line in file.split(separator: 0x0A) {
      let flow = try decoder.decode(Expected.self, from: Data(line))
      let transport = try #require(Self.transports[flow.ipProto])
      let source = try #require(FlowAddress(spelled: flow.ipSrc))
      let destination = try #require(FlowAddress(spelled: flow.ipDst))
      let key = key(source.text, destination.text, transport, [flow.portSrc, flow.portDst])
      out[key, default: Sum()].packets += flow.packets
      out[key, default: Sum()].bytes += flow.bytes
    }
    return out
  }
}

extension FlowAddress {
  /// Goes through a decoder, so that the tests have no reader of addresses of their own.
  init?(spelled text: String) {
    let line = "#fields\tid.orig_h\tid.resp_h\tts\tproto\n\(text)\t\(text)\t1.0\ttcp\n"
    guard let record = decode(ZeekConnDecoder(), line).records.first else { return nil }
    self = record.source
  }
}
