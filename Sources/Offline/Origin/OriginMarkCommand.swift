import ArgumentParser
import Foundation
import Traffic
import Vocabulary

/// `vestibule origin mark ADDRESS --marks DIR --at TIME`: what was said of an address at a time.
struct OriginMarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark", abstract: "Say what was known of an address at a time.")

  @Argument(help: "An IPv4 or IPv6 address.")
  var address: String
  @Option(help: "The folder of marks.")
  var marks: String?
  @Option(help: "The time, RFC 3339; now without it.")
  var at: String?

  func run() throws {
    guard let marks, let address = try? IPAddress(address) else {
      throw OriginFault.wrongUse("an address and --marks are needed")
    }
    let time: Instant
    if let at {
      guard let given = try? Instant(at) else {
        throw OriginFault.wrongUse("--at is a time such as 2026-01-31T12:00:00Z")
      }
      time = given
    } else {
      time = Instant(seconds: Int64(Date().timeIntervalSince1970))
    }
    let (book, leftOut) = try MarkFolder.read(marks)
    leftOut.forEach(OriginFault.tell)
    do throws(OriginError) {
      print(OriginJSON.marks(try book.marks(of: address, at: time)))
    } catch {
      throw OriginFault.input(error.description)
    }
  }
}
