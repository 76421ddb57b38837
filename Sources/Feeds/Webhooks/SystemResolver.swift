import Dispatch
import Synchronization
package import Vocabulary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Turns host names into addresses.
package protocol AddressResolver: Sendable {
  /// In order of preference; empty where there are none or they do not come in time.
  func addresses(of host: String) async -> [IPAddress]
}

/// The system's resolver (`getaddrinfo`), on a thread of its own because it blocks.
package struct SystemResolver: AddressResolver {
  private let timeOutSeconds: Double

  package init(timeOutSeconds: Double = 5) { self.timeOutSeconds = timeOutSeconds }

  package func addresses(of host: String) async -> [IPAddress] {
    if let literal = try? IPAddress(host) { return [literal] }
    return await withCheckedContinuation { continuation in
      let answer = OnlyOnce { continuation.resume(returning: $0) }
      DispatchQueue.global().async { answer(Self.resolve(host)) }
      DispatchQueue.global().asyncAfter(deadline: .now() + timeOutSeconds) { answer([]) }
    }
  }

  private static func resolve(_ host: String) -> [IPAddress] {
    var hints = addrinfo()
    hints.ai_flags = AI_ADDRCONFIG
    hints.ai_protocol = numericCast(IPPROTO_TCP)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
    defer { freeaddrinfo(list) }
    var found: [IPAddress] = []
    var entry = list
    while let current = entry?.pointee {
      if let address = current.ai_addr, let value = IPAddress(address), !found.contains(value) { found.append(value) }
      entry = current.ai_next
    }
    return found
  }
}

/// Lets the first of several answers through.
private final class OnlyOnce: Sendable {
  private let action: Mutex<(@Sendable ([IPAddress]) -> Void)?>

  init(_ action: @escaping @Sendable ([IPAddress]) -> Void) { self.action = Mutex(action) }

  func callAsFunction(_ addresses: [IPAddress]) {
    let action = action.withLock { held in
      defer { held = nil }
      return held
    }
    action?(addresses)
  }
}

extension IPAddress {
  /// From the C structure; nil for other families.
  fileprivate init?(_ address: UnsafePointer<sockaddr>) {
    switch Int32(address.pointee.sa_family) {
    case AF_INET:
      self = UnsafeRawPointer(address).withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        IPAddress(ipv4: UInt32(bigEndian: $0.pointee.sin_addr.s_addr))
      }
    case AF_INET6:
      self = UnsafeRawPointer(address).withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
        withUnsafeBytes(of: $0.pointee.sin6_addr) { bytes in
          IPAddress(ipv6: bytes.reduce(UInt128(0)) { $0 << 8 | UInt128($1) })
        }
      }
    default: return nil
    }
  }
}
