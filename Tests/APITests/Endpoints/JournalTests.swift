import Journal
import Testing
import Wire
import Workflow

@Suite struct JournalTests {
  @Test func anOutsiderCanVerifyABundle() async throws {
    try await APIHouse.make().run { client in
      _ = try await client.submit()
      let early = try await client.get("/v1/journal/checkpoint")
      _ = try await client.submit(Samples.listed)
      let key = try await client.with(key: nil).get("/v1/journal/key")
      let bundle = try await client.post("/v1/journal/bundle", #"{"entries": [0, 2], "olderSize": 1000}"#)
      let checkpoint = try await client.get("/v1/journal/checkpoint")
      #expect(early.text != checkpoint.text)
      let report = BundleVerifier.verify(
        bundle: bundle.bytes, checkpoint: checkpoint.bytes,
        key: try NoteVerifierKey(key.text.trimmingSuffix(while: \.isNewline)))
      #expect(report.isValid, "\(report)")
    }
  }

  @Test func proofsFitTheEntries() async throws {
    try await APIHouse.make().run { client in
      _ = try await client.submit()
      let entry = try await client.get("/v1/journal/entries/2")
      let proof = try await client.get("/v1/journal/proofs/inclusion?index=2")
      let leaf = MerkleHasher.leaf(entry.bytes)
      #expect(proof.json["leafHash"]?.string == leaf.base64)
      let size = try #require(proof.json["size"]?.number?.uint64)
      let consistency = try await client.get("/v1/journal/proofs/consistency?from=1&to=\(size)")
      #expect(consistency.json["proof"]?.array?.isEmpty == false)
      #expect(try await client.get("/v1/journal/proofs/inclusion?index=\(size)").status == 400)
      #expect(try await client.get("/v1/journal/proofs/consistency?from=0").status == 400)
      #expect(try await client.get("/v1/journal/proofs/inclusion").status == 400)
      #expect(try await client.get("/v1/journal/entries/\(size)").status == 404)
      #expect(try await client.get("/v1/journal/entries/-1").status == 404)
      #expect(try await client.get("/v1/journal/entries/18446744073709551615").status == 404)
      #expect(try await client.post("/v1/journal/bundle", #"{"entries": []}"#).status == 422)
      #expect(try await client.post("/v1/journal/bundle", #"{"entries": [-1]}"#).pointers == ["/entries/0"])
      #expect(try await client.post("/v1/journal/bundle", #"{"entries": [9007199254740992]}"#).status == 422)
    }
  }

  @Test func tilesAreServed() async throws {
    try await APIHouse.make().run { client in
      _ = try await client.submit()
      let tile = try await client.get("/v1/journal/tile/0/000.p/2")
      #expect(tile.status == 200)
      #expect(tile.bytes.count == 64)
      let entries = try await client.get("/v1/journal/tile/entries/000.p/2")
      #expect(try EntryBundle.decode(entries.bytes).count == 2)
      for path in ["0/000", "0/000.p/0", "9/000", "0", "x/y", "0/%2e%2e/000", "entries/000.p/999"] {
        #expect(try await client.get("/v1/journal/tile/\(path)").status == 404)
      }
    }
  }

  @Test func entriesNeedTheirScope() async throws {
    let house = try await APIHouse.make()
    let modest = try await house.key([.readApplications])
    try await house.run { client async throws -> Void in
      for uri in ["/v1/journal/checkpoint", "/v1/journal/entries/0", "/v1/journal/tile/0/000.p/1"] {
        #expect(try await client.with(key: modest).get(uri).status == 403)
      }
    }
  }
}

extension String {
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, predicate(last) { text.removeLast() }
    return text
  }
}
