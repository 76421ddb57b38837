import Testing
import Vocabulary
import Wire

@Suite struct StrictJSONTests {
  struct Person: Codable, Equatable {
    enum Tier: String, Codable { case low, high }
    struct Place: Codable, Equatable {
      let country: CountryCode
    }
    let name: String
    let age: UInt8
    let tier: Tier?
    let places: [Place]
  }

  private func decode(_ text: String) throws(WireError) -> Person {
    try StrictJSON.decode(Person.self, from: Array(text.utf8))
  }

  private func fault(_ text: String) -> WireError? {
    do {
      _ = try decode(text)
      return nil
    } catch { return error }
  }

  @Test func decodes() throws {
    let person = try decode(#"{"name":"A","age":3,"tier":"low","places":[{"country":"DE"}]}"#)
    #expect(person == Person(name: "A", age: 3, tier: .low, places: [.init(country: try CountryCode("DE"))]))
  }

  @Test(
    arguments: [
      (#"{"age":3,"places":[]}"#, "/name", .missingField, "this field is required"),
      (#"{"name":7,"age":3,"places":[]}"#, "/name", .type, "a string is expected here"),
      (#"{"name":null,"age":3,"places":[]}"#, "/name", .type, "a string is expected here, not null"),
      (#"{"name":"A","age":"x","places":[]}"#, "/age", .type, "a whole number is expected here"),
      (#"{"name":"A","age":300,"places":[]}"#, "/age", .value, "this number is out of range here"),
      (
        #"{"name":"A","age":3,"tier":"hunter2","places":[]}"#, "/tier", .value,
        "this text is not one of those known here"
      ),
      (#"{"name":"A","age":3,"places":{}}"#, "/places", .type, "a list is expected here"),
      (#"{"name":"A","age":3,"places":[{"country":"DE"},4]}"#, "/places/1", .type, "an object is expected here"),
      (#"{"name":"A","age":3,"places":[{}]}"#, "/places/0/country", .missingField, "this field is required"),
      ("[]", "", .type, "an object is expected here"),
    ] as [(String, String, WireError.Code, String)])
  func namesTheField(_ text: String, _ path: String, _ code: WireError.Code, _ message: String) {
    let error = fault(text)
    #expect(error?.path == path)
    #expect(error?.code == code)
    #expect(error?.message == message)
    #expect(!"\(String(describing: error))".contains("hunter2"))
  }

  @Test func handsOnTheRuleThatRefused() {
    let error = fault(#"{"name":"A","age":3,"places":[{"country":"hunter2"}]}"#)
    #expect(error?.path == "/places/0/country")
    #expect(error?.code == .value)
    #expect(error?.cause != nil && error?.message == error?.cause?.message)
    #expect(!"\(String(describing: error))".contains("hunter2"))
  }

  @Test func refusesTheTextBeforeTheFields() {
    #expect(fault(#"{"name":"A","name":"B","age":3,"places":[]}"#)?.code == .duplicateKey)
    #expect(fault(#"{"name":"A","age":3,"places":[]} x"#)?.code == .trailingData)
    #expect(fault(#"{"name":"A","age":3,"places":[],"#)?.line == 1)
  }

  @Test func namesUnknownFieldsAndEscapesTheirPointer() {
    let error = #expect(throws: WireError.self) {
      try StrictJSON.decode(PartyIdentifier.self, from: Array(#"{"scheme":"lei","value":"1","a/b~c":0}"#.utf8))
    }
    #expect(error?.path == "/a~1b~0c")
    #expect(error?.cause?.code == .unknownField)
  }

  @Test func decodesAValueThatWasParsed() throws {
    let value: JSONValue = ["name": "A", "age": 3, "places": []]
    #expect(try StrictJSON.decode(Person.self, from: value).name == "A")
    let error = #expect(throws: WireError.self) { try StrictJSON.decode(Person.self, from: ["name": "A"]) }
    #expect(error?.path == "/age")
  }

  @Test func aValueSurvivesCoding() throws {
    let text = #"{"a":[null,true,1,-1,0.5,18446744073709551615,"x",[],{}],"b":{"c":1e300}}"#
    let value = try JSONValue.parse(Array(text.utf8))
    #expect(try JSONValue(encoding: [value]) == [value])
    struct Holder: Codable, Equatable { let value: JSONValue }
    let holder = try StrictJSON.decode(Holder.self, from: Array(#"{"value":\#(text)}"#.utf8))
    #expect(holder == Holder(value: value))
    #expect(try JSONValue(encoding: holder)["value"] == value)
  }
}
