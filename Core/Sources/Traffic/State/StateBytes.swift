/// Plain words put one after the other, for a checkpoint. Read back by the same build only.
struct StateSink {
  private(set) var bytes: [UInt8] = []

  mutating func put<Value: BitwiseCopyable>(_ value: Value) {
    withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
  }

  mutating func put(_ raw: UnsafeRawBufferPointer) {
    put(UInt64(raw.count))
    bytes.append(contentsOf: raw)
  }

  mutating func put(_ text: String) { Array(text.utf8).withUnsafeBytes { put($0) } }
}

/// Takes the words out again in the same order.
struct StateSource {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func get<Value: BitwiseCopyable>(_ type: Value.Type) throws(TrafficError) -> Value {
    let size = MemoryLayout<Value>.size
    guard bytes.count - place >= size else { throw TrafficError(.state, "the saved state ends early") }
    defer { place += size }
    let at = place
    return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: at, as: Value.self) }
  }

  mutating func getBytes() throws(TrafficError) -> ArraySlice<UInt8> {
    let count = try get(UInt64.self)
    guard count <= UInt64(bytes.count - place) else { throw TrafficError(.state, "the saved state ends early") }
    defer { place += Int(count) }
    return bytes[place..<place + Int(count)]
  }

  mutating func getText() throws(TrafficError) -> String { String(decoding: try getBytes(), as: UTF8.self) }
  var isAtEnd: Bool { place == bytes.count }
}
