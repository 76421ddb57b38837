import Vocabulary

/// An assign or release as one of the clouds, servers or agents told it.
public struct SourceEvent: Hashable, Sendable {
  /// Microseconds since 1970.
  public var time: Int64
  public var isRelease: Bool
  public var scope: LeaseScope
  public var tenant: String
  public var resource: String

  public init(time: Int64, isRelease: Bool, scope: LeaseScope, tenant: String, resource: String) {
    (self.time, self.isRelease, self.scope, self.tenant, self.resource) = (time, isRelease, scope, tenant, resource)
  }

  /// The line of the contract's event file, without its number: `ts,op,addr,port_lo,port_hi,tenant,resource`.
  public var line: String {
    "\(time),\(isRelease ? "release" : "assign"),\(scope.block.text),\(scope.firstPort),\(scope.lastPort),"
      + "\(tenant),\(resource)"
  }

  /// Whether the names can stand in an event file.
  var isWritable: Bool {
    let names = tenant.utf8 + Array(resource.utf8)
    return !tenant.isEmpty && !tenant.utf8.contains(0x7C) && tenant.utf8.count <= LedgerNames.maximumNameBytes
      && resource.utf8.count <= LedgerNames.maximumNameBytes
      && !names.contains { LeaseLine.isForbidden($0) || $0 == 0x2C }
  }
}

/// Something a source told that made no event: where, and why.
public struct SourceFault: Error, Hashable, Sendable, CustomStringConvertible {
  public var line: Int
  public var message: String

  public init(line: Int, _ message: String) {
    self.line = line
    self.message = message
  }

  public var description: String { "line \(line): \(message)" }
}

/// What a source's file told.
public struct SourceEvents: Sendable {
  public var events: [SourceEvent] = []
  public var faults: [SourceFault] = []
  /// Entries that say nothing about addresses.
  public var skipped = 0

  public init() {}

  mutating func add(_ event: SourceEvent, line: Int) {
    guard event.isWritable else {
      faults.append(
        SourceFault(line: line, "the tenant is missing, or a name holds a comma, a quote, | or a control character"))
      return
    }
    events.append(event)
  }
}

/// The sources that are read, by the name that `--from` takes.
public enum SourceKind: String, CaseIterable, Hashable, Sendable {
  case jsonLines = "jsonl"
  case csv
  case awsCloudTrail = "aws-cloudtrail"
  case gcpActivity = "gcp-activity"
  case azureActivity = "azure-activity"
  case neutron
  case kea
  case dnsmasq
  case natSyslog = "nat-syslog"
  case hook

  /// Reads a whole file of this kind.
  public func read(_ bytes: [UInt8]) -> SourceEvents {
    switch self {
    case .jsonLines: JSONLinesSource.read(bytes)
    case .csv: CSVSource.read(bytes)
    case .awsCloudTrail: CloudTrailSource.read(bytes)
    case .gcpActivity: GCPActivitySource.read(bytes)
    case .azureActivity: AzureActivitySource.read(bytes)
    case .neutron: NeutronSource.read(bytes)
    case .kea: KeaSource.read(bytes)
    case .dnsmasq: DnsmasqSource.read(bytes)
    case .natSyslog: NATSyslogSource.read(bytes)
    case .hook: HookSource.read(bytes)
    }
  }
}

extension AddressBlock {
  /// Reads an address or prefix as strictly as the ledger's own files.
  public init(text: String) throws(LineFault) {
    var bytes = Array(text.utf8)
    let count = bytes.count
    bytes += [UInt8](repeating: 0, count: FieldBytes.slack)
    var block = AddressBlock(high: 0, low: 0)
    let fault = bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { AddressText.block($0, $0 + count, into: &block) } ?? .addressMissing
    }
    if let fault { throw fault }
    self = block
  }
}

/// Pieces that several sources share.
enum SourceText {
  /// Lines with their numbers, carriage returns and empty lines left out.
  static func lines(_ bytes: [UInt8]) -> [(number: Int, text: Substring)] {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      let line = line.hasSuffix("\r") ? line.dropLast() : line
      return line.isEmpty ? nil : (index + 1, line)
    }
  }

  /// RFC 3339, or the `2026-01-05 12:00:00.5` without zone that OpenStack writes for UTC.
  static func time(_ text: String?) -> Int64? {
    guard let text else { return nil }
    if let instant = try? Instant(text) { return instant.microseconds }
    let isoText = text.replacing(" ", with: "T") + "Z"
    return (try? Instant(isoText))?.microseconds
  }

  static func seconds(_ text: some StringProtocol) -> Int64? {
    guard let value = Int64(text), (0...253_402_300_799).contains(value) else { return nil }
    return value * 1_000_000
  }
}
