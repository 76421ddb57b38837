import Foundation
import Testing
import Traffic

@Suite struct ScratchSpeed {
  func cpu() -> Double {
    var u = rusage(); getrusage(__rusage_who_t(0), &u);
    return Double(u.ru_utime.tv_sec) + Double(u.ru_utime.tv_usec) / 1e6
  }
  func run(_ name: String, _ d: some ExplainingDecoder, _ bytes: [UInt8]) {
    var d = d; var recs: [FlowRecord] = []; var names = FlowNames(); var c = DecodeCounts()
    recs.reserveCapacity(100_000)
    let t = cpu(); var off = 0
    while off < bytes.count {
      recs.removeAll(keepingCapacity: true)
      let end = min(bytes.count, off + (1 << 20))
      let used = bytes.withUnsafeBytes {
        d.decode(
          UnsafeRawBufferPointer(rebasing: $0[off..<end]), isLast: end == bytes.count, into: &recs, names: &names,
          counts: &c)
      }
      off += used
    }
    let dt = cpu() - t
    print(
      "SPEED", name, c.records, "bad", c.bad, Int(Double(c.records) / dt), "rec/s", Int(Double(bytes.count) / dt / 1e6),
      "MB/s")
  }
  @Test func speed() throws {
    var g = try SharedArchive.opened("cloud-flow-logs/gcp-vpc-flow-samples.ndjson.gz")
    while g.count < 60_000_000 { g += g }
    run("gcp", GCPFlowDecoder(), g)
    let tuple = "\"1663146003606,10.0.0.6,52.239.184.180,23956,443,6,O,E,NX,5,500,6,600\""
    let az =
      "{\"flowLogVersion\":4,\"macAddress\":\"0022487BC205\",\"targetResourceID\":\"/subscriptions/Target/x\",\"flowRecords\":{\"flows\":[{\"aclID\":\"a\",\"flowGroups\":[{\"rule\":\"r\",\"flowTuples\":["
      + Array(repeating: tuple, count: 20).joined(separator: ",") + "]}]}]}}\n"
    var a = Array(az.utf8); while a.count < 60_000_000 { a += a }
    run("azure20", AzureFlowDecoder(), a)
    var a1 = try SharedArchive.opened("cloud-flow-logs/azure-nsg-flowlog-v2.json.gz");
    if a1.last != 10 { a1.append(10) }
    while a1.count < 60_000_000 { a1 += a1 }
    run("azure1", AzureFlowDecoder(), a1)
    let ar = "zeek/rita-test-conn-logs.tar.gz"
    var z = try SharedArchive.member("rita/proxy/conn.log", of: ar); if z.last != 10 { z.append(10) }
    while z.count < 60_000_000 { z += z }
    run("zeek tsv", ZeekConnDecoder(), z)
    var j = try SharedArchive.member("rita/json_with_all_fields/conn.log", of: ar); if j.last != 10 { j.append(10) }
    while j.count < 60_000_000 { j += j }
    run("zeek json", ZeekConnDecoder(), j)
    let oc = "cloud-flow-logs/ocsf-network-activity-examples.tar.gz"
    let name = try SharedArchive.members(of: oc).first { $0.hasSuffix("v1.5.0/VPC Flowlogs/samples/vpcflowlog.ocsf") }!
    let object = try JSONSerialization.jsonObject(with: Data(try SharedArchive.member(name, of: oc)))
    var o = [UInt8](try JSONSerialization.data(withJSONObject: object)) + [10]
    while o.count < 60_000_000 { o += o }
    run("ocsf", OCSFFlowDecoder(), o)
    var v5: [UInt8] = [];
    for i in 0..<20000 { v5 += framed([NetFlow5DecoderTests.datagram(sequence: i * 30, records: 30)]) }
    run("nf5", NetFlow5Decoder(), v5)
    var v9 = framed([NetFlow9Bytes.datagram([NetFlow9Bytes.template(256, NetFlow9Bytes.fields)])])
    let body = Array(repeating: NetFlow9Bytes.flow(), count: 30).flatMap { $0 }
    for i in 1..<20000 { v9 += framed([NetFlow9Bytes.datagram([NetFlow9Bytes.set(256, body)], sequence: i)]) }
    run("nf9", NetFlow9Decoder(), v9)
  }
}
