import Evidence
public import Vocabulary
import Wire

/// The files of a chip as they are handed in: JSON with the bytes in base 64.
///
/// `{"sod":"…","dataGroups":{"1":"…","2":"…"},"mrz":"P<UTO…","activeAuthentication":{"signature":"…"}}`
struct ChipFiles {
  let chip: PassportChip
  let zoneGroup: [UInt8]?
  /// Data group 2: the face.
  let images: [UInt8]?
  /// The same without pictures, as it is kept.
  let kept: [UInt8]

  /// - Parameter challenge: what the server gave the chip to sign.
  init(_ bytes: [UInt8], challenges: [[UInt8]]) throws(EvidenceError) {
    let object: JSONObject
    do {
      let value = try JSONValue.parse(bytes, limits: JSONLimits(maximumBytes: 2 << 20, maximumDepth: 8))
      guard let read = value.object else { throw EvidenceError(.json, "the files of a chip are an object") }
      object = read
    } catch let error as EvidenceError {
      throw error
    } catch {
      throw EvidenceError(.json, "the files of a chip are JSON")
    }
    var chip = PassportChip(securityObject: try Self.file(object["sod"], at: "/sod"))
    var (zoneGroup, images): ([UInt8]?, [UInt8]?) = (nil, nil)
    for member in object["dataGroups"]?.object?.members ?? [] {
      let place = "/dataGroups/\(member.key.prefix(8))"
      let file = try Self.file(member.value, at: place)
      guard let number = Int(member.key), let group = DataGroup(number: number, bytes: file) else {
        throw EvidenceError(.number, "a data group has a number from 1 to 16", at: place)
      }
      chip.dataGroups.append(group)
      if number == 1 { zoneGroup = file }
      if number == 2 { images = file }
    }
    chip.required = [1]
    chip.zone = object["mrz"]?.string.map { Array($0.utf8) }
    if let answer = object["activeAuthentication"] {
      let signature = try Self.file(answer["signature"], at: "/activeAuthentication/signature")
      chip.activeAuthentication = .init(challenge: challenges.first ?? [], signature: signature)
    }
    self.chip = chip
    self.zoneGroup = zoneGroup
    self.images = images
    kept = Self.kept(object)
  }

  private static func file(_ value: JSONValue?, at place: String) throws(EvidenceError) -> [UInt8] {
    guard let text = value?.string else { throw EvidenceError(.missingField, "a file is missing", at: place) }
    guard let bytes = Base64URL.decodeStandard(text), !bytes.isEmpty else {
      throw EvidenceError(.base64, "a file is written in base 64", at: place)
    }
    return bytes
  }

  private static func kept(_ object: JSONObject) -> [UInt8] {
    let members = object.members.map { member -> JSONObject.Member in
      guard member.key == "dataGroups", let groups = member.value.object else { return member }
      return JSONObject.Member(member.key, .object(JSONObject(groups.members.filter { $0.key != "2" })))
    }
    return (try? CanonicalJSON.bytes(of: .object(JSONObject(members)))) ?? []
  }
}

/// The challenge that a chip must sign to show that it is no copy: new every ten minutes for each application.
public struct ChipChallenge: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  static let lifetime: Int64 = 600

  /// Eight bytes (Doc 9303-11 section 6.1).
  public func run(_ application: ApplicationID, as principal: Principal) async throws -> [UInt8] {
    try principal.require(.writeApplications)
    let found = try await services.store.read { try $0.record(ApplicationRecord.self, application.text) }
    guard let found else { throw WorkflowError(.notFound, "there is no application with this identifier") }
    try found.requireOpen()
    return try await challenge(application, window: services.now.seconds / Self.lifetime)
  }

  /// The one of now and the one before.
  func accepted(_ application: ApplicationID) async throws -> [[UInt8]] {
    let window = services.now.seconds / Self.lifetime
    return [try await challenge(application, window: window), try await challenge(application, window: window - 1)]
  }

  private func challenge(_ application: ApplicationID, window: Int64) async throws -> [UInt8] {
    Array(try await services.vault.lookupDigest("chip-challenge/\(application.text)/\(window)").prefix(8))
  }
}
