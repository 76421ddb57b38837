/// Which addresses an interface has: by the ledger, else as learned from what its records have in common.
struct InterfaceState: Evictable {
  var lastSeen: UInt32 = 0
  /// Whose it is, for whoever comes upon it by its place.
  var account = FlowNames.none
  var interface = FlowNames.none
  var isFilled = false
  var hasLedger = false
  /// The ledger has one lease of it, which always holds: the usual case, answered without looking further.
  var isSteady = false
  /// The ledger gives it to another account.
  var isStrange = false
  var ownPrivate = FlowAddress()
  var ownPublic = FlowAddress()
  /// Learned: the two addresses of the last record, or the one that all records share.
  var candidate = FlowAddress()
  var other = FlowAddress()
  var votes: UInt32 = 0
  var isLearned = false
  var uses: UInt32 = 0

  var weight: UInt32 { hasLedger ? 1 << 30 : min(uses, 1 << 20) }

  /// Learns from a record's addresses which one is the interface's own.
  ///
  /// - Returns: whether `source` is; nil while that is open.
  mutating func learn(_ source: FlowAddress, _ destination: FlowAddress) -> Bool? {
    if isLearned {
      if candidate == source || candidate == destination {
        votes = min(votes &+ 1, 64)
        return candidate == source
      }
      votes &-= 1
      if votes == 0 { isLearned = false }
      return nil
    }
    let meets = { (address: FlowAddress) in address == source || address == destination }
    if candidate != FlowAddress(), meets(candidate) != meets(other) {
      if meets(other) { candidate = other }
      isLearned = true
      votes = 4
      return candidate == source
    }
    candidate = source
    other = destination
    return source.isPrivate == destination.isPrivate ? nil : source.isPrivate
  }
}
