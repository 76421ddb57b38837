import Wire

/// AWS CloudTrail management events about network interfaces and elastic addresses (EC2 API reference, version 2016-11-15).
///
/// CreateNetworkInterface, RunInstances, AssignPrivateIpAddresses, AssignIpv6Addresses and AssociateAddress assign;
/// DeleteNetworkInterface, TerminateInstances, Unassign… and DisassociateAddress release. The tenant is the account.
/// Times are whole seconds.
enum CloudTrailSource {
  static func read(_ bytes: [UInt8]) -> SourceEvents {
    var out = SourceEvents()
    var state = State()
    JSONEntries.forEach(in: bytes, &out) { state.take($0, $1, &$2) }
    return out
  }

  private struct State {
    var held = HeldAddresses()
    /// Interfaces of an instance.
    var interfaces: [String: [String]] = [:]
    /// Resource and address of an association, by its id and by its address.
    var associations: [String: (resource: String, address: String)] = [:]
    var allocations: [String: String] = [:]

    mutating func take(_ entry: JSONValue, _ line: Int, _ out: inout SourceEvents) {
      // A call that failed changed nothing.
      guard entry["eventSource"]?.string == "ec2.amazonaws.com", entry["errorCode"] == nil,
        let name = entry["eventName"]?.string
      else {
        out.skipped += 1
        return
      }
      guard let time = SourceText.time(entry["eventTime"]?.string),
        let tenant = entry["recipientAccountId"]?.string ?? JSONEntries.at(entry, "userIdentity", "accountId")?.string
      else {
        out.faults.append(SourceFault(line: line, "eventTime and recipientAccountId are needed"))
        return
      }
      let (asked, answered) = (entry["requestParameters"], entry["responseElements"])
      switch name {
      case "CreateNetworkInterface": create(answered?["networkInterface"], tenant, time, line, &out)
      case "RunInstances":
        for instance in answered?["instancesSet"]?.listed ?? [] { run(instance, tenant, time, line, &out) }
      case "DeleteNetworkInterface":
        guard let id = asked?["networkInterfaceId"]?.string else { return }
        held.releaseAll(id, at: time, line: line, &out)
      case "TerminateInstances":
        for instance in (answered ?? asked)?["instancesSet"]?.listed ?? [] { terminate(instance, time, line, &out) }
      case "AssignPrivateIpAddresses", "AssignIpv6Addresses": assign(asked, answered, tenant, time, line, &out)
      case "UnassignPrivateIpAddresses", "UnassignIpv6Addresses": unassign(asked, time, line, &out)
      case "AllocateAddress":
        guard let id = answered?["allocationId"]?.string, let address = answered?["publicIp"]?.string else { return }
        allocations[id] = address
      case "AssociateAddress": associate(asked, answered, tenant, time, line, &out)
      case "DisassociateAddress": disassociate(asked, time, line, &out)
      default: out.skipped += 1
      }
    }

    private mutating func create(
      _ interface: JSONValue?, _ tenant: String, _ time: Int64, _ line: Int, _ out: inout SourceEvents
    ) {
      guard let interface, let id = interface["networkInterfaceId"]?.string else {
        out.faults.append(SourceFault(line: line, "the answer names no network interface"))
        return
      }
      held.assign(CloudTrailSource.addresses(of: interface), to: id, tenant: tenant, at: time, line: line, &out)
    }

    private mutating func run(
      _ instance: JSONValue, _ tenant: String, _ time: Int64, _ line: Int, _ out: inout SourceEvents
    ) {
      for interface in instance["networkInterfaceSet"]?.listed ?? [] {
        create(interface, tenant, time, line, &out)
        guard let id = instance["instanceId"]?.string, let own = interface["networkInterfaceId"]?.string else {
          continue
        }
        interfaces[id, default: []].append(own)
      }
    }

    private mutating func terminate(
      _ instance: JSONValue, _ time: Int64, _ line: Int, _ out: inout SourceEvents
    ) {
      guard let id = instance["instanceId"]?.string else { return }
      guard let own = interfaces.removeValue(forKey: id) else {
        out.faults.append(
          SourceFault(
            line: line, "an instance is gone whose addresses this file does not tell: read the earlier files with it"))
        return
      }
      for interface in own { held.releaseAll(interface, at: time, line: line, &out) }
    }

    private mutating func assign(
      _ asked: JSONValue?, _ answered: JSONValue?, _ tenant: String, _ time: Int64, _ line: Int,
      _ out: inout SourceEvents
    ) {
      guard let id = asked?["networkInterfaceId"]?.string else { return }
      let given = answered?["assignedPrivateIpAddressesSet"]
      let told =
        given?["assignedPrivateIpAddressSetType"]?.array ?? given?.listed ?? answered?["assignedIpv6Addresses"]?.listed
        ?? asked?["privateIpAddressesSet"]?.listed ?? []
      let addresses = told.compactMap { $0["privateIpAddress"]?.string ?? $0["ipv6Address"]?.string ?? $0.string }
      if addresses.isEmpty { out.faults.append(SourceFault(line: line, "the answer names no address")) }
      held.assign(addresses, to: id, tenant: tenant, at: time, line: line, &out)
    }

    private mutating func unassign(_ asked: JSONValue?, _ time: Int64, _ line: Int, _ out: inout SourceEvents) {
      guard let id = asked?["networkInterfaceId"]?.string else { return }
      let told =
        (asked?["privateIpAddressesSet"] ?? asked?["ipv6Addresses"] ?? asked?["privateIpAddress"])?.listed ?? []
      let lost = Set(
        told.compactMap { $0["privateIpAddress"]?.string ?? $0["ipv6Address"]?.string ?? $0.string }
          .compactMap { try? AddressBlock(text: $0) })
      held.release(id, at: time, line: line, &out) { lost.contains($0.block) }
    }

    private mutating func associate(
      _ asked: JSONValue?, _ answered: JSONValue?, _ tenant: String, _ time: Int64, _ line: Int,
      _ out: inout SourceEvents
    ) {
      let address = asked?["publicIp"]?.string ?? asked?["allocationId"]?.string.flatMap { allocations[$0] }
      guard let address, let resource = (asked?["networkInterfaceId"] ?? asked?["instanceId"])?.string else {
        out.faults.append(
          SourceFault(
            line: line, "an elastic address is associated that this file does not tell: read the earlier files with it")
        )
        return
      }
      held.assign([address], to: resource, tenant: tenant, at: time, line: line, &out)
      associations[address] = (resource, address)
      if let id = answered?["associationId"]?.string { associations[id] = (resource, address) }
    }

    private mutating func disassociate(_ asked: JSONValue?, _ time: Int64, _ line: Int, _ out: inout SourceEvents) {
      guard let key = (asked?["associationId"] ?? asked?["publicIp"])?.string, let known = associations[key] else {
        out.faults.append(
          SourceFault(line: line, "an association ends that this file does not tell: read the earlier files with it"))
        return
      }
      let block = try? AddressBlock(text: known.address)
      held.release(known.resource, at: time, line: line, &out) { $0.block == block }
      associations = associations.filter { $0.value.address != known.address }
    }
  }

  private static func addresses(of interface: JSONValue) -> [String] {
    let several = interface["privateIpAddressesSet"]?.listed.compactMap { $0["privateIpAddress"]?.string } ?? []
    let own = several.isEmpty ? [interface["privateIpAddress"]?.string].compactMap(\.self) : several
    return own + (interface["ipv6AddressesSet"]?.listed.compactMap { $0["ipv6Address"]?.string } ?? [])
  }
}
