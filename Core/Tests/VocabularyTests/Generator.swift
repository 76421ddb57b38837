import Foundation
import Testing
import Vocabulary

/// SplitMix64: the same numbers in every run, so a failure can be repeated.
struct Generator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

func encode(_ value: some Encodable) throws -> Data {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return try encoder.encode(value)
}

func decode<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
  try JSONDecoder().decode(type, from: Data(json.utf8))
}

/// The code and the dotted path of the refusal that decoding ends with.
func refusal<Value: Decodable>(_ type: Value.Type, _ json: String) -> (code: VocabularyError.Code?, path: String)? {
  do {
    _ = try decode(type, json)
    return nil
  } catch DecodingError.dataCorrupted(let context) {
    let path = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    return ((context.underlyingError as? VocabularyError)?.code, path)
  } catch {
    return (nil, "")
  }
}

/// The code with which a text is refused; nil where it is accepted.
func code<Value: TextValue>(_ type: Value.Type, _ text: String) -> VocabularyError.Code? {
  do throws(VocabularyError) {
    _ = try Value(text)
    return nil
  } catch {
    return error.code
  }
}
