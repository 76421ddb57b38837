import Crypto
import Foundation
import Testing
import Vocabulary
import Workflow

@testable import Vault

@Suite struct FileKeyProviderTests {
  let folder: TemporaryFolder
  var path: String { folder.path + "/keys/vault.key" }
  let subject = SubjectID(at: Instant(seconds: 1), entropy: (1, 1))

  init() throws { folder = try TemporaryFolder() }

  @Test func firstStartMakesPrivateFilesInAPrivateFolder() async throws {
    _ = try await EnvelopeVault.open(keyFile: path)
    #expect(try folder.mode("keys") == 0o700)
    #expect(try folder.mode("keys/vault.key") == 0o600)
    #expect(try folder.mode("keys/house.key") == 0o600)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/keys")
    #expect(names.sorted() == ["house.key", "vault.key"])
  }

  @Test(arguments: [0o640, 0o604, 0o620, 0o666, 0o601]) func refusesAFileOpenToOthers(mode: Int) throws {
    _ = try FileKeyProvider(path: path)
    try folder.setMode(mode, "keys/vault.key")
    let error = #expect(throws: VaultError.self) { try FileKeyProvider(path: path) }
    #expect(error?.code == .provider)
    #expect(error?.message.contains("chmod 600") == true)
  }

  @Test func refusesAFolderThatOthersMayChange() throws {
    _ = try FileKeyProvider(path: path)
    try folder.setMode(0o777, "keys")
    let error = #expect(throws: VaultError.self) { try FileKeyProvider(path: path) }
    #expect(error?.message.contains("chmod 700") == true)
  }

  @Test func aLostKeyFileIsNotReplacedByANewOne() async throws {
    _ = try await EnvelopeVault.open(keyFile: path)
    try FileManager.default.removeItem(atPath: path)
    let error = await #expect(throws: VaultError.self) { try await EnvelopeVault.open(keyFile: path) }
    #expect(error?.message.contains("backup") == true)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func anotherKeyFileDoesNotOpenTheHouseKey() async throws {
    _ = try await EnvelopeVault.open(keyFile: path)
    let other = try TemporaryFolder()
    _ = try FileKeyProvider(path: other.path + "/vault.key")
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.copyItem(atPath: other.path + "/vault.key", toPath: path)
    let error = await #expect(throws: VaultError.self) { try await EnvelopeVault.open(keyFile: path) }
    #expect(error?.code == .keyWrong)
  }

  @Test func rotationWrapsUnderTheNewKeyAndOpensTheOld() async throws {
    let vault = try await EnvelopeVault.open(keyFile: path)
    let old = try await vault.makeKey(for: subject)
    let sealed = try old.key.seal([4], field: "f")
    let house = try await vault.houseKey().seal([5], field: "h")
    #expect(old.wrapped.reference == "file:1")

    #expect(try await EnvelopeVault.rotate(keyFile: path) == "file:2")
    #expect(try folder.mode("keys/vault.key") == 0o600)
    #expect(try folder.text("keys/house.key").contains("file:2 "))

    let later = try await EnvelopeVault.open(keyFile: path)
    #expect(try await later.openKey(old.wrapped).open(sealed, field: "f") == [4])
    #expect(try await later.houseKey().open(house, field: "h") == [5])
    let fresh = try await later.rewrap(old.wrapped)
    #expect(fresh.reference == "file:2")
    // The vault that was running all the time finds the key that the other process made.
    vault.forget(subject: subject)
    #expect(try await vault.openKey(fresh).open(sealed, field: "f") == [4])
  }

  @Test func referenceIsBoundToTheWrappedKey() throws {
    let provider = try FileKeyProvider(path: path)
    let wrapped = try provider.wrap(SymmetricKey(size: .bits256), context: [1])
    try provider.rotate()
    let renamed = ProvidedKey(reference: "file:2", bytes: wrapped.bytes)
    #expect(throws: VaultError.self) { try provider.unwrap(renamed, context: [1]) }
    #expect(throws: VaultError.self) { try provider.unwrap(wrapped, context: [2]) }
    #expect(throws: Never.self) { try provider.unwrap(wrapped, context: [1]) }
  }

  @Test(arguments: ["file:9", "file:", "file:01", "kms:1", "", "file:-1", "file:99999999999999999999"])
  func unknownReferencesAreRefused(reference: String) throws {
    let provider = try FileKeyProvider(path: path)
    let bytes = try provider.wrap(SymmetricKey(size: .bits256), context: []).bytes
    let error = #expect(throws: VaultError.self) {
      try provider.unwrap(ProvidedKey(reference: reference, bytes: bytes), context: [])
    }
    #expect(error?.code == .keyWrong)
  }

  @Test(arguments: [
    "", "something else\n", "vestibule-keys v1\n", "vestibule-keys v1\n1 AAAA\n", "vestibule-keys v1\n1\n",
    "vestibule-keys v1\n0 \(Self.zeros)\n", "vestibule-keys v1\n1 \(Self.zeros)\n1 \(Self.zeros)\n",
    "vestibule-keys v1\n+1 \(Self.zeros)\n", "vestibule-keys v1\n1 \(Self.zeros) x\n",
  ])
  func damagedKeyFilesAreRefusedWithTheirPlace(text: String) throws {
    try folder.write(text, "vault.key")
    let error = #expect(throws: VaultError.self) { try FileKeyProvider(path: folder.path + "/vault.key") }
    #expect(error?.message.contains("vault.key") == true)
    #expect(error?.message.contains(Self.zeros) == false)
  }

  static let zeros = Data(repeating: 0, count: 32).base64EncodedString()

  @Test func tooLongAFileIsRefused() throws {
    try folder.write(String(repeating: "#", count: 70_000), "vault.key")
    #expect(throws: VaultError.self) { try FileKeyProvider(path: folder.path + "/vault.key") }
  }

  @Test func manyStartsAtOnceAgreeOnOneKey() async throws {
    let path = path
    let provided = try await withThrowingTaskGroup(of: ProvidedKey.self) { group in
      for _ in 0..<8 {
        group.addTask { try FileKeyProvider(path: path).wrap(SymmetricKey(size: .bits256), context: []) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    let provider = try FileKeyProvider(path: path)
    for wrapped in provided { #expect(throws: Never.self) { try provider.unwrap(wrapped, context: []) } }
  }
}
