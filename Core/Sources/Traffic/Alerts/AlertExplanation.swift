internal import Wire

/// An alert in words: what was seen, what was not looked at, and what would change the finding.
public struct AlertExplanation: Sendable, CustomStringConvertible {
  public let description: String

  /// - Parameter line: an alert line, without its line feed.
  /// - Throws: `TrafficError` where it is none.
  public init(_ line: [UInt8]) throws(TrafficError) {
    let value: JSONValue
    do throws(WireError) {
      value = try JSONValue.parse(line)
    } catch {
      throw TrafficError(.value, "is no JSON: \(error.message)")
    }
    guard let account = value["account_id"]?.string,
      let family = AbuseFamily.allCases.first(where: { $0.name == value["family"]?.string }),
      let evidence = value["evidence"]?.object
    else { throw TrafficError(.value, "is no alert: account_id, family and evidence are needed") }
    var text = ["Account \(account): \(Self.title(family, kind: value["kind"]?.string ?? ""))."]
    text.append("Seen: \(Self.seen(family, evidence)).")
    if let times = Self.times(value) { text.append(times) }
    text.append(Self.place(value))
    if value["authorised"]?.bool == true {
      text.append(
        "Registered: the behaviour is permitted under \(value["ref"]?.string ?? "an entry without reference").")
    }
    if let campaign = value["campaign"]?.string {
      text.append("Part of the campaign \(campaign): other accounts do the same on the same port.")
    }
    text.append("All evidence: \(Self.list(evidence)).")
    text.append("Not looked at: the content of packets, names, who sits at the machine. \(Self.unseen(family))")
    text.append("What would change it: \(Self.remedy(family)).")
    description = text.joined(separator: "\n")
  }

  /// The account of an alert line; nil where it is none.
  public static func account(of line: [UInt8]) -> String? { (try? JSONValue.parse(line))?["account_id"]?.string }

  static func plain(_ number: JSONNumber) -> String {
    let value = number.double
    return value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
  }

  private static func times(_ value: JSONValue) -> String? {
    guard let first = value["first"]?.number?.double, let last = value["last"]?.number?.double,
      let raised = value["raised"]?.number?.double
    else { return nil }
    let repeated = value["update"]?.bool == true ? " It goes on: this is a repeat." : ""
    return
      "When: from \(clock(first)) to \(clock(last)) (\(Int(clamping: Int64(max(0, min(last - first, 1e15))))) s), told when the "
      + "records had come to \(clock(raised)).\(repeated)"
  }

  /// RFC 3339 in UTC, by the civil calendar (proleptic Gregorian).
  private static func clock(_ seconds: Double) -> String {
    guard seconds.isFinite, abs(seconds) < 1e11 else { return "?" }
    let total = Int64(seconds)
    let days = total / 86_400 - (total % 86_400 < 0 ? 1 : 0)
    let rest = total - days * 86_400
    // Days since 0000-03-01, cut into eras of 400 years.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let two = { (value: Int64) in value < 10 ? "0\(value)" : "\(value)" }
    return "\(year)-\(two(month))-\(two(day))T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }

  private static func place(_ value: JSONValue) -> String {
    let interfaces = (value["interfaces"]?.array ?? []).compactMap(\.string)
    let addresses = (value["addresses"]?.array ?? []).compactMap(\.string)
    return
      "Where: interface \(interfaces.isEmpty ? "unknown" : interfaces.joined(separator: ", ")), address by the ledger "
      + "\(addresses.isEmpty ? "unknown" : addresses.joined(separator: ", "))."
  }

  private static func list(_ evidence: JSONObject) -> String {
    evidence.members.map { member in
      let text: String =
        if let items = member.value.array {
          items.map { $0.string ?? $0.number.map(plain) ?? "?" }.joined(separator: " ")
        } else {
          member.value.string ?? member.value.number.map(plain) ?? "?"
        }
      return "\(member.key.replacing("_", with: " ")) \(text)"
    }.joined(separator: "; ")
  }
}
