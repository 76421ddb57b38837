import Certificates
import Evidence
import Vocabulary

/// Takes lists of authorities into use, keeps their versions, and reads them back at start. The last good version is never lost:
/// what is refused leaves it in its place.
public struct KeepTrust: Sendable {
  let services: Services
  let archive: any ListArchive

  public init(_ services: Services, archive: any ListArchive) {
    self.services = services
    self.archive = archive
  }

  /// A file that somebody answers for, or one that a signer of `signers` signed.
  ///
  /// - Throws: `ListRefusal`, `WorkflowError`.
  @discardableResult
  public func load(
    _ name: String, use: TrustListRecord.Kind, bytes: [UInt8], signers: [[UInt8]] = [], maximumAgeDays: Int = 90,
    acceptsShrinking: Bool = false, as principal: Principal
  ) async throws -> TrustListRecord {
    try await take(
      TrustListReading(
        name: name, use: use, bytes: bytes, signers: signers, at: services.now,
        authorities: services.rules.trust.authorities), source: "file",
      isVouchedFor: true, maximumAgeDays: maximumAgeDays, acceptsShrinking: acceptsShrinking, as: principal)
  }

  func take(
    _ reading: TrustListReading, source: String, isVouchedFor: Bool, maximumAgeDays: Int, acceptsShrinking: Bool,
    as principal: Principal
  ) async throws -> TrustListRecord {
    try principal.require(.writeLists)
    let name = try Reference.checked(reading.name, what: "the name of a trust list")
    let read = try reading.read(isVouchedFor: isVouchedFor)
    let (at, version) = (services.now, reading.version)
    let known = try await services.store.read { try $0.record(TrustListRecord.self, name) }
    if let known, known.use != reading.use {
      throw ListRefusal(.otherList, "the list \(name) is one of \(known.use.rawValue)")
    }
    if let before = known?.versions.first, !acceptsShrinking { try hold(read, name, against: before) }
    try archive.store(list: name, version: version, files: [("list", reading.bytes)])
    if !reading.signers.isEmpty {
      let files = reading.signers.enumerated().map { ("signer-\($0.offset)", $0.element) }
      try archive.store(list: name, version: version + ".signers", files: files)
    }
    let entry = TrustListRecord.Version(
      version: version, certificates: read.count, signer: read.signer, loadedAt: at,
      loadedBy: principal.actor, source: source)
    let record = try await services.store.write { transaction in
      var record =
        try transaction.record(TrustListRecord.self, name)
        ?? TrustListRecord(name: name, use: reading.use, versions: [], maximumAgeDays: maximumAgeDays)
      record.maximumAgeDays = maximumAgeDays
      record.versions.removeAll { $0.version == version }
      record.versions = Array(([entry] + record.versions).prefix(TrustListRecord.keptVersions))
      try transaction.put(record)
      var state = try transaction.trustState(name) ?? TrustSourceState(checkedAt: at)
      state.confirmedAt = at
      try transaction.putTrustState(state, of: name)
      try transaction.journal(
        EntryHeading(
          at: at, actor: principal.actor, action: "trust.load", subject: nil,
          details: [
            "list": name, "version": version, "certificates": "\(read.count)",
            "signer": read.signer ?? "none",
          ]))
      return record
    }
    try await restore()
    return record
  }

  /// A list of authorities does not lose most of them by itself. One of revoked certificates may: they end; but it does not go
  /// back to an earlier day.
  private func hold(
    _ read: TrustListReading.Result, _ name: String, against before: TrustListRecord.Version
  ) throws(ListRefusal) {
    if let file = read.revocations {
      guard let used = services.rules.trust.revocations[name], file.isOlder(than: used) else { return }
      throw ListRefusal(.older, "a list in the file is older than the one in use")
    }
    guard read.count * 2 < before.certificates else { return }
    throw ListRefusal(
      .sizeDrop, "the file has \(read.count) certificates, the version in use \(before.certificates)")
  }

  /// Reads all lists back into memory. Where a version cannot be read, the newest older one that can takes its place.
  ///
  /// - Returns: lists that could not be read as they should be, with why.
  @discardableResult
  public func restore() async throws -> [(list: String, why: String)] {
    let records = try await services.store.read { try $0.trustLists() }
    var (book, broken) = (TrustBook(), [(list: String, why: String)]())
    for record in records {
      var isRead = false
      for version in record.versions where !isRead {
        do {
          try add(record, version.version, to: &book)
          isRead = true
        } catch {
          broken.append((record.name, "version \(version.version.prefix(12)) cannot be read"))
        }
      }
      book.lists.append(record)
    }
    let next = book
    services.replaceRules { Rules($0, trust: next) }
    services.replaceTrustFaults(Dictionary(broken.map { ($0.list, $0.why) }) { first, _ in first })
    try await ReadTrust(services).clocks()
    return broken
  }

  /// What was judged when it was loaded is taken as it is: a list does not stop to hold because its signer's certificate ends.
  private func add(_ record: TrustListRecord, _ version: String, to book: inout TrustBook) throws {
    guard let file = try archive.files(list: record.name, version: version).first, Digest.hex(file.bytes) == version
    else { throw WorkflowError(.conflict, "the file is not the one that was loaded") }
    let source = "\(record.name) \(version.prefix(12))"
    switch record.use {
    case .csca:
      let before = book.passports.anchors.all.count
      book.passports.add(file.bytes, source: source)
      guard
        book.passports.anchors.all.count > before || !book.passports.unreadable.contains(where: { $0.source == source })
      else { throw WorkflowError(.conflict, "the file can not be read") }
    case .crl:
      let revocations = try RevocationFile(file.bytes)
      guard !revocations.lists.isEmpty else { throw WorkflowError(.conflict, "the file can not be read") }
      book.revocations[record.name] = revocations
    case .iaca, .issuers:
      let loadedAt = record.versions.first { $0.version == version }?.loadedAt ?? services.now
      let stored = try? archive.files(list: record.name, version: version + ".signers")
      let reading = TrustListReading(
        name: record.name, use: record.use, bytes: file.bytes, signers: stored?.map(\.bytes) ?? [], at: loadedAt)
      for certificate in try reading.read(isVouchedFor: true).certificates {
        let anchor = TrustAnchors.Anchor(certificate, source: source)
        if record.use == .iaca { book.documents.add(anchor) } else { book.issuers.add(anchor) }
      }
    }
  }
}
