public import Policy
import Vocabulary

/// Takes regime packs into use. Their texts are kept for ever, so that decisions made under them can be replayed.
public struct ActivatePacks: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// Exactly these packs apply afterwards; a change re-evaluates every application.
  ///
  /// - Throws: `PackError` with line and column; nothing changes then.
  public func run(_ texts: [[UInt8]], as principal: Principal) async throws -> [RegimePack] {
    try principal.require(.administer)
    let packs = try texts.map { try services.packReader.pack(from: $0) }
    guard Set(packs.map(\.reference.identifier)).count == packs.count else {
      throw WorkflowError(.invalid, "two packs have the same identifier")
    }
    let at = services.now
    let wanted = Set(packs.map(\.reference))
    let changed = try await services.store.write { transaction in
      let known = try transaction.packs()
      let active = Set(known.filter(\.isActive).map(\.reference))
      guard active != wanted else { return false }
      for (pack, text) in zip(packs, texts) where !active.contains(pack.reference) {
        if try transaction.packText(digest: pack.reference.digest) == nil {
          try transaction.putPackText(text, digest: pack.reference.digest)
        }
        try transaction.put(PackRecord(reference: pack.reference, loadedAt: at, isActive: true))
      }
      for var old in known where old.isActive && !wanted.contains(old.reference) {
        old.isActive = false
        try transaction.put(old)
      }
      try transaction.journal(
        EntryHeading(
          at: at, actor: principal.actor, action: "regime.activate",
          details: Dictionary(uniqueKeysWithValues: packs.map { ($0.reference.identifier, $0.reference.version) })))
      return true
    }
    services.replaceRules { Rules($0, packs: packs) }
    if changed { _ = try await Reassess(services).run(because: "application.reevaluate", as: .system) }
    return packs
  }
}
