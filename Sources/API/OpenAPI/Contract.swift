import Foundation
import Wire
import Yams

/// The OpenAPI document: written by hand in parts under `Resources`, served as one JSON document.
struct Contract: Sendable {
  let document: JSONValue
  /// The document as it is served.
  let json: [UInt8]

  /// Reads the embedded parts and puts them together.
  ///
  /// - Throws: where a part is no YAML, or two parts say something about the same thing: faults of the build.
  static func load() throws -> Contract {
    var whole = JSONValue.object(JSONObject([]))
    for (name, bytes) in parts {
      let text = String(decoding: bytes, as: UTF8.self)
      guard let node = try Yams.compose(yaml: text) else { throw ContractError(message: "\(name) is empty") }
      whole = try merge(whole, try YAMLJSON.value(of: node), at: name)
    }
    whole = ContractDefaults.applied(to: whole)
    return Contract(document: whole, json: try JSONText.bytes(of: whole))
  }

  private static func merge(_ left: JSONValue, _ right: JSONValue, at place: String) throws -> JSONValue {
    guard let leftObject = left.object, let rightObject = right.object else {
      throw ContractError(message: "\(place) is said twice")
    }
    var members = leftObject.members
    for member in rightObject.members {
      if let index = members.firstIndex(where: { $0.key == member.key }) {
        let merged = try merge(members[index].value, member.value, at: place + "/" + member.key)
        members[index] = JSONObject.Member(member.key, merged)
      } else {
        members.append(member)
      }
    }
    return .object(JSONObject(members))
  }

  private static var parts: [(name: String, bytes: [UInt8])] {
    [
      ("openapi-info", PackageResources.openapi_info_yaml),
      ("openapi-statement", PackageResources.openapi_statement_yaml),
      ("openapi-applications", PackageResources.openapi_applications_yaml),
      ("openapi-evidence", PackageResources.openapi_evidence_yaml),
      ("openapi-records", PackageResources.openapi_records_yaml),
      ("openapi-casework", PackageResources.openapi_casework_yaml),
      ("openapi-house", PackageResources.openapi_house_yaml),
      ("openapi-rule-changes", PackageResources.openapi_rule_changes_yaml),
      ("openapi-attribution", PackageResources.openapi_attribution_yaml),
      ("openapi-screening", PackageResources.openapi_screening_yaml),
      ("openapi-list-status", PackageResources.openapi_list_status_yaml),
      ("openapi-telemetry", PackageResources.openapi_telemetry_yaml),
      ("openapi-views", PackageResources.openapi_views_yaml),
      ("openapi-views-house", PackageResources.openapi_views_house_yaml),
    ]
  }
}

/// The embedded document is broken.
struct ContractError: Error, CustomStringConvertible {
  let message: String
  var description: String { "the OpenAPI document: \(message)" }
}
