import Evidence
import Feeds
import Foundation
import Hummingbird
import Policy
import Screening
import StoreSQLite
import TestWallet
import Vault
import VestibuleTestKit
import Vocabulary
import Workflow

@testable import Console

/// A whole console on a store and a vault of its own, with the built-in regimes and a small list.
struct ConsoleHouse {
  let folder: TemporaryFolder
  let services: Services
  let clock: SteppableClock
  let server: PageServer
  let router: Router<BasicRequestContext>

  init(origin: String = "http://console.test", clock: SteppableClock = SteppableClock(), wallets: WalletSetting? = nil)
    async throws
  {
    folder = try TemporaryFolder()
    self.clock = clock
    let randomness = SeededRandomness()
    services = Services(
      store: try SQLiteStore(path: folder.path("vestibule.db")),
      vault: try await EnvelopeVault.open(keyFile: folder.path("vault.key")),
      surroundings: .fixed(clock: clock, randomness: randomness),
      signer: try FileJournalSigner(path: folder.path("journal.key"), origin: "console.test/journal"),
      packReader: YAMLPackReader(), rules: Rules(anchors: .none), verifier: wallets?.verifier(publicURL: origin))
    for use in [TrustListRecord.Kind.iaca, .issuers] {
      guard let wallets else { continue }
      try await KeepTrust(services, archive: FolderListArchive(folder: folder.path("trust"))).load(
        "utopia-\(use.rawValue)", use: use, bytes: wallets.authority.certificate, as: .commandLine)
    }
    _ = try await ActivatePacks(services).run(BuiltInRegimes.files.map { Array($0.text.utf8) }, as: .commandLine)
    let list = """
      id,kind,name,aliases,birthDate,countries,identifiers,programme
      own-1,person,Viktor Alexandrovich Morozov,Victor Morozow,1971-03-14,RU,passport:700123456,EXAMPLE-SANCTIONS
      own-2,organization,Blue Heron Trading LLC,Blue Heron General Trading,,AE,,EXAMPLE-SANCTIONS
      """
    _ = try await LoadList(services, archive: FolderListArchive(folder: folder.path("lists"))).run(
      [(name: "provider.csv", bytes: Array(list.utf8))], as: .commandLine)
    let configuration = ConsoleConfiguration(publicOrigin: origin, providerName: "Northlight Cloud")
    server = try PageServer(services: services, configuration: configuration)
    router = Router()
    router.addRoutes(try consoleRoutes(services: services, configuration: configuration))
  }

  /// A person with roles, signed in.
  func person(_ handle: String, _ roles: OperatorRole...) async throws -> Browser {
    let (_, token) = try await InviteOperator(services).run(handle: handle, roles: roles, as: .commandLine)
    return Browser(house: self, session: try await Sessions(services).begin(linkToken: token))
  }

  func submit(_ statement: Statement) async throws -> ApplicationView {
    guard case .fresh(let view) = try await SubmitApplication(services).run(statement, as: .commandLine) else {
      throw WorkflowError(.conflict, "not fresh")
    }
    return view
  }

  /// A case about somebody who resembles a listed person.
  func listedCase() async throws -> CaseRecord {
    let view = try await submit(try Applicants.listed())
    guard let opened = view.openCase else { throw WorkflowError(.notFound, "no case was opened") }
    return opened
  }

  func applicantLink(_ application: ApplicationID) async throws -> String {
    guard case .fresh(let link) = try await IssueApplicantLink(services).run(application, as: .commandLine) else {
      throw WorkflowError(.conflict, "not fresh")
    }
    return link.token
  }
}
