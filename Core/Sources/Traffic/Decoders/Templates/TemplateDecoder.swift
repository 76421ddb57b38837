/// A decoder that learns from its exporters how to read them, and can be told after a restart what it had learnt.
public protocol TemplateDecoder: DatagramDecoder {
  var reader: TemplateReader { get set }
}

extension TemplateDecoder {
  public var faults: FlowFaults { reader.ledger.faults }
  public var exporters: ExporterTable { reader.ledger.exporters }
  /// All translations seen.
  public var translationCount: UInt64 { reader.translationCount }
  /// Templates, sampling rates and boot times of all streams, as text.
  public var learnt: [UInt8] { LearntText.write(reader) }

  public mutating func fail(_ fault: FlowFault, _ counts: inout DecodeCounts) { reader.ledger.fail(fault, &counts) }

  /// Translations of addresses seen since they were last taken, at most 65,536 of them.
  public mutating func takeTranslations() -> [NATEvent] { reader.takeTranslations() }

  /// Takes up what another decoder of the format had learnt. Lines that cannot be read are left out.
  ///
  /// - Returns: templates taken up.
  public mutating func learn(_ text: [UInt8]) -> Int { LearntText.read(text, into: &reader) }
}
