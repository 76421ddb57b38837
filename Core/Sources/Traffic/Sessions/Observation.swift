/// One direction of a conversation as an interface saw it, ready for ordering and pairing. Sixty-four bytes.
struct Observation: BitwiseCopyable {
  /// Microseconds since 1970.
  var start: Int64 = 0
  var remoteHigh: UInt64 = 0
  var remoteLow: UInt64 = 0
  var bytes: UInt64 = 0
  var account: UInt32 = 0
  var interface: UInt32 = 0
  /// Milliseconds.
  var duration: UInt32 = 0
  var packets: UInt32 = 0
  var localPort: UInt16 = 0
  var remotePort: UInt16 = 0
  var marks = Marks()
  var transport: UInt8 = 0
  var flags: UInt8 = 0

  var end: Int64 { start &+ Int64(duration) &* 1000 }

  struct Marks: OptionSet, BitwiseCopyable {
    var rawValue: UInt16 = 0
    static let outbound = Marks(rawValue: 1)
    static let knowsFlags = Marks(rawValue: 2)
    static let localOpened = Marks(rawValue: 4)
    static let remoteOpened = Marks(rawValue: 8)
    static let rejected = Marks(rawValue: 16)
    /// Neither address belongs to the interface.
    static let foreign = Marks(rawValue: 32)
    static let failed = Marks(rawValue: 64)
    static let established = Marks(rawValue: 128)
    static let sampled = Marks(rawValue: 256)
    /// Of samples: something else than openings of connections was among them; the connection is under way, or
    /// packets are larger than headers.
    static let carries = Marks(rawValue: 512)
    static let isLoaded = Marks(rawValue: 1024)
  }

  /// The same for both directions of one conversation.
  @inline(__always)
  func sessionHash(_ seed: UInt64) -> UInt64 {
    let ports = transport == 1 || transport == 58 ? 0 : UInt64(localPort) << 16 | UInt64(remotePort)
    let who = UInt64(account) << 32 | UInt64(interface)
    let foreign: UInt64 = marks.contains(.foreign) ? 1 << 40 : 0
    return KeyHash.mix(
      KeyHash.mix(KeyHash.mix(KeyHash.mix(seed, who), remoteHigh), remoteLow), ports << 8 | UInt64(transport) | foreign)
  }

  /// Orders observations of one moment by what they say, so that their order of arrival does not matter.
  ///
  /// - Parameter hash: its session hash.
  @inline(__always)
  func contentHash(_ hash: UInt64) -> UInt64 {
    let more = bytes ^ UInt64(packets) << 32 ^ UInt64(bitPattern: start)
    return KeyHash.mix(hash &+ UInt64(marks.rawValue & 1), more)
  }
}
