import Testing

@testable import Traffic

@Suite struct StateTests {
  private struct Entry: Evictable {
    var weight: UInt32 = 0
    var lastSeen: UInt32 = 0
  }

  @Test func keepsTheWeightyWhenFull() {
    var table = StateTable<Entry>(byteLimit: 4096)
    for key in 0..<20 { table.entry(KeyHash.key(1, UInt64(key)), now: 0).pointee.weight = 1000 }
    for key in 1000..<20_000 { table.entry(KeyHash.key(1, UInt64(key)), now: 1).pointee.weight = 1 }
    let kept = (0..<20).count { table.find(KeyHash.key(1, UInt64($0)))?.pointee.weight == 1000 }
    #expect(kept == 20)
    #expect(table.evicted > 18_000 && table.usedBytes <= 4096)
  }

  @Test func forgetsWhatHasLongBeenIdle() {
    var table = StateTable<Entry>(byteLimit: 4096)
    for key in 0..<20 { table.entry(KeyHash.key(1, UInt64(key)), now: 0).pointee.weight = 1000 }
    for key in 1000..<20_000 {
      let entry = table.entry(KeyHash.key(1, UInt64(key)), now: 200_000)
      entry.pointee.weight = 1
    }
    #expect((0..<20).allSatisfy { table.find(KeyHash.key(1, UInt64($0))) == nil })
  }

  @Test func remembersTags() {
    var memory = TagMemory(byteLimit: 1 << 16)
    let before = (0..<5000).count { memory.insert(KeyHash.key(9, UInt64($0))) }
    let again = (0..<5000).count { memory.insert(KeyHash.key(9, UInt64($0))) }
    #expect(before == 0 && again >= 4990)
  }

  @Test func estimatesDistinctValues() {
    for count in [1, 10, 100, 1000, 100_000] {
      var sketch = DistinctSketch()
      for value in 0..<count { sketch.add(KeyHash.mix(77, UInt64(value))) }
      for value in 0..<count { sketch.add(KeyHash.mix(77, UInt64(value))) }
      #expect(abs(sketch.count - Float(count)) <= max(2, 0.4 * Float(count)))
    }
  }

  @Test func measuresLikeness() {
    var (alike, varied, large) = (SizeHistogram(), SizeHistogram(), SizeHistogram())
    for place in 0..<400 {
      alike.add(UInt64(2000 + place % 200))
      varied.add(UInt64(60 << (place % 7)))
      large.add(1 << 20)
    }
    #expect(alike.likeness == 1 && varied.likeness < 0.4 && large.likeness == 0)
  }

  @Test func measuresRegularity() {
    var (regular, irregular) = (GapHistogram(), GapHistogram())
    for place in 0..<100 {
      regular.add(seconds: UInt32(55 + place % 10))
      irregular.add(seconds: 1 << UInt32(place % 11))
    }
    #expect(regular.regularity.share == 1 && (40...80).contains(regular.regularity.seconds))
    #expect(irregular.regularity.share < 0.4)
  }

  @Test func findsSessionsAgainAfterRemovals() {
    var table = SessionTable(byteLimit: 1 << 18)
    table.begin(at: 0)
    var kept: [UInt64: UInt32] = [:]
    var random: UInt64 = 5
    var due: [UInt32] = []
    for tick in 0..<200 {
      while !table.isFull && kept.count < 300 {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let hash = KeyHash.key(3, (random >> 40) % 5000)
        #expect((table.find(hash) == SessionTable.none) == (kept[hash] == nil))
        guard kept[hash] == nil else { continue }
        kept[hash] = table.insert(Session(Observation(), hash: hash), visit: Int64(tick) + 1 + Int64(random % 3))
      }
      while table.takeDue(upTo: Int64(tick), into: &due) {
        for place in due {
          let hash = table[place].pointee.hash
          #expect(kept.removeValue(forKey: hash) == place)
          table.remove(place)
        }
      }
      #expect(table.count == kept.count)
    }
    for (hash, place) in kept { #expect(table.find(hash) == place) }
  }

  @Test(arguments: [0, 3, 255, 256, 5000]) func sortsWordsByTheirBits(count: Int) {
    var random: UInt64 = 11
    let words = (0..<count).map { turn in
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      // Few values at the top, as with whole seconds, and turns in the low bits.
      return (random >> 60) << 58 | (random >> 30 & 0xFFF) << 22 | UInt64(turn)
    }
    var sorted = words
    var sorter = WordSorter()
    for _ in 0..<2 {
      sorted = words
      sorter.sort(&sorted, from: 22)
    }
    #expect(sorted == words.sorted())
  }

  @Test func releasesInOrderWhateverTheArrival() {
    let observations = (0..<500).map { place in
      var observation = Observation()
      observation.start = Int64(place * 7919 % 60) * 1_000_000
      observation.bytes = UInt64(place)
      return observation
    }
    #expect(released(observations) == released(observations.reversed()))
    #expect(released(observations).count == 500)
  }

  private func released(_ observations: [Observation]) -> [UInt64] {
    var buffer = ReorderBuffer(byteLimit: 1 << 20)
    buffer.begin(at: 0)
    for observation in observations {
      let isTaken = buffer.insert(observation)
      #expect(isTaken)
    }
    var order: [UInt64] = []
    while buffer.count > 0 {
      let ready = buffer.prepare(seed: 1)
      for place in 0..<ready { order.append(buffer.ready(place).bytes) }
      buffer.advance(upTo: .max)
    }
    return order
  }
}
