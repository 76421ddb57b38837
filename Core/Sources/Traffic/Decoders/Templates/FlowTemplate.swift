/// What the records of a set look like.
struct FlowTemplate: Hashable, Sendable {
  struct Field: Hashable, Sendable {
    let id: UInt16
    /// Bytes; `variable` where each record says it.
    let length: UInt16
    /// Private enterprise number, 0 for IANA's own.
    let enterprise: UInt32

    static let variable: UInt16 = 0xFFFF
  }

  /// A field of use and where it lies in records of fixed length.
  struct Step: Hashable, Sendable {
    let field: FlowField
    let offset: UInt16
    let length: UInt16
  }

  static let maximumFields = 512

  let id: UInt16
  let isOptions: Bool
  let fields: [Field]
  /// For records of fixed length; empty where a length is variable.
  let steps: [Step]
  let isVariable: Bool
  /// Bytes of a record, or of the shortest one.
  let recordLength: Int

  /// Nil where no record could be read by it: no fields, too many, or records of no bytes or of more than a datagram.
  init?(id: UInt16, isOptions: Bool, fields: [Field]) {
    guard !fields.isEmpty, fields.count <= Self.maximumFields else { return nil }
    var steps: [Step] = []
    var length = 0
    var isVariable = false
    for field in fields {
      if field.length == Field.variable {
        isVariable = true
        length += 1
        continue
      }
      let meaning = FlowField(id: field.id, enterprise: field.enterprise)
      if meaning != .ignored, meaning.lengths.contains(Int(field.length)), length <= 0xFFFF {
        steps.append(Step(field: meaning, offset: UInt16(length), length: field.length))
      }
      length += Int(field.length)
    }
    guard length > 0, length <= 0xFFFF else { return nil }
    self.id = id
    self.isOptions = isOptions
    self.fields = fields
    self.steps = isVariable ? [] : steps
    self.isVariable = isVariable
    recordLength = length
  }
}
