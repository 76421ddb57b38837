/// Remembers the numbers of the names seen last, so that a name is hashed and copied only when it is new or came back late.
struct RecentNames {
  private struct Slot {
    var name: [UInt8] = []
    var number = FlowNames.none
  }

  private static let size = 4096
  private var slots = [Slot](repeating: Slot(), count: Self.size)

  /// `FlowNames.none` for the empty name and for `-`.
  mutating func number(of name: TextBytes, in names: inout FlowNames) -> UInt32 {
    if name.isEmpty || name.count == 1 && name[0] == 0x2D { return FlowNames.none }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<name.count { hash = (hash ^ UInt64(name[index])) &* 0x100_0000_01B3 }
    let place = Int(truncatingIfNeeded: hash >> 20) & (Self.size - 1)
    if slots[place].number != FlowNames.none, name.equals(slots[place].name) { return slots[place].number }
    let bytes = name.array
    let number = names.number(of: bytes)
    slots[place] = Slot(name: bytes, number: number)
    return number
  }
}
