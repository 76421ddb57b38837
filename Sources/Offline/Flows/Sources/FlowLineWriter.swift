import Traffic

/// Writes a flow record as one JSON object; keys in a fixed order, times in seconds.
enum FlowLineWriter {
  static func write(_ flow: FlowRecord, names: FlowNames, into out: inout [UInt8]) {
    var text = "{\"start\":\(seconds(flow.start)),\"end\":\(seconds(flow.end))"
    if let account = names.name(flow.account) { text += ",\"account\":\(ScreenJSON.quoted(account))" }
    if let interface = names.name(flow.interface) { text += ",\"interface\":\(ScreenJSON.quoted(interface))" }
    text += ",\"src\":\"\(flow.source)\",\"sport\":\(flow.sourcePort),\"dst\":\"\(flow.destination)\""
    text +=
      ",\"dport\":\(flow.destinationPort),\"proto\":\(flow.transport),\"packets\":\(flow.packets),\"bytes\":\(flow.bytes)"
    if flow.countsBothWays { text += ",\"reply_packets\":\(flow.replyPackets),\"reply_bytes\":\(flow.replyBytes)" }
    if flow.knowsFlags { text += ",\"flags\":\(flow.flags)" }
    if flow.sampling > 1 { text += ",\"sampling\":\(flow.sampling)" }
    if flow.verdict != .unknown { text += ",\"verdict\":\"\(flow.verdict)\"" }
    if flow.direction != .unknown { text += ",\"direction\":\"\(flow.direction)\"" }
    if flow.initiator != .unknown { text += ",\"initiator\":\"\(flow.initiator)\"" }
    if flow.outcome != .unknown { text += ",\"outcome\":\"\(flow.outcome)\"" }
    out.append(contentsOf: (text + "}\n").utf8)
  }

  private static func seconds(_ microseconds: Int64) -> String {
    let (whole, fraction) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
    if fraction == 0 { return "\(whole)" }
    let digits = String(fraction.magnitude)
    return (microseconds < 0 && whole == 0 ? "-" : "") + "\(whole)." + String(repeating: "0", count: 6 - digits.count)
      + digits
  }
}
