/// A decoder that learns from its exporters how to read them, and can be told after a restart what it had learnt.
public protocol TemplateDecoder: DatagramDecoder {
  /// Translations of addresses seen since they were last taken, at most 65,536 of them.
  mutating func takeTranslations() -> [NATEvent]
  /// All translations seen.
  var translationCount: UInt64 { get }

  /// Templates, sampling rates and boot times of all streams, as text.
  var learnt: [UInt8] { get }
  /// Takes up what another decoder of the format had learnt. Lines that cannot be read are left out.
  ///
  /// - Returns: templates taken up.
  mutating func learn(_ text: [UInt8]) -> Int
}
