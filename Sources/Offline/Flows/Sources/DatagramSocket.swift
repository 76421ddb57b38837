import Foundation
import Traffic

/// A UDP socket that exporters send to, read in batches, with the kernel's own count of what it had to drop.
///
/// For one thread at a time.
final class DatagramSocket {
  struct Fault: Error { let message: String }

  /// Datagrams taken in one go.
  static let batch = 128
  /// The largest UDP payload.
  static let slot = 65_536

  let descriptor: Int32
  let port: UInt16
  /// Bytes of the kernel's buffer, as it says itself.
  let bufferBytes: Int
  private let isIPv6: Bool
  private let name: UnsafeMutablePointer<sockaddr_in6>
  private let control: UnsafeMutableRawPointer
  private static let controlLength = 64
  /// The kernel's counter of drops, as it came with the last datagram.
  private(set) var dropsTold: UInt32 = 0

  // Linux: socket options that Glibc's module does not carry.
  private static let receiveQueueOverflow: Int32 = 40
  private static let forcedReceiveBuffer: Int32 = 33

  /// - Parameter address: `127.0.0.1:2055` or `[::1]:2055`; port 0 for any.
  init(_ address: String, bufferBytes wanted: Int) throws(Fault) {
    guard let (host, port) = Self.parts(address) else {
      throw Fault(message: "an address is written 127.0.0.1:2055 or [::1]:2055")
    }
    var six = in6_addr()
    isIPv6 = inet_pton(AF_INET6, host, &six) == 1
    descriptor = socket(isIPv6 ? AF_INET6 : AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
    guard descriptor >= 0 else { throw Fault(message: "no socket to be had") }
    name = .allocate(capacity: 1)
    name.initialize(to: sockaddr_in6())
    control = .allocate(byteCount: Self.controlLength, alignment: 16)
    var on: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, Self.receiveQueueOverflow, &on, socklen_t(MemoryLayout<Int32>.size))
    var size = Int32(clamping: wanted)
    if setsockopt(descriptor, SOL_SOCKET, Self.forcedReceiveBuffer, &size, socklen_t(MemoryLayout<Int32>.size)) != 0 {
      setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
    }
    var length = socklen_t(MemoryLayout<Int32>.size)
    getsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, &length)
    bufferBytes = Int(size)
    self.port = try Self.bind(descriptor, host, port, isIPv6: isIPv6)
  }

  deinit {
    close(descriptor)
    name.deallocate()
    control.deallocate()
  }

  private static func parts(_ address: String) -> (String, UInt16)? {
    guard let colon = address.lastIndex(of: ":"), let port = UInt16(address[address.index(after: colon)...]) else {
      return nil
    }
    var host = address[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    return host.isEmpty ? nil : (String(host), port)
  }

  private static func bind(_ descriptor: Int32, _ host: String, _ port: UInt16, isIPv6: Bool) throws(Fault) -> UInt16 {
    var four = sockaddr_in()
    var six = sockaddr_in6()
    four.sin_family = sa_family_t(AF_INET)
    four.sin_port = port.bigEndian
    six.sin6_family = sa_family_t(AF_INET6)
    six.sin6_port = port.bigEndian
    let isParsed =
      isIPv6 ? inet_pton(AF_INET6, host, &six.sin6_addr) == 1 : inet_pton(AF_INET, host, &four.sin_addr) == 1
    guard isParsed else { throw Fault(message: "the host is an address, not a name") }
    let status =
      isIPv6
      ? withUnsafePointer(to: &six) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          Glibc.bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in6>.size))
        }
      }
      : withUnsafePointer(to: &four) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          Glibc.bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
    guard status == 0 else { throw Fault(message: "the address cannot be listened on") }
    var length = socklen_t(MemoryLayout<sockaddr_in6>.size)
    withUnsafeMutablePointer(to: &six) {
      _ = $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
    }
    // The port lies at the same place for both families.
    return UInt16(bigEndian: six.sin6_port)
  }

  /// Waits for datagrams and takes what there is, at most a batch.
  ///
  /// - Parameters:
  ///   - slots: `batch` times `slot` bytes.
  ///   - wait: milliseconds.
  /// - Returns: the length and the sender of each.
  func receive(into slots: UnsafeMutableRawPointer, wait: Int32) -> [(length: Int, sender: FlowAddress)] {
    var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&poller, 1, wait) > 0 else { return [] }
    var out: [(length: Int, sender: FlowAddress)] = []
    while out.count < Self.batch, let length = receiveOne(into: slots + out.count * Self.slot) {
      out.append((length, sender))
    }
    return out
  }

  /// - Returns: nil where nothing is waiting.
  private func receiveOne(into slot: UnsafeMutableRawPointer) -> Int? {
    var vector = iovec(iov_base: slot, iov_len: Self.slot)
    return withUnsafeMutablePointer(to: &vector) { vector in
      var header = msghdr()
      header.msg_iov = vector
      header.msg_iovlen = 1
      header.msg_name = UnsafeMutableRawPointer(name)
      header.msg_namelen = socklen_t(MemoryLayout<sockaddr_in6>.size)
      header.msg_control = control
      header.msg_controllen = Self.controlLength
      let length = recvmsg(descriptor, &header, Int32(MSG_DONTWAIT))
      guard length >= 0 else { return nil }
      readDrops(header.msg_controllen)
      return length
    }
  }

  private var sender: FlowAddress {
    if name.pointee.sin6_family == sa_family_t(AF_INET) {
      return UnsafeRawPointer(name).withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        FlowAddress(v4: UInt32(bigEndian: $0.pointee.sin_addr.s_addr))
      }
    }
    let address = UnsafeRawPointer(name) + 8
    return FlowAddress(
      high: UInt64(bigEndian: address.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: address.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }

  /// The one control message asked for: length (8 bytes), level, type, and the counter.
  private func readDrops(_ length: Int) {
    guard length >= 20, control.load(fromByteOffset: 8, as: Int32.self) == SOL_SOCKET,
      control.load(fromByteOffset: 12, as: Int32.self) == Self.receiveQueueOverflow
    else { return }
    dropsTold = control.load(fromByteOffset: 16, as: UInt32.self)
  }

  /// Datagrams that the kernel dropped for want of room: from its table of sockets, which also knows of those after which
  /// nothing came; else what it told with the last datagram.
  var drops: UInt64 {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return UInt64(dropsTold) }
    let table = try? String(contentsOfFile: isIPv6 ? "/proc/self/net/udp6" : "/proc/self/net/udp", encoding: .utf8)
    for line in (table ?? "").split(separator: "\n").dropFirst() {
      let words = line.split(separator: " ")
      if words.count >= 13, words[9] == "\(status.st_ino)", let drops = UInt64(words[12]) {
        return max(drops, UInt64(dropsTold))
      }
    }
    return UInt64(dropsTold)
  }
}
