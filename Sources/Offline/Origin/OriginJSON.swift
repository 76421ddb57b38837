import Traffic
import Vocabulary

/// Writes results; keys in a fixed order, so that equal results are equal bytes.
enum OriginJSON {
  static func marks(_ marks: OriginMarks) -> String {
    let list = marks.marks.map { mark in
      """
      {"kind":"\(mark.kind.rawValue)","value":\(ScreenJSON.quoted(mark.value)),"source":\(ScreenJSON.quoted(mark.source)),\
      "as_of":"\(mark.asOf.text)","age_days":\(mark.age / 86_400)}
      """
    }
    let silent = marks.silent.map(ScreenJSON.quoted).joined(separator: ",")
    return """
      {"address":"\(marks.address.text)","at":"\(marks.at.text)","marks":[\(list.joined(separator: ","))],"silent":[\(silent)]}
      """
  }

  static func finding(_ found: OriginFinding) -> String {
    let finding = found.finding
    let reference = finding.reference.map(ScreenJSON.quoted) ?? "null"
    return """
      {"account":\(ScreenJSON.quoted(found.account)),"code":"\(finding.code)","severity":"\(finding.severity.rawValue)",\
      "at":"\(finding.at.text)","confidence":\((finding.confidence * 1000).rounded() / 1000),\
      "summary":\(ScreenJSON.quoted(finding.summary)),"reference":\(reference),\
      "parts":[\(finding.parts.map(part).joined(separator: ","))]}

      """
  }

  private static func part(_ part: ExplanationPart) -> String {
    var text = "{\"label\":\(ScreenJSON.quoted(part.label))"
    if let stated = part.stated { text += ",\"stated\":\(ScreenJSON.quoted(stated))" }
    if let found = part.found { text += ",\"found\":\(ScreenJSON.quoted(found))" }
    text += ",\"effect\":\"\(part.effect.rawValue)\""
    if let reason = part.reason { text += ",\"reason\":\(ScreenJSON.quoted(reason))" }
    return text + "}"
  }
}
