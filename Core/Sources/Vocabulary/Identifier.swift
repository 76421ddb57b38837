/// What an identifier names; its prefix tells a reader at sight.
public protocol IdentifierKind: Sendable {
  /// Three or four lower-case letters, for instance `app`.
  static var prefix: String { get }
}

/// A prefixed, sortable identifier such as `app_01JD3V0Q8ZC1S5T9W2X4Y6Z8A0`.
///
/// The part after the underscore is 26 characters of Crockford base 32: 48 bits of Unix milliseconds, then 80 bits given
/// by the caller. Identifiers of one kind therefore sort by the time they were made. They carry no personal data.
public struct Identifier<Kind: IdentifierKind>: TextValue, Comparable {
  public let text: String

  public init(_ text: String) throws(VocabularyError) {
    let prefix = Kind.prefix + "_"
    let tail = text.utf8.dropFirst(prefix.utf8.count)
    guard text.hasPrefix(prefix), tail.count == 26, tail.allSatisfy({ CrockfordBase32.alphabet.contains($0) }) else {
      throw VocabularyError(.format, "an identifier here is \(prefix) followed by 26 characters")
    }
    self.text = text
  }

  /// - Parameters:
  ///   - instant: the time of making; instants before 1970 count as 1970.
  ///   - entropy: two words from a cryptographic random source; the upper 16 bits of `high` are unused.
  public init(at instant: Instant, entropy: (high: UInt64, low: UInt64)) {
    let milliseconds = UInt64(max(0, instant.microseconds / 1000)) & 0xFFFF_FFFF_FFFF
    let high = milliseconds << 16 | (entropy.high & 0xFFFF)
    text = Kind.prefix + "_" + CrockfordBase32.encode(high: high, low: entropy.low)
  }

  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

enum CrockfordBase32 {
  static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// 128 bits as 26 characters, most significant first.
  static func encode(high: UInt64, low: UInt64) -> String {
    let value = UInt128(high) << 64 | UInt128(low)
    return String(
      decoding: (0..<26).map { alphabet[Int(truncatingIfNeeded: value >> UInt128(125 - 5 * $0)) & 31] }, as: UTF8.self)
  }
}

public enum ApplicationKind: IdentifierKind { public static let prefix = "app" }
public enum CustomerKind: IdentifierKind { public static let prefix = "cus" }
public enum AccountKind: IdentifierKind { public static let prefix = "acc" }
public enum EvidenceKind: IdentifierKind { public static let prefix = "evd" }
public enum VerificationKind: IdentifierKind { public static let prefix = "ver" }
public enum FindingKind: IdentifierKind { public static let prefix = "fnd" }
public enum DecisionKind: IdentifierKind { public static let prefix = "dec" }
public enum CaseKind: IdentifierKind { public static let prefix = "cse" }
public enum NoteKind: IdentifierKind { public static let prefix = "nte" }
public enum SubjectKind: IdentifierKind { public static let prefix = "sub" }
public enum SealedKind: IdentifierKind { public static let prefix = "sld" }
public enum OperatorKind: IdentifierKind { public static let prefix = "usr" }
public enum APIKeyKind: IdentifierKind { public static let prefix = "key" }
public enum WebhookKind: IdentifierKind { public static let prefix = "whk" }
public enum MessageKind: IdentifierKind { public static let prefix = "msg" }
public enum LegalRequestKind: IdentifierKind { public static let prefix = "lrq" }
public enum DeclarationKind: IdentifierKind { public static let prefix = "dcl" }

public typealias ApplicationID = Identifier<ApplicationKind>
public typealias CustomerID = Identifier<CustomerKind>
public typealias AccountID = Identifier<AccountKind>
public typealias EvidenceID = Identifier<EvidenceKind>
public typealias VerificationID = Identifier<VerificationKind>
public typealias FindingID = Identifier<FindingKind>
public typealias DecisionID = Identifier<DecisionKind>
public typealias CaseID = Identifier<CaseKind>
public typealias NoteID = Identifier<NoteKind>
/// Names one natural or legal person in the vault; the key that seals its data is found by it.
public typealias SubjectID = Identifier<SubjectKind>
public typealias SealedID = Identifier<SealedKind>
/// A person who works in the console.
public typealias OperatorID = Identifier<OperatorKind>
public typealias APIKeyID = Identifier<APIKeyKind>
public typealias WebhookID = Identifier<WebhookKind>
public typealias MessageID = Identifier<MessageKind>
public typealias LegalRequestID = Identifier<LegalRequestKind>
public typealias DeclarationID = Identifier<DeclarationKind>
