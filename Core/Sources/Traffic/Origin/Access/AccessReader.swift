public import Wire

/// Reads access and administration events of one source, a JSON text each or many in one.
public struct AccessReader: Sendable {
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// AWS CloudTrail: a record, or an object with `Records`.
    case cloudTrail = "aws-cloudtrail"
    /// Audit logs of Google Cloud.
    case gcpAudit = "gcp-audit"
    /// Activity log of Azure: a record, or an object with `records`.
    case azureActivity = "azure-activity"
    /// DMTF CADF as OpenStack sends it, bare or as the payload of a notification.
    case openStackCADF = "openstack-cadf"
    /// Objects with account, actor, action, address, port, time, channel, agent, ok.
    case plain = "jsonl"
  }

  /// Why a record was left out.
  public enum Fault: String, Error, Hashable, Sendable, CaseIterable {
    case notAnObject = "not-an-object"
    case noAccount = "no-account"
    case noTime = "no-time"
    case badAddress = "bad-address"
    case otherKind = "other-kind"
  }

  public let format: Format
  let actors: ActorHash

  public init(format: Format, actors: ActorHash) {
    self.format = format
    self.actors = actors
  }

  /// Reads one JSON text.
  ///
  /// - Returns: an event, or what is wrong, for each record in it.
  public func read(_ value: JSONValue) -> [Result<AccessEvent, Fault>] {
    let nested = value[format == .cloudTrail ? "Records" : "records"]?.array
    if let nested, format == .cloudTrail || format == .azureActivity { return nested.map(record) }
    if let list = value.array { return list.map(record) }
    return [record(value)]
  }

  private func record(_ value: JSONValue) -> Result<AccessEvent, Fault> {
    guard value.object != nil else { return .failure(.notAnObject) }
    do throws(Fault) {
      switch format {
      case .cloudTrail: return .success(try cloudTrail(value))
      case .gcpAudit: return .success(try gcpAudit(value))
      case .azureActivity: return .success(try azureActivity(value))
      case .openStackCADF: return .success(try openStackCADF(value))
      case .plain: return .success(try plain(value))
      }
    } catch {
      return .failure(error)
    }
  }
}
