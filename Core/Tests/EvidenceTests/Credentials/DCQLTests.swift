import Evidence
import Foundation
import Testing
import Vocabulary

@Suite struct DCQLTests {
  private let person = """
    {"format":"dc+sd-jwt","vct":"urn:eudi:pid:1","aki":"abc","claims":{"family_name":"Doe","age":5,
    "mixed":[{"type":"B"},"M"],"uneven":[{"a":1},{"b":2}],"lists":[[1],[2,3]],"nationalities":["DE","FR"],"degrees":[{"type":"B"},{"type":"M"}],"address":{"locality":"Oslo"}}}
    """
  private let license = """
    {"format":"mso_mdoc","doctype":"org.iso.18013.5.1.mDL","namespaces":{"org.iso.18013.5.1":{"family_name":"Doe"}}}
    """

  private func verdict(_ query: String, _ credentials: String) -> EvidenceVerdict {
    .query(Array(query.utf8), credentials: Array(credentials.utf8), at: Instant(seconds: 1_781_524_800))
  }

  private func credential(_ rest: String = "") -> String {
    #"{"id":"a","format":"dc+sd-jwt","meta":{"vct_values":["urn:eudi:pid:1"]}\#(rest.isEmpty ? "" : ",")\#(rest)}"#
  }

  private func query(_ rest: String) -> String { #"{"credentials":[\#(credential(rest))]}"# }

  @Test(arguments: [
    ("", true), (#""claims":[{"path":["family_name"]}]"#, true), (#""claims":[{"path":["given_name"]}]"#, false),
    (#""claims":[{"path":["address","locality"]}]"#, true), (#""claims":[{"path":["address",null]}]"#, false),
    (#""claims":[{"path":["nationalities",1]}]"#, true), (#""claims":[{"path":["nationalities",2]}]"#, false),
    (#""claims":[{"path":["nationalities","DE"]}]"#, false),
    (#""claims":[{"path":["degrees",null,"type"],"values":["M"]}]"#, true),
    (#""claims":[{"path":["degrees",null,"type"],"values":["X"]}]"#, false),
    // A step that does not apply to one of several is an error (section 7.1.1); one that finds nothing is not.
    (#""claims":[{"path":["mixed",null,"type"]}]"#, false), (#""claims":[{"path":["mixed",0,"type"]}]"#, true),
    (#""claims":[{"path":["uneven",null,"b"]}]"#, true), (#""claims":[{"path":["uneven",null,"c"]}]"#, false),
    (#""claims":[{"path":["lists",null,1]}]"#, true), (#""claims":[{"path":["lists",null,null],"values":[3]}]"#, true),
    (#""claims":[{"path":["age"],"values":[5]}]"#, true), (#""claims":[{"path":["age"],"values":["5"]}]"#, false),
    (#""claims":[{"id":"x","path":["y"]},{"id":"z","path":["age"]}],"claim_sets":[["x"],["z"]]"#, true),
    (#""claims":[{"id":"x","path":["y"]},{"id":"z","path":["age"]}],"claim_sets":[["x","z"]]"#, false),
    (#""trusted_authorities":[{"type":"aki","values":["abc"]}]"#, true),
    (#""trusted_authorities":[{"type":"aki","values":["x"]}]"#, false),
  ])
  func selects(rest: String, isSatisfied: Bool) {
    let verdict = verdict(query(rest), "[\(person)]")
    #expect(verdict.verdict == (isSatisfied ? .valid : .invalid))
    #expect(verdict.codes == (isSatisfied ? [] : ["dcql_unsatisfied"]))
  }

  @Test(arguments: [
    #"{}"#, #"{"credentials":[]}"#, #"{"credentials":{}}"#,
    #"{"credentials":[{"id":"a","format":"dc+sd-jwt"}]}"#,
    #"{"credentials":[{"id":"a","format":"dc+sd-jwt","meta":{}}]}"#,
    #"{"credentials":[{"id":"a b","format":"x","meta":{}}]}"#, #"{"credentials":[{"id":"","format":"x","meta":{}}]}"#,
    #"{"credentials":[{"id":"a","meta":{}}]}"#,
    #"{"credentials":[{"id":"a","format":"x","meta":{}},{"id":"a","format":"x","meta":{}}]}"#,
    #"{"credentials":[{"id":"a","format":"mso_mdoc","meta":{"doctype_value":"x"},"claims":[{"path":["a"]}]}]}"#,
    #"{"credentials":[{"id":"a","format":"mso_mdoc","meta":{"doctype_value":"x"},"claims":[{"path":["a",null]}]}]}"#,
    #"{"credentials":[{"id":"a","format":"x","meta":{}}],"credential_sets":[]}"#,
    #"{"credentials":[{"id":"a","format":"x","meta":{}}],"credential_sets":[{"options":[["b"]]}]}"#,
    #"{"credentials":[{"id":"a","format":"x","meta":{}}],"credential_sets":[{"options":[[]]}]}"#,
    #"{"credentials":[{"id":"a","format":"x","meta":{},"multiple":"no"}]}"#,
  ])
  func refusesQueries(query: String) {
    let verdict = verdict(query, "[]")
    #expect(verdict.verdict == .malformed)
    #expect(verdict.codes == ["dcql"])
  }

  @Test(arguments: [
    #""claims":[]"#, #""claims":[{"path":[]}]"#, #""claims":[{"path":[-1]}]"#, #""claims":[{"path":[1.5]}]"#,
    #""claims":[{"path":[true]}]"#, #""claims":[{"path":["a"],"values":[]}]"#,
    #""claims":[{"path":["a"],"values":[null]}]"#,
    #""claim_sets":[["x"]]"#, #""claims":[{"path":["a"]}],"claim_sets":[["x"]]"#,
    #""claims":[{"id":"x","path":["a"]}],"claim_sets":[["y"]]"#, #""claims":[{"id":"x","path":["a"]}],"claim_sets":[]"#,
    #""claims":[{"id":"x","path":["a"]},{"id":"x","path":["b"]}]"#, #""trusted_authorities":[]"#,
    #""trusted_authorities":[{"type":"aki"}]"#,
  ])
  func refusesParts(rest: String) { #expect(verdict(query(rest), "[\(person)]").codes == ["dcql"]) }

  @Test func choosesAmongSets() {
    let two = """
      "credentials":[\(credential()),{"id":"b","format":"mso_mdoc","meta":{"doctype_value":"org.iso.18013.5.1.mDL"},
      "claims":[{"path":["org.iso.18013.5.1","family_name"]}]}]
      """
    #expect(verdict("{\(two)}", "[\(person)]").codes == ["dcql_unsatisfied"])
    #expect(verdict("{\(two)}", "[\(person),\(license)]").verdict == .valid)
    #expect(verdict(#"{\#(two),"credential_sets":[{"options":[["b"],["a"]]}]}"#, "[\(person)]").verdict == .valid)
    #expect(verdict(#"{\#(two),"credential_sets":[{"options":[["b"]]}]}"#, "[\(person)]").verdict == .invalid)
    #expect(
      verdict(#"{\#(two),"credential_sets":[{"options":[["b"]],"required":false}]}"#, "[\(person)]").verdict == .valid)
  }

  @Test func holdsPresentationsAgainstTheirIdentifiers() {
    let once = query("")
    #expect(verdict(once, #"{"a":[\#(person)]}"#).verdict == .valid)
    #expect(verdict(once, #"{"a":[\#(person),\#(person)]}"#).codes == ["dcql_unsatisfied"])
    #expect(verdict(query(#""multiple":true"#), #"{"a":[\#(person),\#(person)]}"#).verdict == .valid)
    #expect(verdict(query(#""multiple":true"#), #"{"a":[\#(person),\#(license)]}"#).verdict == .invalid)
    #expect(verdict(once, #"{"a":[\#(person)],"b":[\#(license)]}"#).codes == ["dcql_unsatisfied"])
  }

  @Test(
    .enabled(
      if: SharedData.isThere("data/evidence/eudi-openid4vp/basic_example.json"), "no shared data beside the repository")
  )
  func readsPublishedQueries() throws {
    let folder = try #require(SharedData.folder) + "/data/evidence/"
    let names = [
      "openid4vp/1.0/examples/query_lang/claims_alternatives.json",
      "openid4vp/1.0/examples/query_lang/complex_mdoc.json",
      "openid4vp/1.0/examples/query_lang/credentials_alternatives.json",
      "openid4vp/1.0/examples/query_lang/multi_credentials.json", "openid4vp/1.0/examples/query_lang/simple.json",
      "openid4vp/1.0/examples/query_lang/simple_mdoc.json",
      "openid4vp/1.0/examples/query_lang/value_matching_simple.json",
      "openid4vp/1.0/examples/request/dcql_jwt_vc.json", "eudi-openid4vp/basic_example.json",
      "eudi-openid4vp/eudi_msomdoc_pid_dcql_query.json", "eudi-openid4vp/mDL-example.json",
      "eudi-openid4vp/verifier-endpoint/05-dcql.json",
    ]
    for name in names {
      let bytes = [UInt8](try #require(FileManager.default.contents(atPath: folder + name)))
      #expect(throws: Never.self, "\(name)") { try DCQLQuery(bytes) }
    }
  }
}
