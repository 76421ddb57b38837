/// A target kept as an example, to be shown to people.
struct SampledTarget: BitwiseCopyable {
  var address = FlowAddress()
  var port: UInt16 = 0

  /// `address:port`; ICMP has no ports.
  func text(of transport: UInt8) -> String {
    if transport == 1 || transport == 58 { return "\(address)" }
    return address.isV4 ? "\(address):\(port)" : "[\(address)]:\(port)"
  }
}
