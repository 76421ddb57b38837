import Wire

/// Log entries as clouds hand them out: one object a line, one array, or one object with the entries in a member.
enum JSONEntries {
  private static let members = ["Records", "records", "value", "entries"]

  static func forEach(
    in bytes: [UInt8], _ out: inout SourceEvents, _ body: (JSONValue, Int, inout SourceEvents) -> Void
  ) {
    let limits = JSONLimits(maximumBytes: 256 << 20)
    if let whole = try? JSONValue.parse(bytes, limits: limits) {
      let inner = members.lazy.compactMap { whole[$0]?.array }.first
      // The number of the entry stands for its line.
      for (index, entry) in (whole.array ?? inner ?? [whole]).enumerated() { body(entry, index + 1, &out) }
      return
    }
    var lines = JSONLines(limits: JSONLimits(maximumBytes: 16 << 20))
    for line in lines.read(bytes) + [lines.finish()].compactMap(\.self) {
      switch line.result {
      case .success(let value): body(value, line.number, &out)
      case .failure(let error): out.faults.append(SourceFault(line: line.number, error.message))
      }
    }
  }

  /// The member at a path of keys.
  static func at(_ value: JSONValue?, _ path: String...) -> JSONValue? {
    path.reduce(value) { $0?[$1] }
  }
}

extension JSONValue {
  /// A list that is an array, or an object with the array in `items` or `item` (AWS writes both).
  var listed: [JSONValue] { array ?? self["items"]?.array ?? self["item"]?.array ?? [] }
}

/// What a source knows from earlier entries: releases often name a resource and not its addresses.
struct HeldAddresses {
  private var held: [String: [(scope: LeaseScope, tenant: String)]] = [:]

  mutating func assign(
    _ addresses: [String], to resource: String, tenant: String, at time: Int64, line: Int, _ out: inout SourceEvents
  ) {
    for address in addresses {
      guard let block = try? AddressBlock(text: address) else {
        out.faults.append(SourceFault(line: line, LineFault.address.message))
        continue
      }
      let scope = LeaseScope(block)
      // Told again with every update: only what is new is an event.
      if held[resource]?.contains(where: { $0.scope == scope }) == true { continue }
      held[resource, default: []].append((scope, tenant))
      out.add(SourceEvent(time: time, isRelease: false, scope: scope, tenant: tenant, resource: resource), line: line)
    }
  }

  /// Releases the addresses of a resource that `isLost` picks.
  mutating func release(
    _ resource: String, at time: Int64, line: Int, _ out: inout SourceEvents, where isLost: (LeaseScope) -> Bool
  ) {
    for (scope, tenant) in held[resource] ?? [] where isLost(scope) {
      out.add(SourceEvent(time: time, isRelease: true, scope: scope, tenant: tenant, resource: resource), line: line)
    }
    held[resource]?.removeAll { isLost($0.scope) }
  }

  mutating func releaseAll(
    _ resource: String, at time: Int64, line: Int, _ out: inout SourceEvents
  ) {
    guard held[resource] != nil else {
      out.faults.append(
        SourceFault(
          line: line, "a resource is gone whose addresses this file does not tell: read the earlier files with it"))
      return
    }
    release(resource, at: time, line: line, &out) { _ in true }
    held[resource] = nil
  }
}
