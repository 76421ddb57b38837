import Vocabulary

/// Destroys pictures of documents and faces that have lived as long as the packs allow. What was found in them stays.
public struct EraseImages: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Returns: how many pieces of evidence lost their pictures.
  @discardableResult
  public func run() async throws -> Int {
    let at = services.now
    var count = 0
    while true {
      let erased = try await services.store.write { transaction in
        let due = try transaction.evidenceWithImages(dueBefore: at, limit: 50)
        for var record in due {
          guard let images = record.images else { continue }
          record.images = nil
          record.imagesErasedAt = at
          try transaction.remove(SealedRecord.self, images.text)
          try transaction.put(record)
          try transaction.journal(
            EntryHeading(
              at: at, actor: .system, action: "evidence.erase-images", subject: record.application.text,
              details: ["evidence": record.id.text]))
        }
        return due.count
      }
      count += erased
      if erased < 50 { return count }
    }
  }
}
