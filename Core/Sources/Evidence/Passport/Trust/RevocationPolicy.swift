/// How much a check depends on knowing that nothing was revoked.
public enum RevocationPolicy: String, Hashable, Sendable, CaseIterable {
  /// Lists are not looked at.
  case off
  /// What lists say counts; what they do not say is let pass.
  case prefer
  /// Without a current list nothing is known.
  case require
}
