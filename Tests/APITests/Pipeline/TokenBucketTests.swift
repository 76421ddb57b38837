import Testing

@testable import API

@Suite struct TokenBucketTests {
  @Test func tokensComeBackWithTime() {
    let buckets = TokenBuckets(perSecond: 2, burst: 2)
    let start = ContinuousClock.now
    #expect(buckets.take(for: "a", at: start) == nil)
    #expect(buckets.take(for: "a", at: start) == nil)
    #expect(buckets.take(for: "a", at: start) == 1)
    #expect(buckets.take(for: "a", at: start + .milliseconds(500)) == nil)
    #expect(buckets.take(for: "a", at: start + .milliseconds(510)) == 1)
    #expect(buckets.take(for: "b", at: start) == nil)
  }

  @Test func aBucketHoldsNoMoreThanItsSize() {
    let buckets = TokenBuckets(perSecond: 1000, burst: 1)
    let start = ContinuousClock.now
    #expect(buckets.take(for: "a", at: start) == nil)
    #expect(buckets.take(for: "a", at: start + .seconds(60)) == nil)
    #expect(buckets.take(for: "a", at: start + .seconds(60)) == 1)
  }

  @Test func theTableStaysSmall() {
    let buckets = TokenBuckets(perSecond: 0.001, burst: 5)
    let start = ContinuousClock.now
    for index in 0..<(TokenBuckets.maximumCount + 500) {
      _ = buckets.take(for: "key-\(index)", at: start + .microseconds(index))
    }
    #expect(buckets.count <= TokenBuckets.maximumCount)
  }
}
