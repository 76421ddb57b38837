import HTTPTypes
import Hummingbird
import Logging
import Vocabulary
import Workflow

/// One request on its way through a page: what was asked, by whom, with which form.
struct Exchange: Sendable {
  let request: Request
  let parameters: Parameters
  let query: Form
  let form: Form
  /// The clock reading for the whole page.
  let at: Instant
  /// Nil where nobody is signed in.
  let visitor: Visitor?

  /// A signed-in person.
  struct Visitor: Sendable {
    let token: String
    let session: Sessions.Current

    var principal: Principal { session.principal }
    func may(_ permission: Permission) -> Bool { principal.permissions.contains(permission) }
  }

  /// - Throws: `WorkflowError.unauthenticated` where nobody is signed in.
  func signedIn() throws(WorkflowError) -> Visitor {
    guard let visitor else { throw WorkflowError(.unauthenticated, "sign in to see this page") }
    return visitor
  }

  /// A part of the path.
  func part(_ name: String) -> String { parameters.get(name) ?? "" }

  /// An identifier in the path; a malformed one names nothing.
  func identifier<Kind: IdentifierKind>(_ name: String = "id") throws(WorkflowError) -> Identifier<Kind> {
    guard let id = try? Identifier<Kind>(part(name)) else {
      throw WorkflowError(.notFound, "there is nothing under this address")
    }
    return id
  }
}
