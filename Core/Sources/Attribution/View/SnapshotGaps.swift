/// A difference between what the ledger knows and what a source says is held at one instant.
public struct SnapshotGap: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    /// The source has a holder, the ledger none: an assign was missed.
    case missingAssign = "missing-assign"
    /// The ledger has a holder, the source none: a release was missed.
    case missingRelease = "missing-release"
    /// Both have one, not the same.
    case otherHolder = "other-holder"
  }

  public var kind: Kind
  public var scope: LeaseScope
  public var ledgerTenant: String?
  public var snapshotTenant: String?
  /// Resource that the ledger's lease names: a release has to name it as well.
  public var ledgerResource = ""
}

/// What a source says is held at one instant.
public struct HeldScope: Hashable, Sendable {
  public var scope: LeaseScope
  public var tenant: String

  public init(_ scope: LeaseScope, tenant: String) {
    self.scope = scope
    self.tenant = tenant
  }
}

extension LedgerView {
  /// Compares the ledger with a snapshot that was taken at `time`, scope by scope.
  public func gaps(to snapshot: [HeldScope], at time: Int64) -> [SnapshotGap] {
    var told: [LeaseScope: String] = [:]
    for held in snapshot { told[held.scope] = held.tenant }
    var gaps: [SnapshotGap] = []
    for (number, segment) in segments.enumerated() {
      for group in 0..<segment.groupCount {
        let block = segment.block(group)
        guard index.place(of: block) == index.firstPlaces[number] + group else { continue }
        segment.forEachHolder(group, port: nil, at: time.ordered) { row, key in
          let row = segment.row(row, key: key)
          let scope = LeaseScope(block, firstPort: row.firstPort, lastPort: row.lastPort)
          let own = names.tenantText(row.tenant)
          let other = told.removeValue(forKey: scope)
          guard other != own else { return }
          gaps.append(
            SnapshotGap(
              kind: other == nil ? .missingRelease : .otherHolder, scope: scope, ledgerTenant: own,
              snapshotTenant: other, ledgerResource: names.text(row.resourceCode)))
        }
      }
    }
    for (scope, tenant) in told {
      gaps.append(SnapshotGap(kind: .missingAssign, scope: scope, ledgerTenant: nil, snapshotTenant: tenant))
    }
    return gaps.sorted { $0.scope < $1.scope }
  }
}
