import Evidence
import Policy
import Vocabulary
import Workflow

/// Levels of assurance for people: the cheapest way for applicants, the rule for analysts.
enum AssuranceWords {
  /// The first step of the cheapest way, with the page that it begins on; nil where nothing is missing, or nothing helps.
  static func advice(_ view: AssuranceView?) -> (words: String, path: String)? {
    guard let steps = view?.advice, let first = steps.first else { return nil }
    let words = steps.map(\.title).joined(separator: ", and ")
    return ("The shortest way: \(words).", path(first.kind))
  }

  private static func path(_ kind: String) -> String {
    switch kind {
    case "mrz": "/evidence/lines"
    case "registration-extract": "/evidence/register"
    case "sdjwt", "mdoc": "/wallet"
    case "emrtd": "/evidence/chip"
    default: "#add"
    }
  }

  static func level(_ level: AssuranceLevel) -> String { level == .none ? "No level" : level.rawValue.uppercased() }
}

/// How the identity of one party is assured, for analysts.
struct AssuranceLine: Sendable {
  let about: String
  let level: Chip
  let rule: String
  let needed: String
  let missing: String?
  let advice: String?

  init(_ view: AssuranceView) {
    let status = view.status
    about = status.role.words
    level = Chip(AssuranceWords.level(status.level), status.isReached ? .good : .warn)
    rule = status.rule.sentence
    needed =
      status.needed == .none
      ? "No level is asked for at this risk (\(status.pack))"
      : "\(AssuranceWords.level(status.needed)) is asked for by \(status.pack)"
    missing = status.missing.isEmpty ? nil : status.missing.joined(separator: "; ").sentence
    if let steps = view.advice {
      advice = steps.isEmpty ? nil : steps.map(\.title).joined(separator: ", and ").sentence
    } else {
      advice = "Nothing that is taken here reaches it; a person decides."
    }
  }
}
