import HTTPTypes
import Workflow

/// An error as a page says it: what happened, why, what to do.
struct ProblemWords: Sendable {
  let status: HTTPResponse.Status
  let title: String
  let text: String
  let advice: String

  init(_ error: any Error) {
    switch error {
    case let error as WorkflowError: self.init(error)
    case let error as StoreError where error.code == .approvalRule:
      self.init(.conflict, "A second person is needed", error.message, "Ask somebody who did not take part in it.")
    case PageProblem.staleForm:
      self.init(
        .forbidden, "This form is out of date", "The page was open too long, or was opened before you signed in again.",
        "Go back, load the page again and repeat the step.")
    case PageProblem.tooLarge:
      self.init(
        .contentTooLarge, "This is too large", "A file may have up to 1 MB.", "Go back and choose a smaller file.")
    case PageProblem.noSuchPage:
      self.init(
        .notFound, "There is no such page", "The address is not known here.", "Check it, or start from the queue.")
    case let error as FormError:
      self.init(.badRequest, "The form could not be read", error.message, "Go back and send it again.")
    default:
      self.init(
        .internalServerError, "Something failed on our side", "Nothing was changed by this step.",
        "Try again in a minute. If it stays, tell whoever runs this system.")
    }
  }

  private init(_ status: HTTPResponse.Status, _ title: String, _ text: String, _ advice: String) {
    self.status = status
    self.title = title
    self.text = text.sentence
    self.advice = advice
  }

  private init(_ error: WorkflowError) {
    switch error.code {
    case .notFound:
      self.init(.notFound, "Not found", error.message, "It may have been removed, or the address is wrong.")
    case .forbidden:
      self.init(.forbidden, "Not allowed", error.message, "Ask an administrator if you need this for your work.")
    case .samePerson:
      self.init(.forbidden, "A second person is needed", error.message, "Ask somebody who did not take part in it.")
    case .unauthenticated:
      self.init(.unauthorized, "Sign in again", error.message, "Ask an administrator for a new link.")
    case .invalid: self.init(.unprocessableContent, "This cannot be accepted", error.message, "Go back and change it.")
    case .conflict, .versionMismatch, .idempotencyMismatch:
      self.init(.conflict, "This has changed", error.message, "Go back, load the page again and see how it stands now.")
    case .erased:
      self.init(.gone, "The personal data is gone", error.message, "What remains on record is in the journal.")
    case .unavailable:
      self.init(.serviceUnavailable, "Not available just now", error.message, "Try again in a minute.")
    }
  }
}

extension String {
  /// With a capital letter at the start and a full stop at the end.
  var sentence: String {
    guard let first else { return self }
    let text = first.uppercased() + dropFirst()
    return text.last.map { ".!?".contains($0) } == true ? text : text + "."
  }

  /// A stable code in words: `sanctions-match` becomes `Sanctions match`.
  var humanized: String {
    let text = replacing("-", with: " ").replacing("_", with: " ").replacing(".", with: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
