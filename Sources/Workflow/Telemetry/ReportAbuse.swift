public import Traffic
public import Vocabulary
public import Wire

/// Makes a report of abuse (XARF version 4) of what a sensor saw, for another desk or for the holder of the machine.
public struct ReportAbuse: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Parameters:
  ///   - reporter: who reports, as it stands in the report.
  ///   - purpose: why the observation is opened; journaled first.
  /// - Throws: `WorkflowError` (`conflict`) where there is nothing to report: no detection in traffic, allowed by a registered
  ///   purpose, without an address, or of a kind that XARF has no type for.
  public func run(
    _ id: ObservationID, reporter: XARFReport.Party, purpose: String, as principal: Principal
  ) async throws -> JSONValue {
    try Self.check(reporter)
    let (record, detail) = try await ReadTelemetry(services).reveal(id, purpose: purpose, as: principal)
    guard let line = detail.line, !record.isAuthorised else {
      throw WorkflowError(.conflict, "there is nothing to report: it is allowed, or no detection in traffic")
    }
    let incident: XARFReport.Incident
    let bytes = try CanonicalJSON.bytes(of: line)
    do throws(TrafficError) {
      incident = try XARFReport.Incident(alert: bytes)
    } catch {
      throw WorkflowError(.conflict, "there is nothing to report: the detection \(error.message)")
    }
    let uuid = services.surroundings.uuid()
    guard let report = XARFReport(id: uuid, incident: incident, reporter: reporter, sender: reporter) else {
      throw WorkflowError(.conflict, "XARF has no type for \(incident.family)")
    }
    return .object(report.json)
  }

  private static func check(_ reporter: XARFReport.Party) throws(WorkflowError) {
    for (text, field) in [
      (reporter.organization, "organization"), (reporter.contact, "contact"), (reporter.domain, "domain"),
    ] {
      do throws(VocabularyError) {
        _ = try StatedLine.checked(text, what: "the \(field)", maximum: 200)
      } catch {
        throw WorkflowError(.invalid, error.message, field: "/reporter/\(field)")
      }
    }
  }
}

extension Surroundings {
  /// A random UUID (RFC 9562 section 5.4).
  func uuid() -> String {
    var bytes = random(16)
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    let hex = Hexadecimal.text(bytes)
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { range in
      String(hex.dropFirst(range.lowerBound).prefix(range.count))
    }.joined(separator: "-")
  }
}
