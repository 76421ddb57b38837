/// Reasons of verdicts in plain words; those of one meaning are said once.
enum ReasonWords {
  static func all(_ codes: [String]) -> [String] {
    var out: [String] = []
    for code in codes {
      let words = words(code)
      if !out.contains(words) { out.append(words) }
    }
    return out
  }

  static func words(_ code: String) -> String { table[code] ?? "Check failed: \(code.replacing("_", with: " "))." }

  private static let table = [
    "issuer_untrusted": "Its issuer is not among those that are trusted here.",
    "no_trust_anchor": "Its issuer is not among those that are trusted here.",
    "chain_signature_invalid": "Its issuer is not who it says.",
    "issuer_mismatch": "Its issuer is not who it says.",
    "signature_invalid": "The signature does not hold.",
    "sod_signature": "The signature does not hold.",
    "digest_mismatch": "Something in it was changed after it was signed.",
    "dg_hash_mismatch": "A file of the chip was changed after it was signed.",
    "expired": "It has expired.",
    "mso_expired": "It has expired.",
    "not_yet_valid": "It is not valid yet.",
    "mso_not_yet_valid": "It is not valid yet.",
    "status": "Its issuer has taken it back.",
    "revoked": "Its issuer has taken it back.",
    "certificate_revoked": "The certificate that signed it was revoked.",
    "revocation_unknown": "It could not be found out whether its issuer has taken it back.",
    "nonce_mismatch": "The answer was made for another request.",
    "aud_mismatch": "The answer was made for somebody else.",
    "device_auth_failed": "The answer was not made for this request by the device that holds the document.",
    "device_auth_missing": "The device did not show that the document is its own.",
    "kb_missing": "The wallet did not show that the credential is its own.",
    "kb_signature_invalid": "The wallet did not show that the credential is its own.",
    "kb_too_old": "The answer was made too long ago.",
    "sd_hash_mismatch": "The answer shows other parts than the wallet signed.",
    "dcql_unsatisfied": "What was asked for was not shown.",
    "session_mismatch": "The answer came back to another browser than the one that asked.",
    "ciphertext_invalid": "The answer cannot be opened.",
    "active_auth_failed": "The chip did not show that it is no copy.",
    "mrz_dg1_mismatch": "The lines on the document are not those on the chip.",
    "issuer_country_mismatch": "The document is of another country than its signer.",
    "signature_missing": "There is no signature.",
    "timestamp": "It was signed too long ago.",
  ]
}
