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

  private static let softToken = "/usr/lib/softhsm/libsofthsm2.so"

  /// A key with a byte 0A or 00 is cut by the program that imports it: what is left is no key.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: softToken), "no SoftHSM2 on this machine"))
  func aKeyThatWasCutInTheTokenIsNamed() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    func place(_ name: String) -> String { "\(path)/\(name)" }
    try FileManager.default.createDirectory(atPath: place("tokens"), withIntermediateDirectories: true)
    try Data("directories.tokendir = \(place("tokens"))\nobjectstore.backend = file\n".utf8).write(
      to: URL(filePath: place("softhsm2.conf")))
    setenv("SOFTHSM2_CONF", place("softhsm2.conf"), 1)
    try Self.softToken("--init-token", "--free", "--label", "t", "--pin", "1234", "--so-pin", "12345678")
    let whole = [UInt8](1...9) + [UInt8](11...33)
    for (label, key) in [
      ("whole", whole), ("line", [7, 10] + whole.dropFirst(2)), ("zero", [7, 7, 7, 0] + whole.dropFirst(4)),
    ] {
      try Data(key).write(to: URL(filePath: place(label)))
      try Self.softToken(
        "--import", place(label), "--aes", "--token", "t", "--label", label, "--id", "01", "--pin", "1234")
    }
    func open(_ label: String) throws(RequestFault) -> any KeyWrapping {
      try HardwareKey.open("pkcs11:token=t;object=\(label)?module-path=\(Self.softToken)&pin-value=1234")
    }
    do {
      let key = try open("whole")
      #expect(try key.unwrap(try key.wrap(whole, binding: [1]), binding: [1]) == whole)
    }
    for label in ["line", "zero"] {
      let fault = #expect(throws: RequestFault.self) { _ = try open(label) }
      guard case .value(_, let code, _) = fault else {
        Issue.record("\(label) has no reason")
        continue
      }
      #expect(code == "key_invalid" && fault?.verdict == .invalid)
    }
  }

  private static func softToken(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/softhsm2-util")
    process.arguments = arguments
    (process.standardOutput, process.standardError) = (Pipe(), Pipe())
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(arguments.first ?? "")")
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
