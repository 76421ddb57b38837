import Vocabulary

/// `{"entries": [0, 17], "olderSize": 12}`.
struct BundleBody: Decodable {
  let entries: [UInt64]
  let olderSize: UInt64?

  /// Numbers that every reader of JSON keeps exactly (RFC 7493 section 2.2).
  private static let maximumNumber: UInt64 = 9_007_199_254_740_991

  enum CodingKeys: String, CodingKey, CaseIterable { case entries, olderSize }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let entries = try values.decode([UInt64].self, forKey: .entries)
    let olderSize = try values.decodeIfPresent(UInt64.self, forKey: .olderSize)
    try decoder.validated { () throws(VocabularyError) in
      guard (entries + [olderSize ?? 0]).allSatisfy({ $0 <= Self.maximumNumber }) else {
        throw VocabularyError(.range, "entry numbers and sizes are at most \(Self.maximumNumber)")
      }
    }
    self.entries = entries
    self.olderSize = olderSize
  }
}
