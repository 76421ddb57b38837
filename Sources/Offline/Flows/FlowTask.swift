import Dispatch
import Files
import Synchronization
import Traffic

/// A piece of work that others may go on beside.
enum FlowTask {
  case shard(Int, TrafficEngine.Step)
  case piece(Int, of: AWSBlock, AWSDecoder)
  case load(AWSBlock, ByteStream, after: AWSBlock)

  func perform(_ engine: TrafficEngine) {
    switch self {
    case .shard(let number, let step): engine.run(shard: number, step: step)
    case .piece(let place, let block, let decoder): block.read(piece: place, decoder: decoder)
    case .load(let block, let stream, let other): block.load(from: stream, after: other)
    }
  }

  /// Performs all tasks, begun in their order, on so many threads.
  static func perform(_ tasks: [FlowTask], engine: TrafficEngine, threads: Int) {
    guard threads > 1 && tasks.count > 1 else {
      for task in tasks { task.perform(engine) }
      return
    }
    // No two tasks touch the same: shards are apart, pieces too, and a block that is loaded is read in a later round.
    nonisolated(unsafe) let (tasks, engine) = (tasks, engine)
    let next = Counter()
    DispatchQueue.concurrentPerform(iterations: min(threads, tasks.count)) { _ in
      while let place = next.take(below: tasks.count) { tasks[place].perform(engine) }
    }
  }

  private final class Counter: Sendable {
    private let value = Atomic(0)
    func take(below end: Int) -> Int? {
      let place = value.add(1, ordering: .relaxed).oldValue
      return place < end ? place : nil
    }
  }
}
