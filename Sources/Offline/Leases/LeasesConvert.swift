import ArgumentParser
import Attribution
import Files
import Foundation
import LeaseStore
import Vocabulary

/// Files of a source as one list of events in the order of their times.
enum LeaseSourceFiles {
  static func kind(_ name: String) throws -> SourceKind {
    guard let kind = SourceKind(rawValue: name) else {
      throw ValidationError("--from takes one of: \(SourceKind.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return kind
  }

  static func read(_ paths: [String], _ kind: SourceKind) throws -> [SourceEvent] {
    var bytes: [UInt8] = []
    for path in paths {
      let blocks = try LineBlocks(path)
      let block = LineBlock()
      while blocks.next(block) { bytes += block.bytes }
      if let fault = blocks.fault {
        LeasesReport.tell("\(LeasesReport.fileName(path)): \(fault.words)")
        throw LeasesReport.unreadable
      }
      if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    }
    let told = kind.read(bytes)
    for fault in told.faults.prefix(LeasesReport.listed) { LeasesReport.tell("\(fault)") }
    LeasesReport.tell(
      "\(told.events.count) events, \(told.skipped) entries about other things, \(told.faults.count) faults")
    if told.events.isEmpty, !told.faults.isEmpty { throw LeasesReport.unreadable }
    // Equal times: what ends comes before what begins.
    return told.events.enumerated().sorted { left, right in
      (left.element.time, left.element.isRelease ? 0 : 1, left.offset)
        < (right.element.time, right.element.isRelease ? 0 : 1, right.offset)
    }.map(\.element)
  }
}

/// `vestibule leases convert`: what clouds, DHCP servers and NAT gateways log, as events.
struct LeasesConvert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Turn logs of clouds, DHCP servers and NAT gateways into an event file.",
    discussion: """
      Kinds: \(SourceKind.allCases.map(\.rawValue).joined(separator: ", ")). Give the files of one source together and in
      order: a release often names a resource whose addresses only an earlier file tells.
      """)

  @Option(help: "Kind of source.", transform: LeaseSourceFiles.kind)
  var from: SourceKind
  @Argument(help: "Files, plain or gzip.")
  var files: [String]
  @Option(help: "CSV for `vestibule leases ingest`.")
  var out: String

  func validate() throws { if files.isEmpty { throw ValidationError("name at least one file") } }

  func run() throws {
    try LeasesReport.stopping {
      let events = try LeaseSourceFiles.read(files, from)
      var text = "seq,ts,op,addr,port_lo,port_hi,tenant,resource\n"
      for (number, event) in events.enumerated() { text += "\(number),\(event.line)\n" }
      guard let output = FlowOutput(out) else {
        LeasesReport.tell("the events cannot be written")
        throw LeasesReport.wrongUse
      }
      try output.append(Array(text.utf8))
    }
  }
}

/// `vestibule leases gaps`: where a snapshot of a source and the ledger differ.
struct LeasesGaps: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps", abstract: "Compare the ledger with a snapshot of what is held: missed events show.",
    discussion: """
      The snapshot is CSV, addr,port_lo,port_hi,tenant. Output: kind,addr,port_lo,port_hi,ledger_tenant,snapshot_tenant; kind
      is missing-assign, missing-release or other-holder. With --events-out the events that would close the gaps are
      written as well, for a person to look at and to ingest. Exit codes: 0 no gap; 1 gaps; 3 unreadable.
      """)

  @Option(help: "Folder of the ledger.")
  var db: String
  @Option(help: "CSV, plain or gzip.")
  var snapshot: String
  @Option(help: "When the snapshot was taken: RFC 3339, or microseconds since 1970.")
  var at: String
  @Option(help: "Where events that close the gaps go.")
  var eventsOut: String?

  func validate() throws {
    if Int64(at) == nil, (try? Instant(at)) == nil {
      throw ValidationError("--at takes a time such as 2026-11-23T19:20:00Z")
    }
  }

  func run() throws {
    try LeasesReport.stopping {
      guard let time = Int64(at) ?? (try? Instant(at))?.microseconds else { throw LeasesReport.wrongUse }
      let (held, errors) = try read()
      let gaps = try LeaseSnapshot(db).view.gaps(to: held, at: time)
      print("kind,addr,port_lo,port_hi,ledger_tenant,snapshot_tenant")
      for gap in gaps {
        let ports = "\(gap.scope.firstPort),\(gap.scope.lastPort)"
        print(
          "\(gap.kind.rawValue),\(gap.scope.block.text),\(ports),\(gap.ledgerTenant ?? ""),\(gap.snapshotTenant ?? "")")
      }
      if let eventsOut { try write(gaps, time, eventsOut) }
      LeasesReport.tell(errors, in: LeasesReport.fileName(snapshot))
      if !errors.isEmpty { throw LeasesReport.unreadable }
      if !gaps.isEmpty { throw ExitCode(1) }
    }
  }

  private func read() throws -> (held: [HeldScope], errors: [LineError]) {
    let blocks = try LineBlocks(snapshot)
    let block = LineBlock()
    var text = ""
    while blocks.next(block) { text += String(decoding: block.bytes, as: UTF8.self) }
    var held: [HeldScope] = []
    var errors: [LineError] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let fields = line.replacing("\r", with: "").split(separator: ",", omittingEmptySubsequences: false).map(
        String.init)
      if fields == [""] || index == 0 && fields.first == "addr" { continue }
      guard fields.count >= 4, let first = UInt16(fields[1]), let last = UInt16(fields[2]), !fields[3].isEmpty else {
        errors.append(LineError(line: index + 1, fault: .fields))
        continue
      }
      do throws(LineFault) {
        let scope = LeaseScope(try AddressBlock(text: fields[0]), firstPort: first, lastPort: last)
        held.append(HeldScope(scope, tenant: fields[3]))
      } catch {
        errors.append(LineError(line: index + 1, fault: error))
      }
    }
    return (held, errors)
  }

  private func write(_ gaps: [SnapshotGap], _ time: Int64, _ path: String) throws {
    var text = "seq,ts,op,addr,port_lo,port_hi,tenant,resource\n"
    var number = 0
    for gap in gaps {
      for (tenant, isRelease) in [(gap.ledgerTenant, true), (gap.snapshotTenant, false)] {
        guard let tenant else { continue }
        let event = SourceEvent(
          time: time, isRelease: isRelease, scope: gap.scope, tenant: tenant,
          resource: isRelease ? gap.ledgerResource : "")
        text += "\(number),\(event.line)\n"
        number += 1
      }
    }
    guard let output = FlowOutput(path) else {
      LeasesReport.tell("the events cannot be written")
      throw LeasesReport.wrongUse
    }
    try output.append(Array(text.utf8))
  }
}
