/// The kinds of abuse that flow records can show.
public enum AbuseFamily: UInt8, CaseIterable, Sendable {
  case scan, bruteforce, flood, reflection, spam, beacon, mining, spoof

  public var name: String { String(describing: self) }
}

/// A set of families.
struct FamilySet: OptionSet, Sendable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }
  init(_ family: AbuseFamily) { rawValue = 1 << family.rawValue }

  static let all = FamilySet(rawValue: .max)

  /// What a registered purpose allows.
  init(registeredKind kind: String) {
    switch kind.lowercased().replacing("-", with: "_") {
    case "scan", "scanner", "research_scanner", "research_scan", "crawler", "p2p": self = FamilySet(.scan)
    case "pentest", "penetration_test", "red_team", "*", "any":
      self = .all
    case "load_test", "stress_test": self = [FamilySet(.flood), FamilySet(.bruteforce)]
    case "monitoring", "monitor": self = [FamilySet(.beacon), FamilySet(.scan)]
    case "newsletter", "mail", "bulk_mail": self = FamilySet(.spam)
    default:
      self = AbuseFamily.allCases.first { $0.name == kind.lowercased() }.map { FamilySet($0) } ?? []
    }
  }
}
