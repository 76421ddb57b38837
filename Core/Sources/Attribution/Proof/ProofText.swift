/// A proof as one JSON object, and back.
public enum ProofText {
  /// Hashes in hexadecimal; what was told as text.
  public static func json(_ proof: LeaseProof) -> String {
    let path = proof.path.map { "\"\($0.hex)\"" }.joined(separator: ",")
    let link = proof.link
    return
      "{\"position\":\(proof.position),\"text\":\(quoted(proof.text)),\"leaf\":\"\(LedgerHash.leaf(proof.text).hex)\","
      + "\"path\":[\(path)],\"link\":{\"number\":\(proof.linkNumber),\"first\":\(link.first),\"count\":\(link.count),"
      + "\"recorded\":\(link.recorded),\"source\":\"\(link.source == .events ? "events" : "intervals")\","
      + "\"root\":\"\(link.root.hex)\",\"previous\":\"\(proof.previous.hex)\",\"hash\":\"\(link.link.hex)\"}}"
  }

  public static func quoted(_ bytes: some Sequence<UInt8>) -> String {
    var text = "\""
    for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case _ where scalar.value < 0x20:
        text += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
