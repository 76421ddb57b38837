import Journal

/// SHA-256 in hex, as records refer to bytes.
func hexDigest(_ bytes: [UInt8]) -> String { Digest32.hash(bytes).hex }
