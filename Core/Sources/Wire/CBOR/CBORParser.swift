/// Reads CBOR by recursive descent. Every index is checked against the end before it is used, and nothing is allocated by
/// a declared length before the bytes are there.
struct CBORParser {
  private let input: ArraySlice<UInt8>
  private let rules: CBORRules
  private var position: Int
  private var depth = 0
  /// Items that were read, and pieces of strings.
  private(set) var keptCount = 0

  init(_ input: ArraySlice<UInt8>, rules: CBORRules) throws(WireError) {
    guard input.count <= rules.maximumBytes else {
      throw WireError(.size, "the item is longer than \(rules.maximumBytes) bytes", offset: rules.maximumBytes)
    }
    self.input = input
    self.rules = rules
    position = input.startIndex
  }

  mutating func document() throws(WireError) -> CBORItem {
    let item = try self.item()
    guard position == input.endIndex else { throw fault(.trailingData, "nothing may follow the item") }
    return item
  }

  private func fault(_ code: WireError.Code, _ message: String, at place: Int? = nil) -> WireError {
    WireError(code, message, offset: (place ?? position) - input.startIndex)
  }

  private mutating func item() throws(WireError) -> CBORItem {
    let start = position
    try count(from: start)
    let head = try self.head()
    let content = try self.content(head, from: start)
    return CBORItem(content: content, raw: input[start..<position])
  }

  private mutating func count(from start: Int) throws(WireError) {
    keptCount += 1
    guard keptCount <= rules.maximumItems else {
      throw fault(.size, "there are more than \(rules.maximumItems) items", at: start)
    }
  }

  private mutating func content(_ head: CBORHead, from start: Int) throws(WireError) -> CBORItem.Content {
    switch head.major {
    case 0: return .unsigned(try definite(head, from: start))
    case 1: return .negative(try definite(head, from: start))
    case 2: return .bytes(try string(head))
    case 3: return .text(try text(head, from: start))
    case 4: return .array(try array(head))
    case 5: return .map(try map(head))
    case 6: return try tagged(try definite(head, from: start))
    default: return try simple(head, from: start)
    }
  }

  private func definite(_ head: CBORHead, from start: Int) throws(WireError) -> UInt64 {
    guard let argument = head.argument else {
      throw fault(.syntax, "a number or tag has no indefinite length", at: start)
    }
    return argument
  }
}

extension CBORParser {
  private mutating func head() throws(WireError) -> CBORHead { try CBORHead(input, at: &position, rules) }

  /// Whether the next byte ends an indefinite length; takes it.
  private mutating func takeBreak() throws(WireError) -> Bool {
    guard position < input.endIndex else { throw fault(.truncated, "the item ends here in the middle") }
    guard input[position] == 0xFF else { return false }
    position += 1
    return true
  }

  private mutating func take(_ count: UInt64) throws(WireError) -> ArraySlice<UInt8> {
    guard count <= UInt64(input.endIndex - position) else {
      throw fault(.truncated, "a string is longer than what follows")
    }
    defer { position += Int(count) }
    return input[position..<position + Int(count)]
  }

  private func requireIndefinite() throws(WireError) {
    guard rules.allowsIndefiniteLengths else { throw fault(.forbidden, "an indefinite length is not allowed here") }
  }
}

extension CBORParser {
  private mutating func string(_ head: CBORHead) throws(WireError) -> ArraySlice<UInt8> {
    if let count = head.argument { return try take(count) }
    try requireIndefinite()
    var joined: [UInt8] = []
    while try !takeBreak() { joined += try chunk(head.major) }
    return joined[...]
  }

  private mutating func chunk(_ major: UInt8) throws(WireError) -> ArraySlice<UInt8> {
    let start = position
    try count(from: start)
    let head = try self.head()
    guard head.major == major, let count = head.argument else {
      throw fault(.syntax, "a string is made of chunks of its own type with a length", at: start)
    }
    return try take(count)
  }

  private mutating func text(_ head: CBORHead, from start: Int) throws(WireError) -> String {
    if let count = head.argument { return try valid(try take(count), from: start) }
    try requireIndefinite()
    // Each chunk is a text by itself (RFC 8949 section 3.2.3).
    var joined = ""
    while try !takeBreak() { joined += try valid(try chunk(head.major), from: start) }
    return joined
  }

  private func valid(_ bytes: ArraySlice<UInt8>, from start: Int) throws(WireError) -> String {
    if bytes.isEmpty { return "" }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw fault(.encoding, "a text is not valid UTF-8", at: start)
    }
    return text
  }

  private mutating func enter() throws(WireError) {
    guard depth < rules.maximumDepth else { throw fault(.depth, "nested deeper than \(rules.maximumDepth) levels") }
    depth += 1
  }

  private mutating func array(_ head: CBORHead) throws(WireError) -> [CBORItem] {
    try enter()
    var items: [CBORItem] = []
    if let count = head.argument {
      items.reserveCapacity(Int(min(count, UInt64(input.endIndex - position), 64)))
      for _ in 0..<count { items.append(try item()) }
    } else {
      try requireIndefinite()
      while try !takeBreak() { items.append(try item()) }
    }
    depth -= 1
    return items
  }

  private mutating func map(_ head: CBORHead) throws(WireError) -> CBORMap {
    try enter()
    var entries: [CBORMap.Entry] = []
    var keys = CBORKeySet()
    if let count = head.argument {
      entries.reserveCapacity(Int(min(count, UInt64(input.endIndex - position), 64)))
      for _ in 0..<count { try entry(into: &entries, &keys) }
    } else {
      try requireIndefinite()
      while try !takeBreak() { try entry(into: &entries, &keys) }
    }
    depth -= 1
    return CBORMap(distinct: entries)
  }

  private mutating func entry(into entries: inout [CBORMap.Entry], _ keys: inout CBORKeySet) throws(WireError) {
    let start = position
    let key = try item()
    guard keys.insert(key, among: entries) else { throw fault(.duplicateKey, "this key is there twice", at: start) }
    entries.append(CBORMap.Entry(key: key, value: try item()))
  }

  private mutating func tagged(_ number: UInt64) throws(WireError) -> CBORItem.Content {
    try enter()
    let item = try self.item()
    depth -= 1
    return .tagged(number, item)
  }

  private func simple(_ head: CBORHead, from start: Int) throws(WireError) -> CBORItem.Content {
    if let why = head.simpleFault { throw fault(.syntax, why, at: start) }
    let argument = head.argument ?? 0
    switch head.information {
    case 20: return .bool(false)
    case 21: return .bool(true)
    case 22: return .null
    case 23: return .undefined
    case 24: return .simple(UInt8(truncatingIfNeeded: argument))
    case 25: return .float(CBORFloat.widened(half: UInt16(truncatingIfNeeded: argument)))
    case 26: return .float(Double(Float(bitPattern: UInt32(truncatingIfNeeded: argument))))
    case 27: return .float(Double(bitPattern: argument))
    default: return .simple(head.information)
    }
  }
}

/// Finds repeated keys: by comparing while a map is small, by hashing after that.
private struct CBORKeySet {
  private var hashed: Set<CBORKey> = []

  /// False where the key was there before.
  mutating func insert(_ key: CBORItem, among entries: [CBORMap.Entry]) -> Bool {
    guard entries.count >= 12 else { return !entries.contains { Self.same($0.key, key) } }
    if hashed.isEmpty { for entry in entries { hashed.insert(CBORKey(entry.key)) } }
    return hashed.insert(CBORKey(key)).inserted
  }

  private static func same(_ left: CBORItem, _ right: CBORItem) -> Bool {
    switch (left.content, right.content) {
    case (.unsigned(let left), .unsigned(let right)): left == right
    case (.negative(let left), .negative(let right)): left == right
    case (.bytes(let left), .bytes(let right)): left == right
    case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
    case (.unsigned, _), (_, .unsigned), (.negative, _), (_, .negative), (.bytes, _), (_, .bytes), (.text, _),
      (_, .text):
      false
    default: CBORKey(left) == CBORKey(right)
    }
  }
}
