import Attribution
import Foundation
import Synchronization

/// Segments that are being joined into one file, on a thread of its own, while facts are taken and asked for.
///
/// The file counts only once a manifest names it: a process that ends before leaves nothing behind but a file to remove.
final class SegmentJoin: Sendable {
  /// Names of the segments that are joined, oldest first; never empty.
  let parts: [String]
  /// Name of the segment that comes out.
  let name: String
  private let result = Mutex<Result<LeaseSegment, LeaseStoreError>?>(nil)
  private let end = DispatchGroup()

  init(_ parts: [String], _ segments: some Collection<LeaseSegment>, _ name: String, in folder: String) {
    (self.parts, self.name) = (parts, name)
    let (segments, path) = (Array(segments), "\(folder)/\(name)")
    DispatchQueue.global(qos: .utility).async(group: end) { [self] in
      let made = Result { () throws(LeaseStoreError) in
        try SegmentFiles.write(path, SegmentSources(joining: segments))
        return try LedgerFiles.segment(path)
      }
      result.withLock { $0 = made }
    }
  }

  /// Nil while it goes on.
  var outcome: Result<LeaseSegment, LeaseStoreError>? { result.withLock { $0 } }

  func wait() { end.wait() }
}
