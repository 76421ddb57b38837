import Attribution
import Foundation

/// Makes segments, on disk or in memory.
enum SegmentFiles {
  /// What the name of a segment ends with while it is written.
  static let unfinished = ".new"

  /// Writes a segment under a name of its own and waits until it is on the disk.
  static func write(_ path: String, _ sources: SegmentSources) throws(LeaseStoreError) {
    let plan = sources.plan
    try write(path, size: plan.byteCount) { memory throws(AttributionError) in
      var writer = try SegmentWriter(plan, into: memory)
      sources.write(&writer)
      try writer.finish()
    }
  }

  static func write(
    _ path: String, size: Int, _ body: (UnsafeMutableRawBufferPointer) throws(AttributionError) -> Void
  ) throws(LeaseStoreError) {
    let temporary = path + unfinished
    let file = try MappedFile(creating: temporary, size: size)
    try translated { () throws(AttributionError) in try body(file.bytes) }
    try file.synchronize()
    try DiskFile(temporary, O_RDONLY).synchronize()
    try Folder.rename(temporary, path)
  }

  static func hold(_ sources: SegmentSources) throws(LeaseStoreError) -> LeaseSegment {
    let plan = sources.plan
    let memory = HeldMemory(size: plan.byteCount)
    return try translated { () throws(AttributionError) in
      var writer = try SegmentWriter(plan, into: memory.bytes)
      sources.write(&writer)
      try writer.finish()
      return try LeaseSegment(UnsafeRawBufferPointer(memory.bytes), owner: memory, verify: false)
    }
  }
}
