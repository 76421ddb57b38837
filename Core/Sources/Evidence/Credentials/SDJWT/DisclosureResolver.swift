import Wire

/// Puts disclosures in the place of their digests (RFC 9901 section 7.1, step 3).
struct DisclosureResolver {
  private let byDigest: [String: Int]
  private let disclosures: [Disclosure]
  private let registered: Set<String>
  private var isUsed: [Bool]
  private var seen: Set<String> = []
  private(set) var faults: [CredentialFault] = []

  /// Deeper than any claim: payload and disclosures together.
  private static let maximumDepth = 64

  /// - Parameter registered: claims that must not be disclosed, because the check relies on them.
  init(_ disclosures: [Disclosure], registered: Set<String>) {
    self.disclosures = disclosures
    self.registered = registered
    isUsed = [Bool](repeating: false, count: disclosures.count)
    var byDigest: [String: Int] = [:]
    var faults: [CredentialFault] = []
    for (index, disclosure) in disclosures.enumerated() {
      if byDigest.updateValue(index, forKey: disclosure.digest) != nil {
        faults.append(CredentialFault(.duplicateDisclosure, "a disclosure is there twice", at: disclosure.part))
      }
    }
    self.byDigest = byDigest
    self.faults = faults
  }

  /// The claims with what is disclosed, without digests.
  mutating func resolve(_ payload: JSONObject) -> JSONObject {
    let claims = JSONObject(distinct: payload.members.filter { $0.key != "_sd_alg" })
    let resolved = object(claims, depth: 1, isRoot: true)
    for (index, disclosure) in disclosures.enumerated() where !isUsed[index] {
      // The first of two equal ones stands for both.
      if byDigest[disclosure.digest] != index { continue }
      fail(.disclosureUnreferenced, "no digest leads to this disclosure", at: disclosure.part)
    }
    return resolved
  }

  private mutating func fail(_ code: ReasonCode, _ message: String, at part: String) {
    if faults.count < 64 { faults.append(CredentialFault(code, message, at: part)) }
  }

  private mutating func object(_ object: JSONObject, depth: Int, isRoot: Bool = false) -> JSONObject {
    guard depth <= Self.maximumDepth else {
      fail(.nesting, "nested deeper than \(Self.maximumDepth) levels", at: "disclosures")
      return JSONObject([])
    }
    var members: [JSONObject.Member] = []
    var digests: [JSONValue] = []
    for member in object.members {
      switch member.key {
      case "_sd":
        guard let list = member.value.array else {
          fail(.claimType, "digests are a list of texts", at: "_sd")
          continue
        }
        digests = list
      case "...": fail(.disclosureReserved, "this name is reserved for elements of lists", at: "...")
      default: members.append(JSONObject.Member(member.key, value(member.value, depth: depth)))
      }
    }
    if !digests.isEmpty {
      var names = Set(members.map(\.key))
      for digest in digests {
        guard let digest = digest.string else {
          fail(.claimType, "a digest is a text", at: "_sd")
          continue
        }
        if let member = claim(digest, among: &names, depth: depth, isRoot: isRoot) { members.append(member) }
      }
    }
    // The members differed, and no claim was added under a name that was there.
    return JSONObject(distinct: members)
  }

  /// The disclosure of a digest, unless it was there before.
  private mutating func take(_ digest: String) -> Disclosure? {
    guard seen.insert(digest).inserted else {
      fail(.duplicateDigest, "a digest is there twice", at: "_sd")
      return nil
    }
    guard let index = byDigest[digest] else { return nil }
    isUsed[index] = true
    return disclosures[index]
  }

  private mutating func claim(
    _ digest: String, among names: inout Set<String>, depth: Int, isRoot: Bool
  ) -> JSONObject.Member? {
    guard let disclosure = take(digest) else { return nil }
    guard let name = disclosure.name else {
      fail(.disclosure, "an element of a list stands in the place of a claim", at: disclosure.part)
      return nil
    }
    guard name != "_sd", name != "..." else {
      fail(.disclosureReserved, "a claim must not have this name", at: disclosure.part)
      return nil
    }
    if isRoot, registered.contains(name) {
      fail(.disclosureReserved, "this claim must be signed openly", at: disclosure.part)
      return nil
    }
    guard names.insert(name).inserted else {
      fail(.claimConflict, "the claim is there already", at: disclosure.part)
      return nil
    }
    return JSONObject.Member(name, value(disclosure.value, depth: depth))
  }

  private mutating func value(_ value: JSONValue, depth: Int) -> JSONValue {
    switch value {
    case .object(let object): .object(self.object(object, depth: depth + 1))
    case .array(let elements): .array(self.elements(elements, depth: depth + 1))
    default: value
    }
  }

  private mutating func elements(_ elements: [JSONValue], depth: Int) -> [JSONValue] {
    guard depth <= Self.maximumDepth else {
      fail(.nesting, "nested deeper than \(Self.maximumDepth) levels", at: "disclosures")
      return []
    }
    var resolved: [JSONValue] = []
    for element in elements {
      guard let object = element.object, let digest = object["..."] else {
        resolved.append(value(element, depth: depth))
        continue
      }
      guard object.members.count == 1 else {
        fail(.disclosureReserved, "a digest of an element stands alone", at: "...")
        continue
      }
      guard let digest = digest.string else {
        fail(.claimType, "a digest is a text", at: "...")
        continue
      }
      guard let disclosure = take(digest) else { continue }
      guard disclosure.name == nil else {
        fail(.disclosure, "a claim stands in the place of an element of a list", at: disclosure.part)
        continue
      }
      resolved.append(value(disclosure.value, depth: depth))
    }
    return resolved
  }
}
