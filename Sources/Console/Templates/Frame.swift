import Vocabulary
import Workflow

/// What stands around every page: title, navigation, who is signed in, what just happened.
struct Frame: Sendable {
  struct Link: Sendable {
    let label: String
    let address: String
    /// `page` on the current one, for `aria-current`.
    let current: String?
  }

  let title: String
  let style: String
  let script: String
  let icon: String
  let provider: String
  let isSignedIn: Bool
  let handle: String
  let roles: String
  let links: [Link]
  let formToken: String
  let notice: String?
  /// What is wrong with the lists, for everybody who works with them.
  let alarms: [String]
  let hasAlarms: Bool
}

/// The rooms of the console, in the order of the navigation.
enum ConsoleRoom: CaseIterable, Sendable {
  case cases, matches, applications, addresses, telemetry, legalRequests, screenings, lists, regimes, journal, people,
    keys

  var label: String {
    switch self {
    case .cases: "Cases"
    case .matches: "Matches"
    case .applications: "Applications"
    case .addresses: "Addresses"
    case .telemetry: "Telemetry"
    case .legalRequests: "Legal requests"
    case .screenings: "Search lists"
    case .lists: "Lists"
    case .regimes: "Regimes"
    case .journal: "Journal"
    case .people: "People"
    case .keys: "API keys"
    }
  }

  var address: String {
    switch self {
    case .cases: "/console"
    case .matches: "/console/matches"
    case .applications: "/console/applications"
    case .addresses: "/console/addresses"
    case .telemetry: "/console/telemetry"
    case .legalRequests: "/console/legal-requests"
    case .screenings: "/console/screenings"
    case .lists: "/console/lists"
    case .regimes: "/console/regimes"
    case .journal: "/console/journal"
    case .people: "/console/people"
    case .keys: "/console/keys"
    }
  }

  var permission: Permission {
    switch self {
    case .cases, .matches: .readCases
    case .screenings: .readScreenings
    case .applications: .readApplications
    case .addresses, .legalRequests: .readLeases
    case .telemetry: .readTelemetry
    case .lists: .readLists
    case .regimes: .readRegimes
    case .journal: .readJournal
    case .people, .keys: .administer
    }
  }
}

extension PageServer {
  func frame(
    _ visitor: Exchange.Visitor?, title: String, room: ConsoleRoom? = nil, notice: Notice? = nil, secret: String? = nil
  ) -> Frame {
    let alarms =
      visitor?.may(.readLists) == true
      ? services.listClocks.compactMap { $0.alarm(at: now) }
        + services.trustClocks.compactMap { $0.alarm(at: now) } : []
    let rooms = ConsoleRoom.allCases.filter { room in visitor.map { $0.may(room.permission) } ?? false }
    return Frame(
      title: title, style: assets.address(of: .style), script: assets.address(of: .script),
      icon: assets.address(of: .icon), provider: configuration.providerName, isSignedIn: visitor != nil,
      handle: visitor?.session.record.handle ?? "",
      roles: visitor?.session.record.roles.map(\.words).joined(separator: ", ") ?? "",
      links: rooms.map { Frame.Link(label: $0.label, address: $0.address, current: $0 == room ? "page" : nil) },
      formToken: (secret ?? visitor?.token).map(FormToken.make(for:)) ?? "", notice: notice?.words,
      alarms: alarms, hasAlarms: !alarms.isEmpty)
  }

  func frame(_ exchange: Exchange, title: String, room: ConsoleRoom) -> Frame {
    frame(exchange.visitor, title: title, room: room, notice: Notice(rawValue: exchange.query["done"]))
  }
}

/// What just happened, as the address of the next page carries it: a fixed word, never text.
enum Notice: String, Sendable, CaseIterable {
  case claimed, released, noted, revealed, decided, proposed, approved, rejected, disabled, revoked, saved, received
  case nothingOpen = "nothing-open"
  case judged
  case clearingProposed = "clearing-proposed"
  case clearingApproved = "clearing-approved"
  case clearingRejected = "clearing-rejected"
  case searched

  var words: String {
    switch self {
    case .claimed: "The case is yours."
    case .released: "The case is back in the queue."
    case .noted: "The note is kept."
    case .revealed: "Personal data is visible for 15 minutes. The purpose is in the journal."
    case .decided: "The decision is in force."
    case .proposed: "The decision waits for a second person."
    case .approved: "The decision is approved and in force."
    case .rejected: "The decision went back to who proposed it."
    case .disabled: "The person has no access any more."
    case .revoked: "The key does not work any more."
    case .saved: "Saved. Thank you."
    case .received: "Received. Thank you."
    case .judged: "Your word on the match is in force."
    case .clearingProposed: "The clearing waits for a second person."
    case .clearingApproved: "The clearing is approved and in force."
    case .clearingRejected: "The clearing went back; the match stays open."
    case .searched: "The search is kept. Its purpose is in the journal."
    case .nothingOpen: "No case is waiting. The queue is empty."
    }
  }
}
