/// The fields of AWS VPC flow logs that detection uses; every other field is stepped over.
///
/// Amazon VPC User Guide, "Flow log records", available fields of versions 2 to 10.
enum AWSField: UInt8 {
  case other, accountID, interfaceID, sourceAddress, destinationAddress, sourcePort, destinationPort, transport, packets
  case bytes, start, end, action, status, tcpFlags, packetSourceAddress, packetDestinationAddress, direction

  /// The names as header lines write them.
  static let names: [String: AWSField] = [
    "account-id": .accountID, "interface-id": .interfaceID, "srcaddr": .sourceAddress, "dstaddr": .destinationAddress,
    "srcport": .sourcePort, "dstport": .destinationPort, "protocol": .transport, "packets": .packets, "bytes": .bytes,
    "start": .start, "end": .end, "action": .action, "log-status": .status, "tcp-flags": .tcpFlags,
    "pkt-srcaddr": .packetSourceAddress, "pkt-dstaddr": .packetDestinationAddress, "flow-direction": .direction,
    // Transit gateways (version 6) call the account so.
    "tgw-src-vpc-account-id": .other, "resource-type": .other,
  ]

  /// Names whose values are not used: they still tell a header line from data.
  static let unused: Set<String> = [
    "version", "vpc-id", "subnet-id", "instance-id", "type", "region", "az-id", "sublocation-type", "sublocation-id",
    "pkt-src-aws-service", "pkt-dst-aws-service", "traffic-path", "tgw-id", "tgw-attachment-id",
    "tgw-src-vpc-account-id", "tgw-dst-vpc-account-id", "tgw-src-vpc-id", "tgw-dst-vpc-id", "tgw-src-subnet-id",
    "tgw-dst-subnet-id", "tgw-src-eni", "tgw-dst-eni", "tgw-src-az-id", "tgw-dst-az-id", "tgw-pair-attachment-id",
    "packets-lost-no-route", "packets-lost-blackhole", "packets-lost-mtu-exceeded", "packets-lost-ttl-expired",
    "resource-type", "ecs-cluster-arn", "ecs-cluster-name", "ecs-container-instance-arn", "ecs-container-instance-id",
    "ecs-container-id", "ecs-second-container-id", "ecs-service-name", "ecs-task-definition-arn", "ecs-task-arn",
    "ecs-task-id", "reject-reason", "resource-id", "encryption-status",
  ]
}
