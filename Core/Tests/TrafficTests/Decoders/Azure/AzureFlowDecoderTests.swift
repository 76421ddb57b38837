import Testing
import Traffic

@Suite struct AzureFlowDecoderTests {
  private func group(_ tuples: [String], version: Int = 2) -> String {
    let list = tuples.map { "\"\($0)\"" }.joined(separator: ",")
    return """
      {"time":"2018-11-13T12:00:35Z","resourceId":"/SUBSCRIPTIONS/AB-1/RESOURCEGROUPS/G","properties":{"Version":\(version),\
      "flows":[{"rule":"R","flows":[{"mac":"000D3AF87856","flowTuples":[\(list)]}]}]}}
      """
  }

  private func network(_ tuples: [String]) -> String {
    let list = tuples.map { "\"\($0)\"" }.joined(separator: ",")
    return """
      {"flowLogVersion":4,"macAddress":"0022487BC205","flowLogResourceID":"/SUBSCRIPTIONS/LOG/X",\
      "targetResourceID":"/subscriptions/Target/x","flowRecords":{"flows":[{"aclID":"a","flowGroups":[{"rule":"r",\
      "flowTuples":[\(list)]}]}]}}
      """
  }

  @Test func readsGroupsOfVersion2() throws {
    let out = decode(
      AzureFlowDecoder(),
      group([
        "1542110379,1.128.0.0,1.128.0.1,59932,443,T,O,A,E,1,66,2,67", "1542110380,10.0.0.4,1.2.3.4,5,53,U,O,A,B,,,,",
        "1542110381,94.102.49.190,10.5.16.4,28746,443,T,I,D,B,,,,",
      ]))
    #expect(
      out.lines == [
        "1.128.0.0 59932 > 1.128.0.1 443 6 1/66", "94.102.49.190 28746 > 10.5.16.4 443 6 0/0",
      ])
    let first = try #require(out.records.first)
    #expect(first.start == 1_542_110_379_000_000)
    #expect(first.replyPackets == 2 && first.replyBytes == 67 && first.countsBothWays)
    #expect(first.direction == .egress && first.initiator == .source && first.verdict == .accepted)
    #expect(out.names.name(first.account) == "ab-1")
    #expect(out.names.name(first.interface) == "000D3AF87856")
    #expect(out.records[1].verdict == .rejected && out.records[1].outcome == .unanswered)
    #expect(out.records[1].direction == .ingress)
    // The beginning that was accepted counts nothing yet.
    #expect(out.counts.noData == 1)
    #expect(out.counts.records == 2)
  }

  @Test func readsGroupsOfVersion1() {
    let out = decode(AzureFlowDecoder(), group(["1487282492,42.119.146.95,10.1.0.4,51529,5358,T,I,D"], version: 1))
    #expect(out.lines == ["42.119.146.95 51529 > 10.1.0.4 5358 6 0/0"])
    #expect(out.records.first?.verdict == .rejected)
  }

  @Test func readsNetworks() throws {
    let out = decode(
      AzureFlowDecoder(),
      network([
        "1663146003599,10.0.0.6,52.239.184.180,23956,443,6,O,B,NX,0,0,0,0",
        "1663146003606,10.0.0.6,52.239.184.180,23956,443,6,O,C,NX,5,500,6,600",
        "1663146003607,fd00::1,fd00::2,1,2,17,I,D,NX_HW,0,0,0,0",
      ]))
    #expect(
      out.lines == [
        "10.0.0.6 23956 > 52.239.184.180 443 6 5/500", "fd00:0:0:0:0:0:0:1 1 > fd00:0:0:0:0:0:0:2 2 17 0/0",
      ])
    #expect(out.records[0].start == 1_663_146_003_606_000)
    #expect(out.names.name(out.records[0].account) == "target")
    #expect(out.names.name(out.records[0].interface) == "0022487BC205")
    #expect(out.records[1].verdict == .rejected)
    #expect(out.counts.noData == 1)
  }

  @Test func readsManyRecordsInALine() {
    let one = network(["1663146003606,10.0.0.6,52.239.184.180,23956,443,6,O,E,NX,5,500,6,600"])
    let out = decode(AzureFlowDecoder(), "{\"records\":[\(one),\(one),17]}")
    #expect(out.records.count == 2)
    #expect(out.counts.bad == 1)
  }

  @Test func countsWhatIsWrong() {
    let out = decode(
      AzureFlowDecoder(),
      [
        group([
          "1542110379,1.128.0.0,1.128.0.1,59932", "1542110379,1.128.0.0,1.128.0.1,59932,443,T,O,A,E,1,-66,2,67",
          "x,1.128.0.0,1.128.0.1,59932,443,T,O,A,E,1,66,2,67",
          "1542110379,1.128.0.0,1.128.0.1,59932,443,T,Q,A,E,1,66,2,67",
          "1542110379,1.128.0.0,1.128.0.1,99999,443,T,O,A,E,1,66,2,67",
        ]), group(["1542110379,1.128.0.0,1.128.0.1,1,443,T,O,A,E,1,66,2,67"]) + "]", "{\"time\":1}", "{}{}",
      ].joined(separator: "\n"))
    #expect(out.records.isEmpty)
    #expect(out.counts.bad == 8)
    #expect(out.faults[.missingField] == 2)
    #expect(out.faults[.negativeCounter] == 1)
    #expect(out.faults[.badTime] == 1)
    #expect(out.faults[.badNumber] == 1)
  }

  @Test(.enabled(if: SharedArchive.isThere)) func readsTheSamples() throws {
    let groups = decode(AzureFlowDecoder(), try SharedArchive.opened("cloud-flow-logs/azure-nsg-flowlog-v2.json.gz"))
    #expect(groups.lines == ["1.128.0.0 59932 > 1.128.0.1 443 6 1/66"])
    #expect(groups.names.name(groups.records[0].account) == "00000000-0000-0000-0000-000000000000")
    let networks = decode(AzureFlowDecoder(), try SharedArchive.opened("cloud-flow-logs/azure-vnet-flowlog-v4.json.gz"))
    #expect(networks.lines == ["216.160.83.56 36776 > 81.2.69.142 443 6 22/2217"])
    #expect(networks.records[0].replyPackets == 33)
    #expect(networks.counts.noData == 1)
  }
}
