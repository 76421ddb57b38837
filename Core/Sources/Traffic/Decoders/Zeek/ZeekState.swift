/// Zeek's `conn_state` and `history` (Conn::Info in base/protocols/conn) in the words of flow records.
enum ZeekState {
  /// - Parameter replyPackets: decides for protocols that know no connections: Zeek calls all ICMP `OTH`.
  static func outcome(_ state: TextBytes, transport: UInt8, replyPackets: UInt64) -> FlowRecord.Outcome {
    if transport == 1 || transport == 58 { return replyPackets > 0 ? .established : .unanswered }
    if state.equals("S0") || state.equals("SH") || state.equals("RSTOS0") { return .unanswered }
    if state.equals("SF") || state.equals("S1") || state.equals("S2") || state.equals("S3") { return .established }
    if state.equals("REJ") { return .refused }
    if state.equals("RSTO") || state.equals("RSTR") { return .reset }
    // RSTRH and SHR: the opening packet was not seen. OTH: nothing of the opening was seen.
    return .unknown
  }

  /// Upper-case letters are packets of the originator, lower-case ones of the responder; `^` says that Zeek turned the
  /// direction round because it missed the first packet.
  static func applyHistory(_ history: TextBytes, to record: inout FlowRecord) {
    guard !history.isEmpty, history[0] != 0x2D else { return }
    guard record.transport == 6 || record.transport == 0 else { return }
    var flags: UInt8 = 0
    for index in 0..<history.count {
      switch history[index] {
      case 0x53: flags |= 0x02
      case 0x48: flags |= 0x12
      case 0x41, 0x44: flags |= 0x10
      case 0x46: flags |= 0x11
      case 0x52: flags |= 0x04
      default: break
      }
    }
    record.flags = flags
    record.knowsFlags = true
  }
}
