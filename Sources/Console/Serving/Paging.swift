import Foundation
import Vocabulary
import Workflow

extension Form {
  /// The position in a list, from the address of a page. A broken one begins at the start.
  var cursor: Cursor? {
    guard let text = text("after"), let mark = text.lastIndex(of: "~") else { return nil }
    return Cursor(key: String(text[..<mark]), id: String(text[text.index(after: mark)...]))
  }
}

/// Links that keep the filters and change one thing.
struct PageLinks: Sendable {
  let path: String
  let query: Form

  /// - Parameter changes: fields to replace; an empty value takes the field away. The position starts over unless it is set.
  func address(_ changes: (name: String, value: String)...) -> String {
    var fields: [(name: String, value: String)] = []
    for field in query.fields
    where field.name != "after" && field.name != "done" && !field.value.isEmpty
      && !changes.contains(where: { $0.name == field.name })
    {
      fields.append(field)
    }
    fields += changes.filter { !$0.value.isEmpty }
    guard !fields.isEmpty else { return path }
    return path + "?" + fields.map { "\($0.name.queryEscaped)=\($0.value.queryEscaped)" }.joined(separator: "&")
  }

  func next(_ cursor: Cursor?) -> String? { cursor.map { address(("after", "\($0.key)~\($0.id)")) } }
}

extension String {
  private static let unreserved = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

  /// For a value in a query (RFC 3986 section 2.3).
  var queryEscaped: String { addingPercentEncoding(withAllowedCharacters: Self.unreserved) ?? "" }
  /// For one segment of a path.
  var pathEscaped: String { queryEscaped }
}

/// A choice in a form.
struct Choice: Sendable {
  let value: String
  let words: String
  let isChosen: Bool
}
