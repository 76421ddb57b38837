/// What a checkpoint file holds: where the input and the alerts stood, and the engine's state.
public struct CheckpointFrame: Sendable {
  public let format: String
  /// The order of fields that held, as a header line.
  public let header: String
  public let consumed: UInt64
  public let alertsLength: UInt64
  public let counts: DecodeCounts
  public let names: [String]
  /// Of a folder: the files that were read.
  public let files: [File]
  /// What exporters told of their templates, as their decoder writes it; empty for formats without.
  public let learnt: [UInt8]
  public let engine: [UInt8]

  /// How far one file of a folder was read. Its size at that time; the greatest number where it was being read.
  public struct File: Hashable, Sendable {
    public let name: String
    public let offset: UInt64
    public let size: UInt64

    public init(name: String, offset: UInt64, size: UInt64) {
      self.name = name
      self.offset = offset
      self.size = size
    }
  }

  /// Changes with every change of the state's layout.
  private static let magic: UInt64 = 0x5646_4C4F_5753_0006

  public init(
    format: String, header: String, consumed: UInt64, alertsLength: UInt64, counts: DecodeCounts, names: [String],
    files: [File] = [], learnt: [UInt8] = [], engine: [UInt8]
  ) {
    self.format = format
    self.header = header
    self.consumed = consumed
    self.alertsLength = alertsLength
    self.counts = counts
    self.names = names
    self.files = files
    self.learnt = learnt
    self.engine = engine
  }

  public var bytes: [UInt8] {
    var sink = StateSink()
    sink.put(Self.magic)
    sink.put(format)
    sink.put(header)
    sink.put(consumed)
    sink.put(alertsLength)
    for count in counts.all { sink.put(count) }
    sink.put(UInt64(names.count))
    for name in names { sink.put(name) }
    sink.put(UInt64(files.count))
    for file in files {
      sink.put(file.name)
      sink.put(file.offset)
      sink.put(file.size)
    }
    learnt.withUnsafeBytes { sink.put($0) }
    engine.withUnsafeBytes { sink.put($0) }
    return sink.bytes
  }

  /// - Throws: `TrafficError` where the bytes are no checkpoint of this build.
  public init(_ bytes: [UInt8]) throws(TrafficError) {
    var source = StateSource(bytes)
    guard try source.get(UInt64.self) == Self.magic else { throw TrafficError(.state, "it is of another version") }
    format = try source.getText()
    header = try source.getText()
    consumed = try source.get(UInt64.self)
    alertsLength = try source.get(UInt64.self)
    var counts = DecodeCounts()
    counts.records = try source.get(UInt64.self)
    counts.bad = try source.get(UInt64.self)
    counts.noData = try source.get(UInt64.self)
    counts.duplicates = try source.get(UInt64.self)
    counts.sequenceGaps = try source.get(UInt64.self)
    counts.withoutTemplate = try source.get(UInt64.self)
    self.counts = counts
    var names: [String] = []
    for _ in 0..<(try source.get(UInt64.self)) { names.append(try source.getText()) }
    self.names = names
    var files: [File] = []
    for _ in 0..<(try source.get(UInt64.self)) {
      let name = try source.getText()
      files.append(File(name: name, offset: try source.get(UInt64.self), size: try source.get(UInt64.self)))
    }
    self.files = files
    learnt = Array(try source.getBytes())
    engine = Array(try source.getBytes())
  }
}

extension DecodeCounts {
  fileprivate var all: [UInt64] { [records, bad, noData, duplicates, sequenceGaps, withoutTemplate] }
}
