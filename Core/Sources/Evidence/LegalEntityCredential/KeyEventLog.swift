import Crypto
import Wire

/// The events by which an identifier founded itself, changed its keys and anchored what others may rely on.
struct KeyEventLog: Sendable {
  /// Keys and threshold from one event on.
  struct Establishment: Sendable {
    let digest: String
    let keys: [String]
    let threshold: SigningThreshold
    /// Digests of the keys that may come next.
    let next: [String]
  }

  /// A digest that an event contains, so that whoever signed the event vouches for it.
  struct Seal: Hashable, Sendable {
    let identifier: String
    let sequence: String
    let digest: String
  }

  let prefix: String
  private(set) var establishments: [Establishment] = []
  private(set) var witnesses: [String] = []
  private(set) var witnessThreshold = 0
  /// Digests of events, by number.
  private(set) var digests: [String] = []
  private(set) var seals: Set<Seal> = []
  /// Events that the delegator must have anchored, with where he is said to have done so.
  private(set) var delegated: [(seal: Seal, sources: [CESRAttachments.Source])] = []
  /// What each event was taken with, by number.
  private var taken: [Taken] = []

  /// The bytes of an event and those who had to sign them.
  private struct Taken: Sendable {
    let bytes: [UInt8]
    let keys: [String]
    let threshold: SigningThreshold
    let witnesses: [String]
    let witnessThreshold: Int
    let attachments: CESRAttachments
  }
  /// Who must have anchored the founding; nil where nobody.
  private(set) var delegator: String?

  init(prefix: String) { self.prefix = prefix }

  var current: Establishment? { establishments.last }

  /// Takes the next event.
  ///
  /// - Returns: reasons why the event can not stand; the log is as before then.
  mutating func append(_ message: CESRMessage) -> LegalEntityFault? {
    let event = message.event ?? ""
    guard let sequence = message.text("s").flatMap({ Int($0, radix: 16) }), let digest = message.text("d") else {
      return LegalEntityFault("format", at: "event", "an event has a number and a digest")
    }
    if sequence < digests.count, sequence >= 0 {
      if let fault = repetitionFault(message, digest, sequence) { return fault }
      noteDelegation(message, digest)
      return nil
    }
    let place = "event \(prefix)/\(sequence)"
    guard sequence == digests.count else {
      return LegalEntityFault("chain_signature_invalid", at: place, "events are missing")
    }
    var changed = self
    if let fault = changed.apply(message, event, digest, place) { return fault }
    guard let current = changed.current else { return LegalEntityFault("key_not_found", at: place) }
    let taken = Taken(
      bytes: message.bytes, keys: current.keys, threshold: current.threshold, witnesses: changed.witnesses,
      witnessThreshold: changed.witnessThreshold, attachments: message.attachments)
    if let fault = Self.signatureFault(message, taken, place) { return fault }
    changed.taken.append(taken)
    self = changed
    return nil
  }

  /// Streams repeat what they need: the same bytes, again signed by those who had to. Two events of one number are duplicity.
  private func repetitionFault(_ message: CESRMessage, _ digest: String, _ sequence: Int) -> LegalEntityFault? {
    let place = "event \(prefix)/\(sequence)"
    guard digests[sequence] == digest else { return LegalEntityFault("duplicate_element", at: place) }
    guard sequence < taken.count, taken[sequence].bytes == message.bytes else {
      return LegalEntityFault("digest_mismatch", at: place, "the event is not what it was before")
    }
    if taken[sequence].attachments == message.attachments { return nil }
    return Self.signatureFault(message, taken[sequence], place)
  }

  /// Keeps what the delegator must have anchored, once for every place where he is said to have done so.
  private mutating func noteDelegation(_ message: CESRMessage, _ digest: String) {
    guard message.event == "dip" || message.event == "drt" else { return }
    let seal = Seal(identifier: prefix, sequence: message.text("s") ?? "", digest: digest)
    let sources = message.attachments.sources
    if !delegated.contains(where: { $0.seal == seal && $0.sources == sources }) { delegated.append((seal, sources)) }
  }

  /// Whether an event of this number has this digest.
  func has(_ digest: String, atNumber text: String) -> Bool {
    digests.indices.contains { digests[$0] == digest && CESRPrimitive.isNumber(text, $0) }
  }

  private mutating func apply(
    _ message: CESRMessage, _ event: String, _ digest: String, _ place: String
  ) -> LegalEntityFault? {
    let isFounding = event == "icp" || event == "dip"
    guard let holds = SelfAddressing.holds(message.object, labels: isFounding ? ["i"] : []) else {
      return LegalEntityFault("algorithm_unsupported", at: place)
    }
    guard holds else { return LegalEntityFault("digest_mismatch", at: place) }
    guard isFounding == digests.isEmpty else {
      return LegalEntityFault("format", at: place, "the first event founds the identifier")
    }
    if let last = digests.last, message.text("p") != last {
      return LegalEntityFault("digest_mismatch", at: place, "the event before is another")
    }
    switch event {
    case "icp", "dip", "rot", "drt":
      if let fault = establish(message, digest, isFounding: isFounding, place) { return fault }
      if event == "dip" { delegator = message.text("di") }
      noteDelegation(message, digest)
    case "ixn": break
    default: return LegalEntityFault("version", at: place, "a kind of event that is not known")
    }
    digests.append(digest)
    for anchor in message.object["a"]?.array ?? [] {
      if let identifier = anchor["i"]?.string, let sequence = anchor["s"]?.string, let digest = anchor["d"]?.string {
        seals.insert(Seal(identifier: identifier, sequence: sequence, digest: digest))
      }
    }
    return nil
  }

  private mutating func establish(
    _ message: CESRMessage, _ digest: String, isFounding: Bool, _ place: String
  ) -> LegalEntityFault? {
    let keys = (message.object["k"]?.array ?? []).compactMap(\.string)
    let next = (message.object["n"]?.array ?? []).compactMap(\.string)
    guard !keys.isEmpty, keys.count <= 64, Set(keys).count == keys.count,
      let threshold = SigningThreshold(message.object["kt"])
    else {
      return LegalEntityFault("key_invalid", at: place)
    }
    if isFounding {
      // Self-addressing, or the key itself.
      guard message.text("i") == digest || keys.count == 1 && message.text("i") == keys[0] else {
        return LegalEntityFault("digest_mismatch", at: place, "the identifier is not that of the event")
      }
      witnesses = (message.object["b"]?.array ?? []).compactMap(\.string)
    } else {
      let promised = current?.next ?? []
      let kept = keys.filter { key in
        let digest = BLAKE3.hash(Array(key.utf8))
        return CESRPrimitive.Style.allCases.contains {
          promised.contains(CESRPrimitive.encode(digest, code: "E", style: $0))
        }
      }
      guard !kept.isEmpty, kept.count == keys.count else {
        return LegalEntityFault("key_invalid", at: place, "the keys are not those promised before")
      }
      let cuts = Set((message.object["br"]?.array ?? []).compactMap(\.string))
      witnesses = witnesses.filter { !cuts.contains($0) } + (message.object["ba"]?.array ?? []).compactMap(\.string)
    }
    witnessThreshold = message.text("bt").flatMap { Int($0, radix: 16) } ?? 0
    establishments.append(Establishment(digest: digest, keys: keys, threshold: threshold, next: next))
    return nil
  }

  private static func signatureFault(_ message: CESRMessage, _ by: Taken, _ place: String) -> LegalEntityFault? {
    guard !message.attachments.controllerSignatures.isEmpty else {
      return LegalEntityFault("signature_missing", at: place)
    }
    guard let signed = signers(message.attachments.controllerSignatures, by.keys, message.bytes),
      by.threshold.isMet(by: signed)
    else { return LegalEntityFault("signature_invalid", at: place) }
    let receipts = signers(message.attachments.witnessSignatures, by.witnesses, message.bytes) ?? []
    return receipts.count >= by.witnessThreshold ? nil : LegalEntityFault("witness_quorum", at: place)
  }

  /// Whether the keys of an establishment signed the bytes.
  func hasSigned(_ bytes: [UInt8], _ group: CESRAttachments.Group) -> Bool {
    guard has(group.digest, atNumber: group.sequence),
      let establishment = establishments.first(where: { $0.digest == group.digest })
    else { return false }
    guard let signed = Self.signers(group.signatures, establishment.keys, bytes) else { return false }
    return establishment.threshold.isMet(by: signed)
  }

  /// Indexes of the keys that signed; nil where any signature does not hold.
  private static func signers(_ signatures: [CESRAttachments.Indexed], _ keys: [String], _ bytes: [UInt8]) -> Set<Int>?
  {
    var signed = Set<Int>()
    for signature in signatures {
      guard signature.index < keys.count, verifies(signature.text, keys[signature.index], bytes) else { return nil }
      signed.insert(signature.index)
    }
    return signed
  }

  private static func verifies(_ signature: String, _ key: String, _ bytes: [UInt8]) -> Bool {
    guard key.utf8.count == 44, key.hasPrefix("D") || key.hasPrefix("B") else { return false }
    // Key and signature are of one style; which one shows in neither.
    return CESRPrimitive.Style.allCases.contains { style in
      guard let raw = CESRPrimitive(text: key).decode(codeLength: 1, size: 32, style: style),
        let sealed = CESRPrimitive(text: signature).decode(codeLength: 2, size: 64, style: style),
        let publicKey = try? Curve25519.Signing.PublicKey(rawRepresentation: raw)
      else { return false }
      return publicKey.isValidSignature(sealed, for: bytes)
    }
  }
}
