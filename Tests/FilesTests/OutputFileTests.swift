import Files
import Foundation
import Testing
import VestibuleTestKit

@Suite struct OutputFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func replacesAPlainFile() throws {
    let path = folder.path("out")
    #expect(OutputFile.put([1, 2, 3], at: path))
    #expect(OutputFile.put([4], at: path))
    #expect(FileManager.default.contents(atPath: path) == Data([4]))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("")).count == 1)
  }

  @Test func writesThroughALinkThatStays() throws {
    let (path, link) = (folder.path("out"), folder.path("link"))
    #expect(OutputFile.put([1, 2, 3], at: path))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    #expect(OutputFile.put([4], at: link))
    #expect(FileManager.default.contents(atPath: path) == Data([4]))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
  }

  @Test func leavesADeviceWhatItIs() {
    #expect(!OutputFile.isReplaceable("/dev/null"))
    #expect(OutputFile.put([1, 2, 3], at: "/dev/null"))
    #expect(!OutputFile.isReplaceable("/dev/null"))
    #expect(!OutputFile.put([1], at: "/dev/null/out"))
  }
}
