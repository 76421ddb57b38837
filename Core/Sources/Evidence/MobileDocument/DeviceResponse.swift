import Wire

/// What a device answers (ISO/IEC 18013-5 section 8.3.2.1.2.2), read and not judged.
struct DeviceResponse: Sendable {
  let version: String
  let documents: [MobileDocument]
  let status: UInt64
  /// Only the part of the issuer was given, as a wallet stores it: there is no device that could have answered.
  let isIssuerPartAlone: Bool

  /// - Throws: `CredentialFault`: faults of the CBOR, `type` where a field is missing or of another type.
  init(_ bytes: [UInt8]) throws(CredentialFault) {
    guard !bytes.isEmpty else { throw CredentialFault(.empty, "there is nothing to read") }
    let root: CBORItem
    do throws(WireError) {
      root = try CBORItem.parse(bytes)
    } catch {
      throw CredentialFault(cbor: error, at: "response")
    }
    guard let map = root.map else { throw Self.fault("the response is no map", at: "response") }
    if map["issuerAuth"] != nil {
      (version, status, isIssuerPartAlone) = ("1.0", 0, true)
      documents = [try MobileDocument(issuerPart: root)]
      return
    }
    guard let version = map["version"]?.text else { throw Self.fault("the version is missing", at: "version") }
    guard let status = map["status"]?.unsigned else { throw Self.fault("the status is missing", at: "status") }
    self.version = version
    self.status = status
    isIssuerPartAlone = false
    documents = try Self.documents(map["documents"])
  }

  private static func documents(_ item: CBORItem?) throws(CredentialFault) -> [MobileDocument] {
    guard let item else { return [] }
    guard let items = item.array, items.count <= 64 else {
      throw fault("documents are a short list", at: "documents")
    }
    var documents: [MobileDocument] = []
    for (index, item) in items.enumerated() {
      documents.append(try MobileDocument(item, at: "documents[\(index)]"))
    }
    return documents
  }

  /// Well-formed, and not of the structure that the standard says.
  static func fault(_ message: String, at part: String) -> CredentialFault {
    CredentialFault(.cbor, message, at: part)
  }
}

/// One document of a response: what the issuer signed and what the device did.
struct MobileDocument: Sendable {
  let docType: String?
  let issuerSigned: IssuerSigned
  let deviceSigned: DeviceSigned?
  /// Where it stands in the response; empty for a document by itself.
  let part: String

  init(_ item: CBORItem, at part: String) throws(CredentialFault) {
    guard let map = item.map, let docType = map["docType"]?.text else {
      throw DeviceResponse.fault("a document is a map that names its type", at: part)
    }
    guard let issuerSigned = map["issuerSigned"] else {
      throw DeviceResponse.fault("the part of the issuer is missing", at: part)
    }
    self.docType = docType
    self.part = part
    self.issuerSigned = try IssuerSigned(issuerSigned, at: part)
    if let item = map["deviceSigned"] {
      deviceSigned = try DeviceSigned(item, at: part)
    } else {
      deviceSigned = nil
    }
  }

  init(issuerPart item: CBORItem) throws(CredentialFault) {
    docType = nil
    part = "issuerSigned"
    issuerSigned = try IssuerSigned(item, at: part)
    deviceSigned = nil
  }
}
