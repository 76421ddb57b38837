package import Evidence
package import Vocabulary
package import Workflow

/// What `vestibule.yaml` says, with defaults filled in. Paths are as in the file, relative ones taken from the file's folder.
package struct Configuration: Hashable, Sendable {
  /// Database, keys and journal lie in it.
  package var dataDirectory: String
  package var listen: Listen
  /// How browsers and callers reach the server, without slash at the end. HTTPS, or HTTP on this machine only.
  package var publicURL: String
  package var provider: Provider
  package var regimes: [Regime]
  /// Each a list file, or a folder whose files are one list.
  package var lists: [String]
  /// Where lists are downloaded from.
  package var listSources: [ListSource]
  package var listUpdates: ListUpdates
  /// The origin line of the journal's checkpoints (C2SP tlog-checkpoint): names the log for all time.
  package var journalOrigin: String
  /// The vault's key file.
  package var keyFile: String
  /// Lets webhooks go to this machine and over HTTP: for development.
  package var webhooksAllowLoopback: Bool
  package var limits: Limits
  package var anchors: EvidenceAnchors
  /// Where lists of authorities are downloaded from.
  package var trustSources: [TrustSourceSetting]
  package var wallets: Wallets
  /// Vendors whose messages are taken.
  package var vendorWebhooks: [VendorWebhook]
  /// Folder that evidence is dropped into as files; nil: none is looked at.
  package var dropFolder: String?
  package var logLevel: LogLevel

  package struct Listen: Hashable, Sendable {
    package var host: String
    /// 0: the system chooses one.
    package var port: Int
  }

  package struct Provider: Hashable, Sendable {
    package var name: String
    package var country: CountryCode

    package init(name: String, country: CountryCode) {
      self.name = name
      self.country = country
    }
  }

  package enum Regime: Hashable, Sendable {
    /// A pack that comes with the program.
    case builtIn(String)
    case file(String)
  }

  package struct Limits: Hashable, Sendable {
    /// The largest body of a request, in bytes.
    package var requestBytes: Int
    /// Per API key and second, over time.
    package var requestsPerSecond: Int
    /// How many requests may come at once.
    package var burst: Int
    /// Per source at what is open to anybody, and per request to a wallet or applicant's link.
    package var openRequestsPerSecond = 20
    package var openBurst = 200
    package var sessionRequestsPerSecond = 2
    package var sessionBurst = 60
    /// The largest body of a wallet's answer or a vendor's message, in bytes.
    package var openRequestBytes = 512 << 10
    /// Proxies whose `X-Forwarded-For` is believed.
    package var trustedProxies: [IPPrefix] = []
  }

  package struct ListUpdates: Hashable, Sendable {
    /// Lets downloads come from this machine, over HTTP too: for development.
    package var allowsLoopback = false
    /// The largest file, in bytes.
    package var maximumBytes = 512 << 20
    /// Verifier keys (C2SP signed-note) of houses whose bundles of lists are taken.
    package var bundleKeys: [String] = []
  }

  /// A source of trust, with files that are read when the house is opened.
  package struct TrustSourceSetting: Hashable, Sendable {
    package var name: String
    package var use: TrustListRecord.Kind
    package var url: String
    package var signers: [String]
    package var sha256: String?
    package var maximumAgeDays: Int
    package var everyHours: Int
  }

  package struct Wallets: Hashable, Sendable {
    package var naming = WalletVerifier.Naming.certificateHash
    /// Nil: `keys/verifier.key` and `keys/verifier.pem` in the data directory.
    package var keyFile: String?
    package var certificateFile: String?
  }

  package struct VendorWebhook: Hashable, Sendable {
    package var name: String
    package var vendor: WebhookVendor
    package var secretFile: String
    /// With the key by which the vendor is asked for results; nil: it is not asked.
    package var keyFile: String?
    /// Where the vendor is asked; nil: at its own address.
    package var address: String?
  }

  package enum LogLevel: String, Hashable, Sendable, CaseIterable {
    case trace, debug, info, notice, warning, error, critical
  }

  /// Everything at its default: for demonstrations and tests. A real provider must at least say who it is.
  package init(provider: Provider, folder: String = ".") {
    let folder = ConfigurationPath(folder: folder)
    dataDirectory = folder.resolve("data")
    listen = Listen(host: "127.0.0.1", port: 8080)
    publicURL = "http://127.0.0.1:8080"
    self.provider = provider
    regimes = [.builtIn("baseline")]
    lists = []
    listSources = []
    listUpdates = ListUpdates()
    journalOrigin = "localhost/journal"
    keyFile = folder.resolve("data/keys/vault.key")
    webhooksAllowLoopback = false
    limits = Limits(requestBytes: 1 << 20, requestsPerSecond: 500, burst: 1000)
    anchors = .none
    trustSources = []
    wallets = Wallets()
    vendorWebhooks = []
    dropFolder = nil
    logLevel = .info
  }
}

/// Paths of a configuration, which are relative to the folder that the file lies in.
struct ConfigurationPath: Sendable {
  let folder: String

  func resolve(_ path: String) -> String {
    if path == "." { return folder }
    if path.hasPrefix("/") || folder.isEmpty || folder == "." { return path }
    return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }
}
