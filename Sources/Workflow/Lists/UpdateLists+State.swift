import Vocabulary

extension UpdateLists {
  func confirm(
    _ source: ListSource, _ old: ListSourceState?, list: String?, version: String?, download: ListDownload.Result?,
    isNew: Bool = false
  ) async throws {
    let now = services.now
    var state = old ?? ListSourceState(checkedAt: now)
    state.checkedAt = now
    state.confirmedAt = now
    state.result = isNew ? .updated : .unchanged
    state.refusal = nil
    state.message = nil
    state.failuresInARow = 0
    state.list = list
    state.version = version
    if let download {
      state.validators = download.validators
      state.names = download.names
    }
    let next = state
    try await services.store.write { try $0.putSourceState(next, of: source.name) }
    try await ReadListClocks(services).run()
  }

  /// A refusal is journaled where it says something of the publisher's file, and once for each kind in a row.
  func refuse(_ source: ListSource, _ old: ListSourceState?, _ refusal: ListRefusal, by actor: Actor) async throws {
    let now = services.now
    var state = old ?? ListSourceState(checkedAt: now)
    let isNews = state.result != .refused || state.refusal != refusal.code
    state.checkedAt = now
    state.result = .refused
    state.refusal = refusal.code
    state.message = String(refusal.message.prefix(300))
    state.failuresInARow += 1
    let next = state
    try await services.store.write { transaction in
      try transaction.putSourceState(next, of: source.name)
      guard isNews, refusal.code.saysSomethingOfTheFile else { return }
      try transaction.journal(
        EntryHeading(
          at: now, actor: actor, action: "list.refuse", subject: next.list ?? source.kind,
          details: ["source": source.name, "reason": refusal.code.rawValue]))
    }
    try await ReadListClocks(services).run()
  }
}

extension ListRefusal.Code {
  var saysSomethingOfTheFile: Bool {
    switch self {
    case .connection, .timeOut, .status, .redirects, .address, .cancelled: false
    case .tooLarge, .html, .damaged, .schema, .otherList, .sizeDrop, .skipped, .older, .signature, .digest: true
    }
  }
}
