import Vocabulary
import Wire

extension AccessReader {
  func cloudTrail(_ record: JSONValue) throws(Fault) -> AccessEvent {
    let identity = record["userIdentity"]
    let name = record["eventName"]?.string ?? ""
    let agent = record["userAgent"]?.string
    let isConsole = name == "ConsoleLogin" || record["sessionCredentialFromConsole"]?.string == "true"
    let isConsoleLogin = record["responseElements"]?["ConsoleLogin"]?.string
    return AccessEvent(
      account: try account(record["recipientAccountId"]?.string ?? identity?["accountId"]?.string),
      actor: actors.text(identity?["arn"]?.string ?? identity?["principalId"]?.string ?? ""), action: name,
      address: try address(record["sourceIPAddress"]?.string, services: [".amazonaws.com", "AWS Internal"]),
      time: try time(record["eventTime"]), channel: isConsole ? .console : .api, agent: AgentFamily.name(agent),
      succeeded: record["errorCode"] == nil && isConsoleLogin != "Failure")
  }

  func gcpAudit(_ entry: JSONValue) throws(Fault) -> AccessEvent {
    guard let payload = entry["protoPayload"] else { throw .otherKind }
    let caller = payload["requestMetadata"]
    let labels = entry["resource"]?["labels"]
    let agent = caller?["callerSuppliedUserAgent"]?.string
    let code = payload["status"]?["code"]?.number?.int64 ?? 0
    return AccessEvent(
      account: try account(labels?["project_id"]?.string ?? Self.project(entry["logName"]?.string)),
      actor: actors.text(
        payload["authenticationInfo"]?["principalEmail"]?.string
          ?? payload["authenticationInfo"]?["principalSubject"]?.string ?? ""),
      action: payload["methodName"]?.string ?? "",
      address: try address(caller?["callerIp"]?.string, services: ["private", "gce-internal-ip"]),
      time: try time(entry["timestamp"]),
      channel: AgentFamily.name(agent) == "browser" ? .console : .api, agent: AgentFamily.name(agent),
      succeeded: code == 0)
  }

  /// `projects/<id>/logs/…`.
  private static func project(_ logName: String?) -> String? {
    guard let parts = logName?.split(separator: "/"), parts.count > 1, parts[0] == "projects" else { return nil }
    return String(parts[1])
  }

  func azureActivity(_ record: JSONValue) throws(Fault) -> AccessEvent {
    let claims = record["identity"]?["claims"]
    let name = record["operationName"]?.string ?? record["operationName"]?["value"]?.string ?? ""
    let actor =
      record["caller"]?.string ?? claims?["http://schemas.microsoft.com/identity/claims/objectidentifier"]?.string
      ?? claims?["name"]?.string ?? ""
    let status = record["resultType"]?.string ?? record["status"]?["value"]?.string ?? ""
    let agent = record["userAgent"]?.string ?? record["properties"]?["userAgent"]?.string
    return AccessEvent(
      account: try account(record["subscriptionId"]?.string ?? Self.subscription(record["resourceId"]?.string)),
      actor: actors.text(actor), action: name,
      address: try address(
        record["callerIpAddress"]?.string ?? record["httpRequest"]?["clientIpAddress"]?.string
          ?? claims?["ipaddr"]?.string, services: []),
      time: try time(record["time"] ?? record["eventTimestamp"]),
      channel: AgentFamily.name(agent) == "browser" ? .console : .api, agent: AgentFamily.name(agent),
      succeeded: !["failure", "failed"].contains(status.lowercased()))
  }

  /// `/SUBSCRIPTIONS/<id>/…`, in lower case.
  private static func subscription(_ resource: String?) -> String? {
    guard let parts = resource?.split(separator: "/"), parts.count > 1, parts[0].lowercased() == "subscriptions" else {
      return nil
    }
    return parts[1].lowercased()
  }

  func openStackCADF(_ value: JSONValue) throws(Fault) -> AccessEvent {
    let event = value["payload"] ?? value
    guard let initiator = event["initiator"] else { throw .otherKind }
    let host = initiator["host"]
    let agent = host?["agent"]?.string
    let outcome = event["outcome"]?.string ?? "success"
    return AccessEvent(
      account: try account(
        initiator["project_id"]?.string ?? initiator["domain_id"]?.string ?? event["target"]?["project_id"]?.string),
      actor: actors.text(initiator["user_id"]?.string ?? initiator["id"]?.string ?? ""),
      action: event["action"]?.string ?? "", address: try address(host?["address"]?.string, services: []),
      time: try time(event["eventTime"]), channel: AgentFamily.name(agent) == "browser" ? .console : .api,
      agent: AgentFamily.name(agent), succeeded: outcome == "success")
  }
}
