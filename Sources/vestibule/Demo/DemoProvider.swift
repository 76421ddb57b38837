import Crypto
import Feeds
import Foundation
import Vocabulary
import Wire
import Workflow

/// Fills an empty data directory with a provider's daily life, through the same use cases that everybody goes through.
struct DemoProvider {
  static let vendorKeyId = "demo-vendor-1"
  /// A fixed seed: the demonstration's vendor is no secret. A real provider names its vendors' keys in its configuration.
  private static let vendorSeed = SHA256.hash(data: Data("vestibule demonstration vendor".utf8))

  let services: Services
  let archive: any ListArchive

  /// - Returns: how many applications were made.
  func load() async throws -> Int {
    _ = try await LoadList(services, archive: archive)
      .run([("demo-blocked-parties.csv", Array(DemoPools.watchlist.utf8))], as: .system)
    var scenarios = DemoScenarios(now: services.surroundings.now())
    let all = try scenarios.all()
    for scenario in all { try await submit(scenario) }
    try await DemoTelemetry(services, all).load()
    return all.count
  }

  private func submit(_ scenario: DemoScenario) async throws {
    let answer = try await SubmitApplication(services).run(scenario.statement, as: .system)
    guard case .fresh(let view) = answer else { return }
    for (type, payload) in try evidence(for: scenario) {
      let request = AddEvidence.Request(application: view.application.id, type: type, payload: payload)
      _ = try await AddEvidence(services).run(request, as: .system)
    }
  }

  private func evidence(for scenario: DemoScenario) throws -> [(EvidenceType, [UInt8])] {
    switch scenario.proof {
    case .none: []
    case .passport(let fault): [(.machineReadableZone, passport(scenario, fault))]
    case .vendor(let verified): [(.vendorReport, try vendorReport(scenario, verified))]
    case .passportAndVendor:
      [(.machineReadableZone, passport(scenario, .none)), (.vendorReport, try vendorReport(scenario, true))]
    case .extract(let hidden, let dissolved): [(.registrationExtract, try extract(scenario, hidden, dissolved))]
    }
  }

  private func passport(_ scenario: DemoScenario, _ fault: DemoDocument.Fault) -> [UInt8] {
    guard case .individual(let person) = scenario.statement.applicant, let born = person.birthDate else { return [] }
    let country = person.nationalities.first?.text ?? ""
    let today = services.surroundings.now().date
    let document = DemoDocument(
      name: person.name, birthDate: born, issuer: DemoPools.alpha3[country] ?? "XXX",
      number: Self.documentNumber(person),
      expires: CalendarDate(daysSince1970: today.daysSince1970 + 900 + abs(born.daysSince1970) % 1500), fault: fault)
    return Array(document.machineReadableZone.utf8)
  }

  private func vendorReport(_ scenario: DemoScenario, _ verified: Bool) throws -> [UInt8] {
    guard case .individual(let person) = scenario.statement.applicant else { return [] }
    let at = services.surroundings.now()
    let report = VendorReport(
      vendor: "Example Verification", reportId: "rep-\(services.surroundings.identifier(MessageKind.self))",
      subjectName: person.name.full, birthDate: person.birthDate, nationality: person.nationalities.first,
      documentType: "passport", documentNumber: Self.documentNumber(person),
      issuingCountry: person.nationalities.first, address: person.address, telephone: person.telephone,
      result: verified ? "verified" : "failed",
      checks: [.init(name: "document-authenticity", result: verified ? "passed" : "failed")], issuedAt: at,
      expiresAt: at.adding(days: 300),
      validated: verified ? ["name", "birth-date", "nationality", "document-number", "address", "telephone"] : [])
    let payload = try CanonicalJSON.bytes(of: report)
    let key = try Curve25519.Signing.PrivateKey(rawRepresentation: Self.vendorSeed)
    let envelope: JSONValue = [
      "payload": .string(Base64URL.encode(payload)),
      "signature": .string(Base64URL.encode(Array(try key.signature(for: payload)))),
      "keyId": .string(Self.vendorKeyId),
    ]
    return try CanonicalJSON.bytes(of: envelope)
  }

  private static func documentNumber(_ person: Individual) -> String {
    "L" + String(abs(person.birthDate?.daysSince1970 ?? 0) * 7919 % 90_000_000 + 10_000_000)
  }

  private func extract(_ scenario: DemoScenario, _ hiddenOwner: Bool, _ dissolved: Bool) throws -> [UInt8] {
    guard case .organization(let company) = scenario.statement.applicant else { return [] }
    let at = services.surroundings.now()
    var owners = company.beneficialOwners.map { owner in
      RegisterExtract.Owner(
        name: owner.individual.name.full, kind: "individual", share: (owner.ownershipBasisPoints ?? 0) / 100)
    }
    if hiddenOwner { owners.append(.init(name: "Ottoline Vexmoor", kind: "individual", share: 40)) }
    return try CanonicalJSON.bytes(
      of: RegisterExtract(
        register: "Register of Companies", registrationNumber: company.identifiers.first?.value ?? "",
        name: company.name.text, jurisdiction: company.jurisdiction, address: company.address,
        status: dissolved ? "dissolved" : "active", owners: owners, retrievedAt: at.adding(days: -3),
        source: "https://register.example"))
  }
}

/// A report as the demonstration's vendor writes it.
private struct VendorReport: Encodable {
  struct Check: Encodable {
    let name: String
    let result: String
  }

  let vendor: String
  let reportId: String
  let subjectName: String
  let birthDate: CalendarDate?
  let nationality: CountryCode?
  let documentType: String
  let documentNumber: String
  let issuingCountry: CountryCode?
  let address: PostalAddress?
  let telephone: TelephoneNumber?
  let result: String
  let checks: [Check]
  let issuedAt: Instant
  let expiresAt: Instant
  let validated: [String]
}

/// An extract as the demonstration's register gives it.
private struct RegisterExtract: Encodable {
  struct Owner: Encodable {
    let name: String
    let kind: String
    let share: Int
  }

  let register: String
  let registrationNumber: String
  let name: String
  let jurisdiction: CountryCode?
  let address: PostalAddress?
  let status: String
  let owners: [Owner]
  let retrievedAt: Instant
  let source: String
}

extension DemoProvider {
  /// The demonstration's settings lie in its data directory, so that every command finds them there.
  static func configuration(data: String, port: Int) throws -> Configuration {
    let file = data + "/vestibule.yaml"
    if !FileManager.default.fileExists(atPath: file) {
      try FileManager.default.createDirectory(
        atPath: data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(try settings().utf8).write(to: URL(filePath: file))
    }
    var configuration = try ConfigurationReader.read(file)
    configuration.listen.port = port
    configuration.publicURL = "http://127.0.0.1:\(port)"
    return configuration
  }

  private static func settings() throws -> String {
    let key = try Curve25519.Signing.PrivateKey(rawRepresentation: vendorSeed).publicKey.rawRepresentation
    return """
      # The demonstration. Its vendor signs with a key that everybody can make: never use it for real.
      provider: {name: Meridian Cloud (demonstration), country: US}
      dataDirectory: .
      regimes: [baseline, us-nprm-2024]
      journal: {origin: demo.vestibule.invalid/journal}
      evidence:
        vendors:
          - {name: Example Verification, keyId: \(vendorKeyId), algorithm: ed25519, publicKey: "\(key.base64EncodedString())"}

      """
  }
}
