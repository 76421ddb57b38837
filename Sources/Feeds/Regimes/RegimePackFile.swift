import Crypto
import Foundation
package import Policy
import Vocabulary
import Workflow
import Yams

/// Reads regime packs from YAML text.
package enum RegimePackFile {
  /// 256 KiB: about thirty times the largest pack of the project.
  package static let maximumBytes = 256 * 1024
  /// Levels of nesting in the file.
  static let maximumDepth = 32

  /// - Throws: `PackError` at the first fault: malformed YAML, an anchor, alias or tag, a key twice, too large or too deep,
  ///   or anything that `RegimePack` refuses.
  package static func load(text: String) throws(PackError) -> RegimePack {
    try RegimePack(try node(text: text), digest: digest(of: text))
  }

  /// - Throws: as `load(text:)`, and for bytes that are not UTF-8.
  package static func load(bytes: [UInt8]) throws(PackError) -> RegimePack {
    guard bytes.count <= maximumBytes else {
      throw PackError(message: "a pack has at most \(maximumBytes) bytes", line: 1, column: 1)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw PackError(message: "the file is not UTF-8", line: 1, column: 1)
    }
    return try load(text: text)
  }

  /// SHA-256 of the UTF-8 bytes in lower-case hex.
  package static func digest(of text: String) -> String {
    Hexadecimal.text(SHA256.hash(data: Data(text.utf8)))
  }

  static func node(text: String) throws(PackError) -> PackNode {
    guard text.utf8.count <= maximumBytes else {
      throw PackError(message: "a pack has at most \(maximumBytes) bytes", line: 1, column: 1)
    }
    try YAMLBounds.check(text)
    do {
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      // Nodes hold their anchors weakly: the parser must outlive the conversion for anchors to be seen.
      return try withExtendedLifetime(parser) {
        guard let root = try parser.singleRoot() else {
          throw PackError(message: "the file is empty", line: 1, column: 1)
        }
        return try PackNode(root, depth: 0)
      }
    } catch let error as PackError {
      throw error
    } catch {
      throw PackError(error)
    }
  }
}

extension PackError {
  /// The position of a fault in the YAML itself, as far as the parser tells it. The file's text is not repeated.
  init(_ error: any Error) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      self.init(message: "malformed YAML: \(problem)", line: mark.line, column: mark.column)
    case YamlError.duplicatedKeysInMapping(_, let context):
      self.init(message: "a key occurs twice in one mapping", line: context.mark.line, column: context.mark.column)
    case YamlError.reader(let problem, _, _, _):
      self.init(message: "malformed YAML: \(problem)", line: 1, column: 1)
    default:
      self.init(message: "malformed YAML", line: 1, column: 1)
    }
  }
}
