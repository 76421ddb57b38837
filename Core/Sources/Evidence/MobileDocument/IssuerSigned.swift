import Wire

/// The part of the issuer: elements, and the signature on their digests (section 8.3.2.1.2.2).
struct IssuerSigned: Sendable {
  struct NameSpace: Sendable {
    let name: String
    let items: [IssuerSignedItem]
  }

  let nameSpaces: [NameSpace]
  let issuerAuth: COSEMessage

  /// More elements than any document has.
  private static let maximumItems = 4096
  /// Items within all elements together: each takes many times its bytes of memory.
  private static let maximumInnerItems = 1 << 20

  init(_ item: CBORItem, at part: String) throws(CredentialFault) {
    guard let map = item.map, let auth = map["issuerAuth"] else {
      throw DeviceResponse.fault("the part of the issuer lacks its signature", at: part)
    }
    issuerAuth = try COSEMessage(auth, .sign1, at: part + ".issuerAuth")
    var nameSpaces: [NameSpace] = []
    if let item = map["nameSpaces"] {
      guard let map = item.map else { throw DeviceResponse.fault("name spaces are a map", at: part + ".nameSpaces") }
      var (count, room) = (0, Self.maximumInnerItems)
      for entry in map.entries {
        guard let name = entry.key.text, let items = entry.value.array else {
          throw DeviceResponse.fault("a name space is a text with a list", at: part + ".nameSpaces")
        }
        count += items.count
        guard count <= Self.maximumItems else {
          throw CredentialFault(.length, "there are too many elements", at: part + ".nameSpaces")
        }
        var read: [IssuerSignedItem] = []
        for (index, item) in items.enumerated() {
          // No element has more items than bytes, nor more than it may.
          room -= min(item.embedded?.count ?? 0, IssuerSignedItem.rules.maximumItems)
          guard room >= 0 else {
            throw CredentialFault(.length, "there is too much in the elements", at: part + ".nameSpaces")
          }
          read.append(try IssuerSignedItem(item, at: "\(name)[\(index)]"))
        }
        nameSpaces.append(NameSpace(name: name, items: read))
      }
    }
    self.nameSpaces = nameSpaces
  }
}

/// One element as the issuer digested it.
struct IssuerSignedItem: Sendable {
  let digestID: UInt64
  let identifier: String
  let value: CBORItem
  /// Of the random bytes; 16 at least.
  let randomLength: Int
  /// What the digest is over: the tagged string as received (section 9.1.2.5).
  let raw: ArraySlice<UInt8>
  let part: String

  /// A list of driving privileges, the largest that is not one string, has some hundred items.
  static let rules: CBORRules = {
    var rules = CBORRules.strict
    rules.maximumItems = 1 << 12
    return rules
  }()

  init(_ item: CBORItem, at part: String) throws(CredentialFault) {
    guard let bytes = item.embedded else {
      throw DeviceResponse.fault("an element is an encoded item within a string", at: part)
    }
    let inner: CBORItem
    do throws(WireError) {
      inner = try CBORItem.parse(bytes, rules: Self.rules)
    } catch {
      throw CredentialFault(cbor: error, at: part)
    }
    guard let map = inner.map, let digestID = map["digestID"]?.unsigned, let random = map["random"]?.bytes,
      let identifier = map["elementIdentifier"]?.text, let value = map["elementValue"]
    else { throw DeviceResponse.fault("an element lacks a field, or has one of another type", at: part) }
    self.digestID = digestID
    self.identifier = identifier
    self.value = value
    randomLength = random.count
    raw = item.raw
    self.part = part
  }
}
