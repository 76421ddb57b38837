/// The text in which a template decoder's knowledge outlives a restart: a line for each fact.
///
///     stream <address, 32 hexadecimal digits> <domain>
///     template <id> data|options <field>:<length>:<enterprise> …
///     sampling all|<sampler> <rate>
///     boot <microseconds since 1970>
///
/// The lines after a stream are about it.
enum LearntText {
  static func write(_ reader: TemplateReader) -> [UInt8] {
    var templates: [Int: [FlowTemplate]] = [:]
    for (stream, template) in reader.templates.all { templates[stream, default: []].append(template) }
    var out = ""
    for (place, row) in reader.ledger.exporters.rows.enumerated() {
      let own = (templates[place] ?? []).sorted { $0.id < $1.id }
      let sampling = reader.sampling(of: place)
      if own.isEmpty && sampling.common == 1 && sampling.rates.isEmpty && sampling.boot == nil { continue }
      out += "stream \(hex(row.key.address.high))\(hex(row.key.address.low)) \(row.key.domain)\n"
      for template in own { out += line(template) }
      if sampling.common != 1 { out += "sampling all \(sampling.common)\n" }
      for (sampler, rate) in sampling.rates.sorted(by: { $0.key < $1.key }) { out += "sampling \(sampler) \(rate)\n" }
      if let boot = sampling.boot { out += "boot \(boot)\n" }
    }
    return Array(out.utf8)
  }

  private static func line(_ template: FlowTemplate) -> String {
    let fields = template.fields.map { "\($0.id):\($0.length):\($0.enterprise)" }.joined(separator: " ")
    return "template \(template.id) \(template.isOptions ? "options" : "data") \(fields)\n"
  }

  private static func hex(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// - Returns: templates taken up.
  static func read(_ bytes: [UInt8], into reader: inout TemplateReader) -> Int {
    var stream: Int?
    var count = 0
    for line in bytes.split(separator: 0x0A) {
      let words = String(decoding: line, as: UTF8.self).split(separator: " ")
      guard let kind = words.first else { continue }
      if kind == "stream" {
        stream = key(words).flatMap { reader.row(of: $0) }
      } else if let stream {
        if kind == "template", let template = template(words) {
          if reader.templates.keep(template, of: stream) != .refused { count += 1 }
        } else {
          readSampling(words, stream, &reader)
        }
      }
    }
    return count
  }

  private static func key(_ words: [Substring]) -> ExporterTable.Key? {
    guard words.count == 3, words[1].utf8.count == 32, let domain = UInt32(words[2]),
      let high = UInt64(words[1].prefix(16), radix: 16), let low = UInt64(words[1].suffix(16), radix: 16)
    else { return nil }
    return .init(address: FlowAddress(high: high, low: low), domain: domain)
  }

  private static func template(_ words: [Substring]) -> FlowTemplate? {
    guard words.count > 3, words.count <= FlowTemplate.maximumFields + 3, let id = UInt16(words[1]), id >= 256,
      words[2] == "data" || words[2] == "options"
    else { return nil }
    var fields: [FlowTemplate.Field] = []
    for word in words[3...] {
      let parts = word.split(separator: ":")
      guard parts.count == 3, let id = UInt16(parts[0]), let length = UInt16(parts[1]),
        let enterprise = UInt32(parts[2])
      else { return nil }
      fields.append(.init(id: id, length: length, enterprise: enterprise))
    }
    return FlowTemplate(id: id, isOptions: words[2] == "options", fields: fields)
  }

  private static func readSampling(_ words: [Substring], _ stream: Int, _ reader: inout TemplateReader) {
    var table = reader.sampling(of: stream)
    if words.count == 3, words[0] == "sampling", let rate = UInt32(words[2]), rate > 0 {
      if words[1] == "all" {
        table.set(rate, sampler: nil)
      } else if let sampler = UInt64(words[1]) {
        table.set(rate, sampler: sampler)
      }
    } else if words.count == 2, words[0] == "boot", let boot = Int64(words[1]),
      (0...4_000_000_000_000_000).contains(boot)
    {
      table.boot = boot
    }
    reader.setSampling(table, of: stream)
  }
}
