import Foundation
import Vocabulary
import Wire
package import Workflow

/// A folder into which other programs drop evidence as files, for vendors that write files and for readers without a network.
///
/// A file is JSON: `{"application":"app_…","evidence":{"type":"mrz","text":"…"}}`, the second as in the HTTP interface. Files are taken in
/// the order of their names; what was taken goes to `taken`, what could not be goes to `refused` with a file that says why. A file
/// is left alone until it has the ending `.json`: write under another name and rename.
package struct EvidenceDrop: Sendable {
  let services: Services
  let folder: String

  static let maximumBytes = 4 << 20

  package init(services: Services, folder: String) {
    self.services = services
    self.folder = folder
  }

  package func run() async throws {
    let manager = FileManager.default
    guard let names = try? manager.contentsOfDirectory(atPath: folder) else { return }
    for name in names.sorted() where name.hasSuffix(".json") && !name.hasPrefix(".") {
      do {
        try await take("\(folder)/\(name)")
        try move(name, to: "taken")
      } catch let error as WorkflowError where error.code != .unavailable {
        try move(name, to: "refused", why: error.message)
      } catch let error as WireError {
        try move(name, to: "refused", why: error.message)
      }
    }
  }

  private func take(_ path: String) async throws {
    guard let data = FileManager.default.contents(atPath: path), data.count <= Self.maximumBytes else {
      throw WorkflowError(.invalid, "the file cannot be read, or is larger than \(Self.maximumBytes) bytes")
    }
    let value = try JSONValue.parse(Array(data), limits: JSONLimits(maximumBytes: Self.maximumBytes, maximumDepth: 32))
    guard let id = value["application"]?.string.flatMap({ try? ApplicationID($0) }), let evidence = value["evidence"]
    else { throw WorkflowError(.invalid, "a file names an application and holds evidence") }
    let input = try StrictJSON.decode(EvidenceInput.self, from: evidence)
    _ = try await AddEvidence(services).run(
      AddEvidence.Request(application: id, type: input.type, role: input.role, payload: input.payload), as: .system)
  }

  private func move(_ name: String, to place: String, why: String? = nil) throws {
    let manager = FileManager.default
    let target = "\(folder)/\(place)"
    try manager.createDirectory(
      atPath: target, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try? manager.removeItem(atPath: "\(target)/\(name)")
    try manager.moveItem(atPath: "\(folder)/\(name)", toPath: "\(target)/\(name)")
    if let why { try Data(why.utf8).write(to: URL(filePath: "\(target)/\(name).why"), options: .atomic) }
  }
}
