public import Wire

/// Where the status of a credential is kept: a position in a published list (Token Status List, section 6).
public struct StatusReference: Hashable, Sendable {
  public let uri: String
  public let index: Int

  /// Nil where there is none of this kind.
  public init?(_ status: JSONValue?) {
    guard let list = status?["status_list"], let uri = list["uri"]?.string,
      let index = list["idx"]?.number?.int64.flatMap({ Int(exactly: $0) }), index >= 0
    else { return nil }
    self.uri = uri
    self.index = index
  }
}

/// The lists that the caller has fetched and found genuine, by the address that credentials name.
public struct StatusLists: Sendable {
  public let lists: [String: TokenStatusList]
  /// Whether a credential whose list is not there stays undecided.
  public let isRequired: Bool

  public init(_ lists: [String: TokenStatusList], isRequired: Bool) {
    self.lists = lists
    self.isRequired = isRequired
  }
}

extension CredentialDraft {
  /// The status of a credential.
  mutating func checkStatus(_ reference: StatusReference?, in lists: StatusLists?) {
    guard let reference, let lists else {
      skip("status")
      return
    }
    guard let list = lists.lists[reference.uri] else {
      skip("status")
      let fault = CredentialFault(.revocationUnknown, "the status list is not there", at: "status")
      if lists.isRequired { add(fault) } else { warn(fault) }
      return
    }
    // A credential beyond the end of its list must not be accepted (section 8.3).
    guard let status = list.status(at: reference.index) else {
      skip("status")
      add(CredentialFault(.revocationUnknown, "the status list is too short for this credential", at: "status"))
      return
    }
    let fault = CredentialFault(.status, "the issuer has taken the credential back (status \(status))", at: "status")
    conclude("status", status == 0 ? [] : [fault])
  }
}
