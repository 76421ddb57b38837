package import Attribution
import Foundation

/// The one writer of a ledger's folder.
///
/// Facts go to a write-ahead log and are durable when `commit` returns. `checkpoint` moves them into a sorted segment; segments
/// are joined beside that, on a thread of its own. Whatever moment the process dies at, the next one finds everything committed: the manifest names the files that count, and only
/// whole records of the log do.
package final class LeaseStore {
  package let folder: String
  private var manifest: Manifest
  private var log: DiskFile
  private let lock: DiskFile
  /// What is stored and what was told since, for reading and for taking facts.
  package var delta: LedgerDelta
  /// The whole hash chain.
  package private(set) var links: [ChainLink]
  private var markedNames: NameMarks
  private var logBytes: Int
  /// The segments that the manifest names.
  private var segments: [String: LeaseSegment]
  private var join: SegmentJoin?
  /// Why the last join came to nothing.
  private var joinFault: LeaseStoreError?

  package var lastLink: LedgerHash { links.last?.link ?? .zero }
  package var isEmpty: Bool { delta.nextSequence == 0 }

  /// Opens the ledger for writing; makes it where there is none.
  ///
  /// - Throws: `.busy` where another process writes to it, `.damaged` where it is not whole.
  package init(_ folder: String) throws(LeaseStoreError) {
    try Folder.make(folder)
    lock = try DiskFile("\(folder)/\(LedgerFiles.lock)", O_RDWR | O_CREAT)
    guard flock(lock.handle, LOCK_EX | LOCK_NB) == 0 else {
      throw LeaseStoreError(.busy, "another process writes to this ledger")
    }
    if LedgerFiles.isUnfinished(folder) { try Self.make(folder) }
    let files = try LedgerFiles.read(folder)
    manifest = files.manifest
    delta = LedgerDelta(
      LedgerView(segments: files.segments, names: files.names, nextSequence: files.manifest.nextSequence))
    links = files.links
    segments = Dictionary(uniqueKeysWithValues: zip(files.manifest.segments, files.segments))
    markedNames = files.names.marks
    self.folder = folder
    log = try DiskFile("\(folder)/\(files.manifest.log)", O_RDWR | O_CREAT)
    logBytes = 0
    try replay()
    sweep()
  }

  deinit { join?.wait() }

  private static func make(_ folder: String) throws(LeaseStoreError) {
    for name in [LedgerFiles.names, LedgerFiles.chain] {
      try DiskFile("\(folder)/\(name)", O_WRONLY | O_CREAT).synchronize()
    }
    try Folder.replace(Manifest.name, in: folder, with: Manifest().bytes)
  }

  /// Takes what the log holds, and cuts off what was never acknowledged.
  private func replay() throws(LeaseStoreError) {
    let size = try log.size
    if size > 0 {
      let file = try MappedFile(reading: log.path)
      let previous = lastLink
      let result = Result { () throws(AttributionError) in
        try LogReader.replay(UnsafeRawBufferPointer(file.bytes), into: &delta, after: previous)
      }
      let (added, end) = try translated { () throws(AttributionError) in try result.get() }
      links += added
      logBytes = end
      if end < size { try log.truncate(to: end) }
    }
    try log.seek(to: logBytes)
  }

  /// Removes files that a crash left behind.
  private func sweep() {
    var kept = Set(
      manifest.segments + [manifest.log, Manifest.name, LedgerFiles.names, LedgerFiles.chain, LedgerFiles.lock])
    if let join { kept.formUnion([join.name, join.name + SegmentFiles.unfinished]) }
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where !kept.contains(name) {
      guard name.hasPrefix("segment-") || name.hasPrefix("log-") || name.hasSuffix(".new") else { continue }
      Folder.remove("\(folder)/\(name)")
    }
  }

  // MARK: Writing

  /// A batch for facts that are taken by `delta` next.
  package func newBatch(_ source: ChainLink.Source) -> LogBatch { LogBatch(source, since: delta.names.marks) }

  /// Makes a batch durable.
  ///
  /// - Parameter recorded: the time now, microseconds since 1970.
  package func commit(_ batch: LogBatch, recorded: Int64) throws(LeaseStoreError) {
    guard batch.count > 0 else { return }
    let first = delta.nextSequence - UInt64(batch.count)
    let (bytes, link) = batch.record(after: lastLink, first: first, recorded: recorded, names: delta.names)
    try log.write(bytes)
    try log.synchronize()
    logBytes += bytes.count
    links.append(link)
  }

  /// Moves what the log holds into a segment of its own, and begins to join segments where that pays.
  package func checkpoint() throws(LeaseStoreError) {
    try takeJoined()
    guard logBytes > 0 else { return }
    let name = nextName("segment")
    try SegmentFiles.write("\(folder)/\(name)", delta.sources(from: delta.view.segments.count))
    try replaceFiles(segments: manifest.segments + [name], names: delta.names)
    guard join == nil, let newest = delta.view.segmentsToJoin else { return }
    join = SegmentJoin(Array(manifest.segments[newest]), delta.view.segments[newest], nextName("segment"), in: folder)
  }

  /// Waits for the segments that are being joined, and takes them.
  ///
  /// - Throws: where they could not be joined; they stand beside each other then, and nothing is lost.
  package func finishJoining() throws(LeaseStoreError) {
    join?.wait()
    try takeJoined()
    if let joinFault { throw joinFault }
  }

  /// Puts a segment that was joined in the place of those it was made of.
  private func takeJoined() throws(LeaseStoreError) {
    guard let finished = join, let outcome = finished.outcome else { return }
    join = nil
    joinFault = nil
    switch outcome {
    case .failure(let fault): joinFault = fault
    case .success(let joined):
      guard let first = manifest.segments.firstIndex(of: finished.parts[0]) else { return }
      var changed = manifest
      changed.segments.replaceSubrange(first..<(first + finished.parts.count), with: [finished.name])
      try Folder.replace(Manifest.name, in: folder, with: changed.bytes)
      manifest = changed
      for part in finished.parts { segments[part] = nil }
      segments[finished.name] = joined
    }
    sweep()
  }

  /// Writes what a bulk load made as the first segment of an empty ledger.
  package func store(_ load: BulkLoad, recorded: Int64, threads: Int) throws(LeaseStoreError) {
    guard isEmpty else { throw LeaseStoreError(.damaged, "a bulk load is for an empty ledger") }
    let name = nextName("segment")
    try SegmentFiles.write("\(folder)/\(name)", size: load.plan.byteCount) { memory throws(AttributionError) in
      let target = SharedMemory(bytes: memory)
      DispatchQueue.concurrentPerform(iterations: threads) { part in
        load.writeRows(part: part, of: threads, into: target.bytes)
      }
      try load.finish(into: memory)
    }
    links += load.links(recorded: recorded)
    try replaceFiles(segments: [name], names: load.names, next: UInt64(load.rowCount))
  }

  private struct SharedMemory: @unchecked Sendable {
    // @unchecked: each thread writes a stretch of its own.
    let bytes: UnsafeMutableRawBufferPointer
  }

  private func nextName(_ kind: String) -> String {
    manifest.generation += 1
    return "\(kind)-\(manifest.generation)"
  }

  /// Names and chain first, then the manifest that counts them, then away with what it does not name any more.
  private func replaceFiles(segments: some Sequence<String>, names: LedgerNames, next: UInt64? = nil)
    throws(LeaseStoreError)
  {
    var changed = manifest
    changed.segments = Array(segments)
    changed.nextSequence = next ?? delta.nextSequence
    changed.nameBytes = try append(
      LedgerFiles.nameFrame(names, since: markedNames), LedgerFiles.names, manifest.nameBytes)
    let newLinks = links[manifest.links...].flatMap(\.bytes)
    changed.links = try append(newLinks, LedgerFiles.chain, manifest.links * ChainLink.byteCount) / ChainLink.byteCount
    changed.log = nextName("log")
    changed.generation = manifest.generation
    let newLog = try DiskFile("\(folder)/\(changed.log)", O_RDWR | O_CREAT | O_TRUNC)
    try Folder.replace(Manifest.name, in: folder, with: changed.bytes)
    var opened: [LeaseSegment] = []
    for name in changed.segments {
      if let known = self.segments[name] {
        opened.append(known)
      } else {
        opened.append(try LedgerFiles.segment("\(folder)/\(name)"))
      }
    }
    self.segments = Dictionary(uniqueKeysWithValues: zip(changed.segments, opened))
    manifest = changed
    (log, logBytes, markedNames) = (newLog, 0, names.marks)
    delta = LedgerDelta(LedgerView(segments: opened, names: names, nextSequence: changed.nextSequence))
    sweep()
  }

  /// Writes behind the first `valid` bytes of a file, and waits until it is on the disk.
  ///
  /// - Returns: the valid bytes from now on.
  private func append(_ bytes: [UInt8], _ name: String, _ valid: Int) throws(LeaseStoreError) -> Int {
    let file = try DiskFile("\(folder)/\(name)", O_RDWR)
    try file.truncate(to: valid)
    try file.seek(to: valid)
    try file.write(bytes)
    try file.synchronize()
    return valid + bytes.count
  }
}
