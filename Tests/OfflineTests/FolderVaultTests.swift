import Evidence
import Foundation
import Testing

@testable import Offline

@Suite struct FolderVaultTests {
  private let path = FileManager.default.temporaryDirectory.appendingPathComponent("vault-\(UUID().uuidString)").path

  private func key(_ seed: UInt8) throws -> FileKey { try FileKey([UInt8](repeating: seed, count: 32)) }

  private func code(_ body: () throws -> Void) -> VaultFault.Code? {
    do {
      try body()
      return nil
    } catch {
      return (error as? VaultFault)?.code
    }
  }

  @Test func keepsGivesAndDestroys() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let vault = FolderVault(path: path)
    let kek = try key(1)
    try vault.create(kek)
    #expect(code { try vault.create(kek) } == .format)
    let id = try vault.put([1, 2, 3], subject: "jane@example.org", purpose: "passport", kek)
    let other = try vault.put([4], subject: "john@example.org", purpose: "passport", kek)
    let opened = try vault.get(id, kek)
    #expect(opened.bytes == [1, 2, 3])
    #expect(opened.purpose == "passport")
    #expect(code { _ = try vault.get(id, try key(2)) } == .keyWrong)
    #expect(try vault.shred(subject: "jane@example.org", kek))
    #expect(code { _ = try vault.get(id, kek) } == .keyDestroyed)
    #expect(try vault.get(other, kek).bytes == [4])
    #expect(try !vault.shred(subject: "jane@example.org", kek))
    // A new file of the same subject has a new key; the old one stays destroyed.
    let again = try vault.put([5], subject: "jane@example.org", purpose: "passport", kek)
    #expect(try vault.get(again, kek).bytes == [5])
    #expect(code { _ = try vault.get(id, kek) } == .keyDestroyed)
  }

  @Test func rotationChangesTheKeyOfEverything() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let vault = FolderVault(path: path)
    let (old, new) = (try key(1), try key(2))
    try vault.create(old)
    let id = try vault.put([7], subject: "a", purpose: "p", old)
    #expect(try vault.rotate(from: old, to: new) == 1)
    #expect(try vault.get(id, new).bytes == [7])
    #expect(code { _ = try vault.get(id, old) } == .keyWrong)
    #expect(code { _ = try vault.rotate(from: old, to: new) } == .keyWrong)
  }

  @Test func noticesChanges() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let vault = FolderVault(path: path)
    let kek = try key(1)
    try vault.create(kek)
    let id = try vault.put(Array("secret".utf8), subject: "a", purpose: "passport", kek)
    let second = try vault.put(Array("other".utf8), subject: "a", purpose: "passport", kek)
    let file = "\(path)/items/\(id)"
    let text = String(decoding: try #require(FileManager.default.contents(atPath: file)), as: UTF8.self)
    try Data(text.replacing("passport", with: "marketing").utf8).write(to: URL(filePath: file))
    #expect(code { _ = try vault.get(id, kek) } == .ciphertextInvalid)
    // One item in the place of another.
    let bytes = try #require(FileManager.default.contents(atPath: "\(path)/items/\(second)"))
    try bytes.write(to: URL(filePath: file))
    #expect(code { _ = try vault.get(id, kek) } == .ciphertextInvalid)
    try Data(text.dropLast(10).utf8).write(to: URL(filePath: file))
    #expect(code { _ = try vault.get(id, kek) } == .ciphertextInvalid)
  }

  @Test func filesAreForTheirOwnerOnly() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let vault = FolderVault(path: path)
    let kek = try key(1)
    try vault.create(kek)
    let id = try vault.put([1], subject: "jane@example.org", purpose: "p", kek)
    for name in ["vault.json", "items/\(id)"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
      #expect((attributes[.posixPermissions] as? Int) == 0o600)
    }
    // No name of a subject is anywhere.
    for file in try FileManager.default.subpathsOfDirectory(atPath: path) {
      #expect(!file.contains("jane"))
      let bytes = FileManager.default.contents(atPath: "\(path)/\(file)") ?? Data()
      #expect(!String(decoding: bytes, as: UTF8.self).contains("jane"))
    }
  }

  @Test func aKeyThatIsNotThereFailsAndIsNotUnreadable() {
    for code in ["key_wrong", "key_not_found"] {
      #expect(RequestFault.value(option: "kek-pkcs11", code: code, detail: "").verdict == .invalid)
    }
    #expect(RequestFault.value(option: "kek-file", code: "length", detail: "").verdict == .malformed)
    #expect(RequestFault.tooLarge(option: "in", limit: 1).verdict == .malformed)
  }

  @Test func keysInTokensAreNamedByURI() throws {
    let uri = try #require(TokenURI("pkcs11:token=my%20house;object=kek;id=%01%02?module-path=/x.so&pin-value=12%334"))
    #expect(uri.token == "my house")
    #expect(uri.object == Array("kek".utf8))
    #expect(uri.id == [1, 2])
    #expect(uri.modulePath == "/x.so")
    #expect(uri.pin == Array("1234".utf8))
    #expect(TokenURI("pkcs11:token=a") == nil)
    #expect(TokenURI("file:/x") == nil)
  }
}
