import Mustache

/// Every template, parsed once at start.
struct PageLibrary: Sendable {
  /// A template that cannot be parsed, or is not there.
  struct Fault: Error {
    let template: String
    let message: String
  }

  private let library: MustacheLibrary

  /// - Throws: `Fault` for the first template that cannot be parsed.
  init() throws {
    // Before parsing: a template takes its escaper when it is parsed.
    MustacheContentTypes.register(StrictHTML(), named: "HTML")
    var library = MustacheLibrary()
    for (name, bytes) in TemplateSources.all {
      do {
        try library.register(String(decoding: bytes, as: UTF8.self), named: name)
      } catch {
        throw Fault(template: name, message: "\(error)")
      }
    }
    self.library = library
  }

  func render(_ name: String, _ model: some Sendable) throws -> String {
    guard let text = library.render(model, withTemplate: name) else {
      throw Fault(template: name, message: "there is no such template")
    }
    return text
  }
}
