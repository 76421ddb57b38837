public import Journal
import Screening

/// Carries the lists in use to sites without network, and takes them in there.
public struct CarryLists: Sendable {
  let services: Services
  let archive: any ListArchive

  public init(_ services: Services, archive: any ListArchive) {
    self.services = services
    self.archive = archive
  }

  /// - Parameter lists: identifiers; nil for all.
  /// - Returns: the lists in their versions of this moment, signed with the journal's key.
  public func export(_ lists: Set<String>? = nil, as principal: Principal) async throws -> ListBundle {
    try principal.require(.readLists)
    let records = try await services.store.read { try $0.lists() }.filter { lists?.contains($0.summary.list) ?? true }
    if let missing = lists?.subtracting(records.map(\.summary.list)).sorted().first {
      throw WorkflowError(.notFound, "there is no list \(missing)")
    }
    guard !records.isEmpty else { throw WorkflowError(.conflict, "no list is loaded") }
    let carried = try records.map { record in
      ListBundle.List(
        list: record.summary.list, version: record.summary.version,
        files: try archive.files(list: record.summary.list, version: record.summary.version))
    }
    return try ListBundle(carried, madeAt: services.now, sign: services.signer.sign(note:))
  }

  /// Takes lists in as if they had been downloaded: each is checked against the version in use.
  ///
  /// - Parameters:
  ///   - keys: whose signature is accepted besides that of this house's own journal.
  ///   - acceptsShrinking: also takes lists that lost many entries or are older than those in use.
  /// - Returns: what came of each list, in the order of the bundle.
  public func take(
    _ bytes: [UInt8], keys: [NoteVerifierKey], acceptsShrinking: Bool = false, as principal: Principal
  ) async throws -> [(list: String, refusal: ListRefusal?, loaded: LoadList.Report?)] {
    try principal.require(.writeLists)
    let own = try NoteVerifierKey(services.signer.verifierKey)
    let bundle = try ListBundle(bytes, keys: [own] + keys)
    var outcomes: [(list: String, refusal: ListRefusal?, loaded: LoadList.Report?)] = []
    for list in bundle.lists {
      if list.list == OwnershipRegister.list {
        outcomes.append(try await takeOwnership(list, acceptsShrinking, as: principal))
        continue
      }
      let previous = try await services.store.read { try $0.record(ListRecord.self, list.list)?.summary }
      let source = ListSource(
        name: "bundle", files: [], kind: list.list, maximumDropPercent: acceptsShrinking ? 100 : 20)
      let check = ListCheck(source: source, previous: acceptsShrinking ? nil : previous.map { ($0, 0) })
      do {
        let watchlist = try check.read(list.files, signature: nil)
        let report = try await LoadList(services, archive: archive).take(
          watchlist, files: list.files, source: "bundle", as: principal)
        outcomes.append((list.list, nil, report))
      } catch let refusal as ListRefusal {
        outcomes.append((list.list, refusal, nil))
      }
    }
    return outcomes
  }

  private func takeOwnership(
    _ list: ListBundle.List, _ acceptsShrinking: Bool, as principal: Principal
  ) async throws -> (list: String, refusal: ListRefusal?, loaded: LoadList.Report?) {
    do {
      let report = try await LoadList(services, archive: archive).ownership(
        list.files, acceptsShrinking: acceptsShrinking, source: "bundle", as: principal)
      return (list.list, nil, report)
    } catch let error as ListError {
      return (list.list, ListRefusal(.schema, error.description), nil)
    } catch let error as WorkflowError where error.code == .conflict {
      return (list.list, ListRefusal(.sizeDrop, error.message), nil)
    }
  }
}
