import Attribution

/// What a ledger consists of: the one file that is replaced as a whole, and so decides.
struct Manifest: Hashable, Sendable {
  static let name = "MANIFEST"

  /// Oldest first.
  var segments: [String] = []
  /// Valid bytes of the file of names.
  var nameBytes = 0
  /// Links in the file of the chain.
  var links = 0
  /// Position of the first fact that no segment holds.
  var nextSequence: UInt64 = 0
  var log = "log-0"
  /// Counts up with every file made.
  var generation = 0

  private static let heading = "vestibule-leases 1"

  var bytes: [UInt8] {
    var lines = [Self.heading, "generation \(generation)"]
    lines += segments.map { "segment \($0)" }
    lines += ["names \(nameBytes)", "links \(links)", "next \(nextSequence)", "log \(log)"]
    let body = lines.joined(separator: "\n") + "\n"
    return Array((body + "checksum \(Checksum.of(Array(body.utf8)))\n").utf8)
  }

  init() {}

  /// - Throws: `.damaged` where the text is not a manifest, or its checksum differs.
  init(_ bytes: [UInt8]) throws(LeaseStoreError) {
    let damaged = LeaseStoreError(.damaged, "the manifest of the ledger is damaged")
    let text = String(decoding: bytes, as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.popLast() == "", let last = lines.popLast(), lines.first == Self.heading else { throw damaged }
    let body = lines.joined(separator: "\n") + "\n"
    guard last == "checksum \(Checksum.of(Array(body.utf8)))" else { throw damaged }
    for line in lines.dropFirst() {
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard words.count == 2, take(words[0], words[1]) else { throw damaged }
    }
  }

  private mutating func take(_ key: String, _ value: String) -> Bool {
    switch key {
    case "generation": generation = Int(value) ?? 0
    case "segment": segments.append(value)
    case "names": nameBytes = Int(value) ?? 0
    case "links": links = Int(value) ?? 0
    case "next": nextSequence = UInt64(value) ?? 0
    case "log": log = value
    default: return false
    }
    return !value.contains("/")
  }
}
