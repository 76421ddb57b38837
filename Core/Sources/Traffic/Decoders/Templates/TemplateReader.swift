/// What NetFlow version 9 and IPFIX have in common: templates, the data they describe, and what options data tell.
public struct TemplateReader: Sendable {
  var ledger = DatagramLedger()
  var templates = TemplateStore()
  /// One for each row of the exporter table.
  private var samplers: [SamplerTable] = []
  private(set) var translations: [NATEvent] = []
  /// All of them, also those not kept.
  private(set) var translationCount: UInt64 = 0

  /// Translations kept until they are taken; those beyond are only counted.
  static let maximumTranslations = 1 << 16

  /// A set of data, and what came with it.
  struct Context {
    /// Row of the exporter table.
    let stream: Int
    let clock: ExportClock
  }

  mutating func takeTranslations() -> [NATEvent] {
    defer { translations = [] }
    return translations
  }

  /// Notes a datagram of a stream.
  ///
  /// - Returns: the row of the stream, nil where there are too many streams to read this one.
  mutating func stream(_ address: FlowAddress, _ domain: UInt32) -> Int? {
    let key = ExporterTable.Key(address: address, domain: domain)
    guard ledger.exporters.note(key) != nil else { return nil }
    return row(of: key)
  }

  /// The row of a stream of which no datagram has come yet.
  mutating func row(of key: ExporterTable.Key) -> Int? {
    guard let place = ledger.exporters.place(of: key) else { return nil }
    while samplers.count <= place { samplers.append(SamplerTable()) }
    return place
  }

  func sampling(of stream: Int) -> SamplerTable { samplers[stream] }
  mutating func setSampling(_ table: SamplerTable, of stream: Int) { samplers[stream] = table }

  mutating func keep(
    id: UInt16, isOptions: Bool, fields: [FlowTemplate.Field], of stream: Int, _ counts: inout DecodeCounts
  ) {
    guard id >= 256, let template = FlowTemplate(id: id, isOptions: isOptions, fields: fields) else {
      return ledger.fail(.templateRefused, &counts)
    }
    switch templates.keep(template, of: stream) {
    case .kept: break
    case .refused: ledger.fail(.templateRefused, &counts)
    case .evictedAnother: ledger.faults.add(.templateEvicted)
    }
  }

  /// Reads the records of a set.
  ///
  /// - Parameter bytes: the set without its header.
  /// - Returns: how many records there were, nil where the template is not known.
  mutating func readData(
    _ id: UInt16, _ bytes: NetworkBytes, _ context: Context, into records: inout [FlowRecord],
    _ counts: inout DecodeCounts
  ) -> Int? {
    guard let template = templates.template(id, of: context.stream) else {
      counts.withoutTemplate += 1
      return nil
    }
    var offset = 0
    var number = 0
    // What is shorter than a record is padding.
    while offset + template.recordLength <= bytes.count {
      var draft = FlowDraft()
      if template.isVariable {
        guard let next = Self.walk(template, bytes, offset, &draft) else {
          // Sets are padded to four bytes, variable records may be as short.
          if bytes.count - offset > 3 { ledger.fail(.lyingLength, &counts) }
          break
        }
        offset = next
      } else {
        for step in template.steps { draft.apply(step.field, bytes, offset + Int(step.offset), Int(step.length)) }
        offset += template.recordLength
      }
      number += 1
      if template.isOptions { readOptions(draft, context) } else { hand(&draft, context, &records, &counts) }
    }
    return number
  }

  /// Reads a record with fields of variable length (RFC 7011 section 7).
  ///
  /// - Returns: the place after it, nil where it goes beyond the set.
  private static func walk(
    _ template: FlowTemplate, _ bytes: NetworkBytes, _ begin: Int, _ draft: inout FlowDraft
  ) -> Int? {
    var offset = begin
    for field in template.fields {
      var length = Int(field.length)
      if field.length == FlowTemplate.Field.variable {
        guard bytes.holds(1, at: offset) else { return nil }
        length = Int(bytes.u8(offset))
        offset += 1
        if length == 255 {
          guard bytes.holds(2, at: offset) else { return nil }
          length = Int(bytes.u16(offset))
          offset += 2
        }
      }
      guard bytes.holds(length, at: offset) else { return nil }
      let meaning = FlowField(id: field.id, enterprise: field.enterprise)
      if meaning != .ignored, meaning.lengths.contains(length) { draft.apply(meaning, bytes, offset, length) }
      offset += length
    }
    return offset
  }

  private mutating func readOptions(_ draft: FlowDraft, _ context: Context) {
    if let rate = draft.sampling.rate { samplers[context.stream].set(rate, sampler: draft.sampling.sampler) }
    if let boot = draft.boot { samplers[context.stream].boot = boot }
  }

  private mutating func hand(
    _ draft: inout FlowDraft, _ context: Context, _ records: inout [FlowRecord], _ counts: inout DecodeCounts
  ) {
    var isClockSound = true
    let table = samplers[context.stream]
    var clock = context.clock
    clock.boot = table.boot
    switch draft.finish(clock, rate: { table.rate(sampler: $0) }, isClockSound: &isClockSound) {
    case .flow:
      if !isClockSound { ledger.faults.add(.clockFault) }
      if ledger.accept(&draft.record, &counts) { records.append(draft.record) }
    case .translation:
      translationCount += 1
      if translations.count < Self.maximumTranslations { translations.append(draft.nat) }
    case .nothing: counts.noData += 1
    }
  }
}
