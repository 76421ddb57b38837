/// One record of a CSV file: its fields with quotes taken off. The storage is reused from record to record.
public struct CSVRecord: Sendable {
  private var storage: [UInt8] = []
  private var ends: [Int] = []

  public init() {}

  public var count: Int { ends.count }

  /// The field as text, bytes that are not UTF-8 replaced; empty for an index beyond the record.
  public subscript(index: Int) -> String { String(decoding: bytes(index), as: UTF8.self) }

  /// The field as it stands; empty for an index beyond the record.
  public func bytes(_ index: Int) -> ArraySlice<UInt8> {
    guard ends.indices.contains(index) else { return [] }
    return storage[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  public var fields: [String] { ends.indices.map { self[$0] } }

  var size: Int { storage.count }

  mutating func clear() {
    storage.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  mutating func append(_ bytes: ArraySlice<UInt8>) { storage.append(contentsOf: bytes) }

  mutating func endField() { ends.append(storage.count) }
}
