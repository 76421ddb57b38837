import Vocabulary

/// One question of a form: what is asked, what was typed, what is wrong with it.
struct FormField: Sendable {
  enum Kind: Sendable {
    case line(type: String, autocomplete: String?)
    case paragraph
    case choice([Choice])
    case country(autocomplete: String?)
  }

  let name: String
  let label: String
  let hint: String?
  let value: String
  let fault: String?
  let type: String?
  let autocomplete: String?
  let isParagraph: Bool
  let isLine: Bool
  let isChoice: Bool
  let isCountry: Bool
  let choices: [Choice]
  let countryMarkup: String
  /// What describes the field, for assistive technology.
  let described: String?

  init(
    _ name: String, _ label: String, _ kind: Kind = .line(type: "text", autocomplete: nil), hint: String? = nil,
    form: Form, faults: [String: String]
  ) {
    self.name = name
    self.label = label
    self.hint = hint
    value = form[name]
    fault = faults[name]
    var (type, autocomplete): (String?, String?) = (nil, nil)
    var choices: [Choice] = []
    var (isParagraph, isChoice, isCountry) = (false, false, false)
    switch kind {
    case .line(let lineType, let complete): (type, autocomplete) = (lineType, complete)
    case .paragraph: isParagraph = true
    case .choice(let offered):
      isChoice = true
      choices = offered.map { Choice(value: $0.value, words: $0.words, isChosen: $0.value == form[name]) }
    case .country(let complete):
      isCountry = true
      autocomplete = complete
    }
    self.type = type
    self.autocomplete = autocomplete
    self.choices = choices
    self.isParagraph = isParagraph
    self.isChoice = isChoice
    self.isCountry = isCountry
    isLine = type != nil
    countryMarkup = isCountry ? CountryOptions.markup(chosen: form[name]) : ""
    let parts = [hint == nil ? nil : "\(name)-hint", fault == nil ? nil : "\(name)-fault"].compactMap { $0 }
    described = parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

/// The options of a country field, made once: rendering 250 of them through a template would cost milliseconds each time.
/// The texts come from the ISO table alone, so they may go out unescaped.
enum CountryOptions {
  private static let options: [(code: String, text: String)] = CountryCode.all
    .sorted { ($0.name, $0.text) < ($1.name, $1.text) }
    .map { ($0.text, StrictHTML().escapeText($0.name)) }

  static func markup(chosen: String) -> String {
    options.map { option in
      "<option value=\"\(option.code)\"\(option.code == chosen ? " selected" : "")>\(option.text)</option>"
    }.joined()
  }
}
