import Programme
import Vocabulary
import Wire

extension LegalAnswer {
  /// The answer for people.
  func page(_ record: LegalRequestRecord) -> PDFDocument {
    var lines: [PageLine] = [
      .title("Who had this address"), .fact("Authority", authority), .fact("File number", reference),
      .fact("Basis", record.basis.rawValue), .fact("Jurisdiction", record.jurisdiction.name),
      .fact("Received", record.receivedAt.text), .fact("Answered", answeredAt.text),
      .fact("Scope", scope.map(\.rawValue).joined(separator: ", ")), .fact("Request", request.text),
    ]
    if record.isSecret { lines.append(.text("The authority asked for secrecy: do not tell the customer.")) }
    for (index, item) in items.enumerated() { lines += item.lines(number: index + 1) }
    lines += [
      .heading("How to check this"),
      .text(
        "This page and the data it renders are committed to in the journal \(journal), whose checkpoints are signed. "
          + "The evidence pack that this page came in holds the proof; the command `vestibule verify` checks it offline."
      ),
      .fact("Ledger rows", String(ledger.rows)), .code(ledger.digest),
    ]
    return PDFDocument(title: "Answer to \(reference)", lines: lines, footer: request.text)
  }
}

extension LegalAnswer.Item {
  fileprivate func lines(number: Int) -> [PageLine] {
    let question = answer.question
    var lines: [PageLine] = [
      .heading("\(number). \(question.address.text)\(question.port.map { " port \($0)" } ?? "")"),
      .fact("At", question.at.text), .fact("Answer", answer.certainty.rawValue), .text(reading),
    ]
    for lease in answer.leases {
      let ports =
        lease.firstPort == 0 && lease.lastPort == .max ? "all ports" : "ports \(lease.firstPort)-\(lease.lastPort)"
      let end = lease.end?.text ?? "still held"
      lines.append(.code("row \(lease.sequence)  \(lease.prefix)  \(ports)  \(lease.start.text) - \(end)"))
      lines.append(.code("    tenant \(lease.tenant)  resource \(lease.resource)"))
    }
    for holder in holders { lines += holder.lines }
    return lines
  }
}

extension DisclosedHolder {
  fileprivate var lines: [PageLine] {
    var lines: [PageLine] = [.gap, .fact("Tenant", tenant)]
    if let account {
      lines += [
        ("Account", account.account?.text), ("Customer", account.customer?.text), ("Reseller", account.reseller),
      ]
      .compactMap { name, value in value.map { .fact(name, $0) } }
    }
    if let verification {
      lines.append(.fact("Strongest evidence", verification.strength?.rawValue ?? "none"))
      lines.append(.fact("Open requirements", verification.openRequirements.map(String.init) ?? "not known"))
    }
    for (title, value) in [("Identity", identity), ("Contact", contact), ("Payment", payment), ("Access", access)] {
      guard let value else { continue }
      lines += [.gap, .text(title)]
      lines += FlatJSON.facts(of: value).map { .fact($0.path, $0.text) }
    }
    return lines + missing.map { .text($0) }
  }
}

/// A value of JSON as names and texts, for a page.
enum FlatJSON {
  static func facts(of value: JSONValue, path: String = "") -> [(path: String, text: String)] {
    switch value {
    case .null: return []
    case .bool(let bool): return [(path, bool ? "yes" : "no")]
    case .number:
      let text = (try? CanonicalJSON.bytes(of: value)).map { String(decoding: $0, as: UTF8.self) }
      return [(path, text ?? "")]
    case .string(let text): return [(path, text)]
    case .array(let elements):
      return elements.enumerated().flatMap { index, element in
        facts(of: element, path: elements.count == 1 ? path : "\(path) \(index + 1)")
      }
    case .object(let object):
      return object.members.flatMap { facts(of: $0.value, path: path.isEmpty ? $0.key : "\(path) \($0.key)") }
    }
  }
}
