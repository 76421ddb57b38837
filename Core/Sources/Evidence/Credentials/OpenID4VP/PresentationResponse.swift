import Wire

/// A wallet's answer (OpenID4VP 1.0 section 8), opened where it is encrypted.
struct PresentationResponse: Sendable {
  /// Presentations by the identifiers of the query.
  let presentations: [(id: String, presentations: [String])]
  let state: String?
  let isEncrypted: Bool
  /// Of the Digital Credentials API, where the caller recorded it.
  let origin: String?
  /// What the wallet reports in place of an answer.
  let error: String?

  /// - Parameter bytes: the parameters as JSON or as a form, or the encrypted response by itself.
  init(_ bytes: [UInt8], key: DecryptionKey?) throws(CredentialFault) {
    let end = bytes.lastIndex { $0 != 0x0A && $0 != 0x0D && $0 != 0x20 }.map { $0 + 1 } ?? 0
    let text = bytes[..<end]
    guard !text.isEmpty else { throw CredentialFault(.empty, "there is nothing to read", at: "response") }
    if CompactJWE.isOne(text) {
      try self.init(encrypted: text, key: key, outer: [:])
      return
    }
    let object =
      text.first == UInt8(ascii: "{")
      ? try CompactJWS.object(Array(text), .type, at: "response") : try FormParameters.read(text)
    // The Digital Credentials API puts the parameters into `data`.
    var parameters = object
    if let data = object["data"]?.object {
      parameters = JSONObject(data.members + object.members.filter { $0.key == "origin" })
    }
    if let inner = parameters["response"]?.string {
      try self.init(encrypted: Array(inner.utf8)[...], key: key, outer: parameters)
    } else {
      try self.init(parameters, outer: parameters, isEncrypted: false)
    }
  }

  private init(
    encrypted text: ArraySlice<UInt8>, key: DecryptionKey?, outer: JSONObject
  ) throws(CredentialFault) {
    let token = try CompactJWE(text, at: "response")
    guard let key else {
      throw CredentialFault(.keyNotFound, "the key that the answer is encrypted to is not given", at: "response")
    }
    let plain = try token.decrypt(with: key)
    try self.init(try CompactJWS.object(plain, .type, at: "response"), outer: outer, isEncrypted: true)
  }

  private init(_ object: JSONObject, outer: JSONObject, isEncrypted: Bool) throws(CredentialFault) {
    self.isEncrypted = isEncrypted
    // Beside an encrypted answer a state is no part of it.
    state = object["state"]?.string
    origin = outer["origin"]?.string
    error = object["error"]?.string
    if error != nil {
      presentations = []
      return
    }
    guard var token = object["vp_token"] else {
      throw CredentialFault(.claimMissing, "there are no presentations", at: "response.vp_token")
    }
    if let text = token.string {
      token = .object(try CompactJWS.object(Array(text.utf8), .type, at: "response.vp_token"))
    }
    presentations = try Self.presentations(token)
  }

  private static func presentations(
    _ token: JSONValue
  ) throws(CredentialFault) -> [(id: String, presentations: [String])] {
    let part = "response.vp_token"
    guard let object = token.object else {
      throw CredentialFault(.type, "presentations are an object by the identifiers of the query", at: part)
    }
    var all: [(id: String, presentations: [String])] = []
    for member in object.members {
      guard let elements = member.value.array, !elements.isEmpty, elements.count <= 64 else {
        throw CredentialFault(.type, "presentations are a list that is not empty", at: part)
      }
      var texts: [String] = []
      for element in elements {
        guard let text = element.string else {
          throw CredentialFault(.type, "a presentation is a text", at: part)
        }
        texts.append(text)
      }
      all.append((member.key, texts))
    }
    return all
  }
}

/// Parameters of `application/x-www-form-urlencoded`.
enum FormParameters {
  /// - Throws: `format`, `utf8`, `duplicateKey`.
  static func read(_ text: ArraySlice<UInt8>) throws(CredentialFault) -> JSONObject {
    var members: [JSONObject.Member] = []
    var keys: Set<String> = []
    for pair in text.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw CredentialFault(.format, "a parameter has no value", at: "response") }
      let (key, value) = (try decoded(parts[0]), try decoded(parts[1]))
      guard keys.insert(key).inserted else {
        throw CredentialFault(.duplicateKey, "a parameter is there twice", at: "response")
      }
      members.append(JSONObject.Member(key, .string(value)))
    }
    return JSONObject(members)
  }

  private static func decoded(_ text: ArraySlice<UInt8>) throws(CredentialFault) -> String {
    var bytes: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "+") {
        bytes.append(0x20)
      } else if byte == UInt8(ascii: "%") {
        guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
          throw CredentialFault(.format, "a parameter is not encoded as a form", at: "response")
        }
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CredentialFault(.utf8, "a parameter is not valid UTF-8", at: "response")
    }
    return text
  }
}
