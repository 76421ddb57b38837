import StoreSQLite
public import Workflow

/// Where one store lies. Its state stays from one opening to the next.
public protocol StorePlace: Sendable {
  func open() async throws -> any Store
  func close(_ store: any Store) async throws
}

/// Makes an empty place per test.
public struct StoreFactory: Sendable, CustomStringConvertible {
  public let name: String
  public let makePlace: @Sendable () async throws -> any StorePlace

  public init(name: String, makePlace: @escaping @Sendable () async throws -> any StorePlace) {
    self.name = name
    self.makePlace = makePlace
  }

  public var description: String { name }

  public static let sqlite = StoreFactory(name: "SQLite") { try SQLitePlace() }
}

/// A SQLite file in a folder of its own, which goes with the last reference to the place.
public struct SQLitePlace: StorePlace {
  public let folder: TemporaryFolder
  public var path: String { folder.path("vestibule.db") }

  public init() throws { folder = try TemporaryFolder() }

  public func open() async throws -> any Store { try SQLiteStore(path: path) }

  public func close(_ store: any Store) async throws { try await (store as? SQLiteStore)?.close() }
}
