import Vocabulary
import Workflow

struct KeysModel: Sendable {
  struct Row: Sendable {
    let label: String
    let short: String
    let holder: String?
    let scopes: String
    let standing: Chip
    let created: TimeWords
    let expires: TimeWords
    let revokeAction: String?
  }

  let frame: Frame
  let rows: [Row]
  let isEmpty: Bool
  let scopeChoices: [Choice]
  let labelTyped: String
  let daysTyped: String
  let labelError: String?
  let scopeError: String?
  let daysError: String?
  let secret: ShownOnce?

  init(
    frame: Frame, keys: [APIKeyRecord], handles: [OperatorID: String], entered: Entered?, secret: ShownOnce?,
    at now: Instant
  ) {
    self.frame = frame
    rows = keys.map { key in
      let (isRevoked, isOver) = (key.revokedAt != nil, key.expiresAt <= now)
      return Row(
        label: key.label, short: key.id.short, holder: key.holder.map { handles[$0] ?? "somebody" },
        scopes: key.scopes.map(\.words).joined(separator: " · "),
        standing: isRevoked ? Chip("Revoked", .bad) : isOver ? Chip("Expired", .calm) : Chip("Works", .good),
        created: TimeWords(key.createdAt, at: now), expires: TimeWords(key.expiresAt, at: now),
        revokeAction: isRevoked || isOver ? nil : "/console/keys/\(key.id)/revoke")
    }
    isEmpty = rows.isEmpty
    let chosen = entered?.form.values("scope") ?? []
    scopeChoices = Permission.allCases.map {
      Choice(value: $0.rawValue, words: $0.words, isChosen: chosen.contains($0.rawValue))
    }
    labelTyped = entered?.form["label"] ?? ""
    daysTyped = entered?.form["days"] ?? "90"
    labelError = entered?.error(for: "/label")
    scopeError = entered?.error(for: "/scopes")
    daysError = entered?.error(for: "/days")
    self.secret = secret
  }
}
