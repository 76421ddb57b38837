import ArgumentParser
import Feeds
import Foundation
import Vocabulary
import Wire

/// Where a command works: on a data directory or against a server.
struct TargetOptions: ParsableArguments {
  @Option(name: .long, help: "Configuration file; its data directory is worked on.")
  var config: String?

  @Option(name: .long, help: "Data directory to work on without a configuration (default: ./data).")
  var data: String?

  @Option(name: .long, help: "Address of a server; the key is read from VESTIBULE_KEY.")
  var server: String?

  @Option(name: .customLong("as"), help: "Handle of the person to act as, on a data directory.")
  var handle: String?

  @Flag(name: .long, help: "Print JSON, one object a line.")
  var json = false

  func validate() throws {
    guard server == nil || (config == nil && data == nil && handle == nil) else {
      throw ValidationError("--server goes without --config, --data and --as")
    }
  }

  /// The configuration of the data directory.
  func configuration() throws -> Configuration {
    if let config { return try ConfigurationReader.read(config) }
    let folder = data ?? "data"
    // A directory that a server made by itself carries the configuration it was made with.
    let own = folder + "/vestibule.yaml"
    if FileManager.default.fileExists(atPath: own) { return try ConfigurationReader.read(own) }
    guard FileManager.default.fileExists(atPath: folder) else {
      throw CommandFailure(
        .unavailable,
        "there is no data directory \(folder); name one with --data or --config, or a server with --server")
    }
    var configuration = Configuration(
      provider: Configuration.Provider(name: "this provider", country: try CountryCode("US")))
    configuration.move(to: folder)
    return configuration
  }

  /// - Parameter inspecting: opens what is damaged too, and changes nothing.
  func withHouse<Value: Sendable>(
    inspecting: Bool = false, _ body: @Sendable (House) async throws -> Value
  ) async throws -> Value {
    guard server == nil else {
      throw CommandFailure(.refused, "this works on a data directory only, not with --server")
    }
    let house = try await House.open(try configuration(), inspecting: inspecting)
    do {
      let value = try await body(house)
      try await house.close(signing: !inspecting)
      return value
    } catch {
      try? await house.close(signing: !inspecting)
      throw error
    }
  }

  /// Runs `body` with the HTTP interface of the target.
  func withCaller<Value: Sendable>(_ body: @escaping @Sendable (Caller) async throws -> Value) async throws -> Value {
    if let server {
      guard let key = ProcessInfo.processInfo.environment["VESTIBULE_KEY"], !key.isEmpty else {
        throw CommandFailure(.refused, "set VESTIBULE_KEY to an API key of the server")
      }
      return try await body(Caller.server(server, key: key))
    }
    let handle = handle
    return try await withHouse { try await Caller.withLocal($0, as: handle, body) }
  }
}

extension Configuration {
  /// Takes another data directory, with the keys in it.
  mutating func move(to folder: String) {
    dataDirectory = folder
    keyFile = folder + "/keys/vault.key"
  }
}

/// A command whose failures become messages on standard error and documented exit codes.
protocol HouseCommand: AsyncParsableCommand {
  func execute() async throws
}

extension HouseCommand {
  func run() async throws {
    do {
      try await execute()
    } catch let failure as CommandFailure {
      Terminal.complain(failure.description)
      throw failure.exitCode
    } catch let error as ExitCode {
      throw error
    } catch let error as ValidationError {
      throw error
    } catch {
      Terminal.complain("\(error)")
      throw CommandFailure(.refused, "").exitCode
    }
  }
}

enum Terminal {
  static func complain(_ text: String) { FileHandle.standardError.write(Data("vestibule: \(text)\n".utf8)) }

  /// Canonical JSON, so that the same answer is the same line.
  static func printJSON(_ value: JSONValue) throws {
    print(String(decoding: try CanonicalJSON.bytes(of: value), as: UTF8.self))
  }

  /// Columns as wide as their widest cell; wide enough letters count by scalar.
  static func printTable(_ rows: [[String]]) {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].unicodeScalars.count : 0 }.max() ?? 0
    }
    for row in rows {
      let cells = row.enumerated().map { index, cell in
        index == row.count - 1
          ? cell : cell + String(repeating: " ", count: widths[index] - cell.unicodeScalars.count)
      }
      print(cells.joined(separator: "  "))
    }
  }

  static func readInput(_ path: String) throws -> [UInt8] {
    let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
    guard let handle, let data = try handle.read(upToCount: 64 << 20) else {
      if path == "-" { return [] }
      guard FileManager.default.fileExists(atPath: path) else {
        throw CommandFailure(.unavailable, "the file \(path) cannot be read")
      }
      return []
    }
    return Array(data)
  }
}

extension JSONValue {
  /// A member as text for a table, whatever its type; `-` where there is none.
  func cell(_ key: String) -> String {
    switch self[key] {
    case .string(let text): text
    case .number(let number): number.int64.map(String.init) ?? String(number.double)
    case .bool(let value): value ? "yes" : "no"
    default: "-"
    }
  }
}
