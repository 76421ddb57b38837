import Certificates
import Vocabulary
import Wire

/// What the issuer signed: digests of the elements, the key of the device, and when it holds (section 9.1.2.4).
struct MobileSecurityObject: Sendable {
  let version: String
  let digestAlgorithm: String
  let docType: String
  /// By name space and digest identifier.
  let valueDigests: [String: [UInt64: ArraySlice<UInt8>]]
  let deviceKey: CBORItem
  let authorizations: KeyAuthorizations
  let signed: Instant
  let validFrom: Instant
  let validUntil: Instant
  let status: StatusReference?

  /// Name spaces and elements that the device may sign by itself (section 9.1.2.4, `KeyAuthorizations`).
  struct KeyAuthorizations: Sendable {
    var nameSpaces: Set<String> = []
    var elements: [String: Set<String>] = [:]

    func covers(_ element: String, in nameSpace: String) -> Bool {
      nameSpaces.contains(nameSpace) || elements[nameSpace]?.contains(element) == true
    }
  }

  /// - Parameter payload: of the signature: the object as an encoded item within a string.
  /// - Throws: `mso`, and faults of the CBOR.
  init(payload: ArraySlice<UInt8>) throws(CredentialFault) {
    let outer = try Self.parse(payload)
    guard let bytes = outer.embedded else { throw Self.fault("the payload is no encoded item within a string") }
    guard let map = try Self.parse(bytes).map else { throw Self.fault("it is no map") }
    guard let version = map["version"]?.text else { throw Self.fault("the version is missing", "version") }
    guard let algorithm = map["digestAlgorithm"]?.text else {
      throw Self.fault("the digest algorithm is missing", "digestAlgorithm")
    }
    guard let docType = map["docType"]?.text else { throw Self.fault("the type of document is missing", "docType") }
    guard let keyInfo = map["deviceKeyInfo"]?.map, let deviceKey = keyInfo["deviceKey"] else {
      throw Self.fault("the key of the device is missing", "deviceKeyInfo")
    }
    guard let validity = map["validityInfo"]?.map else {
      throw Self.fault("the times are missing", "validityInfo")
    }
    self.version = version
    digestAlgorithm = algorithm
    self.docType = docType
    self.deviceKey = deviceKey
    authorizations = try Self.authorizations(keyInfo["keyAuthorizations"])
    valueDigests = try Self.digests(map["valueDigests"])
    signed = try Self.time(validity, "signed")
    validFrom = try Self.time(validity, "validFrom")
    validUntil = try Self.time(validity, "validUntil")
    if let update = validity["expectedUpdate"] { _ = try Self.time(update, "expectedUpdate") }
    status = map["status"].flatMap { StatusReference(JSONForm.value(of: $0)) }
  }

  private static func fault(_ message: String, _ field: String? = nil) -> CredentialFault {
    CredentialFault(.mso, message, at: field.map { "mso." + $0 } ?? "mso")
  }

  private static func parse(_ bytes: ArraySlice<UInt8>) throws(CredentialFault) -> CBORItem {
    do throws(WireError) {
      return try CBORItem.parse(bytes)
    } catch {
      throw CredentialFault(cbor: error, at: "mso")
    }
  }

  private static func digests(_ item: CBORItem?) throws(CredentialFault) -> [String: [UInt64: ArraySlice<UInt8>]] {
    guard let map = item?.map else { throw fault("the digests are missing", "valueDigests") }
    var all: [String: [UInt64: ArraySlice<UInt8>]] = [:]
    for entry in map.entries {
      guard let name = entry.key.text, let digests = entry.value.map else {
        throw fault("digests lie in a map by name space", "valueDigests")
      }
      var read: [UInt64: ArraySlice<UInt8>] = [:]
      for entry in digests.entries {
        guard let identifier = entry.key.unsigned, let digest = entry.value.bytes else {
          throw fault("a digest is a string under a number", "valueDigests")
        }
        read[identifier] = digest
      }
      all[name] = read
    }
    return all
  }

  /// `tdate`: a text of RFC 3339 with tag 0. Fractions and offsets are tolerated: real issuers write them.
  private static func time(_ map: CBORMap, _ field: String) throws(CredentialFault) -> Instant {
    guard let item = map[field] else { throw fault("a time is missing", "validityInfo." + field) }
    return try time(item, field)
  }

  private static func time(_ item: CBORItem, _ field: String) throws(CredentialFault) -> Instant {
    guard let text = item.tagged(0)?.text, let instant = try? Instant(text) else {
      throw fault("a time is a text of RFC 3339 with tag 0", "validityInfo." + field)
    }
    return instant
  }

  private static func authorizations(_ item: CBORItem?) throws(CredentialFault) -> KeyAuthorizations {
    var read = KeyAuthorizations()
    guard let item else { return read }
    guard let map = item.map else { throw fault("authorizations are a map", "deviceKeyInfo.keyAuthorizations") }
    for name in map["nameSpaces"]?.array ?? [] {
      guard let name = name.text else { throw fault("a name space is a text", "deviceKeyInfo.keyAuthorizations") }
      read.nameSpaces.insert(name)
    }
    for entry in map["dataElements"]?.map?.entries ?? [] {
      guard let name = entry.key.text, let elements = entry.value.array else {
        throw fault("elements are a list by name space", "deviceKeyInfo.keyAuthorizations")
      }
      read.elements[name] = Set(elements.compactMap(\.text))
    }
    return read
  }

  /// Nil where it is none of those of section 9.1.2.5.
  var digest: DigestAlgorithm? {
    switch digestAlgorithm {
    case "SHA-256": .sha256
    case "SHA-384": .sha384
    case "SHA-512": .sha512
    default: nil
    }
  }
}
