import Hummingbird
import Policy
import Vocabulary
import Workflow

/// The regime packs that are or were in use, with their text.
struct RegimesController: Sendable {
  let server: PageServer

  var routes: [PageRoute] {
    [
      .get("/console/regimes", .signedIn) { try await list($0) },
      .get("/console/regimes/{digest}", .signedIn) { try await show($0) },
    ]
  }

  private func list(_ exchange: Exchange) async throws -> Response {
    let records = try await ReadRecords(server.services).packs(as: try exchange.signedIn().principal)
    let rows = records.map { RegimesModel.Row($0, title: title($0), at: exchange.at) }
    return try server.page(
      "regimes", RegimesModel(frame: server.frame(exchange, title: "Regimes", room: .regimes), rows: rows))
  }

  private func show(_ exchange: Exchange) async throws -> Response {
    let principal = try exchange.signedIn().principal
    let digest = exchange.part("digest")
    let text = try await ReadRecords(server.services).packText(digest: digest, as: principal)
    let records = try await ReadRecords(server.services).packs(as: principal)
    guard let record = records.first(where: { $0.reference.digest == digest }) else {
      throw WorkflowError(.notFound, "there is no pack with this digest")
    }
    return try server.page(
      "regime",
      RegimeModel(
        frame: server.frame(exchange, title: record.reference.identifier, room: .regimes),
        row: RegimesModel.Row(record, title: title(record), at: exchange.at),
        text: String(decoding: text, as: UTF8.self)))
  }

  /// Known for packs in use; an old pack goes by its identifier.
  private func title(_ record: PackRecord) -> String? {
    server.services.rules.packs.first { $0.reference == record.reference }?.title
  }
}

struct RegimesModel: Sendable {
  struct Row: Sendable {
    let address: String
    let title: String
    let identifier: String
    let version: String
    let digest: String
    let shortDigest: String
    let loaded: TimeWords
    let standing: Chip
    let isActive: Bool

    init(_ record: PackRecord, title: String?, at now: Instant) {
      address = "/console/regimes/\(record.reference.digest)"
      self.title = title ?? record.reference.identifier
      identifier = record.reference.identifier
      version = record.reference.version
      digest = record.reference.digest
      shortDigest = String(record.reference.digest.prefix(12))
      loaded = TimeWords(record.loadedAt, at: now)
      isActive = record.isActive
      standing = record.isActive ? Chip("In use", .good) : Chip("Kept for replay", .calm)
    }
  }

  let frame: Frame
  let rows: [Row]
  let isEmpty: Bool

  init(frame: Frame, rows: [Row]) {
    self.frame = frame
    self.rows = rows.filter(\.isActive) + rows.filter { !$0.isActive }
    isEmpty = rows.isEmpty
  }
}

struct RegimeModel: Sendable {
  let frame: Frame
  let row: RegimesModel.Row
  let text: String
}
