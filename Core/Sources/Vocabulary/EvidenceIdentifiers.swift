public enum PresentationKind: IdentifierKind { public static let prefix = "prs" }

/// One request to a wallet, with what came of it.
public typealias PresentationID = Identifier<PresentationKind>
