import Crypto
import Testing
import Vocabulary
import Workflow

@testable import Vault

@Suite struct KeyCacheTests {
  private func subject(_ number: UInt64) -> SubjectID { SubjectID(at: Instant(seconds: 1), entropy: (0, number)) }

  private func pair(_ number: UInt64) -> (SealingKey, WrappedKey) {
    (
      SealingKey(subject: subject(number), dataKey: SymmetricKey(size: .bits256)),
      WrappedKey(subject: subject(number), reference: "file:1", bytes: [UInt8(truncatingIfNeeded: number)])
    )
  }

  @Test func staysWithinItsBoundsAndKeepsWhatWasUsed() {
    let cache = KeyCache(capacity: 8)
    let (favourite, wrapped) = pair(0)
    cache.keep(favourite, for: wrapped, since: cache.generation)
    for number in 1..<100 {
      let (key, wrappedKey) = pair(UInt64(number))
      cache.keep(key, for: wrappedKey, since: cache.generation)
      #expect(cache.key(for: wrapped) != nil)
      #expect(cache.count <= 8)
    }
    #expect(cache.key(for: pair(1).1) == nil)
  }

  @Test func forgets() {
    let cache = KeyCache(capacity: 8)
    let (key, wrapped) = pair(1)
    cache.keep(key, for: wrapped, since: cache.generation)
    cache.forget(subject(1))
    #expect(cache.key(for: wrapped) == nil)
  }

  @Test func doesNotKeepWhatWasOpenedBeforeAnErasure() {
    let cache = KeyCache(capacity: 8)
    let (key, wrapped) = pair(1)
    let before = cache.generation
    cache.forget(subject(1))
    cache.keep(key, for: wrapped, since: before)
    #expect(cache.key(for: wrapped) == nil)
  }

  @Test func answersOnlyToTheSameWrappedForm() {
    let cache = KeyCache(capacity: 8)
    let (key, wrapped) = pair(1)
    cache.keep(key, for: wrapped, since: cache.generation)
    #expect(cache.key(for: WrappedKey(subject: subject(1), reference: "file:1", bytes: [9])) == nil)
    #expect(cache.key(for: WrappedKey(subject: subject(1), reference: "file:2", bytes: wrapped.bytes)) == nil)
  }
}
