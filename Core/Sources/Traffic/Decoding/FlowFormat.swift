/// The formats of flow records that can be read.
public enum FlowFormat: String, CaseIterable, Sendable {
  case awsVPC = "aws-vpc"

  /// A decoder for the start of a stream.
  public func makeDecoder() -> any FlowDecoder {
    switch self {
    case .awsVPC: AWSDecoder()
    }
  }
}
