/// One log entry while it is read.
struct GCPEntry {
  enum Reporter { case unknown, source, destination }

  /// What the entry says of one end.
  struct Side {
    var project: TextBytes?
    var instance: TextBytes?
    var isInstance: Bool { instance != nil }
  }

  var line = FlowLine()
  private(set) var reporter = Reporter.unknown
  private(set) var source = Side()
  private(set) var destination = Side()
  private var resourceProject: TextBytes?
  private var timestamp: TextBytes?

  /// Reads the entry, or a payload that stands alone.
  mutating func read(_ scanner: inout JSONScanner) {
    guard scanner.beginObject() else { return line.fail(.malformed) }
    while let key = scanner.nextKey() {
      if key.equals("jsonPayload") {
        guard scanner.beginObject() else {
          line.fail(.malformed)
          scanner.skip()
          continue
        }
        while let inner = scanner.nextKey() { readPayload(inner, &scanner) }
      } else if key.equals("resource") {
        readResource(&scanner)
      } else if key.equals("timestamp") {
        timestamp = scanner.scalar()
      } else {
        readPayload(key, &scanner)
      }
    }
  }

  private mutating func readPayload(_ key: TextBytes, _ scanner: inout JSONScanner) {
    if key.equals("connection") {
      readConnection(&scanner)
    } else if key.equals("bytes_sent") {
      line.record.bytes = line.counter(scanner.scalar())
    } else if key.equals("packets_sent") {
      line.record.packets = line.counter(scanner.scalar())
    } else if key.equals("start_time") {
      if let time = scanner.scalar() { line.setStart(time.microsecondsOfDateTime) }
    } else if key.equals("end_time") {
      if let time = scanner.scalar() { line.setEnd(time.microsecondsOfDateTime) }
    } else if key.equals("reporter") {
      readReporter(scanner.scalar())
    } else if key.equals("src_instance") {
      source = Self.instance(&scanner)
    } else if key.equals("dest_instance") {
      destination = Self.instance(&scanner)
    } else {
      scanner.skip()
    }
  }

  private mutating func readConnection(_ scanner: inout JSONScanner) {
    guard scanner.beginObject() else {
      line.fail(.malformed)
      return scanner.skip()
    }
    while let key = scanner.nextKey() {
      if key.equals("src_ip") {
        line.setSource(scanner.scalar())
      } else if key.equals("dest_ip") {
        line.setDestination(scanner.scalar())
      } else if key.equals("src_port") {
        line.record.sourcePort = line.port(scanner.scalar())
      } else if key.equals("dest_port") {
        line.record.destinationPort = line.port(scanner.scalar())
      } else if key.equals("protocol") {
        line.setTransport(scanner.scalar())
      } else {
        scanner.skip()
      }
    }
  }

  private mutating func readReporter(_ text: TextBytes?) {
    guard let text else { return }
    if text.equals("SRC") || text.equals("SRC_GATEWAY") {
      reporter = .source
    } else if text.equals("DEST") || text.equals("DEST_GATEWAY") {
      reporter = .destination
    } else {
      line.fail(.malformed)
    }
  }

  private static func instance(_ scanner: inout JSONScanner) -> Side {
    var side = Side()
    guard scanner.beginObject() else {
      scanner.skip()
      return side
    }
    while let key = scanner.nextKey() {
      if key.equals("project_id") {
        side.project = scanner.scalar()
      } else if key.equals("vm_name") {
        side.instance = scanner.scalar()
      } else {
        scanner.skip()
      }
    }
    return side
  }

  private mutating func readResource(_ scanner: inout JSONScanner) {
    guard scanner.beginObject() else { return scanner.skip() }
    while let key = scanner.nextKey() {
      guard key.equals("labels"), scanner.beginObject() else {
        scanner.skip()
        continue
      }
      while let label = scanner.nextKey() {
        if label.equals("project_id") { resourceProject = scanner.scalar() } else { scanner.skip() }
      }
    }
  }

  /// Gives the record the account and the interface of the side that reports, and the direction that follows from it.
  mutating func applySide(_ cache: inout RecentNames, _ names: inout FlowNames) {
    if !line.hasStart, let timestamp { line.setStart(timestamp.microsecondsOfDateTime) }
    if line.fault != nil { return }
    switch reporter {
    case .source: line.record.direction = .egress
    case .destination: line.record.direction = .ingress
    case .unknown: break
    }
    let side = reporter == .destination ? destination : source
    if let project = side.project ?? resourceProject {
      line.record.account = cache.number(of: project, in: &names)
    }
    if let instance = side.instance { line.record.interface = cache.number(of: instance, in: &names) }
  }
}
