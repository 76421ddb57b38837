import Foundation
import Synchronization

/// Says when to stop: after a time, or when the process is asked to.
final class TailEnding: Sendable {
  private let asked: AskedToEnd
  private let deadline: DispatchTime?

  init(seconds: Double?) {
    deadline = seconds.map { .now() + $0 }
    asked = AskedToEnd()
  }

  var isReached: Bool { asked.isAsked || deadline.map { $0 <= .now() } ?? false }
}

/// Listens to SIGINT and SIGTERM. The sources are set up once and only kept.
private final class AskedToEnd: @unchecked Sendable {
  private let flag = Mutex(false)
  private var sources: [any DispatchSourceSignal] = []

  init() {
    let queue = DispatchQueue(label: "signals")
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { [weak self] in self?.flag.withLock { $0 = true } }
      source.activate()
      sources.append(source)
    }
  }

  var isAsked: Bool { flag.withLock { $0 } }
}
