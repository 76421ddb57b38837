import API
import HTTPTypes
import Testing
import Wire

/// Holds answers against the OpenAPI document.
struct ContractChecker {
  let document: JSONValue
  let schemas: SchemaChecker

  init(_ api: APIApplication) throws {
    document = try JSONValue.parse(api.openAPI)
    schemas = SchemaChecker(document: document)
  }

  func check(_ answer: APIClient.Answer, to method: HTTPRequest.Method, _ uri: String) {
    // What lies outside of the document's operations.
    if answer.status == 404 || answer.status == 405 {
      return expect(answer, fits: ["$ref": "#/components/schemas/Problem"], "\(method) \(uri)")
    }
    let path = String(uri.prefix { $0 != "?" })
    guard let operation = operation(method, path) else {
      Issue.record("\(method) \(path) is not in the document")
      return
    }
    guard let response = operation["responses"]?[String(answer.status)].map(schemas.resolved) else {
      Issue.record("\(method) \(path) answered \(answer.status), which the document does not know: \(answer.text)")
      return
    }
    let type = answer.headers[.contentType].map { String($0.prefix { $0 != ";" }) }
    guard let contents = response["content"]?.object, let type else {
      #expect(answer.bytes.isEmpty && response["content"] == nil, "\(method) \(path) \(answer.status)")
      return
    }
    guard let schema = contents[type]?["schema"] else {
      Issue.record("\(method) \(path) answered \(type), which the document does not know")
      return
    }
    if type.hasSuffix("json") { expect(answer, fits: schema, "\(method) \(path)") }
  }

  private func expect(_ answer: APIClient.Answer, fits schema: JSONValue, _ place: String) {
    let faults = schemas.faults(of: answer.json, by: schema)
    #expect(faults.isEmpty, "\(place) answered \(answer.text)")
  }

  private func operation(_ method: HTTPRequest.Method, _ path: String) -> JSONValue? {
    let segments = path.split(separator: "/")
    let name = method.rawValue.lowercased()
    let fitting = document["paths"]?.object?.members.filter { member in
      let parts = member.key.split(separator: "/")
      if member.key == "/v1/journal/tile/{path}" { return path.hasPrefix("/v1/journal/tile/") }
      return parts.count == segments.count && zip(parts, segments).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
    }
    return fitting?.compactMap { $0.value[name] }.first
  }
}
