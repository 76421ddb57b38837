import Vocabulary

/// Takes typed text apart into values; what is refused is noted beside its field, and reading goes on.
struct FieldReader {
  let form: Form
  private(set) var faults: [String: String] = [:]

  init(_ form: Form) { self.form = form }

  mutating func note(_ field: String, _ words: String) {
    if faults[field] == nil { faults[field] = words.sentence }
  }

  /// - Returns: nil where nothing was typed, or where it was refused.
  mutating func value<Value>(_ field: String, _ make: (String) throws(VocabularyError) -> Value) -> Value? {
    guard let text = form.text(field) else { return nil }
    do {
      return try make(text)
    } catch {
      note(field, error.message)
      return nil
    }
  }

  /// As `value`, for a field that must be there.
  mutating func required<Value>(
    _ field: String, _ words: String, _ make: (String) throws(VocabularyError) -> Value
  ) -> Value? {
    if form.text(field) == nil { note(field, words) }
    return value(field, make)
  }

  mutating func address(_ prefix: String) -> PostalAddress? {
    let lines = ["street", "street2"].compactMap { form.text("\(prefix)\($0)") }
    let rest = ["locality", "region", "postal"].compactMap { form.text("\(prefix)\($0)") }
    let country = value("\(prefix)country") { text throws(VocabularyError) in try CountryCode(text) }
    if lines.isEmpty, rest.isEmpty, country == nil { return nil }
    if lines.isEmpty { note("\(prefix)street", "give the street and the number") }
    guard let country else {
      note("\(prefix)country", "choose the country")
      return nil
    }
    guard !lines.isEmpty else { return nil }
    do {
      return try PostalAddress(
        lines: lines, locality: form.text("\(prefix)locality"), region: form.text("\(prefix)region"),
        postalCode: form.text("\(prefix)postal"), country: country)
    } catch {
      note("\(prefix)street", error.message)
      return nil
    }
  }

  /// A percentage such as `25` or `33.5`, in hundredths of a percent.
  mutating func share(_ field: String) -> Int? {
    value(field) { text throws(VocabularyError) in
      let plain = text.replacing("%", with: "").replacing(",", with: ".").trimmed
      guard let percent = Double(plain), (0...100).contains(percent) else {
        throw VocabularyError(.range, "a share is a number from 0 to 100")
      }
      return Int((percent * 100).rounded())
    }
  }
}
