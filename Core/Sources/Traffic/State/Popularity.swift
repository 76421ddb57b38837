/// How many accounts use a destination: only the provider can see that.
///
/// Read by all shards at the same time between two ticks, written by one at the tick.
final class Popularity {
  struct Entry: Evictable {
    var lastSeen: UInt32 = 0
    var accounts = InlineArray<4, UInt32>(repeating: FlowNames.none)
    var count: UInt32 = 0
    var weight: UInt32 { count > 1 ? count << 8 : count }
  }

  /// A first visit of an account to a destination.
  struct Visit {
    let key: UInt64
    let account: UInt32
  }

  private(set) var table: StateTable<Entry>

  init(byteLimit: Int) { table = StateTable(byteLimit: byteLimit) }

  /// For the shards, which hold the whole all the while.
  var view: View { View(table: table.view) }

  struct View {
    fileprivate let table: StateView<Entry>

    /// How many accounts use a destination, five for all that are more than four.
    @inline(__always)
    func accounts(_ key: UInt64) -> UInt32 { table.find(key)?.pointee.count ?? 0 }
  }

  func add(_ visits: [Visit], now: UInt32) { Self.add(visits, to: &table, now: now) }

  private static func add(_ visits: [Visit], to table: inout StateTable<Entry>, now: UInt32) {
    for (place, visit) in visits.enumerated() {
      if place &+ 16 < visits.count { table.prefetchKeys(visits[place &+ 16].key) }
      if place &+ 8 < visits.count { table.prefetchEntry(visits[place &+ 8].key) }
      let entry = table.entry(visit.key, now: now)
      entry.pointee.lastSeen = now
      count(visit.account, in: &entry.pointee)
    }
  }

  private static func count(_ account: UInt32, in entry: inout Entry) {
    for place in 0..<4 {
      if entry.accounts[place] == account { return }
      if entry.accounts[place] == FlowNames.none {
        entry.accounts[place] = account
        entry.count &+= 1
        return
      }
    }
    // Beyond four accounts it is popular, and how much more does not matter.
    entry.count = 5
  }

  func write(to sink: inout StateSink) { table.write(to: &sink) }
  func read(from source: inout StateSource) throws(TrafficError) { try table.read(from: &source) }
}
