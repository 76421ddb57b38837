import Files
import Traffic

extension FlowsRun {
  /// Reads AWS flow logs to the end of a stream.
  ///
  /// With one thread a block is read, decoded and judged, then the next. With more, while one is judged the next is
  /// decoded and the one after that read. Names and steps are taken in the order of the stream all the same.
  func consumeAWS(_ stream: ByteStream) throws(ByteStream.Fault) {
    let count = threads > 1 ? 3 : 1
    let blocks = (0..<count).map { _ in AWSBlock(capacity: blockSize, parts: threads > 1 ? threads * 4 : 1) }
    var block = blocks[0]
    load(block, after: nil, stream)
    var ahead = loadedAhead(of: block, blocks, stream)
    while true {
      let later = ahead.flatMap { ahead in ahead.mayReadOn ? blocks.first { $0 !== block && $0 !== ahead } : nil }
      judge(block, decoding: ahead, loading: later, stream)
      if let fault = block.fault { throw fault }
      if block.isLast || failure != nil { return }
      saveIfDue()
      if let next = ahead {
        (block, ahead) = (next, later)
      } else {
        let next = blocks.first { $0 !== block } ?? block
        load(next, after: block, stream)
        block = next
        ahead = loadedAhead(of: block, blocks, stream)
      }
    }
  }

  private func load(_ block: AWSBlock, after other: AWSBlock?, _ stream: ByteStream) {
    block.load(from: stream, after: other)
    FlowTask.perform(reading(block), engine: engine, threads: threads)
  }

  /// The block after one, where it can be had without waiting for the stream.
  private func loadedAhead(of block: AWSBlock, _ blocks: [AWSBlock], _ stream: ByteStream) -> AWSBlock? {
    guard block.mayReadOn, let ahead = blocks.first(where: { $0 !== block }) else { return nil }
    ahead.load(from: stream, after: block)
    return ahead
  }

  private func reading(_ block: AWSBlock) -> [FlowTask] { block.cuts.indices.map { .piece($0, of: block, aws) } }

  /// Judges what a block holds, while others are decoded and loaded.
  private func judge(_ block: AWSBlock, decoding ahead: AWSBlock?, loading later: AWSBlock?, _ stream: ByteStream) {
    let records = block.finish(decoder: &aws, resolver: resolver, names: &names, counts: &counts)
    var beside = ahead.map(reading) ?? []
    if let ahead, let later { beside.insert(.load(later, stream, after: ahead), at: 0) }
    guarded { try step(records, isLast: false, beside: beside) }
    consumed += UInt64(block.used)
    offset += UInt64(block.used)
  }
}
