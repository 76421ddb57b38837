import Crypto
import Foundation
import Screening
import Vocabulary

/// What is asked of a download before it takes the place of the version in use.
struct ListCheck: Sendable {
  let source: ListSource
  /// The version in use, and the bytes of its files together.
  let previous: (summary: WatchlistSummary, bytes: Int)?

  typealias File = (name: String, bytes: [UInt8])

  /// - Parameter signature: what lies at the source's signature address, where it names one.
  /// - Throws: `ListRefusal`.
  func read(_ files: [File], signature: [UInt8]?) throws(ListRefusal) -> Watchlist {
    for file in files { try Self.refusePage(file) }
    try checkDigest(files)
    try checkSignature(files, signature)
    try checkSize(files)
    let watchlist: Watchlist
    do {
      watchlist = try Watchlist.read(files)
    } catch {
      throw ListRefusal(.schema, error.description)
    }
    try check(watchlist.summary)
    return watchlist
  }

  /// A maintenance page has the status 200 more often than one would like.
  private static func refusePage(_ file: File) throws(ListRefusal) {
    let head = String(decoding: file.bytes.prefix(1024), as: UTF8.self).lowercased()
    let start = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard !start.hasPrefix("<!doctype html"), !start.hasPrefix("<html"), !head.contains("<body") else {
      throw ListRefusal(.html, "\(file.name) is a web page, not a list")
    }
  }

  private func checkDigest(_ files: [File]) throws(ListRefusal) {
    guard let wanted = source.sha256, let first = files.first else { return }
    guard Digest.hex(first.bytes) == wanted else {
      throw ListRefusal(.digest, "the file is not the one whose SHA-256 is pinned")
    }
  }

  private func checkSignature(_ files: [File], _ signature: [UInt8]?) throws(ListRefusal) {
    guard let wanted = source.signature, let first = files.first else { return }
    let raw = signature.flatMap { Self.signatureBytes($0) } ?? []
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: wanted.publicKey),
      key.isValidSignature(raw, for: first.bytes)
    else { throw ListRefusal(.signature, "the publisher's signature does not hold for the file") }
  }

  private static func signatureBytes(_ bytes: [UInt8]) -> [UInt8]? {
    if bytes.count == 64 { return bytes }
    let text = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    return Data(base64Encoded: text).map(Array.init)
  }

  private func checkSize(_ files: [File]) throws(ListRefusal) {
    guard let previous, source.sha256 == nil else { return }
    let bytes = files.reduce(0) { $0 + $1.bytes.count }
    guard !isDrop(from: previous.bytes, to: bytes) else {
      throw ListRefusal(.sizeDrop, "\(bytes) bytes came where \(previous.bytes) are in use")
    }
  }

  private func check(_ summary: WatchlistSummary) throws(ListRefusal) {
    if let kind = source.kind, summary.list != kind {
      throw ListRefusal(.otherList, "this is the list \(summary.list), not \(kind)")
    }
    guard let previous = previous?.summary, previous.list == summary.list else { return }
    guard source.sha256 != nil || !isDrop(from: previous.entries, to: summary.entries) else {
      throw ListRefusal(
        .sizeDrop,
        "\(summary.entries) entries came where \(previous.entries) are in use; load it by hand if that is right")
    }
    let (before, now) = (Self.skippedShare(previous), Self.skippedShare(summary))
    guard now <= before + 0.05 else {
      throw ListRefusal(
        .skipped,
        "\(summary.skipped) entries cannot be read, \(previous.skipped) could not before: the format has changed")
    }
    if let old = previous.published, let new = summary.published, new.text < old.text {
      throw ListRefusal(.older, "it is of \(new.text), the version in use of \(old.text)")
    }
  }

  private func isDrop(from old: Int, to new: Int) -> Bool {
    Double(new) < Double(old) * (1 - Double(source.maximumDropPercent) / 100)
  }

  private static func skippedShare(_ summary: WatchlistSummary) -> Double {
    Double(summary.skipped) / Double(max(1, summary.entries + summary.skipped))
  }
}
