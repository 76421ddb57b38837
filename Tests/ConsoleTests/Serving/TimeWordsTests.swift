import Testing
import Vocabulary

@testable import Console

@Suite struct TimeWordsTests {
  private let now = Instant(seconds: 1_772_442_000)

  @Test(arguments: [
    (0, "just now"), (59, "just now"), (3599, "in 59 min"), (-3600, "1 h ago"), (90_000, "in 1 d"),
    (-800 * 86_400, "2 y ago"),
  ])
  func saysHowFarAway(_ distance: Int, _ words: String) {
    #expect(TimeWords(now.adding(seconds: Int64(distance)), at: now).relative == words)
  }

  @Test func saysWhen() {
    #expect(TimeWords(now, at: now).absolute == "2 Mar 2026, 09:00 UTC")
    #expect(TimeWords(now, at: now).short == "2 Mar 09:00")
    #expect(TimeWords(.minimum, at: .maximum).absolute == "1 Jan 1, 00:00 UTC")
  }

  @Test func marksWhatIsLate() {
    let late = DueWords(now.adding(seconds: -7200), at: now)
    #expect(late.isOverdue && late.words == "2 h overdue")
    #expect(DueWords(now.adding(seconds: 3600), at: now).isSoon)
    #expect(!DueWords(now.adding(seconds: -1), at: now, isRunning: false).isOverdue)
  }
}
