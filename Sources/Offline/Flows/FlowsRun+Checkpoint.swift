import Files
import Foundation
import Traffic

extension FlowsRun {
  func saved() -> [UInt8] {
    CheckpointFrame(
      format: format.rawValue, header: aws.header, consumed: consumed, alertsLength: alertsLength, counts: counts,
      names: (0..<UInt32(clamping: names.count)).compactMap { names.name($0) }, files: readFiles,
      learnt: (decoder as? any TemplateDecoder)?.learnt ?? [], engine: engine.saved()
    ).bytes
  }

  /// The files of a folder that were read, and how far the one at hand was.
  private var readFiles: [CheckpointFrame.File] {
    var all = files
    if let currentFile { all[currentFile] = .init(name: currentFile, offset: offset, size: .max) }
    return all.values.sorted { $0.name < $1.name }
  }

  /// Takes up the state of the checkpoint.
  ///
  /// - Returns: false where there is none.
  func restore() throws -> Bool {
    guard let bytes = checkpoints?.load() else { return false }
    do throws(TrafficError) {
      let frame = try CheckpointFrame(bytes)
      guard frame.format == format.rawValue else { throw TrafficError(.state, "it is of another format") }
      try engine.restore(frame.engine)
      names = FlowNames()
      for name in frame.names { _ = names.number(of: Array(name.utf8)) }
      aws.know(names)
      aws.take(header: frame.header)
      if var learning = decoder as? any TemplateDecoder {
        _ = learning.learn(frame.learnt)
        decoder = learning
      }
      (counts, consumed, alertsLength) = (frame.counts, frame.consumed, frame.alertsLength)
      files = Dictionary(frame.files.map { ($0.name, $0) }) { first, _ in first }
    } catch {
      throw FlowsFault.input("the checkpoint cannot be used: \(error)")
    }
    return true
  }

  /// Steps over what a stream's front was read of.
  func skip(_ stream: ByteStream, _ count: UInt64) throws {
    offset = count
    do throws(ByteStream.Fault) {
      try stepOver(stream, count)
    } catch {
      throw FlowsFault.input("the input is shorter than what the checkpoint had read")
    }
  }

  /// AWS lines need nothing but the order of fields; decoders with templates read the past again, for them alone.
  private func stepOver(_ stream: ByteStream, _ count: UInt64) throws(ByteStream.Fault) {
    guard format != .awsVPC else { return try stream.skip(count) }
    var left = count
    var held: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    var scratch: [FlowRecord] = []
    var scratchCounts = DecodeCounts()
    while left > 0 {
      let wanted = Int(min(left, UInt64(buffer.count)))
      let result = try buffer.withUnsafeMutableBytes { bytes in
        Result { () throws(ByteStream.Fault) in
          try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[..<wanted]))
        }
      }.get()
      held += buffer[..<result.count]
      left -= UInt64(result.count)
      scratch.removeAll(keepingCapacity: true)
      let used = held.withUnsafeBytes {
        decoder.decode($0, isLast: false, into: &scratch, names: &names, counts: &scratchCounts)
      }
      held.removeFirst(used)
      if result.isLast && left > 0 { throw .unreadable }
    }
  }
}
