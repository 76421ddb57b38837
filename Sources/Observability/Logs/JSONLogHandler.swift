package import Logging
package import Vocabulary

/// Writes one JSON object a line: `time` (RFC 3339, UTC), `level`, `label`, `message`, `error` and `metadata` where there are any.
///
/// Logs carry no personal data. That is the duty of whoever logs; `Redaction` is the last defence: it refuses metadata
/// keys that name personal data or secrets and masks what looks like an e-mail address, an IP address, a long number or
/// a token, in messages too.
package struct JSONLogHandler: LogHandler {
  package var logLevel: Logger.Level
  package var metadata: Logger.Metadata = [:]
  package var metadataProvider: Logger.MetadataProvider?

  private let label: String
  private let now: @Sendable () -> Instant
  private let write: @Sendable (_ line: [UInt8]) -> Void

  /// - Parameter write: gets whole lines, each with its line feed.
  package init(
    label: String, level: Logger.Level = .info, now: @escaping @Sendable () -> Instant,
    write: @escaping @Sendable (_ line: [UInt8]) -> Void = StandardError.write
  ) {
    self.label = label
    logLevel = level
    self.now = now
    self.write = write
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    var merged = metadataProvider?.get() ?? [:]
    merged.merge(metadata) { $1 }
    merged.merge(event.metadata ?? [:]) { $1 }
    var line = LogLine()
    line.member("time", now().text)
    line.member("level", event.level.rawValue)
    line.member("label", label)
    line.member("message", Redaction.masked(event.message.description))
    if let error = event.error { line.member("error", Redaction.masked("\(error)")) }
    if !merged.isEmpty { line.member("metadata", merged) }
    write(line.finished())
  }
}
