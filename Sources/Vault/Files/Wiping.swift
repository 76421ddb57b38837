#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension [UInt8] {
  /// Overwrites the bytes with zeros in a way that the optimiser keeps. Copies made before are not reached.
  mutating func wipe() {
    withUnsafeMutableBytes { buffer in
      guard let start = buffer.baseAddress else { return }
      #if canImport(Glibc)
        explicit_bzero(start, buffer.count)
      #else
        memset_s(start, buffer.count, 0, buffer.count)
      #endif
    }
  }
}
