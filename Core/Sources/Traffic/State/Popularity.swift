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
  /// What was read ahead, so that the reading is not left out.
  private var warmth: UInt64 = 0

  init(byteLimit: Int) { table = StateTable(byteLimit: byteLimit) }

  @inline(__always)
  func accounts(_ key: UInt64) -> UInt32 { table.find(key)?.pointee.count ?? 0 }

  func add(_ visits: [Visit], now: UInt32) {
    for (place, visit) in visits.enumerated() {
      if place &+ 12 < visits.count { warmth ^= table.touch(visits[place &+ 12].key) }
      let entry = table.entry(visit.key, now: now)
      entry.pointee.lastSeen = now
      Self.count(visit.account, in: &entry.pointee)
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
