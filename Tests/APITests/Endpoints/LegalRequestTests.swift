import Programme
import Testing
import Wire
import Workflow

@testable import API

@Suite struct LegalRequestTests {
  private static let events = """
    {"events":[{"operation":"assign","prefix":"192.0.2.17","at":"2026-01-01T00:00:00Z","tenant":"vm-1","resource":"eni-1"},
    {"operation":"assign","prefix":"192.0.2.17","at":"2026-01-02T00:00:00Z","tenant":"vm-2","resource":"eni-2"}]}
    """

  private static let draft = """
    {"authority":"District Court","requester":"Judge Example","reference":"7 Gs 12/26","legalBasis":"An invented act",
    "basis":"court-order","jurisdiction":"DE","dueAt":"2099-01-01T00:00:00Z","scope":["account"],
    "questions":[{"address":"192.0.2.17","at":"2026-01-03T00:00:00Z"}]}
    """

  @Test func recordsLeasesAndAsksWhoHadAnAddress() async throws {
    try await APIHouse.make().run { client in
      let receipt = try await client.post("/v1/leases", Self.events)
      #expect(receipt.status == 200 && receipt.json["accepted"] == 1)
      #expect(receipt.json["refused"]?.array?.first?["index"] == 1)
      let body = """
        {"purpose":"abuse report","questions":[{"address":"192.0.2.17","port":443,"at":"2026-01-03T00:00:00Z"}]}
        """
      let answer = try await client.post("/v1/attributions", body)
      #expect(answer.status == 200)
      #expect(answer.json["items"]?.array?.first?["answer"]?["certainty"] == "exact")
      #expect(answer.json["items"]?.array?.first?["access"] == nil)
      let opened = try await client.post(
        "/v1/attributions", body.replacing(#"{"purpose""#, with: #"{"access":true,"purpose""#))
      #expect(opened.status == 200 && opened.json["items"]?.array?.count == 1)
      let timeline = try await client.post(
        "/v1/attributions/timeline", #"{"address":"192.0.2.17","purpose":"abuse report"}"#)
      #expect(timeline.json["items"]?.array?.count == 1)
    }
  }

  @Test func refusesQuestionsWithoutPurposeAndOddAddresses() async throws {
    try await APIHouse.make().run { client in
      let silent = try await client.post(
        "/v1/attributions", #"{"purpose":"","questions":[{"address":"192.0.2.17","at":"2026-01-03T00:00:00Z"}]}"#)
      #expect(silent.status == 422 && silent.pointers == ["/purpose"])
      let odd = try await client.post(
        "/v1/attributions", #"{"purpose":"abuse","questions":[{"address":"192.0.2.300","at":"2026-01-03T00:00:00Z"}]}"#)
      #expect(odd.status == 422 && odd.pointers == ["/questions/0/address"])
      let inverted = try await client.post(
        "/v1/leases",
        #"{"events":[{"operation":"assign","prefix":"192.0.2.1","firstPort":9,"lastPort":3,"at":"2026-01-01T00:00:00Z","tenant":"a","resource":"b"}]}"#
      )
      #expect(inverted.status == 422 && inverted.pointers == ["/events/0"])
    }
  }

  @Test func readsTheRegisterOfSubscribersForAPurpose() async throws {
    let house = try await APIHouse.make()
    let officer = try await house.person("mara", [.officer]).key
    try await house.run { client in
      let silent = try await client.with(key: officer).post("/v1/subscriber-register", #"{"purpose":""}"#)
      #expect(silent.status == 422 && silent.pointers == ["/purpose"])
      let page = try await client.with(key: officer).post("/v1/subscriber-register?limit=1", #"{"purpose":"order 12"}"#)
      #expect(page.status == 200 && page.json["items"]?.array != nil)
      let absent = try await client.with(key: officer)
        .post("/v1/subscriber-register?account=acc_01JD3V0Q8ZC1S5T9W2X4Y6Z8A0", #"{"purpose":"order 12"}"#)
      #expect(absent.status == 404)
    }
  }

  @Test func goesFromRequestToPack() async throws {
    let house = try await APIHouse.make()
    let (maker, checker) = (
      try await house.person("mara", [.officer]).key, try await house.person("otto", [.officer]).key
    )
    try await house.run { client in
      _ = try await client.post("/v1/leases", Self.events)
      let opened = try await client.with(key: maker).post("/v1/legal-requests", Self.draft)
      #expect(opened.status == 201)
      let path = try #require(opened.header("Location"))
      let view = try await client.with(key: checker).get(path)
      let digest = try #require(view.json["digest"]?.string)
      #expect(view.json["words"]?["authority"] == "District Court")
      let body = "{\"digest\":\"\(digest)\"}"
      #expect(try await client.with(key: maker).post("\(path)/approve", body).problem == "same-person")
      #expect(try await client.with(key: maker).post("\(path)/answer").problem == "conflict")
      #expect(try await client.with(key: checker).post("\(path)/approve", body).status == 200)
      #expect(try await client.with(key: maker).post("\(path)/answer").json["state"] == "answered")
      let pack = try await client.with(key: maker).get("\(path)/pack")
      #expect(pack.status == 200 && EvidencePackVerifier.verify(pack.bytes, key: nil).isValid)
      #expect(try await client.get("/v1/transparency").json["items"]?.array?.first?["answered"] == 1)
      #expect(try await client.get("/v1/legal-requests?state=answered").json["items"]?.array?.count == 1)
    }
  }

  @Test func isClosedToProgramsAndToTheCurious() async throws {
    let house = try await APIHouse.make()
    let reader = try await house.key([.readLeases])
    try await house.run { client in
      let byProgram = try await client.post("/v1/legal-requests", Self.draft)
      let byReader = try await client.with(key: reader).post("/v1/leases", Self.events)
      #expect(byProgram.status == 403 && byReader.status == 403)
    }
  }
}

@Suite struct DeclarationEndpointTests {
  @Test func declaresAndSettlesAndListsWhatIsAllowed() async throws {
    let house = try await APIHouse.make()
    let (maker, checker) = (
      try await house.person("mara", [.officer]).key, try await house.person("otto", [.officer]).key
    )
    try await house.run { client in
      let mara = client.with(key: maker)
      let strange = try await mara.post(
        "/v1/declarations",
        #"{"account":"acc_01JD3V0Q8ZC1S5T9W2X4Y6Z8A0","activity":"p2p","start":"2026-01-01T00:00:00Z","end":"2099-01-01T00:00:00Z","purpose":"A node"}"#
      )
      #expect(strange.status == 422 && strange.pointers == ["/end"])
      let odd = try await mara.post(
        "/v1/declarations",
        #"{"account":"acc_01JD3V0Q8ZC1S5T9W2X4Y6Z8A0","activity":"p2p","targets":["203.0.113.1/24"],"start":"2026-01-01T00:00:00Z","end":"2027-01-01T00:00:00Z","purpose":"A node"}"#
      )
      #expect(odd.status == 422 && odd.pointers == ["/targets/0"])
      let list = try await client.with(key: checker).get("/v1/declarations?state=proposed")
      #expect(list.status == 200 && list.json["items"]?.array?.isEmpty == true)
      let table = try await mara.get("/v1/declaration-register")
      #expect(table.text == "account_id,kind,dst_cidr,dport,start,end,ref\n")
    }
  }
}
