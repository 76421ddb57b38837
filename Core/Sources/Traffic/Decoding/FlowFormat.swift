/// The formats of flow records that can be read.
public enum FlowFormat: String, CaseIterable, Sendable {
  case awsVPC = "aws-vpc"
  case gcpVPC = "gcp-vpc"
  case azureVNet = "azure-vnet"
  case azureNSG = "azure-nsg"
  case zeekConn = "zeek-conn"
  case netFlow5 = "netflow5"
  case netFlow9 = "netflow9"
  case ipfix
  case sFlow5 = "sflow5"
  case ocsf

  /// Lines of text, in whatever form; the others are bytes of exporters.
  public var isText: Bool { makeDatagramDecoder() == nil }

  /// A decoder for the start of a stream.
  public func makeDecoder() -> any FlowDecoder {
    switch self {
    case .awsVPC: AWSDecoder()
    case .gcpVPC: GCPFlowDecoder()
    case .azureVNet, .azureNSG: AzureFlowDecoder()
    case .zeekConn: ZeekConnDecoder()
    case .ocsf: OCSFFlowDecoder()
    case .netFlow5, .netFlow9, .ipfix, .sFlow5: makeDatagramDecoder() ?? NetFlow5Decoder()
    }
  }

  /// Nil for formats that come in files only.
  public func makeDatagramDecoder() -> (any DatagramDecoder)? {
    switch self {
    case .netFlow5: NetFlow5Decoder()
    case .netFlow9: NetFlow9Decoder()
    case .ipfix: IPFIXDecoder()
    case .sFlow5: SFlowDecoder()
    default: nil
    }
  }
}
