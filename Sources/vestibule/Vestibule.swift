import API
import ArgumentParser
import Hummingbird

@main struct Vestibule: AsyncParsableCommand {
  func run() async throws {}
}
