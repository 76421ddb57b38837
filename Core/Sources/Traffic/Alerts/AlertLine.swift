/// One alert as a line of JSON, its keys in a fixed order.
struct AlertLine {
  private(set) var bytes: [UInt8] = []

  init(
    _ finding: Finding, account: String, raised: UInt32, isUpdate: Bool, names: borrowing FlowNames, addresses: [String]
  ) {
    var interfaces: [String] = []
    for number in finding.interfaces { if let name = names.name(number) { interfaces.append(name) } }
    bytes.append(UInt8(ascii: "{"))
    member("account_id", Self.quoted(account), first: true)
    member("family", Self.quoted(finding.family.name))
    member("kind", Self.quoted(finding.kind))
    member("raised", Self.number(Double(raised)))
    member("first", Self.number(finding.first))
    member("last", Self.number(finding.last))
    member("score", Self.number((finding.score * 1000).rounded() / 1000))
    member("interfaces", Self.list(interfaces.map(Self.quoted)))
    member("addresses", Self.list(addresses.map(Self.quoted)))
    member("campaign", finding.campaign.map(Self.quoted) ?? "null")
    member("authorised", finding.isAuthorised ? "true" : "false")
    member("ref", finding.reference.map(Self.quoted) ?? "null")
    member("evidence", Self.object(finding.evidence))
    if isUpdate { member("update", "true") }
    bytes += [UInt8(ascii: "}"), 0x0A]
  }

  private mutating func member(_ key: String, _ value: String, first: Bool = false) {
    if !first { bytes.append(UInt8(ascii: ",")) }
    bytes += Array(Self.quoted(key).utf8)
    bytes.append(UInt8(ascii: ":"))
    bytes += Array(value.utf8)
  }

  private static func object(_ members: [(String, EvidenceValue)]) -> String {
    "{" + members.map { "\(quoted($0.0)):\(value($0.1))" }.joined(separator: ",") + "}"
  }

  private static func value(_ value: EvidenceValue) -> String {
    switch value {
    case .count(let count): String(count)
    case .measure(let measure): number((measure * 1000).rounded() / 1000)
    case .text(let text): quoted(text)
    case .texts(let texts): list(texts.map(quoted))
    case .ports(let ports): list(ports.map { String($0) })
    }
  }

  private static func list(_ items: [String]) -> String { "[" + items.joined(separator: ",") + "]" }

  /// RFC 8259 section 6; seconds keep one decimal where they are whole.
  private static func number(_ value: Double) -> String { value.isFinite ? "\(value)" : "0" }

  /// RFC 8259 section 7.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 {
          result += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
