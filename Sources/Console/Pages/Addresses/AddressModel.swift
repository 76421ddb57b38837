import Vocabulary
import Workflow

struct AddressModel: Sendable {
  struct Holder: Sendable {
    let tenant: String
    let accountAddress: String?
    let applicationAddress: String?
    let facts: String
  }

  struct Access: Sendable {
    let time: TimeWords
    let address: String
    let what: String
  }

  struct Accesses: Sendable {
    let rows: [Access]
    let nothing: String?
  }

  struct Row: Sendable {
    let address: String
    let port: String
    let time: TimeWords
    let certainty: Chip
    let holders: [Holder]
    let leases: [String]
    let accesses: Accesses?
    /// Of holders that are not listed.
    let more: String?
    let help: String?

    /// A shared address may have thousands.
    static let listed = 12
  }

  let frame: Frame
  let hasLedger: Bool
  /// Whether the visitor may see accesses, which are personal data.
  let mayOpen: Bool
  let wantsAccess: Bool
  let lines: String
  let purpose: String
  let linesError: String?
  let purposeError: String?
  let rows: [Row]
  let hasRows: Bool
  let timeline: Timeline?

  init(
    frame: Frame, hasLedger: Bool, mayOpen: Bool, form: Form, entered: Entered?, answers: [AttributedAnswer],
    timeline: Timeline?, at now: Instant
  ) {
    self.frame = frame
    self.hasLedger = hasLedger
    self.mayOpen = mayOpen
    wantsAccess = form["access"] == "yes"
    lines = form["lines"]
    purpose = form["purpose"]
    linesError = entered?.error(for: "/lines") ?? entered?.error(for: "/questions")
    purposeError = entered?.error(for: "/purpose")
    rows = answers.map { Row($0, at: now) }
    hasRows = !rows.isEmpty
    self.timeline = timeline
  }
}

extension AddressModel.Row {
  init(_ found: AttributedAnswer, at now: Instant) {
    let answer = found.answer
    address = answer.question.address.text
    port = answer.question.port.map(String.init) ?? "any"
    time = TimeWords(answer.question.at, at: now)
    certainty = answer.certainty.chip
    holders = found.holders.prefix(Self.listed).map(AddressModel.Holder.init)
    leases = answer.leases.prefix(Self.listed).map(\.words)
    accesses = found.access.map { AddressModel.Accesses($0, at: now) }
    let hidden = found.holders.count - holders.count
    more = hidden > 0 ? "and \(hidden) more" : nil
    help =
      switch answer.certainty {
      case .exact: nil
      case .ambiguous where answer.settledBy.contains("translation-log"):
        "Many accounts send from it at once. Only the gateway's log of port blocks would settle it."
      case .ambiguous:
        answer.settledBy.contains("port") ? "The source port would settle it." : "A finer time would settle it."
      case .unknown: "The ledger knows of nobody. It does not follow that nobody had it."
      }
  }
}

extension AddressModel.Accesses {
  init(_ history: AccessHistory, at now: Instant) {
    rows = history.events.map { access in
      let who = [access.actor, access.channel, access.agent].filter { !$0.isEmpty && $0 != "unknown" }
      return AddressModel.Access(
        time: TimeWords(access.at, at: now),
        address: access.address.text + (access.port.map { " port \($0)" } ?? ""),
        what: ([access.action] + who).joined(separator: " · "))
    }
    nothing = rows.isEmpty ? history.missing ?? "No access is known from a day before to a day after." : nil
  }
}

extension AddressModel.Holder {
  init(_ holder: AddressHolder) {
    tenant = holder.tenant
    accountAddress = holder.account.map { "/console/accounts/\($0)" }
    applicationAddress = holder.application.map { "/console/applications/\($0)" }
    let parts = [
      holder.partyKind?.rawValue, holder.customerState?.rawValue, holder.strength.map { "evidence \($0.rawValue)" },
      holder.openRequirements.map { $0 == 0 ? "nothing open" : "\($0) requirements open" },
      holder.reseller.map { "through \($0)" },
    ].compactMap(\.self)
    facts = parts.isEmpty ? "no account that is known here" : parts.joined(separator: " · ")
  }
}

extension HeldLease {
  var ports: String { firstPort == 0 && lastPort == .max ? "all ports" : "ports \(firstPort)–\(lastPort)" }

  var words: String {
    "row \(sequence): \(prefix), \(ports), \(start.text) to \(end?.text ?? "now"), \(resource)"
  }
}

extension HolderAnswer.Certainty {
  var chip: Chip {
    switch self {
    case .exact: Chip("Exact", .good)
    case .ambiguous: Chip("Ambiguous", .warn)
    case .unknown: Chip("Unknown", .calm)
    }
  }
}

struct AccountModel: Sendable {
  struct Row: Sendable {
    let prefix: String
    let ports: String
    let start: TimeWords
    let end: TimeWords?
    let resource: String
    let sequence: String
  }

  let frame: Frame
  let seen: Seen
  let hasSeen: Bool
  let activity: Timeline
  let reference: String
  let product: String
  let standing: Chip
  let opened: TimeWords
  let applicationAddress: String
  let customer: String
  let rows: [Row]
  let isEmpty: Bool
  let timeline: Timeline

  /// What sensors saw of it.
  struct Seen: Sendable {
    let rows: [ObservationRow]
  }

  init(
    frame: Frame, account: AccountRecord, customer: CustomerRecord, leases: [HeldLease], seen: [ObservationRecord],
    at now: Instant
  ) {
    self.frame = frame
    self.seen = Seen(rows: seen.map { ObservationRow($0, at: now) })
    hasSeen = !seen.isEmpty
    activity = Timeline(seen, until: now) { CodeWords.observation($0.code) }
    reference = account.reference
    product = account.product ?? "not stated"
    standing = account.state.chip
    opened = TimeWords(account.openedAt, at: now)
    applicationAddress = "/console/applications/\(customer.application)"
    self.customer = customer.id.text
    rows = leases.map { lease in
      Row(
        prefix: lease.prefix, ports: lease.ports, start: TimeWords(lease.start, at: now),
        end: lease.end.map { TimeWords($0, at: now) }, resource: lease.resource, sequence: String(lease.sequence))
    }
    isEmpty = leases.isEmpty
    timeline = Timeline(leases, until: now)
  }
}

extension CustomerRecord.State {
  var chip: Chip {
    switch self {
    case .active: Chip("Active", .good)
    case .restricted: Chip("Restricted", .warn)
    case .closed: Chip("Closed", .calm)
    }
  }
}
