import Foundation
import Traffic
import Vocabulary

/// Listens to exporters, and says what was lost: by the kernel for want of room, and on the way by their sequence numbers.
struct DatagramTail {
  private var decoder: any DatagramDecoder
  private let socket: DatagramSocket
  private let networks: [IPPrefix]
  private let state: String?
  private var lastState = DispatchTime.now()
  private var datagrams: UInt64 = 0
  private var bytes: UInt64 = 0
  private var refused: UInt64 = 0

  /// Batches between the socket and the decoder: 2,048 datagrams.
  private static let ringSize = 16
  private static let stateInterval = 30.0

  init(decoder: any DatagramDecoder, address: String, networks: [IPPrefix], state: String?, buffer: Int) throws {
    self.decoder = decoder
    self.networks = networks
    self.state = state
    do throws(DatagramSocket.Fault) {
      socket = try DatagramSocket(address, bufferBytes: buffer)
    } catch {
      throw FlowsFault.input(error.message)
    }
    try recall()
  }

  private mutating func recall() throws {
    guard let state, var learning = decoder as? any TemplateDecoder else { return }
    guard let text = FileManager.default.contents(atPath: state) else { return }
    let count = learning.learn([UInt8](text))
    decoder = learning
    FlowsFault.tell("\(count) templates known from before")
  }

  private mutating func remember(force: Bool) throws {
    guard let state, let learning = decoder as? any TemplateDecoder else { return }
    let now = DispatchTime.now()
    guard force || Double(now.uptimeNanoseconds - lastState.uptimeNanoseconds) / 1e9 >= Self.stateInterval else {
      return
    }
    lastState = now
    do {
      try Data(learning.learnt).write(to: URL(fileURLWithPath: state), options: .atomic)
    } catch {
      throw FlowsFault.input("the state file cannot be written")
    }
  }

  consuming func run(_ sink: FlowSink, _ ending: TailEnding) throws {
    var tail = self
    let ring = DatagramRing(size: Self.ringSize)
    nonisolated(unsafe) let socket = tail.socket
    let reader = Thread { ring.fill(from: socket) }
    reader.stackSize = 1 << 20
    reader.start()
    FlowsFault.tell("listening on port \(socket.port), \(socket.bufferBytes >> 10) kB of buffer")
    var records: [FlowRecord] = []
    var counts = DecodeCounts()
    let names = FlowNames()
    while true {
      if ending.isReached { ring.stop() }
      records.removeAll(keepingCapacity: true)
      let taken = ring.take(wait: 200) { tail.decode($0, &records, &counts) }
      guard let taken else { break }
      if taken { try sink.take(records, names: names, counts: counts) }
      try tail.remember(force: false)
      try sink.report { tail.statistics }
    }
    try tail.remember(force: true)
    try sink.report(force: true) { tail.statistics }
    tail.tellLosses()
  }

  private mutating func decode(_ batch: DatagramRing.Batch, _ records: inout [FlowRecord], _ counts: inout DecodeCounts)
  {
    for (index, (length, sender)) in batch.datagrams.enumerated() {
      guard networks.isEmpty || networks.contains(where: { $0.contains(sender.ipAddress) }) else {
        refused += 1
        continue
      }
      datagrams += 1
      bytes += UInt64(length)
      decoder.decode(
        datagram: batch.bytes(index), from: sender, received: batch.received, into: &records, counts: &counts)
    }
  }

  private var statistics: String {
    let rows = decoder.exporters.rows
    let exporters = rows.prefix(1000).map { row in
      """
      {"address":"\(row.key.address)","domain":\(row.key.domain),"datagrams":\(row.datagrams),"records":\(row.records),\
      "missing":\(row.missing),"late":\(row.late),"restarts":\(row.restarts),"clock_jumps":\(row.clockJumps)}
      """
    }
    return """
      ,"datagrams":\(datagrams),"bytes_read":\(bytes),"kernel_drops":\(socket.drops),"missing":\(decoder.exporters.missing),\
      "refused_senders":\(refused),"faults":\(FlowSink.text(decoder.faults)),"exporters":[\(exporters.joined(separator: ","))]
      """
  }

  private func tellLosses() {
    let (drops, missing) = (socket.drops, decoder.exporters.missing)
    guard drops > 0 || missing > 0 else { return }
    FlowsFault.tell("lost: \(drops) datagrams in the kernel's buffer, \(missing) by the exporters' sequence numbers")
  }
}

extension FlowAddress {
  var ipAddress: IPAddress {
    isV4 ? IPAddress(ipv4: v4) : IPAddress(ipv6: UInt128(high) << 64 | UInt128(low))
  }
}
