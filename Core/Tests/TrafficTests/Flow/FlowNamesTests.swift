import Testing
import Traffic

@Suite struct FlowNamesTests {
  @Test func givesOneNumberToOneName() {
    var names = FlowNames()
    let first = names.number(of: Array("eni-1".utf8))
    let second = names.number(of: Array("eni-2".utf8))
    #expect(names.number(of: Array("eni-1".utf8)) == first)
    #expect(first != second)
    #expect(names.name(second) == "eni-2")
    #expect(names.name(FlowNames.none) == nil)
  }

  @Test func mapsIPv4Addresses() {
    let address = FlowAddress(v4: 0xC612_0102)
    #expect(address.isV4)
    #expect(address.v4 == 0xC612_0102)
    #expect(!FlowAddress(high: 1, low: 0xFFFF_C612_0102).isV4)
  }
}
