import ArgumentParser
import Foundation
import Traffic
import Vocabulary

/// `vestibule flows tail`: reads flow records as they come, from exporters or out of a folder of rotating files.
struct FlowsTail: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tail", abstract: "Read flow records as exporters send them, or as files come into a folder.",
    discussion: """
      With --listen, templates are kept in the --state file over restarts, and what the kernel or the network lost is
      counted. With --input, what was read is kept in the --state file, and each file is read once. Both end on SIGINT
      and SIGTERM, after --seconds, and --input also with --once.
      """)

  @Option(help: "One of: \(FlowFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: String?
  @Option(help: "Address and port to listen on, for instance 127.0.0.1:2055.")
  var listen: String?
  @Option(help: "Only listen to senders within this network; may be given several times.")
  var exporter: [String] = []
  @Option(help: "A folder of files, plain or gzip, read in the order of their names.")
  var input: String?
  @Option(help: "Where records go, a JSON object a line; - for standard output.")
  var records: String?
  @Option(help: "Where counts go, as one JSON object, at the end and every ten seconds.")
  var stats: String?
  @Option(help: "A file that outlives the process: templates of exporters, or what of the folder was read.")
  var state: String?
  @Option(help: "End after so many seconds.")
  var seconds: Double?
  @Flag(help: "With --input: end when all files are read.")
  var once = false
  @Option(name: .customLong("settle-seconds"), help: "With --input: a file must have been left alone for so long.")
  var settle = 5.0
  @Option(name: .customLong("buffer-mb"), help: "With --listen: the kernel's buffer, as far as it allows.")
  var buffer = 64

  func run() throws {
    guard let format = format.flatMap(FlowFormat.init(rawValue:)), (listen == nil) != (input == nil) else {
      throw FlowsFault.wrongUse("--format and one of --listen and --input are needed; see --help")
    }
    guard (1...1024).contains(buffer), (0...86_400).contains(settle), (seconds ?? 1) > 0 else {
      throw FlowsFault.wrongUse("--buffer-mb is 1 to 1024, --settle-seconds 0 to 86400, --seconds above 0")
    }
    let sink = try FlowSink(records: records, stats: stats)
    let ending = TailEnding(seconds: seconds)
    if let listen {
      guard let decoder = format.makeDatagramDecoder() else {
        throw FlowsFault.wrongUse("\(format.rawValue) comes in files, not in datagrams")
      }
      let networks = try exporter.map { text in
        guard let network = try? IPPrefix(text) else {
          throw FlowsFault.wrongUse("--exporter is a network: 192.0.2.0/24")
        }
        return network
      }
      try DatagramTail(decoder: decoder, address: listen, networks: networks, state: state, buffer: buffer << 20)
        .run(sink, ending)
    } else if let input {
      try FolderTail(format: format, folder: input, state: state, settle: settle, once: once).run(sink, ending)
    }
  }
}
