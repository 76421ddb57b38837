/// The order of fields in a flow log: the default of version 2, or what a header line says.
struct AWSFieldOrder: Equatable, Sendable {
  /// One code per column.
  private(set) var fields: [AWSField]

  /// Version 2, which is what a flow log has that nobody customised.
  static let standard = AWSFieldOrder(fields: [
    .other, .accountID, .interfaceID, .sourceAddress, .destinationAddress, .sourcePort, .destinationPort, .transport,
    .packets, .bytes, .start, .end, .action, .status,
  ])

  /// No custom format has more columns than there are fields.
  static let maximumFields = 96

  private init(fields: [AWSField]) { self.fields = fields }

  /// A header line that reads back as this order.
  var header: String {
    let names = Dictionary(AWSField.names.map { ($0.value, $0.key) }) { first, _ in first }
    return fields.map { $0 == .other ? "version" : names[$0] ?? "version" }.joined(separator: " ")
  }

  /// Reads a header line, in letters of any case: nil where the line is not one, that is, where a word is no field's name.
  init?(header line: UnsafeRawBufferPointer) {
    guard let first = line.first, first | 0x20 >= UInt8(ascii: "a"), first | 0x20 <= UInt8(ascii: "z"),
      line.count <= 4096
    else { return nil }
    var fields: [AWSField] = []
    for word in line.split(separator: UInt8(ascii: " ")) {
      let name = String(decoding: word, as: UTF8.self).lowercased().replacing("_", with: "-").trimmingSuffix {
        $0 == "\r" || $0 == ","
      }
      guard fields.count < Self.maximumFields else { return nil }
      if let field = AWSField.names[name] {
        fields.append(field)
      } else if AWSField.unused.contains(name) {
        fields.append(.other)
      } else {
        return nil
      }
    }
    guard !fields.isEmpty else { return nil }
    self.fields = fields
  }
}

extension StringProtocol where SubSequence == Substring {
  fileprivate func trimmingSuffix(while drop: (Character) -> Bool) -> String {
    var rest = self[...]
    while let last = rest.last, drop(last) { rest.removeLast() }
    return String(rest)
  }
}
