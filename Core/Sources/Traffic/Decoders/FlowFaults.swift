/// What was wrong with input that a decoder stepped over, by kind: the explanation of `DecodeCounts.bad`.
public enum FlowFault: Int, CaseIterable, Sendable {
  /// Not the syntax of the format.
  case malformed
  /// A field that every record needs is not there.
  case missingField
  case badAddress
  case badNumber
  /// A counter below zero, or one so large that only a negative number written as unsigned explains it.
  case negativeCounter
  case badTime
  /// The record ends before it starts, or lies hours away from the clock of its exporter. It is kept.
  case clockFault
  /// The exporter's clock went back, or forward by more than a day, between two datagrams. The records are kept.
  case clockJump
  /// Longer than a line may be.
  case tooLong
  /// The datagram ends before what it announces.
  case truncated
  /// A length or a count that contradicts the datagram.
  case lyingLength
  /// Another version or another format.
  case unknownVersion
  /// A template dropped to make room for another: more of them than are kept.
  case templateEvicted
  /// A template that cannot be: no fields, too many of them, or records longer than a datagram.
  case templateRefused

  /// Lower case with hyphens, for statistics.
  public var name: String {
    var out = ""
    for letter in "\(self)" {
      if letter.isUppercase { out += "-" }
      out += letter.lowercased()
    }
    return out
  }
}

/// Counts of `FlowFault`.
public struct FlowFaults: Hashable, Sendable {
  private var counts = [UInt64](repeating: 0, count: FlowFault.allCases.count)

  public init() {}

  public subscript(_ fault: FlowFault) -> UInt64 { counts[fault.rawValue] }

  mutating func add(_ fault: FlowFault, _ times: UInt64 = 1) { counts[fault.rawValue] &+= times }

  public mutating func merge(_ other: FlowFaults) {
    for index in counts.indices { counts[index] &+= other.counts[index] }
  }

  /// Those that happened, in the order of the cases.
  public var all: [(fault: FlowFault, count: UInt64)] {
    FlowFault.allCases.compactMap { self[$0] == 0 ? nil : ($0, self[$0]) }
  }
}

/// A decoder that can say why it stepped over what it stepped over.
public protocol ExplainingDecoder: FlowDecoder {
  var faults: FlowFaults { get }
}
