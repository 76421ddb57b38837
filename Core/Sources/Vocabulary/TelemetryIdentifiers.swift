public enum ObservationKind: IdentifierKind { public static let prefix = "obs" }
public enum AccessLogKind: IdentifierKind { public static let prefix = "axs" }

/// What a sensor outside the application saw of an account: abuse in its traffic, an odd origin.
public typealias ObservationID = Identifier<ObservationKind>
/// A day of accesses to one account.
public typealias AccessLogID = Identifier<AccessLogKind>
