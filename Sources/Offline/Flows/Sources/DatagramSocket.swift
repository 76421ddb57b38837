import Foundation
import Traffic

/// A UDP socket that exporters send to, read in batches, with the kernel's own count of what it had to drop.
///
/// For one thread at a time.
final class DatagramSocket {
  struct Fault: Error { let message: String }

  /// Datagrams taken with one call.
  static let batch = 128
  /// The largest UDP payload.
  static let slot = 65_536

  let descriptor: Int32
  let port: UInt16
  /// Bytes of the kernel's buffer, as it says itself.
  let bufferBytes: Int
  private let isIPv6: Bool
  private let headers: UnsafeMutablePointer<mmsghdr>
  private let vectors: UnsafeMutablePointer<iovec>
  private let names: UnsafeMutablePointer<sockaddr_in6>
  private let controls: UnsafeMutableRawPointer
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
    headers = .allocate(capacity: Self.batch)
    vectors = .allocate(capacity: Self.batch)
    names = .allocate(capacity: Self.batch)
    controls = .allocate(byteCount: Self.batch * Self.controlLength, alignment: 16)
    headers.initialize(repeating: mmsghdr(), count: Self.batch)
    vectors.initialize(repeating: iovec(), count: Self.batch)
    names.initialize(repeating: sockaddr_in6(), count: Self.batch)
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
    headers.deallocate()
    vectors.deallocate()
    names.deallocate()
    controls.deallocate()
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
    for index in 0..<Self.batch {
      vectors[index] = iovec(iov_base: slots + index * Self.slot, iov_len: Self.slot)
      headers[index].msg_hdr.msg_iov = vectors + index
      headers[index].msg_hdr.msg_iovlen = 1
      headers[index].msg_hdr.msg_name = UnsafeMutableRawPointer(names + index)
      headers[index].msg_hdr.msg_namelen = socklen_t(MemoryLayout<sockaddr_in6>.size)
      headers[index].msg_hdr.msg_control = controls + index * Self.controlLength
      headers[index].msg_hdr.msg_controllen = Self.controlLength
    }
    let count = recvmmsg(descriptor, headers, UInt32(Self.batch), Int32(MSG_DONTWAIT.rawValue), nil)
    guard count > 0 else { return [] }
    return (0..<Int(count)).map { index in
      readDrops(index)
      return (Int(headers[index].msg_len), sender(index))
    }
  }

  private func sender(_ index: Int) -> FlowAddress {
    if names[index].sin6_family == sa_family_t(AF_INET) {
      return UnsafeRawPointer(names + index).withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        FlowAddress(v4: UInt32(bigEndian: $0.pointee.sin_addr.s_addr))
      }
    }
    let address = UnsafeRawPointer(names + index) + 8
    return FlowAddress(
      high: UInt64(bigEndian: address.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: address.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }

  /// The one control message asked for: length (8 bytes), level, type, and the counter.
  private func readDrops(_ index: Int) {
    guard headers[index].msg_hdr.msg_controllen >= 20 else { return }
    let control = UnsafeRawPointer(controls + index * Self.controlLength)
    guard control.load(fromByteOffset: 8, as: Int32.self) == SOL_SOCKET,
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
