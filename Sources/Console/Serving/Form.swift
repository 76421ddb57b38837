/// The fields and files of a submitted form, in order of appearance.
struct Form: Sendable {
  struct Upload: Sendable {
    let name: String
    let bytes: [UInt8]
  }

  static let maximumFields = 3000

  private(set) var fields: [(name: String, value: String)] = []
  private(set) var uploads: [Upload] = []

  init() {}

  init(_ fields: [(name: String, value: String)]) { self.fields = fields }

  mutating func add(_ name: String, _ value: String) throws(FormError) {
    guard fields.count < Self.maximumFields else { throw FormError("the form has too many fields") }
    fields.append((name, value.replacing("\r\n", with: "\n")))
  }

  mutating func add(_ upload: Upload) throws(FormError) {
    guard uploads.count < 10 else { throw FormError("the form has too many files") }
    uploads.append(upload)
  }

  /// The first value of a field as typed; empty where it is not there.
  subscript(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }

  /// The value without white space around it; nil where nothing is left.
  func text(_ name: String) -> String? {
    let trimmed = self[name].trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  func values(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

  /// The bytes of an uploaded file; nil where none was chosen.
  func upload(_ name: String) -> [UInt8]? {
    uploads.first { $0.name == name && !$0.bytes.isEmpty }?.bytes
  }
}

/// A form that a browser would not send.
struct FormError: Error {
  let message: String

  init(_ message: String) { self.message = message }
}

extension String {
  var trimmed: String {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
