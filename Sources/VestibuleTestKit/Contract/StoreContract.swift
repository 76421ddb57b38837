/// What every store must do. One list for all implementations: a test runs each clause against a factory.
///
///     @Test(arguments: StoreContract.clauses) func holds(_ clause: StoreClause) async throws {
///       try await clause.check(.sqlite)
///     }
public enum StoreContract {
  public static var clauses: [StoreClause] {
    recordClauses + listClauses + pagingClauses + caseClauses + transactionClauses + journalClauses + checkpointClauses
      + approvalClauses + legalRequestClauses + declarationClauses + screeningClauses + vaultClauses + outboxClauses
      + sessionClauses
      + concurrencyClauses
      + reopeningClauses
  }
}

/// One rule of the contract with its check.
public struct StoreClause: Sendable, CustomStringConvertible {
  public let name: String
  private let body: @Sendable (StoreUnderTest) async throws -> Void

  init(_ name: String, _ body: @escaping @Sendable (StoreUnderTest) async throws -> Void) {
    self.name = name
    self.body = body
  }

  public var description: String { name }

  /// Runs the check on a new, empty store.
  ///
  /// - Throws: `ContractFailure`, or what the store threw where it should not.
  public func check(_ factory: StoreFactory) async throws {
    let place = try await factory.makePlace()
    let test = StoreUnderTest(place: place, store: try await place.open(), samples: RecordSamples())
    do {
      try await body(test)
    } catch {
      try? await place.close(test.store)
      throw error
    }
    try await place.close(test.store)
  }
}

/// A clause that does not hold.
public struct ContractFailure: Error, CustomStringConvertible {
  public let message: String
  public let file: String
  public let line: Int

  public var description: String { "\(file):\(line): \(message)" }
}
