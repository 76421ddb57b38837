/// The working state of one look-up.
struct Search {
  private var score: [Float]
  /// Last row that raised a name, and by how much, so that a row counts once a name.
  private var lastRow: [UInt8]
  private var lastValue: [Float]
  private var touched: [Int32] = []
  private var rows: [[(Int32, Float)]] = []
  private var likenesses: [Int64: Float] = [:]
  private var seen: Set<Int> = []

  init(names: Int) {
    score = [Float](repeating: 0, count: names)
    lastRow = [UInt8](repeating: 255, count: names)
    lastValue = [Float](repeating: 0, count: names)
  }

  mutating func beginWord() { seen.removeAll(keepingCapacity: true) }

  mutating func isNew(_ word: Int) -> Bool { seen.insert(word).inserted }

  mutating func add(row: Int, word: Int32, likeness: Float) {
    while rows.count <= row { rows.append([]) }
    rows[row].append((word, likeness))
    likenesses[Int64(row) << 32 | Int64(word)] = likeness
  }

  func found(_ row: Int) -> [(Int32, Float)] { rows.indices.contains(row) ? rows[row] : [] }

  func likeness(row: Int, word: Int32) -> Float? { likenesses[Int64(row) << 32 | Int64(word)] }

  /// Raises the names by the value, or to it where the same row has raised them by less.
  mutating func raise(_ names: ArraySlice<Int32>, by value: Float, row: UInt8) {
    for name in names {
      let place = Int(name)
      if score[place] == 0 { touched.append(name) }
      if lastRow[place] == row {
        if value > lastValue[place] {
          score[place] += value - lastValue[place]
          lastValue[place] = value
        }
      } else {
        lastRow[place] = row
        lastValue[place] = value
        score[place] += value
      }
    }
  }

  mutating func raise(_ names: ArraySlice<Int32>, by value: Float, row: Int) {
    raise(names, by: value, row: UInt8(row))
  }

  /// The `count` names of most promise that `isWanted`, ties by number.
  func best(_ count: Int, _ store: NameStore, isWanted: (Int) -> Bool) -> [Int32] {
    var ranked: [(Float, Int32)] = []
    ranked.reserveCapacity(touched.count)
    for name in touched where isWanted(Int(name)) {
      let words = Float(store.names[Int(name)].words.count)
      ranked.append((score[Int(name)] - 0.06 * words, name))
    }
    if ranked.count > count {
      ranked.sort { ($0.0, $1.1) > ($1.0, $0.1) }
      ranked.removeSubrange(count...)
    }
    return ranked.map(\.1)
  }
}
