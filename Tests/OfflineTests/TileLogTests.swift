import Crypto
import Foundation
import Journal
import Testing

@testable import Offline

@Suite struct TileLogTests {
  private func folder() throws -> String {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("tiles-\(UUID().uuidString)").path
    return path
  }

  private func signer(_ seed: UInt8 = 1) throws -> CheckpointSigner {
    let key = try Curve25519.Signing.PrivateKey(rawRepresentation: [UInt8](repeating: seed, count: 32))
    return try CheckpointSigner(origin: "example.com/log", key: key)
  }

  @Test func everyEntryIsProved() throws {
    let path = try folder()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let log = TileLog(folder: TileFolder(path: path))
    let signer = try signer()
    for index in 0..<300 {
      let added = try log.append(Array("entry \(index)".utf8), signer: signer)
      #expect(added.index == UInt64(index))
    }
    let newest = try #require(try log.state(signer.verifierKey))
    #expect(newest.size == 300)
    for (index, size) in [(0, 1), (0, 300), (255, 256), (255, 300), (256, 257), (299, 300), (100, 200)]
      as [(UInt64, UInt64)]
    {
      let proved = try log.prove(index, size: size)
      #expect(proved.leaf == MerkleHasher.leaf(Array("entry \(index)".utf8)))
      try MerkleProof.verifyInclusion(
        leaf: proved.leaf, index: index, size: size, proof: proved.proof, root: proved.root)
      if size == 300 { #expect(proved.root == newest.root) }
    }
    #expect(throws: TileLogFault.self) { try log.prove(300, size: nil) }
    #expect(throws: TileLogFault.self) { try log.prove(0, size: 301) }
  }

  @Test func anotherKeyAddsNothing() throws {
    let path = try folder()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let log = TileLog(folder: TileFolder(path: path))
    _ = try log.append([1], signer: try signer(1))
    let fault = #expect(throws: TileLogFault.self) { try log.append([2], signer: try signer(2)) }
    #expect(fault?.code == "signature_missing")
  }

  @Test func aChangedTileIsNotSignedOver() throws {
    let path = try folder()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let log = TileLog(folder: TileFolder(path: path))
    let signer = try signer()
    for index in 0..<3 { _ = try log.append([UInt8(index)], signer: signer) }
    let tile = path + "/tile/0/000.p/3"
    var bytes = try #require(FileManager.default.contents(atPath: tile))
    bytes[40] ^= 1
    try bytes.write(to: URL(filePath: tile))
    let fault = #expect(throws: TileLogFault.self) { try log.append([3], signer: signer) }
    #expect(fault?.code == "root_mismatch")
  }

  @Test func keysAreThoseOfNoteTools() throws {
    let text = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz\n"
    let signer = try #require(NoteKeyText.signer(Array(text.utf8)))
    #expect(signer.verifierKey.description == "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
    #expect(NoteKeyText.signer(Array(text.replacing("c74f20a3", with: "c74f20a4").utf8)) == nil)
  }
}
