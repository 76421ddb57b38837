/// Reads over one data item and keeps nothing of it but the keys of the maps that it is within: sixteen million items take a
/// fraction of a second and no memory of their own.
struct CBORScanner {
  private let bytes: UnsafeRawBufferPointer
  private let rules: CBORRules
  private var position = 0
  private var depth = 0
  /// Items that keys of maps are made of, where those are no numbers or strings: each is read again.
  private var rereadCount = 0
  /// Keys of the maps that are being read, the outer ones first.
  private var keys: [Range<Int>] = []
  /// Another one in each process, so that nobody can prepare keys that collide.
  private let seed = UInt64(bitPattern: Int64(Hasher().finalize())) | 1

  init(_ bytes: UnsafeRawBufferPointer, rules: CBORRules) {
    self.bytes = bytes
    self.rules = rules
  }

  mutating func document() throws(WireError) {
    guard bytes.count <= rules.maximumBytes else {
      throw WireError(.size, "the item is longer than \(rules.maximumBytes) bytes", offset: rules.maximumBytes)
    }
    try item()
    guard position == bytes.count else { throw fault(.trailingData, "nothing may follow the item") }
  }

  private func fault(_ code: WireError.Code, _ message: String, at place: Int? = nil) -> WireError {
    WireError(code, message, offset: place ?? position)
  }

  /// - Returns: whether its bytes are its value, so that another item is equal exactly where its bytes are.
  @discardableResult
  private mutating func item() throws(WireError) -> Bool {
    let start = position
    let head = try CBORHead(bytes, at: &position, rules)
    switch head.major {
    case 0, 1:
      _ = try definite(head, from: start)
      return head.isShortest
    case 2, 3:
      if head.argument == nil {
        try chunks(of: head.major, from: start)
        return false
      }
      try string(head, from: start)
      return head.isShortest
    case 4: try array(head)
    case 5: try map(head)
    case 6:
      _ = try definite(head, from: start)
      try enter()
      try item()
      depth -= 1
    default:
      if let why = head.simpleFault { throw fault(.syntax, why, at: start) }
    }
    return false
  }

  private func definite(_ head: CBORHead, from start: Int) throws(WireError) -> UInt64 {
    guard let argument = head.argument else {
      throw fault(.syntax, "a number or tag has no indefinite length", at: start)
    }
    return argument
  }

  private mutating func string(_ head: CBORHead, from start: Int) throws(WireError) {
    guard let count = head.argument, count <= UInt64(bytes.count - position) else {
      throw fault(.truncated, "a string is longer than what follows")
    }
    let range = position..<position + Int(count)
    position = range.upperBound
    if head.major == 3, !UTF8Text.isValid(UnsafeRawBufferPointer(rebasing: bytes[range])) {
      throw fault(.encoding, "a text is not valid UTF-8", at: start)
    }
  }

  private mutating func chunks(of major: UInt8, from start: Int) throws(WireError) {
    try requireIndefinite()
    while try !takeBreak() {
      let begin = position
      let head = try CBORHead(bytes, at: &position, rules)
      guard head.major == major, head.argument != nil else {
        throw fault(.syntax, "a string is made of chunks of its own type with a length", at: begin)
      }
      try string(head, from: start)
    }
  }

  private mutating func array(_ head: CBORHead) throws(WireError) {
    try enter()
    if let count = head.argument {
      for _ in 0..<count { try item() }
    } else {
      try requireIndefinite()
      while try !takeBreak() { try item() }
    }
    depth -= 1
  }

  private mutating func enter() throws(WireError) {
    guard depth < rules.maximumDepth else { throw fault(.depth, "nested deeper than \(rules.maximumDepth) levels") }
    depth += 1
  }

  private func requireIndefinite() throws(WireError) {
    guard rules.allowsIndefiniteLengths else { throw fault(.forbidden, "an indefinite length is not allowed here") }
  }

  /// Whether the next byte ends an indefinite length; takes it.
  private mutating func takeBreak() throws(WireError) -> Bool {
    guard position < bytes.count else { throw fault(.truncated, "the item ends here in the middle") }
    guard bytes[position] == 0xFF else { return false }
    position += 1
    return true
  }
}

extension CBORScanner {
  private mutating func map(_ head: CBORHead) throws(WireError) {
    try enter()
    if head.argument == 0 {
      depth -= 1
      return
    }
    var seen = CBORSeenKeys(base: keys.count, seed: seed)
    if let count = head.argument {
      for _ in 0..<count { try entry(&seen) }
    } else {
      try requireIndefinite()
      while try !takeBreak() { try entry(&seen) }
    }
    keys.removeLast(keys.count - seen.base)
    depth -= 1
  }

  private mutating func entry(_ seen: inout CBORSeenKeys) throws(WireError) {
    let start = position
    let isPlain = try item()
    let isNew =
      isPlain
      ? seen.insert(start..<position, bytes, &keys) : seen.insert(encoded: try reread(start..<position), bytes, keys)
    guard isNew else { throw fault(.duplicateKey, "this key is there twice", at: start) }
    guard keys.count <= rules.maximumItems else {
      throw fault(.size, "there are more than \(rules.maximumItems) keys", at: start)
    }
    try item()
  }

  /// A key whose value can be written in more than one way, in the one that is deterministic.
  private mutating func reread(_ range: Range<Int>) throws(WireError) -> [UInt8] {
    var rules = rules
    rules.maximumItems -= rereadCount
    do throws(WireError) {
      var parser = try CBORParser(Array(bytes[range])[...], rules: rules)
      let key = try parser.document()
      rereadCount += parser.keptCount
      return CBORValue(key).encoded
    } catch {
      throw WireError(error.code, error.message, offset: range.lowerBound + (error.offset ?? 0))
    }
  }
}

/// The keys of one map that were read so far: compared one by one while they are few, by hash after that.
private struct CBORSeenKeys {
  /// Where the keys of this map begin among those that the scanner keeps.
  let base: Int
  /// Places of keys by hash, counted from 1; 0 is free. A power of two in size, half full at most.
  private var table: [Int32] = []
  /// All keys by their deterministic encoding, from the first on that can be written in more than one way.
  private var encoded: Set<[UInt8]>?

  private let seed: UInt64

  init(base: Int, seed: UInt64) {
    self.base = base
    self.seed = seed
  }

  /// False where a key with the same bytes was there before.
  mutating func insert(_ key: Range<Int>, _ bytes: UnsafeRawBufferPointer, _ keys: inout [Range<Int>]) -> Bool {
    if let isNew = encoded?.insert(Array(bytes[key])).inserted { return isNew }
    let count = keys.count - base
    if count < 12 {
      for other in keys[base...] where Self.same(other, key, bytes) { return false }
      keys.append(key)
      return true
    }
    if count * 2 >= table.count { grow(keys, bytes) }
    guard place(key, number: Int32(truncatingIfNeeded: count + 1), keys, bytes) else { return false }
    keys.append(key)
    return true
  }

  /// The same for a key by its deterministic encoding.
  mutating func insert(encoded key: [UInt8], _ bytes: UnsafeRawBufferPointer, _ keys: [Range<Int>]) -> Bool {
    if encoded == nil { encoded = Set(keys[base...].map { Array(bytes[$0]) }) }
    return encoded?.insert(key).inserted ?? false
  }

  private mutating func grow(_ keys: [Range<Int>], _ bytes: UnsafeRawBufferPointer) {
    table = [Int32](repeating: 0, count: max(64, table.count * 4))
    for (offset, key) in keys[base...].enumerated() {
      _ = place(key, number: Int32(truncatingIfNeeded: offset + 1), keys, bytes)
    }
  }

  private mutating func place(
    _ key: Range<Int>, number: Int32, _ keys: [Range<Int>], _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    var hash = seed
    for index in key {
      hash = (hash ^ UInt64(bytes[index])) &* seed
      hash ^= hash >> 29
    }
    let mask = table.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while table[slot] != 0 {
      if Self.same(keys[base + Int(table[slot]) - 1], key, bytes) { return false }
      slot = (slot + 1) & mask
    }
    table[slot] = number
    return true
  }

  private static func same(_ left: Range<Int>, _ right: Range<Int>, _ bytes: UnsafeRawBufferPointer) -> Bool {
    guard left.count == right.count else { return false }
    return UnsafeRawBufferPointer(rebasing: bytes[left]).elementsEqual(UnsafeRawBufferPointer(rebasing: bytes[right]))
  }
}
