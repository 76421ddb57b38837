public enum ScreeningKind: IdentifierKind { public static let prefix = "scr" }
public enum ClearanceKind: IdentifierKind { public static let prefix = "clr" }

/// One search in the lists that a person or a program asked for.
public typealias ScreeningID = Identifier<ScreeningKind>
/// A person's word on one pair of a stated and a listed party.
public typealias ClearanceID = Identifier<ClearanceKind>
