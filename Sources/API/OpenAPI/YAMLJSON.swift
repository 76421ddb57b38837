import Wire
import Yams

/// YAML of the JSON schema (YAML 1.2 section 10.2) as JSON.
enum YAMLJSON {
  static func value(of node: Node) throws -> JSONValue {
    switch node {
    case .mapping(let mapping):
      let members = try mapping.map { key, value in
        guard let key = key.scalar?.string else { throw ContractError(message: "a key is no text") }
        return JSONObject.Member(key, try Self.value(of: value))
      }
      return .object(JSONObject(members))
    case .sequence(let sequence): return .array(try sequence.map(value))
    case .scalar(let scalar): return self.scalar(scalar)
    case .alias: throw ContractError(message: "aliases are not used")
    }
  }

  private static func scalar(_ scalar: Node.Scalar) -> JSONValue {
    guard scalar.style == .plain else { return .string(scalar.string) }
    switch scalar.string {
    case "true": return true
    case "false": return false
    case "null", "~", "": return .null
    default: break
    }
    if let number = Int64(scalar.string) { return .number(JSONNumber(number)) }
    if let value = Double(scalar.string), scalar.string.utf8.allSatisfy({ (0x2B...0x39).contains($0) }),
      let number = JSONNumber(value)
    {
      return .number(number)
    }
    return .string(scalar.string)
  }
}
