import Foundation
import Vocabulary

/// A listening TCP socket.
final class LeaseListener {
  let handle: Int32
  private(set) var text = ""

  /// - Parameter place: `127.0.0.1:7000` or `[::1]:7000`; port 0 takes a free one.
  init?(_ place: String) {
    guard let colon = place.lastIndex(of: ":"), let port = UInt16(place[place.index(after: colon)...]) else {
      return nil
    }
    let host = place[..<colon].filter { $0 != "[" && $0 != "]" }
    guard let address = try? IPAddress(host) else { return nil }
    handle = socket(address.isIPv4 ? AF_INET : AF_INET6, Int32(SOCK_STREAM.rawValue) | O_CLOEXEC, 0)
    guard handle >= 0 else { return nil }
    var yes: Int32 = 1
    setsockopt(handle, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    guard Self.bind(handle, address, port), Foundation.listen(handle, 1024) == 0,
      fcntl(handle, F_SETFL, O_NONBLOCK) == 0
    else {
      close(handle)
      return nil
    }
    text = "\(place[..<colon]):\(boundPort(address.isIPv4) ?? port)"
  }

  deinit { close(handle) }

  private static func bind(_ handle: Int32, _ address: IPAddress, _ port: UInt16) -> Bool {
    if address.isIPv4 {
      var name = sockaddr_in()
      name.sin_family = sa_family_t(AF_INET)
      name.sin_port = port.bigEndian
      name.sin_addr.s_addr = UInt32(truncatingIfNeeded: address.value).bigEndian
      return withUnsafePointer(to: &name) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          Foundation.bind(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
      }
    }
    var name = sockaddr_in6()
    name.sin6_family = sa_family_t(AF_INET6)
    name.sin6_port = port.bigEndian
    withUnsafeMutableBytes(of: &name.sin6_addr) { $0.storeBytes(of: address.value.bigEndian, as: UInt128.self) }
    return withUnsafePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Foundation.bind(handle, $0, socklen_t(MemoryLayout<sockaddr_in6>.size)) == 0
      }
    }
  }

  private func boundPort(_ isIPv4: Bool) -> UInt16? {
    var name = sockaddr_in6()
    var size = socklen_t(MemoryLayout<sockaddr_in6>.size)
    let status = withUnsafeMutablePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(handle, $0, &size) }
    }
    // The port stands at the same place for both families.
    return status == 0 ? UInt16(bigEndian: name.sin6_port) : nil
  }
}
