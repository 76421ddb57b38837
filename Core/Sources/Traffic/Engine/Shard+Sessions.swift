extension Shard {
  mutating func settleSessions(upTo tick: Int64) {
    var places: [UInt32] = []
    swap(&places, &due)
    while sessions.takeDue(upTo: tick, into: &places) {
      places.withUnsafeBufferPointer { due in
        // Of the sessions from eight after the one at hand on.
        var keys = InlineArray<16, Detector.SessionKeys>(repeating: Detector.SessionKeys())
        for turn in due.indices {
          prefetch(due, turn, &keys[turn & 15])
          visit(due[turn], tick: sessions.nextTick)
        }
      }
    }
    swap(&places, &due)
  }

  /// Asks for what the sessions after the one at hand will need, each in three turns.
  @inline(__always)
  private func prefetch(_ due: UnsafeBufferPointer<UInt32>, _ turn: Int, _ keys: inout Detector.SessionKeys) {
    if turn &+ 40 < due.count { sessions.prefetchSession(due[turn &+ 40]) }
    // Those asked for sixteen turns ago have come.
    if turn >= 16 && turn &+ 8 < due.count { detector.prefetchEntries(keys) }
    if turn &+ 24 < due.count {
      let session = sessions[due[turn &+ 24]]
      sessions.prefetchSlot(session.pointee.hash)
      keys = detector.prefetchKeys(session)
    }
  }

  /// The time of a session has come: it is judged, looked at again, or forgotten.
  private mutating func visit(_ place: UInt32, tick: Int64) {
    let session = sessions[place]
    let lastTick = session.pointee.end / ReorderBuffer.tick
    if !session.pointee.isSettled {
      session.pointee.isSettled = true
      look(session)
      detector.settle(session.pointee)
    } else {
      progress(session)
    }
    // What fills its exporter's windows goes on, and may come again after one.
    let window = Int64(session.pointee.window) &* 1000
    let isLong = window >= 45_000_000 || session.pointee.end &- session.pointee.start >= 90_000_000
    let patience = isLong ? (window &* 3 / 2) / ReorderBuffer.tick &+ 5 : 0
    if lastTick &+ patience < tick || !isLong {
      sessions.remove(place)
    } else {
      sessions.wait(place, until: tick &+ Self.settleTicks)
    }
  }

  mutating func close(_ place: UInt32) {
    let session = sessions[place]
    if session.pointee.isSettled { progress(session) } else { detector.settle(session.pointee) }
    sessions.remove(place)
  }

  private func look(_ session: UnsafeMutablePointer<Session>) {
    session.pointee.lookedOut = session.pointee.outBytes
    session.pointee.lookedIn = session.pointee.inBytes
    session.pointee.lookedEnd = session.pointee.end
  }

  private mutating func progress(_ session: UnsafeMutablePointer<Session>) {
    guard session.pointee.end > session.pointee.lookedEnd else { return }
    let seconds = UInt32(clamping: (session.pointee.end &- session.pointee.lookedEnd) / 1_000_000)
    let out = session.pointee.outBytes &- session.pointee.lookedOut
    let back = session.pointee.inBytes &- session.pointee.lookedIn
    look(session)
    detector.progress(session.pointee, seconds: seconds, out: out, back: back)
  }
}
