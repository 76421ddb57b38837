import Wire

/// JSON given on the command line's side.
enum JSONInput {
  static func value(_ bytes: [UInt8], what: String) throws -> JSONValue {
    do throws(WireError) {
      return try JSONValue.parse(bytes)
    } catch {
      throw CommandFailure(.refused, "\(what):\(error.line ?? 1):\(error.column ?? 1): \(error.message)")
    }
  }

  /// One value, or one a line.
  static func values(_ bytes: [UInt8], what: String) throws -> [JSONValue] {
    if let single = try? JSONValue.parse(bytes) { return [single] }
    let lines = bytes.split(separator: 0x0A).map(Array.init)
    guard lines.count > 1, (try? JSONValue.parse(lines[0])) != nil else { return [try value(bytes, what: what)] }
    return try lines.enumerated().filter { $0.element.contains { $0 > 0x20 } }.map { index, line in
      do throws(WireError) {
        return try JSONValue.parse(line)
      } catch {
        throw CommandFailure(.refused, "\(what):\(index + 1): \(error.message)")
      }
    }
  }
}

/// Request paths from words that a person typed.
enum Path {
  static func of(_ prefix: String, _ id: String, _ suffix: String = "") throws -> String {
    guard (1...64).contains(id.utf8.count), id.utf8.allSatisfy(isPlain) else {
      throw CommandFailure(.refused, "\(id.prefix(70)) is not an identifier")
    }
    return prefix + id + suffix
  }

  static func query(_ path: String, _ items: [(String, String?)]) throws -> String {
    let set = try items.compactMap { name, value -> String? in
      guard let value else { return nil }
      guard value.utf8.allSatisfy(isPlain) else {
        throw CommandFailure(.refused, "\(name) has a character that fits nothing")
      }
      return "\(name)=\(value)"
    }
    return set.isEmpty ? path : path + "?" + set.joined(separator: "&")
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x3A, 0x5F: true
    default: false
    }
  }
}

/// Lists that are read page by page; without a limit, lists that come whole.
enum Listing {
  static func print(
    _ path: String, limit: Int? = nil, target: TargetOptions, header: [String],
    row: @escaping @Sendable (JSONValue) -> [String]
  ) async throws {
    let items = try await target.withCaller { caller in
      guard let limit else { return try await caller.call("GET", path)["items"]?.array ?? [] }
      return try await all(path, limit: limit, caller)
    }
    if target.json {
      for item in items { try Terminal.printJSON(item) }
    } else {
      Terminal.printTable([header] + items.map(row))
    }
  }

  private static func all(_ path: String, limit: Int, _ caller: Caller) async throws -> [JSONValue] {
    var items: [JSONValue] = []
    var cursor: String?
    repeat {
      let size = min(max(limit - items.count, 1), 200)
      let separator = path.contains("?") ? "&" : "?"
      let answer = try await caller.call(
        "GET", path + separator + "limit=\(size)" + (cursor.map { "&cursor=\($0)" } ?? ""))
      items += answer["items"]?.array ?? []
      cursor = answer["next"]?.string
    } while cursor != nil && items.count < limit
    return Array(items.prefix(limit))
  }
}
