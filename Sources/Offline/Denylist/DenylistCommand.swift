package import ArgumentParser
import Evidence
import Files
import Foundation
import Vocabulary
import Wire

/// `vestibule denylist`: blind lookups in another's deny-list (RFC 9497).
package struct DenylistCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "denylist", abstract: "Look up in a deny-list without telling its owner what.",
    discussion: """
      VOPRF(P-384, SHA-384), RFC 9497. blind makes a request and a state to be kept; the owner evaluates the request; finalize
      checks the owner's proof and gives the output, which is looked up among those of the list.
      """,
    subcommands: [
      DenylistBlind.self, DenylistEvaluate.self, DenylistFinalize.self, DenylistCheckElement.self, DenylistNewKey.self,
    ])

  package init() {}
}

struct DenylistBlind: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "blind", abstract: "Blind an input: JSON `{blinded_element}` to send, and a state to keep.")

  @Option(name: .customLong("in"), help: "File with the input, byte by byte: a canonical identifier.")
  var input: String
  @Option(help: "File for the state: blind and input, secret.")
  var state: String
  @Option(help: "Blind in hex, 48 bytes; random otherwise. For test vectors.")
  var blind: String?
  @OptionGroup var options: JournalOptions

  func run() throws {
    try ToolRun.end("denylist blind", options: options) { () throws(RequestFault) in
      let file = try options.read(input, "in")
      guard file.bytes.count <= Int(UInt16.max) else { throw .tooLarge(option: "in", limit: Int(UInt16.max)) }
      let lookup = try DenylistText.lookup()
      guard let scalar = blind.map({ Hexadecimal.bytes($0) ?? [] }) ?? lookup.scalar(random: DenylistText.random())
      else {
        throw .usage("no random scalar")
      }
      return try DenylistText.run("denylist-blind") { () throws(BlindLookup.Fault) in
        let element = try lookup.blind(file.bytes, blind: scalar)
        let state: JSONObject = [
          "input": .string(Data(file.bytes).base64EncodedString()), "blind": .string(Hexadecimal.text(scalar)),
          "blinded_element": .string(Hexadecimal.text(element)),
        ]
        return (["blinded_element": .string(Hexadecimal.text(element))], state)
      } save: { (state) throws(RequestFault) in
        try DenylistText.write(state, to: self.state)
      }
    }
  }
}

struct DenylistEvaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Evaluate a request under the list's key: JSON `{evaluated_element, proof}`.",
    discussion: "With --input instead of --in the output for an input itself, for filling the list.")

  @Option(name: .customLong("in"), help: "File with the request: JSON `{blinded_element}`.")
  var request: String?
  @Option(help: "File with an input of the list, byte by byte.")
  var input: String?
  @Option(help: "File with the list's private key in hex.")
  var keyFile: String
  @OptionGroup var options: JournalOptions

  func run() throws {
    try ToolRun.end("denylist evaluate", options: options) { () throws(RequestFault) in
      let key = DenylistText.hex(try options.read(keyFile, "key-file").bytes)
      let lookup = try DenylistText.lookup()
      if let input {
        let file = try options.read(input, "input")
        return try DenylistText.run("denylist-evaluate") { () throws(BlindLookup.Fault) in
          let output = try lookup.evaluate(input: file.bytes, privateKey: key)
          return (["output": .string(Hexadecimal.text(output))], nil)
        }
      }
      guard let request else { throw .usage("--in or --input is needed") }
      let element = try DenylistText.field("blinded_element", in: try options.read(request, "in").bytes)
      return try DenylistText.run("denylist-evaluate") { () throws(BlindLookup.Fault) in
        let answer = try lookup.evaluate(element, privateKey: key, random: DenylistText.random())
        return (
          [
            "evaluated_element": .string(Hexadecimal.text(answer.evaluated)),
            "proof": .string(Hexadecimal.text(answer.proof)),
          ], nil
        )
      }
    }
  }
}

struct DenylistFinalize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "finalize", abstract: "Check the proof of an answer and give the output: JSON `{output}`.")

  @Option(help: "File with the state that blind wrote.")
  var state: String
  @Option(name: .customLong("in"), help: "File with the answer: JSON `{evaluated_element, proof}`.")
  var answer: String
  @Option(help: "File with the list's public key in hex.")
  var publicKey: String
  @OptionGroup var options: JournalOptions

  func run() throws {
    try ToolRun.end("denylist finalize", options: options) { () throws(RequestFault) in
      let kept = try options.read(state, "state").bytes
      let received = try options.read(answer, "in").bytes
      let key = DenylistText.hex(try options.read(publicKey, "public-key").bytes)
      let lookup = try DenylistText.lookup()
      let input = try DenylistText.base64("input", in: kept)
      let (blind, blinded) = (
        try DenylistText.field("blind", in: kept), try DenylistText.field("blinded_element", in: kept)
      )
      let evaluated = try DenylistText.field("evaluated_element", in: received)
      let proof = try DenylistText.field("proof", in: received)
      return try DenylistText.run("denylist-finalize") { () throws(BlindLookup.Fault) in
        let output = try lookup.finalize(
          input, blind: blind, blinded: blinded, evaluated: evaluated, proof: proof, publicKey: key)
        return (["output": .string(Hexadecimal.text(output))], nil)
      }
    }
  }
}

struct DenylistCheckElement: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-element", abstract: "Check that bytes are a point of P-384 that may be sent.")

  @Option(name: .customLong("in"), help: "File with the element: 49 bytes, or their hex, or JSON with one.")
  var input: String?
  @Option(help: "The element in hex.")
  var element: String?
  @OptionGroup var options: JournalOptions

  func run() throws {
    try ToolRun.end("denylist check-element", options: options) { () throws(RequestFault) in
      let bytes: [UInt8]
      if let element {
        bytes = Hexadecimal.bytes(element) ?? []
      } else {
        guard let input else { throw .usage("--in or --element is needed") }
        let file = try options.read(input, "in").bytes
        bytes = file.count == 49 ? file : DenylistText.anyElement(file)
      }
      let lookup = try DenylistText.lookup()
      guard lookup.isElement(bytes) else {
        return ToolVerdict(
          kind: "element", .invalid, "element", at: "in", "this is no compressed point of P-384 other than infinity")
      }
      return ToolVerdict(kind: "element", claims: ["element": .string(Hexadecimal.text(bytes))], answer: "element")
    }
  }
}

struct DenylistNewKey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new-key", abstract: "Make the key of a list; prints the public key.")

  @Option(help: "File for the private key in hex; it must not be there yet.")
  var out: String
  @OptionGroup var options: JournalOptions

  func run() throws {
    try ToolRun.end("denylist new-key", options: options) { () throws(RequestFault) in
      guard (try? InputFile.read(out, limit: 1)) == nil, InputFile.names(inFolder: out) == nil else {
        throw .usage("\(out) is there already")
      }
      let lookup = try DenylistText.lookup()
      guard let key = lookup.scalar(random: DenylistText.random()), let publicKey = try? lookup.publicKey(key) else {
        throw .usage("no random scalar")
      }
      do throws(OutputFault) {
        try OutputFile.replace(out, with: Array((Hexadecimal.text(key) + "\n").utf8), mode: 0o600)
      } catch {
        throw .system(error.description)
      }
      let text = Hexadecimal.text(publicKey)
      return ToolVerdict(kind: "denylist-key", claims: ["public_key": .string(text)], answer: text)
    }
  }
}

/// Reading and writing of the files that blind lookups exchange.
enum DenylistText {
  static func lookup() throws(RequestFault) -> BlindLookup {
    guard let lookup = BlindLookup() else { throw .usage("there is no memory") }
    return lookup
  }

  static func random() -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<9).flatMap { _ in withUnsafeBytes(of: generator.next()) { Array($0) } }
  }

  static func hex(_ bytes: [UInt8]) -> [UInt8] {
    Hexadecimal.bytes(
      String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)) ?? []
  }

  static func run(
    _ kind: String, _ body: () throws(BlindLookup.Fault) -> (claims: JSONObject, state: JSONObject?),
    save: (JSONObject) throws(RequestFault) -> Void = { (_) throws(RequestFault) in }
  ) throws(RequestFault) -> ToolVerdict {
    let result: (claims: JSONObject, state: JSONObject?)
    do throws(BlindLookup.Fault) {
      result = try body()
    } catch {
      return ToolVerdict(kind: kind, .invalid, error.rawValue, at: "in", detail(error))
    }
    if let state = result.state { try save(state) }
    let text = (try? CanonicalJSON.bytes(of: .object(result.claims))).map { String(decoding: $0, as: UTF8.self) }
    return ToolVerdict(kind: kind, claims: result.claims, answer: text)
  }

  private static func detail(_ fault: BlindLookup.Fault) -> String {
    switch fault {
    case .element: "a point, blind or proof is none"
    case .keyWrong: "the answer was not made with the key expected"
    case .keyInvalid: "the key is none"
    }
  }

  private static func object(_ bytes: [UInt8]) throws(RequestFault) -> JSONValue {
    do throws(WireError) {
      let value = try JSONValue.parse(bytes)
      // A verdict that carries the fields serves as well.
      return value["schema"]?.string == EvidenceVerdict.schema ? value["claims"] ?? value : value
    } catch {
      throw .value(option: "in", code: error.readingCode, detail: error.description)
    }
  }

  static func field(_ name: String, in bytes: [UInt8]) throws(RequestFault) -> [UInt8] {
    guard let text = try object(bytes)[name]?.string, let value = Hexadecimal.bytes(text) else {
      throw .value(option: "in", code: "format", detail: "\(name) in hex is expected")
    }
    return value
  }

  static func base64(_ name: String, in bytes: [UInt8]) throws(RequestFault) -> [UInt8] {
    guard let text = try object(bytes)[name]?.string, let value = Data(base64Encoded: text) else {
      throw .value(option: "in", code: "base64", detail: "\(name) in base 64 is expected")
    }
    return Array(value)
  }

  /// An element in hex, or the first that a JSON object has.
  static func anyElement(_ bytes: [UInt8]) -> [UInt8] {
    let plain = hex(bytes)
    if !plain.isEmpty { return plain }
    for name in ["element", "blinded_element", "evaluated_element"] {
      if let value = try? field(name, in: bytes) { return value }
    }
    return []
  }

  static func write(_ object: JSONObject, to path: String) throws(RequestFault) {
    let bytes = (try? CanonicalJSON.bytes(of: .object(object))) ?? []
    do throws(OutputFault) {
      try OutputFile.replace(path, with: bytes + [0x0A], mode: 0o600)
    } catch {
      throw .system(error.description)
    }
  }
}
