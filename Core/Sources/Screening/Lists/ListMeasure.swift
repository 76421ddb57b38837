/// What a listing does to the party, as far as ownership rules tell measures apart.
public enum ListMeasure: String, Hashable, Sendable, Codable, CaseIterable {
  /// Property is blocked or frozen.
  case blocking
  /// Exports need a licence or are denied (Entity List, Military End User, Denied Persons, Unverified).
  case exportControl = "export-control"
  /// Certain dealings only, for instance OFAC's SSI and CMIC lists.
  case sectoral

  /// Words of programmes that mean another measure than blocking. From the list names of the US Consolidated Screening List and
  /// the programme tags of OFAC.
  private static let words: [(String, ListMeasure)] = [
    ("entity list", .exportControl), ("denied persons", .exportControl), ("unverified list", .exportControl),
    ("military end user", .exportControl), ("itar debarred", .exportControl), ("aeca debarred", .exportControl),
    ("nonproliferation sanctions (isn)", .exportControl), ("sectoral", .sectoral), ("ukraine-eo13662", .sectoral),
    ("russia-eo14024-directive", .sectoral), ("cmic", .sectoral), ("non-sdn chinese military", .sectoral),
    ("non-sdn menu-based", .sectoral), ("ns-mbs", .sectoral), ("capta", .sectoral),
    ("palestinian legislative council", .sectoral),
  ]

  static func of(_ entry: ListEntry, list: String) -> ListMeasure {
    if list == "us-bis-dpl" || list == "us-bis-entity-list" || list == "us-bis-meu" { return .exportControl }
    let programmes = entry.programmes.map { $0.lowercased() }
    let measures = programmes.map { programme in words.first { programme.contains($0.0) }?.1 ?? .blocking }
    if measures.isEmpty || measures.contains(.blocking) { return .blocking }
    return measures.contains(.exportControl) ? .exportControl : .sectoral
  }
}
