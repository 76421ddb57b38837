import Traffic

/// Reads the bytes at once and in small blocks: what comes out must be the same, and every byte must be consumed.
private func read(_ make: () -> some FlowDecoder, _ bytes: [UInt8]) {
  let whole = blocks(make(), bytes, step: max(bytes.count, 1))
  let cut = blocks(make(), bytes, step: Int(bytes.first ?? 0) % 61 + 1)
  must(whole.0 == cut.0, "records do not depend on how the bytes come")
  must(whole.1 == cut.1, "counts do not depend on how the bytes come")
  must(whole.0.count == Int(whole.1.records), "records are counted")
  must(whole.0.allSatisfy { $0.start <= $0.end && $0.sampling > 0 }, "records are sound")
}

private func blocks(
  _ made: some FlowDecoder, _ bytes: [UInt8], step: Int
) -> ([FlowRecord], DecodeCounts) {
  var decoder = made
  var records: [FlowRecord] = []
  var names = FlowNames()
  var counts = DecodeCounts()
  var begin = 0
  var end = 0
  repeat {
    end = min(bytes.count, end + step)
    let used = bytes[begin..<end].withUnsafeBytes {
      decoder.decode($0, isLast: end == bytes.count, into: &records, names: &names, counts: &counts)
    }
    must(used >= 0 && used <= end - begin, "no more is consumed than there is")
    begin += used
  } while end < bytes.count
  must(begin == bytes.count, "all is consumed at the end")
  return (records, counts)
}

/// Each datagram behind its length, as in a file.
private func datagrams(_ make: () -> some DatagramDecoder, _ bytes: [UInt8]) {
  var decoder = make()
  var records: [FlowRecord] = []
  var names = FlowNames()
  var counts = DecodeCounts()
  let used = bytes.withUnsafeBytes {
    decoder.decode($0, isLast: true, into: &records, names: &names, counts: &counts)
  }
  must(used == bytes.count, "all is consumed at the end")
  bytes.withUnsafeBytes {
    decoder.decode(datagram: $0, from: FlowAddress(v4: 1), received: 5, into: &records, counts: &counts)
  }
  must(records.count == Int(counts.records), "records are counted")
  must(records.allSatisfy { $0.start <= $0.end && $0.sampling > 0 }, "records are sound")
  if let learnt = (decoder as? any TemplateDecoder)?.learnt {
    var again: any TemplateDecoder = decoder is IPFIXDecoder ? IPFIXDecoder() : NetFlow9Decoder()
    _ = again.learn(learnt)
    must(again.learnt == learnt, "what was learnt can be learnt again")
  }
}

private func hex(_ text: String) -> [UInt8] {
  var out: [UInt8] = []
  var rest = text.filter { $0 != " " }[...]
  while rest.count >= 2 {
    out.append(UInt8(rest.prefix(2), radix: 16) ?? 0)
    rest = rest.dropFirst(2)
  }
  return out
}

let trafficTargets = [
  FuzzTarget(
    "flow-aws",
    seeds: [
      "version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status\n2 210092888856 eni-05e 218.116.74.173 10.2.14.96 5432 56376 6 19 10908 1767571200 1767571200 ACCEPT OK\n2 1 eni-1 - - - - - - - 1 2 - NODATA\n",
      "2 1 eni-1 2600:b3b5:ed18::1 2001:db8:a02:7ea::1 443 41013 6 11 5996 1767585585 1767585585 REJECT OK\r\nsrcaddr dstaddr start end tcp-flags flow-direction pkt-srcaddr\n::ffff:1.2.3.4 1.2.3.4 5 4 18 egress 9.9.9.9",
      String(
        repeating:
          "2 210092888856 eni-05e 218.116.74.173 10.2.14.96 5432 56376 6 19 10908 1767571200 1767571200 ACCEPT OK\n",
        count: 8),
    ]
  ) { read({ AWSDecoder() }, $0) },
  FuzzTarget(
    "flow-ledger",
    seeds: ["account_id,eni,private_ip,public_ip,port_lo,port_hi,start,end\n1,e,10.0.0.1,198.18.0.1,0,65535,5,\n"]
  ) {
    var names = FlowNames()
    _ = try? TenantLedger(csv: $0, names: &names)
  },
  FuzzTarget(
    "flow-permissions",
    seeds: ["account_id,kind,dst_cidr,dport,start,end,ref\n1,scan,10.0.0.0/8,1-5,5,6,R\n2,pentest,2001:db8::/32,*,,,\n"]
  ) {
    var names = FlowNames()
    _ = try? PermissionRegister(csv: $0, names: &names)
  },
  FuzzTarget(
    "flow-gcp",
    seeds: [
      #"{"jsonPayload":{"bytes_sent":"1776","connection":{"dest_ip":"203.0.113.12","dest_port":33478,"protocol":6,"src_ip":"10.87.40.76","src_port":5601},"end_time":"2019-06-14T03:45:37.301953198Z","packets_sent":"7","reporter":"SRC","src_instance":{"project_id":"p","vm_name":"v"},"start_time":"2019-06-14T03:45:37.186193305Z"}}"#
    ]
  ) { read({ GCPFlowDecoder() }, $0) },
  FuzzTarget(
    "flow-azure",
    seeds: [
      #"{"resourceId":"/SUBSCRIPTIONS/A/B","properties":{"Version":2,"flows":[{"rule":"R","flows":[{"mac":"00","flowTuples":["1542110379,1.128.0.0,1.128.0.1,59932,443,T,O,A,E,1,66,1,66"]}]}]}}"#,
      #"{"records":[{"macAddress":"00","targetResourceID":"/subscriptions/x","flowRecords":{"flows":[{"flowGroups":[{"flowTuples":["1663146003606,::1,::2,3,4,6,O,E,NX,22,2217,33,0"]}]}]}}]}"#,
    ]
  ) { read({ AzureFlowDecoder() }, $0) },
  FuzzTarget(
    "flow-zeek",
    seeds: [
      "#separator \\x09\n#fields\tts\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\tconn_state\n1517336042.09\t10.0.0.1\t1\t::2\t22\ttcp\tS0\n",
      #"{"ts":1517422326.539915,"id.orig_h":"10.0.0.1","id.orig_p":8,"id.resp_h":"1.2.3.4","id.resp_p":0,"proto":"icmp","conn_state":"OTH","history":"^d"}"#,
    ]
  ) { read({ ZeekConnDecoder() }, $0) },
  FuzzTarget(
    "flow-ocsf",
    seeds: [
      #"{"class_uid":4001,"activity_id":2,"time":1752247584000,"cloud":{"account":{"uid":"1"}},"src_endpoint":{"ip":"10.0.0.1","port":1,"interface_uid":"e"},"dst_endpoint":{"ip":"::1","port":2},"connection_info":{"protocol_num":6,"tcp_flags":19,"flag_history":"ShA"},"traffic":{"bytes_in":1,"packets_in":1,"bytes_out":2},"duration":5}"#
    ]
  ) { read({ OCSFFlowDecoder() }, $0) },
  FuzzTarget(
    "flow-netflow5",
    bytes: [
      hex("0048 0005 0001 000186A0 6553F100 00000000 00000001 0102 0064")
        + hex(
          "0A000001 C0000201 00000000 0001 0002 00000007 000001A4 00015F90 00017318 9C40 0016 00020600 0000 0000 00000000"
        )
    ]
  ) { datagrams({ NetFlow5Decoder() }, $0) },
  FuzzTarget(
    "flow-netflow9",
    bytes: [
      hex("0048 0009 0003 000186A0 6553F100 00000001 00000007")
        + hex("0000 0010 0100 0002 0008 0004 000C 0004 0100 000C C0000201 0A000001")
        + hex("0001 0018 0101 0004 0008 0001 0004 0030 0001 0032 0004 0000"),
      hex(
        "002C 0009 0003 000186A0 6553F100 00000001 00000007 0000 0018 0100 0004 0008 0004 000C 0004 0016 0004 0001 0008"
      ),
    ]
  ) { datagrams({ NetFlow9Decoder() }, $0) },
  FuzzTarget(
    "flow-ipfix",
    bytes: [
      hex("0040 000A 0040 6553F100 00000001 00000003")
        + hex("0002 0018 0100 0004 0008 0004 000C 0004 0052 FFFF 8001 0004 0000 7279")
        + hex("0100 0014 0A000001 C0000201 03616263 00000005"),
      hex(
        "0034 000A 0034 6553F100 00000001 00000003 0002 0010 0100 0002 0008 0004 013B FFFF 0100 0014 0A000001 0A 0101010101010101010100"
      ),
    ]
  ) { datagrams({ IPFIXDecoder() }, $0) },
  FuzzTarget(
    "flow-sflow5",
    bytes: [
      hex("0080 00000005 00000001 0A0000FE 00000000 00000001 0000EA60 00000001 00000001 0000005C")
        + hex(
          "00000001 00000005 00000190 000186A0 00000000 00000001 00000002 00000001 00000001 00000034 00000001 0000002A 00000004 00000022"
        )
        + hex("020202020202020202020202 0800 4500001C 00000000 40010000 0A000001 C0000201 0000")
    ]
  ) { datagrams({ SFlowDecoder() }, $0) },
]
