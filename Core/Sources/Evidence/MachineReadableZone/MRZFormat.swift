/// The layouts of ICAO Doc 9303: parts 4 (TD3), 5 (TD1), 6 (TD2) and 7 (MRV-A, MRV-B).
public enum MRZFormat: String, Hashable, Sendable, Codable, CaseIterable {
  case td1
  case td2
  case td3
  case mrvA = "mrva"
  case mrvB = "mrvb"

  /// As the standard writes it.
  public var title: String {
    switch self {
    case .td1: "TD1"
    case .td2: "TD2"
    case .td3: "TD3"
    case .mrvA: "MRV-A"
    case .mrvB: "MRV-B"
    }
  }

  public var lineCount: Int { self == .td1 ? 3 : 2 }

  public var lineLength: Int {
    switch self {
    case .td1: 30
    case .td2, .mrvB: 36
    case .td3, .mrvA: 44
    }
  }

  /// Whether a number of more than nine characters runs over into the optional data (parts 5 and 6).
  var allowsLongNumber: Bool { self == .td1 || self == .td2 }

  public var isVisa: Bool { self == .mrvA || self == .mrvB }

  /// First letters of the document code that the part allows: parts 4 to 7, section 4.2 (data element 1).
  func allows(_ letter: UInt8) -> Bool {
    switch self {
    case .td1, .td2: letter == UInt8(ascii: "A") || letter == UInt8(ascii: "C") || letter == UInt8(ascii: "I")
    case .td3: letter == UInt8(ascii: "P")
    case .mrvA, .mrvB: letter == UInt8(ascii: "V")
    }
  }

  /// The layout of so many lines of that length; a visa begins with `V`.
  static func detect(lineCount: Int, lineLength: Int, first: UInt8?) -> MRZFormat? {
    let visa = first == UInt8(ascii: "V")
    switch (lineCount, lineLength) {
    case (3, 30): return .td1
    case (2, 36): return visa ? .mrvB : .td2
    case (2, 44): return visa ? .mrvA : .td3
    default: return nil
    }
  }
}
