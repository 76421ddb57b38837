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

  /// Performs all tasks on so many threads. Each thread begins with tasks of its own, the same ones each time, so that what
  /// a shard remembers stays near one processor; then it takes what the others have not begun.
  static func perform(_ tasks: [FlowTask], engine: TrafficEngine, threads: Int) {
    guard threads > 1 && tasks.count > 1 else {
      for task in tasks { task.perform(engine) }
      return
    }
    // No two tasks touch the same: shards are apart, pieces too, and a block that is loaded is read in a later round.
    nonisolated(unsafe) let (tasks, engine) = (tasks, engine)
    let claims = Claims()
    let count = min(threads, tasks.count)
    let early = min(tasks.count, Claims.most)
    DispatchQueue.concurrentPerform(iterations: count) { thread in
      for place in stride(from: thread, to: early, by: count) where claims.claim(place) { tasks[place].perform(engine) }
      for place in 0..<early where claims.claim(place) { tasks[place].perform(engine) }
      while let place = claims.next(below: tasks.count) { tasks[place].perform(engine) }
    }
  }

  /// Which tasks have been begun: one bit for each of the first, a count for the rest.
  private final class Claims: Sendable {
    static let most = 64
    private let begun = Atomic<UInt64>(0)
    private let rest = Atomic(most)

    func claim(_ place: Int) -> Bool {
      let bit: UInt64 = 1 << UInt64(place)
      guard begun.load(ordering: .relaxed) & bit == 0 else { return false }
      return begun.bitwiseOr(bit, ordering: .relaxed).oldValue & bit == 0
    }

    func next(below end: Int) -> Int? {
      let place = rest.add(1, ordering: .relaxed).oldValue
      return place < end ? place : nil
    }
  }
}
