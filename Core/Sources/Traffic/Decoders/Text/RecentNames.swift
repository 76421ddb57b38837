/// Remembers the numbers of the names seen last, so that a name is hashed and copied only when it is new or came back late.
struct RecentNames {
  private struct Slot {
    var name: [UInt8] = []
    var number = FlowNames.none
    var lowercased = false
  }

  private static let size = 4096
  private var slots = [Slot](repeating: Slot(), count: Self.size)

  /// `FlowNames.none` for the empty name and for `-`.
  ///
  /// - Parameter lowercased: the name is known in lower case, however it is written.
  mutating func number(of name: TextBytes, lowercased: Bool = false, in names: inout FlowNames) -> UInt32 {
    if name.isEmpty || name.count == 1 && name[0] == 0x2D { return FlowNames.none }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<name.count { hash = (hash ^ UInt64(name[index])) &* 0x100_0000_01B3 }
    let place = Int(truncatingIfNeeded: hash >> 20) & (Self.size - 1)
    // A slot is found by the name as it was written, so that one spelling is one slot.
    if slots[place].number != FlowNames.none, name.equals(slots[place].name), slots[place].lowercased == lowercased {
      return slots[place].number
    }
    let written = name.array
    let number = names.number(of: lowercased ? written.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 } : written)
    slots[place] = Slot(name: written, number: number, lowercased: lowercased)
    return number
  }
}
