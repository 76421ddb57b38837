import Hummingbird
import Journal
import Vocabulary
import Wire
import Workflow

/// The journal: how large it is, what signs it, how to check it, what came last.
struct JournalController: Sendable {
  static let shownEntries: UInt64 = 50

  let server: PageServer

  var routes: [PageRoute] { [.get("/console/journal", .signedIn) { try await show($0) }] }

  private func show(_ exchange: Exchange) async throws -> Response {
    let principal = try exchange.signedIn().principal
    try principal.require(.readJournal)
    let state = try await server.services.store.read { reader in
      let size = try reader.journalSize()
      let rows = try reader.journalRows(size - min(size, Self.shownEntries)..<size)
      return (size: size, rows: rows, checkpoint: try reader.latestCheckpoint())
    }
    let actors = ActorWords(handles: try await server.handles(as: principal))
    return try server.page(
      "journal",
      JournalModel(
        frame: server.frame(exchange, title: "Journal", room: .journal), size: Int(clamping: state.size).grouped,
        checkpoint: state.checkpoint.map { JournalModel.Checkpoint($0, at: exchange.at) },
        origin: server.services.signer.origin, key: server.services.signer.verifierKey,
        publicOrigin: server.configuration.publicOrigin,
        entries: state.rows.reversed().map { JournalModel.Entry($0, actors: actors, at: exchange.at) }))
  }
}

struct JournalModel: Sendable {
  struct Checkpoint: Sendable {
    let signedSize: String
    let note: String
    let time: TimeWords

    init(_ checkpoint: StoredCheckpoint, at now: Instant) {
      signedSize = Int(clamping: checkpoint.size).grouped
      note = checkpoint.note
      time = TimeWords(checkpoint.at, at: now)
    }
  }

  struct Entry: Sendable {
    let sequence: UInt64
    let words: String
    let actor: String
    let about: String
    let time: TimeWords?
    let leaf: String

    /// An entry that cannot be read still has its line: a gap in a journal must show.
    init(_ row: JournalRow, actors: ActorWords, at now: Instant) {
      let entry = try? StrictJSON.decode(JournalEntry.self, from: row.bytes)
      sequence = row.sequence
      words = entry.map { CodeWords.action($0.action) } ?? "Cannot be read"
      actor = entry.flatMap { try? Actor($0.actor) }.map { actors($0) } ?? "—"
      about = entry?.subject ?? "—"
      time = entry.map { TimeWords($0.at, at: now) }
      leaf = Hexadecimal.text(row.leafHash.prefix(6))
    }
  }

  let frame: Frame
  let size: String
  let checkpoint: Checkpoint?
  let origin: String
  let key: String
  let publicOrigin: String
  let entries: [Entry]
}
