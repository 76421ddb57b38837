public import Wire

extension ProofText {
  /// Reads what `json` wrote; nil where it is something else.
  public static func proof(_ value: JSONValue) -> LeaseProof? {
    guard let position = value["position"]?.number?.int64, position >= 0, let text = value["text"]?.string,
      let path = value["path"]?.array, let link = value["link"], let number = link["number"]?.number?.int64,
      let first = link["first"]?.number?.int64, first >= 0, let count = link["count"]?.number?.int64, count > 0,
      let recorded = link["recorded"]?.number?.int64, let source = link["source"]?.string,
      let root = hash(link["root"]), let previous = hash(link["previous"]), let told = hash(link["hash"])
    else { return nil }
    let hashes = path.compactMap { hash($0) }
    guard hashes.count == path.count else { return nil }
    var rebuilt = ChainLink(
      after: previous, first: UInt64(first), count: Int(count), recorded: recorded,
      source: source == "events" ? .events : .intervals, root: root)
    // What the proof claims: `isValid` compares it.
    rebuilt.link = told
    return LeaseProof(
      position: UInt64(position), text: Array(text.utf8), linkNumber: Int(number), link: rebuilt, previous: previous,
      path: hashes)
  }

  private static func hash(_ value: JSONValue?) -> LedgerHash? {
    guard let text = value?.string, text.utf8.count == 64 else { return nil }
    var bytes: [UInt8] = []
    var digits = text.utf8.makeIterator()
    while let first = digits.next(), let second = digits.next() {
      guard let high = nibble(first), let low = nibble(second) else { return nil }
      bytes.append(high << 4 | low)
    }
    return LedgerHash(bytes)
  }

  private static func nibble(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
