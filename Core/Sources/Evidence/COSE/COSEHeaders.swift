import Wire

/// The two groups of header parameters of a COSE message (RFC 9052 section 3).
struct COSEHeaders: Sendable {
  /// As signed: the bytes within the string.
  let protectedBytes: ArraySlice<UInt8>
  let protected: CBORMap?
  let unprotected: CBORMap
  private let part: String

  enum Label {
    static let algorithm: Int64 = 1
    static let critical: Int64 = 2
    static let keyIdentifier: Int64 = 4
    /// RFC 9360.
    static let certificateChain: Int64 = 33
  }

  /// - Throws: `CredentialFault`: `header`, or what is wrong with the CBOR of the protected ones.
  init(protected item: CBORItem, unprotected: CBORItem, at part: String) throws(CredentialFault) {
    guard let bytes = item.bytes, let map = unprotected.map else {
      throw CredentialFault(.header, "protected headers are a string, unprotected ones a map", at: part)
    }
    protectedBytes = bytes
    self.unprotected = map
    self.part = part
    if bytes.isEmpty {
      protected = nil
    } else {
      do throws(WireError) {
        protected = try CBORItem.parse(bytes).map
      } catch {
        throw CredentialFault(cbor: error, at: part)
      }
      guard protected != nil else { throw CredentialFault(.header, "protected headers are no map", at: part) }
    }
    try checkLabels()
  }

  private func checkLabels() throws(CredentialFault) {
    guard (protected?.count ?? 0) + unprotected.count <= 64 else {
      throw CredentialFault(.length, "there are too many headers", at: part)
    }
    for entry in (protected?.entries ?? []) + unprotected.entries {
      guard entry.key.integer != nil || entry.key.text != nil else {
        throw CredentialFault(.header, "a label is a whole number or a text", at: part)
      }
    }
    for entry in protected?.entries ?? [] where find(entry.key, in: unprotected) != nil {
      throw CredentialFault(.duplicateKey, "a label is among the protected and the unprotected headers", at: part)
    }
  }

  private func find(_ key: CBORItem, in map: CBORMap) -> CBORItem? {
    key.integer.flatMap { map[$0] } ?? key.text.flatMap { map[$0] }
  }

  /// The algorithm, which must be protected.
  ///
  /// - Throws: `algorithmMissing`, `algorithmUnprotected`, `algorithmNone`, `algorithmUnsupported`, `header`.
  func algorithm() throws(CredentialFault) -> Int64 {
    guard let item = protected?[Label.algorithm] else {
      if unprotected[Label.algorithm] != nil {
        throw CredentialFault(.algorithmUnprotected, "the algorithm is not among what is signed", at: part)
      }
      throw CredentialFault(.algorithmMissing, "no algorithm is named", at: part)
    }
    if let number = item.integer { return number }
    guard let text = item.text else {
      throw CredentialFault(.header, "an algorithm is a whole number or a text", at: part)
    }
    if text.lowercased() == "none" { throw CredentialFault(.algorithmNone, "there is no signature", at: part) }
    throw CredentialFault(.algorithmUnsupported, "the algorithm is not known", at: part)
  }

  /// The algorithm of a signature.
  func scheme() throws(CredentialFault) -> SignatureScheme {
    let number = try algorithm()
    if let scheme = SignatureScheme.cose(number) { return scheme }
    if SignatureScheme.coseMACs.contains(number) {
      throw CredentialFault(.algorithmMismatch, "a message authentication code is no signature", at: part)
    }
    throw CredentialFault(.algorithmUnsupported, "the algorithm is not known", at: part)
  }

  /// Nothing that must be understood is understood here (RFC 9052 section 3.1).
  func criticalFault() -> CredentialFault? {
    if unprotected[Label.critical] != nil {
      return CredentialFault(.criticalHeader, "`crit` is not among what is signed", at: part)
    }
    guard let item = protected?[Label.critical] else { return nil }
    guard let labels = item.array, !labels.isEmpty else {
      return CredentialFault(.criticalHeader, "`crit` is not a list of labels", at: part)
    }
    let known: Set = [Label.algorithm, Label.critical, 3, Label.keyIdentifier, Label.certificateChain]
    for label in labels {
      guard let number = label.integer, known.contains(number), protected?[number] != nil else {
        return CredentialFault(.criticalHeader, "a critical header is not understood", at: part)
      }
    }
    return nil
  }

  /// The certificates of the signer, its own first.
  ///
  /// - Throws: `certificateChainMissing`, `header`.
  func certificateChain() throws(CredentialFault) -> [ArraySlice<UInt8>] {
    guard let item = unprotected[Label.certificateChain] ?? protected?[Label.certificateChain] else {
      throw CredentialFault(.certificateChainMissing, "no certificate of the signer is given", at: part)
    }
    if let one = item.bytes { return [one] }
    guard let items = item.array else {
      throw CredentialFault(.header, "x5chain is a string or a list of strings", at: part)
    }
    guard !items.isEmpty else {
      throw CredentialFault(.certificateChainMissing, "the list of certificates is empty", at: part)
    }
    var chain: [ArraySlice<UInt8>] = []
    for item in items.prefix(16) {
      guard let bytes = item.bytes else {
        throw CredentialFault(.header, "x5chain is a string or a list of strings", at: part)
      }
      chain.append(bytes)
    }
    return chain
  }
}
