import Screening
import Vocabulary

extension LoadList {
  /// Takes a register of owners into use (FollowTheMoney: parties, `Ownership`, `Directorship`) and evaluates everybody again, since
  /// owners of owners may be known now. Nobody is screened against its parties.
  ///
  /// - Throws: `ListError` with file and line; `WorkflowError.conflict` for a suspicious drop in size.
  public func ownership(
    _ files: [(name: String, bytes: [UInt8])], acceptsShrinking: Bool = false, source: String? = nil,
    as principal: Principal
  ) async throws -> Report {
    try principal.require(.writeLists)
    let register = try OwnershipRegister.read(files)
    let (summary, before) = (register.summary, services.rules.ownership)
    let previous = try await inUse(summary.list)
    if let previous, previous.version == summary.version, before != nil {
      return Report(summary: summary, previous: previous, rescreened: nil)
    }
    if !acceptsShrinking { try summary.requireSize(since: previous) }
    let delta = ListDelta(list: summary.list, before: before?.asList, after: register.asList)
    try await keep(summary, delta, files, since: previous?.version, source: source, by: principal.actor) {
      Rules($0, ownership: register)
    }
    let rescreened = try await RescreenCustomers(services, archive: archive).run(with: register)
    return Report(summary: summary, previous: previous, rescreened: rescreened)
  }

  /// Reads a version of the register back.
  func ownership(version: String) throws -> OwnershipRegister {
    let register = try OwnershipRegister.read(try archive.files(list: OwnershipRegister.list, version: version))
    guard register.summary.version == version else {
      throw WorkflowError(.conflict, "the files of the register of owners are not those that were loaded")
    }
    return register
  }
}

extension OwnershipRegister {
  fileprivate var asList: Watchlist { Watchlist(summary: summary, entries: parties) }
}
