/// Who holds what of whom, from statements, lists and registers together.
public struct OwnershipGraph: Sendable {
  /// Parties beyond this number are not followed; the assessment says so.
  public static let maximumParties = 5000

  private(set) var names: [String: String] = [:]
  private var holders: [String: [Holding]] = [:]

  public init(_ holdings: [Holding] = [], names: [String: String] = [:]) {
    self.names = names
    for holding in holdings { add(holding) }
  }

  /// Adds a holding. Two sources that speak of one holding are one holding, with the larger share.
  public mutating func add(_ holding: Holding) {
    guard holding.owner != holding.asset else { return }
    var known = holders[holding.asset] ?? []
    if let place = known.firstIndex(where: { $0.owner == holding.owner && $0.kind == holding.kind }) {
      if (known[place].share ?? -1) < (holding.share ?? -1) { known[place] = holding }
    } else {
      known.append(holding)
    }
    holders[holding.asset] = known
  }

  public mutating func name(_ key: String, _ name: String) { names[key] = name }

  /// Direct holders in the order in which they were added.
  public func holders(of asset: String) -> [Holding] { holders[asset] ?? [] }

  func name(of key: String) -> String { names[key] ?? key }

  /// Everybody above `root`, nearest first, `root` itself left out unless it owns a part of itself through others.
  func above(_ root: String) -> (parties: [String], isCut: Bool) {
    var found: [String] = []
    var seen: Set<String> = [root]
    var next = 0
    var current = root
    while true {
      for holding in holders(of: current) where seen.insert(holding.owner).inserted {
        guard found.count < Self.maximumParties else { return (found, true) }
        found.append(holding.owner)
      }
      guard next < found.count else { return (found, false) }
      current = found[next]
      next += 1
    }
  }
}
