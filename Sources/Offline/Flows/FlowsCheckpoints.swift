import Dispatch
import Files
import Foundation
import Traffic

/// Saves where a run stands, so that one that was killed goes on without losing a finding.
///
/// The file is written beside and renamed, so that there is always a whole one.
final class FlowsCheckpoints {
  private let folder: String
  private var last = DispatchTime.now()
  /// Seconds of work between two checkpoints; more where saving itself takes long.
  private var interval = 5.0

  init(folder: String) { self.folder = folder }

  private var path: String { "\(folder)/flows.state" }

  var isDue: Bool { Double(DispatchTime.now().uptimeNanoseconds - last.uptimeNanoseconds) / 1e9 >= interval }

  func save(_ run: FlowsRun) throws {
    let began = DispatchTime.now()
    let bytes = run.saved()
    let written = Self.write(bytes, to: path, folder: folder)
    guard written else { throw FlowsFault.input("the checkpoint cannot be written") }
    last = DispatchTime.now()
    interval = max(5, Double(last.uptimeNanoseconds - began.uptimeNanoseconds) / 1e9 * 20)
  }

  func load() -> [UInt8]? { (try? Data(contentsOf: URL(filePath: path))).map { [UInt8]($0) } }

  func clear() { try? FileManager.default.removeItem(atPath: path) }

  private static func write(_ bytes: [UInt8], to path: String, folder: String) -> Bool {
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let fresh = path + ".new"
    let descriptor = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var place = 0
    while place < bytes.count {
      let count = bytes.withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress.map { $0 + place }, $0.count - place)
      }
      guard count > 0 else { return false }
      place += count
    }
    return fsync(descriptor) == 0 && rename(fresh, path) == 0
  }
}
