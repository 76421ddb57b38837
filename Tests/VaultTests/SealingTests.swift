import Crypto
import Testing
import Vocabulary
import Workflow

@testable import Vault

@Suite struct SealingTests {
  let vault: EnvelopeVault
  let folder: TemporaryFolder
  let anna = SubjectID(at: Instant(seconds: 1), entropy: (1, 1))
  let boris = SubjectID(at: Instant(seconds: 1), entropy: (1, 2))

  init() async throws {
    folder = try TemporaryFolder()
    vault = try await EnvelopeVault.open(keyFile: folder.path + "/vault.key")
  }

  @Test(arguments: [0, 1, 15, 16, 17, 70_000]) func sealedBytesComeBack(count: Int) async throws {
    let key = try await vault.makeKey(for: anna).key
    let plain = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    let sealed = try key.seal(plain, field: "statement")
    #expect(try key.open(sealed, field: "statement") == plain)
    #expect(sealed.count == count + 29)
  }

  @Test func sealingTwiceGivesDifferentBytes() async throws {
    let key = try await vault.makeKey(for: anna).key
    #expect(try key.seal([1, 2, 3], field: "a") != key.seal([1, 2, 3], field: "a"))
  }

  @Test func everyChangedByteIsNoticed() async throws {
    let key = try await vault.makeKey(for: anna).key
    let sealed = try key.seal(Array("Anna".utf8), field: "statement")
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 0x10
      #expect(throws: VaultError.self) { try key.open(changed, field: "statement") }
    }
    for count in 0..<sealed.count {
      #expect(throws: VaultError.self) { try key.open(Array(sealed[..<count]), field: "statement") }
    }
  }

  @Test func anotherFieldDoesNotOpen() async throws {
    let key = try await vault.makeKey(for: anna).key
    let sealed = try key.seal([7], field: "statement")
    let error = #expect(throws: VaultError.self) { try key.open(sealed, field: "note") }
    #expect(error?.code == .ciphertextInvalid)
  }

  @Test func anotherSubjectDoesNotOpenEvenUnderTheSameKey() throws {
    let shared = SymmetricKey(size: .bits256)
    let first = SealingKey(subject: anna, dataKey: shared)
    let second = SealingKey(subject: boris, dataKey: shared)
    let sealed = try first.seal([7], field: "statement")
    #expect(throws: VaultError.self) { try second.open(sealed, field: "statement") }
  }

  @Test func partsOfTheBindingCannotBeShifted() throws {
    let key = SymmetricKey(size: .bits256)
    let sealed = try SealedBox.seal([7], with: key, domain: "d", binding: [[1, 2], [3]])
    #expect(SealedBox.open(sealed, with: key, domain: "d", binding: [[1, 2], [3]]) == [7])
    #expect(SealedBox.open(sealed, with: key, domain: "d", binding: [[1], [2, 3]]) == nil)
    #expect(SealedBox.open(sealed, with: key, domain: "e", binding: [[1, 2], [3]]) == nil)
  }

  @Test func wrappedKeyOpensToTheSameKey() async throws {
    let made = try await vault.makeKey(for: anna)
    let sealed = try made.key.seal([1], field: "f")
    // A second vault has an empty cache, so it must unwrap.
    let later = try await EnvelopeVault.open(keyFile: folder.path + "/vault.key")
    let opened = try await later.openKey(made.wrapped)
    #expect(try opened.open(sealed, field: "f") == [1])
    #expect(opened.fingerprint([5]) == made.key.fingerprint([5]))
    #expect(opened.subject == anna)
  }

  @Test func wrappedKeyIsBoundToItsSubject() async throws {
    let wrapped = try await vault.makeKey(for: anna).wrapped
    let moved = WrappedKey(subject: boris, reference: wrapped.reference, bytes: wrapped.bytes)
    let error = await #expect(throws: VaultError.self) { try await vault.openKey(moved) }
    #expect(error?.code == .keyWrong)
  }

  @Test func changedWrappedKeyIsRefusedThoughTheKeyIsInMemory() async throws {
    let wrapped = try await vault.makeKey(for: anna).wrapped
    var bytes = wrapped.bytes
    bytes[20] ^= 1
    let changed = WrappedKey(subject: anna, reference: wrapped.reference, bytes: bytes)
    let error = await #expect(throws: VaultError.self) { try await vault.openKey(changed) }
    #expect(error?.code == .keyWrong)
  }

  @Test func destroyedKeySaysSo() async throws {
    let wrapped = try await vault.makeKey(for: anna).wrapped
    for bytes in [[], [UInt8](repeating: 0, count: wrapped.bytes.count)] {
      let gone = WrappedKey(subject: anna, reference: wrapped.reference, bytes: bytes)
      let error = await #expect(throws: VaultError.self) { try await vault.openKey(gone) }
      #expect(error?.code == .keyDestroyed)
    }
  }

  @Test func fingerprintsDependOnSubjectAndBytes() async throws {
    let first = try await vault.makeKey(for: anna).key
    let second = try await vault.makeKey(for: boris).key
    #expect(first.fingerprint([1]) == first.fingerprint([1]))
    #expect(first.fingerprint([1]) != first.fingerprint([2]))
    #expect(first.fingerprint([1]) != second.fingerprint([1]))
    #expect(first.fingerprint([]).count == 64)
  }

  @Test func houseKeyAndLookupSurviveARestart() async throws {
    let sealed = try await vault.houseKey().seal([9], field: "webhook")
    let digest = try await vault.lookupDigest("anna@example.org")
    let later = try await EnvelopeVault.open(keyFile: folder.path + "/vault.key")
    #expect(try await later.houseKey().open(sealed, field: "webhook") == [9])
    #expect(try await later.lookupDigest("anna@example.org") == digest)
    #expect(try await later.lookupDigest("boris@example.org") != digest)
    #expect(digest.count == 32)
  }

  @Test func lookupsOfAnotherHouseDiffer() async throws {
    let other = try TemporaryFolder()
    let stranger = try await EnvelopeVault.open(keyFile: other.path + "/vault.key")
    #expect(try await stranger.lookupDigest("x") != vault.lookupDigest("x"))
  }
}
