import Foundation
import Vocabulary
import Wire
import Workflow

/// One way of handing in evidence: its questions and how they become a payload.
enum EvidenceForm: String, CaseIterable, Sendable {
  case lines, register, report, chip, document, credential

  var type: EvidenceType {
    switch self {
    case .lines: .machineReadableZone
    case .register: .registrationExtract
    case .report: .vendorReport
    case .chip: .passportChip
    case .document: .mobileDocument
    case .credential: .walletCredential
    }
  }

  var title: String {
    switch self {
    case .lines: "Lines from your passport or identity card"
    case .register: "Extract from the register"
    case .report: "Report of a verification service"
    case .chip: "Chip of your passport or identity card"
    case .document: "Mobile document as a file"
    case .credential: "Credential as text"
    }
  }

  var explanation: String {
    switch self {
    case .lines:
      "On the page with the photo, or on the back of the card, are two or three lines of capital letters, digits and < signs. Type them exactly, one line under the other."
    case .register: "Copy what the register of companies says about the organization."
    case .report:
      "A verification service that you used gives you a signed report as text. Paste all of it, or choose the file."
    case .chip:
      "A reader app on a phone takes files from the chip. We check that your state signed them; the picture is destroyed after the time that the rules set."
    case .document:
      "A mobile driving licence or identity document (ISO/IEC 18013-5) as a file. We check that its issuer signed it. A wallet shows more: that the document is yours."
    case .credential:
      "A credential in the form of SD-JWT, as its issuer gave it to you. Paste all of it, or choose the file. A wallet shows more: that the credential is yours."
    }
  }

  /// The field beside which a refusal of the whole payload is shown.
  var mainField: String {
    switch self {
    case .lines: "lines"
    case .register: "register"
    case .report: "report"
    case .chip: "sod"
    case .document: "file"
    case .credential: "credential"
    }
  }

  /// Files that can be chosen.
  var files: [FileField] {
    switch self {
    case .lines, .register: []
    case .report: [FileField("file", "Or the file of the report", ".json,.txt,application/json,text/plain")]
    case .chip:
      [
        FileField("sod", "Security object (EF.SOD)", ""), FileField("dg1", "Data group 1: the lines", ""),
        FileField("dg2", "Data group 2: the picture (optional)", ""),
        FileField("dg14", "Data group 14 (optional)", ""), FileField("dg15", "Data group 15 (optional)", ""),
      ]
    case .document: [FileField("file", "The file", ".cbor,.mdoc,application/cbor")]
    case .credential: [FileField("file", "Or the file of the credential", ".txt,.jwt,text/plain")]
    }
  }

  func fields(form: Form, faults: [String: String], roles: [(role: String, words: String)]) -> [FormField] {
    func line(_ name: String, _ label: String, type: String = "text", hint: String? = nil) -> FormField {
      FormField(name, label, .line(type: type, autocomplete: nil), hint: hint, form: form, faults: faults)
    }
    var out: [FormField] = []
    if self != .register, roles.count > 1 {
      let offered = roles.map { Choice(value: $0.role, words: $0.words, isChosen: false) }
      out.append(FormField("role", "Whose is it?", .choice(offered), form: form, faults: faults))
    }
    switch self {
    case .lines:
      out.append(
        FormField(
          "lines", "The lines", .paragraph, hint: "For instance: P<UTOERIKSSON<<ANNA<MARIA<<<<…", form: form,
          faults: faults))
    case .report:
      out.append(FormField("report", "The report as text", .paragraph, form: form, faults: faults))
    case .credential:
      out.append(FormField("credential", "The credential as text", .paragraph, form: form, faults: faults))
    case .chip, .document: break
    case .register:
      let states = RegisterState.allCases.map { Choice(value: $0.rawValue, words: $0.words, isChosen: false) }
      out += [
        line("register", "Name of the register", hint: "For instance Companies House or Handelsregister Berlin."),
        line("name", "Name of the organization in the register"), line("number", "Registration number"),
        FormField("jurisdiction", "Country of the register", .country(autocomplete: nil), form: form, faults: faults),
        FormField("status", "Status in the register", .choice(states), form: form, faults: faults),
        line("since", "Registered since (optional)", type: "date", hint: "Year, month, day: 2015-09-01"),
        line("retrieved", "Day of the extract", type: "date", hint: "The day on which you looked it up."),
        line("source", "Where it can be seen (optional)", hint: "The address in the web."),
        line("street", "Street and number (optional)"), line("postal", "Postal code (optional)"),
        line("locality", "Town or city (optional)"),
        FormField(
          "country", "Country of the address (optional)", .country(autocomplete: nil), form: form, faults: faults),
      ]
    }
    return out
  }

  enum RegisterState: String, CaseIterable {
    case active
    case inLiquidation = "in-liquidation"
    case dissolved, suspended, unknown

    var words: String { rawValue.humanized }
  }

  /// - Returns: the payload, or nil with the faults by field.
  func payload(_ form: Form) throws -> (bytes: [UInt8]?, faults: [String: String]) {
    var reader = FieldReader(form)
    switch self {
    case .lines:
      guard let text = form.text("lines") else {
        return (nil, ["lines": "Type the lines of the document."])
      }
      return (Array(text.utf8), [:])
    case .report:
      let bytes = form.upload("file") ?? form.text("report").map { Array($0.utf8) }
      return (bytes, bytes == nil ? ["report": "Paste the report, or choose its file."] : [:])
    case .credential:
      let bytes = form.upload("file") ?? form.text("credential").map { Array($0.utf8) }
      return (bytes, bytes == nil ? ["credential": "Paste the credential, or choose its file."] : [:])
    case .document:
      let bytes = form.upload("file")
      return (bytes, bytes == nil ? ["file": "Choose the file of the document."] : [:])
    case .chip: return try chip(form)
    case .register:
      let json = try extract(&reader)
      return (reader.faults.isEmpty ? json : nil, reader.faults)
    }
  }

  private func chip(_ form: Form) throws -> (bytes: [UInt8]?, faults: [String: String]) {
    guard let security = form.upload("sod") else { return (nil, ["sod": "Choose the security object."]) }
    guard form.upload("dg1") != nil else { return (nil, ["dg1": "Choose data group 1, which has the lines."]) }
    var groups: [JSONObject.Member] = []
    for number in [1, 2, 14, 15] {
      if let file = form.upload("dg\(number)") {
        groups.append(.init("\(number)", .string(Base64URL.standard(file))))
      }
    }
    let object: JSONValue = [
      "sod": .string(Base64URL.standard(security)), "dataGroups": .object(JSONObject(groups)),
    ]
    return (try CanonicalJSON.bytes(of: object), [:])
  }

  private func extract(_ reader: inout FieldReader) throws -> [UInt8] {
    let form = reader.form
    var out: [String: ExtractValue] = [:]
    let plain = { (text: String) throws(VocabularyError) in text }
    let register = reader.required("register", "say which register it is", plain)
    let name = reader.required("name", "give the name in the register", plain)
    let number = reader.required("number", "give the number in the register", plain)
    let country = reader.required("jurisdiction", "choose the country") { text throws(VocabularyError) in
      try CountryCode(text)
    }
    let since = reader.value("since") { text throws(VocabularyError) in try CalendarDate(text) }
    let retrieved = reader.required("retrieved", "say when you looked it up") { text throws(VocabularyError) in
      try CalendarDate(text)
    }
    out["register"] = register.map(ExtractValue.text)
    out["name"] = name.map(ExtractValue.text)
    out["registrationNumber"] = number.map(ExtractValue.text)
    out["jurisdiction"] = country.map { .text($0.text) }
    out["status"] = .text(RegisterState(rawValue: form["status"])?.rawValue ?? RegisterState.unknown.rawValue)
    out["incorporatedOn"] = since.map { .text($0.text) }
    out["retrievedAt"] = retrieved.map { .text($0.start.text) }
    out["source"] = form.text("source").map(ExtractValue.text)
    out["address"] = reader.address("").map(ExtractValue.address)
    return try CanonicalJSON.bytes(of: out)
  }

  private enum ExtractValue: Encodable {
    case text(String)
    case address(PostalAddress)

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .text(let text): try text.encode(to: encoder)
      case .address(let address): try address.encode(to: encoder)
      }
    }
  }
}

struct EvidenceFormModel: Sendable {
  let frame: Frame
  let address: String
  let action: String
  let title: String
  let explanation: String
  let fields: [FormField]
  let files: [FileField.Shown]
  let takesFile: Bool
  let faultCount: Int
  let hasFaults: Bool
}

/// A file that a form asks for.
struct FileField: Sendable {
  let name: String
  let label: String
  /// Endings and media types that a browser offers; empty for all.
  let accept: String

  init(_ name: String, _ label: String, _ accept: String) {
    self.name = name
    self.label = label
    self.accept = accept
  }

  struct Shown: Sendable {
    let name: String
    let label: String
    let accept: String?
    let fault: String?
  }

  func shown(_ faults: [String: String]) -> Shown {
    Shown(name: name, label: label, accept: accept.isEmpty ? nil : accept, fault: faults[name])
  }
}
