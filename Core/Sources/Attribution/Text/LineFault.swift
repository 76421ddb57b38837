/// Why a line was not taken. The words never repeat what the line says.
public enum LineFault: UInt8, Error, Hashable, Sendable, CaseIterable {
  case header
  case fields
  case quoting
  case addressMissing
  case address
  case prefixLength
  case hostBits
  case wantsAddress
  case port
  case portsInverted
  case time
  case timeRange
  case reversed
  case empty
  case sequence
  case operation
  case tenant
  case name
  case tooLong
  case cut
  case report
  case reportTime

  public var message: String {
    switch self {
    case .header: "the header does not name the columns of this file"
    case .fields: "the line does not have the number of fields that the header names"
    case .quoting: "a quoted field does not end, or something follows its end"
    case .addressMissing: "the address is missing"
    case .address:
      "the address is not written as 192.0.2.1 or 2001:db8::1 (no leading zeros, brackets, zones or blanks)"
    case .prefixLength: "the prefix length is 0 to 32 for IPv4 and 0 to 128 for IPv6, without leading zeros"
    case .hostBits: "bits behind the prefix length are set: a prefix is written as 192.0.2.0/24"
    case .wantsAddress: "a single address is expected here, not a prefix"
    case .port: "a port is a whole number from 0 to 65535"
    case .portsInverted: "the port block ends before it begins"
    case .time: "a time is a whole number of microseconds since 1970"
    case .timeRange: "the time lies outside the years 1 to 9999"
    case .reversed: "the interval ends before it starts"
    case .empty: "the interval ends when it starts and holds no time"
    case .sequence: "the sequence number is a whole number"
    case .operation: "the operation is assign or release"
    case .tenant: "the tenant is missing"
    case .name: "a name holds a control character or |"
    case .tooLong: "a field is longer than 512 bytes"
    case .cut: "the file ends in the middle of this line"
    case .report: "a report is a JSON object of XARF version 4, or 3, on one line"
    case .reportTime: "the report's time is missing, or not written as 2026-01-31T12:00:00Z"
    }
  }
}

/// A line that was not taken, by its number from 1.
public struct LineError: Error, Hashable, Sendable, CustomStringConvertible {
  public let line: Int
  public let fault: LineFault

  public init(line: Int, fault: LineFault) {
    self.line = line
    self.fault = fault
  }

  public var description: String { "line \(line): \(fault.message)" }
}
