/// Where one list is downloaded from, and what is asked of what comes.
public struct ListSource: Hashable, Sendable {
  /// The provider's own name for it, 1 to 64 letters, digits or `. _ : -`.
  public let name: String
  /// The files of the list; OFAC's classic set has three.
  public let files: [String]
  /// Identifier of the list that must come out, for instance `us-ofac-sdn`; nil accepts any that is known.
  public let kind: String?
  /// Days after which the list counts as old.
  public let maximumAgeDays: Int
  /// Hours between two checks.
  public let everyHours: Int
  /// By how many percent a new version may be smaller, in bytes and in entries.
  public let maximumDropPercent: Int
  /// SHA-256 of the only file that is accepted, in hex: for a list that is published once.
  public let sha256: String?
  /// A publisher's detached signature.
  public let signature: Signature?

  public struct Signature: Hashable, Sendable {
    /// Where the signature of the first file lies: 64 bytes, or their base 64.
    public let url: String
    /// Ed25519, 32 bytes.
    public let publicKey: [UInt8]

    public init(url: String, publicKey: [UInt8]) {
      self.url = url
      self.publicKey = publicKey
    }
  }

  public init(
    name: String, files: [String], kind: String? = nil, maximumAgeDays: Int = 7, everyHours: Int = 6,
    maximumDropPercent: Int = 20, sha256: String? = nil, signature: Signature? = nil
  ) {
    self.name = name
    self.files = files
    self.kind = kind
    self.maximumAgeDays = maximumAgeDays
    self.everyHours = everyHours
    self.maximumDropPercent = maximumDropPercent
    self.sha256 = sha256
    self.signature = signature
  }
}

/// What is known of a file that was downloaded before: sent along, so that an unchanged file is not sent again.
public struct ListValidators: Hashable, Sendable, Codable {
  public let entityTag: String?
  public let lastModified: String?

  public init(entityTag: String? = nil, lastModified: String? = nil) {
    self.entityTag = entityTag
    self.lastModified = lastModified
  }
}

/// What came of asking for a file.
public enum FetchedFile: Sendable {
  case unchanged
  /// - Parameter name: of the file, as the address ends. Compressed files are opened.
  case file(name: String, bytes: [UInt8], validators: ListValidators)
}

/// Downloads the files of lists. Lives at the edge.
public protocol ListFetcher: Sendable {
  /// - Throws: `ListRefusal` for whatever keeps the file from being used.
  func fetch(_ url: String, validators: ListValidators?) async throws -> FetchedFile
}

/// Why a download was not taken into use. The last good version stays.
public struct ListRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Code: String, Hashable, Sendable, Codable, CaseIterable {
    /// No connection, or it broke before the file was whole.
    case connection
    case timeOut = "time-out"
    /// An answer other than 200 and 304.
    case status
    case redirects
    /// An address that may not be asked: no `https`, or a place inside a network that the source does not lie in.
    case address
    case tooLarge = "too-large"
    /// The file is a web page.
    case html
    case damaged
    /// No list format that is known, or one that cannot be read to its end.
    case schema
    /// Another list than the source is said to hold.
    case otherList = "other-list"
    /// Much smaller than the version in use.
    case sizeDrop = "size-drop"
    /// Far more entries could not be read than before.
    case skipped
    /// Published before the version in use.
    case older
    case signature
    case digest
    case cancelled
  }

  public let code: Code
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { "\(code.rawValue): \(message)" }
}
