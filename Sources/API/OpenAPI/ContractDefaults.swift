import Wire

/// What every operation of a kind can answer because of the checks that all routes share: said once here rather than under
/// each operation.
enum ContractDefaults {
  static func applied(to document: JSONValue) -> JSONValue {
    replacing("paths", in: document) { paths in
      mapMembers(of: paths) { path, item in
        mapMembers(of: item) { method, operation in
          operation["operationId"] == nil ? operation : completed(operation, path: path, method: method)
        }
      }
    }
  }

  private static func completed(_ operation: JSONValue, path: String, method: String) -> JSONValue {
    var wanted: [(status: String, response: String)] = [
      ("400", "Malformed"), ("406", "NotAcceptable"), ("503", "Unavailable"),
    ]
    if operation["security"]?.array?.isEmpty != true {
      wanted += [("401", "Unauthenticated"), ("403", "Forbidden"), ("429", "RateLimited")]
    } else if path.hasPrefix("/v1/presentations/") || path.hasPrefix("/v1/vendors/") {
      // `OpenDoor`, by where a request comes from.
      wanted.append(("429", "RateLimited"))
    }
    if operation["requestBody"] != nil {
      wanted += [("413", "TooLarge"), ("415", "UnsupportedMediaType"), ("422", "Invalid")]
    } else if method == "post" || method == "delete" {
      // An idempotency key that came with another request.
      wanted.append(("422", "Invalid"))
    }
    if path.contains("{") { wanted.append(("404", "NotFound")) }
    return replacing("responses", in: operation) { responses in
      let said = responses.object?.members ?? []
      let added = wanted.filter { responses[$0.status] == nil }.map { status, response in
        JSONObject.Member(status, ["$ref": .string("#/components/responses/\(response)")])
      }
      return .object(JSONObject(said + added))
    }
  }

  private static func replacing(
    _ key: String, in value: JSONValue, with change: (JSONValue) -> JSONValue
  ) -> JSONValue {
    mapMembers(of: value) { name, member in name == key ? change(member) : member }
  }

  private static func mapMembers(
    of value: JSONValue, _ change: (_ key: String, _ value: JSONValue) -> JSONValue
  ) -> JSONValue {
    guard let object = value.object else { return value }
    return .object(JSONObject(object.members.map { JSONObject.Member($0.key, change($0.key, $0.value)) }))
  }
}
