package import Attribution
import Foundation

/// A ledger opened for reading: everything that was acknowledged when it was opened.
package struct LeaseSnapshot: Sendable {
  package let view: LedgerView
  /// The whole hash chain, oldest first.
  package let links: [ChainLink]
  private let stamp: Stamp

  /// What tells whether the folder has changed since.
  private struct Stamp: Hashable, Sendable {
    var manifest: [UInt8]
    var logBytes: Int
  }

  /// - Throws: `.missing` where there is no ledger, `.damaged` where it is not whole.
  package init(_ folder: String) throws(LeaseStoreError) {
    if FileManager.default.fileExists(atPath: "\(folder)/\(LedgerFiles.lock)"), LedgerFiles.isUnfinished(folder) {
      // Its writer ended before it had acknowledged anything.
      (view, links, stamp) = (.empty, [], Stamp(manifest: [], logBytes: 0))
      return
    }
    let stamp = try Self.stamp(folder)
    let files = try LedgerFiles.read(folder)
    let stored = LedgerView(segments: files.segments, names: files.names, nextSequence: files.manifest.nextSequence)
    var delta = LedgerDelta(stored)
    let added = try Self.replay(folder, files, into: &delta)
    links = files.links + added
    self.stamp = stamp
    guard !added.isEmpty else {
      view = stored
      return
    }
    let segment = try SegmentFiles.hold(delta.sources(from: delta.view.segments.count))
    view = LedgerView(segments: files.segments + [segment], names: delta.names, nextSequence: delta.nextSequence)
  }

  private static func replay(
    _ folder: String, _ files: LedgerFiles, into delta: inout LedgerDelta
  ) throws(LeaseStoreError) -> [ChainLink] {
    let path = "\(folder)/\(files.manifest.log)"
    guard let log = try? MappedFile(reading: path) else { return [] }
    let previous = files.links.last?.link ?? .zero
    let result = Result { () throws(AttributionError) in
      try LogReader.replay(UnsafeRawBufferPointer(log.bytes), into: &delta, after: previous).links
    }
    return try translated { () throws(AttributionError) in try result.get() }
  }

  /// Whether facts were added, or files merged, since the snapshot was made.
  package func isOutdated(_ folder: String) -> Bool { (try? Self.stamp(folder)) != stamp }

  private static func stamp(_ folder: String) throws(LeaseStoreError) -> Stamp {
    let file = try DiskFile("\(folder)/\(Manifest.name)", O_RDONLY)
    let bytes = try file.read(file.size)
    let log = try Manifest(bytes).log
    var status = stat()
    let size = stat("\(folder)/\(log)", &status) == 0 ? Int(status.st_size) : 0
    return Stamp(manifest: bytes, logBytes: size)
  }
}
