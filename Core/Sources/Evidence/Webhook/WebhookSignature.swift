/// What a webhook's header says: when it was signed, over which bytes, and the signatures.
struct WebhookSignature {
  /// One time with the signatures over it; a sender who is replacing a secret sends two.
  struct Group {
    /// As it was written.
    let time: String?
    /// Digests: hexadecimal in lower case, or base 64.
    let digests: [String]
    /// Ed25519 signatures in base 64.
    var publicSignatures: [String] = []
  }

  /// The message's identifier, where the vendor has one.
  let messageID: String?
  let groups: [Group]

  /// - Throws: `WebhookFault` where the header can not be read.
  init(_ headers: WebhookHeaders, vendor: WebhookVendor) throws(WebhookFault) {
    let named = try headers.value(vendor.signatureHeader)
    switch vendor {
    case .stripe, .persona:
      messageID = nil
      guard let value = named ?? headers.loneValue else {
        groups = []
        return
      }
      // A space parts groups with Persona and belongs nowhere with Stripe.
      let parts = vendor == .persona ? value.split(separator: " ").map(String.init) : [value]
      var groups: [Group] = []
      for part in parts { groups.append(try Self.group(part)) }
      self.groups = groups
    case .onfido:
      messageID = nil
      let value = named ?? headers.loneValue
      groups = value.map { [Group(time: nil, digests: $0.isEmpty ? [] : [$0])] } ?? []
    case .standard:
      (messageID, groups) = try Self.standard(headers, named)
    }
  }

  /// `t=TIME,v1=HEX,v1=HEX,v0=HEX`.
  private static func group(_ text: String) throws(WebhookFault) -> Group {
    var time: String?
    var digests: [String] = []
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else { throw .header("a signature header is a list of name=value") }
      switch parts[0] {
      case "t":
        guard time == nil else { throw .header("the time is there twice") }
        guard isTime(parts[1]) else { throw .header("the time is seconds since 1970 in digits") }
        time = String(parts[1])
      case "v1": digests.append(String(parts[1]))
      default: break
      }
    }
    guard time != nil else { throw .header("the time is missing") }
    return Group(time: time, digests: digests)
  }

  private static func standard(
    _ headers: WebhookHeaders, _ value: String?
  ) throws(WebhookFault) -> (String?, [Group]) {
    guard let value else { return (nil, []) }
    guard let id = try headers.value("webhook-id"), !id.isEmpty, !id.contains(".") else {
      throw .header("webhook-id is missing, or has a full stop")
    }
    guard let time = try headers.value("webhook-timestamp"), isTime(time[...]) else {
      throw .header("webhook-timestamp is missing, or no number of seconds since 1970")
    }
    var digests: [String] = []
    var signatures: [String] = []
    for item in value.split(separator: " ") {
      let parts = item.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw .header("a signature is a version, a comma and base 64") }
      if parts[0] == "v1" { digests.append(String(parts[1])) }
      if parts[0] == "v1a" { signatures.append(String(parts[1])) }
    }
    return (id, [Group(time: time, digests: digests, publicSignatures: signatures)])
  }

  /// Digits, so few that they are a time.
  private static func isTime(_ text: Substring) -> Bool {
    (1...12).contains(text.utf8.count) && text.utf8.allSatisfy { $0 &- 0x30 < 10 }
  }
}
