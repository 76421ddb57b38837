import HTTPTypes
import Hummingbird
import Logging
import Workflow

/// A request that no page answers.
enum PageProblem: Error {
  case staleForm
  case tooLarge
  case noSuchPage
}

extension PageServer {
  /// Says what went wrong in the style of the house. Messages are safe to show; unknown errors show nothing of themselves.
  func problem(_ error: any Error, _ visitor: Exchange.Visitor?, _ logger: Logger) -> Response {
    if visitor == nil, let error = error as? WorkflowError, error.code == .unauthenticated {
      return seeOther("/signin")
    }
    let words = ProblemWords(error)
    if words.status.kind == .serverError {
      logger.error("page failed", metadata: ["error": "\(type(of: error))", "detail": "\(Self.safe(error))"])
    }
    do {
      return try page("problem", ProblemModel(words, frame(visitor, title: words.title)), status: words.status)
    } catch {
      return Response(status: .internalServerError)
    }
  }

  /// What may be logged of an error: only the errors of our own rooms promise that their text is safe.
  private static func safe(_ error: any Error) -> String {
    switch error {
    case let error as WorkflowError: error.description
    case let error as StoreError: error.description
    case let error as VaultError: error.description
    case let error as PageLibrary.Fault: "\(error.template): \(error.message)"
    default: "withheld"
    }
  }
}

struct ProblemModel: Sendable {
  let frame: Frame
  let status: Int
  let title: String
  let text: String
  let advice: String

  init(_ words: ProblemWords, _ frame: Frame) {
    self.frame = frame
    status = words.status.code
    title = words.title
    text = words.text
    advice = words.advice
  }
}
