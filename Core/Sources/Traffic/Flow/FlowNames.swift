/// Gives numbers to the account and interface names of flow records, in order of first appearance.
public struct FlowNames: Sendable {
  /// The number of no name.
  public static let none = UInt32.max
  private var numbers: [[UInt8]: UInt32] = [:]
  private var names: [[UInt8]] = []

  public init() {}

  public var count: Int { names.count }

  /// The number of a name, a new one where it was not seen before.
  public mutating func number(of name: [UInt8]) -> UInt32 {
    if let known = numbers[name] { return known }
    let number = UInt32(truncatingIfNeeded: names.count)
    names.append(name)
    numbers[name] = number
    return number
  }

  /// - Returns: nil where no name has the number.
  public func name(_ number: UInt32) -> String? {
    guard number < UInt32(clamping: names.count) else { return nil }
    return String(decoding: names[Int(number)], as: UTF8.self)
  }
}
