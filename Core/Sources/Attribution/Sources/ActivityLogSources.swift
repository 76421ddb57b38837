import Wire

/// Google Cloud audit log entries (AuditLog in `protoPayload`): instances and addresses of Compute Engine.
///
/// Insert and access-config calls assign the addresses that request or response name; delete calls release them. The tenant is
/// the project. An instance that got its address by default is told without it: such entries are faults, not silence.
enum GCPActivitySource {
  static func read(_ bytes: [UInt8]) -> SourceEvents {
    var out = SourceEvents()
    var held = HeldAddresses()
    JSONEntries.forEach(in: bytes, &out) { take($0, $1, &held, &$2) }
    return out
  }

  private static func take(_ entry: JSONValue, _ line: Int, _ held: inout HeldAddresses, _ out: inout SourceEvents) {
    guard let payload = entry["protoPayload"], let method = payload["methodName"]?.string,
      method.contains("compute.instances.") || method.contains("compute.addresses.")
        || method.contains("compute.globalAddresses.") || method.contains("compute.forwardingRules.")
    else {
      out.skipped += 1
      return
    }
    // A long operation is told twice, and a failed one changed nothing: what counts is the entry that ends it well.
    if let code = JSONEntries.at(payload, "status", "code")?.number?.int64, code != 0 { return }
    let isPending = JSONEntries.at(entry, "operation", "last")?.bool == false
    guard let time = SourceText.time(entry["timestamp"]?.string), let resource = payload["resourceName"]?.string else {
      out.faults.append(SourceFault(line: line, "timestamp and protoPayload.resourceName are needed"))
      return
    }
    let words = resource.split(separator: "/").map(String.init)
    let tenant =
      JSONEntries.at(entry, "resource", "labels", "project_id")?.string
      ?? words.firstIndex(of: "projects").flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil } ?? ""
    let name = words.last ?? resource
    if method.hasSuffix(".delete") {
      if !isPending { held.releaseAll(name, at: time, line: line, &out) }
    } else if method.hasSuffix(".deleteAccessConfig") {
      held.release(name, at: time, line: line, &out) { !isPrivate($0.block) }
    } else if method.hasSuffix(".insert") || method.hasSuffix(".addAccessConfig") {
      let told = addresses(payload["request"]) + addresses(payload["response"])
      if told.isEmpty, !isPending {
        out.faults.append(SourceFault(line: line, "the entry names no address: compare with a snapshot"))
      }
      held.assign(told, to: name, tenant: tenant, at: time, line: line, &out)
    } else {
      out.skipped += 1
    }
  }

  private static func addresses(_ value: JSONValue?) -> [String] {
    guard let value else { return [] }
    var found = ["address", "natIP", "IPAddress", "networkIP"].compactMap { value[$0]?.string }
    for interface in value["networkInterfaces"]?.array ?? [] {
      found += ["networkIP", "ipv6Address"].compactMap { interface[$0]?.string }
      for access in (interface["accessConfigs"]?.array ?? []) + (interface["ipv6AccessConfigs"]?.array ?? []) {
        found += ["natIP", "externalIpv6"].compactMap { access[$0]?.string }
      }
    }
    return found.filter { !$0.isEmpty }
  }

  /// RFC 1918 and RFC 4193.
  private static func isPrivate(_ block: AddressBlock) -> Bool {
    guard block.isIPv4 else { return block.high >> 57 == 0xFC >> 1 }
    let word = UInt32(truncatingIfNeeded: block.low)
    return word >> 24 == 10 || word >> 20 == 0xAC1 || word >> 16 == 0xC0A8
  }
}

/// Azure activity log entries: `Microsoft.Network/publicIPAddresses` and `/networkInterfaces`, write and delete.
///
/// The address stands in the response body, which Azure keeps as JSON text in `properties.responseBody`. The tenant is the
/// subscription.
enum AzureActivitySource {
  static func read(_ bytes: [UInt8]) -> SourceEvents {
    var out = SourceEvents()
    var held = HeldAddresses()
    JSONEntries.forEach(in: bytes, &out) { take($0, $1, &held, &$2) }
    return out
  }

  private static func take(_ entry: JSONValue, _ line: Int, _ held: inout HeldAddresses, _ out: inout SourceEvents) {
    let operation = (entry["operationName"]?.string ?? JSONEntries.at(entry, "operationName", "value")?.string ?? "")
      .lowercased()
    let isAddress = operation.contains("microsoft.network/publicipaddresses/")
    let isInterface = operation.contains("microsoft.network/networkinterfaces/")
    let status =
      (entry["resultType"]?.string ?? JSONEntries.at(entry, "status", "value")?.string ?? entry["status"]?.string ?? "")
      .lowercased()
    guard isAddress || isInterface, ["success", "succeeded"].contains(status) else {
      out.skipped += 1
      return
    }
    guard let time = SourceText.time((entry["time"] ?? entry["eventTimestamp"])?.string),
      let id = (entry["resourceId"] ?? entry["ResourceId"])?.string
    else {
      out.faults.append(SourceFault(line: line, "time and resourceId are needed"))
      return
    }
    let words = id.lowercased().split(separator: "/").map(String.init)
    let tenant = words.firstIndex(of: "subscriptions").flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil } ?? ""
    let resource = words.suffix(2).joined(separator: "/")
    if operation.hasSuffix("/delete") {
      held.releaseAll(resource, at: time, line: line, &out)
    } else if operation.hasSuffix("/write") {
      let told = addresses(body(entry["properties"]))
      let blocks = Set(told.compactMap { try? AddressBlock(text: $0) })
      // An update tells the whole resource: what it does not name any more is gone.
      if !told.isEmpty { held.release(resource, at: time, line: line, &out) { !blocks.contains($0.block) } }
      held.assign(told, to: resource, tenant: tenant, at: time, line: line, &out)
    } else {
      out.skipped += 1
    }
  }

  private static func body(_ properties: JSONValue?) -> JSONValue? {
    guard let body = properties?["responseBody"] ?? properties?["responsebody"] else { return nil }
    return body.string.flatMap { try? JSONValue.parse(Array($0.utf8)) } ?? body
  }

  private static func addresses(_ body: JSONValue?) -> [String] {
    let properties = body?["properties"]
    var found = [properties?["ipAddress"]?.string].compactMap(\.self)
    for configuration in properties?["ipConfigurations"]?.array ?? [] {
      if let address = JSONEntries.at(configuration, "properties", "privateIPAddress")?.string { found.append(address) }
    }
    return found
  }
}

/// OpenStack Neutron notifications (oslo.messaging): ports and floating addresses, `….create.end`, `.update.end`, `.delete.end`.
///
/// The tenant is the project; the resource is the port, or the port that a floating address points to.
enum NeutronSource {
  static func read(_ bytes: [UInt8]) -> SourceEvents {
    var out = SourceEvents()
    var held = HeldAddresses()
    JSONEntries.forEach(in: bytes, &out) { entry, line, out in
      // On the bus the message is JSON text within an envelope.
      let inner = entry["oslo.message"]?.string.flatMap { try? JSONValue.parse(Array($0.utf8)) }
      take(inner ?? entry, line, &held, &out)
    }
    return out
  }

  private static func take(_ entry: JSONValue, _ line: Int, _ held: inout HeldAddresses, _ out: inout SourceEvents) {
    guard let type = entry["event_type"]?.string, type.hasSuffix(".end"),
      type.hasPrefix("port.") || type.hasPrefix("floatingip.")
    else {
      out.skipped += 1
      return
    }
    let payload = entry["payload"]
    let subject = payload?["port"] ?? payload?["floatingip"]
    guard let time = SourceText.time(entry["timestamp"]?.string),
      let id = (subject?["id"] ?? payload?["port_id"] ?? payload?["floatingip_id"])?.string
    else {
      out.faults.append(SourceFault(line: line, "timestamp and the id of the port or floating address are needed"))
      return
    }
    if type.hasSuffix(".delete.end") { return held.releaseAll(id, at: time, line: line, &out) }
    let told: [String]
    if type.hasPrefix("port.") {
      told = subject?["fixed_ips"]?.array?.compactMap { $0["ip_address"]?.string } ?? []
    } else {
      // A floating address that points nowhere is nobody's.
      let isBound = subject?["port_id"]?.string != nil
      told = isBound ? [subject?["floating_ip_address"]?.string].compactMap(\.self) : []
    }
    let blocks = Set(told.compactMap { try? AddressBlock(text: $0) })
    held.release(id, at: time, line: line, &out) { !blocks.contains($0.block) }
    let tenant = (subject?["project_id"] ?? subject?["tenant_id"])?.string ?? ""
    held.assign(told, to: id, tenant: tenant, at: time, line: line, &out)
  }
}
