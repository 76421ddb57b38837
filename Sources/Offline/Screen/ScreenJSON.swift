import Screening
import Vocabulary

/// Writes the lines of result files; keys in a fixed order, so that equal results are equal bytes.
enum ScreenJSON {
  static func line(_ id: String, _ matches: [ScreeningMatch], explain: Bool) -> String {
    "{\"qid\": \(quoted(id)), \"matches\": [\(matches.map { match($0, explain) }.joined(separator: ", "))]}\n"
  }

  static func line(_ id: String, _ changes: [MatchChange], explain: Bool) -> String {
    let texts = changes.map { change in
      let scores = [("before", change.before), ("after", change.after)].map { name, score in
        "\"\(name)\": \(score.map { "\($0)" } ?? "null")"
      }
      return "{\"change\": \(quoted(change.kind.rawValue)), \(scores.joined(separator: ", ")), "
        + "\"match\": \(match(change.match, explain))}"
    }
    return "{\"qid\": \(quoted(id)), \"changes\": [\(texts.joined(separator: ", "))]}\n"
  }

  private static func match(_ match: ScreeningMatch, _ explain: Bool) -> String {
    var text = "{\"id\": \(quoted(match.entry)), \"score\": \(match.score), \"name\": \(quoted(match.listedName))"
    if explain {
      text += ", \"list\": \(quoted(match.list)), \"alias\": \(quoted(match.aliasKind)), \"explain\": ["
      text += match.parts.map(part).joined(separator: ", ") + "]"
    }
    return text + "}"
  }

  private static func part(_ part: ExplanationPart) -> String {
    var fields = ["\"label\": \(quoted(part.label))"]
    if let stated = part.stated { fields.append("\"stated\": \(quoted(stated))") }
    if let found = part.found { fields.append("\"found\": \(quoted(found))") }
    fields.append("\"effect\": \(quoted(part.effect.rawValue))")
    if let reason = part.reason { fields.append("\"reason\": \(quoted(reason))") }
    return "{" + fields.joined(separator: ", ") + "}"
  }

  static func quoted(_ text: String) -> String {
    // Nearly every text goes out as it is.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }) else {
      return "\"" + text + "\""
    }
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case "\u{0}"..<" ", "\u{7F}": out += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
