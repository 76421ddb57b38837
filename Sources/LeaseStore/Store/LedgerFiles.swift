import Attribution
import Foundation

/// A ledger as its folder holds it at one moment.
struct LedgerFiles {
  var manifest: Manifest
  var segments: [LeaseSegment]
  var names: LedgerNames
  var links: [ChainLink]

  static let names = "names"
  static let chain = "chain"
  static let lock = "lock"

  /// Segments up to this size are read and compared with their checksums when a ledger is opened; larger ones by `check`.
  private static let verifiedBytes = 64 << 20

  /// Whether the making of the ledger was cut short: a folder without a manifest that holds no fact yet.
  static func isUnfinished(_ folder: String) -> Bool {
    guard let found = try? FileManager.default.contentsOfDirectory(atPath: folder), !found.contains(Manifest.name)
    else {
      return false
    }
    return !found.contains { name in
      if name.hasPrefix("segment-") || name.hasPrefix("log-") { return true }
      var status = stat()
      return [names, chain].contains(name) && stat("\(folder)/\(name)", &status) == 0 && status.st_size > 0
    }
  }

  /// Reads manifest, names and chain, and maps the segments.
  ///
  /// A writer may replace the files meanwhile; then the folder is read again.
  static func read(_ folder: String) throws(LeaseStoreError) -> LedgerFiles {
    for _ in 0..<20 {
      do throws(LeaseStoreError) {
        return try readOnce(folder)
      } catch {
        guard error.code == .missing, FileManager.default.fileExists(atPath: "\(folder)/\(Manifest.name)") else {
          throw error
        }
      }
    }
    return try readOnce(folder)
  }

  private static func readOnce(_ folder: String) throws(LeaseStoreError) -> LedgerFiles {
    let manifestFile = try DiskFile("\(folder)/\(Manifest.name)", O_RDONLY)
    let manifest = try Manifest(manifestFile.read(manifestFile.size))
    var segments: [LeaseSegment] = []
    for name in manifest.segments { segments.append(try segment("\(folder)/\(name)")) }
    let nameBytes = try DiskFile("\(folder)/\(Self.names)", O_RDONLY).read(manifest.nameBytes)
    let chainBytes = try DiskFile("\(folder)/\(Self.chain)", O_RDONLY).read(manifest.links * ChainLink.byteCount)
    return LedgerFiles(
      manifest: manifest, segments: segments, names: try LedgerFiles.names(nameBytes),
      links: try LedgerFiles.links(chainBytes))
  }

  static func segment(_ path: String) throws(LeaseStoreError) -> LeaseSegment {
    let file = try MappedFile(reading: path)
    return try translated { () throws(AttributionError) in
      try LeaseSegment(
        UnsafeRawBufferPointer(file.bytes), owner: file, verify: file.bytes.count <= verifiedBytes)
    }
  }

  private static func names(_ bytes: [UInt8]) throws(LeaseStoreError) -> LedgerNames {
    var names = LedgerNames()
    var place = 0
    // A frame is its length, its checksum and what `LedgerNames.encode` wrote.
    while place < bytes.count {
      let frame: (length: Int, sum: UInt64)? = bytes.withUnsafeBytes { buffer in
        guard buffer.count - place >= 16 else { return nil }
        let length = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        let sum = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self))
        return length <= UInt64(buffer.count - place - 16) ? (Int(length), sum) : nil
      }
      guard let frame else { throw LeaseStoreError(.damaged, "the names of the ledger are cut") }
      let body = Array(bytes[(place + 16)..<(place + 16 + frame.length)])
      guard Checksum.of(body) == frame.sum else {
        throw LeaseStoreError(.damaged, "the names of the ledger have changed")
      }
      try decode(body, into: &names)
      place += 16 + frame.length
    }
    return names
  }

  private static func decode(_ body: [UInt8], into names: inout LedgerNames) throws(LeaseStoreError) {
    let result = body.withUnsafeBytes { buffer -> Result<LedgerNames, AttributionError> in
      var grown = names
      names = LedgerNames()
      var at = 0
      return Result { () throws(AttributionError) in
        try grown.decode(buffer, at: &at, areBelieved: true)
        return grown
      }
    }
    names = try translated { () throws(AttributionError) in try result.get() }
  }

  static func nameFrame(_ names: LedgerNames, since marks: NameMarks) -> [UInt8] {
    var body: [UInt8] = []
    names.encode(since: marks, into: &body)
    var frame: [UInt8] = []
    for word in [UInt64(body.count), Checksum.of(body)] {
      withUnsafeBytes(of: word.littleEndian) { frame.append(contentsOf: $0) }
    }
    return frame + body
  }

  private static func links(_ bytes: [UInt8]) throws(LeaseStoreError) -> [ChainLink] {
    var links: [ChainLink] = []
    links.reserveCapacity(bytes.count / ChainLink.byteCount)
    let result = bytes.withUnsafeBytes { buffer in
      Result { () throws(AttributionError) in
        var place = 0
        while place < buffer.count {
          links.append(try ChainLink(UnsafeRawBufferPointer(rebasing: buffer[place..<(place + ChainLink.byteCount)])))
          place += ChainLink.byteCount
        }
      }
    }
    try translated { () throws(AttributionError) in try result.get() }
    return links
  }
}

/// Core faults as faults of the store.
func translated<Value>(_ body: () throws(AttributionError) -> Value) throws(LeaseStoreError) -> Value {
  do throws(AttributionError) {
    return try body()
  } catch {
    throw LeaseStoreError(.damaged, error.message)
  }
}
