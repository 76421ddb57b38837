import Testing

@testable import Attribution

@Suite struct SourceTests {
  private func lines(_ kind: SourceKind, _ text: String) -> [String] { kind.read(Array(text.utf8)).events.map(\.line) }

  @Test func jsonLines() {
    let text =
      #"{"ts":10,"op":"assign","addr":"::ffff:192.0.2.1","tenant":"a","resource":"r"}"# + "\n"
      + #"{"ts":"1970-01-01T00:00:01Z","op":"release","addr":"192.0.2.1","port_lo":1,"port_hi":9,"tenant":"a"}"# + "\n"
      + #"{"ts":10,"op":"assign","addr":"192.0.2","tenant":"a"}"# + "\n"
    let told = SourceKind.jsonLines.read(Array(text.utf8))
    #expect(told.events.map(\.line) == ["10,assign,192.0.2.1,0,65535,a,r", "1000000,release,192.0.2.1,1,9,a,"])
    #expect(told.faults.map(\.line) == [3])
  }

  @Test func csvInAnyOrderOfColumns() {
    let text = "tenant,op,addr,ts,note\na,assign,192.0.2.1,10,x\nb,assign,192.0.2.01,10,x\n"
    let told = SourceKind.csv.read(Array(text.utf8))
    #expect(told.events.map(\.line) == ["10,assign,192.0.2.1,0,65535,a,"])
    #expect(told.faults.map(\.line) == [3])
  }

  @Test func cloudTrailReleasesWhatAnInterfaceHeld() {
    let text = #"""
      {"Records":[
      {"eventSource":"ec2.amazonaws.com","eventName":"CreateNetworkInterface","eventTime":"2026-01-05T10:00:00Z","recipientAccountId":"111122223333","responseElements":{"networkInterface":{"networkInterfaceId":"eni-0a","privateIpAddress":"10.0.0.5","privateIpAddressesSet":{"item":[{"privateIpAddress":"10.0.0.5"},{"privateIpAddress":"10.0.0.6"}]}}}},
      {"eventSource":"ec2.amazonaws.com","eventName":"AllocateAddress","eventTime":"2026-01-05T10:00:01Z","recipientAccountId":"111122223333","responseElements":{"publicIp":"203.0.113.7","allocationId":"eipalloc-1"}},
      {"eventSource":"ec2.amazonaws.com","eventName":"AssociateAddress","eventTime":"2026-01-05T10:00:02Z","recipientAccountId":"111122223333","requestParameters":{"allocationId":"eipalloc-1","networkInterfaceId":"eni-0a"},"responseElements":{"associationId":"eipassoc-1"}},
      {"eventSource":"ec2.amazonaws.com","eventName":"DisassociateAddress","eventTime":"2026-01-05T11:00:00Z","recipientAccountId":"111122223333","requestParameters":{"associationId":"eipassoc-1"}},
      {"eventSource":"ec2.amazonaws.com","eventName":"DeleteNetworkInterface","eventTime":"2026-01-05T12:00:00Z","recipientAccountId":"111122223333","requestParameters":{"networkInterfaceId":"eni-0a"}},
      {"eventSource":"ec2.amazonaws.com","eventName":"DeleteNetworkInterface","eventTime":"2026-01-05T12:00:00Z","errorCode":"Client.InUse","recipientAccountId":"111122223333","requestParameters":{"networkInterfaceId":"eni-0b"}}]}
      """#
    let told = SourceKind.awsCloudTrail.read(Array(text.utf8))
    #expect(told.faults.isEmpty)
    #expect(
      told.events.map { "\($0.isRelease ? "-" : "+")\($0.scope.block.text)" } == [
        "+10.0.0.5", "+10.0.0.6", "+203.0.113.7", "-203.0.113.7", "-10.0.0.5", "-10.0.0.6",
      ])
    #expect(told.events.allSatisfy { $0.tenant == "111122223333" && $0.resource == "eni-0a" })
  }

  @Test func activityLogs() {
    let gcp = #"""
      {"timestamp":"2026-01-05T10:00:00Z","resource":{"labels":{"project_id":"p-1"}},"protoPayload":{"methodName":"v1.compute.instances.insert","resourceName":"projects/p-1/zones/z/instances/vm-1","request":{"networkInterfaces":[{"networkIP":"10.1.0.2","accessConfigs":[{"natIP":"203.0.113.9"}]}]}}}
      {"timestamp":"2026-01-05T11:00:00Z","protoPayload":{"methodName":"v1.compute.instances.delete","resourceName":"projects/p-1/zones/z/instances/vm-1"}}
      """#
    #expect(
      lines(.gcpActivity, gcp).map { $0.split(separator: ",")[2] } == [
        "10.1.0.2", "203.0.113.9", "10.1.0.2", "203.0.113.9",
      ])
    let azure = #"""
      {"records":[{"time":"2026-01-05T10:00:00Z","resourceId":"/SUBSCRIPTIONS/S-1/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.NETWORK/PUBLICIPADDRESSES/IP1","operationName":"MICROSOFT.NETWORK/PUBLICIPADDRESSES/WRITE","resultType":"Success","properties":{"responseBody":"{\"properties\":{\"ipAddress\":\"203.0.113.4\"}}"}},
      {"time":"2026-01-05T11:00:00Z","resourceId":"/subscriptions/s-1/resourceGroups/g/providers/Microsoft.Network/publicIPAddresses/ip1","operationName":"Microsoft.Network/publicIPAddresses/delete","resultType":"Success"}]}
      """#
    #expect(
      lines(.azureActivity, azure).map { $0.split(separator: ",")[1...2].joined() } == [
        "assign203.0.113.4", "release203.0.113.4",
      ])
  }

  @Test func neutron() {
    let text = #"""
      {"event_type":"port.create.end","timestamp":"2026-01-05 10:00:00.250000","payload":{"port":{"id":"p1","project_id":"t1","fixed_ips":[{"ip_address":"10.2.0.3"},{"ip_address":"2001:db8::3"}]}}}
      {"oslo.message":"{\"event_type\":\"floatingip.update.end\",\"timestamp\":\"2026-01-05 10:00:01\",\"payload\":{\"floatingip\":{\"id\":\"f1\",\"project_id\":\"t1\",\"port_id\":\"p1\",\"floating_ip_address\":\"203.0.113.1\"}}}"}
      {"event_type":"floatingip.update.end","timestamp":"2026-01-05 11:00:00","payload":{"floatingip":{"id":"f1","project_id":"t1","port_id":null,"floating_ip_address":"203.0.113.1"}}}
      {"event_type":"port.delete.end","timestamp":"2026-01-05 12:00:00","payload":{"port_id":"p1"}}
      """#
    #expect(
      lines(.neutron, text).map { $0.split(separator: ",")[1...2].joined(separator: " ") } == [
        "assign 10.2.0.3", "assign 2001:db8::3", "assign 203.0.113.1", "release 203.0.113.1", "release 10.2.0.3",
        "release 2001:db8::3",
      ])
  }

  @Test func keaRenewsWithoutANewLease() {
    let text = """
      address,hwaddr,client_id,valid_lifetime,expire,subnet_id,fqdn_fwd,fqdn_rev,hostname,state,user_context,pool_id
      192.0.2.5,52:54:00:00:00:01,01:aa,100,1100,1,0,0,h,0,,0
      192.0.2.5,52:54:00:00:00:01,01:aa,100,1150,1,0,0,h,0,,0
      192.0.2.5,52:54:00:00:00:02,01:bb,100,1300,1,0,0,h,0,,0
      192.0.2.5,52:54:00:00:00:02,01:bb,0,1250,1,0,0,h,0,,0
      """
    #expect(
      lines(.kea, text) == [
        "1000000000,assign,192.0.2.5,0,65535,01:aa,52:54:00:00:00:01",
        "1150000000,release,192.0.2.5,0,65535,01:aa,52:54:00:00:00:01",
        "1200000000,assign,192.0.2.5,0,65535,01:bb,52:54:00:00:00:02",
        "1250000000,release,192.0.2.5,0,65535,01:bb,52:54:00:00:00:02",
      ])
  }

  @Test func dnsmasqNATAndHook() {
    let dnsmasq = """
      2026-01-05T10:00:00Z gw dnsmasq-dhcp[7]: DHCPACK(br0) 192.0.2.7 52:54:00:12:34:56 host
      2026-01-05T10:30:00Z gw dnsmasq-dhcp[7]: DHCPACK(br0) 192.0.2.7 52:54:00:12:34:56 host
      2026-01-05T11:00:00Z gw dnsmasq-dhcp[7]: DHCPRELEASE(br0) 192.0.2.7 52:54:00:12:34:56
      """
    #expect(lines(.dnsmasq, dnsmasq).map { $0.split(separator: ",")[1] } == ["assign", "release"])
    let nat = """
      <14>1 2026-01-05T10:00:00.5Z cgn1 RT_NAT - RT_SRC_NAT_PBA_ALLOC - Subscriber 100.64.0.7 used/maximum [1/4] blocks, allocates port block [1024-2031] from 203.0.113.5 in source pool p1
      2026-01-05T11:00:00Z cgn1 nat event=release subscriber=100.64.0.7 external=203.0.113.5 ports=1024-2031
      """
    #expect(
      lines(.natSyslog, nat) == [
        "1767607200500000,assign,203.0.113.5,1024,2031,100.64.0.7,",
        "1767610800000000,release,203.0.113.5,1024,2031,100.64.0.7,",
      ])
    let hook = "vestibule-lease/1 2026-01-05T10:00:00.000001Z assign 2001:db8::/64 t-1 vm-1\nnonsense\n"
    let told = SourceKind.hook.read(Array(hook.utf8))
    #expect(told.events.map(\.line) == ["1767607200000001,assign,2001:db8::/64,0,65535,t-1,vm-1"])
    #expect(told.faults.map(\.line) == [2])
  }
}
