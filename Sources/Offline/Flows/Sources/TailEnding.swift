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

/// Listens to SIGINT and SIGTERM.
private final class AskedToEnd: Sendable {
  private let flag = Mutex(false)
  private let sources = Mutex<[any DispatchSourceSignal]>([])

  init() {
    let queue = DispatchQueue(label: "signals")
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { [weak self] in self?.flag.withLock { $0 = true } }
      source.activate()
      nonisolated(unsafe) let kept = source
      sources.withLock { $0.append(kept) }
    }
  }

  var isAsked: Bool { flag.withLock { $0 } }
}
