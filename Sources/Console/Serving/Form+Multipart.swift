extension Form {
  /// Reads `multipart/form-data` (RFC 7578) as browsers send it.
  ///
  /// - Parameter boundary: from the content type, 1 to 70 characters (RFC 2046 section 5.1.1).
  init(multipart bytes: [UInt8], boundary: String) throws(FormError) {
    guard (1...70).contains(boundary.utf8.count) else { throw FormError("the form has no usable boundary") }
    let delimiter = Array("\r\n--\(boundary)".utf8)
    // The first delimiter may stand at the very beginning.
    let body = Array("\r\n".utf8) + bytes
    guard var position = body.firstRange(of: delimiter)?.upperBound else { throw FormError("the form is cut short") }
    while !body[position...].starts(with: Array("--".utf8)) {
      guard body[position...].starts(with: [13, 10]),
        let end = body[(position + 2)...].firstRange(of: delimiter)
      else { throw FormError("the form is cut short") }
      try addPart(body[(position + 2)..<end.lowerBound])
      position = end.upperBound
    }
  }

  private mutating func addPart(_ part: ArraySlice<UInt8>) throws(FormError) {
    guard let blank = part.firstRange(of: [13, 10, 13, 10]), blank.lowerBound - part.startIndex <= 4096,
      let head = String(validating: part[..<blank.lowerBound], as: UTF8.self),
      let name = Self.parameter("name", of: head)
    else { throw FormError("a part of the form has no name") }
    let content = part[blank.upperBound...]
    if Self.parameter("filename", of: head) != nil {
      return try add(Upload(name: name, bytes: Array(content)))
    }
    guard let text = String(validating: content, as: UTF8.self) else { throw FormError("the form is not UTF-8") }
    try add(name, text)
  }

  /// A quoted parameter of the part's Content-Disposition.
  private static func parameter(_ name: String, of head: String) -> String? {
    for line in head.split(separator: "\r\n") where line.lowercased().hasPrefix("content-disposition:") {
      for piece in line.split(separator: ";").dropFirst() {
        let pair = piece.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
        guard pair.count == 2, pair[0].lowercased() == name, pair[1].hasPrefix("\""), pair[1].hasSuffix("\""),
          pair[1].utf8.count >= 2
        else { continue }
        return String(pair[1].dropFirst().dropLast())
      }
    }
    return nil
  }
}
