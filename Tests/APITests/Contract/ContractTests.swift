import HTTPTypes
import Testing
import Wire
import Workflow

@testable import API

@Suite struct ContractTests {
  private func document() throws -> JSONValue { try Contract.load().document }

  @Test func routesAndDocumentAgree() async throws {
    let house = try await APIHouse.make()
    let routes = Set(house.api.routes.map { "\($0.method) \($0.path.replacing("**", with: "{path}"))" })
    let paths = try #require(try document()["paths"]?.object)
    let documented = paths.members.flatMap { path in
      (path.value.object?.members ?? []).filter { $0.value["operationId"] != nil }
        .map { "\($0.key.uppercased()) \(path.key)" }
    }
    #expect(Set(documented) == routes)
    #expect(documented.count == house.api.routes.count)
    try await house.close()
  }

  @Test func queryParametersAreThoseOfTheRoutes() async throws {
    let house = try await APIHouse.make()
    let document = try document()
    let schemas = SchemaChecker(document: document)
    for route in house.api.table.routes {
      let path = route.path.replacing("**", with: "{path}")
      let operation = document["paths"]?[path]?[route.method.rawValue.lowercased()]
      let parameters = (operation?["parameters"]?.array ?? []).map(schemas.resolved)
      let names = parameters.filter { $0["in"] == "query" }.compactMap { $0["name"]?.string }
      #expect(Set(names) == route.query, "\(route.method) \(route.path)")
    }
    try await house.close()
  }

  @Test func everyReferenceLeadsSomewhere() throws {
    let document = try document()
    let schemas = SchemaChecker(document: document)
    func visit(_ value: JSONValue) {
      if value["$ref"]?.string != nil { #expect(schemas.resolved(value) != .null, "\(value)") }
      value.object?.members.forEach { visit($0.value) }
      value.array?.forEach(visit)
    }
    visit(document)
  }

  /// Kept whole as they come: an entry as it was hashed, a line of the detector.
  private static let open: Set<String> = ["JournalEntry", "Detection"]

  @Test func objectsOfTheDocumentAreClosed() throws {
    let schemas = try #require(try document()["components"]?["schemas"]?.object)
    for member in schemas.members where member.value["properties"] != nil && !Self.open.contains(member.key) {
      #expect(member.value["additionalProperties"] == false, "\(member.key)")
    }
  }

  @Test func examplesFitTheirSchemas() throws {
    let document = try document()
    let checker = SchemaChecker(document: document)
    func visit(_ value: JSONValue) {
      if value["type"]?.string != nil || value["oneOf"] != nil || value["pattern"] != nil {
        for example in value["examples"]?.array ?? [] {
          let faults = checker.faults(of: example, by: value)
          #expect(faults.isEmpty, "\(faults) in \(example)")
        }
      }
      value.object?.members.filter { $0.key != "examples" }.forEach { visit($0.value) }
      value.array?.forEach(visit)
    }
    visit(document)
  }

  @Test func problemTypesAreThoseOfTheDocument() throws {
    let types = try document()["components"]?["schemas"]?["Problem"]?["properties"]?["type"]?["enum"]?.array
    let known = Problem.Kind.allCases.map { JSONValue.string("urn:vestibule:problem:\($0.rawValue)") }
    #expect(types == known)
  }

  @Test func exampleStatementsAreAccepted() async throws {
    let examples = try document()["components"]?["schemas"]?["Statement"]?["examples"]?.array ?? []
    #expect(examples.count == 2)
    try await APIHouse.make().run { client in
      for example in examples {
        let body = String(decoding: try CanonicalJSON.bytes(of: example) as [UInt8], as: UTF8.self)
        #expect(try await client.post("/v1/applications", body).status == 201)
      }
    }
  }
}
