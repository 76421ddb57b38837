import Crypto
import Evidence
import Feeds
import Policy
import StoreSQLite
import Testing
import Vault
import VestibuleTestKit
import Vocabulary
import Workflow

/// A provider in a temporary folder: real store, real vault, real packs, a clock that the test moves.
final class TestHouse: Sendable {
  let clock: SteppableClock
  let services: Services
  let archive: FolderListArchive
  let trustArchive: FolderListArchive
  var trustFolder: String { folder.path("trust") }
  private let folder: TemporaryFolder

  static let list = """
    id,kind,name,aliases,birthDate,countries,identifiers,programme
    own-1,person,Valentin Krasnoperov,Walentin Krasnopjorow,1975-03-02,RU,,TEST
    """

  init(packs: [String] = ["baseline"], lists: [String] = [TestHouse.list], trustSources: [TrustSource] = [])
    async throws
  {
    folder = try TemporaryFolder()
    clock = SteppableClock()
    archive = FolderListArchive(folder: folder.path("lists"))
    trustArchive = FolderListArchive(folder: folder.path("trust"))
    services = Services(
      store: try SQLiteStore(path: folder.path("vestibule.sqlite")),
      vault: try await EnvelopeVault.open(keyFile: folder.path("keys/vault.key")),
      surroundings: .fixed(clock: clock),
      signer: try FileJournalSigner(path: folder.path("keys/journal.key"), origin: "test.invalid/journal"),
      packReader: TestPackReader(), rules: Rules(anchors: .none), trustSources: trustSources,
      ledger: MemoryLeaseLedger())
    _ = try await ActivatePacks(services).run(try packs.map(Self.packText), as: .system)
    for list in lists { _ = try await load(list) }
  }

  static func packText(_ identifier: String) throws -> [UInt8] {
    Array(try #require(BuiltInRegimes.files.first { $0.identifier == identifier }).text.utf8)
  }

  @discardableResult
  func load(_ list: String, acceptsShrinking: Bool = false) async throws -> LoadList.Report {
    try await LoadList(services, archive: archive)
      .run([("own.csv", Array(list.utf8))], acceptsShrinking: acceptsShrinking, as: .system)
  }

  func submit(_ statement: Statement) async throws -> ApplicationView {
    try #require(try await SubmitApplication(services).run(statement, as: .system).outcome)
  }

  func person(_ handle: String, _ role: OperatorRole) async throws -> Principal {
    .person(try await InviteOperator(services).run(handle: handle, roles: [role], as: .system).record)
  }

  func journalText() async throws -> String {
    try await services.store.read { reader in
      try reader.journalRows(0..<(try reader.journalSize())).map { String(decoding: $0.bytes, as: UTF8.self) }
        .joined(separator: "\n")
    }
  }
}

struct TestPackReader: PackReader {
  func pack(from text: [UInt8]) throws(PackError) -> RegimePack {
    try RegimePackFile.load(text: String(decoding: text, as: UTF8.self))
  }
}

extension Answer {
  var outcome: Outcome? { if case .fresh(let outcome) = self { outcome } else { nil } }
}

/// Statements of invented people.
enum Applicants {
  static func clean(_ number: Int = 1, family: String = "Larkwhistle") throws -> Statement {
    let home = try PostalAddress(lines: ["\(number) Sample Road"], locality: "Duluth", country: CountryCode("US"))
    let person = Individual(
      name: try PersonName(given: "Odalys", family: family), birthDate: try CalendarDate("1988-05-17"),
      nationalities: [try CountryCode("US")], address: home, email: try EmailAddress("odalys.\(number)@mail.example"),
      telephone: try TelephoneNumber("+12185550\(100 + number % 900)"))
    return try Statement(
      applicant: .individual(person),
      payment: [
        .card(
          try PaymentMeans.Card(fingerprint: "fp_\(number)", issuer: "Example Bank", issuerCountry: CountryCode("US")))
      ],
      intendedUse: "A web shop for garden tools.",
      registration: AccessRecord(address: try IPAddress("198.51.100.7"), at: SteppableClock.start),
      accounts: [try StatedAccount(reference: "vm-\(number)")])
  }

  /// The party of `TestHouse.list`, to the day.
  static func listed() throws -> Statement {
    var statement = try clean(7)
    guard case .individual(var person) = statement.applicant else { return statement }
    person.name = try PersonName(given: "Valentin", family: "Krasnoperov")
    person.birthDate = try CalendarDate("1975-03-02")
    person.nationalities = [try CountryCode("RU")]
    statement.applicant = .individual(person)
    return statement
  }
}

enum TestDigest {
  static func hex(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension Answer {
  var opened: Outcome { get throws { try #require(outcome) } }
}
