/// Proof that an entry is in the journal (RFC 9162 section 2.1.3). Hashes in base64.
struct InclusionResource: Encodable {
  let index: UInt64
  let size: UInt64
  let leafHash: String
  let proof: [String]
}

/// Proof that the journal of one size continues the journal of a smaller one (RFC 9162 section 2.1.4). Hashes in base64.
struct ConsistencyResource: Encodable {
  let from: UInt64
  let to: UInt64
  let proof: [String]
}
