import Wire

/// The question that an abuse report asks without saying so: who held its source at its time?
///
/// A report is a JSON object of XARF version 4 (`source_identifier`, `source_port`, `timestamp`; xarf.org, core schema) or
/// of version 3 (`SourceIp`, `SourcePort`, `Date` in `Report`).
enum AbuseReportLine {
  private static let limits = JSONLimits(maximumBytes: 1 << 20)

  static func query(_ line: UnsafeRawBufferPointer) -> Result<LeaseQuery, LineFault> {
    guard let report = try? JSONValue.parse(Array(line), limits: limits), report.object != nil else {
      return .failure(.report)
    }
    if let older = report["Report"] {
      return query(source: older["SourceIp"], port: older["SourcePort"], time: older["Date"])
    }
    return query(source: report["source_identifier"], port: report["source_port"], time: report["timestamp"])
  }

  private static func query(
    source: JSONValue?, port: JSONValue?, time: JSONValue?
  ) -> Result<LeaseQuery, LineFault> {
    guard let text = source?.string else { return .failure(.addressMissing) }
    var query = LeaseQuery(high: 0, low: 0, port: nil, time: 0)
    do throws(LineFault) {
      let block = try AddressBlock(text: text)
      guard block.length == 128 else { return .failure(.wantsAddress) }
      (query.high, query.low) = (block.high, block.low)
    } catch {
      return .failure(error)
    }
    if let port, port != .null {
      guard let number = port.number?.int64, let known = UInt16(exactly: number) else { return .failure(.port) }
      query.port = known
    }
    guard let microseconds = SourceText.time(time?.string) else { return .failure(.reportTime) }
    query.time = microseconds
    return .success(query)
  }
}
