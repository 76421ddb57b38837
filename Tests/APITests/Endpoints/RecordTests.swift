import Foundation
import HTTPTypes
import Testing
import Wire
import Workflow

@Suite struct RecordTests {
  @Test func aProgramsKeyCannotDecide() async throws {
    try await APIHouse.make().run { client in
      let caseID = try #require(try await client.submit(Samples.listed).json["case"]?["id"]?.string)
      let answer = try await client.post("/v1/cases/\(caseID)/claim")
      #expect(answer.status == 403)
      #expect(answer.problem == "forbidden")
    }
  }

  @Test func findingsAreListed() async throws {
    try await APIHouse.make().run { client in
      let id = try #require(try await client.submit(Samples.listed).json["application"]?["id"]?.string)
      let findings = try await client.get("/v1/findings?application=\(id)&sensor=screening&disposition=open")
      let finding = try #require(findings.json["items"]?.array?.first)
      #expect(finding["reference"] == "own-1")
      let read = try await client.get("/v1/findings/\(finding["id"]?.string ?? "")")
      #expect(read.json == finding)
      #expect(!read.text.contains("Zverkov"))
    }
  }

  @Test func rulesCanBeRead() async throws {
    try await APIHouse.make().run { client in
      let lists = try await client.get("/v1/lists")
      #expect(lists.json["items"]?.array?.map { $0["list"] } == ["own"])
      let regimes = try await client.get("/v1/regimes")
      #expect(regimes.json["items"]?.array?.count == 2)
      let baseline = try await client.get("/v1/regimes/baseline")
      #expect(baseline.json["text"]?.string?.contains("baseline") == true)
      #expect(try await client.get("/v1/regimes/none").status == 404)
    }
  }

  @Test func listsAreLoadedAndEverybodyIsScreenedAgain() async throws {
    let house = try await APIHouse.make()
    let reader = try await house.key([.readLists])
    try await house.run { client in
      let id = try #require(try await client.submit().json["application"]?["id"]?.string)
      let header = "id,kind,name,aliases,birthDate,countries,identifiers,programme"
      let csv = "\(header)\nnew-1,person,Ada Musterfrau,,1990-05-20,DE,,TEST\n"
      func body(_ text: String, _ name: String = "new.csv") -> String {
        #"{"files": [{"name": "\#(name)", "content": "\#(Data(text.utf8).base64EncodedString())"}]}"#
      }
      #expect(try await client.with(key: reader).post("/v1/lists", body(csv)).status == 403)
      let loaded = try await client.post("/v1/lists", body(csv))
      #expect(loaded.json["list"]?["entries"] == 1)
      #expect(loaded.json["rescreened"]?["changed"] == 1)
      let view = try await client.get("/v1/applications/\(id)")
      #expect(view.json["findings"]?.array?.contains { $0["reference"] == "new-1" } == true)
      #expect(try await client.post("/v1/lists", body(csv)).json["rescreened"] == nil)
      #expect(try await client.post("/v1/lists", body("nonsense")).status == 422)
      #expect(try await client.post("/v1/lists", body(csv, "../x")).status == 422)
      #expect(try await client.post("/v1/lists", #"{"files": []}"#).status == 422)
      let bad = try await client.post("/v1/lists", #"{"files": [{"name": "a", "content": "?"}]}"#)
      #expect(bad.pointers == ["/files/0"])
    }
  }

  @Test func aRegisterOfOwnersIsLoadedBesideTheLists() async throws {
    try await APIHouse.make().run { client in
      let lines = """
        {"id": "p", "schema": "Person", "properties": {"name": ["Anatoly Zverkov"]}}
        {"id": "c", "schema": "Company", "properties": {"name": ["Gullwing Lantern Holdings"]}}
        {"id": "o", "schema": "Ownership", "properties": {"owner": ["p"], "asset": ["c"], "percentage": ["60"]}}

        """
      let file = #"{"name": "owners.ftm.json", "content": "\#(Data(lines.utf8).base64EncodedString())"}"#
      let loaded = try await client.post("/v1/lists", #"{"kind": "ownership", "files": [\#(file)]}"#)
      #expect(loaded.json["list"]?["list"] == "ownership-register" && loaded.json["list"]?["entries"] == 2)
      let lists = try await client.get("/v1/lists").json["items"]?.array?.map { $0["list"] }
      #expect(lists == ["own", "ownership-register"])
      let versions = try await client.get("/v1/lists/ownership-register").json["versions"]?.array
      #expect(versions?.first?["added"] == 2)
      #expect(try await client.post("/v1/lists", #"{"kind": "owners", "files": [\#(file)]}"#).status == 422)
    }
  }

  @Test func aPackIsTriedOnPastDecisions() async throws {
    try await APIHouse.make().run { client in
      _ = try await client.submit()
      let text = try #require(try await client.get("/v1/regimes/baseline").json["text"]?.string)
      let body: JSONValue = ["text": .string(text)]
      let same = try await client.send(.post, "/v1/regime-checks", bytes: try CanonicalJSON.bytes(of: body))
      #expect(same.json["examined"] == 1)
      #expect(same.json["changed"] == [])
      let broken = try await client.post("/v1/regime-checks", #"{"text": "a: ["}"#)
      #expect(broken.status == 422)
      #expect(broken.json["detail"]?.string?.contains("1:") == true)
    }
  }

  @Test func webhooksAreRegisteredAndDisabled() async throws {
    try await APIHouse.make().run { client in
      let made = try await client.post("/v1/webhooks", #"{"url": "https://hooks.example.org/a"}"#)
      #expect(made.status == 201)
      let secret = try #require(made.json["secret"]?.string)
      let list = try await client.get("/v1/webhooks")
      #expect(!list.text.contains(secret))
      let id = made.json["id"]?.string ?? ""
      let disabled = try await client.send(.delete, "/v1/webhooks/\(id)")
      #expect(disabled.json["disabledAt"] != nil)
      for url in ["ftp://example.org", "https://a@b.example", "https://exa mple.org", "https://<a>", "https:///x", ""] {
        let answer = try await client.post("/v1/webhooks", "{\"url\": \"\(url)\"}")
        #expect(answer.status == 422)
        #expect(answer.pointers == ["/url"])
      }
    }
  }
}
