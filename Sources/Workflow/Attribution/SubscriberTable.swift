import Vocabulary

/// The register as CSV (RFC 4180), one line an account, for those who read it in a spreadsheet.
public struct SubscriberTable: Sendable {
  public static let header = [
    "account", "reference", "product", "customer", "state", "names", "verified_by", "hired_from", "hired_to",
    "addresses", "email", "registration_address", "registration_time", "purpose", "address", "telephone", "owners",
    "erased",
  ]

  public private(set) var text: String

  public init() { text = Self.line(Self.header) }

  public mutating func append(_ entry: SubscriberEntry) {
    var fields = [
      entry.account.text, entry.reference, entry.product ?? "", entry.customer.text, entry.state.rawValue,
      entry.names.joined(separator: "; "), entry.verifiedBy?.rawValue ?? "", entry.hiredFrom.text,
      entry.hiredTo?.text ?? "",
    ]
    let more = entry.hasMoreAddresses ? ["and more"] : []
    fields.append((entry.addresses.map(\.tableText) + more).joined(separator: "; "))
    fields += [
      entry.email ?? "", entry.registration?.address.text ?? "", entry.registration?.at.text ?? "",
      entry.intendedUse ?? "", entry.address ?? "", entry.telephone ?? "",
    ]
    fields.append(entry.owners.map(\.tableText).joined(separator: "; "))
    fields.append(entry.isErased ? "yes" : "")
    text += Self.line(fields)
  }

  private static func line(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\r\n"
  }

  /// Quoted where needed. What a spreadsheet would take for a formula gets an apostrophe in front.
  private static func field(_ text: String) -> String {
    let isFormula = text.first.map { "=@\t\r".contains($0) || "+-".contains($0) && !isTelephone(text) } ?? false
    let safe = isFormula ? "'" + text : text
    guard safe.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }

  private static func isTelephone(_ text: String) -> Bool {
    text.first == "+" && text.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
  }
}

extension HeldLease {
  fileprivate var tableText: String {
    let ports = firstPort == 0 && lastPort == .max ? "" : " ports \(firstPort)-\(lastPort)"
    return "\(prefix)\(ports) \(start.text)/\(end?.text ?? "..")"
  }
}

extension SubscriberEntry.Owner {
  fileprivate var tableText: String {
    let share = ownershipBasisPoints.map { " \($0 / 100).\($0 % 100 < 10 ? "0" : "")\($0 % 100) %" } ?? ""
    return [name, jurisdiction?.text].compactMap(\.self).joined(separator: ", ") + share
  }
}
