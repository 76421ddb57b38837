import Wire

/// The part of the device: its own elements, and a signature or code over them and the session (section 8.3.2.1.2.2).
struct DeviceSigned: Sendable {
  enum Authentication: Sendable {
    case signature(COSEMessage)
    case code(COSEMessage)
    case none
    /// One of each, which the standard does not allow.
    case both
  }

  struct Element: Sendable {
    let nameSpace: String
    let identifier: String
  }

  /// The tagged string as received: what is signed.
  let nameSpaces: ArraySlice<UInt8>
  let elements: [Element]
  let authentication: Authentication

  init(_ item: CBORItem, at part: String) throws(CredentialFault) {
    let part = part + ".deviceSigned"
    guard let map = item.map, let spaces = map["nameSpaces"], let bytes = spaces.embedded else {
      throw DeviceResponse.fault("name spaces of the device are an encoded item within a string", at: part)
    }
    nameSpaces = spaces.raw
    elements = try Self.elements(bytes, at: part)
    guard let auth = map["deviceAuth"] else {
      authentication = .none
      return
    }
    guard let auth = auth.map else { throw DeviceResponse.fault("the authentication is a map", at: part) }
    switch (auth["deviceSignature"], auth["deviceMac"]) {
    case (let item?, nil): authentication = .signature(try COSEMessage(item, .sign1, at: part + ".deviceSignature"))
    case (nil, let item?): authentication = .code(try COSEMessage(item, .mac0, at: part + ".deviceMac"))
    case (nil, nil): authentication = .none
    case (.some, .some): authentication = .both
    }
  }

  private static func elements(_ bytes: ArraySlice<UInt8>, at part: String) throws(CredentialFault) -> [Element] {
    let root: CBORItem
    do throws(WireError) {
      root = try CBORItem.parse(bytes)
    } catch {
      throw CredentialFault(cbor: error, at: part)
    }
    guard let map = root.map else { throw DeviceResponse.fault("name spaces are a map", at: part) }
    var elements: [Element] = []
    for entry in map.entries {
      guard let name = entry.key.text, let items = entry.value.map else {
        throw DeviceResponse.fault("a name space is a text with a map", at: part)
      }
      for item in items.entries {
        guard let identifier = item.key.text else { throw DeviceResponse.fault("an element has a name", at: part) }
        elements.append(Element(nameSpace: name, identifier: identifier))
      }
    }
    return elements
  }
}
