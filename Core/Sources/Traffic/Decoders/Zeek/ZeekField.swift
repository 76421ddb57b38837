/// The fields of conn.log that a flow record has a use for.
enum ZeekField: UInt8 {
  case other, time, originator, originatorPort, responder, responderPort, transport, duration, originatorBytes,
    responderBytes, state, isOriginatorLocal, isResponderLocal, history, originatorPackets, originatorIPBytes,
    responderPackets, responderIPBytes

  init(_ name: TextBytes) {
    let known = Self.names.first { name.equals($0.name) }
    self = known?.field ?? .other
  }

  private static let names: [(name: StaticString, field: ZeekField)] = [
    ("ts", .time), ("id.orig_h", .originator), ("id.orig_p", .originatorPort), ("id.resp_h", .responder),
    ("id.resp_p", .responderPort), ("proto", .transport), ("duration", .duration), ("orig_bytes", .originatorBytes),
    ("resp_bytes", .responderBytes), ("conn_state", .state), ("local_orig", .isOriginatorLocal),
    ("local_resp", .isResponderLocal), ("history", .history), ("orig_pkts", .originatorPackets),
    ("orig_ip_bytes", .originatorIPBytes), ("resp_pkts", .responderPackets), ("resp_ip_bytes", .responderIPBytes),
  ]

  /// The order of Zeek's own default, for a log without header.
  static let defaults: [ZeekField] = [
    .time, .other, .originator, .originatorPort, .responder, .responderPort, .transport, .other, .duration,
    .originatorBytes, .responderBytes, .state, .isOriginatorLocal, .isResponderLocal, .other, .history,
    .originatorPackets, .originatorIPBytes, .responderPackets, .responderIPBytes,
  ]
}
