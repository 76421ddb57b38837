import Certificates
import Wire

extension CredentialFault {
  /// Bytes that are no CBOR, or not of the form that is accepted.
  init(cbor error: WireError, at part: String) {
    let code: ReasonCode =
      switch error.code {
      case .encoding: .utf8
      case .trailingData: .trailingData
      case .duplicateKey: .duplicateKey
      case .depth: .nesting
      case .size: .length
      default: .cbor
      }
    self.init(code, error.message + (error.offset.map { " (byte \($0))" } ?? ""), at: part)
  }

  /// Bytes that are no JSON.
  init(json error: WireError, at part: String) {
    let code: ReasonCode =
      switch error.code {
      case .encoding: .utf8
      case .duplicateKey: .duplicateKey
      case .depth: .nesting
      case .size: .length
      case .value: .number
      default: .json
      }
    self.init(code, error.message, at: part)
  }

  /// A certificate that can not be read, or a key or algorithm that can not be used.
  init(certificate error: CertificateError, at part: String) {
    self.init(ReasonCode(rawValue: error.code.rawValue) ?? .asn1, error.message, at: part)
  }

  init(chain fault: ChainFault, at part: String) {
    self.init(ReasonCode(rawValue: fault.code.rawValue) ?? .issuerUntrusted, fault.message, at: part)
  }
}
