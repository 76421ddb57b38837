public import Vocabulary

/// One action of somebody on an account, as far as the question "from where" goes.
public struct AccessEvent: Hashable, Sendable {
  public enum Channel: String, Hashable, Sendable, CaseIterable { case console, api, shell, unknown }

  /// What an action is to the account; most are `other`.
  public enum Weight: String, Hashable, Sendable, CaseIterable {
    case signUp = "sign-up"
    case signIn = "sign-in"
    /// Changes who can get in: keys, passwords, second factors, contact addresses, roles.
    case credentials
    case other
  }

  public let account: String
  /// Keyed hash of who acted: the same person, the same text; without the key nobody can tell who.
  public let actor: String
  /// Name of the action in the words of the source, for instance `ConsoleLogin`.
  public let action: String
  public let weight: Weight
  /// Nil where the event has none, as when the provider itself acts.
  public let address: IPAddress?
  public let port: UInt16?
  public let time: Instant
  public let channel: Channel
  /// Kind of program, for instance `browser`, `aws-cli`, `terraform`.
  public let agent: String
  public let succeeded: Bool

  public init(
    account: String, actor: String, action: String, weight: Weight? = nil, address: IPAddress?, port: UInt16? = nil,
    time: Instant, channel: Channel, agent: String, succeeded: Bool = true
  ) {
    self.account = account
    self.actor = actor
    self.action = action
    self.weight = weight ?? Self.weight(of: action)
    self.address = address
    self.port = port
    self.time = time
    self.channel = channel
    self.agent = agent
    self.succeeded = succeeded
  }

  /// By the words in the name of the action.
  static func weight(of action: String) -> Weight {
    let name = action.lowercased().filter { $0.isLetter }
    if signUps.contains(where: name.contains) { return .signUp }
    if credentials.contains(where: name.contains) { return .credentials }
    if signIns.contains(where: name.contains) { return .signIn }
    return .other
  }

  private static let signUps = ["signup", "createaccount", "createtenant", "createorganization", "registeraccount"]
  private static let credentials = [
    "accesskey", "password", "loginprofile", "mfa", "twofactor", "sshkey", "keypair", "setiampolicy", "roleassignment",
    "serviceaccountkey", "credential", "contactinformation", "changeemail", "updateemail", "attachuserpolicy",
    "apitoken",
    "createuser", "applicationcredential",
  ]
  private static let signIns = ["login", "signin", "authenticate", "getsessiontoken", "assumerole", "sessionstart"]
}
