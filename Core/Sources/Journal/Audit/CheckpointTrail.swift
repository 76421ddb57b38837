/// The signed checkpoints in order of size, and the stored tree held against them.
struct CheckpointTrail {
  private(set) var checkpoints: [Checkpoint] = []
  private(set) var faults: [AuditFault] = []

  /// - Parameter notes: in any order.
  init(notes: [String], verifier: CheckpointVerifier) {
    for note in notes {
      do throws(JournalError) {
        checkpoints.append(try verifier.verify(note: note))
      } catch {
        faults.append(AuditFault(.checkpointInvalid, "a stored checkpoint does not verify: \(error.message)"))
      }
    }
    checkpoints.sort { $0.size < $1.size }
  }

  /// Size of the largest tree that was signed.
  var size: UInt64 { checkpoints.last?.size ?? 0 }

  /// The stored tree is another than the signed one from somewhere between the last checkpoint that fits and the first that
  /// does not. Checkpoints over leaves that are not stored any more are left to the count of the rows.
  func rewritten(leaves: UInt64, reader: some MerkleNodeReader) throws -> AuditFault? {
    var fitting: UInt64 = 0
    for checkpoint in checkpoints where checkpoint.size <= leaves {
      let root: MerkleHash
      do {
        root = try MerkleLog.root(size: checkpoint.size, reader: reader)
      } catch let error as JournalError where error.code == .nodeMissing {
        continue
      }
      if root != checkpoint.root {
        return Self.fault(from: fitting, to: checkpoint.size)
      }
      fitting = checkpoint.size
    }
    return nil
  }

  private static func fault(from fitting: UInt64, to failing: UInt64) -> AuditFault {
    guard fitting < failing else {
      return AuditFault(.historyRewritten, "the log signed two different trees of \(failing) entries")
    }
    return AuditFault(
      .historyRewritten,
      "the tree is not the one signed at size \(failing); at size \(fitting) it still was: the history was rewritten between them",
      sequences: fitting...(failing - 1))
  }
}
