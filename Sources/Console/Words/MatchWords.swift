import Vocabulary
import Workflow

extension ClearanceRecord.Verdict {
  var words: String {
    switch self {
    case .cleared: "Clear: somebody else"
    case .confirmed: "Confirm: the listed party"
    case .asked: "Ask for more"
    }
  }

  var consequence: String {
    switch self {
    case .cleared: "It stays cleared until one of the two sides changes in a way that matters."
    case .confirmed: "It stays with the application as confirmed; decide the case next."
    case .asked: "It stays open, and your words say what is missing."
    }
  }

  var chip: Chip {
    switch self {
    case .cleared: Chip("Cleared", .good)
    case .confirmed: Chip("Confirmed", .bad)
    case .asked: Chip("More was asked", .info)
    }
  }

  /// The key that chooses it on the page of a match.
  var key: String {
    switch self {
    case .cleared: "x"
    case .confirmed: "y"
    case .asked: "a"
    }
  }
}

extension ClearanceRecord.State {
  var chip: Chip {
    switch self {
    case .proposed: Chip("Waits for a second person", .warn)
    case .standing: Chip("In force", .good)
    case .rejected: Chip("Sent back", .bad)
    case .superseded: Chip("Superseded", .calm)
    case .lapsed: Chip("Lapsed", .warn)
    }
  }
}

/// What changed on a match that came back, in plain words, by its code.
enum ChangeWords {
  static func of(_ code: String) -> String { all[code] ?? code.humanized }

  private static let all = [
    "stated-kind-changed": "The applicant states another kind of party",
    "stated-name-added": "The applicant stated another name",
    "stated-birth-date-changed": "The stated date of birth changed",
    "stated-country-changed": "The stated countries changed",
    "stated-number-added": "The applicant stated another number",
    "listed-kind-changed": "The list says another kind of party",
    "listed-name-added": "The list has a further name",
    "listed-birth-date-changed": "The listed date of birth changed",
    "listed-country-changed": "The listed countries changed",
    "listed-number-added": "The list has a further number",
    "listed-programme-added": "The party is under a further programme",
  ]
}
