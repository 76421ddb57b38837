/// One rule of Doc 9303 applied to one zone.
public struct MRZCheck: Hashable, Sendable {
  public enum Name: String, Hashable, Sendable, CaseIterable {
    case documentCode = "document_code"
    case issuer
    case name
    case documentNumber = "document_number"
    case documentNumberDigit = "document_number_check_digit"
    case nationality
    case birthDate = "birth_date"
    case birthDateDigit = "birth_date_check_digit"
    case sex
    case expiryDate = "expiry_date"
    case expiryDateDigit = "expiry_date_check_digit"
    case optionalDigit = "optional_data_check_digit"
    case compositeDigit = "composite_check_digit"

    /// For a reader.
    public var title: String {
      switch self {
      case .documentCode: "document code"
      case .issuer: "issuing state or organization"
      case .name: "name field"
      case .documentNumber: "document number"
      case .documentNumberDigit: "check digit of the document number"
      case .nationality: "nationality"
      case .birthDate: "date of birth"
      case .birthDateDigit: "check digit of the date of birth"
      case .sex: "sex"
      case .expiryDate: "date of expiry"
      case .expiryDateDigit: "check digit of the date of expiry"
      case .optionalDigit: "check digit of the optional data"
      case .compositeDigit: "composite check digit"
      }
    }

    public var isCheckDigit: Bool {
      switch self {
      case .documentNumberDigit, .birthDateDigit, .expiryDateDigit, .optionalDigit, .compositeDigit: true
      default: false
      }
    }
  }

  public let name: Name
  public let passes: Bool
  /// What is wrong, without any of the text but check digits; nil where it passes.
  public let detail: String?

  init(_ name: Name, fault detail: String?) {
    self.name = name
    self.passes = detail == nil
    self.detail = detail
  }
}
