import Workflow

/// What a log may say of an error. Errors of this project's rooms hold no personal data; of others only the type is told.
enum SafeDescription {
  static func of(_ error: any Error) -> String {
    switch error {
    case let error as WorkflowError: error.description
    case let error as StoreError: error.description
    case let error as VaultError: error.description
    default: "\(type(of: error))"
    }
  }
}
