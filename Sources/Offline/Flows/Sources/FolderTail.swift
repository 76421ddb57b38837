import Files
import Foundation
import Traffic

/// Reads the files of a folder as they come.
///
/// Each file begins with a fresh decoder for text formats; exporters' templates and AWS's header lines are kept from file to
/// file, since rotation does not repeat them.
struct FolderTail {
  private let format: FlowFormat
  private var folder: FlowFolder
  private let once: Bool
  private let settle: Double
  private var decoder: any FlowDecoder
  private var names = FlowNames()
  private var counts = DecodeCounts()
  private var files: UInt64 = 0
  private var bytes: UInt64 = 0
  private var damaged: UInt64 = 0

  private static let blockSize = 1 << 20
  /// A line or datagram longer than this is bad, whatever it says.
  private static let maximumUnit = 32 << 20
  private static let uploadTime = 3600.0

  init(format: FlowFormat, folder: String, state: String?, settle: Double, once: Bool) throws {
    self.format = format
    self.once = once
    self.settle = settle
    decoder = format.makeDecoder()
    do throws(FolderCursor.Fault) {
      self.folder = FlowFolder(folder, cursor: try FolderCursor(file: state), settle: settle)
    } catch {
      throw FlowsFault.input("the state file cannot be used")
    }
  }

  consuming func run(_ sink: FlowSink, _ ending: TailEnding) throws {
    var tail = self
    repeat {
      let before = tail.files
      for file in try tail.waiting() where !ending.isReached { try tail.read(file, sink) }
      try sink.report { tail.statistics }
      if tail.files == before {
        if tail.once { break }
        Thread.sleep(forTimeInterval: 0.5)
      }
    } while !ending.isReached
    try tail.tidy()
    try sink.report(force: true) { tail.statistics }
  }

  private func waiting() throws -> [FlowFolder.Waiting] {
    do throws(FlowFolder.Fault) {
      return try folder.waiting(now: Date().timeIntervalSince1970)
    } catch {
      throw FlowsFault.input(
        error == .tooManyFiles ? "the folder holds more than a million files" : "the folder cannot be read")
    }
  }

  private mutating func tidy() throws {
    do { try folder.tidy() } catch { throw FlowsFault.input("the state file cannot be written") }
  }

  private mutating func read(_ file: FlowFolder.Waiting, _ sink: FlowSink) throws {
    if file.isGzip, isUnfinished(file) { return }
    files += 1
    var offset = file.offset
    do throws(ByteStream.Fault) {
      let stream = try ByteStream(folder.fullPath(file.name))
      if offset > 0 { try stream.skip(offset) }
      offset += try read(stream, isGrowing: !file.isGzip, sink)
    } catch {
      // A broken file is counted once and not tried again, unless it changes.
      damaged += 1
      offset = file.size
      FlowsFault.tell("\(file.name) is damaged, or ends early: what could be read of it was")
    }
    do { try folder.done(file, offset: file.isGzip ? file.size : offset) } catch {
      throw FlowsFault.input("the state file cannot be written")
    }
  }

  /// A gzip file that ends early and was touched within the hour is still being written: it is left alone.
  private func isUnfinished(_ file: FlowFolder.Waiting) -> Bool {
    guard let age = folder.age(file.name, now: Date().timeIntervalSince1970), age < Self.uploadTime else {
      return false
    }
    do throws(ByteStream.Fault) {
      let stream = try ByteStream(folder.fullPath(file.name))
      var block = [UInt8](repeating: 0, count: Self.blockSize)
      while true {
        let (_, isLast) = try block.withUnsafeMutableBytes { bytes in
          Result { () throws(ByteStream.Fault) in try stream.read(into: bytes) }
        }.get()
        if isLast { return false }
      }
    } catch {
      return true
    }
  }

  /// - Returns: bytes consumed; a last line without its end is left for the next time, where the file may grow.
  private mutating func read(_ stream: ByteStream, isGrowing: Bool, _ sink: FlowSink) throws(ByteStream.Fault) -> UInt64
  {
    var block = [UInt8](repeating: 0, count: Self.blockSize)
    var held: [UInt8] = []
    var total: UInt64 = 0
    var records: [FlowRecord] = []
    while true {
      let (count, isLast) = try block.withUnsafeMutableBytes { bytes in
        Result { () throws(ByteStream.Fault) in try stream.read(into: bytes) }
      }.get()
      held += block[..<count]
      records.removeAll(keepingCapacity: true)
      let isEnd = isLast && (!isGrowing || once || settle > 0)
      let used = held.withUnsafeBytes {
        decoder.decode($0, isLast: isEnd, into: &records, names: &names, counts: &counts)
      }
      total += UInt64(used)
      bytes += UInt64(used)
      held.removeFirst(used)
      if (try? sink.take(records, names: names, counts: counts)) == nil { throw .unreadable }
      if isLast { return total }
      if held.count > Self.maximumUnit {
        counts.bad += 1
        total += UInt64(held.count)
        held.removeAll()
      }
    }
  }

  private var statistics: String {
    let faults = (decoder as? any ExplainingDecoder)?.faults
    return """
      ,"files":\(files),"files_damaged":\(damaged),"bytes_read":\(bytes)\
      \(faults.map { ",\"faults\":" + FlowSink.text($0) } ?? "")
      """
  }
}
