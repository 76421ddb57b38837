import Vocabulary

/// `{"entries": [0, 17], "olderSize": 12}`.
struct BundleBody: Decodable {
  let entries: [UInt64]
  let olderSize: UInt64?

  enum CodingKeys: String, CodingKey, CaseIterable { case entries, olderSize }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    entries = try values.decode([UInt64].self, forKey: .entries)
    olderSize = try values.decodeIfPresent(UInt64.self, forKey: .olderSize)
  }
}
