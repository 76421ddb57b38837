import GRDB
import Journal
import Workflow

/// The writes of one commit.
struct WriteGroup {
  /// The journal's frontier after the writes so far.
  private(set) var tree: CompactRange
  private(set) var hasErased = false
  private(set) var count = 0
  /// Kept and waiting for the commit.
  private var kept: [any WriteJob] = []
  /// Rolled back, each with its reason.
  private var refused: [(job: any WriteJob, why: any Error)] = []

  init(tree: CompactRange) { self.tree = tree }

  /// Runs one write within a savepoint.
  ///
  /// - Throws: where the transaction as a whole is lost, for instance on a full disk.
  mutating func run(_ job: any WriteJob, in database: Database) throws {
    count += 1
    let transaction = SQLiteTransaction(database: database, tree: tree)
    do {
      try database.run("SAVEPOINT job")
      try job.run(in: transaction)
      try transaction.finish()
      try database.run("RELEASE SAVEPOINT job")
      tree = transaction.tree
      hasErased = hasErased || transaction.hasErased
      kept.append(job)
    } catch {
      refused.append((job, error))
      try database.run("ROLLBACK TO SAVEPOINT job")
      try database.run("RELEASE SAVEPOINT job")
    }
  }

  /// - Parameter failure: why the commit did not happen.
  func finish(_ failure: (any Error)?) {
    for job in kept { job.finish(failure) }
    for (job, why) in refused { job.finish(why) }
  }
}
