import Attribution
import Foundation
import LeaseStore

/// Answers requests of many connections on one thread: reads what is there, answers whole lines, writes what the peer takes.
final class LeaseServer {
  private let listener: LeaseListener
  private var snapshot: LeaseSnapshot
  private let folder: String
  private var connections: [Int32: LeaseConnection] = [:]
  /// Milliseconds between looks at the folder.
  private static let refresh: Int32 = 500
  /// Further clients wait in the listener's queue.
  private static let maximumConnections = 10_000

  init(_ listener: LeaseListener, _ snapshot: LeaseSnapshot, folder: String) {
    (self.listener, self.snapshot, self.folder) = (listener, snapshot, folder)
  }

  /// Serves until SIGTERM or SIGINT.
  func run() {
    signal(SIGPIPE, SIG_IGN)
    let stop = LeaseStop.install()
    var lastLook = LeasesReport.now
    while !LeaseStop.isAsked {
      var polls = [listener.handle, stop].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      for connection in connections.values { polls.append(connection.poll) }
      if poll(&polls, nfds_t(polls.count), Self.refresh) > 0 { serve(polls) }
      if LeasesReport.now - lastLook > Int64(Self.refresh) * 1000 {
        lastLook = LeasesReport.now
        refresh()
      }
    }
    for connection in connections.values { connection.flushBeforeEnd() }
  }

  private func serve(_ polls: [pollfd]) {
    for poll in polls.dropFirst(2) where poll.revents != 0 {
      guard let connection = connections[poll.fd] else { continue }
      if !connection.serve(snapshot.view, poll.revents) { connections[poll.fd] = nil }
    }
    if polls[0].revents & Int16(POLLIN) != 0 { accept() }
  }

  private func accept() {
    while connections.count < Self.maximumConnections {
      let handle = Foundation.accept(listener.handle, nil, nil)
      guard handle >= 0 else { return }
      connections[handle] = LeaseConnection(handle)
    }
  }

  private func refresh() {
    guard snapshot.isOutdated(folder), let fresh = try? LeaseSnapshot(folder) else { return }
    snapshot = fresh
  }
}

/// Whether somebody asked the process to end.
enum LeaseStop {
  // Written once before the handler is installed, and by the handler itself, which may touch nothing else.
  nonisolated(unsafe) private static var asked: sig_atomic_t = 0
  nonisolated(unsafe) private static var pipeEnds: (Int32, Int32) = (-1, -1)

  static var isAsked: Bool { asked != 0 }

  /// - Returns: a descriptor that becomes readable when the process shall end: no signal is lost between two looks.
  static func install() -> Int32 {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 { pipeEnds = (ends[0], ends[1]) }
    let handler: @convention(c) (Int32) -> Void = { _ in
      LeaseStop.asked = 1
      var byte: UInt8 = 0
      _ = Foundation.write(LeaseStop.pipeEnds.1, &byte, 1)
    }
    signal(SIGTERM, handler)
    signal(SIGINT, handler)
    return pipeEnds.0
  }
}

/// One client.
final class LeaseConnection {
  private let handle: Int32
  private var input: [UInt8]
  private var inputCount = 0
  private var output: [UInt8] = []
  private var outputStart = 0
  private var isAtEnd = false
  /// A longer request is no request.
  private static let maximumLine = 4096
  private static let inputBytes = 64 << 10
  /// A client that does not read its answers is not read either.
  private static let maximumOutput = 1 << 20

  init(_ handle: Int32) {
    self.handle = handle
    input = [UInt8](repeating: 0, count: Self.inputBytes + FieldBytes.slack)
    var yes: Int32 = 1
    setsockopt(handle, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
    _ = fcntl(handle, F_SETFL, O_NONBLOCK)
  }

  deinit { close(handle) }

  private var waiting: Int { output.count - outputStart }

  var poll: pollfd {
    var events = 0
    if !isAtEnd, waiting < Self.maximumOutput { events |= Int(POLLIN) }
    if waiting > 0 { events |= Int(POLLOUT) }
    return pollfd(fd: handle, events: Int16(events), revents: 0)
  }

  /// - Returns: false where the connection is over.
  func serve(_ view: LedgerView, _ events: Int16) -> Bool {
    if events & Int16(POLLERR | POLLNVAL) != 0 { return false }
    if events & Int16(POLLIN | POLLHUP) != 0, !isAtEnd, waiting < Self.maximumOutput {
      guard read(view) else { return false }
    }
    return write() && !(isAtEnd && waiting == 0)
  }

  private func read(_ view: LedgerView) -> Bool {
    let room = Self.inputBytes - inputCount
    let got = input.withUnsafeMutableBytes { recv(handle, $0.baseAddress.map { $0 + inputCount }, room, 0) }
    if got < 0 { return errno == EAGAIN || errno == EINTR }
    if got == 0 {
      isAtEnd = true
      // A last request without a line end is one all the same.
      if inputCount > 0 {
        input[inputCount] = 0x0A
        inputCount += 1
      }
    }
    inputCount += got
    return answer(view)
  }

  private func answer(_ view: LedgerView) -> Bool {
    var start = 0
    input.withUnsafeBytes { buffer in
      while let feed = buffer[start..<inputCount].firstIndex(of: 0x0A) {
        let stop = feed > start && buffer[feed - 1] == 0x0D ? feed - 1 : feed
        LeaseReply.append(UnsafeRawBufferPointer(rebasing: buffer[start..<stop]), view, to: &output)
        start = feed + 1
      }
    }
    if start > 0 {
      input.withUnsafeMutableBytes { buffer in
        guard let base = buffer.baseAddress else { return }
        memmove(base, base + start, inputCount - start)
      }
      inputCount -= start
    }
    return inputCount < Self.maximumLine
  }

  private func write() -> Bool {
    while waiting > 0 {
      let sent = output.withUnsafeBytes { send(handle, $0.baseAddress.map { $0 + outputStart }, waiting, 0) }
      if sent < 0 { return errno == EAGAIN || errno == EINTR }
      outputStart += sent
    }
    output.removeAll(keepingCapacity: output.count <= Self.maximumOutput)
    outputStart = 0
    return true
  }

  /// Gives the peer what is left of its answers, for a moment at most.
  func flushBeforeEnd() {
    var pause = timeval(tv_sec: 1, tv_usec: 0)
    setsockopt(handle, SOL_SOCKET, SO_SNDTIMEO, &pause, socklen_t(MemoryLayout<timeval>.size))
    _ = fcntl(handle, F_SETFL, 0)
    _ = write()
  }
}

/// The text of one answer.
enum LeaseReply {
  static func append(_ request: UnsafeRawBufferPointer, _ view: LedgerView, to output: inout [UInt8]) {
    switch QueryReader.request(request) {
    case .failure(let fault): output += Array("!\t\(fault.message)\n".utf8)
    case .success(let query):
      let found = view.holders(of: query.address, port: query.port, at: query.time)
      guard let first = found.first else {
        output += [0x2D, 0x0A]
        return
      }
      if found.count == 1 {
        output += view.names.tenants[first.row.tenant]
      } else {
        output += view.tenants(of: found).joined(separator: [0x7C])
      }
      output.append(0x09)
      output += view.names.bytes(first.row.resourceCode)
      output.append(0x09)
      output += String(first.row.start).utf8
      output.append(0x09)
      if !first.row.isOpen { output += String(first.row.end).utf8 }
      output.append(0x0A)
    }
  }
}
