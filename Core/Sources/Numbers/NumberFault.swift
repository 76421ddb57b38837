/// Why a number is none of its type. The raw values are the reason codes of the evidence contract.
public enum NumberFault: String, Hashable, Sendable, CaseIterable {
  case checkDigit = "check_digit"
  /// A part is unknown or impossible: a country, a date, an office.
  case component
  case format
  case length
  /// A character outside ASCII where no normalisation was asked for.
  case charset
  case empty

  /// Whether the text could not even be read as a number of the type; otherwise it was read and refused.
  public var isReadingFault: Bool {
    switch self {
    case .format, .length, .charset, .empty: true
    case .checkDigit, .component: false
    }
  }

  /// For a person.
  public var detail: String {
    switch self {
    case .checkDigit: "the check digit does not fit"
    case .component: "a part of the number is unknown or impossible"
    case .format: "the number has another form"
    case .length: "the number has another length"
    case .charset: "the number has characters outside ASCII"
    case .empty: "there is no number"
    }
  }
}
